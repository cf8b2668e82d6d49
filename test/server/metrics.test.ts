import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { countDays, dateOf } from '../../server/metrics/calendar.ts';
import { createCubes, type Filter, type Grouping } from '../../server/metrics/cubes.ts';
import {
  effortDistribution,
  effortEasy,
  effortMean,
  effortResponse,
} from '../../server/metrics/effort-metrics.ts';
import {
  clickThrough,
  entryHelpful,
  entryOpened,
  entryReasons,
  missRate,
} from '../../server/metrics/entry-metrics.ts';
import { exportFigures } from '../../server/metrics/export.ts';
import type { Figure } from '../../server/metrics/figure.ts';
import type { Metric } from '../../server/metrics/metric.ts';
import { movedBack, shiftDays } from '../../server/metrics/periods.ts';
import {
  droppedEvents,
  lostEvents,
  refusedEvents,
  untrusted,
} from '../../server/metrics/quality-metrics.ts';
import { METRICS } from '../../server/metrics/registry.ts';
import { loadOverview } from '../../server/metrics/report.ts';
import {
  bounces,
  COUNTED_OUTCOMES,
  escalationChannels,
  excluded,
  outcomes,
  sessions,
} from '../../server/metrics/session-metrics.ts';
import type { EventVerdict } from '../../server/store/store.ts';
import { aScript, type EventParts, sessionNamed } from '../support/events.ts';
import { accept, foldAll, openTemporaryStore, type TemporaryStore } from '../support/store.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const DAY = 20261101;
const FILTER: Filter = {
  ...{ site: 'shop', from: DAY, to: DAY, simulated: false, scale: 'ces-7' },
};

const OPTIONS = { provisionalFrom: DAY, shift: 7 };

/** What visitors do, by what becomes of it. */
const SCRIPTS = {
  confirmed: [{ type: 'answer-opened' }, { type: 'feedback' }],
  assumed: [{ type: 'answer-opened' }, { type: 'answer-read' }],
  escalated: [{ type: 'contact-opened' }, { type: 'contact-sent' }],
  unresolved: [{ type: 'answer-opened' }, { type: 'feedback', helpful: 'no', reason: 'unclear' }],
  unanswered: [{ type: 'search', query: 'a lamp', verdict: 'none', hits: 0 }],
  'contact-abandoned': [{ type: 'contact-opened' }],
  bounce: [{ type: 'box-opened' }, { type: 'box-closed' }],
} as const satisfies Record<string, EventParts[]>;
type Script = keyof typeof SCRIPTS;

let temporary: TemporaryStore;
let next = 0;
test.beforeEach(async () => {
  temporary = await openTemporaryStore();
});
test.afterEach(() => temporary.remove());

interface Where {
  stage?: string;
  verdict?: EventVerdict;
  dayOffset?: number;
}

async function play(script: Script | EventParts[], times = 1, where: Where = {}): Promise<void> {
  const { stage = 'delivery', verdict = 'verified', dayOffset = 0 } = where;
  for (let time = 0; time < times; time++) {
    const session = sessionNamed(++next);
    const parts = typeof script === 'string' ? SCRIPTS[script] : script;
    const events = aScript(...parts.map((one) => ({ ...one, session, stage }))).map((event) => ({
      ...event,
      at: event.at + dayOffset * DAY_MS,
    }));
    await temporary.store.append(events.map((event) => accept(event, { verdict })));
  }
}

async function ask<F extends Figure>(metric: Metric<F>, by: Grouping = 'all', filter = FILTER) {
  await foldAll(temporary.store);
  return Object.fromEntries(await metric.query(createCubes(temporary.store.db), filter, by));
}

test('each session has one outcome, and the shares have its number below them', async () => {
  for (const [i, outcome] of COUNTED_OUTCOMES.entries()) await play(outcome, i + 6);
  await play('bounce', 4);
  const n = COUNTED_OUTCOMES.reduce((total, _, i) => total + i + 6, 0);
  expect((await ask(sessions))['']).toEqual({ kind: 'count', count: n });
  expect((await ask(bounces))['']).toEqual({ kind: 'count', count: 4 });
  for (const [i, outcome] of COUNTED_OUTCOMES.entries()) {
    const share = (await ask(outcomes[outcome]))[''];
    expect([share?.count, share?.of]).toEqual([i + 6, n]);
    expect(share?.rate).toBeCloseTo((i + 6) / n);
    expect(share?.interval?.low).toBeLessThan((i + 6) / n);
  }
});

test('there is a count at 29 sessions and a rate at 30', async () => {
  await play('confirmed', 29);
  expect((await ask(outcomes.confirmed))['']).toEqual({ kind: 'share', count: 29, of: 29 });
  await play('unanswered');
  expect((await ask(outcomes.confirmed))['']?.rate).toBeCloseTo(29 / 30);
});

test('nothing is no data, not 0 %', async () => {
  for (const metric of METRICS.filter(({ groupings }) => groupings.includes('all'))) {
    const figure = (await ask(metric))[''];
    if (figure === undefined) continue;
    expect([metric.id, 'rate' in figure || 'mean' in figure]).toEqual([metric.id, false]);
  }
  const overview = await loadOverview(createCubes(temporary.store.db), FILTER, OPTIONS);
  expect(overview.sessions).toBe(0);
  expect(overview.outcomes.every(({ share }) => share.of === 0)).toBe(true);
  expect(overview.change).toBeUndefined();
});

test('real and simulated sessions are never in one figure, and untrusted ones in none', async () => {
  await play('confirmed', 3);
  await play('confirmed', 5, { verdict: 'simulated' });
  await play('confirmed', 7, { verdict: 'unverified' });
  await play('confirmed', 2, { verdict: 'bot' });
  expect((await ask(sessions))['']?.count).toBe(3);
  expect((await ask(untrusted))['']?.count).toBe(9);
  const simulated = { ...FILTER, simulated: true };
  expect((await ask(sessions, 'all', simulated))['']?.count).toBe(5);
  expect((await ask(untrusted, 'all', simulated))['']).toBeUndefined();
});

test('previews and staff are counted as excluded, and change no other figure, word or line', async () => {
  const scripts = Object.keys(SCRIPTS) as Script[];
  for (const script of scripts) await play(script, 6);
  const filter = { ...FILTER, from: 20261030 };
  const groupings = ['all', 'day', 'stage', 'entry', 'channel', 'outcome', 'arm'] as const;
  const read = async () => {
    await foldAll(temporary.store);
    const cubes = createCubes(temporary.store.db);
    const metrics = METRICS.filter(({ id }) => id !== excluded.id);
    const rows = await exportFigures(cubes, filter, { metrics, groupings });
    return { rows, words: await cubes.words(filter), comments: await cubes.comments(filter) };
  };
  const before = await read();
  const verdict = 'preview';
  for (const script of scripts) {
    await play(script, 6, { verdict });
    await play(script, 6, { verdict, dayOffset: -1, stage: 'cart' });
  }
  expect(await read()).toEqual(before);
  expect(await ask(excluded, 'all', filter)).toMatchObject({ '': { count: 84 } });
  expect(await ask(excluded, 'stage', filter)).toMatchObject({ cart: { count: 42 } });
  expect(await ask(excluded, 'verdict', filter)).toMatchObject({ preview: { count: 84 } });
  expect(await ask(excluded, 'all', { ...filter, simulated: true })).toEqual({});
});

test('stage, language and days of the filter hold for every figure', async () => {
  await play('confirmed', 2, { stage: 'payment' });
  await play('assumed', 3, { dayOffset: -1 });
  await play('unanswered', 4);
  expect(await ask(sessions, 'stage')).toMatchObject({
    payment: { count: 2 },
    delivery: { count: 4 },
  });
  const payment = { ...FILTER, stage: 'payment' };
  expect((await ask(entryOpened, 'entry', payment))['track-order']?.count).toBe(2);
  expect((await ask(missRate, 'all', payment))['']?.of).toBe(0);
  const french = { ...FILTER, language: 'fr' };
  expect((await ask(sessions, 'all', french))['']).toBeUndefined();
  const twoDays = { ...FILTER, from: 20261031 };
  expect(await ask(sessions, 'day', twoDays)).toMatchObject({
    20261031: { count: 3 },
    20261101: { count: 6 },
  });
});

test('a name that nothing has used filters everything out', async () => {
  await play('confirmed', 3);
  expect(await ask(sessions, 'all', { ...FILTER, site: 'other' })).toEqual({});
  expect(await ask(sessions, 'all', { ...FILTER, stage: "' or 1=1 --" })).toEqual({});
});

test('answers on one scale say nothing on another', async () => {
  const answer = (scale: string, max: number, value: number): EventParts[] => [
    ...SCRIPTS.confirmed,
    { type: 'survey-shown', scale },
    { type: 'survey-answered', scale, max, value },
  ];
  await play(answer('ces-7', 7, 6), 20);
  await play(answer('ces-7', 7, 2), 15);
  await play(answer('ces-5', 5, 1), 40);
  await play([...SCRIPTS.confirmed, { type: 'survey-shown' }], 5);
  expect((await ask(effortEasy))['']).toMatchObject({ count: 20, of: 35 });
  expect((await ask(effortMean))['']?.mean).toBeCloseTo((20 * 6 + 15 * 2) / 35);
  expect((await ask(effortResponse))['']).toMatchObject({ count: 35, of: 40 });
  expect((await ask(effortDistribution))['']?.values.map(({ count }) => count)).toEqual([
    0, 15, 0, 0, 0, 20, 0,
  ]);
  expect((await ask(effortEasy, 'outcome')).confirmed).toMatchObject({ count: 20, of: 35 });
  const five = { ...FILTER, scale: 'ces-5' as const };
  expect((await ask(effortEasy, 'all', five))['']).toMatchObject({ count: 0, of: 40 });
});

test('entries have their own replies and reasons', async () => {
  await play('confirmed', 3);
  await play('unresolved', 2);
  await play('assumed', 4);
  expect((await ask(entryHelpful, 'entry'))['track-order']).toMatchObject({ count: 3, of: 5 });
  expect((await ask(entryReasons.unclear, 'entry'))['track-order']?.count).toBe(2);
  expect(Object.keys(await ask(entryOpened, 'entry'))).toEqual(['track-order']);
});

test('click-through of searches that found nothing is no data, not 0', async () => {
  const nothing: EventParts = { type: 'search', verdict: 'none', hits: 0 };
  await play([nothing], 40);
  expect((await ask(clickThrough))['']).toEqual({ kind: 'share', count: 0, of: 0 });
  await play([{ type: 'search' }, { type: 'answer-opened' }], 30);
  await play([{ type: 'search' }], 10);
  expect((await ask(clickThrough))['']).toMatchObject({ count: 30, of: 40, rate: 0.75 });
});

test('escalations are told by channel, each of all sessions', async () => {
  await play('escalated', 2);
  await play('confirmed', 3);
  expect(await ask(escalationChannels, 'channel')).toMatchObject({ form: { count: 2, of: 5 } });
});

test('words are shown once 5 sessions on 2 days used them', async () => {
  const words = async () => {
    await foldAll(temporary.store);
    return createCubes(temporary.store.db).words({ ...FILTER, from: 20261031 });
  };
  await play('unanswered', 5);
  expect(await words()).toEqual([]);
  await play([{ ...SCRIPTS.unanswered[0], query: 'A  LAMP' }], 1, { dayOffset: -1 });
  expect(await words()).toMatchObject([
    { text: 'a lamp', language: 'en', sessions: 6, stage: 'delivery' },
  ]);
  const rare = [{ ...SCRIPTS.unanswered[0], query: 'a rare wish' }];
  await play(rare, 2);
  await play(rare, 2, { dayOffset: -1 });
  expect((await words()).map(({ text }) => text)).toEqual(['a lamp']);
});

test('one session that repeats its words is one session', async () => {
  const again = Array.from({ length: 8 }, () => SCRIPTS.unanswered[0]);
  await play(again, 1);
  await play(again, 1, { dayOffset: -1 });
  await foldAll(temporary.store);
  expect(await createCubes(temporary.store.db).words({ ...FILTER, from: 20261031 })).toEqual([]);
});

test('gaps in the numbers of events are losses, and refusals are counted by their code', async () => {
  const [first, second] = aScript(...SCRIPTS.confirmed.map((one) => ({ ...one })));
  if (first === undefined || second === undefined) throw new Error('The script has two events.');
  await temporary.store.append([accept(first), accept({ ...second, seq: 4 })]);
  expect((await ask(lostEvents))['']).toMatchObject({ count: 3, of: 5 });
  await temporary.store.countRefusals('shop', DAY, 'invalid', 2);
  await temporary.store.countRefusals('shop', DAY, 'too-old', 3);
  expect(await ask(refusedEvents, 'code')).toMatchObject({
    invalid: { count: 2 },
    'too-old': { count: 3 },
  });
  await temporary.store.countRefusals('shop', DAY, 'dropped', 9);
  expect((await ask(refusedEvents))['']?.count).toBe(5);
  expect((await ask(droppedEvents))['']?.count).toBe(9);
});

test('every breakdown of a figure adds up to the figure', async () => {
  const visit = fc.record({
    script: fc.constantFrom(...(Object.keys(SCRIPTS) as Script[])),
    stage: fc.constantFrom('payment', 'delivery', 'unmatched'),
    dayOffset: fc.integer({ min: -3, max: 0 }),
  });
  const filter = { ...FILTER, from: 20261029 };
  const count = (figure: Figure) =>
    figure.kind === 'count' || figure.kind === 'share' ? figure.count : 0;
  await fc.assert(
    fc.asyncProperty(fc.array(visit, { minLength: 1, maxLength: 6 }), async (visits) => {
      for (const { script, ...where } of visits) await play(script, 1, where);
      for (const metric of METRICS.filter(({ groupings }) => groupings.includes('all'))) {
        const all = Object.values(await ask(metric, 'all', filter)).map(count)[0] ?? 0;
        for (const by of metric.groupings.filter((one) => one !== 'entry')) {
          const parts = Object.values(await ask(metric, by, filter)).map(count);
          const total = parts.reduce((sum, part) => sum + part, 0);
          expect([metric.id, by, total]).toEqual([metric.id, by, all]);
        }
      }
    }),
    { numRuns: 8 },
  );
});

test('a metric refuses a breakdown that it does not have', async () => {
  await expect(ask(missRate, 'channel')).rejects.toThrow(RangeError);
});

test('every metric has a stable name of its own and words in both languages', () => {
  const ids = METRICS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, name, definition } of METRICS) {
    expect(id).toMatch(/^[a-z0-9-]+$/);
    for (const words of [name, definition]) {
      expect(words.en).not.toBe('');
      expect(words.fr).not.toBe('');
      expect(words.fr).not.toContain("'");
      expect(words.fr).not.toMatch(/ [;:?!»%]|« /);
    }
  }
});

test('time is cut into days or weeks that have rates, and into counts where none have', async () => {
  const filter = { ...FILTER, from: 20261019 };
  const series = async () => {
    await foldAll(temporary.store);
    return (await loadOverview(createCubes(temporary.store.db), filter, OPTIONS)).series;
  };
  await play('confirmed', 20);
  expect(await series()).toMatchObject({ spanDays: 1, hasRates: false });
  await play('confirmed', 10, { dayOffset: -1 });
  await play('assumed', 31, { dayOffset: -8 });
  const weeks = await series();
  expect(weeks).toMatchObject({ spanDays: 7, hasRates: true });
  expect(weeks.spans.map(({ from, to, shares }) => [from, to, shares.confirmed.count])).toEqual([
    [20261019, 20261025, 0],
    [20261026, 20261101, 30],
  ]);
  await play('confirmed', 40);
  await play('confirmed', 40, { dayOffset: -1 });
  expect((await series()).spanDays).toBe(1);
});

test('a page that is read while sessions arrive still has every figure', async () => {
  await play('confirmed', 40);
  await foldAll(temporary.store);
  const cubes = createCubes(temporary.store.db);
  await sessions.query(cubes, FILTER, 'all');
  await play('confirmed', 10);
  await play('unanswered', 60);
  await foldAll(temporary.store);
  const { deflection, sessions: counted } = await loadOverview(cubes, FILTER, OPTIONS);
  expect(counted).toBe(40);
  expect(deflection.guard.interval?.high).toBeLessThanOrEqual(1);
});

test('a change is told from noise by its interval', async () => {
  await play('confirmed', 60);
  await play('unanswered', 40);
  await play('confirmed', 20, { dayOffset: -7 });
  await play('unanswered', 80, { dayOffset: -7 });
  await foldAll(temporary.store);
  const cubes = createCubes(temporary.store.db);
  const { change, stageChange } = await loadOverview(cubes, FILTER, OPTIONS);
  expect(change?.difference).toBeCloseTo(0.4);
  expect(change?.isNoise).toBe(false);
  expect(stageChange).toMatchObject({ stage: 'delivery', outcome: 'confirmed' });
  const alone = await loadOverview(cubes, FILTER, { ...OPTIONS, shift: undefined });
  expect([alone.change, alone.stageChange]).toEqual([undefined, undefined]);
});

for (const [from, to, comparison, days] of [
  [20261026, 20261122, 'before', 28],
  [20261001, 20261030, 'before', 35],
  [20261101, 20261101, 'before', 7],
  [20261026, 20261122, 'year', 364],
  [20251124, 20261122, 'year', 364],
  [20251123, 20261122, 'year', undefined],
  [20261026, 20261122, 'none', undefined],
] as const) {
  test(`${from} to ${to} is compared with ${comparison} ${days ?? 'no'} days`, () => {
    const filter = { ...FILTER, from, to };
    expect(shiftDays(filter, comparison)).toBe(days);
    const moved = movedBack(filter, days ?? 0);
    expect(new Date(dateOf(moved.from)).getUTCDay()).toBe(new Date(dateOf(from)).getUTCDay());
    expect(countDays(moved.from, moved.to)).toBe(countDays(from, to));
  });
}

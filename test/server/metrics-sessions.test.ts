import { expect, test } from '@playwright/test';
import { createCubes, type Filter, type Grouping } from '../../server/metrics/cubes.ts';
import {
  contactCost,
  deflectionAssumed,
  deflectionConfirmed,
  falseDeflection,
  guard,
  savingLimit,
} from '../../server/metrics/deflection-metrics.ts';
import {
  abandonedAfterAnswer,
  abandonedWithoutAnswer,
  abandonment,
  leftEarly,
  nothingFound,
  notOpened,
  timeToAnswer,
} from '../../server/metrics/detail-metrics.ts';
import {
  entryEnded,
  entryLost,
  entryOpened,
  missRate,
} from '../../server/metrics/entry-metrics.ts';
import { deflectionProven } from '../../server/metrics/experiment-metrics.ts';
import type { Figure } from '../../server/metrics/figure.ts';
import type { Metric } from '../../server/metrics/metric.ts';
import { lostEvents, simulatedSessions, untrusted } from '../../server/metrics/quality-metrics.ts';
import { METRICS } from '../../server/metrics/registry.ts';
import { recommendation, satisfaction } from '../../server/metrics/satisfaction-metrics.ts';
import { outcomes, sessions } from '../../server/metrics/session-metrics.ts';
import { verify } from '../../server/metrics/verify.ts';
import type { EventVerdict } from '../../server/store/store.ts';
import { aScript, type EventParts, sessionNamed } from '../support/events.ts';
import {
  accept,
  foldAll,
  openTemporaryStore,
  PARIS,
  type TemporaryStore,
} from '../support/store.ts';

const DAY = 20261101;
const FILTER: Filter = {
  ...{ site: 'shop', from: DAY, to: DAY, simulated: false, scale: 'ces-7' },
};

const opened: EventParts = { type: 'answer-opened' };
const read: EventParts = { type: 'answer-read' };
const yes: EventParts = { type: 'feedback' };
const no: EventParts = { type: 'feedback', helpful: 'no', reason: 'unclear' };
const contactOpened: EventParts = { type: 'contact-opened' };
const contactSent: EventParts = { type: 'contact-sent' };
const nothing: EventParts = { type: 'search', verdict: 'none', hits: 0 };
const found: EventParts = { type: 'search', verdict: 'answer', hits: 3 };

let temporary: TemporaryStore;
let next = 0;
test.beforeEach(async () => {
  temporary = await openTemporaryStore();
});
test.afterEach(() => temporary.remove());

async function play(
  script: EventParts[],
  times = 1,
  where: { verdict?: EventVerdict; stage?: string; device?: string; arm?: string } = {},
): Promise<void> {
  const { verdict = 'verified', ...rest } = where;
  for (let time = 0; time < times; time++) {
    const session = sessionNamed(++next);
    const events = aScript(...script.map((one) => ({ ...one, session, ...rest })));
    await temporary.store.append(events.map((event) => accept(event, { verdict })));
  }
}

async function ask<F extends Figure>(metric: Metric<F>, by: Grouping = 'all', filter = FILTER) {
  await foldAll(temporary.store);
  return Object.fromEntries(await metric.query(createCubes(temporary.store.db), filter, by));
}

test('deflection counts those who meant to write, and assumed ones only beside it', async () => {
  await play([contactOpened, opened, yes], 10);
  await play(
    [
      { ...opened, page: '/contact' },
      { ...yes, page: '/contact' },
    ],
    2,
  );
  await play([opened, contactOpened], 5);
  await play([contactOpened], 4);
  await play([opened, contactOpened, contactSent], 19);
  await play([opened, yes], 100);
  await play([{ type: 'box-opened', page: '/contact' }], 50);
  expect((await ask(deflectionConfirmed))['']).toMatchObject({ count: 12, of: 40, rate: 0.3 });
  expect((await ask(deflectionAssumed))['']).toMatchObject({ count: 17, of: 40 });
  expect((await ask(abandonment))['']).toMatchObject({ count: 9, of: 28 });
  expect((await ask(abandonedAfterAnswer))['']).toMatchObject({ count: 5, of: 140 });
  expect((await ask(abandonedWithoutAnswer))['']).toMatchObject({ count: 4, of: 140 });
});

test('false deflection is those who wrote after help, of all who were helped', async () => {
  await play([opened, yes, contactOpened, contactSent], 3);
  await play([opened, read, contactSent], 2);
  await play([contactSent, opened, yes], 4);
  await play([opened, read], 31);
  await play([opened, contactSent], 7);
  expect((await ask(falseDeflection))['']).toMatchObject({ count: 5, of: 40, rate: 0.125 });
});

test('the guard is of all help sessions, and bounces are none', async () => {
  await play([opened, yes], 30);
  await play([{ type: 'box-opened' }], 8);
  expect((await ask(guard))['']).toMatchObject({ count: 30, of: 30, rate: 1 });
});

test('unanswered sessions are told apart by how far they came', async () => {
  await play([nothing], 10);
  await play([found], 11);
  await play([opened], 12);
  expect((await ask(nothingFound))['']).toMatchObject({ count: 10, of: 33 });
  expect((await ask(notOpened))['']).toMatchObject({ count: 11, of: 33 });
  expect((await ask(leftEarly))['']).toMatchObject({ count: 12, of: 33 });
  expect((await ask(outcomes.unanswered))['']).toMatchObject({ count: 33, of: 33 });
});

test('time to an answer is a median with an interval and what 9 of 10 stay under', async () => {
  // The second event of a script comes a second after the first.
  await play([found, opened], 27);
  expect((await ask(timeToAnswer))['']).toEqual({ kind: 'percentiles', of: 27 });
  await play([nothing, nothing, nothing, nothing, nothing, opened], 13);
  const time = (await ask(timeToAnswer))[''];
  expect(time).toMatchObject({ of: 40 });
  expect(time?.median).toBeGreaterThan(0.5);
  expect(time?.median).toBeLessThanOrEqual(1);
  expect(time?.p90).toBeGreaterThan(4);
  expect(time?.p90).toBeLessThanOrEqual(5);
  expect(time?.interval?.low).toBeLessThan(time?.median ?? 0);
});

test('a saving is a range of confirmed deflection alone, and nothing where no cost is said', async () => {
  await play([contactOpened, opened, yes], 10);
  await play([opened, contactOpened], 5);
  await play([contactSent], 3);
  const priced = { ...FILTER, cost: { low: 4, high: 9, currency: 'EUR' } };
  const range = (low: number, high: number) => ({ low, high, currency: 'EUR' });
  expect((await ask(savingLimit, 'all', priced))['']).toMatchObject({
    count: 10,
    range: range(40, 90),
  });
  expect((await ask(contactCost, 'all', priced))['']).toMatchObject({
    count: 3,
    range: range(12, 27),
  });
  expect((await ask(savingLimit))['']).toEqual({ kind: 'money', count: 10 });
});

test('the experiment compares all sessions as drawn, bounces too, and says when too few', async () => {
  await play([contactSent], 30, { arm: 'holdout' });
  await play([{ type: 'box-opened' }], 70, { arm: 'holdout' });
  await play([contactSent], 10, { arm: 'treated' });
  await play([opened, yes], 10, { arm: 'treated' });
  expect((await ask(deflectionProven))['']?.change).toBeUndefined();
  await play([opened, yes], 80, { arm: 'treated' });
  const proven = (await ask(deflectionProven))[''];
  expect(proven?.first).toMatchObject({ count: 30, of: 100 });
  expect(proven?.second).toMatchObject({ count: 10, of: 100 });
  expect(proven?.change?.difference).toBeCloseTo(0.2);
  expect(proven?.change?.isNoise).toBe(false);
});

test('an entry loses the sessions that ended badly after it was opened last', async () => {
  await play(
    [
      { ...opened, entry: 'a' },
      { ...opened, entry: 'b' },
      { ...no, entry: 'b' },
    ],
    6,
  );
  await play([{ ...opened, entry: 'b' }, contactSent], 4);
  await play(
    [
      { ...opened, entry: 'b' },
      { ...yes, entry: 'b' },
    ],
    20,
  );
  await play(
    [
      { ...opened, entry: 'a' },
      { ...read, entry: 'a' },
    ],
    9,
  );
  expect(await ask(entryLost, 'entry')).toMatchObject({
    a: { count: 0, of: 9 },
    b: { count: 10, of: 30, rate: 1 / 3 },
  });
  expect((await ask(entryEnded, 'entry')).a?.count).toBe(9);
  const cubes = createCubes(temporary.store.db);
  expect((await cubes.entryStages(FILTER, 'opened')).get('b')?.get('delivery')).toBe(30);
});

test('recommendation is promoters minus detractors in points, and satisfaction the two best', async () => {
  const answer = (scale: string, survey: string, value: number, max: number): EventParts[] => [
    opened,
    { type: 'survey-answered', survey, scale, value, max },
  ];
  await play(answer('nps', 'nps', 9, 10), 25);
  await play(answer('nps', 'nps', 10, 10), 25);
  await play(answer('nps', 'nps', 8, 10), 30);
  await play(answer('nps', 'nps', 0, 10), 20);
  expect((await ask(recommendation))['']?.mean).toBeCloseTo(30);
  await play(answer('csat-5', 'csat', 4, 5), 20);
  await play(answer('csat-5', 'csat', 2, 5), 20);
  expect((await ask(satisfaction['csat-5']))['']).toMatchObject({ count: 20, of: 40, rate: 0.5 });
  expect((await ask(satisfaction['csat-7']))['']).toMatchObject({ of: 0 });
});

test('answers of nought alone are −100 points', async () => {
  await play([opened, { type: 'survey-answered', survey: 'nps', scale: 'nps', value: 0 }], 30);
  expect((await ask(recommendation))['']?.mean).toBe(-100);
});

test('a device is a filter of every figure, and the devices add up to all', async () => {
  await play([found, opened, yes], 4, { device: 'phone' });
  await play([nothing], 3, { device: 'phone', stage: 'payment' });
  await play([{ ...found, seq: 3 }, contactSent], 5, { device: 'desktop' });
  const phones = { ...FILTER, device: 'phone' as const };
  expect((await ask(sessions, 'all', phones))['']?.count).toBe(7);
  expect((await ask(entryOpened, 'entry', phones))['track-order']?.count).toBe(4);
  expect((await ask(missRate, 'stage', phones)).payment).toMatchObject({ count: 3, of: 3 });
  expect((await ask(lostEvents, 'all', phones))['']?.count).toBe(0);
  const desktops = { ...FILTER, device: 'desktop' as const };
  for (const metric of METRICS) {
    if (!metric.groupings.includes('all') || metric.id === 'refused-events') continue;
    const [all, one, other] = await Promise.all(
      [FILTER, phones, desktops].map(async (filter) => (await ask(metric, 'all', filter))['']),
    );
    const count = (figure: Figure | undefined) =>
      figure !== undefined && 'count' in figure ? figure.count : 0;
    expect([metric.id, count(one) + count(other)]).toEqual([metric.id, count(all)]);
  }
  const elsewhere = { ...phones, stage: 'payment' };
  expect((await ask(missRate, 'all', elsewhere))['']).toMatchObject({ count: 3, of: 3 });
  expect(await ask(missRate, 'all', { ...phones, stage: 'nowhere' })).toEqual({});
});

test('what is set apart is told by its reason, and simulated sessions are beside the real', async () => {
  await play([opened, yes], 2, { verdict: 'bot' });
  await play([opened, yes], 3, { verdict: 'unverified' });
  await play([opened, yes], 5, { verdict: 'simulated' });
  expect(await ask(untrusted, 'verdict')).toMatchObject({
    bot: { count: 2 },
    unverified: { count: 3 },
  });
  expect((await ask(simulatedSessions))['']?.count).toBe(5);
  await play([opened, yes], 4, { verdict: 'simulated-bot' });
  const pretended: Filter = { ...FILTER, simulated: true };
  expect(await ask(untrusted, 'verdict', pretended)).toMatchObject({ bot: { count: 4 } });
  expect((await ask(sessions, 'all', pretended))['']?.count).toBe(5);
  expect((await ask(sessions))['']).toBeUndefined();
  await foldAll(temporary.store);
  expect(await verify(temporary.store, () => PARIS)).toEqual([]);
});

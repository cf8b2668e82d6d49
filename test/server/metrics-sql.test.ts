import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { sql } from 'kysely';
import { createCubes, type Filter } from '../../server/metrics/cubes.ts';
import { writeDefinitionsSql } from '../../server/metrics/definitions-sql.ts';
import { findMetric } from '../../server/metrics/registry.ts';
import { verify } from '../../server/metrics/verify.ts';
import { SESSION_EVENTS_MAX } from '../../server/store/store.ts';
import { arbitrarySession } from '../support/arbitrary-session.ts';
import { anEvent, aScript, sessionNamed } from '../support/events.ts';
import { accept, type EngineStore, foldAll, onEachEngine, PARIS } from '../support/store.ts';

const FILTER: Filter = {
  ...{ site: 'shop', from: 20261001, to: 20261130, simulated: false, scale: 'ces-7' },
};
/** What the statement breaks its figures down by. */
const GROUPINGS: Record<string, 'arm' | 'outcome'> = {
  'contact-rate': 'arm',
  'effort-easy': 'outcome',
};

interface Row {
  metric: string;
  part: string;
  cases: number | string;
  cases_of: number | string;
}

onEachEngine((open) => {
  let temporary: EngineStore;
  test.beforeEach(async () => {
    temporary = await open();
  });
  test.afterEach(() => temporary.remove());

  async function read(filter: Filter): Promise<Row[]> {
    const { rows } = await sql.raw<Row>(writeDefinitionsSql(filter)).execute(temporary.store.db);
    return rows;
  }

  /** More events than count, the last of them with numbers that nothing stands before. */
  async function playForged(): Promise<void> {
    const session = sessionNamed(500);
    const forged = Array.from({ length: SESSION_EVENTS_MAX + 20 }, (_, seq) =>
      anEvent({ session, seq: seq < SESSION_EVENTS_MAX ? seq : seq * 2 }),
    );
    await temporary.store.append([
      ...forged.map((event) => accept(event)),
      accept(anEvent({ type: 'search', session, seq: 3 * SESSION_EVENTS_MAX })),
    ]);
  }

  async function playAnything(): Promise<void> {
    const sessions = fc.sample(
      fc.tuple(...Array.from({ length: 120 }, (_, i) => arbitrarySession(sessionNamed(i + 1)))),
      { seed: 7, numRuns: 1 },
    );
    const events = sessions.flat(2).map(({ event, verdict }, i) => {
      const arm = i % 2 === 0 ? 'treated' : 'holdout';
      return accept(i % 3 === 0 ? { ...event, arm } : event, { verdict });
    });
    await temporary.store.append(events);
    const meant = aScript(
      { type: 'contact-opened' },
      { type: 'answer-opened' },
      { type: 'feedback' },
    );
    await temporary.store.append(meant.map((event) => accept(event)));
    await playForged();
    await foldAll(temporary.store);
  }

  test('the published SQL gives what the registry gives, for sessions of every kind', async () => {
    await playAnything();
    const cubes = createCubes(temporary.store.db);
    const rows = await read(FILTER);
    expect(new Set(rows.map(({ metric }) => metric)).size).toBeGreaterThan(13);
    for (const { metric, part, cases, cases_of } of rows) {
      const figures = await findMetric(metric)?.query(cubes, FILTER, GROUPINGS[metric] ?? 'all');
      const figure = figures?.get(part);
      const told = figure?.kind === 'share' ? [figure.count, figure.of] : undefined;
      const counted = figure?.kind === 'count' ? figure.count : undefined;
      const own = [Number(cases), Number(cases_of)];
      expect([metric, part, told ?? [counted, own[1]]]).toEqual([metric, part, own]);
    }
    expect(await verify(temporary.store, () => PARIS)).toEqual([]);
  });

  test('another site, period or kind of data gives other figures, or none', async () => {
    await playAnything();
    const sessionsOf = async (filter: Filter) =>
      Number((await read(filter)).find(({ metric }) => metric === 'sessions')?.cases ?? 0);
    expect(await sessionsOf(FILTER)).toBeGreaterThan(50);
    expect(await sessionsOf({ ...FILTER, from: 20261130 })).toBe(0);
    expect(await sessionsOf({ ...FILTER, simulated: true })).toBe(0);
    expect(await sessionsOf({ ...FILTER, site: "o'ther" })).toBe(0);
  });
});

import { expect, test } from '@playwright/test';
import { sql } from 'kysely';
import { createCubes, type Filter } from '../../server/metrics/cubes.ts';
import { verify } from '../../server/metrics/verify.ts';
import { isAfterChange, recount } from '../../server/operations/recount.ts';
import { renameStage } from '../../server/operations/rename-stage.ts';
import { deleteExpired } from '../../server/store/retention.ts';
import type { Store } from '../../server/store/store.ts';
import { anEvent, type EventParts, NOON, sessionNamed } from '../support/events.ts';
import {
  accept,
  type EngineStore,
  foldAll,
  onEachEngine,
  outcomesOf,
  PARIS,
} from '../support/store.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const FILTER: Filter = { site: 'shop', from: 0, to: 99_999_999, simulated: false, scale: 'ces-7' };
const RENAME = { site: 'shop', from: 'delivery', to: 'after' };
const OLD = NOON - 500 * DAY_MS;

onEachEngine((open) => {
  let temporary: EngineStore;
  let store: Store;

  test.beforeEach(async () => {
    temporary = await open();
    store = temporary.store;
  });
  test.afterEach(async () => {
    await temporary.remove();
  });

  /** A session that searches at one stage and reads at another. */
  async function add(number: number, at: number, parts: EventParts = {}, site = 'shop') {
    const session = sessionNamed(number);
    const events = [
      anEvent({ session, at, type: 'search', ...parts }),
      anEvent({ session, at, seq: 1, type: 'answer-opened', stage: 'cart' }),
      anEvent({ session, at, seq: 2, type: 'feedback', ...parts }),
    ].map((event) => accept(event, { site }));
    await store.append(events);
    return events;
  }

  const run = (settings = PARIS, rename?: typeof RENAME) =>
    recount(store, {
      settings: () => settings,
      onProgress: () => undefined,
      ...(rename && { rename }),
    });

  const sumsBy = async (by: 'day' | 'stage', site = 'shop') => {
    const cubes = createCubes(store.db);
    const filter = { ...FILTER, site };
    return [await cubes.sessions(filter, by), await cubes.measures(filter, by)] as const;
  };

  test('another time zone moves sessions, measures and words to their new days', async () => {
    await add(1, Date.parse('2026-10-31T23:30:00Z'));
    await add(2, NOON);
    await foldAll(store, { ...PARIS, timeZone: 'UTC' });
    expect([...(await sumsBy('day'))[0].keys()].sort()).toEqual(['20261031', '20261101']);
    expect(isAfterChange(await verify(store, () => PARIS))).toBe(true);
    const progress: [number, number][] = [];
    const { sessions: folded } = await recount(store, {
      settings: () => PARIS,
      onProgress: (...told) => progress.push(told),
    });
    expect([folded, progress.at(-1)]).toEqual([2, [2, 2]]);
    for (const table of await sumsBy('day')) expect([...table.keys()]).toEqual(['20261101']);
    const words = await store.db.selectFrom('texts').select('day').execute();
    expect(words).toEqual([{ day: 20261101 }, { day: 20261101 }]);
    expect(await verify(store, () => PARIS)).toEqual([]);
  });

  test('figures that are wrong in another way are not for a recount to mend', async () => {
    await add(1, Date.parse('2026-10-31T23:30:00Z'));
    await foldAll(store, { ...PARIS, timeZone: 'UTC' });
    expect(isAfterChange([])).toBe(false);
    await store.db.updateTable('facts').set({ events: 7 }).execute();
    expect(isAfterChange(await verify(store, () => PARIS))).toBe(false);
    await store.db.updateTable('facts').set({ events: 3 }).execute();
    await store.db.updateTable('session_counts').set({ sessions: 7 }).execute();
    expect(isAfterChange(await verify(store, () => PARIS))).toBe(false);
  });

  test('a stage’s past gets its new id, also where the events are gone', async () => {
    await add(1, OLD);
    await add(2, OLD, { stage: 'cart' });
    await add(3, NOON);
    const [first] = await add(4, NOON);
    await add(5, NOON, {}, 'other');
    await foldAll(store);
    await deleteExpired(
      store.db,
      'shop',
      { eventsMonths: 13, textsDays: 90, contactsMonths: 13 },
      { now: NOON },
    );
    const before = await sumsBy('stage');
    const elsewhere = await sumsBy('stage', 'other');
    expect(await run(PARIS, RENAME)).toEqual({ sessions: 3, renamed: 3 });
    const after = await sumsBy('stage');
    for (const [place, table] of after.entries()) {
      expect(table.has('delivery')).toBe(false);
      expect(table.get('after')).toEqual(before[place]?.get('delivery'));
      expect(table.get('cart')).toEqual(before[place]?.get('cart'));
    }
    expect(await sumsBy('stage', 'other')).toEqual(elsewhere);
    const { rows } = await sql<{ name: string }>`SELECT names.name AS name FROM texts
      JOIN names ON names.id = texts.stage ORDER BY name`.execute(store.db);
    expect(rows.map(({ name }) => name)).toEqual(['after', 'after', 'delivery']);
    expect(await verify(store, () => PARIS)).toEqual([]);
    const again = store.append([first as NonNullable<typeof first>]);
    expect(await outcomesOf(again)).toEqual(['duplicate']);
  });

  test('two stages can become one, and once is enough', async () => {
    await add(1, OLD);
    await add(2, NOON);
    await foldAll(store);
    await deleteExpired(
      store.db,
      'shop',
      { eventsMonths: 13, textsDays: 90, contactsMonths: 13 },
      { now: NOON },
    );
    const merge = { ...RENAME, to: 'cart' };
    await run(PARIS, merge);
    const [sessions] = await sumsBy('stage');
    expect([...sessions].map(([stage, row]) => [stage, [...row]])).toEqual([
      ['cart', [['confirmed', 2]]],
    ]);
    expect(await verify(store, () => PARIS)).toEqual([]);
    expect(await renameStage(store.db, merge)).toBe(0);
    expect(await renameStage(store.db, { ...RENAME, from: 'never-used' })).toBe(0);
  });
});

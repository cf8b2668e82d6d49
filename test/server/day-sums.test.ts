import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { createCubes, type Filter } from '../../server/metrics/cubes.ts';
import { exportFigures, type FigureRow } from '../../server/metrics/export.ts';
import type { Missed } from '../../server/metrics/missed-words.ts';
import { METRICS } from '../../server/metrics/registry.ts';
import { verify } from '../../server/metrics/verify.ts';
import { deleteExpired, deleteSimulated } from '../../server/store/retention.ts';
import type { AcceptedEvent, Store } from '../../server/store/store.ts';
import { arbitrarySession } from '../support/arbitrary-session.ts';
import { anEvent, NOON, sessionNamed } from '../support/events.ts';
import { accept, type EngineStore, foldAll, onEachEngine, PARIS } from '../support/store.ts';

const ALL: Filter = {
  ...{ site: 'shop', from: 20261001, to: 20261130, simulated: false, scale: 'ces-7' },
};
/** Each tells sessions, places or days apart. */
const FILTERS: Filter[] = [
  ALL,
  { ...ALL, device: 'phone' },
  { ...ALL, device: 'tablet', stage: 'cart', language: 'fr', from: 20261102, to: 20261103 },
];
const DAY_MS = 24 * 60 * 60 * 1000;
const DEVICES = ['phone', 'desktop', 'tablet', undefined] as const;

interface Seen {
  figures: FigureRow[];
  words: Missed['listed'];
  together: Pick<Missed['listed'][number], 'sessions'>;
}

onEachEngine((open) => {
  let temporary: EngineStore;
  let store: Store;
  test.beforeEach(async () => {
    temporary = await open();
    store = temporary.store;
  });
  test.afterEach(() => temporary.remove());

  async function readAll(): Promise<Seen[]> {
    const seen: Seen[] = [];
    for (const filter of FILTERS) {
      const cubes = createCubes(store.db);
      const groupings = ['all', 'day', 'stage', 'outcome', 'entry'] as const;
      const figures = await exportFigures(cubes, filter, { metrics: METRICS, groupings });
      const words = await cubes.words(filter);
      const folded = words.map((one) => one.folded);
      seen.push({ figures, words, together: await cubes.wordsTogether(filter, folded) });
    }
    return seen;
  }

  /** With the door's verdict on each event; `after` the first so many sessions of the same. */
  function draw(count: number): AcceptedEvent[][] {
    const sessions = Array.from({ length: count }, (_, i) => arbitrarySession(sessionNamed(i + 1)));
    const [drawn = []] = fc.sample(fc.tuple(...sessions), { seed: 3, numRuns: 1 });
    return drawn.map((events, i) => {
      const device = DEVICES[i % DEVICES.length];
      return events.map(({ event, verdict }) =>
        accept(device === undefined ? event : { ...event, device }, { verdict }),
      );
    });
  }

  async function searchInVain(session: number, at: number, parts = {}): Promise<void> {
    const search = { type: 'search', query: 'lost parcel', session: sessionNamed(session), at };
    await store.append([accept(anEvent({ ...search, ...parts } as never))]);
  }

  test('figures are the same before, while and after sessions are summed', async () => {
    const sessions = draw(40);
    const begun = sessions.map((events) => events.slice(0, Math.ceil(events.length / 2)));
    await store.append(begun.flat());
    await foldAll(store);
    const unsummed = await readAll();
    expect(await store.sumDays(15)).toBe(15);
    expect(await readAll()).toEqual(unsummed);
    expect(await verify(store, () => PARIS)).toEqual([]);
    await sumAll(store);
    expect(await store.db.selectFrom('unsummed').selectAll().execute()).toEqual([]);

    await store.append(sessions.flat());
    await foldAll(store);
    const late = await readAll();
    expect(late).not.toEqual(unsummed);
    expect(await verify(store, () => PARIS)).toEqual([]);
    await sumAll(store);
    expect(await readAll()).toEqual(late);
    expect(await verify(store, () => PARIS)).toEqual([]);
    // As if nothing had ever been summed.
    for (const table of ['day_sums', 'day_words'] as const) {
      await store.db.deleteFrom(table).execute();
    }
    await store.db
      .insertInto('unsummed')
      .columns(['session'])
      .expression((eb) => eb.selectFrom('facts').select('session'))
      .execute();
    expect(await readAll()).toEqual(late);
  });

  test('figures that were read follow what others do to a day, also when it is undone', async () => {
    await store.append(draw(20).flat());
    await foldAll(store);
    await sumAll(store);
    const before = await readAll();
    const days = await store.db.selectFrom('day_sums').selectAll().execute();
    const words = await store.db.selectFrom('day_words').selectAll().execute();
    // By none of our ways: as an earlier version would, or another process.
    await store.db.deleteFrom('day_sums').execute();
    await store.db.deleteFrom('day_words').execute();
    expect((await readAll())[0]?.figures).not.toEqual(before[0]?.figures);
    await store.db.insertInto('day_sums').values(days).execute();
    await store.db.insertInto('day_words').values(words).execute();
    expect(await readAll()).toEqual(before);
    await store.db
      .updateTable('day_sums')
      .set({ channels: Buffer.alloc(0), totals: Buffer.alloc(0) })
      .execute();
    expect((await readAll())[0]?.figures).not.toEqual(before[0]?.figures);
    for (const { site, verdict, device, day, channels, totals } of days) {
      await store.db
        .updateTable('day_sums')
        .set({ channels, totals })
        .where((is) => is.and({ site, verdict, device, day }))
        .execute();
    }
    expect(await readAll()).toEqual(before);
  });

  test('words are found whether they are gathered or not, each session once', async () => {
    for (const session of [1, 2, 3, 4]) await searchInVain(session, NOON);
    await searchInVain(4, NOON + 1000, { seq: 1, stage: 'payment', query: 'Lost parcel!' });
    await searchInVain(5, NOON + DAY_MS, { device: 'tablet' });
    await foldAll(store);
    const before = await readAll();
    expect(before[0]?.words).toMatchObject([{ folded: 'lost parcel', sessions: 5 }]);
    expect(before[1]?.words, 'too few on phones').toEqual([]);
    await sumAll(store);
    expect(await readAll()).toEqual(before);
    await searchInVain(6, NOON + DAY_MS);
    await foldAll(store);
    const cubes = createCubes(store.db);
    expect(await cubes.words(ALL)).toMatchObject([{ sessions: 6 }]);
    expect(await cubes.wordsTogether(ALL, ['lost parcel'])).toMatchObject({ sessions: 6 });
    await sumAll(store);
    expect(await createCubes(store.db).words(ALL)).toMatchObject([{ sessions: 6 }]);
  });

  test('words of the last days are added to those of the days before', async () => {
    const upToLast = { ...ALL, to: 20261105 };
    const read = () => createCubes(store.db).words(upToLast);
    for (const session of [1, 2, 3]) await searchInVain(session, NOON);
    await searchInVain(4, NOON, { query: 'gift card' });
    for (const session of [5, 6]) await searchInVain(session, NOON + 3 * DAY_MS);
    await foldAll(store);
    await sumAll(store);
    // Rare on the days before, and common enough with the last one.
    expect(await read()).toMatchObject([{ folded: 'lost parcel', sessions: 5 }]);
    for (const session of [7, 8, 9, 10]) {
      await searchInVain(session, NOON + 3 * DAY_MS, { query: 'gift card' });
    }
    await searchInVain(5, NOON + 3 * DAY_MS + 1000, { seq: 1, stage: 'payment' });
    await foldAll(store);
    for (const isSummed of [false, true]) {
      if (isSummed) await sumAll(store);
      expect(await read()).toMatchObject([
        { folded: 'gift card', sessions: 5 },
        { folded: 'lost parcel', sessions: 5 },
      ]);
    }
  });

  test('what is deleted leaves the sums and the gathered words', async () => {
    for (const session of [1, 2, 3, 4]) await searchInVain(session, NOON);
    await searchInVain(5, NOON + DAY_MS);
    await store.append([accept(anEvent({ session: sessionNamed(6) }), { verdict: 'simulated' })]);
    await foldAll(store);
    await sumAll(store);
    expect(await createCubes(store.db).words(ALL)).toMatchObject([{ sessions: 5 }]);
    await deleteSimulated(store.db, 'shop');
    const periods = { eventsMonths: 13, textsDays: 90, contactsMonths: 13 };
    await deleteExpired(store.db, 'shop', periods, { now: NOON + 91 * DAY_MS });
    const words = await store.db.selectFrom('day_words').select(['day', 'words']).execute();
    const kept = words.filter((row) => row.words.length > 0).map(({ day }) => day);
    expect([...new Set(kept)]).toEqual([20261102]);
    expect(await createCubes(store.db).words(ALL)).toEqual([]);
    await sumAll(store);
    const own = await store.db.selectFrom('day_sums').select('verdict').distinct().execute();
    expect(own).toHaveLength(1);
    expect(await verify(store, () => PARIS)).toEqual([]);
  });

  test('sums and words that were changed by hand are found', async () => {
    for (const session of [1, 2]) await searchInVain(session, NOON);
    await foldAll(store);
    await sumAll(store);
    await store.db
      .updateTable('day_words')
      .set({ words: Buffer.alloc(0) })
      .execute();
    const [row] = await store.db.selectFrom('day_sums').selectAll().execute();
    await store.db
      .updateTable('day_sums')
      .set({ totals: row?.entries ?? Buffer.alloc(0) })
      .execute();
    const kinds = new Set((await verify(store, () => PARIS)).map(({ kind }) => kind));
    expect([...kinds]).toEqual(['day-sum', 'day-words']);
  });
});

async function sumAll(store: Store): Promise<void> {
  while ((await store.sumDays(100)) > 0);
}

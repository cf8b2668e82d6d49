import { expect, test } from '@playwright/test';
import { verify } from '../../server/metrics/verify.ts';
import { deleteExpired, deleteSupersededCatalogues } from '../../server/store/retention.ts';
import type { Store } from '../../server/store/store.ts';
import { anEvent, type EventParts, NOON, sessionNamed } from '../support/events.ts';
import { accept, type EngineStore, foldAll, onEachEngine, PARIS } from '../support/store.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const PERIODS = { eventsMonths: 13, textsDays: 90 };

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

  async function add(number: number, at: number, parts: EventParts = { type: 'search' }) {
    await store.append([accept(anEvent({ session: sessionNamed(number), at, ...parts }))]);
  }

  async function count(table: 'events' | 'texts' | 'sessions' | 'facts'): Promise<number> {
    return (await store.db.selectFrom(table).selectAll().execute()).length;
  }

  test('raw events go after their months, facts and counts stay', async () => {
    const edge = Date.UTC(2025, 9, 1, 12) - 500;
    await add(1, edge - 1);
    await add(2, edge);
    await foldAll(store);
    await deleteExpired(store.db, 'shop', PERIODS, NOON);
    expect([await count('events'), await count('sessions'), await count('facts')]).toEqual([
      1, 1, 2,
    ]);
    expect(await verify(store, () => PARIS)).toEqual([]);
  });

  test('a session whose events are gone begins anew when its id comes back', async () => {
    await add(1, NOON - 500 * DAY_MS);
    await foldAll(store);
    await deleteExpired(store.db, 'shop', PERIODS, NOON);
    await add(1, NOON);
    await foldAll(store);
    expect([await count('events'), await count('facts')]).toEqual([1, 2]);
    expect(await verify(store, () => PARIS)).toEqual([]);
  });

  test('words go after their days, the events that had them stay', async () => {
    await add(1, NOON - 91 * DAY_MS);
    await add(2, NOON - 90 * DAY_MS);
    await foldAll(store);
    await deleteExpired(store.db, 'shop', PERIODS, NOON);
    expect([await count('texts'), await count('events')]).toEqual([1, 2]);
  });

  test('contacts alone, whose times are cut, go with their neighbours', async () => {
    await add(1, NOON - 500 * DAY_MS);
    await add(2, NOON - 500 * DAY_MS, { type: 'contact-sent' });
    await add(3, NOON - 499 * DAY_MS);
    await add(4, NOON - 499 * DAY_MS, { type: 'contact-sent' });
    await add(5, NOON);
    await deleteExpired(store.db, 'shop', PERIODS, NOON);
    expect(await count('sessions')).toBe(2);
  });

  test('a clock that once ran ahead hastens nothing', async () => {
    await add(1, NOON + 900 * DAY_MS);
    await add(2, NOON - 500 * DAY_MS);
    await add(3, NOON);
    await deleteExpired(store.db, 'shop', PERIODS, NOON);
    expect(await count('events')).toBe(3);
  });

  test('another site keeps its own', async () => {
    await add(1, NOON - 500 * DAY_MS);
    await deleteExpired(store.db, 'other', PERIODS, NOON);
    expect([await count('events'), await count('texts')]).toEqual([1, 1]);
  });

  test('more than one chunk is deleted', async () => {
    for (let number = 0; number < 450; number++) await add(number, NOON - 500 * DAY_MS);
    await deleteExpired(store.db, 'shop', PERIODS, NOON);
    expect([await count('events'), await count('texts'), await count('sessions')]).toEqual([
      0, 0, 0,
    ]);
  });

  test('a catalogue is kept thirty days after another took its place', async () => {
    const catalogue = { site: 'shop', language: 'en', body: '{}', created: 0 };
    await store.db
      .insertInto('catalogues')
      .values([
        { ...catalogue, hash: 'served', superseded: null },
        { ...catalogue, hash: 'recent', superseded: NOON - 30 * DAY_MS },
        { ...catalogue, hash: 'old', superseded: NOON - 30 * DAY_MS - 1 },
      ])
      .execute();
    await deleteSupersededCatalogues(store.db, NOON);
    const rows = await store.db.selectFrom('catalogues').select('hash').orderBy('hash').execute();
    expect(rows.map(({ hash }) => hash)).toEqual(['recent', 'served']);
  });
});

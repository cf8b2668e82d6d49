import { expect, test } from '@playwright/test';
import { verify } from '../../server/metrics/verify.ts';
import { startRetention } from '../../server/operations/retention-loop.ts';
import {
  deleteExpired,
  deleteSupersededCatalogues,
  monthsBefore,
} from '../../server/store/retention.ts';
import type { Store } from '../../server/store/store.ts';
import { anEvent, type EventParts, NOON, sessionNamed } from '../support/events.ts';
import { aLibrary } from '../support/library.ts';
import { accept, type EngineStore, foldAll, onEachEngine, PARIS } from '../support/store.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const PERIODS = { eventsMonths: 13, textsDays: 90, contactsMonths: 13 };

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
    await deleteExpired(store.db, 'shop', PERIODS, { now: NOON });
    expect([await count('events'), await count('sessions'), await count('facts')]).toEqual([
      1, 1, 2,
    ]);
    expect(await verify(store, () => PARIS)).toEqual([]);
  });

  test('a session whose events are gone begins anew when its id comes back', async () => {
    await add(1, NOON - 500 * DAY_MS);
    await foldAll(store);
    await deleteExpired(store.db, 'shop', PERIODS, { now: NOON });
    await add(1, NOON);
    await foldAll(store);
    expect([await count('events'), await count('facts')]).toEqual([1, 2]);
    expect(await verify(store, () => PARIS)).toEqual([]);
  });

  test('words go after their days, the events that had them stay', async () => {
    await add(1, NOON - 91 * DAY_MS);
    await add(2, NOON - 90 * DAY_MS);
    await foldAll(store);
    await deleteExpired(store.db, 'shop', PERIODS, { now: NOON });
    expect([await count('texts'), await count('events')]).toEqual([1, 2]);
  });

  test('contacts alone, whose times are cut, go with their neighbours', async () => {
    await add(1, NOON - 500 * DAY_MS);
    await add(2, NOON - 500 * DAY_MS, { type: 'contact-sent' });
    await add(3, NOON - 499 * DAY_MS);
    await add(4, NOON - 499 * DAY_MS, { type: 'contact-sent' });
    await add(5, NOON);
    await deleteExpired(store.db, 'shop', PERIODS, { now: NOON });
    expect(await count('sessions')).toBe(2);
  });

  test('a clock that once ran ahead hastens nothing', async () => {
    await add(1, NOON + 900 * DAY_MS);
    await add(2, NOON - 500 * DAY_MS);
    await add(3, NOON);
    await deleteExpired(store.db, 'shop', PERIODS, { now: NOON });
    expect(await count('events')).toBe(3);
  });

  test('another site keeps its own', async () => {
    await add(1, NOON - 500 * DAY_MS);
    await deleteExpired(store.db, 'other', PERIODS, { now: NOON });
    expect([await count('events'), await count('texts')]).toEqual([1, 1]);
  });

  test('contacts go after their months, those of another site stay', async () => {
    const edge = Date.UTC(2025, 9, 1, 12);
    const contact = {
      ...{ site: 'shop', language: 'en', channel: 'mail', address: 'a@example.com' },
      ...{ message: 'Hello', page: null, read: '[]', conversation: '[]', state: 'new' as const },
      simulated: 0,
    };
    await store.db
      .insertInto('contacts')
      .values([
        { ...contact, reference: 'old', key: 'a', received: edge - 1 },
        { ...contact, reference: 'kept', key: 'b', received: edge },
        { ...contact, reference: 'other', key: 'c', received: edge - 1, site: 'other' },
      ])
      .execute();
    await deleteExpired(store.db, 'shop', PERIODS, { now: NOON });
    const rows = await store.db.selectFrom('contacts').select('reference').execute();
    expect(rows.map(({ reference }) => reference).sort()).toEqual(['kept', 'other']);
  });

  test('a server that stops ends the deletion after a chunk, and the next one goes on', async () => {
    for (let number = 0; number < 120; number++) await add(number, NOON - 500 * DAY_MS);
    const stop = new AbortController();
    stop.abort();
    const periods = { ...PERIODS, textsDays: 3650 };
    const stopped = deleteExpired(store.db, 'shop', periods, { now: NOON, signal: stop.signal });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    const left = await count('sessions');
    expect([left > 0, left < 120]).toEqual([true, true]);
    const failures: unknown[] = [];
    const library = aLibrary();
    const onFailure = (error: unknown) => failures.push(error);
    const options = { store, library, clock: () => NOON, onFailure };
    const loop = startRetention(options);
    await expect.poll(() => count('sessions')).toBe(0);
    await loop.close();
    await startRetention(options).close();
    expect(failures).toEqual([]);
  });

  test('more than one chunk is deleted', async () => {
    for (let number = 0; number < 450; number++) await add(number, NOON - 500 * DAY_MS);
    await deleteExpired(store.db, 'shop', PERIODS, { now: NOON });
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

test('a month that has no such day ends on its last', () => {
  const before = (date: string, months: number) =>
    new Date(monthsBefore(Date.parse(date), months)).toISOString().slice(0, 10);
  expect(before('2027-03-31T10:00:00Z', 13)).toBe('2026-02-28');
  expect(before('2028-03-30T10:00:00Z', 1)).toBe('2028-02-29');
  expect(before('2026-11-01T10:00:00Z', 13)).toBe('2025-10-01');
});

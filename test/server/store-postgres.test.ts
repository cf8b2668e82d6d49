import { expect, test } from '@playwright/test';
import pg from 'pg';
import { verify } from '../../server/metrics/verify.ts';
import { openPostgres } from '../../server/store/postgres.ts';
import { checkPostgresVersion } from '../../server/store/postgres-version.ts';
import { deleteSimulated } from '../../server/store/retention.ts';
import type { AcceptedEvent, Store } from '../../server/store/store.ts';
import { anEvent, NOON, sessionNamed } from '../support/events.ts';
import { startPostgres } from '../support/postgres.ts';
import {
  accept,
  foldAll,
  openTemporaryPostgres,
  outcomesOf,
  PARIS,
  type TemporaryPostgres,
} from '../support/store.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

let temporary: TemporaryPostgres;
let store: Store;
let other: Store;

test.beforeEach(async () => {
  temporary = await openTemporaryPostgres();
  store = temporary.store;
  other = await openPostgres({ url: temporary.url, clock: () => NOON });
});
test.afterEach(async () => {
  await other?.close();
  await temporary?.remove();
});

/** A connection of nobody's, in a transaction. */
async function begin(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: temporary.url });
  await client.connect();
  await client.query('BEGIN');
  return client;
}

async function rowsOf(table: 'events' | 'facts' | 'pending' | 'sessions'): Promise<number> {
  return (await store.db.selectFrom(table).selectAll().execute()).length;
}

/** Whether a promise is still open after a while. */
async function isWaiting(promise: Promise<unknown>): Promise<boolean> {
  const late = new Promise((resolve) => setTimeout(resolve, 200, 'late'));
  return (await Promise.race([promise, late])) === 'late';
}

test('two processes take the same events at the same time, and none is lost or doubled', async () => {
  const events = Array.from({ length: 400 }, (_, number) =>
    accept(
      anEvent({
        type: number % 3 === 0 ? 'search' : 'answer-opened',
        session: sessionNamed(number % 40),
        seq: number,
        // Names that neither process has seen.
        page: `/page/${number % 25}`,
      }),
    ),
  );
  const shuffled = [...events].reverse();
  const send = async (to: Store, all: AcceptedEvent[]) => {
    const outcomes: string[] = [];
    for (let at = 0; at < all.length; at += 20) {
      outcomes.push(...(await outcomesOf(to.append(all.slice(at, at + 20)))));
      await to.fold(() => PARIS, { after: 0, limit: 7 });
    }
    return outcomes;
  };
  const outcomes = (await Promise.all([send(store, events), send(other, shuffled)])).flat();
  expect(outcomes.filter((one) => one === 'stored')).toHaveLength(events.length);
  expect(outcomes.filter((one) => one === 'duplicate')).toHaveLength(events.length);
  await Promise.all([foldAll(store), foldAll(other)]);
  await foldAll(store);
  expect([await rowsOf('events'), await rowsOf('sessions'), await rowsOf('facts')]).toEqual([
    400, 40, 40,
  ]);
  expect(await rowsOf('pending')).toBe(0);
  expect(await verify(other, () => PARIS)).toEqual([]);
});

test('processes that start at once on an empty database make its tables once', async () => {
  const server = await startPostgres();
  const url = (await server?.createDatabase()) ?? '';
  const stores = await Promise.all(
    Array.from({ length: 4 }, () => openPostgres({ url, clock: () => NOON })),
  );
  const keys = await Promise.all(stores.map((one, i) => one.loadSetting('key', () => `${i}`)));
  expect(new Set(keys).size).toBe(1);
  await Promise.all(stores.map((one) => one.close()));
  await server?.dropDatabase(url);
});

test('an event that comes while its session is folded is folded after', async () => {
  await store.append([accept(anEvent({ seq: 0 }))]);
  const fold = await begin();
  await fold.query('SELECT session FROM pending FOR UPDATE');
  const appended = store.append([accept(anEvent({ seq: 1 }))]);
  expect(await isWaiting(appended)).toBe(true);
  const { sessions } = await other.fold(() => PARIS, { after: 0, limit: 10 });
  expect(sessions, 'another process leaves it alone').toBe(0);
  await fold.query('DELETE FROM pending');
  await fold.query('COMMIT');
  await fold.end();
  expect(await outcomesOf(appended)).toEqual(['stored']);
  expect(await rowsOf('pending')).toBe(1);
});

test('an event that comes while its session is deleted begins another', async () => {
  await store.append([accept(anEvent({ seq: 0 }), { verdict: 'simulated' })]);
  const deletion = await begin();
  await deletion.query('DELETE FROM sessions');
  const appended = store.append([accept(anEvent({ seq: 1 }))]);
  expect(await isWaiting(appended)).toBe(true);
  await deletion.query('DELETE FROM events');
  await deletion.query('COMMIT');
  await deletion.end();
  await appended;
  await foldAll(store);
  expect([await rowsOf('sessions'), await rowsOf('facts')]).toEqual([1, 1]);
});

test('what one process deletes is not remembered by another', async () => {
  const played = { verdict: 'simulated' } as const;
  await store.append([accept(anEvent({ type: 'search', seq: 0 }), played)]);
  await foldAll(store);
  await deleteSimulated(other.db, 'shop');
  await store.append([accept(anEvent({ type: 'search', seq: 1 }), played)]);
  await foldAll(other);
  expect([await rowsOf('sessions'), await rowsOf('facts')]).toEqual([1, 1]);
  expect(await verify(store, () => PARIS)).toEqual([]);
});

test('events lie in the month of their id, and those of wrong clocks apart', async () => {
  const ids = [NOON, NOON + 40 * DAY_MS, NOON + 4000 * DAY_MS];
  await store.append(ids.map((at, seq) => accept(anEvent({ at, seq }))));
  const client = await begin();
  const { rows } = await client.query(
    'SELECT tableoid::regclass::text AS name FROM events ORDER BY id',
  );
  await client.end();
  expect(rows.map(({ name }) => name)).toEqual([
    'events_2026_11',
    'events_2026_12',
    'events_default',
  ]);
});

test('partitions are made as time goes on, also where a wrong clock was before', async () => {
  let now = NOON;
  const moving = await openPostgres({ url: temporary.url, clock: () => now });
  await moving.append([accept(anEvent({ at: NOON + 150 * DAY_MS }))]);
  now = NOON + 90 * DAY_MS;
  await moving.append([accept(anEvent({ at: now }))]);
  await moving.close();
  const client = await begin();
  const { rows } = await client.query(
    `SELECT inhrelid::regclass::text AS name FROM pg_inherits
     WHERE inhparent = 'events'::regclass ORDER BY 1`,
  );
  await client.end();
  const names = rows.map(({ name }) => name);
  expect(names).toContain('events_2027_02');
  expect(names, 'its ids are in the default partition').not.toContain('events_2027_03');
});

test('a database that cannot be reached is named without its password', async () => {
  const opened = openPostgres({ url: 'postgres://me:secret@127.0.0.1:1/help', clock: () => NOON });
  await expect(opened).rejects.toMatchObject({
    code: 'database-unreachable',
    message: expect.stringMatching(
      /^PostgreSQL at 127\.0\.0\.1:1\/help cannot be used(?!.*secret)/,
    ),
  });
});

test('a version before the one that took something away is refused in one line', async () => {
  const client = await begin();
  await client.query('UPDATE migrations SET needs = 9999');
  await client.query('COMMIT');
  await client.end();
  const opened = openPostgres({ url: temporary.url, clock: () => NOON });
  await expect(opened).rejects.toMatchObject({ code: 'store-too-new' });
});

test('PostgreSQL 13 will do, 12 will not', () => {
  expect(() => checkPostgresVersion(13)).not.toThrow();
  expect(() => checkPostgresVersion(12)).toThrow(
    expect.objectContaining({ code: 'postgres-too-old' }),
  );
});

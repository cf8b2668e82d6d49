import { chmod } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, test } from '@playwright/test';
import { sql } from 'kysely';
import { openStore } from '../../server/store/sqlite.ts';
import type { Store } from '../../server/store/store.ts';
import { anEvent, NOON } from '../support/events.ts';
import { withoutRootRights } from '../support/rights.ts';
import {
  accept,
  openTemporaryStore,
  outcomesOf,
  type TemporaryStore,
  THREAD,
} from '../support/store.ts';

let temporary: TemporaryStore;
let store: Store;

test.beforeEach(async () => {
  temporary = await openTemporaryStore();
  store = temporary.store;
});
test.afterEach(async () => {
  await temporary.remove();
});

test('a second process is told at once who is in its way', async () => {
  const second = openStore({ file: temporary.file, clock: () => NOON });
  await expect(second).rejects.toMatchObject({
    code: 'store-locked',
    remedy: expect.stringContaining('WAYSIDE_DATA'),
  });
  store = await temporary.reopen();
  expect(await outcomesOf(store.append([accept(anEvent())]))).toEqual(['stored']);
});

test('a database that may only be read is refused at once, with the remedy', async () => {
  await store.close();
  await chmod(dirname(temporary.file), 0o777);
  await chmod(temporary.file, 0o444);
  await withoutRootRights(async () => {
    await expect(openStore({ file: temporary.file, clock: () => NOON })).rejects.toMatchObject({
      code: 'store-unusable',
      message: expect.stringContaining(temporary.file),
      remedy: expect.stringContaining('WAYSIDE_DATA'),
    });
  });
});

test('the database runs with the settings that make a commit last', async () => {
  const { rows: journal } = await sql`PRAGMA journal_mode`.execute(store.db);
  const { rows: synchronous } = await sql`PRAGMA synchronous`.execute(store.db);
  expect([journal, synchronous]).toEqual([[{ journal_mode: 'wal' }], [{ synchronous: 2 }]]);
});

test('the texts of a day are found by their index, among however many', async () => {
  const where = { missed: sql`missed = 1`, comments: sql`kind = 'comment'` };
  for (const [name, condition] of Object.entries(where)) {
    const { rows } = await sql<{ detail: string }>`EXPLAIN QUERY PLAN
      SELECT text FROM texts WHERE site = 1 AND verdict = 1 AND day = 20261122 AND ${condition}
      ORDER BY session, id`.execute(store.db);
    expect(rows[0]?.detail).toContain(`USING INDEX texts_${name} (site=? AND verdict=? AND day=?)`);
  }
});

test('an append waits for a transaction of the dashboard instead of joining it', async () => {
  const order: string[] = [];
  const rolledBack = store.db
    .transaction()
    .execute(async (transaction) => {
      await transaction.insertInto('settings').values({ key: 'a', value: 'b' }).execute();
      const appended = store.append([accept(anEvent())]).then(() => order.push('append'));
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push('transaction');
      void appended;
      throw new Error('undo');
    })
    .catch(() => undefined);
  await rolledBack;
  await expect.poll(() => order).toEqual(['transaction', 'append']);
  expect(await store.db.selectFrom('events').select('seq').execute()).toHaveLength(1);
  expect(await store.db.selectFrom('settings').select('key').execute()).toEqual([]);
});

test('a page writes after the events that are being stored, however long they take', async () => {
  await temporary.remove();
  temporary = await openTemporaryStore(() => NOON, THREAD);
  const events = Array.from({ length: 20_000 }, () => accept(anEvent()));
  const order: string[] = [];
  const appended = temporary.store.append(events).then(() => order.push('events'));
  const written = temporary.store.db
    .insertInto('settings')
    .values({ key: 'a', value: 'b' })
    .execute()
    .then(() => order.push('page'));
  await Promise.all([appended, written]);
  expect(order).toEqual(['events', 'page']);
});

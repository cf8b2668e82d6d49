import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { expect, test } from '@playwright/test';
import { createCubes, type Filter } from '../../server/metrics/cubes.ts';
import { exportFigures } from '../../server/metrics/export.ts';
import { METRICS } from '../../server/metrics/registry.ts';
import { verify } from '../../server/metrics/verify.ts';
import { type MoveOptions, move } from '../../server/operations/move.ts';
import { openPostgres, openPostgresToRead } from '../../server/store/postgres.ts';
import { createPool } from '../../server/store/postgres-connect.ts';
import { deleteExpired } from '../../server/store/retention.ts';
import { openStoreToRead } from '../../server/store/sqlite.ts';
import { isMoving, readMoveMark } from '../../server/store/unfinished-move.ts';
import { commandProcess } from '../support/command.ts';
import { anEvent, NOON, sessionNamed } from '../support/events.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import {
  accept,
  foldAll,
  openTemporaryStore,
  outcomesOf,
  PARIS,
  type TemporaryStore,
} from '../support/store.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const FILTER: Filter = { site: 'shop', from: 0, to: 99_999_999, simulated: false, scale: 'ces-7' };

let old: TemporaryStore;
let server: TestPostgres;
let url: string;

test.beforeEach(async () => {
  const found = await startPostgres();
  test.skip(found === undefined, 'There is no PostgreSQL here.');
  server = found as TestPostgres;
  url = await server.createDatabase();
  old = await openTemporaryStore();
});
test.afterEach(async () => {
  await old?.remove();
  await server?.dropDatabase(url);
});

/** Sessions on some days, with words, refusals, a setting and a message. */
async function fill(sessions: number): Promise<void> {
  const { store } = old;
  const events = Array.from({ length: sessions }, (_, number) => {
    const at = NOON - (number % 40) * DAY_MS - number;
    const session = sessionNamed(number);
    return [
      anEvent({ session, at }),
      anEvent({ session, at, seq: 1, type: 'search', query: `où est ma commande n° ${number}` }),
      anEvent({ session, at, seq: 2, type: number % 3 ? 'answer-opened' : 'contact-sent' }),
    ];
  }).flat();
  for (let at = 0; at < events.length; at += 300) {
    await store.append(events.slice(at, at + 300).map((event) => accept(event)));
  }
  await store.countRefusals('shop', 20261101, 'invalid', 3);
  await store.loadSetting('token-key', () => 'key');
  await store.db
    .insertInto('contacts')
    .values({
      ...{ reference: 'A1', site: 'shop', key: 'k', received: NOON, language: 'en' },
      ...{ channel: 'mail', address: 'a@example.com', message: 'Bonjour', page: null },
      ...{ read: '[]', conversation: '[]', state: 'new', simulated: 0 },
    })
    .execute();
  await foldAll(store);
}

function moveTo(target = url, parts: Partial<MoveOptions> = {}) {
  const dataFolder = dirname(old.file);
  return move({ dataFolder, url: target, now: NOON, onProgress: () => undefined, ...parts });
}

function figuresOf(db: Parameters<typeof createCubes>[0]) {
  const groupings = ['all', 'day', 'stage', 'entry'] as const;
  return exportFigures(createCubes(db), FILTER, { metrics: METRICS, groupings });
}

test('everything is the same afterwards, and what is sent again is still a duplicate', async () => {
  await fill(120);
  const again = accept(anEvent({ session: sessionNamed(1), seq: 9 }));
  await old.store.append([again]);
  await foldAll(old.store);
  const figures = await figuresOf(old.store.db);
  await old.store.close();
  const progress: [number, number][] = [];
  const moved = await moveTo(url, { onProgress: (...told) => progress.push(told) });
  expect(moved.get('events')).toEqual({ rows: 361, days: 40 });
  expect(moved.get('contacts')).toEqual({ rows: 1, days: 1 });
  expect(progress.at(-1)?.[0]).toBe(progress.at(-1)?.[1]);

  const store = await openPostgres({ url, clock: () => NOON });
  expect(await figuresOf(store.db)).toEqual(figures);
  expect(await verify(store, () => PARIS)).toEqual([]);
  expect(await store.loadSetting('token-key', () => 'another')).toBe('key');
  expect(await outcomesOf(store.append([again]))).toEqual(['duplicate']);
  expect(await outcomesOf(store.append([accept(anEvent({ session: sessionNamed(500) }))]))).toEqual(
    ['stored'],
  );
  await foldAll(store);
  expect(await verify(store, () => PARIS)).toEqual([]);
  await store.close();
});

test('a session never gets the number of one that was deleted', async () => {
  await fill(6);
  await deleteExpired(
    old.store.db,
    'shop',
    { eventsMonths: 1, textsDays: 1, contactsMonths: 1 },
    { now: NOON + 400 * DAY_MS },
  );
  const facts = await old.store.db.selectFrom('facts').select('session').execute();
  expect(await old.store.db.selectFrom('sessions').select('number').execute()).toEqual([]);
  await old.store.close();
  await moveTo();
  const store = await openPostgres({ url, clock: () => NOON });
  await store.append([accept(anEvent())]);
  const [added] = await store.db.selectFrom('sessions').select('number').execute();
  expect(added?.number).toBeGreaterThan(Math.max(...facts.map(({ session }) => session)));
  await store.close();
});

test('events of months ago lie in the partitions of their months', async () => {
  await fill(40);
  await old.store.close();
  await moveTo();
  const pool = createPool(url);
  const { rows } = await pool.query('SELECT count(*) AS events FROM events_default');
  expect(rows[0].events).toBe(0);
  await pool.end();
});

test('a move that is killed again and again goes on, and nothing is missing or double', async () => {
  test.setTimeout(120_000);
  await fill(3000);
  await old.store.close();
  const pool = createPool(url);
  const environment = { WAYSIDE_DATA: dirname(old.file) };
  const marks = new Set<string>();
  for (let kills = 0; kills < 4; kills++) {
    const known = await readMark(pool);
    const child = commandProcess(['move', '--to', url], environment);
    const ended = once(child, 'exit');
    while (child.exitCode === null && (await readMark(pool)) === known) {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
    }
    child.kill('SIGKILL');
    await ended;
    marks.add(await readMark(pool));
    if (kills > 0) continue;
    const opened = openPostgres({ url, clock: () => NOON });
    await expect(opened).rejects.toMatchObject({ code: 'move-unfinished' });
  }
  expect(marks.size).toBeGreaterThan(2);
  const moved = await moveTo();
  expect(moved.get('events')?.rows).toBe(9000);
  expect(await isMoving(pool)).toBe(false);
  await pool.end();
  const [before, after] = [
    await openStoreToRead({ file: old.file }),
    await openPostgresToRead(url),
  ];
  expect(await figuresOf(after.db)).toEqual(await figuresOf(before.db));
  await before.close();
  await after.close();
});

async function readMark(pool: ReturnType<typeof createPool>): Promise<string> {
  return (await isMoving(pool)) ? JSON.stringify(await readMoveMark(pool)) : '';
}

const CHANGE_TEXTS = `
  const client = new (require('pg').Client)(process.argv[1]);
  client.connect()
    .then(() => client.query('UPDATE texts SET missed = 1 - missed WHERE day = 20261030'))
    .then(() => client.end());
`;

test('a row that is not as it was is found, by table and day', async () => {
  await fill(10);
  await old.store.close();
  let isChanged = false;
  const moved = moveTo(url, {
    onProgress: (done, all) => {
      if (isChanged || done < all / 3) return;
      isChanged = true;
      // The move waits meanwhile.
      execFileSync(process.execPath, ['-e', CHANGE_TEXTS, url]);
    },
  });
  await expect(moved).rejects.toMatchObject({
    code: 'move-differs',
    message: expect.stringMatching(/texts.*20261030/),
  });
});

test('a database that holds something, or a server that runs, is left alone', async () => {
  await fill(1);
  await expect(moveTo()).rejects.toMatchObject({ code: 'store-locked' });
  await old.store.close();
  const store = await openPostgres({ url, clock: () => NOON });
  await store.loadSetting('a', () => 'b');
  await store.close();
  await expect(moveTo()).rejects.toMatchObject({ code: 'move-target-used' });
  const unreachable = moveTo('postgres://wayside:secret@127.0.0.1:1/none');
  await expect(unreachable).rejects.toMatchObject({
    code: 'database-unreachable',
    message: expect.not.stringContaining('secret'),
  });
});

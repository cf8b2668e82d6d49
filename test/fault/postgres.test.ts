import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import pg from 'pg';
import { verify } from '../../server/metrics/verify.ts';
import { uuidText } from '../../server/store/event-codec.ts';
import { openPostgres, openPostgresToRead } from '../../server/store/postgres.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { openReader } from '../support/reader.ts';
import { countRounds } from '../support/rounds.ts';
import { foldAll, PARIS } from '../support/store.ts';
import { startTraffic, type Traffic } from '../support/traffic.ts';
import { startWayside, type Wayside } from '../support/wayside.ts';

const RESTARTS = { short: 3, long: 20 };
const ROUNDS = { short: 1, long: 20 };
const RECOVERY_MS = 10_000;
const READABLE = [200, 200, 200, 200];
const ENOUGH = 20;
/** Readers of all pages at once, more than a server process has connections for pages. */
const READERS = 4;

let postgres: TestPostgres;
let url: string;
let servers: Wayside[];

test.beforeEach(async () => {
  const started = await startPostgres();
  test.skip(started === undefined, 'There is no PostgreSQL here.');
  if (started === undefined) return;
  postgres = started;
  url = await postgres.createDatabase();
  servers = [];
});
test.afterEach(async () => {
  await Promise.all(servers.map((server) => server.remove()));
  await postgres?.dropDatabase(url);
});

async function start(): Promise<Wayside> {
  const environment = { DATABASE_URL: url, WAYSIDE_REQUESTS_PER_MINUTE: '1000000' };
  const server = await startWayside({ environment });
  servers.push(server);
  return server;
}

async function expectTaken(traffic: Traffic): Promise<void> {
  const before = traffic.acknowledged.size;
  await expect
    .poll(() => traffic.acknowledged.size, { timeout: RECOVERY_MS })
    .toBeGreaterThan(before + ENOUGH);
}

/** Everything acknowledged is there, and all figures agree with what is there. */
async function expectKept(traffic: Traffic): Promise<void> {
  await traffic.stop();
  const codes = await Promise.all(servers.map((server) => server.stop()));
  expect(codes).toEqual(servers.map(() => 0));
  const reader = await openPostgresToRead(url);
  const rows = await reader.db.selectFrom('events').select('id').execute();
  await reader.close();
  const stored = new Set(rows.map(({ id }) => uuidText(id)));
  expect([...traffic.acknowledged].filter((id) => !stored.has(id))).toEqual([]);
  const store = await openPostgres({ url, clock: Date.now });
  await foldAll(store);
  expect(await verify(store, () => PARIS)).toEqual([]);
  await store.close();
}

test('a database that is stopped at once, and started again, under load loses nothing', async () => {
  const rounds = countRounds(RESTARTS);
  const server = await start();
  const reader = await openReader(server);
  const traffic = startTraffic([server.url]);
  for (let round = 0; round < rounds; round++) {
    await expectTaken(traffic);
    await postgres.crashAndRestart();
    await expectTaken(traffic);
    // A page that meets a broken connection is an error once.
    await expect.poll(() => reader.readAll(), { timeout: RECOVERY_MS }).toEqual(READABLE);
  }
  // What came when nobody was there to store it was told to come again.
  expect([...traffic.statuses.keys()].filter((status) => ![202, 503].includes(status))).toEqual([]);
  await expectKept(traffic);
});

test('a database that makes everybody wait is waited for', async () => {
  const rounds = countRounds(ROUNDS);
  const server = await start();
  const traffic = startTraffic([server.url]);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (let round = 0; round < rounds; round++) {
    await expectTaken(traffic);
    await client.query('BEGIN');
    await client.query('LOCK TABLE events IN SHARE MODE');
    await wait(1500);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    await client.query('COMMIT');
    await expectTaken(traffic);
  }
  await client.end();
  expect([...traffic.statuses.keys()].filter((status) => ![202, 503].includes(status))).toEqual([]);
  await expectKept(traffic);
});

test('pages that use up all connections keep no event waiting', async () => {
  const rounds = countRounds(ROUNDS);
  const server = await start();
  const reader = await openReader(server);
  const traffic = startTraffic([server.url]);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (let round = 0; round < rounds; round++) {
    await expectTaken(traffic);
    // Pages wait for this table, each with a connection in its hands.
    await client.query('BEGIN');
    await client.query('LOCK TABLE accounts IN ACCESS EXCLUSIVE MODE');
    const pages = Promise.all(Array.from({ length: READERS }, () => reader.readAll()));
    await expectTaken(traffic);
    await client.query('COMMIT');
    await pages;
    await expect.poll(() => reader.readAll(), { timeout: RECOVERY_MS }).toEqual(READABLE);
  }
  await client.end();
  expect([...traffic.statuses.keys()].filter((status) => ![202, 503].includes(status))).toEqual([]);
  await expectKept(traffic);
});

test('two servers are replaced one after the other, and no visitor is turned away', async () => {
  const rounds = countRounds(ROUNDS);
  const pair = [await start(), await start()];
  const traffic = startTraffic(pair.map((server) => server.url));
  for (let round = 0; round < rounds; round++) {
    for (const [place, server] of pair.entries()) {
      await expectTaken(traffic);
      expect(await server.stop('SIGTERM')).toBe(0);
      await expectTaken(traffic);
      pair[place] = await server.restart();
      servers.push(pair[place]);
    }
  }
  // No answer at all, once, where a server is gone: then the other one is asked.
  expect([...traffic.statuses.keys()].filter((status) => ![202, 0].includes(status))).toEqual([]);
  await expectKept(traffic);
});

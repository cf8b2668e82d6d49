/**
 * How many events a second are taken and committed, beside the least that the parts can do, in one
 * run. Prints a table; checks only that every acknowledged event is stored and counted right.
 * @module
 */

import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { sql } from 'kysely';
import { openLibrary } from '../../server/content/open-library.ts';
import { foldSettingsOf } from '../../server/ingest/fold-settings.ts';
import { countPending } from '../../server/metrics/freshness.ts';
import { verify } from '../../server/metrics/verify.ts';
import { openPostgresToRead } from '../../server/store/postgres.ts';
import { openStoreToRead, type ReadOnlyStore } from '../../server/store/sqlite.ts';
import { startPostgres } from '../support/postgres.ts';
import {
  type LoadResult,
  load,
  type MeasuredServer,
  startFloor,
  startProduct,
} from './ingest-servers.ts';

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));
const CONNECTIONS = 50;
const BATCH_EVENTS = 10;
/** Sent before the measured load, so that the code has been compiled. */
const WARM_REQUESTS = 5000;
const REQUESTS = Number(process.env.WAYSIDE_BENCH_REQUESTS ?? 100_000);
const MS_PER_S = 1000;

interface Row extends LoadResult {
  name: string;
  events: number;
  cpuUs: number | undefined;
  memoryMb: number;
  /** From the last answer until everything was folded. */
  foldedMs?: number;
  bytesPerEvent?: number;
}

const rows: Row[] = [];

test.describe.configure({ mode: 'serial' });

test('floors', async () => {
  const server = await startFloor();
  try {
    rows.push(await measure('Hono, 204', server, '/empty', 1));
    rows.push(await measure('Hono, JSON parsed', server, '/json', 1));
    rows.push(await measure('Hono, JSON parsed, batches of 10', server, '/json', BATCH_EVENTS));
  } finally {
    await server.stop();
  }
});

for (const events of [1, BATCH_EVENTS]) {
  test(`SQLite, ${events} events a request`, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'wayside-bench-'));
    const file = join(folder, 'wayside.db');
    const server = await startProduct(folder);
    try {
      const row = await measure(`SQLite, ${events} a request`, server, '/v1/events', events);
      const end = performance.now();
      const stored = await waitUntilFolded(await openStoreToRead({ file }));
      row.foldedMs = performance.now() - end;
      await server.stop();
      const { size } = await stat(file);
      rows.push({ ...row, bytesPerEvent: size / stored });
      expectAllStored(row, stored);
    } finally {
      await server.stop();
      await rm(folder, { recursive: true });
    }
  });
}

for (const events of [1, BATCH_EVENTS]) {
  test(`PostgreSQL, ${events} events a request`, async () => {
    const postgres = await startPostgres();
    test.skip(postgres === undefined, 'There is no PostgreSQL here.');
    const url = (await postgres?.createDatabase()) ?? '';
    const folder = await mkdtemp(join(tmpdir(), 'wayside-bench-'));
    const server = await startProduct(folder, { DATABASE_URL: url });
    try {
      const row = await measure(`PostgreSQL, ${events} a request`, server, '/v1/events', events);
      const end = performance.now();
      const stored = await waitUntilFolded(await openPostgresToRead(url));
      row.foldedMs = performance.now() - end;
      rows.push({ ...row, bytesPerEvent: (await readDatabaseBytes(url)) / stored });
      expectAllStored(row, stored);
    } finally {
      await server.stop();
      await rm(folder, { recursive: true });
    }
  });
}

test.afterAll(() => {
  process.stdout.write(`\n${formatTable(rows)}\n`);
});

async function measure(
  name: string,
  server: MeasuredServer,
  path: string,
  eventsPerRequest: number,
): Promise<Row> {
  const requests = eventsPerRequest === 1 ? REQUESTS : REQUESTS / 4;
  const sent = { path, eventsPerRequest, connections: CONNECTIONS };
  await load(server, { ...sent, requests: WARM_REQUESTS });
  const before = server.cpuMs();
  const result = await load(server, { ...sent, requests });
  const after = server.cpuMs();
  const isKnown = before !== undefined && after !== undefined;
  return {
    ...result,
    ...{ name, events: eventsPerRequest, memoryMb: server.memoryMb() },
    cpuUs: isKnown ? ((after - before) * MS_PER_S) / result.requests : undefined,
  };
}

function expectAllStored(row: Row, stored: number): void {
  expect(row.statuses).toEqual({ 202: row.requests });
  expect(stored).toBe((row.requests + WARM_REQUESTS) * row.events);
}

/** What the tables and indexes take, with the few that hold content. */
async function readDatabaseBytes(url: string): Promise<number> {
  const store = await openPostgresToRead(url);
  const { rows: sizes } = await sql<{ bytes: number }>`SELECT sum(pg_total_relation_size(oid))
    AS bytes FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`.execute(
    store.db,
  );
  await store.close();
  return Number(sizes[0]?.bytes);
}

/** Resolves to the number of stored events; throws when a figure is not what they give. */
async function waitUntilFolded(store: ReadOnlyStore): Promise<number> {
  const library = await openLibrary({ folder: CONTENT, clock: Date.now, watch: false });
  try {
    while ((await countPending(store.db)) > 0) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    const { stored } = await store.db
      .selectFrom('events')
      .select((of) => of.fn.countAll<number>().as('stored'))
      .executeTakeFirstOrThrow();
    expect(await verify(store, (site) => foldSettingsOf(library, site))).toEqual([]);
    return Number(stored);
  } finally {
    await library.close();
    await store.close();
  }
}

function formatTable(all: readonly Row[]): string {
  const floors = all.filter(({ name }) => name.startsWith('Hono, JSON'));
  const lines = all.map((row) => {
    const floor = floors.find(({ events }) => events === row.events);
    return [
      ...[row.name, whole(row.perSecond), whole(row.perSecond * row.events)],
      floor === undefined ? '' : (row.perSecond / floor.perSecond).toFixed(2),
      ...[row.p50.toFixed(1), row.p99.toFixed(1), whole(row.cpuUs), whole(row.memoryMb)],
      ...[whole(row.foldedMs), whole(row.bytesPerEvent)],
    ];
  });
  const head = ['', 'requests/s', 'events/s', '× JSON floor', 'p50 ms', 'p99 ms'];
  head.push('CPU µs/request', 'RSS MB', 'folded after ms', 'bytes/event');
  return [head, head.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function whole(value: number | undefined): string {
  return value === undefined ? '' : String(Math.round(value));
}

/**
 * What the server is like under strain: many connections, a dashboard beside the load, two processes
 * on one database, memory over time, the event loop. Prints one line a question; checks only that
 * every event is acknowledged. `WAYSIDE_BENCH_MINUTES`: how long memory is watched.
 * @module
 */

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { openPostgres } from '../../server/store/postgres.ts';
import { openStore } from '../../server/store/sqlite.ts';
import { startPostgres } from '../support/postgres.ts';
import { letIn, measurePage } from './dashboard-times.ts';
import { type LoadResult, load, type MeasuredServer, startProduct } from './ingest-servers.ts';

const REQUESTS = Number(process.env.WAYSIDE_BENCH_REQUESTS ?? 100_000);
const MINUTES = Number(process.env.WAYSIDE_BENCH_MINUTES ?? 0.5);
const CONNECTIONS = 50;
const MANY_CONNECTIONS = 500;
const WARM_REQUESTS = 5000;
const SAMPLE_MS = 1000;
const MINUTE_MS = 60_000;
const PAGE = '/dashboard/';
const DELAY_PROGRAM = new URL('loop-delay.mjs', import.meta.url).pathname;

const lines: string[] = [];

test.describe.configure({ mode: 'serial' });
test.setTimeout(20 * MINUTE_MS);

test.afterAll(() => {
  process.stdout.write(`\n${lines.join('\n')}\n`);
});

test('500 connections, and how long the event loop is held up', async () => {
  await inFolder(async (folder) => {
    const delays = join(folder, 'delays.json');
    const server = await startProduct(folder, {
      NODE_OPTIONS: `--import=${DELAY_PROGRAM}`,
      WAYSIDE_BENCH_DELAYS: delays,
    });
    await send(server, { requests: WARM_REQUESTS });
    server.signal('SIGUSR2');
    const few = await send(server, {});
    const many = await send(server, { connections: MANY_CONNECTIONS });
    await server.stop();
    const { p50, p99, max } = JSON.parse(await readFile(delays, 'utf8'));
    const ratio = (many.perSecond / few.perSecond).toFixed(2);
    say(`${CONNECTIONS} connections: ${describe(few)}`);
    say(`${MANY_CONNECTIONS} connections: ${describe(many)}; ${ratio}× (goal ≥ 0.8, p99 ≤ 60 ms)`);
    say(`event loop held up: p50 ${ms(p50)}, p99 ${ms(p99)}, at most ${ms(max)} (goal ≤ 20 ms)`);
  });
});

test('the dashboard while events arrive at half of full speed', async () => {
  await inFolder(async (folder) => {
    const open = () => openStore({ file: join(folder, 'wayside.db'), clock: Date.now });
    const cookie = await letIn(open);
    const server = await startProduct(folder);
    const full = await send(server, { requests: REQUESTS / 2 });
    const idle = await measurePage(server, PAGE, cookie);
    const perSecond = Math.round(full.perSecond / 2);
    const loaded = send(server, { perSecond, requests: REQUESTS / 2 });
    const busy = await measurePage(server, PAGE, cookie);
    const arrived = await loaded;
    await server.stop();
    const [page, lost] = [busy.p95Ms / idle.p95Ms, 1 - arrived.perSecond / perSecond];
    say(
      `overview: p95 ${ms(idle.p95Ms)} idle, ${ms(busy.p95Ms)} busy; ${page.toFixed(2)}× (goal ≤ 2)`,
    );
    say(`arrivals beside it: ${(lost * 100).toFixed(0)} % slower (goal ≤ 10 %)`);
  });
});

test('memory over time', async () => {
  await inFolder(async (folder) => {
    const server = await startProduct(folder);
    const samples = [server.memoryMb()];
    const end = Date.now() + MINUTES * MINUTE_MS;
    let isLoading = true;
    const loading = (async () => {
      while (Date.now() < end) await send(server, { requests: REQUESTS / 4 });
      isLoading = false;
    })();
    while (isLoading) {
      await wait(SAMPLE_MS);
      samples.push(server.memoryMb());
    }
    await loading;
    await server.stop();
    const half = samples.slice(samples.length / 2);
    const perMinute = ((last(half) - (half[0] ?? 0)) / half.length) * (MINUTE_MS / SAMPLE_MS);
    const [begin, most] = [samples[0] ?? 0, Math.max(...samples)];
    say(
      `memory: ${mb(begin)} at start, at most ${mb(most)} in ${MINUTES} min (goal ≤ 160 MB), ` +
        `${perMinute.toFixed(1)} MB a minute in the second half (goal ≤ 1)`,
    );
  });
});

test('two processes on one PostgreSQL', async () => {
  const postgres = await startPostgres();
  test.skip(postgres === undefined, 'There is no PostgreSQL here.');
  const url = (await postgres?.createDatabase()) ?? '';
  await (await openPostgres({ url, clock: Date.now })).close();
  await inFolder(async (folder) => {
    const start = () => startProduct(folder, { DATABASE_URL: url });
    const [one, other] = [await start(), await start()];
    await Promise.all([one, other].map((server) => send(server, { requests: WARM_REQUESTS })));
    const alone = await send(one, { requests: REQUESTS / 4 });
    const both = await Promise.all(
      [one, other].map((server) =>
        send(server, { requests: REQUESTS / 4, connections: CONNECTIONS / 2 }),
      ),
    );
    await one.stop();
    await other.stop();
    const together = both.reduce((sum, { perSecond }) => sum + perSecond, 0);
    const ratio = (together / alone.perSecond).toFixed(2);
    say(`PostgreSQL, one process: ${describe(alone)}`);
    say(`PostgreSQL, two: ${together.toFixed(0)}/s together; ${ratio}× (goal ≥ 1.7)`);
  });
});

/** One event a request; every one must be acknowledged. */
async function send(
  server: MeasuredServer,
  options: { requests?: number; connections?: number; perSecond?: number },
): Promise<LoadResult> {
  const result = await load(server, {
    ...{ path: '/v1/events', eventsPerRequest: 1, connections: CONNECTIONS, requests: REQUESTS },
    ...options,
  });
  expect(result.statuses).toEqual({ 202: result.requests });
  return result;
}

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'wayside-strain-'));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function describe({ perSecond, p99, errors }: LoadResult): string {
  return `${perSecond.toFixed(0)}/s, p99 ${ms(p99)}, ${errors} socket errors`;
}

function say(line: string): void {
  lines.push(line);
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}

function mb(value: number): string {
  return `${value.toFixed(0)} MB`;
}

function last(list: readonly number[]): number {
  return list.at(-1) ?? 0;
}

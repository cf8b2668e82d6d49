/**
 * How long a manager waits for each page when there is much to count, and how that grows. Fills a
 * tenth of the events, measures, fills the rest, measures again: each time is printed beside what it
 * should be. `WAYSIDE_BENCH_EVENTS`: how many there are in the end. Checks only that every page comes.
 * @module
 */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { openLibrary } from '../../server/content/open-library.ts';
import { foldSettingsOf } from '../../server/ingest/fold-settings.ts';
import { openPostgres } from '../../server/store/postgres.ts';
import { openStore } from '../../server/store/sqlite.ts';
import type { Store } from '../../server/store/store.ts';
import { startPostgres } from '../support/postgres.ts';
import { letIn, measurePage, type Time } from './dashboard-times.ts';
import { startProduct } from './ingest-servers.ts';
import { fill } from './reports-fill.ts';

const EVENTS = Number(process.env.WAYSIDE_BENCH_EVENTS ?? 1_000_000);
const CONTENT = new URL('../../content', import.meta.url).pathname;
const RESTART = 'Ready after kill -9';
const MEMORY_GOAL_MB = 240;
const MS_PER_S = 1000;
const SUM_SESSIONS = 1000;
/** Steps in which the progress of a fill is told. */
const STEPS = 10;

/** Milliseconds that each may take at ten million events. */
const GOALS: Record<string, number> = {
  '/dashboard/': 50,
  '/dashboard/?days=90': 50,
  // Before the first event: a page of nothing costs nothing.
  '/dashboard/?from=2024-01-01&to=2024-01-28': 50,
  '/dashboard/journey': 150,
  '/dashboard/questions': 150,
  '/dashboard/effort': 150,
  '/dashboard/experiment': 150,
  '/dashboard/quality': 150,
  '/dashboard/contacts': 150,
  '/dashboard/contacts/figures': 150,
  '/dashboard/?device=phone': 300,
  '/dashboard/journey?device=phone&days=90': 300,
  '/dashboard/questions?device=phone&stage=cart': 300,
  [RESTART]: 2000,
};

interface Engine {
  name: string;
  open(): Promise<Store>;
  /** What the server must be told to use the same database. */
  environment: Record<string, string>;
  folder: string;
}

type Times = Map<string, Time>;

const tables: string[] = [];

test.afterAll(() => {
  process.stdout.write(`\n${tables.join('\n\n')}\n`);
});

// One after the other: they would slow each other down.
test.describe.configure({ mode: 'serial' });

test('SQLite', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wayside-reports-'));
  const file = join(folder, 'wayside.db');
  const open = () => openStore({ file, clock: Date.now });
  await measureEngine({ name: 'SQLite', open, environment: {}, folder });
});

test('PostgreSQL', async () => {
  const postgres = await startPostgres();
  test.skip(postgres === undefined, 'There is no PostgreSQL here.');
  const url = (await postgres?.createDatabase()) ?? '';
  const folder = await mkdtemp(join(tmpdir(), 'wayside-reports-'));
  const open = () => openPostgres({ url, clock: Date.now });
  await measureEngine({ name: 'PostgreSQL', open, environment: { DATABASE_URL: url }, folder });
});

async function measureEngine(engine: Engine): Promise<void> {
  test.setTimeout(6 * 60 * 60 * MS_PER_S);
  try {
    const cookie = await letIn(engine.open);
    await fillTo(engine, EVENTS / 10);
    const few = await measureServer(engine, cookie);
    await fillTo(engine, (EVENTS * 9) / 10);
    const many = await measureServer(engine, cookie);
    tables.push(formatTable(engine.name, few, many));
  } finally {
    await rm(engine.folder, { recursive: true });
  }
}

async function fillTo({ name, open }: Engine, events: number): Promise<void> {
  const library = await openLibrary({ folder: CONTENT, clock: Date.now, watch: false });
  const store = await open();
  const begin = performance.now();
  await fill(store, {
    ...{ events, settings: foldSettingsOf(library, 'shop') },
    onProgress: createProgress(name, events),
  });
  const filled = performance.now();
  while ((await store.sumDays(SUM_SESSIONS)) > 0);
  const [took, summed] = [filled - begin, performance.now() - filled].map((ms) =>
    (ms / MS_PER_S).toFixed(0),
  );
  process.stdout.write(`${name}: ${events} more events in ${took} s, summed in ${summed} s\n`);
  await store.close();
  await library.close();
}

function createProgress(name: string, events: number): (stored: number) => void {
  let told = 0;
  return (stored) => {
    const step = Math.floor((stored / events) * STEPS);
    if (step > told) process.stdout.write(`${name}: ${stored} of ${events} events\n`);
    told = step;
  };
}

async function measureServer(engine: Engine, cookie: string): Promise<Times> {
  const start = () => startProduct(engine.folder, engine.environment);
  let server = await start();
  try {
    const times: Times = new Map();
    for (const path of Object.keys(GOALS)) {
      if (path !== RESTART) times.set(path, await measurePage(server, path, cookie));
    }
    const mb = server.memoryMb().toFixed(0);
    tables.push(`${engine.name}: ${mb} MB after all pages, goal ≤ ${MEMORY_GOAL_MB}`);
    await server.kill();
    const begin = performance.now();
    server = await start();
    const ms = performance.now() - begin;
    times.set(RESTART, { medianMs: ms, p95Ms: ms, cpuMs: undefined, bytes: 0 });
    return times;
  } finally {
    await server.stop();
  }
}

function formatTable(name: string, few: Times, many: Times): string {
  const lines = [...many].map(([what, { medianMs, p95Ms, cpuMs, bytes }]) => {
    const before = few.get(what)?.medianMs ?? 0;
    const growth = (medianMs / before).toFixed(2);
    const kb = (bytes / 1024).toFixed(0);
    const goal = `≤ ${GOALS[what]}`;
    return [what, whole(before), whole(medianMs), growth, whole(p95Ms), goal, whole(cpuMs), kb];
  });
  const head = [name, `median ms, ${EVENTS / 10} events`, `${EVENTS} events`, 'grows by', 'p95'];
  head.push('goal', 'CPU ms', 'KB');
  return [head, head.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function whole(value: number | undefined): string {
  return value === undefined ? '' : value.toFixed(0);
}

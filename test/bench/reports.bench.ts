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
const MS_PER_S = 1000;

/** Milliseconds that each may take at ten million events. */
const GOALS: Record<string, number> = {
  '/dashboard/': 50,
  '/dashboard/?days=90': 50,
  '/dashboard/journey': 150,
  '/dashboard/questions': 150,
  '/dashboard/quality': 150,
  '/dashboard/contacts': 150,
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
  await fill(store, { events, settings: foldSettingsOf(library, 'shop') });
  const seconds = (performance.now() - begin) / MS_PER_S;
  process.stdout.write(`${name}: ${events} more events in ${seconds.toFixed(0)} s\n`);
  await store.close();
  await library.close();
}

async function measureServer(engine: Engine, cookie: string): Promise<Times> {
  const start = () => startProduct(engine.folder, engine.environment);
  let server = await start();
  try {
    const times: Times = new Map();
    for (const path of Object.keys(GOALS)) {
      if (path !== RESTART) times.set(path, await measurePage(server, path, cookie));
    }
    await server.kill();
    const begin = performance.now();
    server = await start();
    times.set(RESTART, { ms: performance.now() - begin, cpuMs: undefined });
    return times;
  } finally {
    await server.stop();
  }
}

function formatTable(name: string, few: Times, many: Times): string {
  const lines = [...many].map(([what, { ms, cpuMs }]) => {
    const before = few.get(what)?.ms ?? 0;
    const growth = (ms / before).toFixed(2);
    return [what, whole(before), whole(ms), whole(cpuMs), `≤ ${GOALS[what]}`, growth];
  });
  const head = [name, `p95 ms, ${EVENTS / 10} events`, `${EVENTS} events`, 'CPU ms', 'goal'];
  head.push('grows by');
  return [head, head.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function whole(value: number | undefined): string {
  return value === undefined ? '' : value.toFixed(0);
}

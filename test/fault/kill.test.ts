import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { sql } from 'kysely';
import { verify } from '../../server/metrics/verify.ts';
import { uuidText } from '../../server/store/event-codec.ts';
import { openPostgres } from '../../server/store/postgres.ts';
import { openStore } from '../../server/store/sqlite.ts';
import type { Store } from '../../server/store/store.ts';
import { startChild } from '../support/child.ts';
import { startPostgres } from '../support/postgres.ts';
import { countRounds, isLong } from '../support/rounds.ts';
import { foldAll, openTemporaryPostgres, openTemporaryStore, PARIS } from '../support/store.ts';

const KILLS = { short: 20, long: 1000 };
/** Calls of the database at which a process ends; in the long form at each of them. */
const ABORTS_SHORT = 10;
const CALLS_MAX = 1000;

test('a process killed at any moment has lost nothing that it acknowledged', async () => {
  const rounds = countRounds(KILLS);
  const temporary = await openTemporaryStore(Date.now);
  await temporary.store.close();
  const acknowledged = new Set<string>();
  for (let round = 0; round < rounds; round++) {
    await writeAndKill(temporary.file, round, acknowledged);
  }
  const store = await temporary.reopen();
  await expectIntact(store);
  await expectAll(store, acknowledged);
  await temporary.remove();
});

test('of two processes on one database either may be killed at any moment', async () => {
  const rounds = countRounds(KILLS);
  const temporary = await openTemporaryPostgres(Date.now);
  const acknowledged = new Set<string>();
  const writeRounds = async (first: number) => {
    for (let round = first; round < rounds; round += 2) {
      await writeAndKill(temporary.url, round, acknowledged);
    }
  };
  await Promise.all([writeRounds(0), writeRounds(1)]);
  await expectAll(temporary.store, acknowledged);
  await temporary.remove();
});

test('a process may end before and after any call of SQLite', async () => {
  countRounds(KILLS);
  const folder = await mkdtemp(join(tmpdir(), 'wayside-abort-'));
  // Empty: the making of the tables is among the calls.
  for (const place of await choosePlaces(join(folder, 'whole.db'))) {
    const file = join(folder, `${place}.db`);
    const acknowledged = await writeAndAbort(file, place);
    const store = await openStore({ file, clock: Date.now });
    await expectIntact(store);
    await expectAll(store, acknowledged, place);
    await store.close();
  }
  await rm(folder, { recursive: true });
});

test('a process may end before and after any call of PostgreSQL', async () => {
  countRounds(KILLS);
  const postgres = await startPostgres();
  test.skip(postgres === undefined, 'There is no PostgreSQL here.');
  const create = async () => (await postgres?.createDatabase()) ?? '';
  for (const place of await choosePlaces(await create())) {
    const url = await create();
    const acknowledged = await writeAndAbort(url, place);
    const store = await openPostgres({ url, clock: Date.now });
    await expectAll(store, acknowledged, place);
    await store.close();
    await postgres?.dropDatabase(url);
  }
});

/** All calls that the fixed few events take, or some of them spread evenly. */
async function choosePlaces(empty: string): Promise<string[]> {
  const child = await startChild('crash-child', [empty], { WAYSIDE_ABORT: 'never:0' });
  const said = await listen(child);
  const calls = Number(/calls (\d+)/.exec(said)?.[1]);
  expect(calls).toBeGreaterThan(ABORTS_SHORT);
  expect(calls).toBeLessThan(CALLS_MAX);
  const step = isLong() ? 1 : Math.ceil(calls / ABORTS_SHORT);
  const numbers = Array.from({ length: Math.ceil(calls / step) }, (_, i) => 1 + i * step);
  // Every other one in the short form.
  return numbers.flatMap((number, i) => {
    const both = [`before:${number}`, `after:${number}`];
    return isLong() ? both : [both[i % 2] as string];
  });
}

async function writeAndAbort(place: string, abort: string): Promise<Set<string>> {
  const child = await startChild('crash-child', [place], { WAYSIDE_ABORT: abort });
  const said = await listen(child);
  return new Set(said.split('\n').filter((line) => line !== '' && !line.startsWith('calls')));
}

async function listen(child: ChildProcess): Promise<string> {
  let said = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  await once(child, 'close');
  return said;
}

async function expectIntact(store: Store): Promise<void> {
  const { rows } = await sql`PRAGMA integrity_check`.execute(store.db);
  expect(rows).toEqual([{ integrity_check: 'ok' }]);
}

/** Everything acknowledged is stored once, and every figure is what the stored events give. */
async function expectAll(
  store: Store,
  acknowledged: ReadonlySet<string>,
  when?: string,
): Promise<void> {
  const rows = await store.db.selectFrom('events').select('id').execute();
  const stored = new Set(rows.map(({ id }) => uuidText(id)));
  expect(
    [...acknowledged].filter((id) => !stored.has(id)),
    when,
  ).toEqual([]);
  await foldAll(store);
  expect(await verify(store, () => PARIS), when).toEqual([]);
}

/** Lets a process write into a store until it has acknowledged some events, and kills it. */
async function writeAndKill(
  place: string,
  round: number,
  acknowledged: Set<string>,
): Promise<void> {
  const child = await startChild('crash-child', [place, String(round)]);
  await collectUntilKilled(child, acknowledged, 40 + Math.floor(Math.random() * 200));
}

/** Kills the process once it has acknowledged so many events, and keeps what it said until then. */
async function collectUntilKilled(
  child: ChildProcess,
  acknowledged: Set<string>,
  count: number,
): Promise<void> {
  let [rest, heard] = ['', 0];
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const id of lines) acknowledged.add(id);
    heard += lines.length;
    if (heard >= count) child.kill('SIGKILL');
  });
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { sql } from 'kysely';
import { verify } from '../../server/metrics/verify.ts';
import { uuidText } from '../../server/store/event-codec.ts';
import type { Store } from '../../server/store/store.ts';
import { foldAll, openTemporaryPostgres, openTemporaryStore, PARIS } from '../support/store.ts';

const CHILD = fileURLToPath(new URL('../support/crash-child.mjs', import.meta.url));
const ROUNDS = 4;

test.describe.configure({ timeout: 120_000 });

test('a process killed at any moment has lost nothing that it acknowledged', async () => {
  const temporary = await openTemporaryStore(Date.now);
  await temporary.store.close();
  const acknowledged = new Set<string>();
  for (let round = 0; round < ROUNDS; round++) {
    await writeAndKill(temporary.file, round, acknowledged);
  }
  const store = await temporary.reopen();
  const { rows: integrity } = await sql`PRAGMA integrity_check`.execute(store.db);
  expect(integrity).toEqual([{ integrity_check: 'ok' }]);
  await expectAll(store, acknowledged);
  await temporary.remove();
});

test('of two processes on one database either may be killed at any moment', async () => {
  const temporary = await openTemporaryPostgres(Date.now);
  const acknowledged = new Set<string>();
  const writeRounds = async (first: number) => {
    for (let round = first; round < ROUNDS; round += 2) {
      await writeAndKill(temporary.url, round, acknowledged);
    }
  };
  await Promise.all([writeRounds(0), writeRounds(1)]);
  await expectAll(temporary.store, acknowledged);
  await temporary.remove();
});

/** Everything acknowledged is stored once, and every figure is what the stored events give. */
async function expectAll(store: Store, acknowledged: ReadonlySet<string>): Promise<void> {
  const rows = await store.db.selectFrom('events').select('id').execute();
  const stored = new Set(rows.map(({ id }) => uuidText(id)));
  expect([...acknowledged].filter((id) => !stored.has(id))).toEqual([]);
  await foldAll(store);
  expect(await verify(store, () => PARIS)).toEqual([]);
}

/** Lets a process write into a store until it has acknowledged some events, and kills it. */
async function writeAndKill(
  place: string,
  round: number,
  acknowledged: Set<string>,
): Promise<void> {
  const child = spawn(process.execPath, [CHILD, place, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
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

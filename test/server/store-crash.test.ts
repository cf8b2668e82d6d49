import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { sql } from 'kysely';
import { verify } from '../../server/metrics/verify.ts';
import { uuidText } from '../../server/store/event-codec.ts';
import { openStore } from '../../server/store/sqlite.ts';
import { foldAll, PARIS } from '../support/store.ts';

const CHILD = fileURLToPath(new URL('../support/crash-child.mjs', import.meta.url));
const ROUNDS = 4;

test('a process killed at any moment has lost nothing that it acknowledged', async () => {
  test.setTimeout(120_000);
  const folder = await mkdtemp(join(tmpdir(), 'wayside-crash-'));
  const file = join(folder, 'wayside.db');
  const acknowledged = new Set<string>();
  for (let round = 0; round < ROUNDS; round++) {
    const child = spawn(process.execPath, [CHILD, file, String(round)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await collectUntilKilled(child, acknowledged, 40 + Math.floor(Math.random() * 200));
  }

  const store = await openStore({ file, clock: Date.now });
  const rows = await store.db.selectFrom('events').select('id').execute();
  const stored = new Set(rows.map(({ id }) => uuidText(id)));
  expect([...acknowledged].filter((id) => !stored.has(id))).toEqual([]);
  const { rows: integrity } = await sql`PRAGMA integrity_check`.execute(store.db);
  expect(integrity).toEqual([{ integrity_check: 'ok' }]);
  await foldAll(store);
  expect(await verify(store, () => PARIS)).toEqual([]);
  await store.close();
  await rm(folder, { recursive: true });
});

/** Kills the process once it has acknowledged so many events, and keeps what it said until then. */
async function collectUntilKilled(
  child: ChildProcess,
  acknowledged: Set<string>,
  count: number,
): Promise<void> {
  const before = acknowledged.size;
  let rest = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const id of lines) acknowledged.add(id);
    if (acknowledged.size - before >= count) child.kill('SIGKILL');
  });
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
}

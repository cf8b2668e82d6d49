import { expect, test } from '@playwright/test';
import Sqlite from 'better-sqlite3';
import { verify } from '../../server/metrics/verify.ts';
import { openStoreToRead } from '../../server/store/sqlite.ts';
import { canInject, injectIntoSync, mountDisk } from '../support/disk.ts';
import { openReader, type Reader } from '../support/reader.ts';
import { countRounds } from '../support/rounds.ts';
import { PARIS } from '../support/store.ts';
import { startTraffic, type Traffic } from '../support/traffic.ts';
import { startWayside, type Wayside } from '../support/wayside.ts';

const ROUNDS = { short: 1, long: 20 };
const DISK_MB = 24;
const RECOVERY_MS = 10_000;
const READABLE = [200, 200, 200, 200];
/** Answers of each kind that are waited for. */
const ENOUGH = 20;

let wayside: Wayside | undefined;
let traffic: Traffic | undefined;

test.afterEach(async () => {
  await wayside?.remove();
  [wayside, traffic] = [undefined, undefined];
});

async function start(environment: Record<string, string> = {}): Promise<Reader> {
  wayside = await startWayside({
    environment: { WAYSIDE_REQUESTS_PER_MINUTE: '1000000', ...environment },
  });
  const reader = await openReader(wayside);
  expect(await reader.readAll()).toEqual(READABLE);
  traffic = startTraffic([wayside.url]);
  return reader;
}

/** Waits until so many more events are acknowledged. */
async function expectTaken(): Promise<void> {
  const before = traffic?.acknowledged.size ?? 0;
  await expect
    .poll(() => traffic?.acknowledged.size, { timeout: RECOVERY_MS })
    .toBeGreaterThan(before + ENOUGH);
}

/** Waits until so many more are answered 503; nothing else is answered meanwhile. */
async function expectRefused(): Promise<void> {
  const before = traffic?.statuses.get(503) ?? 0;
  await expect
    .poll(() => traffic?.statuses.get(503) ?? 0, { timeout: RECOVERY_MS })
    .toBeGreaterThan(before + ENOUGH);
  expect([...(traffic?.statuses.keys() ?? [])].sort()).toEqual([202, 503]);
}

/** Everything acknowledged is there once, the file is whole, and all figures agree with it. */
async function expectKept(folder: string): Promise<void> {
  await traffic?.stop();
  expect(await wayside?.stop()).toBe(0);
  const file = `${folder}/wayside.db`;
  const database = new Sqlite(file, { readonly: true });
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  const find = database.prepare('SELECT 1 FROM events WHERE id = ?');
  const lost = [...(traffic?.acknowledged ?? [])].filter(
    (id) => find.get(Buffer.from(id.replaceAll('-', ''), 'hex')) === undefined,
  );
  database.close();
  expect(lost).toEqual([]);
  const store = await openStoreToRead({ file });
  expect(await verify(store, () => PARIS)).toEqual([]);
  await store.close();
}

test('a full disk is answered 503, figures stay readable, and space is enough to go on', async () => {
  const rounds = countRounds(ROUNDS);
  const disk = mountDisk(DISK_MB);
  test.skip(disk === undefined, 'No disk can be mounted here.');
  if (disk === undefined) return;
  try {
    const reader = await start({ WAYSIDE_DATA: disk.folder });
    for (let round = 0; round < rounds; round++) {
      await expectTaken();
      disk.fill();
      await expectRefused();
      expect(await reader.readAll()).toEqual(READABLE);
      disk.empty();
      await expectTaken();
    }
    await expectKept(disk.folder);
  } finally {
    await wayside?.stop();
    disk.remove();
  }
});

test('a disk that fails to sync is answered 503, and works again when it does', async () => {
  const rounds = countRounds(ROUNDS);
  test.skip(!canInject(), 'System calls cannot be changed here.');
  const reader = await start();
  for (let round = 0; round < rounds; round++) {
    await expectTaken();
    const mend = await injectIntoSync(wayside?.pid ?? 0, 'error=EIO');
    await expectRefused();
    expect(await reader.readAll()).toEqual(READABLE);
    await mend();
    await expectTaken();
  }
  await expectKept(wayside?.dataFolder ?? '');
});

test('a slow disk makes answers wait, and nothing else', async () => {
  const rounds = countRounds(ROUNDS);
  test.skip(!canInject(), 'System calls cannot be changed here.');
  const reader = await start();
  for (let round = 0; round < rounds; round++) {
    const mend = await injectIntoSync(wayside?.pid ?? 0, 'delay_enter=100000');
    await expectTaken();
    expect(await reader.readAll()).toEqual(READABLE);
    await mend();
  }
  expect([...(traffic?.statuses.keys() ?? [])]).toEqual([202]);
  await expectKept(wayside?.dataFolder ?? '');
});

test('while another program holds the database answers are 503, and figures readable', async () => {
  const rounds = countRounds(ROUNDS);
  const reader = await start();
  const foreign = new Sqlite(`${wayside?.dataFolder}/wayside.db`, { timeout: RECOVERY_MS });
  for (let round = 0; round < rounds; round++) {
    await expectTaken();
    foreign.exec('BEGIN IMMEDIATE');
    await expectRefused();
    expect(await reader.readAll()).toEqual(READABLE);
    foreign.exec('ROLLBACK');
    await expectTaken();
  }
  foreign.close();
  await expectKept(wayside?.dataFolder ?? '');
});

import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import Sqlite from 'better-sqlite3';
import { verify } from '../../server/metrics/verify.ts';
import { backUp, readLastBackup } from '../../server/operations/backup.ts';
import { restore } from '../../server/operations/restore.ts';
import { networkKeySetting } from '../../server/store/retention.ts';
import { openStore, openStoreToRead } from '../../server/store/sqlite.ts';
import { anEvent, NOON, sessionNamed } from '../support/events.ts';
import {
  accept,
  foldAll,
  openTemporaryStore,
  outcomesOf,
  PARIS,
  type TemporaryStore,
} from '../support/store.ts';

let temporary: TemporaryStore;
let folder: string;

test.beforeEach(async () => {
  temporary = await openTemporaryStore();
  folder = await mkdtemp(join(tmpdir(), 'wayside-backup-'));
});
test.afterEach(async () => {
  await temporary.remove();
  await rm(folder, { recursive: true });
});

let sessions = 0;

/** Stores some whole sessions. */
async function add(count: number): Promise<void> {
  const events = Array.from({ length: count }, () => {
    const session = sessionNamed(++sessions);
    return [anEvent({ session }), anEvent({ session, seq: 1, type: 'search' })];
  });
  await temporary.store.append(events.flat().map((event) => accept(event)));
}

function copyTo(target: string) {
  return backUp({ dataFolder: dataFolder(), target, now: NOON, onProgress: () => undefined });
}

function putBack(source: string, isReplacing = false) {
  const onProgress = () => undefined;
  return restore({ source, dataFolder: dataFolder(), isReplacing, now: NOON, onProgress });
}

function dataFolder(): string {
  return dirname(temporary.file);
}

async function countEvents(file: string): Promise<number> {
  const store = await openStoreToRead({ file });
  const events = await store.db.selectFrom('events').select('seq').execute();
  await store.close();
  return events.length;
}

test('a copy taken while events arrive is one moment of the database, figures included', async () => {
  await add(600);
  await foldAll(temporary.store);
  let isCopying = true;
  const written = (async () => {
    while (isCopying) {
      await add(1);
      await foldAll(temporary.store);
      await new Promise(setImmediate);
    }
  })();
  const pages: number[] = [];
  const backup = await backUp({
    ...{ dataFolder: dataFolder(), target: join(folder, 'copy.db'), now: NOON },
    onProgress: (done) => pages.push(done),
  });
  isCopying = false;
  await written;
  expect(backup.rows.get('events')).toBeGreaterThanOrEqual(1200);
  expect(backup.bytes).toBe(statSync(backup.file).size);
  expect(pages.length).toBeGreaterThan(0);
  expect(pages).toEqual([...pages].sort((a, b) => a - b));
  const copy = await openStoreToRead({ file: backup.file });
  expect(await verify(copy, () => PARIS)).toEqual([]);
  await copy.close();
  expect(await countEvents(backup.file)).toBe(backup.rows.get('events'));
});

test('a copy is one file that only its owner may read, and its time is known', async () => {
  const umask = process.umask(0o077);
  await add(1);
  const { file } = await copyTo(folder);
  process.umask(umask);
  expect(readdirSync(folder)).toEqual(['wayside-2026-11-01T12-00-00.db']);
  expect(statSync(file).mode & 0o077).toBe(0);
  expect(readLastBackup(dataFolder())).toEqual({ at: NOON, file });
  expect(readLastBackup(folder)).toBeUndefined();
});

test('a copy holds nothing that stands for a visitor’s network', async () => {
  const { store } = temporary;
  const key = networkKeySetting('shop', 20261101);
  for (const name of [key, 'token-key']) await store.loadSetting(name, () => `the ${name}`);
  const network = { site: 1, day: 20261101, network: 'the hash of a network', sessions: 1 };
  await store.db.insertInto('networks').values(network).execute();
  const { file } = await copyTo(join(folder, 'copy.db'));
  const bytes = readFileSync(file).toString('latin1');
  expect(bytes).toContain('the token-key');
  expect(bytes).not.toContain(`the ${key}`);
  expect(bytes).not.toContain('the hash of a network');
  expect(await store.db.selectFrom('networks').select('network').execute()).toHaveLength(1);
});

test('nothing is overwritten, and what fails leaves nothing behind', async () => {
  const { file } = await copyTo(join(folder, 'copy.db'));
  await expect(copyTo(file)).rejects.toMatchObject({ code: 'backup-exists' });
  await expect(copyTo('/proc/wayside/copy.db')).rejects.toMatchObject({ code: 'backup-failed' });
  await expect(copyTo('/dev/full/copy.db')).rejects.toMatchObject({ code: 'backup-failed' });
  const elsewhere = { dataFolder: folder, now: NOON, onProgress: () => undefined };
  await expect(backUp({ ...elsewhere, target: join(folder, 'b.db') })).rejects.toMatchObject({
    code: 'store-missing',
  });
  expect(readdirSync(folder)).toEqual(['copy.db']);
});

test('a copy put back gives the figures that it was taken with', async () => {
  await add(20);
  await foldAll(temporary.store);
  const { file } = await copyTo(join(folder, 'copy.db'));
  await add(5);
  await temporary.store.close();
  const restored = await putBack(file, true);
  expect([...restored.rows.values()]).toContain(40);
  const store = await temporary.reopen();
  expect(await verify(store, () => PARIS)).toEqual([]);
  expect(await countEvents(temporary.file)).toBe(40);
  expect(await countEvents(restored.replaced ?? '')).toBe(50);
});

test('a copy put into an empty folder is a database', async () => {
  await add(2);
  const { file } = await copyTo(join(folder, 'copy.db'));
  const fresh = join(folder, 'data');
  const onProgress = () => undefined;
  const restored = await restore({
    ...{ source: file, dataFolder: fresh, isReplacing: false, now: NOON, onProgress },
  });
  expect(restored.replaced).toBeUndefined();
  const store = await openStore({ file: restored.file, clock: () => NOON });
  expect(await outcomesOf(store.append([accept(anEvent())]))).toEqual(['stored']);
  await store.close();
});

test('nothing is put back beside a running server, nor over a database unasked', async () => {
  const { file } = await copyTo(join(folder, 'copy.db'));
  await add(1);
  await expect(putBack(file, true)).rejects.toMatchObject({ code: 'store-locked' });
  await temporary.store.close();
  await expect(putBack(file)).rejects.toMatchObject({
    code: 'store-exists',
    remedy: expect.stringContaining('--replace'),
  });
  expect(await countEvents(temporary.file)).toBe(2);
});

test('what is no copy of ours is refused, and the database stays', async () => {
  await add(400);
  const { file } = await copyTo(join(folder, 'copy.db'));
  await temporary.store.close();
  const text = join(folder, 'text.db');
  writeFileSync(text, 'not a database, whatever its name says, and long enough to be looked at');
  const foreign = join(folder, 'foreign.db');
  new Sqlite(foreign).exec('CREATE TABLE a (b)').close();
  const newer = join(folder, 'newer.db');
  const copied = new Sqlite(file);
  await copied.backup(newer);
  copied.close();
  new Sqlite(newer).exec('UPDATE migrations SET needs = 9999').close();
  const damaged = join(folder, 'damaged.db');
  const whole = new Sqlite(file).serialize();
  whole.fill(7, whole.length / 2, whole.length / 2 + 8192);
  writeFileSync(damaged, whole);
  const refused: Record<string, RegExp> = {
    [join(folder, 'missing.db')]: /^backup-missing$/,
    [text]: /^backup-unusable$/,
    [foreign]: /^backup-unusable$/,
    [newer]: /^store-too-new$/,
    [damaged]: /^(copy-damaged|backup-unusable)$/,
  };
  for (const [source, code] of Object.entries(refused)) {
    const failure = await putBack(source, true).catch((error: unknown) => error);
    expect(String((failure as { code?: string }).code), source).toMatch(code);
  }
  expect(existsSync(`${temporary.file}.part`)).toBe(false);
  expect(await countEvents(temporary.file)).toBe(800);
});

import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { runCommand } from '../support/command.ts';
import { startWayside } from '../support/wayside.ts';

test('a backup is taken beside the running server and put back once it is stopped', async () => {
  const wayside = await startWayside();
  const folder = await mkdtemp(join(tmpdir(), 'wayside-backup-'));
  const file = join(folder, 'copy.db');
  const environment = { WAYSIDE_DATA: wayside.dataFolder, PORT: new URL(wayside.url).port };
  try {
    const metrics = await fetch(`${wayside.url}/metrics`);
    expect([metrics.status, await metrics.text()]).toEqual([
      200,
      expect.stringContaining('wayside_waiting_events 0'),
    ]);
    const headers = { 'X-Forwarded-For': '203.0.113.9' };
    expect((await fetch(`${wayside.url}/metrics`, { headers })).status).toBe(403);
    const doctor = runCommand(['doctor'], environment);
    expect(doctor.stdout).toContain(`answers at http://127.0.0.1`);
    const backup = runCommand(['backup', file], environment);
    expect(backup.stdout + backup.stderr).toContain('whole and undamaged');
    expect(backup.stdout).toContain('Every figure equals');
    expect(backup.status).toBe(0);
    expect(runCommand(['restore', file, '--replace'], environment).stderr).toContain(
      'already using',
    );
    await wayside.stop();
    const unasked = runCommand(['restore', file], environment);
    expect([unasked.status, unasked.stderr.trim().split('\n').length]).toEqual([1, 1]);
    const restored = runCommand(['restore', file, '--replace'], environment);
    expect(restored.stdout + restored.stderr).toContain('What was there before');
    expect(restored.status).toBe(0);
    const recounted = runCommand(['recount'], environment);
    expect(recounted.stdout + recounted.stderr).toContain('0 sessions are counted anew');
    expect(recounted.status).toBe(0);
    const unknown = runCommand(['recount', '--stage', 'delivery=nowhere'], environment);
    expect([unknown.status, unknown.stderr]).toEqual([
      1,
      expect.stringContaining('no stage nowhere'),
    ]);
    await wayside.restart().then((again) => again.stop());
  } finally {
    await wayside.remove();
    await rm(folder, { recursive: true });
  }
});

for (const words of [
  ...['check', 'golden', 'verify', 'doctor', 'config'].map((word) => [word, '--sites']),
  ...['check', 'golden', 'verify', 'doctor', 'config'].map((word) => [word, 'shop']),
  ['why', '/en/payment', '/en/cart'],
  ['backup', '/nowhere/a.db', '/nowhere/b.db'],
  ['restore', '/nowhere/a.db', '/nowhere/b.db'],
]) {
  test(`the command says that it does not know the last of: ${words.join(' ')}`, () => {
    const { status, stdout, stderr } = runCommand(words, { WAYSIDE_DATA: '/nowhere' });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(words.at(-1));
    expect(stderr).toMatch(/Unexpected argument|Unknown option|leave out/);
  });
}

test('the command says what it knows to whoever asks', () => {
  for (const words of [['help'], ['--help'], ['-h'], ['help', 'why'], ['why', '--help']]) {
    const { status, stdout, stderr } = runCommand(words, {});
    expect([status, stderr], words.join(' ')).toEqual([0, '']);
    expect(stdout).toContain('wayside doctor');
  }
  expect(runCommand([], {})).toMatchObject({ status: 1, stdout: '' });
});

test('the command names the word that it does not know, before those that it knows', () => {
  for (const word of ['chek', 'constructor']) {
    const { status, stdout, stderr } = runCommand([word], {});
    expect([status, stdout], word).toEqual([1, '']);
    expect(stderr).toContain(`There is no command ${word}.\n\nwayside check`);
  }
});

test('a recount of a folder without a database makes none', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wayside-empty-'));
  const { status, stderr } = runCommand(['recount'], { WAYSIDE_DATA: folder });
  expect([status, stderr]).toEqual([1, expect.stringContaining('There is no database')]);
  expect(await readdir(folder)).toEqual([]);
  await rm(folder, { recursive: true });
});

test('what is stored in PostgreSQL is left to its own tools', () => {
  const environment = { DATABASE_URL: 'postgres://wayside:secret@127.0.0.1:1/wayside' };
  const { status, stderr } = runCommand(['backup', '/nowhere/'], environment);
  expect([status, stderr.includes('pg_dump'), stderr.includes('secret@')]).toEqual([
    1,
    true,
    false,
  ]);
});

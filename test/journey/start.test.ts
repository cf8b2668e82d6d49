import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { findFreePort, startWayside } from '../support/wayside.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

test.describe('Starting', () => {
  test('prints three addresses and a one-time link, and answers at each', async () => {
    const wayside = await startWayside();
    try {
      expect(wayside.setupUrl).toContain(`${wayside.url}/dashboard/`);
      expect((await fetch(`${wayside.url}/readyz`)).status).toBe(200);
      for (const url of [`${wayside.shopUrl}/`, `${wayside.url}/help/`, wayside.setupUrl ?? '']) {
        expect((await fetch(url)).status, url).toBe(200);
      }
    } finally {
      await wayside.remove();
    }
  });

  test('a second time keeps what was stored and takes the data folder only once', async () => {
    const wayside = await startWayside();
    try {
      const port = await findFreePort();
      const second = run({ PORT: String(port), WAYSIDE_DATA: wayside.dataFolder });
      expect(second.status).toBe(1);
      expectOneLine(second.stderr, /another|already|lock/i);
      expect(await wayside.stop()).toBe(0);
      const again = await wayside.restart();
      expect(await again.stop()).toBe(0);
    } finally {
      await wayside.remove();
    }
  });

  test('to develop ends with all that it started when it is interrupted', async () => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'wayside-'));
    const [port, demoPort] = [String(await findFreePort()), String(await findFreePort())];
    const environment = { PORT: port, WAYSIDE_DEMO_PORT: demoPort, WAYSIDE_DATA: dataFolder };
    const child = spawn(process.execPath, [join(ROOT, 'server/start.mjs'), '--watch'], {
      env: { ...process.env, ...environment },
    });
    try {
      const ended = once(child, 'exit');
      const [words] = await once(child.stdout, 'data');
      expect(String(words)).toContain('Wayside is ready');
      child.kill('SIGINT');
      expect(await ended).toEqual([0, null]);
      await expect(fetch(`http://127.0.0.1:${port}/readyz`)).rejects.toThrow();
    } finally {
      child.kill('SIGKILL');
      await rm(dataFolder, { recursive: true, force: true });
    }
  });

  test('on a busy port says so in one line with the remedy', async () => {
    const wayside = await startWayside();
    const dataFolder = await mkdtemp(join(tmpdir(), 'wayside-'));
    try {
      const port = new URL(wayside.url).port;
      const { status, stderr } = run({ PORT: port, WAYSIDE_DATA: dataFolder });
      expect(status).toBe(1);
      expectOneLine(stderr, new RegExp(`${port}.*PORT=`));
    } finally {
      await wayside.remove();
      await rm(dataFolder, { recursive: true, force: true });
    }
  });

  test('with an unwritable folder says so in one line with the remedy', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'wayside-'));
    try {
      await writeFile(join(folder, 'file'), '');
      for (const place of [join(folder, 'file', 'data'), '/proc/wayside']) {
        const { status, stderr } = run({ WAYSIDE_DATA: place });
        expect(status).toBe(1);
        expectOneLine(stderr, /WAYSIDE_DATA/);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  test('on a data folder or database that is something else names it and WAYSIDE_DATA', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'wayside-'));
    try {
      await writeFile(join(folder, 'file'), '');
      await mkdir(join(folder, 'taken', 'wayside.db'), { recursive: true });
      await mkdir(join(folder, 'locked', 'wayside.db.lock'), { recursive: true });
      for (const place of ['file', 'taken', 'locked']) {
        const { status, stderr } = run({ WAYSIDE_DATA: join(folder, place) });
        expect(status).toBe(1);
        expectOneLine(stderr, new RegExp(`${place}.*WAYSIDE_DATA`));
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  test('on an address of another machine names HOST', async () => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'wayside-'));
    try {
      const port = String(await findFreePort());
      const { status, stderr } = run({ PORT: port, HOST: '192.0.2.1', WAYSIDE_DATA: dataFolder });
      expect(status).toBe(1);
      expectOneLine(stderr, /192\.0\.2\.1.*HOST=/);
    } finally {
      await rm(dataFolder, { recursive: true, force: true });
    }
  });

  test('with a database that is none says so, and keeps its own for nobody else to read', async () => {
    const wayside = await startWayside();
    try {
      await wayside.stop();
      const file = join(wayside.dataFolder, 'wayside.db');
      expect((await stat(file)).mode & 0o077).toBe(0);
      await writeFile(file, 'this is no database, however long it may be '.repeat(200));
      const { status, stderr } = run({ WAYSIDE_DATA: wayside.dataFolder });
      expect(status).toBe(1);
      expectOneLine(stderr, /no database.*backup/);
    } finally {
      await wayside.remove();
    }
  });

  test('with wrong settings names all of them, a line each', () => {
    const { status, stderr } = run({ PORT: 'eighty', WAYSIDE_URL: 'help', WAYSIDE_DEMO: 'yes' });
    expect(status).toBe(1);
    const lines = stderr.trim().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines.map((line) => line.split(' ')[0]).sort()).toEqual([
      'PORT',
      'WAYSIDE_DEMO',
      'WAYSIDE_URL',
    ]);
  });

  test('without content says which folder it looked in', async () => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'wayside-'));
    try {
      const empty = join(dataFolder, 'nothing');
      const port = String(await findFreePort());
      const environment = { PORT: port, WAYSIDE_DATA: dataFolder, WAYSIDE_CONTENT: empty };
      const { status, stderr } = run(environment);
      expect(status).toBe(1);
      expectOneLine(stderr, /nothing/);
    } finally {
      await rm(dataFolder, { recursive: true, force: true });
    }
  });
});

function run(environment: Record<string, string>) {
  return spawnSync(process.execPath, [join(ROOT, 'dist/server/main.js')], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: 20_000,
    env: { ...process.env, WAYSIDE_DEMO: '', ...environment },
  });
}

function expectOneLine(text: string, pattern: RegExp): void {
  expect(text.trim().split('\n'), text).toHaveLength(1);
  expect(text).toMatch(pattern);
}

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import Sqlite from 'better-sqlite3';
import { startWayside, type Wayside } from '../support/wayside.ts';
import { Dashboard } from './dashboard.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const VISITORS = 120;
/** Longest wait until what was sent is counted, on a busy machine. */
const FOLDED_MS = 20_000;

let wayside: Wayside;
test.beforeAll(async () => {
  wayside = await startWayside();
});
test.afterAll(() => wayside.remove());

test('Simulated visitors fill a dashboard of their own, and leave without a trace', async ({
  browser,
}) => {
  const played = run('simulate', '--visitors', `${VISITORS}`, '--days', '7', '--seed', '7');
  expect(played.stderr).toBe('');
  expect(played.stdout).toContain(`${VISITORS} sessions`);

  const dashboard = await Dashboard.open(browser, wayside);
  const real = await dashboard.readOutcomes();
  expect(Object.values(real).every((count) => count === 0)).toBe(true);

  const simulated = dashboard.page;
  await expect
    .poll(
      async () => {
        await simulated.goto(`${wayside.url}/dashboard/?data=simulated`);
        return simulated.locator('h1').innerText();
      },
      { timeout: FOLDED_MS },
    )
    .toMatch(/^Of \d+ help sessions/);
  await expect(simulated.getByText('Simulated data').first()).toBeVisible();
  await simulated.goto(`${wayside.url}/dashboard/contacts/figures?data=simulated`);
  await expect(simulated.getByText(/^Of [2-3],\d{3} simulated visits\.$/)).toBeVisible();
  await simulated.goto(`${wayside.url}/dashboard/?data=simulated`);
  expect(run('verify').stdout).toContain('Every figure equals');

  expect(run('simulate', '--delete').status).toBe(0);
  await simulated.reload();
  await expect(simulated.locator('h1')).toHaveText('No help session in this period.');
  expect(run('verify').stdout).toContain('Every figure equals');

  // The same visitors again: what was deleted is not half remembered.
  run('simulate', '--visitors', `${VISITORS}`, '--days', '7', '--seed', '7');
  await expect
    .poll(
      async () => {
        await simulated.reload();
        return simulated.locator('h1').innerText();
      },
      { timeout: FOLDED_MS },
    )
    .toMatch(/^Of \d+ help sessions/);
});

test('Commands say in one line what is missing', () => {
  const silent = runAt('http://127.0.0.1:9', {}, 'simulate');
  expect(silent.status).toBe(1);
  expect(silent.stderr.trim().split('\n')).toHaveLength(1);
  expect(silent.stderr).toContain('npm start');
  const other = mkdtempSync(join(tmpdir(), 'wayside-'));
  cpSync(join(wayside.dataFolder), other, { recursive: true });
  forgetKey(join(other, 'wayside.db'));
  const stranger = runAt(wayside.url, { WAYSIDE_DATA: other }, 'simulate', '--visitors', '5');
  expect(stranger.status).toBe(1);
  expect(stranger.stderr).toContain('another simulation key');
  rmSync(other, { recursive: true });
  expect(run('simulate', '--visitors', '0').stderr).toContain('--visitors takes a whole number');
  expect(run('simulate', '--visitor', '5').stderr).toContain('wayside simulate');
  expect(run('dance').stderr).toContain('wayside check');
  expect(run('why').stderr).toContain('wayside why /en/payment');
  expect(run('why', '/en/payment').stdout).toContain('card-refused');
});

function run(...words: string[]) {
  return runAt(wayside.url, {}, ...words);
}

/** Gives a copied installation another simulation key. */
function forgetKey(file: string): void {
  const database = new Sqlite(file);
  database.prepare("UPDATE settings SET value = 'another' WHERE key = 'simulation-key'").run();
  database.close();
}

function runAt(url: string, environment: Record<string, string>, ...words: string[]) {
  return spawnSync(process.execPath, ['dist/server/cli.js', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, WAYSIDE_URL: url, WAYSIDE_DATA: wayside.dataFolder, ...environment },
  });
}

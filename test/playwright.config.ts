/**
 * Every test of the project, whatever it needs: rules (unit), endpoints on a real database (server),
 * the box in a real browser (browser), the built product as shipped (journey). Benches measure and
 * assert nothing about time.
 * @module
 */

import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGUMENTS } from './support/chromium.ts';

process.env.TZ = 'UTC';

/** As a visitor's browser names itself: what says it is headless is counted as a bot. */
const USER_AGENT =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 ' +
  'Safari/537.36';

const executablePath = process.env.WAYSIDE_CHROMIUM;
const launchOptions = {
  args: CHROMIUM_ARGUMENTS,
  ...(executablePath === undefined ? {} : { executablePath }),
};

export default defineConfig({
  testDir: '.',
  outputDir: 'results',
  globalSetup: './support/prepare.ts',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  reporter: [['list']],
  snapshotPathTemplate: '{testDir}/browser/aria/{arg}{ext}',
  use: { launchOptions, userAgent: USER_AGENT, locale: 'en-GB', timezoneId: 'Europe/Paris' },
  projects: [
    { name: 'unit', testMatch: ['unit/**/*.test.{ts,tsx}', 'tidy.test.ts'] },
    { name: 'server', testMatch: ['server/**/*.test.{ts,tsx}', 'fault/**/*.test.ts'] },
    { name: 'browser', testMatch: 'browser/**/*.test.ts' },
    { name: 'journey', testMatch: 'journey/**/*.test.ts' },
    ...onDemand('bench', 'bench/**/*.bench.ts'),
    ...onDemand('pictures', ['bench/pictures.ts', 'browser/box-pictures.ts']),
    // The long form of what other projects run a few times.
    ...onDemand('fault', ['fault/**/*.test.ts', 'browser/page-closed.test.ts']),
  ],
});

/** Projects that run only when they are asked for by name. */
function onDemand(name: string, testMatch: string | string[]) {
  const isAsked = process.argv.includes(`--project=${name}`) || process.env.TEST_WORKER_INDEX;
  return isAsked ? [{ name, testMatch, timeout: 600_000 }] : [];
}

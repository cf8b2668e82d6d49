/**
 * Every test of the project, whatever it needs: rules (unit), endpoints on a real database (server),
 * the box in a real browser (browser), the built product as shipped (journey). Benches measure and
 * assert nothing about time.
 * @module
 */

import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGUMENTS } from './support/chromium.ts';

process.env.TZ = 'UTC';

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
  use: { launchOptions, locale: 'en-GB', timezoneId: 'Europe/Paris' },
  projects: [
    { name: 'unit', testMatch: ['unit/**/*.test.{ts,tsx}', 'tidy.test.ts'] },
    { name: 'server', testMatch: 'server/**/*.test.{ts,tsx}' },
    { name: 'browser', testMatch: 'browser/**/*.test.ts' },
    { name: 'journey', testMatch: 'journey/**/*.test.ts' },
    ...(process.argv.some((word) => word.includes('bench'))
      ? [{ name: 'bench', testMatch: 'bench/**/*.bench.ts', timeout: 600_000 }]
      : []),
  ],
});

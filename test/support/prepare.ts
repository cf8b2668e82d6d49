/**
 * Runs once before all tests: builds the product as a newcomer would, and finds the browser for
 * those projects that need one.
 * @module
 */

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { FullConfig } from '@playwright/test';
import { findChromium } from './chromium.ts';

const START = fileURLToPath(new URL('../../server/start.mjs', import.meta.url));

/** Workers inherit the environment, so what is found here is found once. */
export default function prepare(_config: FullConfig): void {
  execFileSync(process.execPath, [START, 'build'], { stdio: 'inherit' });
  process.env.WAYSIDE_CHROMIUM ??= findChromium();
}

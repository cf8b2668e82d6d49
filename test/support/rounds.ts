/**
 * How often a fault is repeated: a few times among all tests, many times by `npm run fault`.
 * @module
 */

import { test } from '@playwright/test';

const LONGEST_MS = 6 * 60 * 60 * 1000;
const SHORT_MS = 120_000;

/** Whether the test runs in its long form. */
export function isLong(): boolean {
  return test.info().project.name === 'fault';
}

/** To be called inside a test, whose time it sets too. `WAYSIDE_FAULT_ROUNDS` bounds the long form. */
export function countRounds({ short, long }: { short: number; long: number }): number {
  test.setTimeout(isLong() ? LONGEST_MS : SHORT_MS);
  return isLong() ? Math.min(long, Number(process.env.WAYSIDE_FAULT_ROUNDS ?? long)) : short;
}

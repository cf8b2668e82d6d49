import { expect, test } from '@playwright/test';
import { createAttempts } from '../../server/dashboard/auth/attempts.ts';

const EMAIL = 'ada@example.com';
const QUARTER_MS = 15 * 60 * 1000;

function tryTimes(count: number, attempt: () => number): number[] {
  return Array.from({ length: count }, attempt);
}

test('an address has five tries for an account and thirty in all, in a quarter of an hour', () => {
  let now = 0;
  const attempts = createAttempts(() => now);
  expect(tryTimes(6, () => attempts.begin(EMAIL, 'a'))).toEqual([0, 0, 0, 0, 0, 900]);
  const others = Array.from({ length: 26 }, (_, i) => attempts.begin(`${i}@example.com`, 'a'));
  expect(others.filter((seconds) => seconds === 0)).toHaveLength(25);
  now = QUARTER_MS;
  expect(attempts.begin(EMAIL, 'a')).toBe(0);
});

test('tries from many addresses leave each of them fewer, and shut nobody out', () => {
  const attempts = createAttempts(() => 0);
  for (let i = 0; i < 5000; i++) attempts.begin(EMAIL, `attacker ${i}`);
  expect(tryTimes(3, () => attempts.begin(EMAIL, 'home'))).toEqual([0, 0, 900]);
  expect(tryTimes(3, () => attempts.begin(EMAIL, 'attacker 4999'))).toEqual([0, 900, 900]);
  expect(tryTimes(5, () => attempts.begin('bob@example.com', 'office'))).toEqual([0, 0, 0, 0, 0]);
});

test('all addresses of one network of IPv6 are one address', () => {
  const attempts = createAttempts(() => 0);
  let host = 0;
  const fromNext = () => attempts.begin(EMAIL, `2001:db8:1::${(host++).toString(16)}`);
  expect(tryTimes(6, fromNext)).toEqual([0, 0, 0, 0, 0, 900]);
  expect(attempts.begin(EMAIL, '2001:db8:2::1')).toBe(0);
});

test('a right password gives back what it had used', () => {
  const attempts = createAttempts(() => 0);
  for (let i = 0; i < 200; i++) {
    expect(attempts.begin(EMAIL, 'home')).toBe(0);
    attempts.succeed(EMAIL, 'home');
  }
});

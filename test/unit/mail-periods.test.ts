import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { isDue, lastPeriod } from '../../server/mail/periods.ts';
import { wrap } from '../../server/mail/wrap.ts';
import { addDays, countDays, dateOf } from '../../server/metrics/calendar.ts';

test('a week is due on Tuesday, a month on the second, and for three days more', () => {
  // 2 November 2026 is a Monday.
  expect(lastPeriod('weekly', 20261102)).toEqual({ from: 20261019, to: 20261025 });
  const week = lastPeriod('weekly', 20261103);
  expect(week).toEqual({ from: 20261026, to: 20261101 });
  expect([20261103, 20261106, 20261107].map((day) => isDue(week, day))).toEqual([
    true,
    true,
    false,
  ]);
  expect(lastPeriod('monthly', 20261101)).toEqual({ from: 20260901, to: 20260930 });
  expect(lastPeriod('monthly', 20261102)).toEqual({ from: 20261001, to: 20261031 });
  expect(lastPeriod('monthly', 20270102)).toEqual({ from: 20261201, to: 20261231 });
});

test('every period is whole, settled, and the latest such', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), (offset) => {
      const today = addDays(20240101, offset);
      const week = lastPeriod('weekly', today);
      expect(countDays(week.from, week.to)).toBe(7);
      expect(new Date(dateOf(week.to)).getUTCDay()).toBe(0);
      const month = lastPeriod('monthly', today);
      expect([month.from % 100, addDays(month.to, 1) % 100]).toEqual([1, 1]);
      for (const [{ to }, days] of [
        [week, 7],
        [month, 31],
      ] as const) {
        const age = countDays(to, today) - 1;
        expect(age).toBeGreaterThanOrEqual(2);
        expect(age).toBeLessThan(2 + days);
      }
    }),
  );
});

test('lines are as full as they can be, and a number keeps its unit', () => {
  const text = `${'word '.repeat(30)}39\u00a0%`.trim();
  for (const line of wrap(text).split('\n')) expect(line.length).toBeLessThanOrEqual(72);
  expect(wrap(text).replaceAll('\n', ' ')).toBe(text);
});

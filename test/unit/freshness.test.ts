import { expect, test } from '@playwright/test';
import { provisionalFrom } from '../../server/metrics/freshness.ts';

const from = (moment: string) => provisionalFrom(Date.parse(moment), 'Europe/Paris');

test('yesterday is provisional all day, and the day before no longer', () => {
  expect(from('2026-11-23T08:00:00+01:00')).toBe(20261122);
  expect(from('2026-11-23T23:59:00+01:00')).toBe(20261122);
});

test('a day is provisional until sessions are settled that went on after its midnight', () => {
  expect(from('2026-11-23T00:30:00+01:00')).toBe(20261121);
  expect(from('2026-11-23T05:59:00+01:00')).toBe(20261121);
});

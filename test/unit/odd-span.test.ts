import { expect, test } from '@playwright/test';
import { makeShare } from '../../server/metrics/figure.ts';
import { findOddSpan } from '../../server/metrics/odd-span.ts';
import { mapOutcomes } from '../../server/metrics/outcome-shares.ts';
import type { Span } from '../../server/metrics/series.ts';

/** Days of a month with so many confirmed sessions of so many. */
function spansOf(days: [confirmed: number, sessions: number][], provisional = -1): Span[] {
  return days.map(([confirmed, sessions], i) => ({
    ...{ from: 20261001 + i, to: 20261001 + i, isProvisional: i === provisional },
    shares: mapOutcomes(() => makeShare(confirmed, sessions)),
    before: makeShare(0, 0),
  }));
}

const STEADY: [number, number][] = Array.from({ length: 6 }, () => [80, 200]);

test('the day furthest from the others is told, with its share and theirs', () => {
  const odd = findOddSpan(spansOf([...STEADY, [30, 200], [60, 200]]), []);
  expect([odd?.from, odd?.share.rate, odd?.rest.count]).toEqual([20261007, 0.15, 540]);
});

test('of several odd days that of the largest difference is told, not that of most sessions', () => {
  const odd = findOddSpan(spansOf([...STEADY, [400, 2000], [5, 100]]), []);
  expect(odd?.share.rate).toBe(0.05);
});

for (const [name, days, lostOn, provisional] of [
  ['chance makes no odd day', [...STEADY, [86, 200]], [], -1],
  ['a day of many sessions needs a difference that matters', manyOf(0.42), [], -1],
  ['a day on which events were lost is none', [...STEADY, [30, 200]], [20261007], -1],
  ['a day that may still change is none', [...STEADY, [30, 200]], [], 6],
  ['a day of few sessions is none', [...STEADY, [0, 29]], [], -1],
  ['of two days neither is odd', [...STEADY.slice(0, 1), [30, 200]], [], -1],
] as [string, [number, number][], number[], number][]) {
  test(name, () => expect(findOddSpan(spansOf(days, provisional), lostOn)).toBeUndefined());
}

function manyOf(rate: number): [number, number][] {
  const steady = STEADY.map((): [number, number] => [40_000, 100_000]);
  return [...steady, [rate * 100_000, 100_000]];
}

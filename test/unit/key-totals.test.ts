import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { KeyTotals } from '../../server/metrics/key-totals.ts';

/** Also the highest, and those that differ in their highest bits. */
const NAME = fc.oneof(
  fc.nat({ max: 2 ** 24 - 1 }),
  fc.nat({ max: 2 ** 31 - 1 }),
  fc.constantFrom(0, 1, 2 ** 24, 2 ** 30, 2 ** 31 - 1),
);
/** Many share one name with others. */
const PAIR = fc.oneof(
  fc.tuple(NAME, NAME),
  fc.tuple(fc.constant(7), NAME),
  fc.tuple(NAME, fc.constant(7)),
);
const CHANGE = fc.oneof(
  fc.integer({ min: -9, max: 9 }),
  fc.integer({ min: -(2 ** 40), max: 2 ** 40 }),
);

test('every pair of names has the sum of what was added to it, in the order in which they came', () => {
  // Few different ones, so that many are added to more than once.
  const changes = fc.array(PAIR, { minLength: 100, maxLength: 300 }).chain((pairs) =>
    fc.array(fc.tuple(fc.constantFrom(...pairs), CHANGE), {
      minLength: 300,
      maxLength: 1000,
    }),
  );
  fc.assert(
    fc.property(changes, (added) => {
      const totals = new KeyTotals();
      const expected = new Map<string, number>();
      for (const [[first, second], change] of added) {
        totals.add(first, second, change);
        const pair = `${first} ${second}`;
        expected.set(pair, (expected.get(pair) ?? 0) + change);
      }
      expect(listed(totals)).toEqual([...expected]);
    }),
  );
});

test('what is added to a copy is not in what was copied, however much it grows', () => {
  const totals = new KeyTotals();
  totals.add(1, 2, 3);
  const copy = totals.copy();
  for (let name = 0; name < 1000; name++) copy.add(name, 2, 1);
  expect(listed(totals)).toEqual([['1 2', 3]]);
  expect(listed(copy).slice(0, 3)).toEqual([
    ['1 2', 4],
    ['0 2', 1],
    ['2 2', 1],
  ]);
});

function listed(totals: KeyTotals): [string, number][] {
  const found: [string, number][] = [];
  totals.each((first, second, total) => found.push([`${first} ${second}`, total]));
  return found;
}

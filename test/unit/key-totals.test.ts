import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { KeyTotals } from '../../server/metrics/key-totals.ts';

const NAME = fc.nat({ max: 2 ** 24 - 1 });

test('every pair of names has the sum of what was added to it, in the order in which they came', () => {
  // Few different ones, so that many are added to more than once.
  const changes = fc.array(fc.tuple(NAME, NAME), { minLength: 1, maxLength: 300 }).chain((pairs) =>
    fc.array(fc.tuple(fc.constantFrom(...pairs), fc.integer({ min: -9, max: 9 })), {
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
      const found: [string, number][] = [];
      totals.each((first, second, total) => found.push([`${first} ${second}`, total]));
      expect(found).toEqual([...expected]);
    }),
  );
});

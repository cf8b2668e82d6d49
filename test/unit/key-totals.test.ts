import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { KeyTotals } from '../../server/metrics/key-totals.ts';
import { joinKey } from '../../server/store/day-sums.ts';

const KEYS = fc
  .tuple(fc.nat({ max: 2 ** 24 - 1 }), fc.nat({ max: 2 ** 24 - 1 }))
  .map(([first, second]) => joinKey(first, second));

test('every key has the sum of what was added to it, in the order in which keys came', () => {
  // Few different keys, so that many are added to more than once.
  const changes = fc.array(KEYS, { minLength: 1, maxLength: 300 }).chain((keys) =>
    fc.array(fc.tuple(fc.constantFrom(...keys), fc.integer({ min: -9, max: 9 })), {
      maxLength: 1000,
    }),
  );
  fc.assert(
    fc.property(changes, (added) => {
      const totals = new KeyTotals();
      const expected = new Map<number, number>();
      for (const [key, change] of added) {
        totals.add(key, change);
        expected.set(key, (expected.get(key) ?? 0) + change);
      }
      const found: [number, number][] = [];
      totals.each((key, total) => found.push([key, total]));
      expect(found).toEqual([...expected]);
    }),
  );
});

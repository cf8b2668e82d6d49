import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { joinKey, PlaceSums, unpackSums } from '../../server/store/day-sums.ts';

/** Numbers of names: keys of two of them go beyond 2^31, up to 2^48. */
const NAME = fc.oneof(fc.nat({ max: 200 }), fc.constantFrom(2 ** 23, 2 ** 24 - 1));
const TOTAL = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constantFrom(2 ** 31, 2 ** 45));
const CELL = fc.record({ stage: fc.nat({ max: 2 }), first: NAME, second: NAME, total: TOTAL });

test('what was packed is what was added, without what was taken back, of the places asked for', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(CELL, fc.boolean()), { maxLength: 60 }), (cells) => {
      const sums = new PlaceSums();
      const expected = new Map<string, number>();
      for (const [{ stage, first, second, total }, isTakenBack] of cells) {
        sums.add([20261101, stage, 1], joinKey(first, second), total);
        if (isTakenBack) sums.add([20261101, stage, 1], joinKey(first, second), -total);
        if (isTakenBack || stage === 0) continue;
        const name = `${stage} ${first} ${second}`;
        expected.set(name, (expected.get(name) ?? 0) + total);
      }
      const found = new Map<string, number>();
      unpackSums(sums.pack(), ([day, stage, language]) => {
        expect([day, language]).toEqual([20261101, 1]);
        if (stage === 0) return undefined;
        return (first, second, total) => found.set(`${stage} ${first} ${second}`, total);
      });
      expect(found).toEqual(expected);
    }),
  );
});

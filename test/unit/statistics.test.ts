import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import {
  type Bucket,
  benjaminiHochberg,
  bucketPercentile,
  casesToSee,
  differenceProbability,
  largestRemainder,
  meanInterval,
  newcombe,
  percentileInterval,
  poisson,
  weightedMean,
  wilson,
} from '../../server/metrics/statistics.ts';

const percent = (share: number) => Math.round(share * 1000) / 10;
const ends = ({ low, high }: { low: number; high: number }) => [percent(low), percent(high)];

const sample = fc
  .integer({ min: 1, max: 100_000 })
  .chain((n) => fc.record({ n: fc.constant(n), k: fc.integer({ min: 0, max: n }) }));

for (const [k, n, low, high] of [
  [0, 12, 0, 24.2],
  [3, 12, 8.9, 53.2],
  [12, 12, 75.8, 100],
  [120, 1000, 10.1, 14.2],
  [700, 1000, 67.1, 72.8],
] as const) {
  test(`Wilson's interval for ${k} of ${n} is ${low} to ${high} %`, () => {
    expect(ends(wilson(k, n))).toEqual([low, high]);
  });
}

for (const [n, low, high] of [
  [1000, 0.3, 5.7],
  [100, -5.8, 11.9],
] as const) {
  test(`12 % against 9 % of ${n} each differ by ${low} to ${high} points`, () => {
    expect(ends(newcombe(0.12 * n, n, 0.09 * n, n))).toEqual([low, high]);
  });
}

test('Wilson has no interval around no data or impossible counts', () => {
  for (const [k, n] of [
    [0, 0],
    [-1, 10],
    [11, 10],
    [Number.NaN, 10],
  ] as const) {
    expect(() => wilson(k, n)).toThrow(RangeError);
  }
});

test('Wilson holds the share, stays within 0 and 1, and mirrors', () => {
  fc.assert(
    fc.property(sample, ({ k, n }) => {
      const { low, high } = wilson(k, n);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(k / n);
      expect(high).toBeGreaterThanOrEqual(k / n);
      expect(wilson(n - k, n).high).toBeCloseTo(1 - low, 12);
    }),
  );
});

test('Wilson rises with k and narrows with n', () => {
  fc.assert(
    fc.property(sample, ({ k, n }) => {
      const { low, high } = wilson(k, n);
      if (k < n) {
        expect(wilson(k + 1, n).low).toBeGreaterThan(low);
        expect(wilson(k + 1, n).high).toBeGreaterThan(high);
      }
      const four = wilson(4 * k, 4 * n);
      expect(four.high - four.low).toBeLessThan(high - low);
    }),
  );
});

test('Newcombe holds the difference, stays within −1 and 1, and changes sign with its sides', () => {
  fc.assert(
    fc.property(sample, sample, (one, two) => {
      const { low, high } = newcombe(one.k, one.n, two.k, two.n);
      const difference = one.k / one.n - two.k / two.n;
      expect(low).toBeLessThanOrEqual(difference);
      expect(high).toBeGreaterThanOrEqual(difference);
      expect(low).toBeGreaterThanOrEqual(-1);
      expect(high).toBeLessThanOrEqual(1);
      expect(newcombe(two.k, two.n, one.k, one.n).low).toBeCloseTo(-high, 12);
    }),
  );
});

test('whole percentages add up to 100, keep the order and miss by less than a point', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 12 }), (counts) => {
      const sum = counts.reduce((total, count) => total + count, 0);
      const shares = largestRemainder(counts);
      expect(shares.reduce((total, share) => total + share, 0)).toBe(sum === 0 ? 0 : 100);
      for (const [i, count] of counts.entries()) {
        if (sum > 0) expect(Math.abs((shares[i] ?? 0) - (100 * count) / sum)).toBeLessThan(1);
        for (const [j, other] of counts.entries()) {
          if (count > other) expect(shares[i]).toBeGreaterThanOrEqual(shares[j] ?? 0);
        }
      }
    }),
  );
});

test('three equal counts share the odd point by their order', () => {
  expect(largestRemainder([1, 1, 1])).toEqual([34, 33, 33]);
  expect(largestRemainder([0, 0])).toEqual([0, 0]);
  expect(largestRemainder([])).toEqual([]);
});

test('a mean weighs each value by its count, and there is none of nothing', () => {
  const values = [
    { value: 2, count: 1 },
    { value: 7, count: 3 },
  ];
  expect(weightedMean(values)).toBe(5.75);
  expect(weightedMean([{ value: 3, count: 0 }])).toBeUndefined();
  expect(meanInterval([{ value: 3, count: 1 }])).toBeUndefined();
});

test('the interval of a mean is 1.96 standard errors on each side', () => {
  const interval = meanInterval([
    { value: 0, count: 50 },
    { value: 1, count: 50 },
  ]);
  expect(interval?.low).toBeCloseTo(0.5 - 1.959964 * Math.sqrt(25 / 99 / 100), 6);
  expect(interval?.high).toBeCloseTo(0.5 + 1.959964 * Math.sqrt(25 / 99 / 100), 6);
});

for (const [k1, n1, k2, n2, p] of [
  [50, 100, 50, 100, 1],
  [120, 1000, 90, 1000, 0.02865024],
  [60, 100, 40, 100, 0.00467773],
  [700, 1000, 500, 1000, 6.93208e-20],
] as const) {
  test(`${k1} of ${n1} against ${k2} of ${n2} is chance with p = ${p}`, () => {
    const found = differenceProbability(k1, n1, k2, n2);
    expect(Math.abs(found / p - 1)).toBeLessThan(1e-5);
  });
}

test('nothing differs from nothing, and shares of 0 or 1 not from themselves', () => {
  expect(differenceProbability(0, 0, 3, 9)).toBe(1);
  expect(differenceProbability(0, 10, 0, 90)).toBe(1);
  expect(differenceProbability(10, 10, 90, 90)).toBe(1);
});

test('Benjamini and Hochberg’s own example keeps the first four of fifteen', () => {
  // The p-values of their article of 1995, section 4.
  const published = [
    ...[0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262],
    ...[0.5719, 0.6528, 0.759, 1],
  ];
  const kept = benjaminiHochberg(published, 0.05);
  expect(kept.filter(Boolean).length).toBe(4);
  expect(kept.slice(0, 4)).toEqual([true, true, true, true]);
  const turned = benjaminiHochberg([...published].reverse(), 0.05);
  expect(turned.reverse()).toEqual(kept);
  expect(benjaminiHochberg([], 0.05)).toEqual([]);
  expect(benjaminiHochberg([0.051], 0.05)).toEqual([false]);
});

test('a p-value above its own rank’s bound is kept when a later one is below its bound', () => {
  expect(benjaminiHochberg([0.03, 0.04, 0.045], 0.05)).toEqual([true, true, true]);
});

test('a percentile lies evenly within its bucket, and an open bucket tells its beginning', () => {
  const buckets: Bucket[] = [
    { from: 0, to: 10, count: 40 },
    { from: 10, to: 20, count: 40 },
    { from: 20, to: Number.POSITIVE_INFINITY, count: 20 },
  ];
  expect(bucketPercentile(buckets, 0.2)).toBeCloseTo(5);
  expect(bucketPercentile(buckets, 0.5)).toBeCloseTo(12.5);
  expect(bucketPercentile(buckets, 0.9)).toBe(20);
  expect(bucketPercentile([], 0.5)).toBeUndefined();
  const { low, high } = percentileInterval(buckets, 0.5);
  // Half the width in ranks is 1.96 · √(0.25 · 100) = 9.8.
  expect(low).toBeCloseTo(10 + ((40.2 - 40) / 40) * 10);
  expect(high).toBeCloseTo(10 + ((59.8 - 40) / 40) * 10);
});

test('a percentile from buckets stays within the bucket of the true one, and rises with its share', () => {
  const ends = [1, 2, 4, 8, 16, 32];
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.01, max: 31.9, noNaN: true }), { minLength: 1, maxLength: 80 }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (values, share) => {
        const buckets = ends.map((to, i) => {
          const from = ends[i - 1] ?? 0;
          return { from, to, count: values.filter((v) => v > from && v <= to).length };
        });
        const found = bucketPercentile(buckets, share) ?? Number.NaN;
        const sorted = [...values].sort((a, b) => a - b);
        const exact = sorted[Math.max(0, Math.ceil(share * values.length) - 1)] ?? 0;
        const bucket = buckets.find(({ from, to }) => exact > from && exact <= to);
        expect(found).toBeGreaterThanOrEqual(bucket?.from ?? 0);
        expect(found).toBeLessThanOrEqual(bucket?.to ?? 0);
        expect(bucketPercentile(buckets, share / 2) ?? 0).toBeLessThanOrEqual(found);
      },
    ),
  );
});

test('the cases until an effect is seen are those of the published examples', () => {
  // power.prop.test of R: 76.7 a group for 0.50 against 0.75 at power 0.9.
  const ninety = 1.2815515655446004;
  expect(casesToSee(0.5, 0.75, 0.5, ninety) / 2).toBeCloseTo(76.65, 0);
  expect(() => casesToSee(0.1, 0.1, 0.5)).toThrow(RangeError);
  expect(() => casesToSee(0.1, 0.2, 0)).toThrow(RangeError);
});

test('smaller effects and smaller arms take longer, and the arms may be named either way', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.05, max: 0.4, noNaN: true }),
      fc.double({ min: 0.02, max: 0.2, noNaN: true }),
      fc.double({ min: 0.05, max: 0.5, noNaN: true }),
      (rate, effect, part) => {
        const cases = casesToSee(rate + effect, rate, part);
        expect(casesToSee(rate + effect / 2, rate, part)).toBeGreaterThan(cases);
        expect(casesToSee(rate + effect, rate, part / 2)).toBeGreaterThan(cases);
        expect(Math.abs(casesToSee(rate, rate + effect, 1 - part) - cases)).toBeLessThanOrEqual(20);
      },
    ),
  );
});

for (const [count, low, high] of [
  [0, 0, 3.84],
  [1, 0.18, 5.66],
  [10, 5.43, 18.41],
  [100, 82.2, 121.6],
] as const) {
  test(`${count} that happened by chance stand for ${low} to ${high}`, () => {
    const interval = poisson(count);
    expect(interval.low).toBeCloseTo(low, 1);
    expect(interval.high).toBeCloseTo(high, 1);
  });
}

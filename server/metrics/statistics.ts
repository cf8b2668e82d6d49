/**
 * How sure a figure is. Pure arithmetic over counts; which counts to take is the registry's
 * business.
 * @module
 */

/** Both ends as shares, 0 to 1; as differences of shares, −1 to 1. */
export interface Interval {
  low: number;
  high: number;
}

/** Below this many cases a share is not printed: the counts are. */
export const RATE_CASES_MIN = 30;

/** Two-sided 95 % of the normal distribution. */
const Z = 1.959963984540054;

/**
 * Wilson's 95 % score interval for `k` of `n`.
 * Throws a RangeError unless 0 ≤ k ≤ n and n ≥ 1: there is no interval around no data.
 */
export function wilson(k: number, n: number): Interval {
  if (!(n >= 1 && k >= 0 && k <= n)) throw new RangeError(`No interval for ${k} of ${n}.`);
  const share = k / n;
  const shrink = 1 + Z ** 2 / n;
  const centre = (share + Z ** 2 / (2 * n)) / shrink;
  const half = (Z * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2))) / shrink;
  // The ends are exact at 0 and n; floating point alone would leave a crumb there.
  return { low: k === 0 ? 0 : centre - half, high: k === n ? 1 : centre + half };
}

/**
 * Newcombe's 95 % interval (his method 10) for the difference `k1 / n1 − k2 / n2`.
 * Throws like `wilson`.
 */
export function newcombe(k1: number, n1: number, k2: number, n2: number): Interval {
  const [one, two] = [wilson(k1, n1), wilson(k2, n2)];
  const [share1, share2] = [k1 / n1, k2 / n2];
  const difference = share1 - share2;
  return {
    low: difference - Math.hypot(share1 - one.low, two.high - share2),
    high: difference + Math.hypot(one.high - share1, share2 - two.low),
  };
}

/**
 * Whole percentages of the counts' sum that add up to exactly 100; all 0 where the sum is 0. A
 * larger count never gets less; among equals the earlier is rounded up.
 */
export function largestRemainder(counts: readonly number[]): number[] {
  const sum = counts.reduce((total, count) => total + count, 0);
  if (sum === 0) return counts.map(() => 0);
  const shares = counts.map((count, index) => {
    // Whole numbers throughout: a quotient could round to the wrong side.
    const scaled = count * 100;
    return { index, whole: Math.floor(scaled / sum), rest: scaled % sum };
  });
  const missing = 100 - shares.reduce((total, share) => total + share.whole, 0);
  const rounded = [...shares].sort((a, b) => b.rest - a.rest || a.index - b.index);
  const up = new Set(rounded.slice(0, missing).map((share) => share.index));
  return shares.map((share) => share.whole + (up.has(share.index) ? 1 : 0));
}

/** Mean of values given as counts of each; undefined where there are none. */
export function weightedMean(
  values: readonly { value: number; count: number }[],
): number | undefined {
  const n = values.reduce((total, { count }) => total + count, 0);
  if (n === 0) return undefined;
  return values.reduce((total, { value, count }) => total + value * count, 0) / n;
}

/**
 * 95 % interval of a mean of values given as counts of each, by Student's approximation for large
 * samples; meant for n ≥ `RATE_CASES_MIN`. Undefined under two values.
 */
export function meanInterval(
  values: readonly { value: number; count: number }[],
): Interval | undefined {
  const n = values.reduce((total, { count }) => total + count, 0);
  const mean = weightedMean(values);
  if (mean === undefined || n < 2) return undefined;
  const squares = values.reduce((sum, { value, count }) => sum + count * (value - mean) ** 2, 0);
  const half = Z * Math.sqrt(squares / (n - 1) / n);
  return { low: mean - half, high: mean + half };
}

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

/** Share of differences told as such that may, on average, be chance. */
export const FALSE_DISCOVERY_RATE = 0.05;

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
 * 95 % interval of how often something is to be expected that happened `count` times, as if each time
 * were by chance: the score interval for a Poisson count.
 */
export function poisson(count: number): Interval {
  const centre = count + Z ** 2 / 2;
  const half = Z * Math.sqrt(count + Z ** 2 / 4);
  // Exact at 0; floating point alone would leave a crumb there.
  return { low: count === 0 ? 0 : centre - half, high: centre + half };
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

/**
 * Two-sided p-value of no difference between `k1 / n1` and `k2 / n2`, by the pooled score test; 1
 * where either has no cases.
 */
export function differenceProbability(k1: number, n1: number, k2: number, n2: number): number {
  if (n1 === 0 || n2 === 0) return 1;
  const pooled = (k1 + k2) / (n1 + n2);
  const variance = pooled * (1 - pooled) * (1 / n1 + 1 / n2);
  if (variance === 0) return 1;
  return complementaryError(Math.abs(k1 / n1 - k2 / n2) / Math.sqrt(2 * variance));
}

/**
 * Which of many differences to believe so that, on average, at most the share `rate` of those
 * believed is chance (Benjamini and Hochberg, 1995). In the order of the p-values given.
 */
export function benjaminiHochberg(probabilities: readonly number[], rate: number): boolean[] {
  const sorted = [...probabilities].sort((a, b) => a - b);
  const last = sorted.findLastIndex((p, i) => p <= ((i + 1) / sorted.length) * rate);
  const bound = last < 0 ? Number.NEGATIVE_INFINITY : (sorted[last] ?? 0);
  return probabilities.map((p) => p <= bound);
}

/** Counts of values between the end of the bucket before and its own; the last may be open. */
export interface Bucket {
  from: number;
  /** Infinity for an open bucket: a value in it is told as its beginning. */
  to: number;
  count: number;
}

/**
 * The value below which the share `share` of all values lies, evenly spread within their bucket;
 * undefined where there are none. Buckets are in order.
 */
export function bucketPercentile(buckets: readonly Bucket[], share: number): number | undefined {
  const n = buckets.reduce((total, { count }) => total + count, 0);
  if (n === 0) return undefined;
  let left = Math.min(Math.max(share, 0), 1) * n;
  for (const { from, to, count } of buckets) {
    if (count > 0 && left <= count) {
      return to === Number.POSITIVE_INFINITY ? from : from + (to - from) * (left / count);
    }
    left -= count;
  }
  return buckets.findLast(({ count }) => count > 0)?.to;
}

/** 95 % interval of a percentile, by the ranks between which it lies; for large samples. */
export function percentileInterval(buckets: readonly Bucket[], share: number): Interval {
  const n = buckets.reduce((total, { count }) => total + count, 0);
  const half = n === 0 ? 0 : Z * Math.sqrt((share * (1 - share)) / n);
  return {
    low: bucketPercentile(buckets, share - half) ?? 0,
    high: bucketPercentile(buckets, share + half) ?? 0,
  };
}

/** Chance of seeing an effect that is there, as experiments are commonly planned. */
export const POWER = 0.8;
/** One-sided 80 % of the normal distribution. */
const Z_POWER = 0.8416212335729143;

/**
 * Cases, of both arms together, until a difference between `p1` and `p2` is seen at 95 % in `POWER`
 * of all experiments, when the share `part` is drawn into the first arm; by the normal approximation
 * of Fleiss (1981) without correction. Throws a RangeError for equal shares and for no part.
 */
export function casesToSee(p1: number, p2: number, part: number, zPower = Z_POWER): number {
  if (p1 === p2 || !(part > 0 && part < 1)) throw new RangeError('There is nothing to be seen.');
  const ratio = (1 - part) / part;
  const pooled = (p1 + ratio * p2) / (1 + ratio);
  const spread =
    Z * Math.sqrt((1 + 1 / ratio) * pooled * (1 - pooled)) +
    zPower * Math.sqrt(p1 * (1 - p1) + (p2 * (1 - p2)) / ratio);
  return Math.ceil((spread / (p1 - p2)) ** 2 * (1 + ratio));
}

/** Beyond this the series loses digits and the continued fraction gains them. */
const SERIES_MAX = 2;
const TERMS = 60;

/** erfc for x ≥ 0, to about 12 digits: far tails count where many differences are compared. */
function complementaryError(x: number): number {
  const scale = Math.exp(-(x ** 2)) / Math.sqrt(Math.PI);
  if (x < SERIES_MAX) {
    let [term, sum] = [x, x];
    for (let i = 1; i < TERMS; i++) {
      term *= (2 * x ** 2) / (2 * i + 1);
      sum += term;
    }
    return 1 - 2 * scale * sum;
  }
  let fraction = x;
  for (let i = TERMS; i > 0; i--) fraction = x + i / 2 / fraction;
  return scale / fraction;
}

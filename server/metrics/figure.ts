/**
 * What a metric answers: a figure that carries its n and its interval, and that has no rate where
 * there are too few cases for one.
 * @module
 */

import type { CostRange } from './cubes.ts';
import {
  type Bucket,
  bucketPercentile,
  type Interval,
  meanInterval,
  newcombe,
  percentileInterval,
  poisson,
  RATE_CASES_MIN,
  weightedMean,
  wilson,
} from './statistics.ts';

export type Figure = Count | Share | Ratio | Mean | Distribution | Percentiles | Money | Difference;

export interface Count {
  kind: 'count';
  count: number;
}

/** `rate` and `interval` are there from 30 cases on; `of` 0 is no data. */
export interface Share {
  kind: 'share';
  count: number;
  of: number;
  rate?: number;
  interval?: Interval;
}

/**
 * So many on each thousand of something else. `rate` and `interval` are there from 30 on; `of` 0 is no
 * data.
 */
export interface Ratio {
  kind: 'ratio';
  count: number;
  of: number;
  rate?: number;
  interval?: Interval;
  /** Days of which both are known, of all days asked for. */
  days: { known: number; all: number };
}

/** `mean` and `interval` are there from 30 cases on; `of` 0 is no data. */
export interface Mean {
  kind: 'mean';
  of: number;
  mean?: number;
  interval?: Interval;
}

/** Percentiles and the median's interval are there from 30 cases on; `of` 0 is no data. */
export interface Percentiles {
  kind: 'percentiles';
  of: number;
  median?: number;
  interval?: Interval;
  /** What 9 of 10 stay under. */
  p90?: number;
}

/** Always a range; `range` is missing where the site does not say what a contact costs. */
export interface Money {
  kind: 'money';
  /** What was counted before it was multiplied. */
  count: number;
  range?: CostRange;
}

/** Two groups side by side; `change` is missing where there are too few to tell anything. */
export interface Difference {
  kind: 'difference';
  first: Share;
  second: Share;
  /** First minus second. */
  change?: Change;
}

/** How often each value of a scale was given, the lowest first; values never given included. */
export interface Distribution {
  kind: 'distribution';
  of: number;
  values: readonly ValueCount[];
}

export interface ValueCount {
  value: number;
  count: number;
}

/** Difference of two shares, in the order now − before; undefined where either has no rate. */
export interface Change {
  difference: number;
  interval: Interval;
  /** Whether the interval holds 0: then it is called noise. */
  isNoise: boolean;
}

export function makeCount(count: number): Count {
  return { kind: 'count', count };
}

export function makeShare(count: number, of: number): Share {
  if (of < RATE_CASES_MIN) return { kind: 'share', count, of };
  return { kind: 'share', count, of, rate: count / of, interval: wilson(count, of) };
}

/**
 * A share of what another cube counts. The two are read one after the other while sessions arrive, so
 * the part may be ahead of the whole.
 */
export function makeShareAcross(count: number, of: number): Share {
  return makeShare(count, Math.max(count, of));
}

const THOUSAND = 1000;

export function makeRatio(count: number, of: number, days: Ratio['days']): Ratio {
  if (of < RATE_CASES_MIN) return { kind: 'ratio', count, of, days };
  const { low, high } = poisson(count);
  const each = (value: number) => (value / of) * THOUSAND;
  const interval = { low: each(low), high: each(high) };
  return { kind: 'ratio', count, of, days, rate: each(count), interval };
}

export function makeMean(values: readonly ValueCount[]): Mean {
  const of = sumOf(values);
  const mean = weightedMean(values);
  const interval = meanInterval(values);
  if (of < RATE_CASES_MIN || mean === undefined || interval === undefined) {
    return { kind: 'mean', of };
  }
  return { kind: 'mean', of, mean, interval };
}

export function makeDistribution(values: readonly ValueCount[]): Distribution {
  return { kind: 'distribution', of: sumOf(values), values };
}

export function makePercentiles(buckets: readonly Bucket[]): Percentiles {
  const of = buckets.reduce((total, { count }) => total + count, 0);
  const [median, p90] = [bucketPercentile(buckets, 0.5), bucketPercentile(buckets, P90)];
  if (of < RATE_CASES_MIN || median === undefined || p90 === undefined) {
    return { kind: 'percentiles', of };
  }
  return { kind: 'percentiles', of, median, p90, interval: percentileInterval(buckets, 0.5) };
}

const P90 = 0.9;

/** `per`: what one of those counted costs. */
export function makeMoney(count: number, per: CostRange | undefined): Money {
  if (per === undefined) return { kind: 'money', count };
  const { low, high, currency } = per;
  return { kind: 'money', count, range: { low: count * low, high: count * high, currency } };
}

export function makeDifference(first: Share, second: Share): Difference {
  const change = compareShares(first, second);
  return { kind: 'difference', first, second, ...(change === undefined ? {} : { change }) };
}

export function compareShares(now: Share, before: Share): Change | undefined {
  if (now.rate === undefined || before.rate === undefined) return undefined;
  const interval = newcombe(now.count, now.of, before.count, before.of);
  const isNoise = interval.low <= 0 && interval.high >= 0;
  return { difference: now.rate - before.rate, interval, isNoise };
}

function sumOf(values: readonly ValueCount[]): number {
  return values.reduce((total, { count }) => total + count, 0);
}

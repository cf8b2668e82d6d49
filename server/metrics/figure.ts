/**
 * What a metric answers: a figure that carries its n and its interval, and that has no rate where
 * there are too few cases for one.
 * @module
 */

import {
  type Interval,
  meanInterval,
  newcombe,
  RATE_CASES_MIN,
  weightedMean,
  wilson,
} from './statistics.ts';

export type Figure = Count | Share | Mean | Distribution;

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

/** `mean` and `interval` are there from 30 cases on; `of` 0 is no data. */
export interface Mean {
  kind: 'mean';
  of: number;
  mean?: number;
  interval?: Interval;
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

export function compareShares(now: Share, before: Share): Change | undefined {
  if (now.rate === undefined || before.rate === undefined) return undefined;
  const interval = newcombe(now.count, now.of, before.count, before.of);
  const isNoise = interval.low <= 0 && interval.high >= 0;
  return { difference: now.rate - before.rate, interval, isNoise };
}

function sumOf(values: readonly ValueCount[]): number {
  return values.reduce((total, { count }) => total + count, 0);
}

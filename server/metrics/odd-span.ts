/**
 * The time in which confirmed was furthest from the rest of a period: what a chart shows at a glance, in
 * words, and only beyond noise. Says when, never why.
 * @module
 */

import { makeShare, type Share } from './figure.ts';
import type { Days, Span } from './series.ts';
import {
  benjaminiHochberg,
  differenceProbability,
  FALSE_DISCOVERY_RATE,
  RATE_CASES_MIN,
} from './statistics.ts';
import { POINTS_MIN } from './unusual.ts';

export interface OddSpan extends Days {
  share: Share;
  /** Of all other spans that are compared. */
  rest: Share;
}

/** Of two spans neither is the odd one. */
const SPANS_MIN = 3;

/** `lostOn`: days whose figures mislead; spans with one are left out, as are provisional ones. */
export function findOddSpan(
  spans: readonly Span[],
  lostOn: readonly number[],
): OddSpan | undefined {
  const kept = spans.filter(
    ({ from, to, isProvisional, shares }) =>
      !isProvisional &&
      shares.confirmed.rate !== undefined &&
      !lostOn.some((day) => day >= from && day <= to),
  );
  if (kept.length < SPANS_MIN) return undefined;
  const compared = compareWithRest(kept);
  const isTold = benjaminiHochberg(
    compared.map(({ share, rest }) =>
      differenceProbability(share.count, share.of, rest.count, rest.of),
    ),
    FALSE_DISCOVERY_RATE,
  );
  const [odd] = compared
    .filter((one, i) => isTold[i] && distance(one) >= POINTS_MIN)
    .sort((a, b) => distance(b) - distance(a));
  return odd;
}

function compareWithRest(spans: readonly Span[]): OddSpan[] {
  const shares = spans.map((span) => span.shares.confirmed);
  const count = shares.reduce((sum, share) => sum + share.count, 0);
  const of = shares.reduce((sum, share) => sum + share.of, 0);
  return spans
    .map(({ from, to, shares: { confirmed: share } }) => ({
      ...{ from, to, share },
      rest: makeShare(count - share.count, of - share.of),
    }))
    .filter(({ rest }) => rest.of >= RATE_CASES_MIN);
}

function distance({ share, rest }: OddSpan): number {
  return Math.abs((share.rate ?? 0) - (rest.rate ?? 0));
}

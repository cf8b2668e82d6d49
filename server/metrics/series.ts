/**
 * Resolution over time, cut as finely as the number of sessions allows.
 * @module
 */

import { addDays, countDays, listDays } from './calendar.ts';
import type { Cubes, Filter } from './cubes.ts';
import { makeShare, type Share } from './figure.ts';
import { type Metric, NO_SHARE } from './metric.ts';
import { byOutcome, mapOutcomes } from './outcome-shares.ts';
import { movedBack } from './periods.ts';
import { type CountedOutcome, outcomes } from './session-metrics.ts';

/** Resolution over time, in spans wide enough for a rate where any are. */
export interface Series {
  /** Days in a span. The first may have fewer. */
  spanDays: number;
  /** Whether most spans have enough sessions for a rate; else their counts are what can be said. */
  hasRates: boolean;
  spans: Span[];
}

export interface Span {
  from: number;
  to: number;
  shares: Record<CountedOutcome, Share>;
  /** Confirmed, the compared period's. */
  before: Share;
  /** Whether its outcomes may still change. */
  isProvisional: boolean;
}

const WEEK_DAYS = 7;
const LENGTHS_DAYS = [1, WEEK_DAYS, 4 * WEEK_DAYS];
/** More spans than this are too narrow to be told apart. */
const SPANS_MAX = 62;

/**
 * In days if they have enough sessions for a rate and are not too many, else in weeks, else in counts.
 * `provisionalFrom`: first local day whose outcomes may still change. `shift`: see `shiftDays`.
 */
export async function loadSeries(
  cubes: Cubes,
  filter: Filter,
  { provisionalFrom, shift }: { provisionalFrom: number; shift: number | undefined },
): Promise<Series> {
  const byDay = await byOutcome(cubes, filter, 'day');
  const earlier =
    shift === undefined
      ? new Map<string, Share>()
      : await outcomes.confirmed.query(cubes, movedBack(filter, shift), 'day');
  const length = countDays(filter.from, filter.to);
  const cut = (spanDays: number) =>
    cutSpans(filter, spanDays).map(({ from, to }): Span => {
      const days = listDays(from, to);
      const before = days.map((day) => String(addDays(day, -(shift ?? 0))));
      return {
        from,
        to,
        shares: mapOutcomes((outcome) => addShares(byDay[outcome], days.map(String))),
        before: addShares(earlier, before),
        isProvisional: to >= provisionalFrom,
      };
    });
  const [days, weeks] = [cut(1), cut(WEEK_DAYS)];
  if (length <= SPANS_MAX && haveRates(confirmedOf(days)))
    return { spanDays: 1, hasRates: true, spans: days };
  if (haveRates(confirmedOf(weeks))) return { spanDays: WEEK_DAYS, hasRates: true, spans: weeks };
  return length <= SPANS_MAX
    ? { spanDays: 1, hasRates: false, spans: days }
    : { spanDays: WEEK_DAYS, hasRates: false, spans: weeks };
}

function confirmedOf(spans: Span[]): Share[] {
  return spans.map(({ shares }) => shares.confirmed);
}

/** One share over time. */
export interface ShareSeries {
  /** Days in a span. */
  spanDays: number;
  spans: (Days & { share: Share })[];
}

/** In days, weeks or four weeks: the shortest that have enough cases for rates; else the longest in the period. */
export async function loadShareSeries(
  cubes: Cubes,
  filter: Filter,
  metric: Metric<Share>,
): Promise<ShareSeries> {
  const byDay = await metric.query(cubes, filter, 'day');
  const days = countDays(filter.from, filter.to);
  const all = LENGTHS_DAYS.filter((length) => length <= days).map((spanDays) => ({
    spanDays,
    spans: cutSpans(filter, spanDays).map(({ from, to }) => {
      return { from, to, share: addShares(byDay, listDays(from, to).map(String)) };
    }),
  }));
  const drawable = all.filter(({ spans }) => spans.length <= SPANS_MAX);
  const [longest] = drawable.slice(-1);
  return (
    drawable.find(({ spans }) => haveRates(spans.map(({ share }) => share))) ??
    longest ?? { spanDays: 1, spans: [] }
  );
}

/** A line needs two points, and twice as many points as gaps. */
function haveRates(shares: Share[]): boolean {
  const used = shares.filter(({ of }) => of > 0).length;
  const rates = shares.filter(({ rate }) => rate !== undefined).length;
  return rates >= 2 && rates * 3 >= used * 2;
}

/** Local days, both included. */
export interface Days {
  from: number;
  to: number;
}

/** Single days, or weeks where those would be too many; the shortest span that can be drawn. */
export function spansOf(filter: Filter): Days[] {
  return cutSpans(filter, countDays(filter.from, filter.to) <= SPANS_MAX ? 1 : WEEK_DAYS);
}

/** Spans end with the period, so that the latest is whole. */
function cutSpans({ from, to }: Filter, days: number): Days[] {
  const spans: Days[] = [];
  for (let end = to; end >= from; end = addDays(end, -days)) {
    spans.unshift({ from: Math.max(from, addDays(end, 1 - days)), to: end });
  }
  return spans;
}

export function addShares(shares: ReadonlyMap<string, Share>, keys: readonly string[]): Share {
  const parts = keys.map((key) => shares.get(key) ?? NO_SHARE);
  const total = (pick: (share: Share) => number) => parts.reduce((sum, one) => sum + pick(one), 0);
  return makeShare(
    total(({ count }) => count),
    total(({ of }) => of),
  );
}

/**
 * Everything that one page says, read through the registry in one go. Words, order on screen and
 * colours belong to the page.
 * @module
 */

import { addDays, countDays, listDays } from './calendar.ts';
import type { Cubes, Filter } from './cubes.ts';
import { effortDistribution, effortEasy, effortMean, effortResponse } from './effort-metrics.ts';
import {
  entryHelpful,
  entryNo,
  entryOpened,
  entryRead,
  entryReasons,
  entryYes,
  missNone,
  missRate,
} from './entry-metrics.ts';
import {
  type Change,
  compareShares,
  type Distribution,
  type Mean,
  makeDistribution,
  makeMean,
  makeShare,
  type Share,
} from './figure.ts';
import { type Metric, NO_COUNT, NO_SHARE, readAll } from './metric.ts';
import type { MissedWords } from './missed-words.ts';
import { lostEvents, refusedEvents, untrusted } from './quality-metrics.ts';
import {
  bounces,
  COUNTED_OUTCOMES,
  type CountedOutcome,
  escalationChannels,
  escalationRate,
  excluded,
  outcomes,
  sessions,
} from './session-metrics.ts';
import { largestRemainder } from './statistics.ts';

export interface Overview {
  filter: Filter;
  /** N: what every outcome's share is a share of. */
  sessions: number;
  outcomes: OutcomeShare[];
  escalation: { rate: Share; channels: ReadonlyMap<string, Share> };
  notCounted: { bounces: number; excluded: number; untrusted: number };
  /** Confirmed against the same number of days before. */
  change: Change | undefined;
  series: Series;
  effort: Effort;
  stages: StageRow[];
  entries: EntryRow[];
  misses: { rate: Share; none: Share; words: MissedWords[] };
  quality: { lost: Share; refused: ReadonlyMap<string, number> };
}

export interface OutcomeShare {
  outcome: CountedOutcome;
  share: Share;
  /** Whole per cent; those of one period add up to 100. */
  percent: number;
}

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
  /** Confirmed, the period's length earlier. */
  before: Share;
  /** Whether its outcomes may still change. */
  isProvisional: boolean;
}

export interface Effort {
  distribution: Distribution;
  mean: Mean;
  easy: Share;
  response: Share;
  easyByOutcome: ReadonlyMap<string, Share>;
}

export interface StageRow {
  stage: string;
  sessions: number;
  shares: Record<CountedOutcome, Share>;
  /** Whole per cent that add up to 100. */
  percents: Record<CountedOutcome, number>;
  easy: Share;
  misses: Share;
}

export interface EntryRow {
  entry: string;
  opened: number;
  read: number;
  yes: number;
  no: number;
  helpful: Share;
  /** The most frequent reason of a no. */
  reason: { name: keyof typeof entryReasons; count: number } | undefined;
}

/** The period of the same length that ended when this one began. */
export function periodBefore(filter: Filter): Filter {
  const days = countDays(filter.from, filter.to);
  return { ...filter, from: addDays(filter.from, -days), to: addDays(filter.from, -1) };
}

/** `provisionalFrom`: first local day whose outcomes may still change. */
export async function loadOverview(
  cubes: Cubes,
  filter: Filter,
  provisionalFrom: number,
): Promise<Overview> {
  const shares = await Promise.all(
    COUNTED_OUTCOMES.map((outcome) => readAll(outcomes[outcome], cubes, filter, NO_SHARE)),
  );
  const percents = largestRemainder(shares.map(({ count }) => count));
  const before = await readAll(outcomes.confirmed, cubes, periodBefore(filter), NO_SHARE);
  const count = async (metric: typeof sessions) =>
    (await readAll(metric, cubes, filter, NO_COUNT)).count;
  return {
    filter,
    sessions: await count(sessions),
    outcomes: COUNTED_OUTCOMES.map((outcome, i) => ({
      outcome,
      share: shares[i] ?? NO_SHARE,
      percent: percents[i] ?? 0,
    })),
    escalation: {
      rate: await readAll(escalationRate, cubes, filter, NO_SHARE),
      channels: await escalationChannels.query(cubes, filter, 'channel'),
    },
    notCounted: {
      bounces: await count(bounces),
      excluded: await count(excluded),
      untrusted: await count(untrusted),
    },
    change: compareShares(shares[0] ?? NO_SHARE, before),
    series: await loadSeries(cubes, filter, provisionalFrom),
    effort: await loadEffort(cubes, filter),
    stages: await loadStages(cubes, filter),
    entries: await loadEntries(cubes, filter),
    misses: {
      rate: await readAll(missRate, cubes, filter, NO_SHARE),
      none: await readAll(missNone, cubes, filter, NO_SHARE),
      words: await cubes.words(filter),
    },
    quality: {
      lost: await readAll(lostEvents, cubes, filter, NO_SHARE),
      refused: await readRefused(cubes, filter),
    },
  };
}

const WEEK_DAYS = 7;
/** More spans than this are too narrow to be drawn as bars. */
const SPANS_MAX = 31;

/** In days if they have enough sessions for a rate, else in weeks, else in counts. */
async function loadSeries(cubes: Cubes, filter: Filter, provisionalFrom: number): Promise<Series> {
  const byDay = await byOutcome(cubes, filter, 'day');
  const earlier = await outcomes.confirmed.query(cubes, periodBefore(filter), 'day');
  const length = countDays(filter.from, filter.to);
  const cut = (spanDays: number) =>
    cutSpans(filter, spanDays).map(({ from, to }): Span => {
      const days = listDays(from, to);
      const before = days.map((day) => String(addDays(day, -length)));
      return {
        from,
        to,
        shares: mapOutcomes((outcome) => addShares(byDay[outcome], days.map(String))),
        before: addShares(earlier, before),
        isProvisional: to >= provisionalFrom,
      };
    });
  const [days, weeks] = [cut(1), cut(WEEK_DAYS)];
  if (haveRates(days)) return { spanDays: 1, hasRates: true, spans: days };
  if (haveRates(weeks)) return { spanDays: WEEK_DAYS, hasRates: true, spans: weeks };
  return length <= SPANS_MAX
    ? { spanDays: 1, hasRates: false, spans: days }
    : { spanDays: WEEK_DAYS, hasRates: false, spans: weeks };
}

/** A line needs two points, and twice as many points as gaps. */
function haveRates(spans: Span[]): boolean {
  const used = spans.filter(({ shares }) => shares.confirmed.of > 0).length;
  const rates = spans.filter(({ shares }) => shares.confirmed.rate !== undefined).length;
  return rates >= 2 && rates * 3 >= used * 2;
}

/** Spans end with the period, so that the latest is whole. */
function cutSpans({ from, to }: Filter, days: number): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = [];
  for (let end = to; end >= from; end = addDays(end, -days)) {
    spans.unshift({ from: Math.max(from, addDays(end, 1 - days)), to: end });
  }
  return spans;
}

function addShares(shares: ReadonlyMap<string, Share>, keys: readonly string[]): Share {
  const parts = keys.map((key) => shares.get(key) ?? NO_SHARE);
  const total = (pick: (share: Share) => number) => parts.reduce((sum, one) => sum + pick(one), 0);
  return makeShare(
    total(({ count }) => count),
    total(({ of }) => of),
  );
}

async function loadEffort(cubes: Cubes, filter: Filter): Promise<Effort> {
  return {
    distribution: await readAll(effortDistribution, cubes, filter, makeDistribution([])),
    mean: await readAll(effortMean, cubes, filter, makeMean([])),
    easy: await readAll(effortEasy, cubes, filter, NO_SHARE),
    response: await readAll(effortResponse, cubes, filter, NO_SHARE),
    easyByOutcome: await effortEasy.query(cubes, filter, 'outcome'),
  };
}

async function loadStages(cubes: Cubes, filter: Filter): Promise<StageRow[]> {
  const shares = await byOutcome(cubes, filter, 'stage');
  const counts = await sessions.query(cubes, filter, 'stage');
  const easy = await effortEasy.query(cubes, filter, 'stage');
  const misses = await missRate.query(cubes, filter, 'stage');
  const stages = new Set([...counts.keys(), ...easy.keys(), ...misses.keys()]);
  const rows = [...stages].map((stage) => ({
    stage,
    sessions: counts.get(stage)?.count ?? 0,
    shares: mapOutcomes((outcome) => shares[outcome].get(stage) ?? NO_SHARE),
    percents: roundShares((outcome) => shares[outcome].get(stage) ?? NO_SHARE),
    easy: easy.get(stage) ?? NO_SHARE,
    misses: misses.get(stage) ?? NO_SHARE,
  }));
  return rows.filter((row) => row.sessions > 0 || row.easy.of > 0 || row.misses.of > 0);
}

/** Most opened first. */
async function loadEntries(cubes: Cubes, filter: Filter): Promise<EntryRow[]> {
  const helpful = await entryHelpful.query(cubes, filter, 'entry');
  const read = async (metric: typeof entryOpened) => {
    const figures = await metric.query(cubes, filter, 'entry');
    return (entry: string) => figures.get(entry)?.count ?? 0;
  };
  const [opened, seen, yes, no] = await Promise.all(
    [entryOpened, entryRead, entryYes, entryNo].map(read),
  );
  const reasons = await Promise.all(
    Object.entries(entryReasons).map(async ([name, metric]) => ({
      name: name as keyof typeof entryReasons,
      of: await read(metric),
    })),
  );
  const rows = [...helpful.keys()].map((entry) => ({
    entry,
    opened: opened?.(entry) ?? 0,
    read: seen?.(entry) ?? 0,
    yes: yes?.(entry) ?? 0,
    no: no?.(entry) ?? 0,
    helpful: helpful.get(entry) ?? NO_SHARE,
    reason: reasons
      .map(({ name, of }) => ({ name, count: of(entry) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)[0],
  }));
  return rows
    .filter((row) => row.opened + row.yes + row.no > 0)
    .sort((a, b) => b.opened - a.opened || (a.entry < b.entry ? -1 : 1));
}

async function readRefused(cubes: Cubes, filter: Filter): Promise<Map<string, number>> {
  const figures = await refusedEvents.query(cubes, filter, 'code');
  return new Map([...figures].map(([code, { count }]) => [code, count]));
}

async function byOutcome(
  cubes: Cubes,
  filter: Filter,
  by: 'day' | 'stage',
): Promise<Record<CountedOutcome, ReadonlyMap<string, Share>>> {
  const read = (metric: Metric<Share>) => metric.query(cubes, filter, by);
  const all = await Promise.all(COUNTED_OUTCOMES.map((outcome) => read(outcomes[outcome])));
  return mapOutcomes((_, i) => all[i] ?? new Map());
}

function roundShares(read: (outcome: CountedOutcome) => Share): Record<CountedOutcome, number> {
  const percents = largestRemainder(COUNTED_OUTCOMES.map((outcome) => read(outcome).count));
  return mapOutcomes((_, i) => percents[i] ?? 0);
}

function mapOutcomes<T>(
  make: (outcome: CountedOutcome, i: number) => T,
): Record<CountedOutcome, T> {
  return Object.fromEntries(
    COUNTED_OUTCOMES.map((outcome, i) => [outcome, make(outcome, i)]),
  ) as Record<CountedOutcome, T>;
}

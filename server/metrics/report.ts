/**
 * Everything that one page says, read through the registry in one go. Words, order on screen and
 * colours belong to the page.
 * @module
 */

import type { Cubes, Filter } from './cubes.ts';
import {
  deflectionAssumed,
  deflectionConfirmed,
  falseDeflection,
  guard,
  savingLimit,
} from './deflection-metrics.ts';
import { effortDistribution, effortEasy, effortMean, effortResponse } from './effort-metrics.ts';
import { missNone, missRate } from './entry-metrics.ts';
import { deflectionProven } from './experiment-metrics.ts';
import {
  type Change,
  compareShares,
  type Difference,
  type Distribution,
  type Mean,
  type Money,
  makeDifference,
  makeDistribution,
  makeMean,
  makeMoney,
  type Ratio,
  type Share,
} from './figure.ts';
import { contactsPerVisits } from './message-metrics.ts';
import { NO_COUNT, NO_SHARE, readAll } from './metric.ts';
import type { MissedWords } from './missed-words.ts';
import { byOutcome, mapOutcomes, roundShares } from './outcome-shares.ts';
import { movedBack } from './periods.ts';
import { untrusted } from './quality-metrics.ts';
import { loadSeries, type Series } from './series.ts';
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
import {
  benjaminiHochberg,
  differenceProbability,
  FALSE_DISCOVERY_RATE,
  largestRemainder,
} from './statistics.ts';

export interface Overview {
  filter: Filter;
  /** N: what every outcome's share is a share of. */
  sessions: number;
  outcomes: OutcomeShare[];
  escalation: { rate: Share; channels: ReadonlyMap<string, Share> };
  notCounted: { bounces: number; excluded: number; untrusted: number };
  /** Confirmed against the compared period. */
  change: Change | undefined;
  /** The largest change of a stage that is not noise. */
  stageChange: StageChange | undefined;
  series: Series;
  deflection: Deflection;
  effort: Effort;
  stages: StageRow[];
  misses: { rate: Share; none: Share; words: MissedWords[] };
}

export interface OutcomeShare {
  outcome: CountedOutcome;
  share: Share;
  /** Whole per cent; those of one period add up to 100. */
  percent: number;
}

export interface StageChange {
  stage: string;
  outcome: CountedOutcome;
  change: Change;
}

export interface Deflection {
  confirmed: Share;
  withAssumed: Share;
  /** Sessions that wrote after help: a lower bound. */
  afterHelp: Share;
  guard: Share;
  proven: Difference;
  saving: Money;
  /** Messages on a thousand visits, where the site tells its visits. */
  perVisits: Ratio | undefined;
}

export interface Effort {
  distribution: Distribution;
  mean: Mean;
  easy: Share;
  response: Share;
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

export interface OverviewOptions {
  /** First local day whose outcomes may still change. */
  provisionalFrom: number;
  /** Days back to the period that is compared with; see `shiftDays`. */
  shift: number | undefined;
}

export async function loadOverview(
  cubes: Cubes,
  filter: Filter,
  options: OverviewOptions,
): Promise<Overview> {
  const { shift } = options;
  const shares = await Promise.all(
    COUNTED_OUTCOMES.map((outcome) => readAll(outcomes[outcome], cubes, filter, NO_SHARE)),
  );
  const percents = largestRemainder(shares.map(({ count }) => count));
  const before = shift === undefined ? undefined : movedBack(filter, shift);
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
    change:
      before &&
      compareShares(
        shares[0] ?? NO_SHARE,
        await readAll(outcomes.confirmed, cubes, before, NO_SHARE),
      ),
    stageChange: before && (await findStageChange(cubes, filter, before)),
    series: await loadSeries(cubes, filter, options),
    deflection: await loadDeflection(cubes, filter),
    effort: await loadEffort(cubes, filter),
    stages: await loadStages(cubes, filter),
    misses: {
      rate: await readAll(missRate, cubes, filter, NO_SHARE),
      none: await readAll(missNone, cubes, filter, NO_SHARE),
      words: await cubes.words(filter),
    },
  };
}

/** Every stage in each outcome that can be good or bad, so many at a time that some would differ. */
async function findStageChange(
  cubes: Cubes,
  filter: Filter,
  before: Filter,
): Promise<StageChange | undefined> {
  const [now, then] = [
    await byOutcome(cubes, filter, 'stage'),
    await byOutcome(cubes, before, 'stage'),
  ];
  const found = COUNTED_OUTCOMES.filter((outcome) => outcome !== 'assumed').flatMap((outcome) =>
    [...now[outcome]].flatMap(([stage, share]) => {
      const earlier = then[outcome].get(stage) ?? NO_SHARE;
      const change = compareShares(share, earlier);
      const p = differenceProbability(share.count, share.of, earlier.count, earlier.of);
      const weight = share.of * Math.abs(change?.difference ?? 0);
      return change === undefined ? [] : [{ stage, outcome, change, p, weight }];
    }),
  );
  const kept = benjaminiHochberg(
    found.map(({ p }) => p),
    FALSE_DISCOVERY_RATE,
  );
  const [largest] = found.filter((_, i) => kept[i]).sort((a, b) => b.weight - a.weight);
  return largest;
}

async function loadDeflection(cubes: Cubes, filter: Filter): Promise<Deflection> {
  const nothing = makeDifference(NO_SHARE, NO_SHARE);
  return {
    confirmed: await readAll(deflectionConfirmed, cubes, filter, NO_SHARE),
    withAssumed: await readAll(deflectionAssumed, cubes, filter, NO_SHARE),
    afterHelp: await readAll(falseDeflection, cubes, filter, NO_SHARE),
    guard: await readAll(guard, cubes, filter, NO_SHARE),
    proven: await readAll(deflectionProven, cubes, filter, nothing),
    saving: await readAll(savingLimit, cubes, filter, makeMoney(0, undefined)),
    perVisits: (await contactsPerVisits.query(cubes, filter, 'all')).get(''),
  };
}

async function loadEffort(cubes: Cubes, filter: Filter): Promise<Effort> {
  return {
    distribution: await readAll(effortDistribution, cubes, filter, makeDistribution([])),
    mean: await readAll(effortMean, cubes, filter, makeMean([])),
    easy: await readAll(effortEasy, cubes, filter, NO_SHARE),
    response: await readAll(effortResponse, cubes, filter, NO_SHARE),
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

/**
 * Effort from every side: its distribution first, then where it was hard.
 * @module
 */

import type { CesScale } from '../../widget/core/catalogue.ts';
import { EFFORT_REASONS, type EffortReason } from '../../widget/core/event.ts';
import type { Comments } from './comment-words.ts';
import type { Cubes, Filter } from './cubes.ts';
import { effortDistribution, effortEasy, effortMean, effortResponse } from './effort-metrics.ts';
import { type EffortSide, effortNamed, effortReasons } from './effort-reason-metrics.ts';
import { SCALES } from './effort-scales.ts';
import {
  type Change,
  compareShares,
  type Distribution,
  type Mean,
  makeDistribution,
  makeMean,
  type Share,
} from './figure.ts';
import { NO_SHARE, readAll, sum } from './metric.ts';
import { movedBack } from './periods.ts';
import { loadShareSeries, type ShareSeries } from './series.ts';

export interface EffortReport extends EffortFigures {
  response: Share;
  /** Found it easy, against the compared period. */
  change: Change | undefined;
  series: ShareSeries;
  byOutcome: ReadonlyMap<string, EffortFigures>;
  byStage: ReadonlyMap<string, EffortFigures>;
  /** The hardest first, by how many at most found it easy; too few for a rate after the rest. */
  byEntry: { entry: string; easy: Share }[];
  /** Answers on other scales than the filter's, which belong to no figure here. */
  otherScales: { scale: CesScale; answers: number }[];
  /** Who named what made it so, of all on that side of the scale. */
  named: Record<EffortSide, Share>;
  /** Who named a reason, of those that named any. */
  reasons: Record<EffortSide, Record<EffortReason, Share>>;
  comments: Comments;
}

export interface EffortFigures {
  distribution: Distribution;
  mean: Mean;
  easy: Share;
}

/** `shift`: see `shiftDays`. */
export async function loadEffortReport(
  cubes: Cubes,
  filter: Filter,
  shift: number | undefined,
): Promise<EffortReport> {
  const easy = await readAll(effortEasy, cubes, filter, NO_SHARE);
  const before = shift === undefined ? undefined : movedBack(filter, shift);
  return {
    easy,
    distribution: await readAll(effortDistribution, cubes, filter, makeDistribution([])),
    mean: await readAll(effortMean, cubes, filter, makeMean([])),
    response: await readAll(effortResponse, cubes, filter, NO_SHARE),
    change: before && compareShares(easy, await readAll(effortEasy, cubes, before, NO_SHARE)),
    series: await loadShareSeries(cubes, filter, effortEasy),
    byOutcome: await loadFigures(cubes, filter, 'outcome'),
    byStage: await loadFigures(cubes, filter, 'stage'),
    byEntry: await loadEntries(cubes, filter),
    otherScales: await countOtherScales(cubes, filter),
    named: {
      easy: await readAll(effortNamed.easy, cubes, filter, NO_SHARE),
      hard: await readAll(effortNamed.hard, cubes, filter, NO_SHARE),
    },
    reasons: {
      easy: await loadReasons(cubes, filter, 'easy'),
      hard: await loadReasons(cubes, filter, 'hard'),
    },
    comments: await cubes.comments(filter),
  };
}

async function loadFigures(
  cubes: Cubes,
  filter: Filter,
  by: 'outcome' | 'stage',
): Promise<Map<string, EffortFigures>> {
  const distributions = await effortDistribution.query(cubes, filter, by);
  const means = await effortMean.query(cubes, filter, by);
  const easy = await effortEasy.query(cubes, filter, by);
  const answered = [...distributions].filter(([, { of }]) => of > 0);
  return new Map(
    answered.map(([key, distribution]) => {
      const mean = means.get(key) ?? makeMean([]);
      return [key, { distribution, mean, easy: easy.get(key) ?? NO_SHARE }];
    }),
  );
}

async function loadReasons(
  cubes: Cubes,
  filter: Filter,
  side: EffortSide,
): Promise<Record<EffortReason, Share>> {
  const shares: [EffortReason, Share][] = [];
  for (const reason of EFFORT_REASONS) {
    shares.push([reason, await readAll(effortReasons[side][reason], cubes, filter, NO_SHARE)]);
  }
  return Object.fromEntries(shares) as Record<EffortReason, Share>;
}

async function loadEntries(cubes: Cubes, filter: Filter): Promise<EffortReport['byEntry']> {
  const shares = await effortEasy.query(cubes, filter, 'entry');
  const rows = [...shares].map(([entry, easy]) => ({ entry, easy }));
  const hardAtLeast = ({ interval }: Share) => (interval === undefined ? -1 : 1 - interval.high);
  return rows.sort(
    (a, b) =>
      hardAtLeast(b.easy) - hardAtLeast(a.easy) ||
      b.easy.of - a.easy.of ||
      (a.entry < b.entry ? -1 : 1),
  );
}

async function countOtherScales(
  cubes: Cubes,
  filter: Filter,
): Promise<EffortReport['otherScales']> {
  const row = (await cubes.measures(filter, 'all')).get('') ?? new Map<string, number>();
  const others = (Object.keys(SCALES) as CesScale[]).filter((scale) => scale !== filter.scale);
  return others
    .map((scale) => {
      const own = [...row.keys()].filter((measure) => measure.startsWith(`${scale}=`));
      return { scale, answers: sum(row, own) };
    })
    .filter(({ answers }) => answers > 0);
}

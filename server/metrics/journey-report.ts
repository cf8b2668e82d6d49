/**
 * The stages side by side: each compared with all the others together, and told to differ only
 * where that is beyond noise over the whole table.
 * @module
 */

import { beginnings } from './beginning-metrics.ts';
import type { Cubes, Filter } from './cubes.ts';
import { effortEasy } from './effort-metrics.ts';
import { missRate } from './entry-metrics.ts';
import { type EntryRow, loadEntries } from './entry-report.ts';
import { type Change, compareShares, makeShare, type Share } from './figure.ts';
import type { Metric } from './metric.ts';
import { NO_SHARE } from './metric.ts';
import { BEGINNINGS, type Beginning } from './session-measures.ts';
import { COUNTED_OUTCOMES, type CountedOutcome, outcomes } from './session-metrics.ts';
import { benjaminiHochberg, differenceProbability, FALSE_DISCOVERY_RATE } from './statistics.ts';

/** What a higher share means. */
export type Direction = 'good' | 'bad' | 'neither';

export interface HeatCell {
  share: Share;
  /** Against all other stages together; undefined where either has too few. */
  change: Change | undefined;
  /** Whether the difference may be told: beyond noise, over the whole table. */
  isTold: boolean;
}

export interface HeatRow {
  metric: Metric<Share>;
  outcome: CountedOutcome | undefined;
  direction: Direction;
  cells: ReadonlyMap<string, HeatCell>;
}

export interface Journey {
  /** In the order asked for; stages without any session and without any answer are left out. */
  stages: { stage: string; sessions: number }[];
  rows: HeatRow[];
}

/** What is known of one stage beside the table. */
export interface StageReport {
  stage: string;
  escalated: Share;
  /** How its sessions began, and how many of those were escalated. */
  began: { beginning: Beginning; share: Share }[];
  entries: EntryRow[];
}

const DIRECTIONS: Record<CountedOutcome, Direction> = {
  confirmed: 'good',
  assumed: 'neither',
  escalated: 'bad',
  unresolved: 'bad',
  unanswered: 'bad',
  'contact-abandoned': 'bad',
};

/** `order`: every stage that may be shown. The filter's own stage is not looked at. */
export async function loadJourney(
  cubes: Cubes,
  filter: Filter,
  order: readonly string[],
): Promise<Journey> {
  const { stage: _, ...everywhere } = filter;
  const read = async (
    metric: Metric<Share>,
    direction: Direction,
    outcome?: CountedOutcome,
  ): Promise<HeatRow> => {
    const shares = await metric.query(cubes, everywhere, 'stage');
    return { metric, outcome, direction, cells: compareStages(shares, order) };
  };
  const rows = [
    ...(await Promise.all(
      COUNTED_OUTCOMES.map((outcome) => read(outcomes[outcome], DIRECTIONS[outcome], outcome)),
    )),
    await read(effortEasy, 'good'),
    await read(missRate, 'bad'),
  ];
  const sessionsAt = (stage: string) => rows[0]?.cells.get(stage)?.share.of ?? 0;
  const stages = order.map((stage) => ({ stage, sessions: sessionsAt(stage) }));
  return { stages: stages.filter(({ sessions }) => sessions > 0), rows: tellBeyondNoise(rows) };
}

export async function loadStage(cubes: Cubes, filter: Filter, stage: string): Promise<StageReport> {
  const own: Filter = { ...filter, stage };
  const began = await Promise.all(
    BEGINNINGS.map(async (beginning) => {
      const figures = await beginnings[beginning].query(cubes, own, 'all');
      return { beginning, share: figures.get('') ?? NO_SHARE };
    }),
  );
  const escalated = await outcomes.escalated.query(cubes, own, 'all');
  return {
    stage,
    escalated: escalated.get('') ?? NO_SHARE,
    began: began.filter(({ share }) => share.of > 0).sort((a, b) => b.share.of - a.share.of),
    entries: await loadEntries(cubes, own),
  };
}

/** Whether a told cell is good or bad news; undefined for what is neither, or not told. */
export function judgeCell(
  { direction }: HeatRow,
  { change, isTold }: HeatCell,
): 'better' | 'worse' | 'higher' | 'lower' | undefined {
  if (!isTold || change === undefined) return undefined;
  const isHigher = change.difference > 0;
  if (direction === 'neither') return isHigher ? 'higher' : 'lower';
  return isHigher === (direction === 'good') ? 'better' : 'worse';
}

/** The same table as if a stage were not there: it may weigh on all the others. */
export function withoutStage({ stages, rows }: Journey, left: string): Journey {
  const kept = stages.filter(({ stage }) => stage !== left);
  const shares = ({ cells }: HeatRow) =>
    new Map([...cells].map(([stage, { share }]) => [stage, share]));
  const order = kept.map(({ stage }) => stage);
  return {
    stages: kept,
    rows: tellBeyondNoise(
      rows.map((row) => ({ ...row, cells: compareStages(shares(row), order) })),
    ),
  };
}

function compareStages(
  shares: ReadonlyMap<string, Share>,
  order: readonly string[],
): Map<string, HeatCell> {
  const known = order.flatMap((stage) => {
    const share = shares.get(stage);
    return share === undefined ? [] : [[stage, share] as const];
  });
  const total = (pick: (share: Share) => number) =>
    known.reduce((sum, [, share]) => sum + pick(share), 0);
  const [count, of] = [total((share) => share.count), total((share) => share.of)];
  return new Map(
    known.map(([stage, share]) => {
      const others = makeShare(count - share.count, of - share.of);
      return [stage, { share, change: compareShares(share, others), isTold: false }];
    }),
  );
}

function tellBeyondNoise(rows: HeatRow[]): HeatRow[] {
  const cells = rows.flatMap((row) =>
    [...row.cells].map(([stage, cell]) => ({ row, stage, cell })),
  );
  const compared = cells.filter(({ cell }) => cell.change !== undefined);
  const kept = benjaminiHochberg(
    compared.map(({ row, stage, cell }) => {
      const others = [...row.cells]
        .filter(([other]) => other !== stage)
        .map(([, one]) => one.share);
      const sum = (pick: (share: Share) => number) =>
        others.reduce((total, share) => total + pick(share), 0);
      return differenceProbability(
        cell.share.count,
        cell.share.of,
        sum((share) => share.count),
        sum((share) => share.of),
      );
    }),
    FALSE_DISCOVERY_RATE,
  );
  const told = new Set(compared.filter((_, i) => kept[i]).map(({ cell }) => cell));
  return rows.map((row) => ({
    ...row,
    cells: new Map(
      [...row.cells].map(([stage, cell]) => [stage, { ...cell, isTold: told.has(cell) }]),
    ),
  }));
}

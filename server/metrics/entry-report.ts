/**
 * What readers made of each entry, and how many sessions were lost after it.
 * @module
 */

import { countDays } from './calendar.ts';
import type { Cubes, Filter } from './cubes.ts';
import {
  entryHelpful,
  entryLost,
  entryNo,
  entryOpened,
  entryRead,
  entryReasons,
  entryYes,
} from './entry-metrics.ts';
import type { Share } from './figure.ts';
import { NO_SHARE } from './metric.ts';

export interface EntryRow {
  entry: string;
  opened: number;
  read: number;
  yes: number;
  no: number;
  helpful: Share;
  /** The most frequent reason of a no. */
  reason: { name: keyof typeof entryReasons; count: number } | undefined;
  /** Of the sessions that opened it last, those lost. */
  lost: Share;
  /** Sessions lost at least, by the interval's lower end; 0 under 30 sessions. */
  lostAtLeast: number;
  /** Stage at which it was opened most; undefined when it never was. */
  stage: string | undefined;
}

const WEEK_DAYS = 7;

/** Sessions a week, of a number in the whole period. */
export function perWeek(sessions: number, { from, to }: Filter): number {
  return (sessions * WEEK_DAYS) / countDays(from, to);
}

/** Most sessions lost first, by the lower end of the interval; too few for one after the rest. */
export async function loadEntries(cubes: Cubes, filter: Filter): Promise<EntryRow[]> {
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
  const lost = await entryLost.query(cubes, filter, 'entry');
  const stages = await cubes.entryStages(filter, 'opened');
  const rows = [...helpful.keys()].map((entry) => ({
    entry,
    lost: lost.get(entry) ?? NO_SHARE,
    lostAtLeast: countAtLeast(lost.get(entry) ?? NO_SHARE),
    stage: largest(stages.get(entry)),
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
    .sort(
      (a, b) =>
        b.lostAtLeast - a.lostAtLeast ||
        b.lost.count - a.lost.count ||
        b.opened - a.opened ||
        (a.entry < b.entry ? -1 : 1),
    );
}

function countAtLeast({ interval, of }: Share): number {
  return interval === undefined ? 0 : Math.floor(interval.low * of);
}

function largest(totals: ReadonlyMap<string, number> = new Map()): string | undefined {
  return [...totals].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
}

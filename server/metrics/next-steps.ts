/**
 * What to do next, from what was lost: never more than the counts say, and the same order for
 * everybody.
 * @module
 */

import type { NoReason } from '../../widget/core/event.ts';
import type { Filter } from './cubes.ts';
import { type EntryRow, perWeek } from './entry-report.ts';
import type { MissedQuestion } from './question-report.ts';

interface Step {
  /** Sessions a week that it is about, at least. */
  sessionsPerWeek: number;
}

export type NextStep = Step &
  (
    | { kind: 'mend'; entry: string; row: EntryRow; reason: NoReason | undefined }
    | { kind: 'reword'; entry: string; words: string; sessions: number }
    | { kind: 'write'; words: string; sessions: number }
    | { kind: 'review'; entry: string; since: string | undefined }
  );

export interface Evidence {
  filter: Filter;
  entries: readonly EntryRow[];
  misses: readonly MissedQuestion[];
  /** Entries past their review, with the day it was due where that is known. */
  reviews: ReadonlyMap<string, string | undefined>;
}

/** Most sessions a week first; the best of each kind comes before a second of any. */
export function findNextSteps(evidence: Evidence): NextStep[] {
  const kinds = [mendEntries(evidence), addWords(evidence), reviewEntries(evidence)];
  const ranked = kinds.map((steps) => [...steps].sort(byWeight));
  const best = ranked.flatMap(([first]) => (first === undefined ? [] : [first]));
  const rest = ranked.flatMap(([, ...others]) => others);
  return [...best.sort(byWeight), ...rest.sort(byWeight)];
}

function byWeight(a: NextStep, b: NextStep): number {
  return b.sessionsPerWeek - a.sessionsPerWeek;
}

function mendEntries({ entries, filter, reviews }: Evidence): NextStep[] {
  return entries
    .filter(({ entry, lostAtLeast }) => lostAtLeast > 0 && !reviews.has(entry))
    .map((row) => ({
      kind: 'mend',
      entry: row.entry,
      row,
      reason: row.reason?.name,
      sessionsPerWeek: perWeek(row.lostAtLeast, filter),
    }));
}

function addWords({ misses, filter }: Evidence): NextStep[] {
  return misses.map(({ text, sessions, nearest }) => {
    const step = { words: text, sessions, sessionsPerWeek: perWeek(sessions, filter) };
    return nearest?.isClose
      ? { kind: 'reword', entry: nearest.entry, ...step }
      : { kind: 'write', ...step };
  });
}

/** Weighed by what is lost after it, because nothing says that a stale answer is wrong. */
function reviewEntries({ entries, reviews, filter }: Evidence): NextStep[] {
  return [...reviews].map(([entry, since]) => {
    const row = entries.find((one) => one.entry === entry);
    return {
      kind: 'review',
      entry,
      since,
      sessionsPerWeek: perWeek(row?.lostAtLeast ?? 0, filter),
    };
  });
}

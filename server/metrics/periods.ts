/**
 * Which period another is compared with: always one that begins on the same day of the week.
 * @module
 */

import { addDays, countDays } from './calendar.ts';
import type { Filter } from './cubes.ts';

/** `before`: the latest such period that has ended; `year`: 52 weeks earlier. */
export const COMPARISONS = ['before', 'year', 'none'] as const;
export type Comparison = (typeof COMPARISONS)[number];

const WEEK_DAYS = 7;
const YEAR_DAYS = 52 * WEEK_DAYS;

/**
 * Days between a period and the one it is compared with; undefined for no comparison, also of more than
 * a year with a year before, which would share days with it.
 */
export function shiftDays({ from, to }: Filter, comparison: Comparison): number | undefined {
  if (comparison === 'none') return undefined;
  const weeks = Math.ceil(countDays(from, to) / WEEK_DAYS);
  if (comparison === 'before') return weeks * WEEK_DAYS;
  return weeks * WEEK_DAYS <= YEAR_DAYS ? YEAR_DAYS : undefined;
}

/** The same filter so many days earlier. */
export function movedBack(filter: Filter, days: number): Filter {
  return { ...filter, from: addDays(filter.from, -days), to: addDays(filter.to, -days) };
}

/**
 * What a page's period is compared with, in words.
 * @module
 */

import { countDays } from '../metrics/calendar.ts';
import { shiftDays } from '../metrics/periods.ts';
import type { SiteVisit } from './visit.ts';

const WEEK_DAYS = 7;

/** In words that can follow “than”. */
export function comparedPeriod({ words, format, filter, comparison }: SiteVisit): string {
  if (comparison === 'year') return words.headline.yearBefore;
  const days = countDays(filter.from, filter.to);
  const shift = shiftDays(filter, comparison) ?? days;
  return days === shift
    ? words.headline.daysBefore(format.amount(days))
    : words.headline.weeksBefore(format.amount(shift / WEEK_DAYS));
}

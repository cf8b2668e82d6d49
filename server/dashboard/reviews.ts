/**
 * Which entries are past the day on which they were to be read again.
 * @module
 */

import { formatDay } from '../metrics/calendar.ts';
import { localDay } from '../metrics/local-day.ts';
import type { SiteVisit } from './visit.ts';

/** The day that was due, by entry id; of several languages the earliest. `now`: UTC milliseconds. */
export function findPastReviews({ snapshot }: SiteVisit, now: number): Map<string, string> {
  const today = formatDay(localDay(now, snapshot.settings.timeZone));
  const past = new Map<string, string>();
  for (const { id, review } of snapshot.upkeep) {
    if (review === undefined || review >= today) continue;
    const known = past.get(id);
    if (known === undefined || review < known) past.set(id, review);
  }
  return past;
}

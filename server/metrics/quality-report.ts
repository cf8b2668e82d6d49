/**
 * When events were missing and when sessions were set apart: a bad day is seen at once, and hardly in
 * a sum over months.
 * @module
 */

import { listDays } from './calendar.ts';
import type { Cubes, Filter } from './cubes.ts';
import type { Share } from './figure.ts';
import { lostEvents, untrusted } from './quality-metrics.ts';
import { addShares, type Days, spansOf } from './series.ts';

export interface QualitySpan extends Days {
  lost: Share;
  /** Sessions set apart. */
  apart: number;
}

export async function loadQualitySpans(cubes: Cubes, filter: Filter): Promise<QualitySpan[]> {
  const lost = await lostEvents.query(cubes, filter, 'day');
  const apart = await untrusted.query(cubes, filter, 'day');
  return spansOf(filter).map(({ from, to }) => {
    const days = listDays(from, to).map(String);
    const sum = days.reduce((total, day) => total + (apart.get(day)?.count ?? 0), 0);
    return { from, to, lost: addShares(lost, days), apart: sum };
  });
}

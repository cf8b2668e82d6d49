/**
 * How much one network may add to a day of a site: what anybody can forge from one place is bounded
 * by it. How it is held is the store's business.
 * @module
 */

import { type Kysely, sql } from 'kysely';
import type { Schema } from '../store/schema.ts';
import { addDays } from './calendar.ts';
import { numberOf } from './conditions.ts';
import { COUNTED_OUTCOMES } from './session-metrics.ts';

/** A site's own bounds. */
export interface NetworkCap {
  /** Sessions that any network may begin on a day, whatever the share. */
  sessions: number;
  /** Share of an ordinary day, in percent, that one network may add. */
  percent: number;
}

/** Days before today that say what an ordinary day is. */
const DAYS = 28;

/**
 * Sessions that one network may begin today: the larger of both bounds. An ordinary day is the median
 * of the days before today that have sessions in the figures.
 */
export async function readSessionsMax(
  db: Kysely<Schema>,
  { site, today, cap }: { site: string; today: number; cap: NetworkCap },
): Promise<number> {
  const rows = await db
    .selectFrom('session_counts')
    .select((of) => of.fn.sum<number>('sessions').as('sessions'))
    .where('site', '=', numberOf(site))
    .where('verdict', '=', numberOf('verified'))
    .where('day', '>=', addDays(today, -DAYS))
    .where('day', '<', today)
    .where('outcome', 'in', sql<number>`(${sql.join(COUNTED_OUTCOMES.map(numberOf))})`)
    .groupBy('day')
    .execute();
  // PostgreSQL gives sums as text.
  const days = rows.map(({ sessions }) => Number(sessions)).sort((a, b) => a - b);
  const middle = days[Math.floor(days.length / 2)] ?? 0;
  const median = days.length % 2 === 1 ? middle : (middle + (days[days.length / 2 - 1] ?? 0)) / 2;
  return Math.max(cap.sessions, Math.floor((median * cap.percent) / 100));
}

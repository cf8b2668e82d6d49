/**
 * How far the figures have come, and which kinds of data there are.
 * @module
 */

import { type Kysely, sql } from 'kysely';
import type { Schema } from '../store/schema.ts';
import { localDay } from './local-day.ts';

/** An outcome may change until so long after its session's end. */
export const PROVISIONAL_MS = 24 * 60 * 60 * 1000;

/** Hardly any session goes on for longer, and its day is that on which it began. */
const SESSION_LONG_MS = 6 * 60 * 60 * 1000;

/** The first local day whose outcomes may still change: of sessions that end on the next day too. */
export function provisionalFrom(now: number, timeZone: string): number {
  return localDay(now - PROVISIONAL_MS - SESSION_LONG_MS, timeZone);
}

/** Sessions stored but not counted yet, of all sites. */
export async function countPending(db: Kysely<Schema>): Promise<number> {
  const row = await db
    .selectFrom('pending')
    .select((eb) => eb.fn.countAll<number>().as('sessions'))
    .executeTakeFirst();
  return Number(row?.sessions ?? 0);
}

/** Whether a site has any session of real visitors, or any simulated one. */
export async function hasSessions(
  db: Kysely<Schema>,
  site: string,
  simulated: boolean,
): Promise<boolean> {
  const verdict = simulated ? 'simulated' : 'verified';
  const row = await db
    .selectFrom('session_counts')
    .select('sessions')
    .where('site', '=', sql<number>`(select id from names where name = ${site})`)
    .where('verdict', '=', sql<number>`(select id from names where name = ${verdict})`)
    .where('sessions', '>', 0)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

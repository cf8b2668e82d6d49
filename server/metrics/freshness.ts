/**
 * How far the figures have come, and which kinds of data there are.
 * @module
 */

import { type Kysely, sql } from 'kysely';
import type { Schema } from '../store/schema.ts';

/** An outcome may change until so long after its session's end. */
export const PROVISIONAL_MS = 24 * 60 * 60 * 1000;

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

/**
 * Marks sessions to be folded, from outside the path of an event.
 * @module
 */

import { type Kysely, sql } from 'kysely';
import type { Schema } from './schema.ts';

/**
 * Marks sessions by their numbers. Where a fold has one in its hands this waits for it and marks it
 * again, so that it is folded once more.
 */
export async function markPending(db: Kysely<Schema>, sessions: readonly number[]): Promise<void> {
  if (sessions.length === 0) return;
  const rows = sessions.map((session) => sql`(${session})`);
  await sql`INSERT INTO pending (session) VALUES ${sql.join(rows)}
    ON CONFLICT (session) DO UPDATE SET session = excluded.session`.execute(db);
}

/**
 * Visitors' words of a filter, for as long as they are kept. Which of them may be shown is decided
 * where they are read.
 * @module
 */

import { type Kysely, sql } from 'kysely';
import type { Schema } from '../store/schema.ts';
import { ofSessions, shared, verdictOf } from './conditions.ts';
import type { Filter } from './cubes.ts';

const DAY_LAST = 99_991_231;

export function textsOf(db: Kysely<Schema>, filter: Filter) {
  const rows = db
    .selectFrom('texts')
    .where(shared(filter))
    .where('verdict', '=', verdictOf(filter));
  if (filter.device === undefined) return rows;
  // A session's own stage is that of its first act: only its device is asked for here.
  const { site, simulated, scale, device } = filter;
  const anyDay: Filter = { site, simulated, scale, device, from: 0, to: DAY_LAST };
  return rows.where(
    sql<boolean>`session in (select session from facts where ${ofSessions(anyDay)})`,
  );
}

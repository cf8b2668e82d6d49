/**
 * Which rows a filter means, in the database's words. Names are numbers there.
 * @module
 */

import { type RawBuilder, sql } from 'kysely';
import type { Filter } from './cubes.ts';

/** Number of a name; null for a name that nothing has used, which then matches nothing. */
export function numberOf(name: string): RawBuilder<number> {
  return sql<number>`(select id from names where name = ${name})`;
}

/** Name behind a number; read once a group, because the column is grouped by. */
export function nameOf(column: string): RawBuilder<string> {
  return sql<string>`(select name from names where names.id = ${sql.ref(column)})`;
}

export function verdictOf(filter: Filter): RawBuilder<number> {
  return numberOf(filter.simulated ? 'simulated' : 'verified');
}

/** Site, days, stage and language: what every table knows. */
export function shared(filter: Filter): RawBuilder<boolean> {
  const conditions = [
    sql`site = ${numberOf(filter.site)}`,
    sql`day between ${filter.from} and ${filter.to}`,
  ];
  if (filter.language !== undefined) {
    conditions.push(sql`language = ${numberOf(filter.language)}`);
  }
  if (filter.stage !== undefined) conditions.push(sql`stage = ${numberOf(filter.stage)}`);
  return sql<boolean>`${sql.join(conditions, sql` and `)}`;
}

/** The same with the device, for the tables that have one. */
export function ofSessions(filter: Filter): RawBuilder<boolean> {
  if (filter.device === undefined) return shared(filter);
  return sql<boolean>`${shared(filter)} and device = ${numberOf(filter.device)}`;
}

/** Key of a grouping by one column; the empty one for no grouping. */
export function keyOf(by: string): RawBuilder<string> {
  if (by === 'all') return sql<string>`''`;
  return by === 'day' ? sql<string>`day` : nameOf(by);
}

/**
 * How many visits the site itself counted on each day, as it told, or as a simulation did. They know no
 * language, stage or device.
 * @module
 */

import type { Kysely } from 'kysely';
import type { Schema } from '../store/schema.ts';
import type { Filter } from './cubes.ts';

/** By local day; empty where the filter asks for what is not known of a visit. */
export async function readVisits(
  db: Kysely<Schema>,
  { site, from, to, simulated, ...parts }: Filter,
): Promise<ReadonlyMap<number, number>> {
  const isPart = [parts.language, parts.stage, parts.device].some((part) => part !== undefined);
  if (isPart) return new Map();
  const rows = await db
    .selectFrom(simulated ? 'simulated_visits' : 'site_visits')
    .select(['day', 'visits'])
    .where('site', '=', site)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .execute();
  return new Map(rows.map(({ day, visits }) => [day, Number(visits)]));
}

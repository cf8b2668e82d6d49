/**
 * Remembers what was unusual, so that one change is one alert however long it lasts.
 * @module
 */

import type { Kysely } from 'kysely';
import { addDays } from '../metrics/calendar.ts';
import type { Unusual } from '../metrics/unusual.ts';
import type { Schema } from '../store/schema.ts';

/** A change that was away for longer is another. */
const SAME_DAYS = 7;

/** What is unusual, with the day on which it first was. */
export interface Alert extends Unusual {
  first: number;
}

export async function noteAlerts(db: Kysely<Schema>, found: readonly Unusual[]): Promise<Alert[]> {
  const alerts: Alert[] = [];
  for (const one of found) {
    const { site, stage, metric, to } = one;
    const key = { site, stage, metric: metric.id, better: Number(one.isBetter) };
    const known = await db
      .selectFrom('alerts')
      .select(['first', 'last'])
      .where('site', '=', site)
      .where('stage', '=', stage)
      .where('metric', '=', metric.id)
      .where('better', '=', key.better)
      .executeTakeFirst();
    const isSame = known !== undefined && addDays(known.last, SAME_DAYS) >= to;
    const seen = { first: isSame ? known.first : to, last: Math.max(known?.last ?? to, to) };
    await db
      .insertInto('alerts')
      .values({ ...key, ...seen })
      .onConflict((conflict) =>
        conflict.columns(['site', 'stage', 'metric', 'better']).doUpdateSet(seen),
      )
      .execute();
    alerts.push({ ...one, first: seen.first });
  }
  return alerts;
}

/** Tells an alert apart from every other, for ever. */
export function nameAlert({ site, stage, metric, isBetter, first }: Alert): string {
  return `${site} ${stage} ${metric.id} ${isBetter ? 'better' : 'worse'} ${first}`;
}

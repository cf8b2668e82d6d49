/**
 * Which mail somebody wants. Nothing is sent to whoever has not asked for it.
 * @module
 */

import type { Kysely } from 'kysely';
import { readSites, type Sites } from '../dashboard/auth/accounts.ts';
import type { Locale } from '../dashboard/words/words.ts';
import type { Schema } from '../store/schema.ts';
import type { ReportPeriod } from './periods.ts';

export interface Wishes {
  reports: ReportPeriod | 'none';
  alerts: boolean;
  locale: Locale;
}

/** Somebody who wants mail. */
export interface Reader extends Wishes {
  id: number;
  email: string;
  sites: Sites;
}

export async function loadWishes(db: Kysely<Schema>, account: number): Promise<Wishes> {
  const row = await db
    .selectFrom('accounts')
    .select(['reports', 'alerts', 'locale'])
    .where('id', '=', account)
    .executeTakeFirstOrThrow();
  return { ...row, alerts: row.alerts === 1 };
}

export async function saveWishes(
  db: Kysely<Schema>,
  account: number,
  { reports, alerts, locale }: Wishes,
): Promise<void> {
  await db
    .updateTable('accounts')
    .set({ reports, alerts: Number(alerts), locale })
    .where('id', '=', account)
    .execute();
}

export async function listReaders(db: Kysely<Schema>): Promise<Reader[]> {
  const rows = await db
    .selectFrom('accounts')
    .select(['id', 'email', 'role', 'sites', 'reports', 'alerts', 'locale'])
    .where((eb) => eb.or([eb('reports', '!=', 'none'), eb('alerts', '=', 1)]))
    .orderBy('id')
    .execute();
  return rows.map(({ id, email, role, sites, reports, alerts, locale }) => ({
    ...{ id, email, reports, locale },
    alerts: alerts === 1,
    sites: role === 'admin' ? 'all' : readSites(sites),
  }));
}

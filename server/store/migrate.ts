/**
 * Brings a database to the present schema, one numbered step after the other. Each step and its mark
 * are one transaction, so a kill at any statement leaves a whole number of steps.
 * @module
 */

import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { AppError } from '../errors.ts';
import { tables } from './migrations/001-tables.ts';
import { people } from './migrations/002-people.ts';
import { networkCap } from './migrations/003-network-cap.ts';
import { sharedLinks } from './migrations/004-shared-links.ts';
import { revisions } from './migrations/005-revisions.ts';
import { annotations } from './migrations/006-annotations.ts';
import { mail } from './migrations/007-mail.ts';
import { daySums } from './migrations/008-day-sums.ts';
import { supplied } from './migrations/009-supplied.ts';
import { entered } from './migrations/010-entered.ts';
import { plans } from './migrations/011-plans.ts';
import { simulatedVisits } from './migrations/012-simulated-visits.ts';
import { dayStamps } from './migrations/013-day-stamps.ts';

/** One step. What was released is never edited. */
export interface Migration {
  /** Counts from 1 without gaps. */
  id: number;
  name: string;
  /** Statements for each engine. */
  sqlite: string;
  postgres: string;
  /**
   * Newest step that a program must know to run on the schema from now on; only for a step that takes
   * away what an earlier version uses. Left out, earlier versions run on.
   */
  needs?: number;
}

export const MIGRATIONS: readonly Migration[] = [
  tables,
  people,
  networkCap,
  sharedLinks,
  revisions,
  annotations,
  mail,
  daySums,
  supplied,
  entered,
  plans,
  simulatedVisits,
  dayStamps,
];

/** The table of steps that ran; `times`: the engine's type for milliseconds. */
export function stepsTable(times: 'INTEGER' | 'BIGINT'): string {
  return `CREATE TABLE IF NOT EXISTS migrations (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, applied ${times} NOT NULL,
    needs INTEGER NOT NULL DEFAULT 1
  )`;
}

/**
 * Runs what has not run yet. Only the holder of the data folder's lock may call it.
 * Throws `migration-changed` when a step that ran is not the one we know, and `store-too-new` when a
 * later version took away what this one uses. Other steps of a later version are left alone.
 */
export function migrate(
  database: Database,
  now: number,
  migrations: readonly Migration[] = MIGRATIONS,
): void {
  database.exec(stepsTable('INTEGER'));
  if (!hasNeeds(database)) {
    database.exec('ALTER TABLE migrations ADD COLUMN needs INTEGER NOT NULL DEFAULT 1');
  }
  refuseNewer(database, migrations);
  const done = new Map(
    database
      .prepare<[], { id: number; checksum: string }>('SELECT id, checksum FROM migrations')
      .all()
      .map((row) => [row.id, row.checksum]),
  );
  for (const migration of migrations) {
    const known = done.get(migration.id);
    if (known === undefined) apply(database, migration, now);
    else if (known !== checksumOf(migration.sqlite)) throw migrationChanged(migration);
  }
}

/** Throws `store-too-new` when this program cannot run on a database; reads only. */
export function refuseNewer(
  database: Database,
  migrations: readonly Migration[] = MIGRATIONS,
): void {
  if (!hasNeeds(database)) return;
  const row = database
    .prepare<[], { needs: number | null }>('SELECT max(needs) needs FROM migrations')
    .get();
  refuseNeeds(row?.needs ?? 0, migrations);
}

/** `needs`: what the steps that ran ask of a program. Throws `store-too-new`. */
export function refuseNeeds(needs: number, migrations: readonly Migration[]): void {
  const newest = migrations.at(-1)?.id ?? 0;
  if (needs <= newest) return;
  throw new AppError(
    'store-too-new',
    `This database is of a later version (it needs step ${needs}, this program knows ${newest}).`,
    { remedy: 'Run the version that made it, or a later one, or restore a backup.' },
  );
}

function hasNeeds(database: Database): boolean {
  const columns = database.pragma('table_info(migrations)') as { name: string }[];
  return columns.some(({ name }) => name === 'needs');
}

function apply(database: Database, migration: Migration, now: number): void {
  const { id, name, sqlite, needs = 1 } = migration;
  const mark = database.prepare(
    'INSERT INTO migrations (id, name, checksum, applied, needs) VALUES (?, ?, ?, ?, ?)',
  );
  database
    .transaction(() => {
      database.exec(sqlite);
      mark.run(id, name, checksumOf(sqlite), now, needs);
    })
    .immediate();
}

export function checksumOf(statements: string): string {
  return createHash('sha256').update(statements).digest('hex');
}

/** What is thrown for a step that was edited after it ran. */
export function migrationChanged({ id, name }: Migration): AppError {
  return new AppError(
    'migration-changed',
    `Migration ${id} (${name}) of this database is not the one that this version knows.`,
    { remedy: 'Run the version that made the database, or restore a backup.' },
  );
}

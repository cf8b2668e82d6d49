/**
 * Brings a database to the present schema, one numbered step after the other. Each step and its mark
 * are one transaction, so a kill at any statement leaves a whole number of steps.
 * @module
 */

import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { AppError } from '../errors.ts';
import { tables } from './migrations/001-tables.ts';

/** One step. What was released is never edited. */
export interface Migration {
  /** Counts from 1 without gaps. */
  id: number;
  name: string;
  /** Statements for each engine. */
  sqlite: string;
  postgres: string;
}

export const MIGRATIONS: readonly Migration[] = [tables];

/**
 * Runs what has not run yet. Only the holder of the data folder's lock may call it.
 * Throws `migration-changed` when a step that ran is not the one we know. Steps of a later version
 * are left alone: a schema only ever grows under a running version.
 */
export function migrate(
  database: Database,
  now: number,
  migrations: readonly Migration[] = MIGRATIONS,
): void {
  database.exec(`CREATE TABLE IF NOT EXISTS migrations (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, applied INTEGER NOT NULL
  )`);
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

function apply(database: Database, migration: Migration, now: number): void {
  const mark = database.prepare(
    'INSERT INTO migrations (id, name, checksum, applied) VALUES (?, ?, ?, ?)',
  );
  database
    .transaction(() => {
      database.exec(migration.sqlite);
      mark.run(migration.id, migration.name, checksumOf(migration.sqlite), now);
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

/**
 * Whether a copy of a SQLite database is whole, and what it holds. What its figures are belongs to
 * `metrics/verify.ts`.
 * @module
 */

import { closeSync, fsyncSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database } from 'better-sqlite3';
import { AppError } from '../errors.ts';

/** Rows by table. */
export type RowCounts = ReadonlyMap<string, number>;

/** Counts the rows of every table, in the snapshot of the connection's transaction if it is in one. */
export function countRows(database: Database): RowCounts {
  const tables = database
    .prepare<[], { name: string }>(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
       ORDER BY name`,
    )
    .all();
  return new Map(
    tables.map(({ name }) => {
      const row = database
        .prepare<[], { rows: number }>(`SELECT count(*) rows FROM "${name}"`)
        .get();
      return [name, row?.rows ?? 0];
    }),
  );
}

/** Throws `copy-damaged` when SQLite finds anything wrong in a file that was just written. */
export function checkIntegrity(database: Database, file: string): void {
  const found = database.pragma('integrity_check(1)', { simple: true });
  if (found === 'ok') return;
  throw new AppError('copy-damaged', `${file} is damaged: ${String(found)}.`, {
    remedy: 'Look at the disk, and use another copy.',
  });
}

/** Throws `copy-incomplete` when a copy does not hold what its source held. */
export function compareRows(source: RowCounts, copy: RowCounts, file: string): void {
  const differing = [...new Set([...source.keys(), ...copy.keys()])].filter(
    (table) => source.get(table) !== copy.get(table),
  );
  if (differing.length === 0) return;
  const told = differing.map(
    (table) => `${table} has ${copy.get(table) ?? 0} rows instead of ${source.get(table) ?? 0}`,
  );
  throw new AppError('copy-incomplete', `${file} is no whole copy: ${told.join(', ')}.`);
}

/** Returns when the file, and its name in its folder, will outlast a power failure. */
export function syncFile(file: string): void {
  for (const path of [file, dirname(file)]) {
    const descriptor = openSync(path, 'r');
    fsyncSync(descriptor);
    closeSync(descriptor);
  }
}

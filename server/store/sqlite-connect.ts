/**
 * Connections to a database file: the driver, its version, and the settings that make a commit last.
 * @module
 */

import type { Database } from 'better-sqlite3';
import { AppError } from '../errors.ts';
import type { OpenDatabase } from './sqlite-lock.ts';

/** First version without a known way to corrupt a database in WAL mode. */
const SQLITE_VERSION_MIN = [3, 51, 3] as const;
/** Longest wait for somebody else's lock on the file; the thread that asks waits too. */
export const BUSY_MS = 500;

/** Throws `sqlite-missing` where its native part cannot be loaded. */
export async function loadDriver(): Promise<OpenDatabase> {
  try {
    const { default: Sqlite } = await import('better-sqlite3');
    // Loads the native part, which is where a missing build shows.
    new Sqlite(':memory:').close();
    return (file, timeoutMs) => new Sqlite(file, { timeout: timeoutMs });
  } catch (cause) {
    throw new AppError('sqlite-missing', 'The SQLite driver (better-sqlite3) cannot be loaded.', {
      cause,
      remedy:
        'Run "npm ci" again; without a prebuilt file it needs Python 3, make, g++ and a network.',
    });
  }
}

export function openConnection(file: string, open: OpenDatabase): Database {
  const database = open(file, BUSY_MS);
  database.pragma('journal_mode = WAL');
  // The default of WAL loses the last commits when the power fails.
  database.pragma('synchronous = FULL');
  database.pragma('mmap_size = 0');
  database.pragma('foreign_keys = OFF');
  database.pragma('temp_store = MEMORY');
  database.pragma(`cache_size = ${-CACHE_KB}`);
  return database;
}

/** Pages of the file that a connection keeps; SQLite's own 2 MB make it read most pages again. */
const CACHE_KB = 16_000;

/** The version of SQLite; throws `sqlite-too-old`. */
export function checkVersion(database: Database): string {
  const row = database.prepare<[], { version: string }>('SELECT sqlite_version() version').get();
  const version = row?.version ?? '0';
  if (!isOlder(version)) return version;
  throw new AppError('sqlite-too-old', `SQLite ${version} is older than 3.51.3.`, {
    remedy: 'Run "npm ci" to install the version that belongs to this release.',
  });
}

function isOlder(version: string): boolean {
  const parts = version.split('.').map(Number);
  for (const [place, least] of SQLITE_VERSION_MIN.entries()) {
    const part = parts[place] ?? 0;
    if (part !== least) return part < least;
  }
  return false;
}

/** What SQLite says of a file that nobody can use needs other words than a fault of ours. */
export function describeStoreFailure(cause: unknown, file: string): unknown {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) {
    return new AppError('store-damaged', `${file} is no database that can be read (${code}).`, {
      cause,
      remedy: 'Put a backup in its place, or set WAYSIDE_DATA to another folder.',
    });
  }
  if (/^SQLITE_(CANTOPEN|READONLY|PERM)/.test(code)) {
    return new AppError('store-unusable', `${file} cannot be opened and written (${code}).`, {
      cause,
      remedy: 'Give it and its folder to whoever runs this, or set WAYSIDE_DATA to another folder.',
    });
  }
  return cause;
}

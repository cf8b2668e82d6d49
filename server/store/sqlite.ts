/**
 * The embedded store: one file, one writing process. Every write is synchronous and whole, so
 * nothing can come between the statements of a transaction.
 * @module
 */

import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database, Statement } from 'better-sqlite3';
import { Kysely } from 'kysely';
import { AppError } from '../errors.ts';
import { makeFolder } from '../folder.ts';
import { uuidBytes } from './event-codec.ts';
import { migrate } from './migrate.ts';
import type { Schema } from './schema.ts';
import { SqliteAppender } from './sqlite-append.ts';
import { Gate, GatedSqliteDialect } from './sqlite-dialect.ts';
import { SqliteFolder } from './sqlite-fold.ts';
import { lockStore, type OpenDatabase } from './sqlite-lock.ts';
import { SqliteNames } from './sqlite-names.ts';
import type { AcceptedEvent, AppendOutcome, FoldSettings, Store } from './store.ts';

/** First version without a known way to corrupt a database in WAL mode. */
const SQLITE_VERSION_MIN = [3, 51, 3] as const;
/** Longest wait for somebody else's lock on the file; the event loop waits too. */
const BUSY_MS = 500;

/**
 * Opens the database, making folder, file and tables where they are missing.
 * Throws `store-locked` while another process uses it, `sqlite-missing`, `sqlite-too-old`,
 * `migration-changed`, and what the file system says.
 */
export async function openStore({ file, clock }: StoreOptions): Promise<Store> {
  const open = await loadDriver();
  makeFolder(dirname(file));
  const lock = lockStore(file, open);
  const opened = [lock];
  const connect = () => {
    const database = openConnection(file, open);
    opened.push(database);
    return database;
  };
  try {
    checkVersion(lock);
    const database = connect();
    migrate(database, clock());
    return new SqliteStore(database, connect(), () => closeAll(opened));
  } catch (error) {
    closeAll(opened);
    throw describeDamage(error, file);
  }
}

/** A file that SQLite cannot read needs other words than a fault of ours. */
function describeDamage(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!/^SQLITE_(NOTADB|CORRUPT)/.test(code)) return error;
  return new AppError('store-damaged', `${file} is no database that can be read (${code}).`, {
    cause: error,
    remedy: 'Put a backup in its place, or set WAYSIDE_DATA to another folder.',
  });
}

export interface StoreOptions {
  /** The database; beside it lie its journal and its lock. */
  file: string;
  /** UTC milliseconds. */
  clock: () => number;
}

/** A database that can only be read, beside the process that writes it. */
export interface ReadOnlyStore {
  readonly db: Kysely<Schema>;
  close(): Promise<void>;
}

/** Opens an existing database without its lock. Throws `store-missing` when there is none. */
export async function openStoreToRead({ file }: { file: string }): Promise<ReadOnlyStore> {
  if (!existsSync(file)) {
    throw new AppError('store-missing', `There is no database at ${file}.`, {
      remedy: 'Start the server once, or set WAYSIDE_DATA to the folder that has it.',
    });
  }
  const open = await loadDriver();
  const database = open(file, BUSY_MS);
  database.pragma('query_only = ON');
  const db = new Kysely<Schema>({ dialect: new GatedSqliteDialect(database, new Gate()) });
  return {
    db,
    async close() {
      await db.destroy();
      database.close();
    },
  };
}

class SqliteStore implements Store {
  readonly db: Kysely<Schema>;
  readonly #database: Database;
  readonly #closeAll: () => void;
  readonly #gate = new Gate();
  readonly #names: SqliteNames;
  readonly #appender: SqliteAppender;
  readonly #folder: SqliteFolder;
  readonly #sessionStart: Statement<[string, Buffer], { received: number }>;
  readonly #addRefusals: Statement<[number, number, string, number]>;
  readonly #findSetting: Statement<[string], { value: string }>;
  readonly #addSetting: Statement<[string, string]>;
  #synchronous: 'FULL' | 'NORMAL' = 'FULL';
  #isClosed = false;

  /** `other`: a second connection to the same file, for everything but the ingest path. */
  constructor(database: Database, other: Database, closeConnections: () => void) {
    this.#database = database;
    this.#closeAll = closeConnections;
    this.db = new Kysely({ dialect: new GatedSqliteDialect(other, this.#gate) });
    this.#names = new SqliteNames(database);
    this.#appender = new SqliteAppender(database, this.#names);
    this.#folder = new SqliteFolder(database, this.#names);
    this.#sessionStart = database.prepare(
      `SELECT received FROM sessions
       WHERE site = (SELECT id FROM names WHERE name = ?) AND id = ? AND received > 0`,
    );
    this.#addRefusals = database.prepare(
      `INSERT INTO refusals (site, day, code, total) VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET total = total + excluded.total`,
    );
    this.#findSetting = database.prepare('SELECT value FROM settings WHERE key = ?');
    this.#addSetting = database.prepare('INSERT INTO settings (key, value) VALUES (?, ?)');
  }

  append(events: AcceptedEvent[]): Promise<AppendOutcome[]> {
    return this.#write(() => this.#appender.append(events));
  }

  async findSessionStart(site: string, session: string): Promise<number | undefined> {
    const recalled = this.#appender.recallStart(site, session);
    return recalled ?? this.#sessionStart.get(site, uuidBytes(session))?.received;
  }

  async countRefusals(site: string, day: number, code: string, total: number): Promise<void> {
    await this.#write(() => this.#addRefusals.run(this.#names.intern(site), day, code, total));
  }

  /** What a crash takes away of a fold is still marked as pending. */
  async fold(settings: (site: string) => FoldSettings, limit: number): Promise<number> {
    if (this.#isClosed) return 0;
    return this.#write(() => this.#folder.fold(settings, limit), 'NORMAL');
  }

  async loadSetting(key: string, make: () => string): Promise<string> {
    const known = this.#findSetting.get(key);
    if (known !== undefined) return known.value;
    return this.#write(() => {
      // Another caller may have stored it while this one waited.
      const stored = this.#findSetting.get(key)?.value;
      if (stored !== undefined) return stored;
      const value = make();
      this.#addSetting.run(key, value);
      return value;
    });
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await this.#gate.waitUntilFree();
    await this.db.destroy();
    this.#closeAll();
  }

  /**
   * One transaction. What was remembered of one that failed is forgotten. `NORMAL` does not wait for
   * the disk: a crash may take it away, never what was committed with `FULL`.
   */
  async #write<T>(work: () => T, synchronous: 'FULL' | 'NORMAL' = 'FULL'): Promise<T> {
    while (this.#gate.isHeld) await this.#gate.waitUntilFree();
    if (synchronous !== this.#synchronous) {
      this.#database.pragma(`synchronous = ${synchronous}`);
      this.#synchronous = synchronous;
    }
    try {
      return this.#database.transaction(work).immediate();
    } catch (error) {
      this.#names.forget();
      this.#appender.forget();
      this.#folder.forget();
      throw error;
    }
  }
}

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

function openConnection(file: string, open: OpenDatabase): Database {
  const database = open(file, BUSY_MS);
  database.pragma('journal_mode = WAL');
  // The default of WAL loses the last commits when the power fails.
  database.pragma('synchronous = FULL');
  database.pragma('mmap_size = 0');
  database.pragma('foreign_keys = OFF');
  database.pragma('temp_store = MEMORY');
  return database;
}

/** The lock last: until then nobody else may write. */
function closeAll(opened: readonly Database[]): void {
  for (const database of [...opened].reverse()) database.close();
}

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

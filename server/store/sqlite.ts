/**
 * The embedded store: one file, one writing process.
 * @module
 */

import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database } from 'better-sqlite3';
import { Kysely, sql } from 'kysely';
import { AppError } from '../errors.ts';
import { makeFolder } from '../folder.ts';
import { migrate } from './migrate.ts';
import { unpackAppended } from './packed-outcomes.ts';
import { RemoteFold } from './remote-fold.ts';
import type { Schema } from './schema.ts';
import {
  BUSY_MS,
  checkVersion,
  describeStoreFailure,
  loadDriver,
  openConnection,
} from './sqlite-connect.ts';
import { Gate, GatedSqliteDialect } from './sqlite-dialect.ts';
import { SqliteEngine } from './sqlite-engine.ts';
import { lockStore, type OpenDatabase } from './sqlite-lock.ts';
import { startThreads } from './sqlite-threads.ts';
import { type RunStatement, StatementRunner } from './statement-runner.ts';
import type { AcceptedEvent, Appended, Folded, FoldRange, FoldSettings, Store } from './store.ts';
import { sumDays } from './sum-days.ts';
import type { Remote } from './thread.ts';

export interface StoreOptions {
  /** The database; beside it lie its journal and its lock. */
  file: string;
  /** UTC milliseconds. */
  clock: () => number;
  /** The built `sqlite-thread.ts`; without it everything runs in the caller's thread. */
  threadProgram?: URL;
}

/**
 * Opens the database, making folder, file and tables where they are missing.
 * Throws `store-locked` while another process uses it, `store-unusable` where the file cannot be
 * opened or written, `store-damaged`, `sqlite-missing`, `sqlite-too-old`, `migration-changed`, and what
 * the file system says.
 */
export async function openStore({ file, clock, threadProgram }: StoreOptions): Promise<Store> {
  const open = await loadDriver();
  makeFolder(dirname(file));
  const lock = lockStore(file, open);
  try {
    checkVersion(lock);
    const database = openConnection(file, open);
    try {
      migrate(database, clock());
      // Said now: a file that can only be read opens as if it could be written.
      database.exec('BEGIN; PRAGMA user_version = 0; ROLLBACK');
    } finally {
      database.close();
    }
    const connections = threadProgram ? startThreads(threadProgram, file) : connect(file, open);
    return new SqliteStore(connections, lock);
  } catch (error) {
    lock.close();
    throw describeStoreFailure(error, file);
  }
}

/** The ways to the file: one for the ingest path, one for everything else. */
interface Connections {
  engine: Remote<SqliteEngine>;
  run: RunStatement;
  close(): void | Promise<void>;
}

function connect(file: string, open: OpenDatabase): Connections {
  const engine = new SqliteEngine(openConnection(file, open));
  const runner = new StatementRunner(() => openConnection(file, open));
  return {
    engine,
    run: (connection, text, parameters) => runner.run(connection, text, parameters),
    close() {
      runner.close();
      engine.close();
    },
  };
}

/** A database that can only be read, beside the process that writes it. */
export interface ReadOnlyStore {
  readonly db: Kysely<Schema>;
  close(): Promise<void>;
}

/**
 * Opens an existing database without its lock. Throws `store-missing` when there is none,
 * `store-unusable` and `store-damaged`.
 */
export async function openStoreToRead({ file }: { file: string }): Promise<ReadOnlyStore> {
  if (!existsSync(file)) {
    throw new AppError('store-missing', `There is no database at ${file}.`, {
      remedy: 'Start the server once, or set WAYSIDE_DATA to the folder that has it.',
    });
  }
  const open = await loadDriver();
  const runner = new StatementRunner(() => {
    const database = open(file, BUSY_MS);
    database.pragma('query_only = ON');
    return database;
  });
  const run: RunStatement = (...statement) => runner.run(...statement);
  try {
    runner.run(0, 'SELECT 1 FROM sqlite_master', []);
  } catch (error) {
    throw describeStoreFailure(error, file);
  }
  const db = new Kysely<Schema>({ dialect: new GatedSqliteDialect(run, new Gate()) });
  return {
    db,
    async close() {
      await db.destroy();
      runner.close();
    },
  };
}

class SqliteStore implements Store {
  readonly secondGroupMin = 12;
  readonly db: Kysely<Schema>;
  readonly #engine: Remote<SqliteEngine>;
  readonly #connections: Connections;
  /** Until it is closed nobody else may write. */
  readonly #lock: Database;
  /** What the engine does is one after the other by itself, and apart from everybody else. */
  readonly #gate = new Gate();
  readonly #folds: RemoteFold;
  #isClosed = false;

  constructor(connections: Connections, lock: Database) {
    this.#connections = connections;
    this.#engine = connections.engine;
    this.#lock = lock;
    this.db = new Kysely({ dialect: new GatedSqliteDialect(connections.run, this.#gate) });
    this.#folds = new RemoteFold((...words) => this.#gate.share(() => this.#engine.fold(...words)));
  }

  async append(events: AcceptedEvent[]): Promise<Appended[]> {
    const codes = await this.#gate.share(() => this.#engine.append(JSON.stringify(events)));
    return codes.map(unpackAppended);
  }

  async countRefusals(site: string, day: number, code: string, total: number): Promise<void> {
    await this.#gate.share(() => this.#engine.countRefusals(site, day, code, total));
  }

  async fold(settings: (site: string) => FoldSettings, range: FoldRange): Promise<Folded> {
    if (this.#isClosed) return { sessions: 0, last: range.after };
    return this.#folds.fold(settings, range);
  }

  async sumDays(limit: number): Promise<number> {
    if (this.#isClosed) return 0;
    // Whoever writes is alone anyway.
    return this.db.transaction().execute((db) => sumDays(db, { limit, lock: sql`` }));
  }

  async loadSetting(key: string, make: () => string): Promise<string> {
    const known = await this.#engine.findSetting(key);
    if (known !== undefined) return known;
    return this.#gate.share(() => this.#engine.addSetting(key, make()));
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await this.#gate.pass(() => undefined);
    await this.db.destroy();
    await this.#connections.close();
    this.#lock.close();
  }
}

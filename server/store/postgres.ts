/**
 * The store on PostgreSQL, for any number of server processes. Nothing is remembered here that another
 * process could make untrue.
 * @module
 */

import { Kysely, PostgresDialect, sql } from 'kysely';
import { AppError } from '../errors.ts';
import { unpackAppended } from './packed-outcomes.ts';
import { createPool, type Pool, unreachable } from './postgres-connect.ts';
import { PostgresEngine } from './postgres-engine.ts';
import { ensurePartitions, migratePostgres } from './postgres-migrate.ts';
import { checkPostgresVersion, readPostgresVersion } from './postgres-version.ts';
import { RemoteFold } from './remote-fold.ts';
import type { Schema } from './schema.ts';
import type { ReadOnlyStore } from './sqlite.ts';
import type { AcceptedEvent, Appended, Folded, FoldRange, FoldSettings, Store } from './store.ts';
import { sumDays } from './sum-days.ts';
import { type Remote, Thread } from './thread.ts';
import { refuseUnfinishedMove } from './unfinished-move.ts';

export interface PostgresOptions {
  /** `postgres://user:password@host:port/database`. */
  url: string;
  /** UTC milliseconds. */
  clock: () => number;
  /** Connections for events, and as many for everything else; 1 is shared by both. */
  connectionsMax?: number;
  /** The built `postgres-thread.ts`; without it everything runs in the caller's thread. */
  threadProgram?: URL;
}

/**
 * Connects and makes what is missing. Throws `database-unreachable`, `postgres-too-old`,
 * `migration-changed`, `store-too-new` and `move-unfinished`.
 */
export async function openPostgres(options: PostgresOptions): Promise<Store> {
  const { url, clock, threadProgram, ...size } = options;
  const pool = createPool(url, size);
  try {
    checkPostgresVersion(await readPostgresVersion(pool));
    await refuseUnfinishedMove(pool);
    await migratePostgres(pool, clock());
    const partitionsDue = await ensurePartitions(pool, clock());
    // Pages that wait for each other must not keep events waiting.
    const own = size.connectionsMax === 1 ? undefined : () => createPool(url, size);
    const engines = threadProgram ? startEngines(threadProgram, url) : openEngine(pool, own);
    return new PostgresStore({ engines, pool, clock, partitionsDue });
  } catch (error) {
    await pool.end();
    throw error instanceof AppError ? error : unreachable(url, error);
  }
}

/** What stores events and what folds them: two threads, or one thing here. */
interface Engines {
  appending: Remote<PostgresEngine>;
  folding: Remote<PostgresEngine>;
  close(): Promise<void>;
}

function startEngines(program: URL, url: string): Engines {
  const threads = [new Thread(program, url), new Thread(program, url)] as const;
  return {
    appending: threads[0].remote<PostgresEngine>(),
    folding: threads[1].remote<PostgresEngine>(),
    async close() {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

/** On a pool of its own, or on the one that is there. */
function openEngine(pool: Pool, open?: () => Pool): Engines {
  const engine = new PostgresEngine(open?.() ?? pool);
  const close = () => (open ? engine.close() : engine.settle());
  return { appending: engine, folding: engine, close };
}

/** Connects to an existing database for reading. Throws `store-missing` when no server has used it. */
export async function openPostgresToRead(url: string): Promise<ReadOnlyStore> {
  const pool = createPool(url, { words: '-c default_transaction_read_only=on' });
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  try {
    const { rows } = await pool.query("SELECT to_regclass('events') AS found");
    if (rows[0].found !== null) return { db, close: () => db.destroy() };
    throw new AppError('store-missing', 'The database of DATABASE_URL has never been used.', {
      remedy: 'Start the server once, or correct DATABASE_URL.',
    });
  } catch (error) {
    await db.destroy();
    throw error instanceof AppError ? error : unreachable(url, error);
  }
}

/** Any number but that of migrations, the same in all our processes. */
const SUMS_LOCK = 0x77617974;

interface PostgresParts {
  engines: Engines;
  /** Connections of everything but the ingest path. */
  pool: Pool;
  clock: () => number;
  /** When partitions are to be made again. */
  partitionsDue: number;
}

class PostgresStore implements Store {
  // Each of its statements is a trip, whatever the number of rows.
  readonly secondGroupMin = 24;
  readonly db: Kysely<Schema>;
  readonly #engines: Engines;
  readonly #folds: RemoteFold;
  readonly #pool: Pool;
  readonly #clock: () => number;
  /** When partitions are to be made again. */
  #partitionsDue: number;
  #isClosed = false;

  constructor({ engines, pool, clock, partitionsDue }: PostgresParts) {
    this.#engines = engines;
    this.#folds = new RemoteFold(async (...words) => engines.folding.fold(...words));
    this.#pool = pool;
    this.#clock = clock;
    this.#partitionsDue = partitionsDue;
    this.db = new Kysely({ dialect: new PostgresDialect({ pool }) });
  }

  async append(events: AcceptedEvent[]): Promise<Appended[]> {
    await this.#ensurePartitions();
    const codes = await this.#engines.appending.append(JSON.stringify(events));
    return codes.map(unpackAppended);
  }

  async countRefusals(...words: Parameters<Store['countRefusals']>): Promise<void> {
    await this.#engines.folding.countRefusals(...words);
  }

  async fold(settings: (site: string) => FoldSettings, range: FoldRange): Promise<Folded> {
    if (this.#isClosed) return { sessions: 0, last: range.after };
    return this.#folds.fold(settings, range);
  }

  async sumDays(limit: number): Promise<number> {
    if (this.#isClosed) return 0;
    return this.db.transaction().execute(async (db) => {
      const { rows } = await sql<{
        free: boolean;
      }>`SELECT pg_try_advisory_xact_lock(${SUMS_LOCK}) AS free`.execute(db);
      if (rows[0]?.free !== true) return 0;
      // A session that is just being folded is summed once that is done.
      return sumDays(db, { limit, lock: sql`FOR UPDATE SKIP LOCKED` });
    });
  }

  /** Of several processes that make one at the same time, all get that of the first. */
  async loadSetting(key: string, make: () => string): Promise<string> {
    const known = await this.#findSetting(key);
    if (known !== undefined) return known;
    await this.#pool.query(
      'INSERT INTO settings (key, value) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING',
      [key, make()],
    );
    const stored = await this.#findSetting(key);
    if (stored === undefined) throw new Error(`The setting ${key} was not stored.`);
    return stored;
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await this.#engines.close();
    await this.db.destroy();
    // That ends the pool only if somebody asked it anything.
    if (!this.#pool.ended) await this.#pool.end();
  }

  async #findSetting(key: string): Promise<string | undefined> {
    const { rows } = await this.#pool.query('SELECT value FROM settings WHERE key = $1', [key]);
    return rows[0]?.value;
  }

  async #ensurePartitions(): Promise<void> {
    const now = this.#clock();
    if (now < this.#partitionsDue) return;
    this.#partitionsDue = await ensurePartitions(this.#pool, now);
  }
}

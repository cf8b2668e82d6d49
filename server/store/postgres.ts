/**
 * The store on PostgreSQL, for any number of server processes. Nothing is remembered here that another
 * process could make untrue.
 * @module
 */

import { Kysely, PostgresDialect, sql } from 'kysely';
import { AppError } from '../errors.ts';
import { appendEvents } from './postgres-append.ts';
import { createPool, inTransaction, type Pool, unreachable } from './postgres-connect.ts';
import { foldPending } from './postgres-fold.ts';
import { ensurePartitions, migratePostgres } from './postgres-migrate.ts';
import { PostgresNames } from './postgres-names.ts';
import { checkPostgresVersion, readPostgresVersion } from './postgres-version.ts';
import type { Schema } from './schema.ts';
import type { ReadOnlyStore } from './sqlite.ts';
import type { AcceptedEvent, Appended, FoldSettings, Store } from './store.ts';
import { sumDays } from './sum-days.ts';
import { refuseUnfinishedMove } from './unfinished-move.ts';

export interface PostgresOptions {
  /** `postgres://user:password@host:port/database`. */
  url: string;
  /** UTC milliseconds. */
  clock: () => number;
  /** Connections for events, and as many for everything else; 1 is shared by both. */
  connectionsMax?: number;
}

/**
 * Connects and makes what is missing. Throws `database-unreachable`, `postgres-too-old`,
 * `migration-changed`, `store-too-new` and `move-unfinished`.
 */
export async function openPostgres(options: PostgresOptions): Promise<Store> {
  const { url, clock, ...size } = options;
  const pool = createPool(url, size);
  try {
    checkPostgresVersion(await readPostgresVersion(pool));
    await refuseUnfinishedMove(pool);
    await migratePostgres(pool, clock());
    const partitionsDue = await ensurePartitions(pool, clock());
    // Pages that wait for each other must not keep events waiting.
    const others = size.connectionsMax === 1 ? pool : createPool(url, size);
    return new PostgresStore({ pool, others, clock, partitionsDue });
  } catch (error) {
    await pool.end();
    throw error instanceof AppError ? error : unreachable(url, error);
  }
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
  /** Connections of the ingest path. */
  pool: Pool;
  /** Connections of everything else. */
  others: Pool;
  clock: () => number;
  /** When partitions are to be made again. */
  partitionsDue: number;
}

class PostgresStore implements Store {
  readonly db: Kysely<Schema>;
  readonly #pool: Pool;
  readonly #clock: () => number;
  readonly #names: PostgresNames;
  /** When partitions are to be made again. */
  #partitionsDue: number;
  #folding: Promise<unknown> = Promise.resolve();
  #isClosed = false;

  constructor({ pool, others, clock, partitionsDue }: PostgresParts) {
    this.#pool = pool;
    this.#clock = clock;
    this.#partitionsDue = partitionsDue;
    this.#names = new PostgresNames(pool);
    this.db = new Kysely({ dialect: new PostgresDialect({ pool: others }) });
  }

  async append(events: AcceptedEvent[]): Promise<Appended[]> {
    await this.#ensurePartitions();
    return appendEvents(this.#pool, this.#names, events);
  }

  async countRefusals(site: string, day: number, code: string, total: number): Promise<void> {
    const number = await this.#names.resolve((names) => names.intern(site));
    await this.#pool.query(
      `INSERT INTO refusals (site, day, code, total) VALUES ($1, $2, $3, $4)
       ON CONFLICT (site, day, code) DO UPDATE SET total = refusals.total + excluded.total`,
      [number, day, code, total],
    );
  }

  async fold(settings: (site: string) => FoldSettings, limit: number): Promise<number> {
    if (this.#isClosed) return 0;
    const folded = this.#names.resolve((names) =>
      inTransaction(this.#pool, (client) => foldPending(client, names, settings, limit)),
    );
    this.#folding = folded.catch(() => undefined);
    return folded;
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
    await this.#folding;
    // Both end after the queries under way.
    await this.db.destroy();
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

/**
 * Connections to PostgreSQL, the form in which values come back, and transactions that are tried again
 * when the server or the network ends them. What they contain belongs elsewhere.
 * @module
 */

import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { AppError } from '../errors.ts';
import { uuidBytes } from './event-codec.ts';

export type { Pool, PoolClient } from 'pg';

/** Of one pool; a server process has one for events and one for everything else. */
const CONNECTIONS_MAX = 5;
/** Longest wait for a free connection, or for a new one to answer. */
const CONNECT_MS = 5000;
/** Times that a transaction is begun before its error is the caller's. */
const TRIES_MAX = 4;
const RETRY_MS = 50;

/** Object ids of the types whose values would come back as text. */
const [INT8, NUMERIC, UUID] = [20, 1700, 2950];

export interface PoolOptions {
  /** Connections at once; 5 unless given. */
  connectionsMax?: number;
  /** For the server, as on its command line. */
  words?: string;
}

/**
 * Opens nothing yet. Counts and times stay below 2^53, so they are numbers; a UUID is 16 bytes.
 */
export function createPool(
  url: string,
  { connectionsMax = CONNECTIONS_MAX, words = '' }: PoolOptions = {},
): pg.Pool {
  const types = new pg.TypeOverrides();
  types.setTypeParser(INT8 as number, Number);
  types.setTypeParser(NUMERIC as number, Number);
  types.setTypeParser(UUID as number, uuidBytes);
  const pool = new pg.Pool({
    connectionString: url,
    options: words,
    application_name: 'wayside',
    max: connectionsMax,
    connectionTimeoutMillis: CONNECT_MS,
    types,
  });
  // A broken connection is replaced, and whoever was using it meets the error in its query; as an
  // event that nobody hears it would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/**
 * Runs `work` in one transaction. It is run again when the database chose it to end a deadlock, and
 * when the connection broke: whether its commit happened is then unknown, so `work` must give the same
 * result when it already has.
 */
export async function inTransaction<T>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await runOnce(pool, work);
    } catch (error) {
      if (tries >= TRIES_MAX || !isPassing(error)) throw error;
      await wait(RETRY_MS * tries);
    }
  }
}

/** The database as an operator may be told of it, without its password. */
export function unreachable(url: string, cause: unknown): AppError {
  const reason = cause instanceof Error ? cause.message || String(cause) : String(cause);
  return new AppError(
    'database-unreachable',
    `PostgreSQL at ${describeUrl(url)} cannot be used (${reason}).`,
    { cause, remedy: 'Start it, or correct DATABASE_URL.' },
  );
}

async function runOnce<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    client.release();
    return result;
  } catch (error) {
    const rolledBack = await client.query('ROLLBACK').catch((cause: unknown) => cause);
    client.release(rolledBack instanceof Error);
    throw error;
  }
}

/** Deadlocks and failed serialisation; connections that broke, and a server that is shutting down. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  if (/^(40P01|40001|57P0\d|08\w{3}|ECONNRESET|ECONNREFUSED|EPIPE)$/.test(code)) return true;
  return error.message.startsWith('Connection terminated');
}

function describeUrl(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`;
  } catch {
    return 'DATABASE_URL';
  }
}

/**
 * Moves everything from the SQLite database to an empty PostgreSQL one. Each chunk and the mark of how
 * far it came are one transaction, so that a move ended at any moment goes on from there.
 * @module
 */

import { existsSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { AppError } from '../errors.ts';
import { migrate } from '../store/migrate.ts';
import { fileIn } from '../store/open.ts';
import { createPool, inTransaction, type Pool, unreachable } from '../store/postgres-connect.ts';
import { ensurePartitions, migratePostgres } from '../store/postgres-migrate.ts';
import { checkPostgresVersion, readPostgresVersion } from '../store/postgres-version.ts';
import { loadDriver } from '../store/sqlite-connect.ts';
import { lockStore } from '../store/sqlite-lock.ts';
import {
  beginMove,
  endMove,
  isMoving,
  type MoveMark,
  readMoveMark,
  writeMoveMark,
} from '../store/unfinished-move.ts';
import type { OnProgress } from '../terminal.ts';
import { compareSums, sumPostgres, sumSqlite } from './move-sums.ts';
import {
  type Cell,
  continueNumbers,
  listTables,
  type MovedTable,
  readRows,
  readTable,
  writeRows,
} from './move-table.ts';

const CHUNK_ROWS = 2000;
/** Less than any month, so that none is left out. */
const MONTH_MS = 28 * 24 * 60 * 60 * 1000;
/** Every row is written, then read on both sides. */
const PASSES = 3;

export interface MoveOptions {
  dataFolder: string;
  /** Address of the PostgreSQL database. */
  url: string;
  /** UTC milliseconds. */
  now: number;
  /** In rows that were written or checked. */
  onProgress: OnProgress;
}

/** Rows and days that were found to be the same on both sides, by table. */
export type Moved = ReadonlyMap<string, { rows: number; days: number }>;

/**
 * Takes the lock of the SQLite database, so the server must be stopped; changes nothing in it but to
 * bring it to the present schema. Until everything was compared, no server starts on the new one.
 * Throws `store-missing`, `store-locked`, `move-target-used`, `move-mismatch`, `move-differs` and what
 * `openPostgres` does.
 */
export async function move(options: MoveOptions): Promise<Moved> {
  const file = fileIn(options.dataFolder);
  if (!existsSync(file)) {
    throw new AppError('store-missing', `There is no database at ${file}.`, {
      remedy: 'Set WAYSIDE_DATA to the folder that has it.',
    });
  }
  const open = await loadDriver();
  const lock = lockStore(file, open);
  const source = open(file, 0);
  const pool = createPool(options.url);
  try {
    migrate(source, options.now);
    await prepareTarget(source, pool, options.now);
    return await moveAll(source, pool, options.onProgress);
  } catch (error) {
    throw error instanceof AppError ? error : unreachable(options.url, error);
  } finally {
    await pool.end();
    source.close();
    lock.close();
  }
}

/** An empty database, or one that an earlier move has begun to fill. */
async function prepareTarget(source: Database, pool: Pool, now: number): Promise<void> {
  checkPostgresVersion(await readPostgresVersion(pool));
  if (!(await isMoving(pool))) {
    for (const table of listTables(source)) await refuseUsed(pool, table);
    await beginMove(pool);
  }
  await migratePostgres(pool, now);
  const oldest = source
    .prepare<[], number | null>('SELECT min(received) FROM events')
    .pluck()
    .get();
  for (let time = oldest ?? now; time < now; time += MONTH_MS) await ensurePartitions(pool, time);
  await ensurePartitions(pool, now);
}

async function refuseUsed(pool: Pool, table: string): Promise<void> {
  const { rows } = await pool.query('SELECT to_regclass($1) AS found', [table]);
  if (rows[0].found === null) return;
  const { rowCount } = await pool.query(`SELECT FROM ${table} LIMIT 1`);
  if (rowCount === 0) return;
  throw new AppError('move-target-used', `The table ${table} of that database is not empty.`, {
    remedy: 'Name an empty database: what is in two of them cannot be put together.',
  });
}

async function moveAll(source: Database, pool: Pool, onProgress: OnProgress): Promise<Moved> {
  const names = listTables(source);
  const tables = await Promise.all(names.map((name) => readTable(source, pool, name)));
  const all = PASSES * tables.reduce((sum, { rows }) => sum + rows, 0);
  let done = 0;
  const onRows = (rows: number) => {
    done += rows;
    onProgress(Math.min(done, all), all);
  };
  const mark = await readMoveMark(pool);
  for (const table of tables) {
    if (mark !== undefined && table.name < mark.table) onRows(table.rows);
    else await copyTable(source, pool, table, { mark, onRows });
  }
  const moved = new Map<string, { rows: number; days: number }>();
  for (const table of tables) moved.set(table.name, await compare(source, pool, table, onRows));
  await inTransaction(pool, async (client) => {
    for (const table of tables) await continueNumbers(source, client, table);
    await endMove(client);
  });
  return moved;
}

async function copyTable(
  source: Database,
  pool: Pool,
  table: MovedTable,
  { mark, onRows }: { mark: MoveMark | undefined; onRows(rows: number): void },
): Promise<void> {
  let after = mark?.table === table.name ? mark.after.map(fromMark) : undefined;
  for (;;) {
    const rows = readRows(source, table, after, CHUNK_ROWS);
    const last = rows.at(-1);
    if (last === undefined) return;
    after = table.key.map((column) => last[column] ?? null);
    const reached: MoveMark = { table: table.name, after: after.map(toMark) };
    await inTransaction(pool, async (client) => {
      const known = await readMoveMark(client);
      // The transaction before may have been committed although its connection broke.
      if (JSON.stringify(known) === JSON.stringify(reached)) return;
      await writeRows(client, table, rows);
      await writeMoveMark(client, reached);
    });
    onRows(rows.length);
  }
}

async function compare(
  source: Database,
  pool: Pool,
  table: MovedTable,
  onRows: (rows: number) => void,
): Promise<{ rows: number; days: number }> {
  const [old, fresh] = [
    await sumSqlite(source, table, onRows),
    await sumPostgres(pool, table, onRows),
  ];
  const [day, ...others] = compareSums(old, fresh);
  if (day === undefined) return { rows: table.rows, days: old.size };
  throw new AppError(
    'move-differs',
    `The table ${table.name} is not the same on ${day} and ${others.length} other days.`,
    { remedy: 'Empty the PostgreSQL database and move again; the SQLite one is as it was.' },
  );
}

function toMark(cell: Cell): MoveMark['after'][number] {
  if (cell instanceof Uint8Array) return { hex: Buffer.from(cell).toString('hex') };
  return cell ?? '';
}

function fromMark(value: MoveMark['after'][number]): Cell {
  return typeof value === 'object' ? Buffer.from(value.hex, 'hex') : value;
}

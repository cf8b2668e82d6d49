/**
 * Checksums of a table, day by day, that are the same for the same rows whichever engine holds them and
 * in whatever order they come.
 * @module
 */

import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { Pool } from '../store/postgres-connect.ts';
import { type Cell, type MovedTable, type Row, readRows } from './move-table.ts';

/** Rows and their sum by day; everything of a table without days stands under `all`. */
export type DaySums = ReadonlyMap<string, DaySum>;

export interface DaySum {
  rows: number;
  sum: number;
}

const CHUNK_ROWS = 5000;
/** Sums stay whole numbers below 2^48. */
const SUM_BYTES = 6;
const SUM_MAX = 2 ** (8 * SUM_BYTES);
/** Columns that say when: a local day, or else UTC milliseconds. */
const TIME_COLUMNS = ['day', 'received', 'created'];

/** `onRows` is told how many rows were read. */
export async function sumSqlite(
  source: Database,
  table: MovedTable,
  onRows: (rows: number) => void,
): Promise<DaySums> {
  const sums = new Summer(table);
  for (let after: Cell[] | undefined; ; ) {
    const rows = readRows(source, table, after, CHUNK_ROWS);
    const last = rows.at(-1);
    if (last === undefined) return sums.days;
    for (const row of rows) sums.add(row);
    onRows(rows.length);
    after = table.key.map((column) => last[column] ?? null);
    // Lets a signal through.
    await new Promise(setImmediate);
  }
}

/** In one snapshot. */
export async function sumPostgres(
  pool: Pool,
  table: MovedTable,
  onRows: (rows: number) => void,
): Promise<DaySums> {
  const sums = new Summer(table);
  const client = await pool.connect();
  try {
    await client.query('BEGIN READ ONLY');
    await client.query(`DECLARE moved NO SCROLL CURSOR FOR SELECT * FROM ${table.name}`);
    for (;;) {
      const { rows } = await client.query<Row>(`FETCH ${CHUNK_ROWS} FROM moved`);
      if (rows.length === 0) break;
      for (const row of rows) sums.add(row);
      onRows(rows.length);
    }
    await client.query('ROLLBACK');
    return sums.days;
  } finally {
    client.release();
  }
}

/** Days on which two tables differ. */
export function compareSums(one: DaySums, other: DaySums): string[] {
  const days = new Set([...one.keys(), ...other.keys()]);
  return [...days]
    .filter((day) => {
      const [a, b] = [one.get(day), other.get(day)];
      return a?.rows !== b?.rows || a?.sum !== b?.sum;
    })
    .sort();
}

class Summer {
  readonly days = new Map<string, DaySum>();
  readonly #columns: string[];
  readonly #time: string | undefined;

  constructor({ types }: MovedTable) {
    this.#columns = Object.keys(types);
    this.#time = TIME_COLUMNS.find((column) => column in types);
  }

  add(row: Row): void {
    const day = this.#dayOf(row);
    const known = this.days.get(day) ?? { rows: 0, sum: 0 };
    const text = JSON.stringify(this.#columns.map((column) => plain(row[column] ?? null)));
    const hash = createHash('sha1').update(text).digest();
    const sum = (known.sum + hash.readUIntBE(0, SUM_BYTES)) % SUM_MAX;
    this.days.set(day, { rows: known.rows + 1, sum });
  }

  #dayOf(row: Row): string {
    if (this.#time === undefined) return 'all';
    const time = Number(row[this.#time] ?? 0);
    if (this.#time === 'day') return String(time);
    return new Date(time).toISOString().slice(0, 10).replaceAll('-', '');
  }
}

function plain(cell: Cell): number | string | null {
  return cell instanceof Uint8Array ? Buffer.from(cell).toString('hex') : cell;
}

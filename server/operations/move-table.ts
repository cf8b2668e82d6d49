/**
 * What a table is made of, on both engines, and how its rows come out of SQLite and go into PostgreSQL.
 * Everything is asked of the databases themselves, so that a table of a later migration moves too.
 * @module
 */

import type { Database } from 'better-sqlite3';
import { AppError } from '../errors.ts';
import { uuidText } from '../store/event-codec.ts';
import type { Pool, PoolClient } from '../store/postgres-connect.ts';
import { type ColumnTypes, insertRows } from '../store/postgres-rows.ts';

/** A value as both engines give it. */
export type Cell = number | string | Uint8Array | null;
export type Row = Record<string, Cell>;

export interface MovedTable {
  name: string;
  /** PostgreSQL's type of each column, in SQLite's order. */
  types: ColumnTypes;
  /** Columns of the primary key, in its order. */
  key: string[];
  rows: number;
}

/** Which steps ran, and what each engine makes of the other tables by itself. */
const OWN_TABLES = ['migrations', 'day_sums', 'day_words', 'day_stamps', 'unsummed'];

/** Names of the tables of a SQLite database that are moved, in order. */
export function listTables(source: Database): string[] {
  return source
    .prepare<[], string>(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
       AND name NOT IN (${OWN_TABLES.map((name) => `'${name}'`).join()}) ORDER BY name`,
    )
    .pluck()
    .all();
}

/** Throws `move-mismatch` where PostgreSQL has not the same columns. */
export async function readTable(source: Database, pool: Pool, name: string): Promise<MovedTable> {
  const columns = source.pragma(`table_info("${name}")`) as { name: string; pk: number }[];
  const { rows } = await pool.query<{ column: string; type: string }>(
    `SELECT attname AS column, format_type(atttypid, atttypmod) AS type FROM pg_attribute
     WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped`,
    [name],
  );
  const typeOf = new Map(rows.map(({ column, type }) => [column, type]));
  const types: Record<string, string> = {};
  for (const column of columns) {
    const type = typeOf.get(column.name);
    if (type !== undefined) types[column.name] = type;
  }
  if (typeOf.size !== columns.length || Object.keys(types).length !== columns.length) {
    throw new AppError('move-mismatch', `The table ${name} is not the same in both databases.`, {
      remedy: 'Start this version once on the SQLite database, then move again.',
    });
  }
  const key = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
  const count = source.prepare<[], number>(`SELECT count(*) FROM "${name}"`).pluck().get();
  return { name, types, key: key.map((column) => column.name), rows: count ?? 0 };
}

/** The next rows of a table by its primary key; `after`: key of the last one that was read. */
export function readRows(
  source: Database,
  { name, key }: Pick<MovedTable, 'name' | 'key'>,
  after: Cell[] | undefined,
  limit: number,
): Row[] {
  const columns = key.map((column) => `"${column}"`).join();
  const where = after === undefined ? '' : `WHERE (${columns}) > (${key.map(() => '?').join()})`;
  return source
    .prepare<unknown[], Row>(`SELECT * FROM "${name}" ${where} ORDER BY ${columns} LIMIT ${limit}`)
    .all(...(after ?? []));
}

/** Writes rows as they are, numbers included. */
export async function writeRows(client: PoolClient, table: MovedTable, rows: Row[]): Promise<void> {
  const uuids = Object.keys(table.types).filter((column) => table.types[column] === 'uuid');
  const told = rows.map((row) => {
    const ids = uuids.map((column) => [column, uuidText(row[column] as Uint8Array)]);
    return { ...row, ...Object.fromEntries(ids) };
  });
  await insertRows(client, table.name, table.types, told);
}

/** Numbers given from now on follow those that were given in SQLite, also to what is deleted since. */
export async function continueNumbers(
  source: Database,
  client: PoolClient,
  { name }: MovedTable,
): Promise<void> {
  const { rows } = await client.query<{ column: string }>(
    `SELECT column_name AS column FROM information_schema.columns
     WHERE table_schema = current_schema() AND table_name = $1 AND is_identity = 'YES'`,
    [name],
  );
  for (const { column } of rows) {
    const most = source.prepare<[], number>(`SELECT max("${column}") FROM "${name}"`).pluck().get();
    const given = source
      .prepare<[string], number>('SELECT seq FROM sqlite_sequence WHERE name = ?')
      .pluck()
      .get(name);
    const last = Math.max(most ?? 0, given ?? 0);
    if (last === 0) continue;
    await client.query('SELECT setval(pg_get_serial_sequence($1, $2), $3)', [name, column, last]);
  }
}

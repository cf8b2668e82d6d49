/**
 * Many rows in one statement: one array a column, whatever the number of rows, so that the statement
 * is the same every time.
 * @module
 */

import type { PoolClient } from './postgres-connect.ts';

/** PostgreSQL's type of each column to write. */
export type ColumnTypes = Readonly<Record<string, string>>;
type Row = Record<string, unknown>;

export interface RowsOptions {
  /** What follows the rows, like `ON CONFLICT …` or `RETURNING …`. */
  end?: string;
}

/** Inserts rows in their order; gives what the statement returns. Does nothing without rows. */
export async function insertRows(
  client: PoolClient,
  table: string,
  types: ColumnTypes,
  rows: readonly object[],
  { end = '' }: RowsOptions = {},
): Promise<Row[]> {
  if (rows.length === 0) return [];
  const result = await client.query<Row>({
    name: `insert ${table}`,
    text: `INSERT INTO ${table} (${columnsOf(types)}) SELECT * FROM ${unnest(types)} ${end}`,
    values: arraysOf(types, rows),
  });
  return result.rows;
}

/** The rows of `arraysOf` as a table in a statement, after so many other values. */
export function unnest(types: ColumnTypes, valuesBefore = 0): string {
  const arrays = Object.values(types).map((type, i) => `$${valuesBefore + i + 1}::${type}[]`);
  return `unnest(${arrays.join()})`;
}

/** Names of the columns, each after `prefix`. */
export function columnsOf(types: ColumnTypes, prefix = ''): string {
  return Object.keys(types)
    .map((column) => prefix + column)
    .join();
}

/** How many values `arraysOf` gives. */
export function widthOf(types: ColumnTypes): number {
  return Object.keys(types).length;
}

export function arraysOf(types: ColumnTypes, rows: readonly object[]): unknown[][] {
  return Object.keys(types).map((column) => rows.map((row) => (row as Row)[column]));
}

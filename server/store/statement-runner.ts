/**
 * Any statement on a connection to SQLite, here or in another thread.
 * @module
 */

import type { Database } from 'better-sqlite3';

/** What a statement gave: its rows, or how many it changed. */
export interface StatementResult {
  rows: unknown[];
  changes?: number;
  insertId?: number | bigint;
}

/** Runs one statement, here or in another thread. */
export type RunStatement = (
  text: string,
  parameters: readonly unknown[],
) => StatementResult | Promise<StatementResult>;

/** Runs any statement on one connection. */
export class StatementRunner {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  run(text: string, parameters: readonly unknown[]): StatementResult {
    const statement = this.#database.prepare<unknown[]>(text);
    if (statement.reader) return { rows: statement.all(...parameters) };
    const { changes, lastInsertRowid } = statement.run(...parameters);
    return { rows: [], changes, insertId: lastInsertRowid };
  }
}

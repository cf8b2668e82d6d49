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

/** Runs one statement, here or in another thread. `connection`: which of several, from 0. */
export type RunStatement = (
  connection: number,
  text: string,
  parameters: readonly unknown[],
) => StatementResult | Promise<StatementResult>;

/**
 * Runs any statement on one of several connections, so that a page may read one snapshot over many
 * statements while others write. Each is opened when it is first used.
 */
export class StatementRunner {
  readonly #open: () => Database;
  readonly #databases: Database[] = [];

  constructor(open: () => Database) {
    this.#open = open;
  }

  run(connection: number, text: string, parameters: readonly unknown[]): StatementResult {
    this.#databases[connection] ??= this.#open();
    const statement = this.#databases[connection].prepare<unknown[]>(text);
    if (statement.reader) return { rows: statement.all(...parameters) };
    const { changes, lastInsertRowid } = statement.run(...parameters);
    return { rows: [], changes, insertId: lastInsertRowid };
  }

  close(): void {
    for (const database of this.#databases) database?.close();
  }
}

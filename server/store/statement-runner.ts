/**
 * Any statement on a connection to SQLite, here or in another thread.
 * @module
 */

import type { Database, Statement } from 'better-sqlite3';

/** What a statement gave: its rows, or how many it changed. */
export interface StatementResult {
  rows: unknown[];
  changes?: number;
  insertId?: number | bigint;
}

/** Statements kept prepared on a connection; lists of values make new ones. */
const PREPARED_MAX = 100;

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
  /** By connection, then by text: preparing takes longer than most of them run. */
  readonly #prepared: Map<string, Statement<unknown[]>>[] = [];

  constructor(open: () => Database) {
    this.#open = open;
  }

  run(connection: number, text: string, parameters: readonly unknown[]): StatementResult {
    const statement = this.#prepare(connection, text);
    if (statement.reader) return { rows: statement.all(...parameters) };
    const { changes, lastInsertRowid } = statement.run(...parameters);
    return { rows: [], changes, insertId: lastInsertRowid };
  }

  #prepare(connection: number, text: string): Statement<unknown[]> {
    this.#databases[connection] ??= this.#open();
    this.#prepared[connection] ??= new Map();
    const prepared = this.#prepared[connection];
    const known = prepared.get(text);
    if (known !== undefined) return known;
    if (prepared.size >= PREPARED_MAX) prepared.clear();
    const fresh = this.#databases[connection].prepare<unknown[]>(text);
    prepared.set(text, fresh);
    return fresh;
  }

  close(): void {
    for (const database of this.#databases) database?.close();
  }
}

/**
 * SQLite for Kysely, beside a writer. Whatever writes holds the gate, a transaction from its begin to
 * its end, so that they take turns instead of running into each other's lock.
 * @module
 */

import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from 'kysely';
import type { RunStatement, StatementResult } from './statement-runner.ts';

/** Lets one through alone, or many together, in the order in which they came. */
export class Gate {
  /** How many are through together; `ALONE` for one that lets nobody else. */
  #inside = 0;
  readonly #waiting: { isAlone: boolean; enter: () => void }[] = [];

  /** Holds the gate for one piece of work of which there may be several at once. */
  async share<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    if (!this.#admit(false)) await this.#wait(false);
    try {
      return await work();
    } finally {
      this.release();
    }
  }

  /** Holds the gate for one piece of work that is alone. */
  async pass<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    await this.hold();
    try {
      return await work();
    } finally {
      this.release();
    }
  }

  /** Resolves when nobody else is through; `release` lets others in again. */
  async hold(): Promise<void> {
    if (!this.#admit(true)) await this.#wait(true);
  }

  release(): void {
    this.#inside = this.#inside === ALONE ? 0 : this.#inside - 1;
    for (;;) {
      const next = this.#waiting[0];
      if (next === undefined || !this.#isOpenTo(next.isAlone)) return;
      this.#waiting.shift();
      this.#enter(next.isAlone);
      next.enter();
    }
  }

  #admit(isAlone: boolean): boolean {
    if (this.#waiting.length > 0 || !this.#isOpenTo(isAlone)) return false;
    this.#enter(isAlone);
    return true;
  }

  #wait(isAlone: boolean): Promise<void> {
    return new Promise((enter) => this.#waiting.push({ isAlone, enter }));
  }

  #isOpenTo(isAlone: boolean): boolean {
    return isAlone ? this.#inside === 0 : this.#inside !== ALONE;
  }

  #enter(isAlone: boolean): void {
    this.#inside = isAlone ? ALONE : this.#inside + 1;
  }
}

const ALONE = -1;

export class GatedSqliteDialect implements Dialect {
  readonly #run: RunStatement;
  readonly #gate: Gate;

  constructor(run: RunStatement, gate: Gate) {
    this.#run = run;
    this.#gate = gate;
  }

  createDriver(): Driver {
    return new GatedSqliteDriver(this.#run, this.#gate);
  }

  createAdapter() {
    return new SqliteAdapter();
  }

  createQueryCompiler() {
    return new SqliteQueryCompiler();
  }

  // biome-ignore lint/suspicious/noExplicitAny: the type that Kysely asks for.
  createIntrospector(db: Kysely<any>) {
    return new SqliteIntrospector(db);
  }
}

/** Statements that need no lock for writing. */
const READING = /^\s*(?:select|pragma|explain|begin|commit|rollback)\b/i;

/** Connections at once, as pages and writers need them; who comes later waits. */
const CONNECTIONS = 4;

class GatedSqliteDriver implements Driver {
  readonly #gate: Gate;
  /** Connections that nobody has. */
  readonly #free: SqliteConnection[];
  readonly #waiting: ((connection: SqliteConnection) => void)[] = [];

  constructor(run: RunStatement, gate: Gate) {
    this.#gate = gate;
    this.#free = Array.from({ length: CONNECTIONS }, (_, i) => new SqliteConnection(i, run, gate));
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<SqliteConnection> {
    const free = this.#free.shift();
    return free ?? new Promise((resolve) => this.#waiting.push(resolve));
  }

  async releaseConnection(connection: SqliteConnection): Promise<void> {
    const next = this.#waiting.shift();
    // The one used last, so that others are not opened without need.
    if (next === undefined) this.#free.unshift(connection);
    else next(connection);
  }

  /** A transaction said to be read only takes no lock and holds nobody up. */
  async beginTransaction(
    connection: SqliteConnection,
    settings: TransactionSettings,
  ): Promise<void> {
    if (settings.accessMode === 'read only') {
      await connection.executeQuery(CompiledQuery.raw('begin'));
      return;
    }
    await this.#gate.hold();
    connection.isHolding = true;
    try {
      await connection.executeQuery(CompiledQuery.raw('begin immediate'));
    } catch (error) {
      this.#releaseGate(connection);
      throw error;
    }
  }

  /** When the commit fails, Kysely rolls back, and only that ends the transaction. */
  async commitTransaction(connection: SqliteConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
    this.#releaseGate(connection);
  }

  async rollbackTransaction(connection: SqliteConnection): Promise<void> {
    try {
      await connection.executeQuery(CompiledQuery.raw('rollback'));
    } finally {
      this.#releaseGate(connection);
    }
  }

  async destroy(): Promise<void> {}

  #releaseGate(connection: SqliteConnection): void {
    if (!connection.isHolding) return;
    connection.isHolding = false;
    this.#gate.release();
  }
}

class SqliteConnection implements DatabaseConnection {
  /** Whether it has the gate, for a transaction of several statements. */
  isHolding = false;
  readonly #number: number;
  readonly #run: RunStatement;
  readonly #gate: Gate;

  constructor(number: number, run: RunStatement, gate: Gate) {
    this.#number = number;
    this.#run = run;
    this.#gate = gate;
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, changes, insertId } = await this.#runInTurn(sql, parameters);
    return {
      rows: rows as R[],
      ...(changes === undefined ? {} : { numAffectedRows: BigInt(changes) }),
      ...(insertId === undefined ? {} : { insertId: BigInt(insertId) }),
    };
  }

  /** A single write waits too: under load it would not find the database free, however long it tried. */
  async #runInTurn(text: string, parameters: readonly unknown[]): Promise<StatementResult> {
    if (this.isHolding || READING.test(text)) return this.#run(this.#number, text, parameters);
    return this.#gate.pass(() => this.#run(this.#number, text, parameters));
  }

  // biome-ignore lint/correctness/useYield: there is nothing to give.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('Rows are read in chunks here, never as a stream.');
  }
}

/**
 * SQLite for Kysely, beside a writer. A transaction that spans several awaits holds the gate, so that
 * the writer waits for it instead of running into its lock.
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
import type { RunStatement } from './statement-runner.ts';

/** Lets one after the other through. */
export class Gate {
  #open: Promise<void> | undefined;
  #release: (() => void) | undefined;

  get isHeld(): boolean {
    return this.#open !== undefined;
  }

  /** Resolves when nobody holds the gate; another may take it before the caller goes on. */
  async waitUntilFree(): Promise<void> {
    while (this.#open !== undefined) await this.#open;
  }

  async hold(): Promise<void> {
    // Looked at again after every wait: others may have waited for the same release.
    while (this.#open !== undefined) await this.#open;
    this.#open = new Promise((resolve) => {
      this.#release = resolve;
    });
  }

  release(): void {
    this.#open = undefined;
    this.#release?.();
  }
}

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

class GatedSqliteDriver implements Driver {
  readonly #connection: DatabaseConnection;
  readonly #gate: Gate;
  /** There is one connection, so whoever has it keeps others out. */
  readonly #turn = new Gate();
  #isHolding = false;

  constructor(run: RunStatement, gate: Gate) {
    this.#gate = gate;
    this.#connection = new SqliteConnection(run);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    await this.#turn.hold();
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {
    this.#turn.release();
  }

  /** A transaction said to be read only takes no lock and holds nobody up. */
  async beginTransaction(
    connection: DatabaseConnection,
    settings: TransactionSettings,
  ): Promise<void> {
    if (settings.accessMode === 'read only') {
      await connection.executeQuery(CompiledQuery.raw('begin'));
      return;
    }
    await this.#gate.hold();
    this.#isHolding = true;
    try {
      await connection.executeQuery(CompiledQuery.raw('begin immediate'));
    } catch (error) {
      this.#releaseGate();
      throw error;
    }
  }

  /** When the commit fails, Kysely rolls back, and only that ends the transaction. */
  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
    this.#releaseGate();
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await connection.executeQuery(CompiledQuery.raw('rollback'));
    } finally {
      this.#releaseGate();
    }
  }

  async destroy(): Promise<void> {}

  #releaseGate(): void {
    if (!this.#isHolding) return;
    this.#isHolding = false;
    this.#gate.release();
  }
}

class SqliteConnection implements DatabaseConnection {
  readonly #run: RunStatement;

  constructor(run: RunStatement) {
    this.#run = run;
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, changes, insertId } = await this.#run(sql, parameters);
    return {
      rows: rows as R[],
      ...(changes === undefined ? {} : { numAffectedRows: BigInt(changes) }),
      ...(insertId === undefined ? {} : { insertId: BigInt(insertId) }),
    };
  }

  // biome-ignore lint/correctness/useYield: there is nothing to give.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('Rows are read in chunks here, never as a stream.');
  }
}

/**
 * SQLite for Kysely, beside a writer in the same process. Single statements finish before anything
 * else can run; a transaction that spans several awaits holds the gate, so that the writer waits for
 * it instead of running into its lock and blocking the event loop.
 * @module
 */

import type { Database } from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  SqliteDialect,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely';

/** Lets one transaction after the other through. */
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

export class GatedSqliteDialect extends SqliteDialect {
  readonly #database: Database;
  readonly #gate: Gate;

  constructor(database: Database, gate: Gate) {
    super({ database });
    this.#database = database;
    this.#gate = gate;
  }

  override createDriver(): Driver {
    return new GatedSqliteDriver(this.#database, this.#gate);
  }
}

class GatedSqliteDriver extends SqliteDriver {
  readonly #gate: Gate;
  #isHolding = false;

  constructor(database: Database, gate: Gate) {
    super({ database });
    this.#gate = gate;
  }

  /** A transaction said to be read only takes no lock and holds nobody up. */
  override async beginTransaction(
    connection: DatabaseConnection,
    settings?: TransactionSettings,
  ): Promise<void> {
    if (settings?.accessMode === 'read only') {
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
  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await super.commitTransaction(connection);
    this.#releaseGate();
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await super.rollbackTransaction(connection);
    } finally {
      this.#releaseGate();
    }
  }

  #releaseGate(): void {
    if (!this.#isHolding) return;
    this.#isHolding = false;
    this.#gate.release();
  }
}

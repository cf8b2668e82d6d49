/**
 * Repeated words as small numbers, shared by all processes: a name is committed before any row uses
 * its number, and never deleted, so what is remembered here stays true.
 * @module
 */

import type { Names } from './event-codec.ts';
import type { Pool } from './postgres-connect.ts';

/** Names remembered in each direction; then both memories start again. */
const REMEMBERED_MAX = 50_000;
/** Numbers read at once around one that is not known yet. */
const NEIGHBOURS = 500;
const UNKNOWN = -1;

/** The names that are known now. */
export interface KnownNames extends Names {
  /** Ends the work when it asked for the number of a name that has none yet. */
  demandAll(): void;
}

/** Thrown and caught here: the work cannot go on without the numbers of its names. */
class NameUnknown {}

/** Thrown and caught here: the work cannot go on without this number's name. */
class NumberUnknown {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}

export class PostgresNames {
  readonly #pool: Pool;
  readonly #numbers = new Map<string, number>();
  readonly #names = new Map<number, string>();

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /**
   * Runs `work` until every name that it asks for is known. What it changes it must undo when it ends
   * early: nothing is read or written here while it runs, so that it may have the only connection.
   */
  async resolve<T>(work: (names: KnownNames) => T | Promise<T>): Promise<T> {
    if (this.#numbers.size > REMEMBERED_MAX) this.#forget();
    for (;;) {
      const missing = new Set<string>();
      const names: KnownNames = {
        intern: (name) => {
          const known = this.#numbers.get(name);
          if (known === undefined) missing.add(name);
          return known ?? UNKNOWN;
        },
        nameOf: (number) => this.#names.get(number) ?? fail(number),
        demandAll() {
          if (missing.size > 0) throw new NameUnknown();
        },
      };
      try {
        const result = await work(names);
        names.demandAll();
        return result;
      } catch (error) {
        if (error instanceof NameUnknown) await this.#add([...missing].sort());
        else if (error instanceof NumberUnknown) await this.#readAround(error.number);
        else throw error;
      }
    }
  }

  /** In one order everywhere, so that two processes with the same new names do not block. */
  async #add(names: string[]): Promise<void> {
    await this.#pool.query(
      `INSERT INTO names (name) SELECT name FROM unnest($1::text[]) AS name
       WHERE NOT EXISTS (SELECT FROM names known WHERE known.name = name.name)
       ON CONFLICT DO NOTHING`,
      [names],
    );
    const { rows } = await this.#pool.query('SELECT id, name FROM names WHERE name = ANY($1)', [
      names,
    ]);
    for (const { id, name } of rows) this.#remember(id, name);
  }

  async #readAround(number: number): Promise<void> {
    const { rows } = await this.#pool.query(
      'SELECT id, name FROM names WHERE id BETWEEN $1 AND $2',
      [number - NEIGHBOURS, number + NEIGHBOURS],
    );
    for (const { id, name } of rows) this.#remember(id, name);
    if (!this.#names.has(number)) throw new Error(`The database has no name ${number}.`);
  }

  #remember(number: number, name: string): void {
    this.#numbers.set(name, number);
    this.#names.set(number, name);
  }

  #forget(): void {
    this.#numbers.clear();
    this.#names.clear();
  }
}

function fail(number: number): never {
  throw new NumberUnknown(number);
}

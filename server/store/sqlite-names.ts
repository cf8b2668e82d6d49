/**
 * Repeated words as small numbers, remembered in memory so that the ingest path seldom asks.
 * @module
 */

import type { Database, Statement } from 'better-sqlite3';
import type { Names } from './event-codec.ts';

/** Names remembered in each direction; then both memories start again. */
const REMEMBERED_MAX = 50_000;

export class SqliteNames implements Names {
  readonly #numbers = new Map<string, number>();
  readonly #names = new Map<number, string>();
  readonly #find: Statement<[string], { id: number }>;
  readonly #add: Statement<[string], { id: number }>;
  readonly #read: Statement<[number], { name: string }>;

  constructor(database: Database) {
    this.#find = database.prepare('SELECT id FROM names WHERE name = ?');
    this.#add = database.prepare('INSERT INTO names (name) VALUES (?) RETURNING id');
    this.#read = database.prepare('SELECT name FROM names WHERE id = ?');
  }

  /** May write: call it inside the transaction that uses the number. */
  intern(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const row = this.#find.get(name) ?? this.#add.get(name);
    if (row === undefined) throw new Error(`No number came back for the name ${name}.`);
    this.#remember(row.id, name);
    return row.id;
  }

  nameOf(number: number): string {
    const known = this.#names.get(number);
    if (known !== undefined) return known;
    const row = this.#read.get(number);
    if (row === undefined) throw new Error(`The database has no name ${number}.`);
    this.#remember(number, row.name);
    return row.name;
  }

  /** To be called when a transaction failed: its numbers were never given. */
  forget(): void {
    this.#numbers.clear();
    this.#names.clear();
  }

  #remember(number: number, name: string): void {
    if (this.#numbers.size >= REMEMBERED_MAX) this.forget();
    this.#numbers.set(name, number);
    this.#names.set(number, name);
  }
}

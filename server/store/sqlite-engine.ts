/**
 * Everything that the ingest path asks of a database file, each in a transaction from begin to commit.
 * It holds up the thread that it runs in: one of its own, or a test's.
 * @module
 */

import type { Database, Statement } from 'better-sqlite3';
import { packAppended } from './packed-outcomes.ts';
import { type FoldAnswer, foldKnown, type SettingsBySite } from './remote-fold.ts';
import { SqliteAppender } from './sqlite-append.ts';
import { SqliteFolder } from './sqlite-fold.ts';
import { SqliteNames } from './sqlite-names.ts';
import type { FoldRange } from './store.ts';

export class SqliteEngine {
  readonly #database: Database;
  readonly #names: SqliteNames;
  readonly #appender: SqliteAppender;
  readonly #folder: SqliteFolder;
  readonly #addRefusals: Statement<[number, number, string, number]>;
  readonly #findSetting: Statement<[string], { value: string }>;
  readonly #addSetting: Statement<[string, string]>;
  #synchronous: 'FULL' | 'NORMAL' = 'FULL';

  constructor(database: Database) {
    this.#database = database;
    this.#names = new SqliteNames(database);
    this.#appender = new SqliteAppender(database, this.#names);
    this.#folder = new SqliteFolder(database, this.#names);
    this.#addRefusals = database.prepare(
      `INSERT INTO refusals (site, day, code, total) VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET total = total + excluded.total`,
    );
    this.#findSetting = database.prepare('SELECT value FROM settings WHERE key = ?');
    this.#addSetting = database.prepare(
      'INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT DO NOTHING',
    );
  }

  /**
   * `events`: a list of `AcceptedEvent` as JSON. Gives what `unpackAppended` reads. Threads hand over a
   * text and numbers faster than objects.
   */
  append(events: string): number[] {
    const accepted = JSON.parse(events);
    return this.#write(() => this.#appender.append(accepted)).map(packAppended);
  }

  countRefusals(site: string, day: number, code: string, total: number): void {
    this.#write(() => this.#addRefusals.run(this.#names.intern(site), day, code, total));
  }

  /**
   * Folds as the store does. Names a site instead, and folds nothing, when its settings are not among
   * those given. What a crash takes away of a fold is still marked as pending.
   */
  fold(settings: SettingsBySite, range: FoldRange): Promise<FoldAnswer> {
    return foldKnown(settings, (settingsOf) =>
      this.#write(() => this.#folder.fold(settingsOf, range), 'NORMAL'),
    );
  }

  findSetting(key: string): string | undefined {
    return this.#findSetting.get(key)?.value;
  }

  /** Stores a setting that is not there yet; gives the one that is. */
  addSetting(key: string, value: string): string {
    this.#write(() => this.#addSetting.run(key, value));
    return this.findSetting(key) ?? value;
  }

  close(): void {
    this.#database.close();
  }

  /**
   * One transaction. What was remembered of one that failed is forgotten. `NORMAL` does not wait for
   * the disk: a crash may take it away, never what was committed with `FULL`.
   */
  #write<T>(work: () => T, synchronous: 'FULL' | 'NORMAL' = 'FULL'): T {
    if (synchronous !== this.#synchronous) {
      this.#database.pragma(`synchronous = ${synchronous}`);
      this.#synchronous = synchronous;
    }
    try {
      return this.#database.transaction(work).immediate();
    } catch (error) {
      this.#names.forget();
      this.#appender.forget();
      this.#folder.forget();
      throw error;
    }
  }
}

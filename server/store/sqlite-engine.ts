/**
 * Everything that the ingest path asks of a database file, each a transaction from begin to commit.
 * Synchronous: it runs in a thread of its own, or in a test's.
 * @module
 */

import type { Database, Statement } from 'better-sqlite3';
import { SqliteAppender } from './sqlite-append.ts';
import { SqliteFolder } from './sqlite-fold.ts';
import { SqliteNames } from './sqlite-names.ts';
import { type AcceptedEvent, type Appended, EVENT_VERDICTS, type FoldSettings } from './store.ts';

/** What the fold must know of each site that it has met. */
export type SiteSettings = readonly (readonly [site: string, settings: FoldSettings])[];

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
    const accepted: AcceptedEvent[] = JSON.parse(events);
    return this.#write(() => this.#appender.append(accepted)).map(packAppended);
  }

  countRefusals(site: string, day: number, code: string, total: number): void {
    this.#write(() => this.#addRefusals.run(this.#names.intern(site), day, code, total));
  }

  /**
   * Folds up to `limit` sessions; says how many. Names a site instead, and folds nothing, when its
   * settings are not among those given. What a crash takes away of a fold is still marked as pending.
   */
  fold(settings: SiteSettings, limit: number): number | { unknownSite: string } {
    const bySite = new Map(settings);
    try {
      return this.#write(() => this.#folder.fold((site) => find(bySite, site), limit), 'NORMAL');
    } catch (error) {
      if (error instanceof SiteUnknown) return { unknownSite: error.site };
      throw error;
    }
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

/** Ends a fold that cannot go on before somebody says more of a site. */
class SiteUnknown extends Error {
  readonly site: string;
  constructor(site: string) {
    super(`The settings of ${site} are not known yet.`);
    this.site = site;
  }
}

function find(settings: ReadonlyMap<string, FoldSettings>, site: string): FoldSettings {
  const known = settings.get(site);
  if (known === undefined) throw new SiteUnknown(site);
  return known;
}

const OUTCOMES = ['stored', 'duplicate', 'conflict'] as const;

function packAppended({ outcome, verdict }: Appended): number {
  return EVENT_VERDICTS.indexOf(verdict) * OUTCOMES.length + OUTCOMES.indexOf(outcome);
}

/** What became of an event, from its number. */
export function unpackAppended(code: number): Appended {
  const outcome = OUTCOMES[code % OUTCOMES.length];
  const verdict = EVENT_VERDICTS[Math.floor(code / OUTCOMES.length)];
  if (outcome === undefined || verdict === undefined) throw new Error(`No outcome is ${code}.`);
  return { outcome, verdict };
}

/**
 * Folds pending sessions: reads a session's events, replaces its fact, and moves the counts by the
 * difference. Runs inside the caller's transaction.
 * @module
 */

import type { Database, Statement } from 'better-sqlite3';
import { localDay } from '../metrics/local-day.ts';
import { foldSession } from '../metrics/outcome.ts';
import type { SessionEvent } from '../metrics/story.ts';
import {
  type CountedFact,
  CubeChanges,
  countFact,
  ENTRY_KEY,
  SESSION_KEY,
} from './count-changes.ts';
import { decodeEvent, type EventRow, uuidBytes, uuidText } from './event-codec.ts';
import { encodeFact, FACT_COLUMNS } from './fact-codec.ts';
import { FINAL_COLUMNS, isLateRevision, type OldFact, REVISION_KEY } from './late-revisions.ts';
import type { SqliteNames } from './sqlite-names.ts';
import { type Folded, type FoldRange, type FoldSettings, SESSION_EVENTS_MAX } from './store.ts';

/** Time after which a fold takes no further session, so that arrivals can be stored again. */
const SLICE_MS = 2;
/** Sessions looked up at once: about as many as that time is enough for. */
const SLICE_SESSIONS_MAX = 50;

/** A row as a list: SQLite's driver takes as long to name the columns as to read them. */
type StoredRow = [
  ...[id: Buffer, seq: number, occurred: number, received: number],
  ...[type: number, verdict: number, detail: Buffer],
];
const RECEIVED = 3;

export class SqliteFolder {
  readonly #names: SqliteNames;
  readonly #pending: Statement<[number, number], { session: number; site: number; id: Buffer }>;
  readonly #done: Statement<[number, number]>;
  readonly #events: Statement<[number], StoredRow>;
  readonly #find: Statement<[number], CountedFact & OldFact>;
  readonly #put: Statement<(number | Uint8Array | null)[]>;
  readonly #text: Statement<[number, number, number, Buffer, number, number]>;
  readonly #sessionCounts: Cube;
  readonly #entryCounts: Cube;
  readonly #revisions: Cube;

  constructor(database: Database, names: SqliteNames) {
    this.#names = names;
    this.#pending = database.prepare(
      `SELECT session, site, id FROM pending JOIN sessions ON number = session
       WHERE session > ? ORDER BY session LIMIT ?`,
    );
    this.#done = database.prepare('DELETE FROM pending WHERE session > ? AND session <= ?');
    // The limit is no parameter: with each new value SQLite would prepare the statement again.
    this.#events = database
      .prepare<[number], StoredRow>(
        `SELECT id, seq, occurred, received, type, verdict, detail FROM events
         WHERE session = ? ORDER BY seq, id LIMIT ${SESSION_EVENTS_MAX}`,
      )
      .raw();
    this.#find = database.prepare(
      `SELECT ${[...SESSION_KEY, ...FINAL_COLUMNS].join()}, contributions FROM facts
       WHERE session = ?`,
    );
    // Not OR REPLACE, which would write the row's place in the index again.
    this.#put = database.prepare(
      `INSERT INTO facts (${FACT_COLUMNS.join()}) VALUES (${marks(FACT_COLUMNS)})
       ON CONFLICT DO UPDATE SET ${FACT_COLUMNS.map((one) => `${one} = excluded.${one}`).join()}`,
    );
    this.#text = database.prepare(
      `UPDATE texts SET missed = ?, day = ? WHERE site = ? AND id = ?
       AND (missed <> ? OR day <> ?)`,
    );
    this.#sessionCounts = new Cube(database, 'session_counts', SESSION_KEY, 'sessions');
    this.#entryCounts = new Cube(database, 'entry_counts', ENTRY_KEY, 'total');
    this.#revisions = new Cube(database, 'revisions', REVISION_KEY, 'total');
  }

  fold(settings: (site: string) => FoldSettings, { after, limit }: FoldRange): Folded {
    const stopAt = performance.now() + SLICE_MS;
    let [sessions, last] = [0, after];
    for (const { session, site, id } of this.#pending.all(
      after,
      Math.min(limit, SLICE_SESSIONS_MAX),
    )) {
      this.#foldOne(session, site, uuidText(id), settings(this.#names.nameOf(site)));
      last = session;
      sessions++;
      if (performance.now() > stopAt) break;
    }
    if (sessions > 0) this.#done.run(after, last);
    this.#sessionCounts.write();
    this.#entryCounts.write();
    this.#revisions.write();
    return { sessions, last };
  }

  /** To be called when a transaction failed: its changes were never written. */
  forget(): void {
    this.#sessionCounts.changes.forget();
    this.#entryCounts.changes.forget();
    this.#revisions.changes.forget();
  }

  #foldOne(session: number, site: number, id: string, settings: FoldSettings): void {
    const stored = this.#events.all(session);
    const events = stored.map((row) => decodeEvent(nameColumns(row), id, this.#names));
    const old = this.#find.get(session);
    if (events.length === 0) return;
    const fact = foldSession(events, settings);
    const row = encodeFact(fact, session, site, this.#names);
    if (old !== undefined) this.#count(old, -1);
    this.#count(row, 1);
    const received = Math.max(...stored.map((row) => row[RECEIVED]));
    if (isLateRevision(old, { row, fact, received })) {
      this.#revisions.changes.add(`${site},${row.day}`, 1);
    }
    this.#put.run(...FACT_COLUMNS.map((column) => row[column]));
    this.#markTexts(events, site, new Set(fact.missed), settings);
  }

  #count(row: CountedFact, sign: 1 | -1): void {
    countFact(row, sign, {
      sessions: this.#sessionCounts.changes,
      entries: this.#entryCounts.changes,
    });
  }

  #markTexts(
    events: SessionEvent[],
    site: number,
    missed: Set<string>,
    { timeZone }: FoldSettings,
  ): void {
    for (const { event, occurred } of events) {
      if (!('length' in event)) continue;
      const isMissed = Number(missed.has(event.id));
      const day = localDay(occurred, timeZone);
      this.#text.run(isMissed, day, site, uuidBytes(event.id), isMissed, day);
    }
  }
}

function nameColumns([id, seq, occurred, , type, verdict, detail]: StoredRow): EventRow {
  return { id, seq, occurred, type, verdict, detail };
}

/** A table of totals, changed by differences; a cell that comes to nothing goes. */
class Cube {
  readonly changes = new CubeChanges();
  readonly #add: Statement<number[]>;
  readonly #sweep: Statement<number[]>;

  constructor(database: Database, table: string, key: readonly string[], total: string) {
    this.#add = database.prepare(
      `INSERT INTO ${table} (${key.join()}, ${total}) VALUES (${marks(key)}, ?)
       ON CONFLICT DO UPDATE SET ${total} = ${total} + excluded.${total}`,
    );
    const same = key.map((column) => `${column} = ?`).join(' AND ');
    this.#sweep = database.prepare(`DELETE FROM ${table} WHERE ${same} AND ${total} = 0`);
  }

  write(): void {
    for (const { key, change } of this.changes.take()) {
      this.#add.run(...key, change);
      if (change < 0) this.#sweep.run(...key);
    }
  }
}

function marks(columns: readonly unknown[]): string {
  return columns.map(() => '?').join();
}

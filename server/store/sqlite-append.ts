/**
 * Writes what the door accepted: sessions, events, words, and the mark that a session is to be
 * folded. Runs inside the caller's transaction.
 * @module
 */

import type { Database, Statement } from 'better-sqlite3';
import type { HelpEvent } from '../../widget/core/event.ts';
import { encodeDetail, uuidBytes } from './event-codec.ts';
import { cutContact, digestOf, isContact, wordsToStore } from './prepare-event.ts';
import type { SqliteNames } from './sqlite-names.ts';
import type { AcceptedEvent, AppendOutcome } from './store.ts';

/** Sessions whose numbers are remembered. */
const SESSIONS_MAX = 20_000;

interface KnownSession {
  number: number;
  /** When the first event with an exact time of arrival came; 0 while none has. */
  started: number;
}

/** Numbers that a row of `events` and a row of `texts` share. */
interface Placed {
  site: number;
  id: Buffer;
  session: number;
  stage: number;
  language: number;
  verdict: number;
}

export class SqliteAppender {
  readonly #names: SqliteNames;
  readonly #sessions = new Map<string, KnownSession>();
  readonly #findSession: Statement<[number, Buffer], { number: number; received: number }>;
  readonly #addSession: Statement<[number, Buffer, number], { number: number }>;
  readonly #startSession: Statement<[number, number]>;
  readonly #addEvent: Statement<(number | string | Buffer)[]>;
  readonly #findDigest: Statement<[number, Buffer], { digest: Buffer }>;
  readonly #addText: Statement<(number | string | Buffer)[]>;
  readonly #markPending: Statement<[number]>;
  readonly #dataVersion: Statement<[], { data_version: number }>;
  #seenVersion: number | undefined;

  constructor(database: Database, names: SqliteNames) {
    this.#names = names;
    this.#findSession = database.prepare(
      'SELECT number, received FROM sessions WHERE site = ? AND id = ?',
    );
    this.#addSession = database.prepare(
      'INSERT INTO sessions (site, id, received) VALUES (?, ?, ?) RETURNING number',
    );
    this.#startSession = database.prepare('UPDATE sessions SET received = ? WHERE number = ?');
    this.#addEvent = database.prepare(
      `INSERT INTO events (site, id, session, seq, occurred, received, type, verdict, detail,
       digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT DO NOTHING`,
    );
    this.#findDigest = database.prepare('SELECT digest FROM events WHERE site = ? AND id = ?');
    this.#addText = database.prepare(
      `INSERT INTO texts (site, id, kind, text, folded, session, day, stage, language, verdict,
       missed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)`,
    );
    this.#markPending = database.prepare(
      'INSERT INTO pending (session) VALUES (?) ON CONFLICT DO NOTHING',
    );
    this.#dataVersion = database.prepare('PRAGMA data_version');
  }

  /** Stores events in their order. */
  append(events: readonly AcceptedEvent[]): AppendOutcome[] {
    this.#forgetDeleted();
    return events.map((event) => this.#appendOne(event));
  }

  /** When a session began, as far as it is remembered here. */
  recallStart(site: string, session: string): number | undefined {
    const started = this.#sessions.get(`${site} ${session}`)?.started;
    return started === 0 ? undefined : started;
  }

  /** To be called when a transaction failed: its sessions were never stored. */
  forget(): void {
    this.#sessions.clear();
  }

  /** Another connection may have deleted sessions whose numbers are remembered here. */
  #forgetDeleted(): void {
    const version = this.#dataVersion.get()?.data_version;
    if (version !== this.#seenVersion) this.forget();
    this.#seenVersion = version;
  }

  #appendOne(accepted: AcceptedEvent): AppendOutcome {
    const { event, occurred, received, verdict } = cutContact(accepted);
    const site = this.#names.intern(accepted.site);
    const session = this.#ensureSession(accepted.site, site, event, received);
    const placed: Placed = {
      site,
      id: uuidBytes(event.id),
      session: session.number,
      stage: this.#names.intern(event.stage),
      language: this.#names.intern(event.language),
      verdict: this.#names.intern(verdict),
    };
    const digest = digestOf(event);
    if (!this.#insertEvent(placed, event, occurred, received, digest)) {
      const stored = this.#findDigest.get(site, placed.id)?.digest;
      return stored?.equals(digest) ? 'duplicate' : 'conflict';
    }
    this.#insertText(placed, event, occurred);
    this.#markPending.run(session.number);
    return 'stored';
  }

  /** A contact's time is cut to the hour, so it does not tell when a session began. */
  #ensureSession(siteName: string, site: number, event: HelpEvent, received: number): KnownSession {
    const key = `${siteName} ${event.session}`;
    const isExact = !isContact(event);
    const session = this.#sessions.get(key) ?? this.#loadSession(site, event, isExact, received);
    if (isExact && session.started === 0) {
      this.#startSession.run(received, session.number);
      session.started = received;
    }
    if (this.#sessions.size >= SESSIONS_MAX) this.#sessions.clear();
    this.#sessions.set(key, session);
    return session;
  }

  #loadSession(site: number, event: HelpEvent, isExact: boolean, received: number): KnownSession {
    const id = uuidBytes(event.session);
    const known = this.#findSession.get(site, id);
    if (known !== undefined) return { number: known.number, started: known.received };
    const added = this.#addSession.get(site, id, isExact ? received : 0);
    if (added === undefined) throw new Error('No number came back for a new session.');
    return { number: added.number, started: isExact ? received : 0 };
  }

  /** False when an event with this id is already there. */
  #insertEvent(
    { site, id, session, verdict }: Placed,
    event: HelpEvent,
    occurred: number,
    received: number,
    digest: Buffer,
  ): boolean {
    const type = this.#names.intern(event.type);
    const detail = encodeDetail(event, this.#names);
    const { changes } = this.#addEvent.run(
      ...[site, id, session, event.seq, occurred, received, type, verdict, detail, digest],
    );
    return changes === 1;
  }

  #insertText(placed: Placed, event: HelpEvent, occurred: number): void {
    const words = wordsToStore(event, occurred);
    if (words === undefined) return;
    const { site, id, session, stage, language, verdict } = placed;
    const { kind, text, folded, day } = words;
    this.#addText.run(...[site, id, kind, text, folded, session, day, stage, language, verdict]);
  }
}

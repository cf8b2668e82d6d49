/**
 * Writes what the door accepted: sessions, events, words, and the mark that a session is to be
 * folded. Runs inside the caller's transaction.
 * @module
 */

import type { Database, Statement } from 'better-sqlite3';
import type { HelpEvent } from '../../widget/core/event.ts';
import { encodeDetail, uuidBytes } from './event-codec.ts';
import {
  ADMISSION,
  cutContact,
  digestOf,
  isBounded,
  isContact,
  judge,
  wordsToStore,
} from './prepare-event.ts';
import type { SqliteNames } from './sqlite-names.ts';
import type { AcceptedEvent, Appended, NetworkQuota } from './store.ts';

/** Sessions whose numbers are remembered. */
const SESSIONS_MAX = 20_000;

interface KnownSession {
  number: number;
  /** When the first event with an exact time of arrival came; 0 while none has. */
  started: number;
  admission: number;
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
  readonly #findSession: Statement<
    [number, Buffer],
    { number: number; received: number; admission: number }
  >;
  readonly #addSession: Statement<[number, Buffer, number, number], { number: number }>;
  readonly #startSession: Statement<[number, number]>;
  readonly #admitSession: Statement<[number, number]>;
  readonly #addToNetwork: Statement<[number, number, string], { sessions: number }>;
  readonly #addEvent: Statement<(number | string | Buffer)[]>;
  readonly #findDigest: Statement<[number, Buffer], { digest: Buffer }>;
  readonly #addText: Statement<(number | string | Buffer)[]>;
  readonly #markPending: Statement<[number]>;
  readonly #dataVersion: Statement<[], { data_version: number }>;
  #seenVersion: number | undefined;

  constructor(database: Database, names: SqliteNames) {
    this.#names = names;
    this.#findSession = database.prepare(
      'SELECT number, received, admission FROM sessions WHERE site = ? AND id = ?',
    );
    this.#addSession = database.prepare(
      'INSERT INTO sessions (site, id, received, admission) VALUES (?, ?, ?, ?) RETURNING number',
    );
    this.#startSession = database.prepare('UPDATE sessions SET received = ? WHERE number = ?');
    this.#admitSession = database.prepare('UPDATE sessions SET admission = ? WHERE number = ?');
    this.#addToNetwork = database.prepare(
      `INSERT INTO networks (site, day, network, sessions) VALUES (?, ?, ?, 1)
       ON CONFLICT DO UPDATE SET sessions = sessions + 1 RETURNING sessions`,
    );
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
  append(events: readonly AcceptedEvent[]): Appended[] {
    this.#forgetDeleted();
    const touched = new Set<number>();
    const appended = events.map((event) => this.#appendOne(event, touched));
    for (const session of touched) this.#markPending.run(session);
    return appended;
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

  #appendOne(accepted: AcceptedEvent, touched: Set<number>): Appended {
    const { event, occurred, received } = cutContact(accepted);
    const site = this.#names.intern(accepted.site);
    const session = this.#ensureSession(site, accepted, received);
    const verdict = judge(accepted, session);
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
      return { outcome: stored?.equals(digest) ? 'duplicate' : 'conflict', verdict };
    }
    this.#insertText(placed, event, occurred);
    touched.add(session.number);
    return { outcome: 'stored', verdict };
  }

  /** A contact's time is cut to the hour, so it does not tell when a session began. */
  #ensureSession(site: number, accepted: AcceptedEvent, received: number): KnownSession {
    const key = `${accepted.site} ${accepted.event.session}`;
    const started = isContact(accepted.event) ? 0 : received;
    const session = this.#sessions.get(key) ?? this.#loadSession(site, accepted, started);
    if (started > 0 && session.started === 0) {
      this.#startSession.run(started, session.number);
      session.started = started;
    }
    if (session.admission === ADMISSION.open && isBounded(accepted.verdict)) {
      session.admission = this.#admit(site, accepted);
      this.#admitSession.run(session.admission, session.number);
    }
    if (this.#sessions.size >= SESSIONS_MAX) this.#sessions.clear();
    this.#sessions.set(key, session);
    return session;
  }

  #loadSession(site: number, accepted: AcceptedEvent, started: number): KnownSession {
    const id = uuidBytes(accepted.event.session);
    const known = this.#findSession.get(site, id);
    if (known !== undefined) {
      return { number: known.number, started: known.received, admission: known.admission };
    }
    const admission = this.#admit(site, accepted);
    const added = this.#addSession.get(site, id, started, admission);
    if (added === undefined) throw new Error('No number came back for a new session.');
    return { number: added.number, started, admission };
  }

  /** Spends the quota of the sender's network. */
  #admit(site: number, { verdict, quota }: AcceptedEvent): number {
    if (!isBounded(verdict)) return ADMISSION.open;
    return quota === undefined || this.#isWithin(site, quota)
      ? ADMISSION.admitted
      : ADMISSION.quarantined;
  }

  #isWithin(site: number, { day, network, sessionsMax }: NetworkQuota): boolean {
    const row = this.#addToNetwork.get(site, day, network);
    return row !== undefined && row.sessions <= sessionsMax;
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

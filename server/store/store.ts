/**
 * What the rest of the server may ask of a database. One interface, whatever the engine; a promise
 * everywhere, because the engine may live in another thread or on another machine.
 * @module
 */

import type { Kysely } from 'kysely';
import type { HelpEvent } from '../../widget/core/event.ts';
import type { Schema } from './schema.ts';

/** Events of one session that count, the first by (seq, id): bounds what one fold may cost. */
export const SESSION_EVENTS_MAX = 1000;

/** What the door made of an event; decided once and stored with it. */
export type EventVerdict =
  | ('verified' | 'unverified' | 'quarantined' | 'bot' | 'preview')
  /** Simulated, and what the door would have made of such a sender. */
  | ('simulated' | 'simulated-quarantined' | 'simulated-bot');

/** An event that passed the door. */
export interface AcceptedEvent {
  site: string;
  event: HelpEvent;
  occurred: number;
  received: number;
  /** As the door finds it; the store makes it `quarantined` beyond the quota of the network. */
  verdict: EventVerdict;
  /** What the sender's network may add today; absent where nothing bounds it. */
  quota?: NetworkQuota;
}

/** How many sessions one network may begin on one day. */
export interface NetworkQuota {
  /** Stands for the network on this day alone. */
  network: string;
  /** Local day of the site. */
  day: number;
  sessionsMax: number;
}

/** A session as its events name it. */
export interface SessionKey {
  site: string;
  session: string;
}

/** What became of an event, in the order of the call. */
export type AppendOutcome = 'stored' | 'duplicate' | 'conflict';

/** What the store must know of a site to fold its sessions: data alone, for another thread. */
export interface FoldSettings {
  timeZone: string;
  /** Patterns of the site's own contact pages. */
  contactPages: readonly string[];
}

export interface Store {
  /**
   * Stores events in one transaction and marks their sessions pending; resolves after the commit.
   * Rejects as a whole when the database fails: then nothing was stored.
   */
  append(events: AcceptedEvent[]): Promise<AppendOutcome[]>;
  /**
   * When the first event of each session arrived; undefined for an unknown session, and while only
   * contacts are known, whose times are cut to the hour.
   */
  findSessionStarts(sessions: readonly SessionKey[]): Promise<(number | undefined)[]>;
  /**
   * Counts events that were not stored, by the code of the refusal; `dropped` for those that a
   * widget had to give up.
   */
  countRefusals(site: string, day: number, code: string, total: number): Promise<void>;
  /**
   * Folds up to `limit` pending sessions into facts and counts, fewer when they take long; resolves
   * to how many it folded, 0 when nothing is pending.
   */
  fold(settings: (site: string) => FoldSettings, limit: number): Promise<number>;
  /**
   * Brings the packed sums of days up to date with up to `limit` sessions that were folded since;
   * resolves to how many it took, 0 when there is nothing to do, or another process is doing it. Figures
   * are the same before and after, and sooner read.
   */
  sumDays(limit: number): Promise<number>;
  /** The same database for everything that is not on the ingest path. */
  readonly db: Kysely<Schema>;
  /** Reads one setting, or stores and returns what `make` gives when there is none. */
  loadSetting(key: string, make: () => string): Promise<string>;
  /** Folds nothing more, waits for what is under way and closes. */
  close(): Promise<void>;
}

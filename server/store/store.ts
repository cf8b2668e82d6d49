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

/**
 * What the door made of an event; decided once and stored with it. The last three: simulated, and what
 * the door would have made of such a sender.
 */
export const EVENT_VERDICTS = [
  ...(['verified', 'unverified', 'quarantined', 'bot', 'preview'] as const),
  ...(['simulated', 'simulated-quarantined', 'simulated-bot'] as const),
] as const;
export type EventVerdict = (typeof EVENT_VERDICTS)[number];

/** An event that passed the door. */
export interface AcceptedEvent {
  site: string;
  event: HelpEvent;
  occurred: number;
  received: number;
  /**
   * As the door finds it; the store makes it `unverified` where it comes too late in its session, and
   * `quarantined` beyond the quota of the network.
   */
  verdict: EventVerdict;
  /** Earliest beginning of its session with which the verdict stands; any unless given. */
  begunSince?: number;
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

/** What became of an event that was to be stored. */
export type AppendOutcome = 'stored' | 'duplicate' | 'conflict';

export interface Appended {
  outcome: AppendOutcome;
  /** As the store finds it now; a duplicate keeps the one that it was stored with. */
  verdict: EventVerdict;
}

/** What the store must know of a site to fold its sessions: data alone, for another thread. */
export interface FoldSettings {
  timeZone: string;
  /** Patterns of the site's own contact pages. */
  contactPages: readonly string[];
}

/** Which pending sessions a fold takes: up to `limit` of those whose numbers are above `after`. */
export interface FoldRange {
  after: number;
  limit: number;
}

/** How many sessions a fold took, and the number of the last one; none when nothing was pending there. */
export interface Folded {
  sessions: number;
  last: number;
}

export interface Store {
  /** Batches from which a group is worth a commit of its own beside the one under way. */
  readonly secondGroupMin: number;
  /**
   * Stores events in one transaction and marks their sessions pending; resolves after the commit, in
   * the order of the events. Rejects as a whole when the database fails: then nothing was stored.
   * What is handed over first is stored first.
   */
  append(events: AcceptedEvent[]): Promise<Appended[]>;
  /**
   * Counts events that were not stored, by the code of the refusal; `dropped` for those that a
   * widget had to give up.
   */
  countRefusals(site: string, day: number, code: string, total: number): Promise<void>;
  /**
   * Folds pending sessions into facts and counts, in the order of their numbers, and fewer than it may
   * when they take long.
   */
  fold(settings: (site: string) => FoldSettings, range: FoldRange): Promise<Folded>;
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

/**
 * Group commit: whatever has arrived when the store is free shares one transaction. There is no timer;
 * under load, what arrives during one transaction makes up the next, which is handed over before the
 * store is free if it is large. Bounds what may wait, and tells whoever waits what became of it.
 * @module
 */

import { AppError } from '../errors.ts';
import type { AcceptedEvent, Appended, Store } from '../store/store.ts';

/** Events waiting for the store above which new ones are turned away. */
export const QUEUE_EVENTS_MAX = 20_000;
/** Events in one transaction, unless one batch has more: others wait for it. */
const GROUP_EVENTS_MAX = 1000;
/** Groups handed over at once: one to be stored, and one that the store then finds without asking. */
const GROUPS_MAX = 2;

export interface CommitterOptions {
  store: Store;
  /** Called after every transaction that stored something. */
  onCommit(): void;
  /** Told of every failure of the store. */
  onFailure(error: unknown): void;
  queueEventsMax?: number;
}

interface Waiting {
  events: AcceptedEvent[];
  resolve(appended: Appended[]): void;
  reject(error: unknown): void;
}

export class Committer {
  readonly #options: CommitterOptions;
  readonly #queueEventsMax: number;
  #waiting: Waiting[] = [];
  /** Events of those that wait and of those under way. */
  #queued = 0;
  /** Groups in the store's hands. */
  readonly #sent = new Set<Promise<void>>();
  #isClosed = false;

  constructor(options: CommitterOptions) {
    this.#options = options;
    this.#queueEventsMax = options.queueEventsMax ?? QUEUE_EVENTS_MAX;
  }

  /**
   * Resolves after the commit, in the order of the events. Rejects with `busy` when too much is
   * waiting and with `store-unavailable` when the store failed: then nothing was stored.
   */
  commit(events: AcceptedEvent[]): Promise<Appended[]> {
    if (events.length === 0) return Promise.resolve([]);
    if (this.#isClosed || this.#queued + events.length > this.#queueEventsMax) {
      return Promise.reject(new AppError('busy', 'Too much is waiting.', { status: 503 }));
    }
    this.#queued += events.length;
    return new Promise((resolve, reject) => {
      this.#waiting.push({ events, resolve, reject });
      this.#send();
    });
  }

  /** Events that wait for their transaction. */
  get queued(): number {
    return this.#queued;
  }

  /** Takes nothing more and waits for what was taken. */
  async close(): Promise<void> {
    this.#isClosed = true;
    while (this.#sent.size > 0) await Promise.all(this.#sent);
  }

  #send(): void {
    while (this.#isDue()) {
      const sent = this.#store(this.#takeGroup()).then(() => {
        this.#sent.delete(sent);
        this.#send();
      });
      this.#sent.add(sent);
    }
  }

  #isDue(): boolean {
    const { length } = this.#waiting;
    if (this.#sent.size === 0) return length > 0;
    // A commit for few would cost more than the wait.
    return this.#sent.size < GROUPS_MAX && length >= this.#options.store.secondGroupMin;
  }

  #takeGroup(): Waiting[] {
    let size = 0;
    let length = 0;
    for (const { events } of this.#waiting) {
      if (length > 0 && size + events.length > GROUP_EVENTS_MAX) break;
      size += events.length;
      length++;
    }
    return this.#waiting.splice(0, length);
  }

  /** Never rejects. */
  async #store(batches: Waiting[]): Promise<void> {
    const { store, onCommit, onFailure } = this.#options;
    const events = batches.flatMap((batch) => batch.events);
    try {
      const appended = await store.append(events);
      onCommit();
      let first = 0;
      for (const { events: own, resolve } of batches) {
        resolve(appended.slice(first, first + own.length));
        first += own.length;
      }
    } catch (cause) {
      onFailure(cause);
      const message = 'The store cannot be written to at the moment.';
      const error = new AppError('store-unavailable', message, { status: 503, cause });
      for (const { reject } of batches) reject(error);
    } finally {
      this.#queued -= events.length;
    }
  }
}

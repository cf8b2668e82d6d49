/**
 * Hands what was taken to the store, bounds how much may wait there, and tells whoever waits what
 * became of it. Batches of one turn of the event loop go together, as one way to the store.
 * @module
 */

import { AppError } from '../errors.ts';
import type { AcceptedEvent, Appended, Store } from '../store/store.ts';

/** Events waiting for the store above which new ones are turned away. */
export const QUEUE_EVENTS_MAX = 20_000;

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
  /** What has come in this turn of the event loop. */
  #arrived: Waiting[] = [];
  #queued = 0;
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
      if (this.#arrived.length === 0) setImmediate(() => this.#send());
      this.#arrived.push({ events, resolve, reject });
    });
  }

  /** Events that wait for their transaction. */
  get queued(): number {
    return this.#queued;
  }

  /** Takes nothing more and waits for what was taken. */
  async close(): Promise<void> {
    this.#isClosed = true;
    // What was taken last is sent when the event loop is free.
    if (this.#arrived.length > 0) await new Promise(setImmediate);
    await Promise.all(this.#sent);
  }

  #send(): void {
    const batches = this.#arrived;
    this.#arrived = [];
    const sent = this.#store(batches).then(() => {
      this.#sent.delete(sent);
    });
    this.#sent.add(sent);
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

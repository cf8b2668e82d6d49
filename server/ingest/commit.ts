/**
 * Group commit: whatever has arrived when the store is free shares one transaction. There is no timer;
 * under load, what arrives during one transaction makes up the next. Bounds what may wait, and tells
 * whoever waits what became of it.
 * @module
 */

import { AppError } from '../errors.ts';
import type { AcceptedEvent, Appended, Store } from '../store/store.ts';

/** Events waiting for the store above which new ones are turned away. */
export const QUEUE_EVENTS_MAX = 20_000;
/** Events in one transaction, unless one batch has more: others wait for it. */
const GROUP_EVENTS_MAX = 1000;

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
  /** Ends when nothing waits. */
  #running: Promise<void> | undefined;
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
      this.#running ??= this.#run();
    });
  }

  /** Events that wait for their transaction. */
  get queued(): number {
    return this.#queued;
  }

  /** Takes nothing more and waits for what was taken. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#running;
  }

  /** At once, and one after the other: the store works while what comes next is read. */
  async #run(): Promise<void> {
    while (this.#waiting.length > 0) await this.#store(this.#takeGroup());
    this.#running = undefined;
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

/**
 * Group commit: whatever has arrived when the event loop is free shares one transaction. There is
 * no timer; under load, what arrives during one transaction makes up the next.
 * @module
 */

import { AppError } from '../errors.ts';
import type { AcceptedEvent, Appended, Store } from '../store/store.ts';

/** Events waiting for a transaction above which new ones are turned away. */
export const QUEUE_EVENTS_MAX = 20_000;
/**
 * Transactions under way at once. Two are half as large each and cost twice as many ways to the disk:
 * measured a third slower on SQLite.
 */
const GROUPS_MAX = 1;
/** Events in one transaction, so that it does not hold up the event loop for long. */
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
  #queued = 0;
  readonly #groups = new Set<Promise<void>>();
  #isDue = false;
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
      if (this.#isDue) return;
      this.#isDue = true;
      setImmediate(() => {
        this.#isDue = false;
        this.#begin();
      });
    });
  }

  /** Events that wait for their transaction. */
  get queued(): number {
    return this.#queued;
  }

  /** Takes nothing more and waits for what was taken. */
  async close(): Promise<void> {
    this.#isClosed = true;
    // What was taken last begins when the event loop is free.
    if (this.#isDue) await new Promise(setImmediate);
    while (this.#groups.size > 0) await Promise.all(this.#groups);
  }

  #begin(): void {
    if (this.#waiting.length === 0 || this.#groups.size >= GROUPS_MAX) return;
    const group = this.#commitGroup(this.#takeGroup()).then((answer) => {
      this.#groups.delete(group);
      // First: the store works on while these are answered.
      this.#begin();
      answer();
    });
    this.#groups.add(group);
  }

  #takeGroup(): Waiting[] {
    let size = 0;
    let length = 0;
    for (const { events } of this.#waiting) {
      if (length > 0 && size + events.length > GROUP_EVENTS_MAX) break;
      size += events.length;
      length++;
    }
    this.#queued -= size;
    return this.#waiting.splice(0, length);
  }

  /** Resolves, when all is done, to what tells whoever waits. Never rejects. */
  async #commitGroup(group: Waiting[]): Promise<() => void> {
    const { store, onCommit, onFailure } = this.#options;
    try {
      const appended = await store.append(group.flatMap(({ events }) => events));
      onCommit();
      return () => {
        let first = 0;
        for (const { events, resolve } of group) {
          resolve(appended.slice(first, first + events.length));
          first += events.length;
        }
      };
    } catch (cause) {
      onFailure(cause);
      const message = 'The store cannot be written to at the moment.';
      const error = new AppError('store-unavailable', message, { status: 503, cause });
      return () => {
        for (const { reject } of group) reject(error);
      };
    }
  }
}

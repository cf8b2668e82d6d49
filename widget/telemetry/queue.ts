/**
 * Brings events to the server in batches: the first by `fetch`, for it brings the token; the others
 * when they are due; what is left when the page hides by beacon. What an event says is decided
 * elsewhere.
 * @module
 */

import { type BatchReceipt, type EventBatch, type HelpEvent, WIRE_VERSION } from '../core/event.ts';
import { BATCH_EVENTS_MAX, FLUSH_BYTES_MAX, QUEUE_EVENTS_MAX } from '../core/limits.ts';
import { WIDGET_VERSION } from './version.ts';

/** Time an event waits for others before it leaves. */
const GATHER_MS = 3000;
/** After so many failures in a row, none answered by our server, the page stays silent. */
const FAILURES_MAX = 3;
const RETRY_BASE_MS = 1000;
const RETRY_MAX_MS = 300_000;

export interface QueueParts {
  site: string;
  now(): number;
  /** 0 to 1, for the jitter between tries. */
  random(): number;
  wait(ms: number, then: () => void): void;
  /** Sends and gives the answer; rejects when the network fails, or when it is not ours. */
  post(body: string): Promise<{
    status: number;
    receipt?: Partial<BatchReceipt>;
    /** Least time before the next try. */
    retryAfterMs?: number;
  }>;
  /** Hands over to the browser; false when it takes no more. */
  beacon(body: string): boolean;
  /** Told of all that has not been answered for. */
  keep(events: HelpEvent[]): void;
  /** The token of each session, kept with it. */
  token: {
    read(session: string): string | undefined;
    keep(session: string, token: string): void;
  };
}

export class EventQueue {
  #parts: QueueParts;
  #waiting: HelpEvent[] = [];
  /** Being sent, or waiting for the next try. */
  #leaving: HelpEvent[] = [];
  #isWaitingToRetry = false;
  #isBusy = false;
  #isDue = false;
  #tries = 0;
  #failures = 0;
  #dropped = 0;

  constructor(parts: QueueParts) {
    this.#parts = parts;
  }

  /** Adds an event; beyond the bound the oldest is dropped and counted. */
  push(event: HelpEvent): void {
    if (this.#isSilent) return;
    this.#waiting.push(event);
    if (this.#waiting.length > QUEUE_EVENTS_MAX) {
      this.#waiting.shift();
      this.#dropped++;
    }
    this.#keep();
    if (this.#isDue) return;
    this.#isDue = true;
    this.#parts.wait(GATHER_MS, () => this.flush());
  }

  /** Sends what waits. Never throws; while an answer is outstanding later events wait for it. */
  flush(): void {
    this.#isDue = false;
    if (this.#isBusy) return;
    this.#isBusy = true;
    void this.#drain().then(() => {
      this.#isBusy = false;
    });
  }

  /** The page hides, perhaps for ever: all that is here leaves now, without waiting for an answer. */
  leave(): void {
    if (this.#isSilent) return;
    // A batch under way goes on by itself; sent twice it would count once all the same.
    if (this.#isWaitingToRetry) this.#waiting.unshift(...this.#leaving.splice(0));
    while (this.#waiting.length > 0) {
      const [events, dropped] = [this.#takeBatch(), this.#dropped];
      if (this.#parts.beacon(this.#pack(events))) continue;
      // The page may come back, and then the browser takes more.
      this.#waiting.unshift(...events);
      this.#dropped = dropped;
      return;
    }
  }

  /** Forgets what has not left. */
  clear(): void {
    this.#waiting = [];
    this.#leaving = [];
    this.#keep();
  }

  #keep(): void {
    this.#parts.keep([...this.#leaving, ...this.#waiting]);
  }

  get #isSilent(): boolean {
    return this.#failures >= FAILURES_MAX;
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0 && !this.#isSilent) {
      this.#leaving = this.#takeBatch();
      while (this.#leaving.length > 0) {
        const waitMs = await this.#deliver(this.#leaving);
        if (waitMs === undefined) break;
        if (this.#isSilent) return this.clear();
        await this.#pause(waitMs);
      }
      this.#leaving = [];
      this.#keep();
    }
  }

  /** The least time before the next try; undefined when the batch is stored, or refused for good. */
  async #deliver(events: HelpEvent[]): Promise<number | undefined> {
    const dropped = this.#dropped;
    this.#tries++;
    try {
      const { status, receipt, retryAfterMs = 0 } = await this.#parts.post(this.#pack(events));
      this.#failures = 0;
      const [first] = events;
      if (receipt?.token && first) this.#parts.token.keep(first.session, receipt.token);
      if (status < 500 && status !== 408 && status !== 429) {
        this.#tries = 0;
        return undefined;
      }
      this.#dropped += dropped;
      return retryAfterMs;
    } catch {
      this.#dropped += dropped;
      this.#failures++;
      return 0;
    }
  }

  /** Full jitter: many pages that failed together do not come back together. */
  async #pause(leastMs: number): Promise<void> {
    this.#isWaitingToRetry = true;
    const jitterMs =
      Math.min(RETRY_BASE_MS * 4 ** this.#tries, RETRY_MAX_MS) * this.#parts.random();
    await new Promise<void>((go) => this.#parts.wait(leastMs + jitterMs, go));
    this.#isWaitingToRetry = false;
  }

  /** One session a batch, as its token. Contact events alone: nothing ties them to a page. */
  #takeBatch(): HelpEvent[] {
    const isContact = ({ type }: HelpEvent) => type.startsWith('contact-');
    const first = this.#waiting[0];
    let bytes = 0;
    const end = this.#waiting.findIndex((event, place) => {
      bytes += JSON.stringify(event).length;
      if (place === 0) return false;
      return (
        place >= BATCH_EVENTS_MAX ||
        bytes > FLUSH_BYTES_MAX ||
        event.session !== first?.session ||
        isContact(event) ||
        isContact(first)
      );
    });
    return this.#waiting.splice(0, end < 0 ? this.#waiting.length : end);
  }

  #pack(events: HelpEvent[]): string {
    const token = this.#parts.token.read(events[0]?.session ?? '');
    const batch: EventBatch = {
      v: WIRE_VERSION,
      site: this.#parts.site,
      widget: WIDGET_VERSION,
      sentAt: this.#parts.now(),
      ...(token && { token }),
      ...(this.#dropped && { dropped: this.#dropped }),
      events,
    };
    this.#dropped = 0;
    return JSON.stringify(batch);
  }
}

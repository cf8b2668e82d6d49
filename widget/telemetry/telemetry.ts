/**
 * Turns what the visitor does into events. A session begins with the first of them; before it
 * nothing is stored and nothing leaves. How events travel is the queue's business.
 * @module
 */

import type { EventBase, EventDetail, HelpEvent } from '../core/event.ts';
import { type RandomBytes, uuidV4, uuidV7 } from '../core/uuid.ts';
import type { Memory } from './memory.ts';
import type { EventQueue } from './queue.ts';

const HOUR_MS = 60 * 60 * 1000;
/** Impressions kept for the first act; the oldest go. */
const IMPRESSIONS_MAX = 20;
/** Types that decide an outcome, so they leave at once. */
const URGENT = /^(?:answer|choice|contact|feedback|session)|answered$/;

/** Where and in what the visitor is when something happens. */
export type EventContext = Omit<EventBase, 'id' | 'session' | 'seq' | 'at'>;

export interface TelemetryParts {
  memory: Memory<unknown>;
  queue: EventQueue;
  now(): number;
  randomBytes: RandomBytes;
  describe(): EventContext;
  /** Whether the visitor refuses events: Global Privacy Control, or opted out. */
  isRefused(): boolean;
}

export class Telemetry {
  #parts: TelemetryParts;
  #impressions: (() => HelpEvent)[] = [];

  constructor(parts: TelemetryParts) {
    this.#parts = parts;
  }

  /** Whether nothing is told. */
  get isRefused(): boolean {
    return this.#parts.isRefused();
  }

  /** Something the visitor did: it begins the session when there is none. `at`: when, if not now. */
  record(detail: EventDetail, at = this.#parts.now()): void {
    const { memory, queue } = this.#parts;
    if (this.isRefused) {
      this.#impressions = [];
      return;
    }
    memory.kept.session ??= { id: uuidV4(this.#parts.randomBytes), seq: 0 };
    for (const make of this.#impressions.splice(0)) queue.push(make());
    queue.push(this.#make(detail, at, this.#parts.describe()));
    memory.keep(true);
    if (URGENT.test(detail.type)) queue.flush();
  }

  /** Something that was merely displayed: told with the first act of the same page, or never. */
  impress(detail: EventDetail & { type: 'suggestion-shown' }): void {
    if (this.#parts.memory.kept.session) {
      this.record(detail);
      return;
    }
    const at = this.#parts.now();
    const context = this.#parts.describe();
    this.#impressions.push(() => this.#make({ ...detail, before: true }, at, context));
    if (this.#impressions.length > IMPRESSIONS_MAX) this.#impressions.shift();
  }

  /** The page is another: what was displayed on the one before is never told. */
  turnPage(): void {
    this.#impressions = [];
  }

  #make(detail: EventDetail, at: number, context: EventContext): HelpEvent {
    const { kept } = this.#parts.memory;
    const isContact = detail.type.startsWith('contact-');
    const time = isContact ? at - (at % HOUR_MS) : at;
    const { id: session = '', seq = 0 } = kept.session ?? {};
    if (kept.session) kept.session.seq++;
    return {
      id: uuidV7(time, this.#parts.randomBytes),
      session,
      seq,
      at: time,
      ...context,
      ...(isContact && { page: '' }),
      ...detail,
    };
  }
}

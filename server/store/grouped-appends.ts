/**
 * Group commit: whatever has arrived when the database is free shares one transaction. There is no
 * timer; under load, what arrives during one transaction makes up the next.
 * @module
 */

import { packAppended } from './packed-outcomes.ts';
import type { AcceptedEvent, Appended } from './store.ts';

/** Events in one transaction, unless one batch has more: others wait for it. */
const GROUP_EVENTS_MAX = 1000;

/** Stores events in one transaction; says what became of each, in their order. */
type Append = (events: AcceptedEvent[]) => Appended[] | Promise<Appended[]>;

interface Waiting {
  events: AcceptedEvent[];
  resolve(codes: number[]): void;
  reject(error: unknown): void;
}

export class GroupedAppends {
  readonly #append: Append;
  #waiting: Waiting[] = [];
  #isRunning = false;

  constructor(append: Append) {
    this.#append = append;
  }

  /** Takes and gives what an engine's `append` does. Rejects when the group could not be stored. */
  add(events: string): Promise<number[]> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ events: JSON.parse(events), resolve, reject });
      if (this.#isRunning) return;
      this.#isRunning = true;
      // Last: all that has arrived comes first.
      setImmediate(() => this.#run());
    });
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      await this.#commit(this.#takeGroup());
      await new Promise(setImmediate);
    }
    this.#isRunning = false;
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
  async #commit(group: Waiting[]): Promise<void> {
    try {
      const appended = await this.#append(group.flatMap(({ events }) => events));
      const codes = appended.map(packAppended);
      let first = 0;
      for (const { events, resolve } of group) {
        resolve(codes.slice(first, first + events.length));
        first += events.length;
      }
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }
}

/**
 * When sessions began, as far as the door must know. Whatever is asked before the event loop is free
 * again is one look into the store, and what never changes is remembered.
 * @module
 */

import type { SessionKey, Store } from '../store/store.ts';

/** Sessions whose beginning is remembered. */
const REMEMBERED_MAX = 20_000;

interface Asked {
  session: SessionKey;
  resolve(start: number | undefined): void;
  reject(error: unknown): void;
}

export class SessionStarts {
  readonly #store: Store;
  readonly #remembered = new Map<string, number>();
  #asked: Asked[] = [];

  constructor(store: Store) {
    this.#store = store;
  }

  /** When the first of a session's events arrived; undefined for an unknown session. */
  async find(session: SessionKey): Promise<number | undefined> {
    const known = this.#remembered.get(keyOf(session));
    if (known !== undefined) return known;
    const start = await new Promise<number | undefined>((resolve, reject) => {
      if (this.#asked.length === 0) setImmediate(() => this.#ask());
      this.#asked.push({ session, resolve, reject });
    });
    if (start !== undefined) this.remember(session, start);
    return start;
  }

  /** Takes note of a session that the store did not know and that has begun. */
  remember(session: SessionKey, start: number): void {
    const key = keyOf(session);
    if (this.#remembered.has(key)) return;
    if (this.#remembered.size >= REMEMBERED_MAX) this.#remembered.clear();
    this.#remembered.set(key, start);
  }

  async #ask(): Promise<void> {
    const asked = this.#asked;
    this.#asked = [];
    try {
      const starts = await this.#store.findSessionStarts(asked.map(({ session }) => session));
      for (const [place, { resolve }] of asked.entries()) resolve(starts[place]);
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
  }
}

function keyOf({ site, session }: SessionKey): string {
  return `${site} ${session}`;
}

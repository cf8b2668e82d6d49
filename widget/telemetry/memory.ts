/**
 * What one tab keeps from page to page, in `sessionStorage`, from the first act on and never before.
 * @module
 */

import type { HelpEvent } from '../core/event.ts';
import { SESSION_IDLE_MS } from '../core/limits.ts';

/** Everything kept; `at` is the time of the last act. */
export interface Kept<Box> {
  at: number;
  /** The page in sight that goes on with this, by its own number; 0: none. */
  page?: number | undefined;
  session?: KeptSession | undefined;
  box?: Box | undefined;
  /** Events without an answer, where the site has them kept. */
  unsent?: HelpEvent[] | undefined;
}

export interface KeptSession {
  id: string;
  /** Of the next event. */
  seq: number;
  token?: string | undefined;
}

export interface TabStorage {
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
}

export interface MemoryParts<Box> {
  key: string;
  /** The shape of what is kept; in a list all have that of the first. */
  like: Kept<Partial<Box>>;
  /** Undefined where nothing may be kept: then only this page remembers. May throw. */
  storage(): TabStorage | undefined;
  /** Takes what is stored off the device, whether or not more may be kept. May throw. */
  erase(): void;
  /** Of this page, as no other has it; 0 while it is hidden. */
  page(): number;
  now(): number;
}

export class Memory<Box> {
  #parts: MemoryParts<Box>;
  #kept: Kept<Box>;

  /** Reads what the page before left; what is older than a session's idle time is gone. */
  constructor(parts: MemoryParts<Box>) {
    this.#parts = parts;
    this.#kept = this.#read() ?? { at: parts.now() };
    this.see();
  }

  /** The live record. Change it, then `keep()`. One that has idled too long starts empty. */
  get kept(): Kept<Box> {
    const now = this.#parts.now();
    if (now - this.#kept.at > SESSION_IDLE_MS) this.#kept = { at: now, box: this.#kept.box };
    return this.#kept;
  }

  /** Writes the record; `isAct` renews its time. Never throws: a full storage keeps nothing. */
  keep(isAct = false): void {
    const { kept } = this;
    if (isAct) kept.at = this.#parts.now();
    kept.page = this.#parts.page();
    try {
      this.#parts.storage()?.setItem(this.#parts.key, JSON.stringify(kept));
    } catch {}
  }

  /** The page is seen, or hides: says so in what is kept, if anything is. */
  see(): void {
    if (this.#read()?.at === this.#kept.at) this.keep();
  }

  /** Whether another page of the tab has gone on meanwhile; what it left counts from now on. */
  refresh(): boolean {
    const { at, box } = this.#kept;
    try {
      // Where nothing may be kept, nothing was left.
      if (!this.#parts.storage()) return false;
    } catch {
      return false;
    }
    const left = this.#read();
    if (left?.at === (box && at)) return false;
    this.#kept = left ?? { at };
    return true;
  }

  /** Forgets the session, and everything that is stored. */
  forget(): void {
    this.#kept = { at: this.#parts.now() };
    this.wipe();
  }

  /** Takes what is stored off the device; this page still remembers. */
  wipe(): void {
    try {
      this.#parts.erase();
    } catch {}
  }

  /** Nothing of a page that is still in sight elsewhere: then the browser has copied its tab. */
  #read(): Kept<Box> | undefined {
    try {
      const page = this.#parts.page();
      const text = this.#parts.storage()?.getItem(this.#parts.key);
      // What throws is traced back through this whole file, which takes a while.
      const kept: Kept<Box> | null = JSON.parse(text ?? 'null');
      return kept &&
        (!page || !kept.page || kept.page === page) &&
        this.#parts.now() - kept.at <= SESSION_IDLE_MS &&
        isLike(kept, this.#parts.like)
        ? kept
        : undefined;
    } catch {
      return undefined;
    }
  }
}

/** Others can write there too. Of what has the shape, anything may be left out. */
function isLike(value: unknown, like: unknown): boolean {
  if (like === undefined) return true;
  const shapes = like as Record<string, unknown>;
  return (
    value?.constructor === shapes.constructor &&
    Object.entries(value as object).every(([key, one]) => isLike(one, shapes[key] ?? shapes[0]))
  );
}

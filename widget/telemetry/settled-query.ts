/**
 * Which of the texts that pass through the field was a question: one left unchanged for a second, or
 * left by opening, sending, clearing or closing. What is nearly the next one is replaced by it.
 * @module
 */

import type { Verdict } from '../core/event.ts';
import { QUERY_REPLACED_MS, QUERY_SETTLED_MS } from '../core/limits.ts';
import { countSlips } from '../core/spelling.ts';

export interface SearchedQuery {
  text: string;
  hits: number;
  verdict: Verdict;
  /** From the key to the results. */
  ms: number;
}

export interface SettlingParts {
  now(): number;
  /** Calls back after a time, unless what it gives is called before. */
  delay(ms: number, then: () => void): () => void;
  /** Takes a settled query that nothing can replace any more, and when it settled. */
  record(query: SearchedQuery, at: number): void;
}

export class SettledQueries {
  #parts: SettlingParts;
  #typed: SearchedQuery | undefined;
  #held: { query: SearchedQuery; at: number } | undefined;
  #cancel = () => {};

  constructor(parts: SettlingParts) {
    this.#parts = parts;
  }

  /** The field has changed. An empty text is a field that was cleared. */
  type(query: SearchedQuery): void {
    this.#cancel();
    if (query.text.trim() === '') {
      this.#settle();
      return;
    }
    this.#typed = query;
    this.#cancel = this.#parts.delay(QUERY_SETTLED_MS, () => this.#settle());
  }

  /** The field was left: by opening an entry, sending, closing, or with the page. */
  leave(): void {
    this.#settle();
    this.#release();
  }

  #settle(): void {
    this.#cancel();
    const query = this.#typed;
    this.#typed = undefined;
    const at = this.#parts.now();
    if (query) {
      if (this.#held && !this.#isReplacedBy(query, at)) this.#release();
      this.#held = { query, at };
    }
    if (this.#held) {
      this.#cancel = this.#parts.delay(QUERY_REPLACED_MS, () => this.#release());
    }
  }

  #release(): void {
    this.#cancel();
    const held = this.#held;
    this.#held = undefined;
    if (held) this.#parts.record(held.query, held.at);
  }

  #isReplacedBy(next: SearchedQuery, at: number): boolean {
    const held = this.#held;
    if (!held || at - held.at > QUERY_REPLACED_MS) return false;
    const [before, after] = [held.query.text.trim(), next.text.trim()];
    return after.startsWith(before) || isOneEdit(before, after);
  }
}

/** Whether at most one character was added, dropped or changed, or two neighbours swapped. */
export function isOneEdit(before: string, after: string): boolean {
  return countSlips(before, after, 1) < 2;
}

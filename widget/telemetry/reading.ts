/**
 * How long an answer was really before the visitor's eyes, and whether anything was done with it.
 * @module
 */

import { DURATION_MAX_MS } from '../core/limits.ts';

/** Time within which a view that changed still moves by itself. */
const OWN_SCROLL_MS = 300;

export class Reading {
  /** Whether the visitor scrolled, followed a link or copied. */
  acted = false;
  #now: () => number;
  #visibleMs = 0;
  #since: number | undefined;
  #told = -1;
  #settledAt: number;

  constructor(now: () => number) {
    this.#now = now;
    this.#settledAt = now();
  }

  /** The view has moved by itself: the scroll that follows is not the visitor's. */
  settle(): void {
    this.#settledAt = this.#now();
  }

  /** Something was scrolled. */
  scroll(): void {
    if (this.#now() - this.#settledAt > OWN_SCROLL_MS) this.acted = true;
  }

  /** The answer is to be seen, or is not any more. */
  see(isVisible: boolean): void {
    if (this.#since !== undefined) this.#visibleMs += this.#now() - this.#since;
    this.#since = isVisible ? this.#now() : undefined;
  }

  /** Milliseconds seen so far, at most a day; undefined when nothing is new since it was last asked. */
  report(): number | undefined {
    this.see(this.#since !== undefined);
    const visibleMs = Math.min(Math.round(this.#visibleMs), DURATION_MAX_MS);
    if (visibleMs === this.#told) return undefined;
    this.#told = visibleMs;
    return visibleMs;
  }
}

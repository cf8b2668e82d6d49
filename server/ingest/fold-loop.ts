/**
 * Folds what was stored soon after, in slices between which requests are served.
 * @module
 */

import type { FoldSettings, Store } from '../store/store.ts';

/** Sessions in one slice; the store ends a slice earlier when it takes long. */
const SLICE_SESSIONS_MAX = 200;
/**
 * Shortest time from one pass over what is pending to the next; what a visitor does in that time is
 * folded once. After a pause folding begins at once.
 */
const PASS_MS_MIN = 500;
/** Longest such time, and so how far figures may lag behind under any load that can be folded. */
const PASS_MS_MAX = 5000;
/** Time left to requests after each pass, as a multiple of what the pass took. */
const PASS_REST = 4;
/** Wait before a fold that failed is tried again. */
const RETRY_MS = 1000;

export interface FoldLoopOptions {
  store: Store;
  settings(site: string): FoldSettings;
  onFailure(error: unknown): void;
}

export class FoldLoop {
  readonly #options: FoldLoopOptions;
  #running: Promise<void> | undefined;
  /** Whether something was stored since the last look at what is pending. */
  #isPoked = false;
  #retry: NodeJS.Timeout | undefined;
  #isClosed = false;
  /** When the next pass may begin. */
  #passAt = 0;
  /** Ends the wait for the next pass. */
  #wake: (() => void) | undefined;

  constructor(options: FoldLoopOptions) {
    this.#options = options;
  }

  /** Folds what is pending, soon. Never throws. */
  poke(): void {
    if (this.#isClosed) return;
    this.#isPoked = true;
    this.#running ??= this.#run()
      .catch((error) => this.#recover(error))
      .finally(() => {
        this.#running = undefined;
      });
  }

  /** Resolves when nothing is pending. Rejects when folding fails. */
  async settle(): Promise<void> {
    this.#wake?.();
    await this.#running;
    await this.#fold();
  }

  /** Folds nothing more and waits for the slice under way. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#retry);
    this.#wake?.();
    await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#isPoked && !this.#isClosed) {
      await this.#waitForPass();
      const begun = performance.now();
      this.#isPoked = false;
      await this.#fold();
      const restMs = PASS_REST * (performance.now() - begun);
      this.#passAt = begun + Math.min(PASS_MS_MAX, Math.max(PASS_MS_MIN, restMs));
    }
  }

  /** Until nothing is pending. */
  async #fold(): Promise<void> {
    const { store, settings } = this.#options;
    let folded = 0;
    do {
      await new Promise(setImmediate);
      folded = await store.fold(settings, SLICE_SESSIONS_MAX);
    } while (!this.#isClosed && folded > 0);
  }

  #waitForPass(): Promise<void> {
    const waitMs = this.#passAt - performance.now();
    if (waitMs <= 0) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, waitMs);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** What is pending stays marked in the store, so trying again loses nothing. */
  #recover(error: unknown): void {
    this.#options.onFailure(error);
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.poke(), RETRY_MS).unref();
  }
}

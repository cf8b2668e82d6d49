/**
 * Folds what was stored soon after, in slices between which requests are served.
 * @module
 */

import type { FoldSettings, Store } from '../store/store.ts';

/** Sessions in one slice; the store ends a slice earlier when it takes long. */
const SLICE_SESSIONS_MAX = 200;
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
    await this.#running;
    await this.#run();
  }

  /** Folds nothing more and waits for the slice under way. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#retry);
    await this.#running;
  }

  async #run(): Promise<void> {
    const { store, settings } = this.#options;
    let folded = 0;
    do {
      await new Promise(setImmediate);
      this.#isPoked = false;
      folded = await store.fold(settings, SLICE_SESSIONS_MAX);
    } while (!this.#isClosed && (folded > 0 || this.#isPoked));
  }

  /** What is pending stays marked in the store, so trying again loses nothing. */
  #recover(error: unknown): void {
    this.#options.onFailure(error);
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.poke(), RETRY_MS).unref();
  }
}

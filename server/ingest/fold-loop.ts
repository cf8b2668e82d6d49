/**
 * Folds what was stored soon after, in slices between which requests are served.
 * @module
 */

import type { FoldSettings, Store } from '../store/store.ts';

/** Sessions in one slice; the store ends a slice earlier when it takes long. */
const SLICE_SESSIONS_MAX = 200;
/**
 * Time from the beginning of one round over what is pending to that of the next, as a multiple of what
 * the round took, and its bounds: what a visitor does in that time is folded once. A round that takes
 * longer than the upper one is followed by the next. After a pause folding begins at once.
 */
const APART = 3;
const [APART_MIN_MS, APART_MAX_MS] = [500, 2000];
/**
 * Time left to requests after each slice while they come, as a multiple of what the slice took. A
 * session that waits longer is folded once for more of its events, so the work does not pile up.
 */
const REST = 3;
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
  /** How often something was stored, and how often before the last round began. */
  #pokes = 0;
  #pokesSeen = 0;
  #retry: NodeJS.Timeout | undefined;
  #isClosed = false;
  /** When the next round may begin. */
  #roundAt = 0;
  /** Whether somebody waits until nothing is pending. */
  #isHurried = false;
  /** Ends the rest under way. */
  #wake: (() => void) | undefined;

  constructor(options: FoldLoopOptions) {
    this.#options = options;
  }

  /** Folds what is pending, soon. Never throws. */
  poke(): void {
    if (this.#isClosed) return;
    this.#pokes++;
    this.#running ??= this.#run()
      .catch((error) => this.#recover(error))
      .finally(() => {
        this.#running = undefined;
        // Something may have been stored after the last look.
        if (this.#pokesSeen !== this.#pokes) this.poke();
      });
  }

  /** Resolves when nothing is pending. Rejects when folding fails. */
  async settle(): Promise<void> {
    this.#isHurried = true;
    this.#wake?.();
    try {
      await this.#running;
      while (await this.#foldRound());
    } finally {
      this.#isHurried = false;
    }
  }

  /** Folds nothing more and waits for the slice under way. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#retry);
    this.#wake?.();
    await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#pokesSeen !== this.#pokes && !this.#isClosed) {
      await this.#rest(this.#roundAt - performance.now());
      const begun = performance.now();
      await this.#foldRound();
      const apartMs = APART * (performance.now() - begun);
      this.#roundAt = begun + Math.min(Math.max(apartMs, APART_MIN_MS), APART_MAX_MS);
    }
  }

  /**
   * Folds each session that is pending once; says whether there was one. Those that are touched again
   * behind it are for the next round: under load there is always one.
   */
  async #foldRound(): Promise<boolean> {
    const { store, settings } = this.#options;
    this.#pokesSeen = this.#pokes;
    let after = 0;
    while (!this.#isClosed) {
      await new Promise(setImmediate);
      const [pokes, begun] = [this.#pokes, performance.now()];
      const { sessions, last } = await store.fold(settings, { after, limit: SLICE_SESSIONS_MAX });
      if (sessions === 0) break;
      const tookMs = performance.now() - begun;
      after = last;
      await new Promise(setImmediate);
      if (this.#pokes !== pokes) await this.#rest(REST * tookMs);
    }
    return after > 0;
  }

  /** Leaves the event loop and the store to requests. */
  #rest(ms: number): Promise<void> {
    if (ms <= 0 || this.#isHurried || this.#isClosed) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
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

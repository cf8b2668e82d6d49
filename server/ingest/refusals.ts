/**
 * Counts every event that was not stored, by site, day and reason. Adds up in memory until the event
 * loop is free, so that a flood of refusals is few writes.
 * @module
 */

import type { Store } from '../store/store.ts';

interface Refused {
  site: string;
  day: number;
  code: string;
  total: number;
}

export interface RefusalCounterOptions {
  store: Store;
  onFailure(error: unknown): void;
}

export class RefusalCounter {
  readonly #options: RefusalCounterOptions;
  #waiting = new Map<string, Refused>();
  #running: Promise<void> | undefined;

  constructor(options: RefusalCounterOptions) {
    this.#options = options;
  }

  /** `site` and `code` come from closed lists, so what waits is bounded. Never throws. */
  count(site: string, day: number, code: string, total: number): void {
    if (total === 0) return;
    this.#keep(JSON.stringify([site, day, code]), { site, day, code, total });
    this.#running ??= this.#write();
  }

  /** Resolves when everything counted is written. */
  async settle(): Promise<void> {
    await this.#running;
  }

  async #write(): Promise<void> {
    await new Promise(setImmediate);
    const { store, onFailure } = this.#options;
    for (const [key, refused] of this.#waiting) {
      // Taken first: what is counted meanwhile must not be thrown away with it.
      this.#waiting.delete(key);
      const { site, day, code, total } = refused;
      try {
        await store.countRefusals(site, day, code, total);
      } catch (error) {
        onFailure(error);
        this.#keep(key, refused);
        break;
      }
    }
    this.#running = undefined;
  }

  /** What could not be written waits for the next refusal. */
  #keep(key: string, refused: Refused): void {
    const total = refused.total + (this.#waiting.get(key)?.total ?? 0);
    this.#waiting.set(key, { ...refused, total });
  }
}

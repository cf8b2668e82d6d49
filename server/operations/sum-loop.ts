/**
 * Brings the packed sums of days up to date soon after the start and then every few seconds, in chunks
 * between which other work runs.
 * @module
 */

import type { Store } from '../store/store.ts';

/** Until they are summed, sessions are read one by one with every page. */
const PERIOD_MS = 10_000;
/** Sessions in one chunk: nothing else can be written meanwhile. */
const CHUNK_SESSIONS = 200;

export interface SumLoopOptions {
  store: Pick<Store, 'sumDays'>;
  onFailure(error: unknown): void;
}

export interface SumLoop {
  /** Waits for the chunk under way, and sums nothing more. */
  close(): Promise<void>;
}

export function startSums({ store, onFailure }: SumLoopOptions): SumLoop {
  let isClosed = false;
  let running: Promise<void> | undefined;
  const sumAll = async () => {
    while (!isClosed && (await store.sumDays(CHUNK_SESSIONS)) > 0) {
      await new Promise(setImmediate);
    }
  };
  const run = () => {
    // A backlog may take longer than the period.
    running ??= sumAll()
      .catch(onFailure)
      .finally(() => {
        running = undefined;
      });
  };
  const timer = setInterval(run, PERIOD_MS);
  run();
  return {
    async close() {
      isClosed = true;
      clearInterval(timer);
      await running;
    },
  };
}

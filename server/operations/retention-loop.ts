/**
 * Deletes what is too old soon after the start and then every hour, and stops between two chunks when
 * the server does.
 * @module
 */

import type { Library } from '../content/library.ts';
import { localDay } from '../metrics/local-day.ts';
import {
  deleteExpired,
  deletePastNetworks,
  deleteSupersededCatalogues,
} from '../store/retention.ts';
import type { Store } from '../store/store.ts';

const PERIOD_MS = 60 * 60 * 1000;

export interface RetentionOptions {
  store: Pick<Store, 'db'>;
  library: Library;
  /** UTC milliseconds. */
  clock: () => number;
  onFailure(error: unknown): void;
}

export interface RetentionLoop {
  /** Waits for the chunk under way, and deletes nothing more. */
  close(): Promise<void>;
}

export function startRetention(options: RetentionOptions): RetentionLoop {
  const stop = new AbortController();
  let running: Promise<void> | undefined;
  const run = () => {
    // A backlog may take longer than the period.
    running ??= deleteOld(options, stop.signal)
      .catch((error) => {
        if (!stop.signal.aborted) options.onFailure(error);
      })
      .finally(() => {
        running = undefined;
      });
  };
  const timer = setInterval(run, PERIOD_MS);
  run();
  return {
    async close() {
      clearInterval(timer);
      stop.abort();
      await running;
    },
  };
}

async function deleteOld(
  { store, library, clock }: RetentionOptions,
  signal: AbortSignal,
): Promise<void> {
  const now = clock();
  for (const site of library.sites()) {
    const { retention, timeZone } = library.findSite(site)?.settings ?? {};
    if (retention !== undefined) await deleteExpired(store.db, site, retention, { now, signal });
    await deletePastNetworks(store.db, site, localDay(now, timeZone ?? 'UTC'));
    signal.throwIfAborted();
  }
  await deleteSupersededCatalogues(store.db, now);
}

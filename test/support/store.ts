/**
 * A real store in a folder of its own, gone when the test ends.
 * @module
 */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../server/store/sqlite.ts';
import type { AcceptedEvent, FoldSettings, Store } from '../../server/store/store.ts';
import type { HelpEvent } from '../../widget/core/event.ts';
import { NOON } from './events.ts';

export interface TemporaryStore {
  store: Store;
  file: string;
  /** Closes the store, opens the file again. */
  reopen(): Promise<Store>;
  remove(): Promise<void>;
}

/** Folds as a site in Paris would; its contact pages begin with `/contact`. */
export const PARIS: FoldSettings = {
  timeZone: 'Europe/Paris',
  isContactPage: (page) => page.startsWith('/contact'),
};

export async function openTemporaryStore(clock = () => NOON): Promise<TemporaryStore> {
  const folder = await mkdtemp(join(tmpdir(), 'wayside-store-'));
  const file = join(folder, 'wayside.db');
  const temporary: TemporaryStore = {
    store: await openStore({ file, clock }),
    file,
    async reopen() {
      await temporary.store.close();
      temporary.store = await openStore({ file, clock });
      return temporary.store;
    },
    async remove() {
      await temporary.store.close();
      await rm(folder, { recursive: true });
    },
  };
  return temporary;
}

/** An event as the door would pass it on. */
export function accept(event: HelpEvent, parts: Partial<AcceptedEvent> = {}): AcceptedEvent {
  return {
    site: 'shop',
    event,
    occurred: event.at,
    received: event.at + 500,
    verdict: 'verified',
    ...parts,
  };
}

/** Folds until nothing is pending. */
export async function foldAll(store: Store, settings: FoldSettings = PARIS): Promise<void> {
  while ((await store.fold(() => settings, 100)) > 0);
}

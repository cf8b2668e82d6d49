/**
 * The small site opened as a library on a real store; everything is gone when the test ends.
 * @module
 */

import { test } from '@playwright/test';
import type { Kysely } from 'kysely';
import type { Library, Snapshot } from '../../server/content/library.ts';
import { type LibraryOptions, openLibrary } from '../../server/content/open-library.ts';
import type { Schema } from '../../server/store/schema.ts';
import { openTemporaryStore, type TemporaryStore } from '../support/store.ts';
import { type ContentFolder, makeContent, NOON } from './content-folder.ts';

export const DAY_MS = 24 * 60 * 60 * 1000;
export const LATE = 'en/delivery/late-parcel.md';
export const TRACK = 'en/delivery/track-order.md';
/** What a slip makes of the entry `LATE`. */
export const BROKEN = '---\nid: late-parcel\nquestion: My parcel: late\n---\nWords.\n';

export interface Fixture {
  content: ContentFolder;
  temporary: TemporaryStore;
  db: Kysely<Schema>;
  open(options?: Partial<LibraryOptions>): Promise<Library>;
}

export const it = test.extend<{ fixture: Fixture }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern.
  fixture: async ({}, use) => {
    const content = await makeContent();
    const temporary = await openTemporaryStore();
    const opened: Library[] = [];
    await use({
      content,
      temporary,
      db: temporary.store.db,
      async open(options = {}) {
        const library = await openLibrary({
          folder: content.path,
          clock: () => NOON,
          db: temporary.store.db,
          watch: false,
          ...options,
        });
        opened.push(library);
        return library;
      },
    });
    for (const library of opened) await library.close();
    await temporary.remove();
    await content.discard();
  },
});

export function shop(library: Library): Snapshot {
  const snapshot = library.findSite('shop');
  if (!snapshot) throw new Error('there is no shop');
  return snapshot;
}

/** Question by entry id. */
export function questions(library: Library, language = 'en'): Record<string, string> {
  const entries = shop(library).catalogues.get(language)?.catalogue.entries ?? [];
  return Object.fromEntries(entries.map(({ id, question }) => [id, question]));
}

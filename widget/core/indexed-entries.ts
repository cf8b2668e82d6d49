/**
 * The entries of a catalogue as search reads them.
 * @module
 */

import { type Entry, plainText } from './catalogue.ts';
import type { IndexedEntry } from './index-format.ts';

/** Answers are made plain when they are read: each once, and one at a time. */
export function indexedEntries(entries: readonly Entry[]): IndexedEntry[] {
  return entries.map(({ id, question, alternates, stages, document }) => ({
    id,
    question,
    alternates,
    stages,
    get answer() {
      return plainText(document);
    },
  }));
}

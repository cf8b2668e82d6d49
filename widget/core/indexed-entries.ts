/**
 * The entries of a catalogue as search reads them.
 * @module
 */

import { plainText, type SentEntry } from './catalogue.ts';
import type { IndexedEntry } from './index-format.ts';

/** Answers are made plain when they are read: each once, and one at a time. */
export function indexedEntries(entries: readonly SentEntry[]): IndexedEntry[] {
  return entries.map(({ id, question, alternates, stages, document = [], answer }) => ({
    id,
    question,
    alternates,
    stages,
    get answer() {
      return answer ?? plainText(document);
    },
  }));
}

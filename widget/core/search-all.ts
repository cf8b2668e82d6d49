/**
 * Search with English, French, German and Spanish included: the entry of `dist/search.js`.
 * @module
 */

import { buildIndex as build, serialiseIndex } from './build-index.ts';
import { type IndexedEntry, readLanguage } from './index-format.ts';
import { findLanguage } from './languages/all.ts';
import { openIndex as open, type SearchIndex } from './search.ts';
import { findSynonyms } from './synonyms/all.ts';

export type { IndexedEntry } from './index-format.ts';
export type {
  Hit,
  Match,
  SearchIndex,
  SearchOptions,
  SearchResult,
} from './search.ts';
export { search } from './search.ts';
export { serialiseIndex };

/** An index of entries of one language, named by its BCP 47 tag. */
export function buildIndex(
  entries: readonly IndexedEntry[],
  options: { language: string },
): SearchIndex {
  const language = findLanguage(options.language);
  return build(entries, { language, synonyms: findSynonyms(language) });
}

/**
 * Opens what `serialiseIndex` gave, or what `serialiseLearned` gave with the same `entries`. Throws
 * when it is of another version, damaged, or of other entries.
 */
export function openIndex(
  data: string | Uint8Array,
  entries?: readonly IndexedEntry[],
): SearchIndex {
  const packed = typeof data === 'string' ? data : readAscii(data);
  return open(packed, findLanguage(readLanguage(packed)), entries);
}

function readAscii(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

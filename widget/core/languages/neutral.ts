/**
 * Any language that has no module of its own: folding, word beginnings and similar spelling do the
 * work. Its stop words come with an index (`../stop-words.ts`).
 * @module
 */

import type { LanguageModule } from '../text.ts';

/** In most languages that inflect, this many letters of a longer word tell which word it is. */
const STEM_LENGTH = 6;

/** A language without stemmer and stop words. */
export function neutralLanguage(language: string): LanguageModule {
  const stem = (word: string) => (/\d/.test(word) ? word : word.slice(0, STEM_LENGTH));
  return { language, stem, stopWords: new Set() };
}

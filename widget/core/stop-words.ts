/**
 * Stop words of a language whose module has none: those that are known of it, else those that a
 * site's questions teach: short words that many of them share. Found where an index is built; they travel
 * with it.
 * @module
 */

import { FUNCTION_WORDS } from './function-words.ts';
import type { IndexedEntry } from './index-format.ts';
import { fold, type LanguageModule, tokenise } from './text.ts';

/** Part of the wordings that hold a stop word of one letter; each letter more doubles it. */
const SHARE_MIN = 0.02;
/** In fewer wordings than these a word is there by chance. */
const WORDINGS_MIN = 3;
/** Numbers, and letters that mean as much as a word, are never stop words. */
const TELLING = /[\p{N}\p{Script=Han}]/u;

/** Folded stop words, none for a language whose module has them. Pauses after each entry. */
export function* findStopWords(
  module: LanguageModule,
  entries: readonly IndexedEntry[],
): Generator<void, string[]> {
  const { language, stopWords } = module;
  if (stopWords.size > 0) return [];
  const known = FUNCTION_WORDS.get(language.toLowerCase().split('-')[0] ?? '');
  if (known) return [...new Set(fold(known).split(/\s+/))];
  const counts = new Map<string, number>();
  let wordings = 0;
  for (const { question, alternates } of entries) {
    for (const text of [question, ...alternates]) {
      wordings++;
      const tokens = tokenise(text, module);
      for (const word of new Set(tokens.map((token) => token.word))) {
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
    yield;
  }
  const isStopWord = ([word, count]: [string, number]) =>
    count >= WORDINGS_MIN &&
    count > wordings * SHARE_MIN * 2 ** (word.length - 1) &&
    !TELLING.test(word);
  return [...counts].filter(isStopWord).map(([word]) => word);
}

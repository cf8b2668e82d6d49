/**
 * Stop words of a language that has no list of its own, learned from a site's questions: short words
 * that many of them share. Found alike where an index is built and where it is opened.
 * @module
 */

import type { IndexedEntry } from '../index-format.ts';
import type { LanguageModule, Token } from '../text.ts';

/** Part of the wordings that hold a stop word of one letter; each letter more doubles it. */
const SHARE_MIN = 0.02;
/** In fewer wordings than these a word is there by chance. */
const WORDINGS_MIN = 3;
/** Numbers, and letters that mean as much as a word, are never stop words. */
const TELLING = /[\p{N}\p{Script=Han}]/u;

/** The language with the stop words of a site. Pauses after each entry. */
export function* learnStopWords(
  language: LanguageModule,
  entries: readonly IndexedEntry[],
  cut: (text: string, language: LanguageModule) => Token[],
): Generator<void, LanguageModule> {
  const counts = new Map<string, number>();
  let wordings = 0;
  for (const { question, alternates } of entries) {
    for (const text of [question, ...alternates]) {
      wordings++;
      const words = new Set(cut(text, language).map(({ word }) => word));
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    yield;
  }
  const isStopWord = ([word, count]: [string, number]) =>
    count >= WORDINGS_MIN &&
    count > wordings * SHARE_MIN * 2 ** (word.length - 1) &&
    !TELLING.test(word);
  return { ...language, stopWords: new Set([...counts].filter(isStopWord).map(([word]) => word)) };
}

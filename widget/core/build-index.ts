/**
 * Builds and writes the index that `search.ts` opens. Runs where a site is compiled, never in a
 * visitor's browser.
 * @module
 */

import MiniSearch from 'minisearch';
import { type IndexedEntry, type SearchIndex, TERM_INDEX_OPTIONS } from './search.ts';
import { type LanguageModule, tokenise } from './text.ts';

/** An index of entries of one language. The same entries give the same index. */
export function buildIndex(
  entries: readonly IndexedEntry[],
  options: { language: LanguageModule },
): SearchIndex {
  const { language } = options;
  const terms = new MiniSearch(TERM_INDEX_OPTIONS);
  entries.forEach((entry, position) => {
    const answer = termsOf(entry.answer, language);
    [entry.question, ...entry.alternates].forEach((text, order) => {
      const question = termsOf(text, language);
      terms.add({ id: `${position}.${order}`, question, answer: order === 0 ? answer : '' });
    });
  });
  return { language, entries: entries.map(({ id, stages = [] }) => ({ id, stages })), terms };
}

/** The index as text for `openIndex`. */
export function serialiseIndex(index: SearchIndex): string {
  const { language, entries, terms } = index;
  return JSON.stringify({ v: 1, language: language.language, entries, terms }).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function termsOf(text: string, language: LanguageModule): string {
  return tokenise(text, language)
    .filter((token) => !token.isStopWord)
    .map((token) => token.term)
    .join(' ');
}

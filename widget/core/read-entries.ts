/**
 * Entries as the words of an index. The same entries give the same index, where a site is compiled
 * and in every browser, so that no list of words need travel.
 * @module
 */

import type { IndexData, IndexedEntry, Learned } from './index-format.ts';
import { type LanguageModule, type Term, tokenise } from './text.ts';

/** How often the words of a group of one meaning must stand in texts, for the root of their number. */
const FOUND_MIN = 1.35;
/** Where there are fewer texts than these it is proportionally less. */
const FOUND_TEXTS = 500;

/** Reads the entries, pausing after each. */
export function* readEntries(
  entries: readonly IndexedEntry[],
  language: LanguageModule,
  learned: Learned,
): Generator<void, IndexData> {
  const phrases = new Set(learned.synonyms.flat().filter((term) => term.includes(' ')));
  /** Words get their positions as they are met, and so keep the order in which they stand. */
  const positions = new Map<string, number>();
  const place = (term: string) => {
    if (!positions.has(term)) positions.set(term, positions.size);
    return positions.get(term) as number;
  };
  const stopWords = new Set<number>();
  const texts: number[][] = [];
  const answers: number[][] = [];
  for (const { question, alternates, answer } of entries) {
    for (const text of [question, ...alternates]) {
      const terms = tokenise(text, language);
      for (const { term, isStopWord } of terms) if (isStopWord) stopWords.add(place(term));
      texts.push([...terms.map(({ term }) => term), ...findPhrases(terms, phrases)].map(place));
    }
    answers.push(
      [...countTerms(tokenise(answer, language))].flatMap(([term, count]) => [place(term), count]),
    );
    yield;
  }
  // Many groups are touched by answers alone, or by one text of many: not worth their bytes, and large
  // ones take more. A phrase that was found is a word of its text by now, so its group must stay.
  const counts = countWords(texts, 1, new Uint32Array(positions.size));
  const countOf = (term: string) => counts[positions.get(term) ?? -1] ?? 0;
  const foundMin = FOUND_MIN * Math.min(1, texts.length / FOUND_TEXTS);
  const synonyms = learned.synonyms
    .filter((group) => {
      const found = group.reduce((sum, term) => sum + countOf(term), 0);
      const isPhrased = group.some((term) => phrases.has(term) && countOf(term) > 0);
      return isPhrased || found > foundMin * Math.sqrt(group.length);
    })
    .map((group) => group.map(place));
  return {
    ...learned,
    ...{ entries, texts, answers, synonyms },
    words: [...positions.keys()],
    stopWords: [...stopWords],
    textCounts: entries.map((entry) => entry.alternates.length + 1),
  };
}

/** Adds up in how many of the lists each word stands, at every place that `step` leads to. */
export function countWords(lists: number[][], step: number, counts: Uint32Array): Uint32Array {
  for (const list of lists) {
    for (let at = 0; at < list.length; at += step) {
      const word = list[at] as number;
      counts[word] = (counts[word] as number) + 1;
    }
  }
  return counts;
}

function countTerms(terms: readonly Term[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { term, isStopWord } of terms) {
    if (!isStopWord) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

function findPhrases(terms: readonly Term[], phrases: ReadonlySet<string>): string[] {
  return terms
    .map(({ term }, at) => `${terms[at - 1]?.term} ${term}`)
    .filter((phrase) => phrases.has(phrase));
}

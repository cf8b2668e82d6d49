/**
 * Entries as the words of an index. The same entries give the same index, where a site is compiled
 * and in every browser, so that no list of words need travel.
 * @module
 */

import type { IndexData, IndexedEntry, Learned } from './index-format.ts';
import { repeat } from './steps.ts';
import { type LanguageModule, type Term, termReader } from './text.ts';

/** Reads the entries, pausing after each. */
export function* readEntries(
  entries: readonly IndexedEntry[],
  language: LanguageModule,
  learned: Learned,
): Generator<void, IndexData> {
  const readTerms = termReader(language);
  const phrases = new Set(learned.synonyms.flat().filter((term) => term.includes(' ')));
  const list = new WordList();
  const stopTerms = new Set<string>();
  const texts: string[][] = [];
  const answers: Map<string, number>[] = [];
  for (const { question, alternates, answer } of entries) {
    for (const text of [question, ...alternates]) {
      const terms = readTerms(text);
      for (const { term, isStopWord } of terms) if (isStopWord) stopTerms.add(term);
      const words = [...terms.map(({ term }) => term), ...findPhrases(terms, phrases)];
      list.count(words);
      texts.push(words);
    }
    answers.push(countTerms(readTerms(answer)));
    yield;
  }
  yield* list.settle();
  yield* repeat(answers.length, (at) => list.count((answers[at] as Map<string, number>).keys()));
  yield* list.settle();
  const synonyms = learned.synonyms.filter((group) => group.some((term) => list.has(term)));
  list.count(synonyms.flat());
  yield* list.settle();
  return {
    ...learned,
    entries,
    words: list.all(),
    stopWords: [...stopTerms].map((term) => list.at(term)),
    texts: yield* mapInSteps(texts, (text) => text.map((term) => list.at(term))),
    textCounts: entries.map((entry) => entry.alternates.length + 1),
    answers: yield* mapInSteps(answers, (answer) =>
      [...answer]
        .map(([term, count]) => [list.at(term), count])
        .sort((a, b) => (a[0] as number) - (b[0] as number))
        .flat(),
    ),
    synonyms: synonyms.map((group) => group.map((term) => list.at(term)).sort((a, b) => a - b)),
  };
}

/** Gives words their positions while texts are read. */
class WordList {
  #counts = new Map<string, number>();
  #positions = new Map<string, number>();

  count(terms: Iterable<string>): void {
    for (const term of terms) this.#counts.set(term, (this.#counts.get(term) ?? 0) + 1);
  }

  /** Fixes the positions of the words counted since the last call, commonest first. */
  *settle(): Generator<void, void> {
    yield;
    const fresh = [...this.#counts].filter(([term]) => !this.#positions.has(term));
    yield;
    // Between equals by code unit, so that the order is the same on every machine.
    fresh.sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
    yield* repeat(fresh.length, (at) => {
      this.#positions.set((fresh[at] as [string, number])[0], this.#positions.size);
    });
  }

  has(term: string): boolean {
    return this.#counts.has(term);
  }

  at(term: string): number {
    return this.#positions.get(term) as number;
  }

  all(): string[] {
    return [...this.#positions.keys()];
  }
}

function* mapInSteps<From, To>(from: readonly From[], map: (item: From) => To) {
  const to: To[] = [];
  yield* repeat(from.length, (at) => to.push(map(from[at] as From)));
  return to;
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

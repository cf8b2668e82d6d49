/**
 * Builds and writes the index that `search.ts` opens. Runs where a site is compiled, never in a
 * visitor's browser.
 * @module
 */

import { calibrate, findNeighbours, fitRanker } from './fit-ranker.ts';
import { type IndexData, packIndex } from './index-format.ts';
import { type IndexedEntry, openData, type SearchIndex } from './search.ts';
import { finish } from './steps.ts';
import { type LanguageModule, type Token, tokenise } from './text.ts';

export interface BuildOptions {
  language: LanguageModule;
  /** Groups of words of one meaning, parted by `;`; `_` joins the two words of a phrase. */
  synonyms?: string;
}

/** Texts an entry from which there is something to learn. */
const TEXTS_PER_ENTRY_MIN = 1.5;
/** Fewer texts than these teach nothing. */
const LEARNED_TEXTS_MIN = 60;
/** Texts beyond which learning takes longer than it is worth. */
const LEARNED_TEXTS_MAX = 6000;
/** Texts that confidence is calibrated on where not all are compared anyway. */
const CALIBRATED_TEXTS_MAX = 1000;

/** An index of entries of one language. The same entries give the same index. */
export function buildIndex(
  entries: readonly IndexedEntry[],
  { language, synonyms = '' }: BuildOptions,
): SearchIndex {
  const data = collect(entries, language, readSynonyms(synonyms, language));
  const index = finish(openData(data, language));
  const isLearnable =
    data.texts.length >= TEXTS_PER_ENTRY_MIN * entries.length &&
    data.texts.length >= LEARNED_TEXTS_MIN &&
    data.texts.length <= LEARNED_TEXTS_MAX;
  const neighbours = findNeighbours(
    index.scorer,
    isLearnable ? [...data.texts.keys()] : sample(data.texts.length),
  );
  data.calibration = calibrate(index.scorer, neighbours);
  if (isLearnable) data.ranker = fitRanker(index.scorer, neighbours);
  return index;
}

/** The index as ASCII text for `openIndex`. */
export function serialiseIndex(index: SearchIndex): string {
  return packIndex(index.data);
}

/** Gives words their positions while texts are read. */
class WordList {
  readonly counts = new Map<string, number>();
  #positions = new Map<string, number>();

  count(terms: Iterable<string>): void {
    for (const term of terms) this.counts.set(term, (this.counts.get(term) ?? 0) + 1);
  }

  /** Fixes the positions of the words counted since the last call, commonest first. */
  settle(): void {
    const fresh = [...this.counts].filter(([term]) => !this.#positions.has(term));
    // Between equals by code unit, so that the order is the same on every machine.
    fresh.sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
    for (const [term] of fresh) this.#positions.set(term, this.#positions.size);
  }

  has(term: string): boolean {
    return this.counts.has(term);
  }

  at(term: string): number {
    return this.#positions.get(term) as number;
  }

  all(): string[] {
    return [...this.#positions.keys()];
  }
}

function collect(
  entries: readonly IndexedEntry[],
  language: LanguageModule,
  synonyms: readonly string[][],
): IndexData {
  const phrases = new Set(synonyms.flat().filter((term) => term.includes(' ')));
  const list = new WordList();
  const stopTerms = new Set<string>();
  const texts = entries.flatMap(({ question, alternates }) =>
    [question, ...alternates].map((text) => {
      const tokens = tokenise(text, language);
      for (const token of tokens) if (token.isStopWord) stopTerms.add(token.term);
      return [...tokens.map((token) => token.term), ...findPhrases(tokens, phrases)];
    }),
  );
  for (const text of texts) list.count(text);
  list.settle();
  const answers = entries.map((entry) => countTerms(tokenise(entry.answer, language)));
  for (const answer of answers) list.count(answer.keys());
  list.settle();
  const groups = synonyms.filter((group) => group.some((term) => list.has(term)));
  list.count(groups.flat());
  list.settle();
  return {
    language: language.language,
    entries: entries.map(({ id, stages = [] }) => ({ id, stages })),
    words: list.all(),
    stopWords: [...stopTerms].map((term) => list.at(term)).sort((a, b) => a - b),
    texts: texts.map((text) => text.map((term) => list.at(term))),
    textCounts: entries.map((entry) => entry.alternates.length + 1),
    answers: answers.map((answer) =>
      [...answer]
        .map(([term, count]) => [list.at(term), count])
        .sort((a, b) => (a[0] as number) - (b[0] as number))
        .flat(),
    ),
    synonyms: groups.map((group) => group.map((term) => list.at(term)).sort((a, b) => a - b)),
    ranker: [],
    calibration: [],
  };
}

/** At most `CALIBRATED_TEXTS_MAX` positions, evenly spread. */
function sample(count: number): number[] {
  const size = Math.min(count, CALIBRATED_TEXTS_MAX);
  return Array.from({ length: size }, (_, at) => Math.floor((at * count) / size));
}

function countTerms(tokens: readonly Token[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { term, isStopWord } of tokens) {
    if (!isStopWord) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

function findPhrases(tokens: readonly Token[], phrases: ReadonlySet<string>): string[] {
  return tokens
    .map((token, at) => `${tokens[at - 1]?.term} ${token.term}`)
    .filter((phrase) => phrases.has(phrase));
}

/** Groups of stems from groups of words. */
function readSynonyms(groups: string, language: LanguageModule): string[][] {
  const stemOf = (word: string) => tokenise(word, language)[0]?.term ?? '';
  return groups
    .split(';')
    .map((group) => [
      ...new Set(
        group
          .trim()
          .split(/\s+/)
          .map((word) => word.split('_').map(stemOf).join(' ')),
      ),
    ])
    .map((group) => group.filter((term) => term !== ''))
    .filter((group) => group.length > 1);
}

/**
 * Builds and writes the index that `search.ts` opens. Runs where a site is compiled, never in a
 * visitor's browser.
 * @module
 */

import { findCommonWords } from './common-words.ts';
import { findFamilies } from './compound-families.ts';
import { calibrate, findNeighbours, fitRanker } from './fit-ranker.ts';
import { type IndexedEntry, type Learned, packIndex, packRanker } from './index-format.ts';
import { readEntries } from './read-entries.ts';
import { addStopWords, openData, type SearchIndex } from './search.ts';
import { finish } from './steps.ts';
import { findStopWords } from './stop-words.ts';
import { type LanguageModule, tokenise } from './text.ts';

export interface BuildOptions {
  language: LanguageModule;
  /** Groups of words of one meaning, parted by `;`; `_` joins the two words of a phrase. */
  synonyms?: string;
}

/** Texts an entry from which there is something to learn. */
const TEXTS_PER_ENTRY_MIN = 1.5;
/** Fewer texts than these teach nothing. */
const LEARNED_TEXTS_MIN = 30;
/** Texts beyond which learning takes longer than it is worth. */
const LEARNED_TEXTS_MAX = 6000;

/** An index of entries of one language. The same entries give the same index. */
export function buildIndex(entries: readonly IndexedEntry[], options: BuildOptions): SearchIndex {
  return finish(buildInSteps(entries, options));
}

/** The same in many short steps, for a server that has other things to do. */
export function* buildInSteps(
  entries: readonly IndexedEntry[],
  { language: given, synonyms = '' }: BuildOptions,
): Generator<void, SearchIndex> {
  const functionWords = yield* findStopWords(given, entries);
  const language = addStopWords(given, functionWords);
  const groups = readSynonyms(synonyms, language);
  const families = yield* findFamilies(entries, language, groups.flat());
  const learned: Learned = {
    language: language.language,
    functionWords,
    synonyms: [...groups, ...families].sort(),
    ranker: [],
    calibration: [],
  };
  const index = yield* openData(yield* readEntries(entries, language, learned), language);
  const { data } = index;
  const isLearnable =
    data.texts.length >= TEXTS_PER_ENTRY_MIN * entries.length &&
    data.texts.length >= LEARNED_TEXTS_MIN &&
    data.texts.length <= LEARNED_TEXTS_MAX;
  if (isLearnable) {
    const neighbours = yield* findNeighbours(index.scorer);
    data.ranker = yield* fitRanker(index.scorer, neighbours);
    data.commonWords = findCommonWords(language, data.words);
    index.language = addStopWords(language, data.commonWords);
    data.calibration = yield* calibrate(index.scorer, neighbours, data.ranker);
  }
  return index;
}

/** The index as ASCII text for `openIndex`, its entries included. */
export function serialiseIndex({ data }: SearchIndex): string {
  const functionWords = [...data.functionWords, ...(data.commonWords ?? [])];
  return packIndex({ ...data, functionWords }, data);
}

/** The same without entries and ranker, for whoever has the entries when it is opened. */
export function serialiseLearned({ data }: SearchIndex): string {
  return packIndex(data, { ranker: [], entries: [] });
}

/** What `addRanker` adds to the index that was opened without it; empty when there is none. */
export function serialiseRanker({ data }: SearchIndex): string {
  return data.ranker.length > 0 ? packRanker(data) : '';
}

/** Groups of stems from groups of words, in the order in which they compress best. */
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
    .map((group) => group.filter((term) => term !== '').sort())
    .filter((group) => group.length > 1)
    .sort();
}

/**
 * Finds the entries that answer a query, and says how likely the first one does. Building an index
 * is in `build-index.ts`; where a page is and what it suggests is not search.
 * @module
 */

import MiniSearch, { type BM25Params, type SearchResult as Found } from 'minisearch';
import { judge, measureConfidence, readSigns } from './confidence.ts';
import type { Verdict } from './event.ts';
import {
  type IndexData,
  type IndexedEntry,
  type RankerWeights,
  unpackIndex,
  unpackRanker,
} from './index-format.ts';
import { RESULTS_MAX } from './limits.ts';
import { type Lexicon, type Reading, readQuery } from './query.ts';
import { rankTop } from './rank-top.ts';
import { addRanking } from './ranker.ts';
import { countWords, readEntries } from './read-entries.ts';
import { PHRASE, type QueryWord, rarityOf, TextScorer } from './scoring.ts';
import { finish } from './steps.ts';
import { type LanguageModule, tokenise } from './text.ts';

/** An opened index. Made by `buildIndex` or `openIndex`; its inside is search's own business. */
export interface SearchIndex extends Lexicon {
  data: IndexData;
  /** Answers that have each word. */
  answerCounts: Uint32Array;
  /** Vocabulary and postings: one document for each entry, named by its position. */
  postings: MiniSearch;
}

export interface SearchOptions {
  /** Most hits to give; 5 when not said. */
  limit?: number;
  /** Stage of the visitor's page: its entries win between near equals. */
  stage?: string;
  /** The last word may be unfinished. */
  typing?: boolean;
}

export interface SearchResult {
  /** Best first; empty when no word is known. */
  hits: Hit[];
  /** Probability, 0 to 1, that the first hit answers the query. 0 without hits. */
  confidence: number;
  verdict: Verdict;
}

export interface Hit {
  /** Of the entry. */
  id: string;
  /** Comparable within one result only. */
  score: number;
  /** Why it is here. */
  matched: Match;
}

export interface Match {
  /** Stems of the entry that the query met; `findMatches` finds them in a text. */
  terms: string[];
  /** Words of the query that were read as stems of the index. */
  repaired: { from: string; to: string }[];
  /** Position in the entry's `alternates` when one of them was nearest; absent for the question. */
  alternate?: number;
}

/** What the answer adds to the best text, and the shape of its BM25. */
const ANSWER = {
  weight: 1.4,
  meant: 0.12,
  alike: 0.25,
  likenessMin: 0.33,
  bm25: { k: 0.4, b: 0.9, d: 0 },
};
/** What an entry's wordings together add, where there is a ranker; commoner words take too long. */
const WORDINGS = { weight: 1, rarityMin: 2.5, bm25: { k: 1.2, b: 0.4, d: 0 } };
/** Postings looked at in the answers for one query; it bounds the time of common words. */
const POSTINGS_MAX = 1000;
/** Words looked up in the answers for one query. */
const LOOKUPS_MAX = 32;
/** What the best text adds to what the ranker learned. */
const NEAREST_WEIGHT = 1;
/** How likely an entry answers what its editor wrote down as a way to ask for it. */
const WORDING_CONFIDENCE = 0.95;
/** Where a third of what a query tells is strange to the site it may be about another subject. */
const STRANGE_CONFIDENCE_MAX = 0.85;
/** What an entry of the visitor's stage gains. */
const STAGE_BONUS = 0.05;

/** The entries that answer a query. Never throws, whatever the query. */
export function search(
  index: SearchIndex,
  query: string,
  options: SearchOptions = {},
): SearchResult {
  const reading = readQuery(index, query, options.typing === true);
  const { scores, nearest } = scoreEntries(index, reading);
  if (options.stage !== undefined) preferStage(index, scores, options.stage);
  const order = rankTop(scores, Math.max(options.limit ?? RESULTS_MAX, 2));
  const [top, second] = order;
  if (top === undefined) return { hits: [], confidence: 0, verdict: 'none' };
  const isSaid = (entry = top) => isWording(index, reading, nearest[entry] as number);
  // The same words may be a way to ask for two things.
  const isSure = isSaid() && (second === undefined || !isSaid(second));
  const telling = reading.words.filter((word) => !word.isStopWord);
  const strange = telling.reduce((sum, word) => sum + strangeness(index, word, top), 0);
  const likely = measureConfidence(readSigns(index.data, scores, top));
  const confidence = isSure
    ? Math.max(likely, WORDING_CONFIDENCE)
    : Math.min(likely, strange >= telling.length ? STRANGE_CONFIDENCE_MAX : 1);
  const hits = order.slice(0, options.limit ?? RESULTS_MAX).map((entry) => ({
    id: (index.data.entries[entry] as IndexedEntry).id,
    score: scores[entry] as number,
    matched: explain(index, reading, entry, nearest[entry] as number),
  }));
  return { hits, confidence, verdict: hits.length > 0 ? judge(confidence) : 'none' };
}

/**
 * Opens what `serialiseIndex` gave, or what `serialiseLearned` gave with the same `entries`. Throws
 * when it is of another version, damaged, or of other entries.
 */
export function openIndex(
  data: string,
  language: LanguageModule,
  entries?: readonly IndexedEntry[],
): SearchIndex {
  return finish(openInSteps(data, language, entries));
}

/**
 * Opens an index in many short steps: call `next()` while there is time, go on later, until it is
 * done. Throws as `openIndex` does.
 */
export function* openInSteps(
  data: string,
  language: LanguageModule,
  entries?: readonly IndexedEntry[],
): Generator<void, SearchIndex> {
  const unpacked = unpackIndex(data);
  const { learned } = unpacked;
  const texts = entries ?? unpacked.entries;
  const known = addStopWords(language, learned.functionWords);
  const read = yield* readEntries(texts, known, learned);
  checkRanker(read, learned.ranker);
  return yield* openData(read, known);
}

/** A language with the stop words of an index added to those of its module. */
export function addStopWords(language: LanguageModule, words: readonly string[]): LanguageModule {
  return words.length > 0
    ? { ...language, stopWords: new Set([...language.stopWords, ...words]) }
    : language;
}

/**
 * Adds what `serialiseRanker` gave to an index of the same entries: it is worth as much as the
 * index, and can come after the first results show. Throws as `openIndex` does.
 */
export function addRanker(index: SearchIndex, packed: string): void {
  const [ranker, commonWords] = unpackRanker(packed);
  checkRanker(index.data, ranker);
  index.data.ranker = ranker;
  index.language = addStopWords(index.language, commonWords);
}

function checkRanker({ texts }: IndexData, ranker: readonly RankerWeights[]): void {
  if (ranker.length > 0 && ranker.length !== texts.length) {
    throw new Error('search index: of other entries');
  }
}

/** Makes unpacked data searchable, in steps. */
export function* openData(data: IndexData, language: LanguageModule): Generator<void, SearchIndex> {
  const scorer = yield* TextScorer.make(data);
  const postings = yield* fillPostings(data);
  const answerCounts = countWords(data.answers, 2, new Uint32Array(data.words.length));
  const counts = countWords(data.texts, 1, answerCounts.slice());
  yield;
  const positions = new Map(data.words.map((word, at) => [word, at]));
  return {
    data,
    language,
    answerCounts,
    scorer,
    postings,
    find: (term) => positions.get(term),
    findPrefixed(prefix) {
      const found: number[] = [];
      data.words.forEach((word, at) => {
        if (word.startsWith(prefix)) found.push(at);
      });
      return found;
    },
    commonness: (word) => Math.log(1 + (counts[word] as number)),
  };
}

/** Where the words behind a hit stand in a text: pairs of start and end, in order. */
export function findMatches(
  text: string,
  terms: readonly string[],
  language: LanguageModule,
): [start: number, end: number][] {
  const wanted = new Set(terms);
  return tokenise(text, language)
    .filter((token) => wanted.has(token.term))
    .map((token) => [token.start, token.end]);
}

/** Score of every entry for a query, 0 where nothing matches, and the text nearest to it. */
export function scoreEntries(index: SearchIndex, reading: Reading) {
  const { data, scorer } = index;
  scorer.score(reading);
  const scores = new Float32Array(data.entries.length);
  const nearest = new Uint32Array(data.entries.length);
  // Below any score: nearest to what meets no text of an entry is its question, not another's.
  const best = new Float32Array(data.entries.length).fill(-1);
  const { scores: likeness, entryOf } = scorer;
  for (let text = 0; text < likeness.length; text++) {
    const score = likeness[text] as number;
    const entry = entryOf[text] as number;
    if (score > (best[entry] as number)) {
      best[entry] = score;
      scores[entry] = NEAREST_WEIGHT * score;
      nearest[entry] = text;
    }
  }
  addAnswers(index, reading, scores);
  addWordings(index, reading, scores);
  addRanking(data.ranker, scorer.scores, scores);
  return { scores, nearest };
}

/** Adds how well the answers fit the words and their relatives. */
function addAnswers(index: SearchIndex, reading: Reading, scores: Float32Array): void {
  const { scorer, data } = index;
  const weights = new Map<number, number>();
  let total = 0;
  for (const { term, isStopWord, readings } of reading.words) {
    if (isStopWord) continue;
    const rarities = readings.map(({ word }) => answerRarity(index, word));
    // A word that no answer has still makes the query different from every answer.
    total += Math.max(0, ...rarities) || rarityOf(0, data.entries.length);
    const add = (word: number, weight: number) => {
      weights.set(word, Math.max(weights.get(word) ?? 0, weight));
    };
    for (const { word, weight } of readings) {
      for (const meaning of scorer.meaningsOf(word)) {
        for (const other of data.synonyms[meaning] as number[]) add(other, ANSWER.meant * weight);
      }
      add(word, weight);
    }
    for (const { word, likeness } of scorer.findLike(term)) {
      if (likeness >= ANSWER.likenessMin) add(word, ANSWER.alike * likeness);
    }
  }
  if (total === 0) return;
  const readings = affordable(index, weights).map((word) => ({
    word,
    weight: weights.get(word) as number,
  }));
  addFound(index, 'answer', readings, ANSWER.bm25, ANSWER.weight / total, scores);
}

/**
 * Adds how well a field of the entries fits some words, by MiniSearch's BM25. One word after the other,
 * and nothing is kept: a list of all that was found would take longer to join and sort than to find.
 */
function addFound(
  { data, postings }: SearchIndex,
  field: 'question' | 'answer',
  readings: QueryWord['readings'],
  bm25: BM25Params,
  worth: number,
  scores: Float32Array,
): void {
  for (const { word, weight } of readings) {
    const each = (weight * worth) / (1 + bm25.k);
    const filter = ({ id, score }: Found) => {
      scores[id] = (scores[id] as number) + each * score;
      return false;
    };
    postings.search(data.words[word] as string, { fields: [field], bm25, filter });
  }
}

/** Adds how often an entry's wordings together say the query's words. */
function addWordings(index: SearchIndex, reading: Reading, scores: Float32Array): void {
  if (index.data.ranker.length === 0) return;
  const words = reading.words
    .flatMap(({ readings }) => readings)
    .filter(({ word }) => (index.scorer.rarity[word] as number) > WORDINGS.rarityMin);
  const worth = WORDINGS.weight / Math.sqrt(1 + words.length);
  addFound(index, 'question', words, WORDINGS.bm25, worth, scores);
}

/** The words that tell most, as many as can be looked up in time: the query's own, then the rarest. */
function affordable(index: SearchIndex, weights: ReadonlyMap<number, number>): number[] {
  let postings = 0;
  const worth = (word: number) =>
    Math.floor(weights.get(word) as number) - (index.answerCounts[word] as number) / POSTINGS_MAX;
  return [...weights.keys()]
    .filter((word) => (index.answerCounts[word] as number) > 0)
    .sort((a, b) => worth(b) - worth(a))
    .slice(0, LOOKUPS_MAX)
    .filter((word) => {
      postings += index.answerCounts[word] as number;
      return postings <= POSTINGS_MAX;
    });
}

/**
 * How strange a telling word is to the site, in thirds of one that it does not know: one that only the answers to other
 * questions have is in passing there, one that was taken for misspelt may be another.
 */
function strangeness(
  { data, scorer }: SearchIndex,
  { term, readings, isRepaired }: QueryWord,
  entry: number,
): number {
  // Pieces of one or two letters are endings and particles where words are written without spaces.
  if (!readings[0]) return term.length > 2 ? 3 : 0;
  if (isRepaired) return 1;
  const isElsewhere = readings.every(
    ({ word }) =>
      scorer.rarity[word] === 0 &&
      !scorer.meaningsOf(word)[0] &&
      !data.answers[entry]?.includes(word),
  );
  return isElsewhere ? 2 : 0;
}

function preferStage(index: SearchIndex, scores: Float32Array, stage: string): void {
  index.data.entries.forEach(({ stages }, entry) => {
    const score = scores[entry] as number;
    if (score > 0 && stages?.includes(stage)) scores[entry] = score + STAGE_BONUS;
  });
}

/** Whether the query is a text of the index, word for word as search reads it. */
function isWording({ data, scorer, find }: SearchIndex, reading: Reading, text: number): boolean {
  const own = (data.texts[text] as number[]).filter((word) => scorer.kinds[word] !== PHRASE);
  return own.join() === reading.words.map(({ term }) => find(term)).join();
}

function explain(index: SearchIndex, reading: Reading, entry: number, text: number): Match {
  const { data, scorer } = index;
  const first = scorer.entryOf.indexOf(entry);
  const answer = (data.answers[entry] as number[]).filter((_, at) => at % 2 === 0);
  // The question is what is shown, whichever wording was nearest.
  const said = [first, text].flatMap((at) => data.texts[at] as number[]);
  const terms = [...new Set([...said, ...answer])].filter(
    (word) =>
      scorer.kinds[word] === 0 &&
      (scorer.exact[word] as number) + (scorer.meant[word] as number) > 0,
  );
  const matched: Match = {
    terms: terms.map((word) => data.words[word] as string),
    repaired: reading.repaired,
  };
  if (text > first) matched.alternate = text - first - 1;
  return matched;
}

function* fillPostings(data: IndexData): Generator<void, MiniSearch> {
  const postings = new MiniSearch({
    fields: ['question', 'answer'],
    tokenize: (text) => text.split('\n'),
    processTerm: (term) => term,
  });
  const naming = (words: number[]) => words.map((word) => data.words[word]).join('\n');
  let text = 0;
  for (const [id, packed] of data.answers.entries()) {
    const texts = data.texts.slice(text, text + (data.textCounts[id] as number));
    text += texts.length;
    const answer = packed.flatMap((word, at) =>
      at % 2 === 0 ? new Array<number>(packed[at + 1] as number).fill(word) : [],
    );
    postings.add({ id, question: naming(texts.flat()), answer: naming(answer) });
    yield;
  }
  return postings;
}

function answerRarity({ answerCounts, data }: SearchIndex, word: number): number {
  const count = answerCounts[word] as number;
  return count > 0 ? rarityOf(count, data.entries.length) : 0;
}

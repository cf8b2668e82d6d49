/**
 * What a search index is made of, and its form on the wire. Only shapes and their packing; what is
 * done with them is in `search.ts` and `build-index.ts`.
 * @module
 */

import { hashLetters } from './hash-lists.ts';

/** Version of the wire form. Another one is refused. */
export const INDEX_VERSION = 7;

/** What search reads of an entry. */
export interface IndexedEntry {
  id: string;
  question: string;
  alternates: string[];
  /** Plain text. */
  answer: string;
  stages?: string[];
}

/** What cannot be read off the entries where the index is opened. */
export interface Learned {
  /** BCP 47 tag. */
  language: string;
  /** Folded stop words of a language whose module has none. */
  functionWords: readonly string[];
  /** Stems of one meaning; the two of a phrase are parted by a space. */
  synonyms: string[][];
  /** What was learned from the texts; empty where there was nothing to learn. See `ranker.ts`. */
  ranker: RankerWeights[];
  /** Score of what nothing answers, and ease in log-odds; empty as `ranker`. See `calibrate`. */
  calibration: number[];
}

/** An index as numbers and words. Words are named by their position in `words`. */
export interface IndexData extends Omit<Learned, 'synonyms'> {
  entries: readonly IndexedEntry[];
  /** As they are first met; those of synonyms alone come last. */
  words: string[];
  /** Which words say nothing about the subject. */
  stopWords: number[];
  /** Words of each text in their order; phrases stand behind them. Texts follow their entries. */
  texts: number[][];
  /** Texts of each entry: its question, then its alternates. */
  textCounts: number[];
  /** Of each entry: word, occurrences, word, occurrences … in the answer. */
  answers: number[][];
  /** Words of one meaning. */
  synonyms: number[][];
  /** Stop words that come with the ranker: see `common-words.ts`. */
  commonWords?: readonly string[];
}

/** How a text counts for entries: entry, level, entry, level … Levels are −31 to 31. */
export type RankerWeights = number[];

/** What travels: in `synonyms` words are parted by `,` and groups of them by `;`. */
type Content = [
  language: string,
  functionWords: readonly string[],
  calibration: number[],
  synonyms: string,
  ranker: RankerWeights[],
  entries: readonly IndexedEntry[],
];

/**
 * An index as ASCII text: version, length, hash, then what was learned and the entries, as JSON.
 * Ranker and entries are left out for whoever gets them another way.
 */
export function packIndex(
  { language, functionWords, calibration, synonyms, words }: IndexData,
  { ranker, entries }: Pick<IndexData, 'ranker' | 'entries'>,
): string {
  const groups = synonyms.map((group) => group.map((word) => words[word]).join());
  const plain = entries.map(({ id, question, alternates, answer, stages }) => ({
    ...{ id, question, alternates, answer },
    ...(stages && { stages }),
  }));
  const content: Content = [language, functionWords, calibration, groups.join(';'), ranker, plain];
  return write(content);
}

/** The ranker alone, in the same form, and the words that come with it. */
export function packRanker({ ranker, commonWords = [] }: IndexData): string {
  return write([ranker, commonWords]);
}

function write(content: unknown): string {
  const spell = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return seal(JSON.stringify(content).replace(/[^ -~]/g, spell));
}

function seal(body: string): string {
  return `${INDEX_VERSION} ${body.length} ${hashLetters(body, 0, body.length)} ${body}`;
}

/** BCP 47 tag of the language that packed data is in. Throws as `unpackIndex` does. */
export function readLanguage(packed: string): string {
  return unpackIndex(packed).learned.language;
}

/** Reads what `packIndex` wrote. Throws, saying why, when it is of another version or damaged. */
export function unpackIndex(packed: string): {
  learned: Learned;
  entries: readonly IndexedEntry[];
} {
  const [language, functionWords, calibration, groups, ranker, entries]: Content = read(packed);
  const synonyms = (groups.match(/[^;]+/g) ?? []).map((group) => group.split(','));
  return { learned: { language, functionWords, calibration, synonyms, ranker }, entries };
}

/** Reads what `packRanker` wrote. Throws as `unpackIndex` does. */
export function unpackRanker(packed: string): [RankerWeights[], commonWords: string[]] {
  return read(packed);
}

function read<Content>(packed: string): Content {
  const body = packed.replace(/^(\S+ ){3}/, '');
  if (seal(body) === packed) return JSON.parse(body);
  const isKnown = packed.startsWith(`${INDEX_VERSION} `);
  throw new Error(`search index: ${isKnown ? 'damaged' : 'of another version'}`);
}

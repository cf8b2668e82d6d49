/**
 * What a search index is made of, and its form on the wire. Only shapes and their packing; what is
 * done with them is in `search.ts` and `build-index.ts`.
 * @module
 */

import { hashLetters } from './hash-lists.ts';
import { PackedReader, PackedWriter } from './packed-numbers.ts';
import { repeat } from './steps.ts';

/** Levels may be negative, packed numbers may not. */
const LEVEL_SHIFT = 32;
/** Version of the wire form. Another one is refused. */
export const INDEX_VERSION = 3;

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
  /** Stems of one meaning; the two of a phrase are parted by a space. */
  synonyms: string[][];
  /** What was learned from the texts; empty where there was nothing to learn. See `ranker.ts`. */
  ranker: RankerWeights[];
  /** Part of the texts that know their entry, in thousandths; empty as `ranker`. See `confidence.ts`. */
  calibration: number[];
}

/** An index as numbers and words. Words are named by their position in `words`. */
export interface IndexData extends Omit<Learned, 'synonyms'> {
  entries: readonly IndexedEntry[];
  /** Those of texts first, commonest first; then those of answers; then those of synonyms alone. */
  words: string[];
  /** Which words say nothing about the subject. */
  stopWords: number[];
  /** Words of each text in their order; phrases stand behind them. Texts follow their entries. */
  texts: number[][];
  /** Texts of each entry: its question, then its alternates. */
  textCounts: number[];
  /** Of each entry: word, occurrences, word, occurrences … in the answer, words ascending. */
  answers: number[][];
  /** Words of one meaning. */
  synonyms: number[][];
}

/** How a text counts for entries: entry, level, entry, level … Levels are −31 to 31. */
export type RankerWeights = number[];

/**
 * An index as ASCII text: version, length, hash, then what was learned and the entries. Ranker and
 * entries are left out for whoever gets them another way.
 */
export function packIndex(
  data: IndexData,
  { ranker, entries }: Pick<IndexData, 'ranker' | 'entries'>,
): string {
  const writer = new PackedWriter();
  writer.text(data.language);
  writer.list(data.calibration);
  writer.text(
    data.synonyms.map((group) => group.map((word) => data.words[word]).join(',')).join(';'),
  );
  writeRanker(writer, ranker);
  writer.number(entries.length);
  for (const { id, question, alternates, answer, stages = [] } of entries) {
    for (const list of [[id, question, answer], alternates, stages]) {
      writer.number(list.length);
      for (const text of list) writer.text(text);
    }
  }
  return seal(writer);
}

/** The ranker alone, in the same form. */
export function packRanker({ ranker }: IndexData): string {
  const writer = new PackedWriter();
  writeRanker(writer, ranker);
  return seal(writer);
}

function writeRanker(writer: PackedWriter, ranker: readonly RankerWeights[]): void {
  writer.number(ranker.length);
  for (const weights of ranker) {
    writer.list(weights.map((value, at) => (at % 2 === 0 ? value : value + LEVEL_SHIFT)));
  }
}

function seal(writer: PackedWriter): string {
  const body = writer.finish();
  return [INDEX_VERSION, body.length, hashLetters(body, 0, body.length).toString(36), body].join(
    ' ',
  );
}

/** BCP 47 tag of the language that packed data is in. Throws as `unpackIndex` does. */
export function readLanguage(packed: string | Uint8Array): string {
  return new PackedReader(checkedBody(asText(packed))).text();
}

/**
 * Reads what `packIndex` wrote, pausing now and then. Throws, saying why, when it is of another
 * version or damaged.
 */
export function* unpackIndex(
  packed: string | Uint8Array,
): Generator<void, { learned: Learned; entries: IndexedEntry[] }> {
  const reader = new PackedReader(checkedBody(asText(packed)));
  const readTexts = () => Array.from({ length: reader.number() }, () => reader.text());
  const learned: Learned = {
    language: reader.text(),
    calibration: reader.list(),
    synonyms: split(reader.text(), ';').map((group) => group.split(',')),
    ranker: yield* readRanker(reader),
  };
  const entries = yield* readMany(reader.number(), () => {
    const [id = '', question = '', answer = ''] = readTexts();
    return { id, question, answer, alternates: readTexts(), stages: readTexts() };
  });
  return { learned, entries };
}

/** Reads what `packRanker` wrote. Pauses and throws as `unpackIndex` does. */
export function unpackRanker(packed: string): Generator<void, RankerWeights[]> {
  return readRanker(new PackedReader(checkedBody(packed)));
}

function readRanker(reader: PackedReader): Generator<void, RankerWeights[]> {
  return readMany(reader.number(), () =>
    reader.list().map((value, at) => (at % 2 === 0 ? value : value - LEVEL_SHIFT)),
  );
}

function split(text: string, sign: string): string[] {
  return text === '' ? [] : text.split(sign);
}

function* readMany<Item>(count: number, read: () => Item): Generator<void, Item[]> {
  const items: Item[] = [];
  yield* repeat(count, () => items.push(read()));
  return items;
}

function checkedBody(packed: string): string {
  const [version, length, hash] = packed.split(' ', 3);
  if (version !== String(INDEX_VERSION))
    throw new Error(`search index: version is not ${INDEX_VERSION}`);
  const body = packed.slice(`${version} ${length} ${hash} `.length);
  if (String(body.length) !== length || hashLetters(body, 0, body.length).toString(36) !== hash) {
    throw new Error('search index: damaged');
  }
  return body;
}

/** An index is written in ASCII alone. */
function asText(data: string | Uint8Array): string {
  if (typeof data === 'string') return data;
  let text = '';
  for (const byte of data) text += String.fromCharCode(byte);
  return text;
}

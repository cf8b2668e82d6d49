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
export const INDEX_VERSION = 1;

/** An index as numbers and words. Words are named by their position in `words`. */
export interface IndexData {
  /** BCP 47 tag. */
  language: string;
  entries: { id: string; stages: string[] }[];
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
  /** What was learned from the texts; empty where there was nothing to learn. See `ranker.ts`. */
  ranker: RankerWeights[];
  /** What calibrates the confidence: see `confidence.ts`. Thousandths. */
  calibration: number[];
}

/** How a text counts for entries: entry, level, entry, level … Levels are −31 to 31. */
export type RankerWeights = number[];

/** Index data as ASCII text: version, length, hash, then the packed data. */
export function packIndex(data: IndexData): string {
  const writer = new PackedWriter();
  writer.text(data.language);
  writer.number(data.entries.length);
  for (const { id, stages } of data.entries) {
    writer.text(id);
    writer.text(stages.join(' '));
  }
  writer.text(data.words.join(','));
  writer.list(gaps(data.stopWords));
  for (const list of [data.textCounts, data.calibration]) writer.list(list);
  for (const text of data.texts) writer.list(text);
  for (const answer of data.answers) writer.list(answerGaps(answer));
  writer.number(data.synonyms.length);
  for (const synonyms of data.synonyms) writer.list(gaps(synonyms));
  writer.number(data.ranker.length);
  for (const weights of data.ranker) {
    writer.list(weights.map((value, at) => (at % 2 === 0 ? value : value + LEVEL_SHIFT)));
  }
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
export function* unpackIndex(packed: string | Uint8Array): Generator<void, IndexData> {
  const reader = new PackedReader(checkedBody(asText(packed)));
  const language = reader.text();
  const entries = yield* readMany(reader.number(), () => ({
    id: reader.text(),
    stages: reader.text().split(' ').filter(Boolean),
  }));
  const words = reader.text().split(',');
  yield;
  const stopWords = fromGaps(reader.list());
  const textCounts = reader.list();
  const calibration = reader.list();
  const textCount = textCounts.reduce((sum, count) => sum + count, 0);
  return {
    language,
    entries,
    words,
    stopWords,
    textCounts,
    calibration,
    texts: yield* readMany(textCount, () => reader.list()),
    answers: yield* readMany(entries.length, () => fromAnswerGaps(reader.list())),
    synonyms: yield* readMany(reader.number(), () => fromGaps(reader.list())),
    ranker: yield* readMany(reader.number(), () =>
      reader.list().map((value, at) => (at % 2 === 0 ? value : value - LEVEL_SHIFT)),
    ),
  };
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

function gaps(ascending: readonly number[]): number[] {
  return ascending.map((value, at) => value - (ascending[at - 1] ?? 0));
}

function fromGaps(values: number[]): number[] {
  let last = 0;
  return values.map((gap) => {
    last += gap;
    return last;
  });
}

function answerGaps(answer: readonly number[]): number[] {
  return answer.map((value, at) => (at % 2 === 0 ? value - (answer[at - 2] ?? 0) : value));
}

function fromAnswerGaps(values: number[]): number[] {
  let last = 0;
  return values.map((value, at) => {
    if (at % 2 === 1) return value;
    last += value;
    return last;
  });
}

/** An index is written in ASCII alone. */
function asText(data: string | Uint8Array): string {
  if (typeof data === 'string') return data;
  let text = '';
  for (const byte of data) text += String.fromCharCode(byte);
  return text;
}

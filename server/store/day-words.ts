/**
 * What was looked for in vain on one day, packed: by its letters the stages, languages and spellings in
 * which it was used, and the numbers of the sessions that did.
 * @module
 */

import { ByteReader, ByteWriter } from './packed-bytes.ts';

/** One search or message that led to no opened answer. */
export interface MissedText {
  /** Its letters and digits alone. */
  folded: string;
  /** As it was typed. */
  text: string;
  /** Numbers of names. */
  stage: number;
  language: number;
  session: number;
}

/** Sessions that used one spelling at one stage. */
export interface WordUse {
  text: string;
  stage: number;
  language: number;
  count: number;
  /** The lowest and the highest of their numbers. */
  first: number;
  last: number;
  /** Those after the lowest, ascending, each once, are read from here: most are counted and never read. */
  reader: ByteReader;
  at: number;
}

/** In any order; two of one session that differ in nothing are one. */
export function packWords(texts: readonly MissedText[]): Buffer {
  const words = new Map<string, Map<string, MissedText[]>>();
  for (const one of texts) {
    const uses = words.get(one.folded) ?? new Map<string, MissedText[]>();
    words.set(one.folded, uses);
    const name = `${one.stage},${one.language},${one.text}`;
    const use = uses.get(name);
    if (use === undefined) uses.set(name, [one]);
    else use.push(one);
  }
  writer.clear();
  let last = 0;
  for (const { folded, bucket, uses } of inBuckets(words)) {
    word.clear();
    word.text(folded);
    word.number(uses.size);
    for (const use of uses.values()) packUse(use, folded);
    writer.number(bucket - last);
    last = bucket;
    writer.number(sum(uses.values()));
    writer.bytes(word);
  }
  return writer.finish();
}

const writer = new ByteWriter();
/** One word with its uses, before its length is known. */
const word = new ByteWriter();

/** Words are told apart by so many numbers before they are read: most are too rare to be read at all. */
export const WORD_BUCKETS = 2 ** 17;

/** In the order of their buckets, so that the step from one to the next is a small number. */
function inBuckets<Uses>(words: ReadonlyMap<string, Uses>) {
  const all = [...words].map(([folded, uses]) => ({ folded, bucket: bucketOf(folded), uses }));
  return all.sort((a, b) => a.bucket - b.bucket || (a.folded < b.folded ? -1 : 1));
}

/** The same word has the same bucket on every day; few others have it too. */
export function bucketOf(folded: string): number {
  // FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/
  let hash = 0x811c9dc5;
  for (let at = 0; at < folded.length; at++) {
    hash = Math.imul(hash ^ folded.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0) % WORD_BUCKETS;
}

function sum(uses: Iterable<readonly MissedText[]>): number {
  let sessions = 0;
  for (const use of uses) sessions += new Set(use.map(({ session }) => session)).size;
  return sessions;
}

function packUse(use: readonly MissedText[], folded: string): void {
  const [{ text, stage, language } = { text: '', stage: 0, language: 0 }] = use;
  const sessions = [...new Set(use.map(({ session }) => session))].sort((a, b) => a - b);
  word.number(stage);
  word.number(language);
  word.text(text === folded ? '' : text);
  word.number(sessions.length);
  let last = 0;
  for (const session of sessions) {
    word.number(session - last);
    last = session;
  }
}

/**
 * Adds to each bucket how many sessions used its words, as far as there is room; those that used one in
 * two ways count twice.
 */
export function countBuckets(packed: Uint8Array, counts: Uint8ClampedArray): void {
  const reader = new ByteReader(packed);
  let bucket = 0;
  while (!reader.isAtEnd) {
    bucket += reader.number();
    counts[bucket] = (counts[bucket] ?? 0) + reader.number();
    reader.skipBytes();
  }
}

/** Goes through the words of a day whose bucket is wanted. */
export function unpackWords(
  packed: Uint8Array,
  isWanted: (bucket: number) => boolean,
  take: (folded: string, uses: readonly WordUse[]) => void,
): void {
  const reader = new ByteReader(packed);
  let bucket = 0;
  while (!reader.isAtEnd) {
    bucket += reader.number();
    reader.skip(1);
    if (isWanted(bucket)) {
      reader.skip(1);
      const folded = reader.text();
      take(
        folded,
        Array.from({ length: reader.number() }, () => unpackUse(reader, folded)),
      );
    } else reader.skipBytes();
  }
}

function unpackUse(reader: ByteReader, folded: string): WordUse {
  const stage = reader.number();
  const language = reader.number();
  const text = reader.text() || folded;
  const count = reader.number();
  const first = reader.number();
  const { at } = reader;
  let last = first;
  for (let left = count - 1; left > 0; left--) last += reader.number();
  return { stage, language, text, count, first, last, reader, at };
}

/** Goes through the numbers of the sessions of a use, once its day is unpacked. */
export function eachSession(
  { count, first, reader, at }: WordUse,
  take: (session: number) => void,
): void {
  let session = first;
  take(session);
  reader.moveTo(at);
  for (let left = count - 1; left > 0; left--) {
    session += reader.number();
    take(session);
  }
}

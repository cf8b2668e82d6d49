/**
 * What visitors looked for in vain, in their own redacted words. Words are shown once 5 sessions on
 * 2 days used them; those that were not never leave the database.
 * @module
 */

import type { Kysely } from 'kysely';
import { eachSession, type WordUse } from '../store/day-words.ts';
import type { Schema } from '../store/schema.ts';
import type { NameOf, Names } from './asked.ts';
import { type DaysAsked, readWords, WORDS_SESSIONS_MIN, type Word } from './missed-days.ts';

export interface MissedWords {
  /** Their letters and digits alone, by which spellings are the same. */
  folded: string;
  /** The most common spelling. */
  text: string;
  /** The language they were typed in. */
  language: string;
  sessions: number;
  /** Stage at which they were used most. */
  stage: string;
  /** Sessions by stage; a session that used them at two stages, or in two spellings, counts as two. */
  stages: ReadonlyMap<string, number>;
}

/** Visitors' words are shown once enough sessions used them on so many days. */
export const WORDS_DAYS_MIN = 2;
const WORDS_LISTED_MAX = 40;
/** Room for the sessions of a quiet month. */
const BITS_BYTES = 4096;
/** Words whose sessions are told apart: more than are listed, as some count one session twice. */
const WORDS_WEIGHED_MAX = 2 * WORDS_LISTED_MAX;

/** How many sessions used words, and at which stages. */
export type Sessions = Pick<MissedWords, 'sessions' | 'stages'>;

export interface Missed {
  /** The most used first. Letters alone decide what is the same: case, accents and spaces do not. */
  listed: MissedWords[];
  /** Sessions that used any of several listed ones, each session once; by stage as well. */
  together(folded: readonly string[]): Sessions;
}

export interface MissedAsked extends DaysAsked {
  names: Names;
}

export async function readMissed(db: Kysely<Schema>, options: MissedAsked): Promise<Missed> {
  const words = await readWords(db, options);
  const shown = [...words.values()]
    .filter(({ count, days }) => count >= WORDS_SESSIONS_MIN && days >= WORDS_DAYS_MIN)
    .sort((a, b) => b.count - a.count || (a.folded < b.folded ? -1 : 1))
    .slice(0, WORDS_WEIGHED_MAX);
  const numbers = new Set<number>();
  for (const { uses } of shown) {
    for (const { stage, language } of uses) numbers.add(stage).add(language);
  }
  const nameOf = await options.names.read(numbers);
  const listed = shown
    .map((word) => describe(word, nameOf))
    .filter(({ sessions }) => sessions >= WORDS_SESSIONS_MIN)
    .sort((a, b) => b.sessions - a.sessions || (a.folded < b.folded ? -1 : 1))
    .slice(0, WORDS_LISTED_MAX);
  const usesOf = (folded: string) => words.get(folded)?.uses ?? [];
  return { listed, together: (folded) => countSessions(folded.flatMap(usesOf), nameOf) };
}

/** Words of past days alone are the same again and again. */
const described = new WeakMap<Word, MissedWords>();

function describe(word: Word, nameOf: NameOf): MissedWords {
  const known = described.get(word) ?? describeAnew(word, nameOf);
  described.set(word, known);
  return known;
}

function describeAnew({ folded, uses }: Word, nameOf: NameOf): MissedWords {
  const stages = named(
    countBy(uses, ({ stage }) => stage),
    nameOf,
  );
  const languages = named(
    countBy(uses, ({ language }) => language),
    nameOf,
  );
  return {
    folded,
    text: most(countBy(uses, ({ text }) => text)),
    language: most(languages),
    sessions: countDistinct(uses),
    stage: most(stages),
    stages,
  };
}

function countSessions(uses: readonly WordUse[], nameOf: NameOf): Sessions {
  const byStage = new Map<number, WordUse[]>();
  for (const use of uses) {
    const own = byStage.get(use.stage);
    if (own === undefined) byStage.set(use.stage, [use]);
    else own.push(use);
  }
  const stages = [...byStage].map(([stage, own]) => [nameOf(stage), countDistinct(own)] as const);
  return { sessions: countDistinct(uses), stages: new Map(stages) };
}

/**
 * Sessions are numbered as they come, so those of one period lie close together: a bit for each. The
 * bits are all 0 between two calls; made anew for every word they would be most of a page's garbage.
 */
let bits = new Uint8Array(BITS_BYTES);

function countDistinct(uses: readonly WordUse[]): number {
  const least = uses.reduce((lowest, { first }) => Math.min(lowest, first), Infinity);
  let [count, bytes] = [0, 0];
  const add = (session: number) => {
    const [byte, bit] = [(session - least) >> 3, 1 << ((session - least) & 7)];
    if (byte >= bits.length) bits = grown(bits, byte);
    if (byte >= bytes) bytes = byte + 1;
    const held = bits[byte] ?? 0;
    if ((held & bit) === 0) count++;
    bits[byte] = held | bit;
  };
  for (const use of uses) eachSession(use, add);
  bits.fill(0, 0, bytes);
  return count;
}

function grown(bytes: Uint8Array<ArrayBuffer>, at: number): Uint8Array<ArrayBuffer> {
  const more = new Uint8Array(2 * at);
  more.set(bytes);
  return more;
}

function countBy<Key>(uses: readonly WordUse[], pick: (use: WordUse) => Key) {
  const totals = new Map<Key, number>();
  for (const use of uses) {
    const key = pick(use);
    totals.set(key, (totals.get(key) ?? 0) + use.count);
  }
  return totals;
}

function named(totals: ReadonlyMap<number, number>, nameOf: NameOf): Map<string, number> {
  return new Map([...totals].map(([number, total]) => [nameOf(number), total]));
}

function most(totals: ReadonlyMap<string, number>): string {
  const sorted = [...totals].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return sorted[0]?.[0] ?? '';
}

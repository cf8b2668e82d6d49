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
  for (const { stages, languages } of shown.map(sumUses)) {
    for (const number of [...stages.keys(), ...languages.keys()]) numbers.add(number);
  }
  const nameOf = await options.names.read(numbers);
  const listed = shown
    .map((word) => describe(word, nameOf))
    .filter(({ sessions }) => sessions >= WORDS_SESSIONS_MIN)
    .sort((a, b) => b.sessions - a.sessions || (a.folded < b.folded ? -1 : 1))
    .slice(0, WORDS_LISTED_MAX);
  const together = (folded: readonly string[]) => {
    const { sessions, stages } = countTogether(folded.flatMap((one) => words.get(one) ?? []));
    return { sessions, stages: named(stages, nameOf) };
  };
  return { listed, together };
}

function describe(word: Word, nameOf: NameOf): MissedWords {
  const { texts, sessions, ...numbers } = sumUses(word);
  const stages = named(numbers.stages, nameOf);
  return {
    folded: word.folded,
    text: most(texts),
    language: most(named(numbers.languages, nameOf)),
    sessions,
    stage: most(stages),
    stages,
  };
}

/** How often a word was used, by what tells its uses apart; each of its sessions once. */
interface UseSums {
  texts: ReadonlyMap<string, number>;
  stages: ReadonlyMap<number, number>;
  languages: ReadonlyMap<number, number>;
  sessions: number;
}

/** Of the past days the same again and again. */
const summed = new WeakMap<Word, UseSums>();

function sumUses(word: Word): UseSums {
  const known = summed.get(word);
  if (known !== undefined) return known;
  const { before, uses } = word;
  const past = before && sumUses(before);
  const sums = {
    texts: countBy(uses, ({ text }) => text, past?.texts),
    stages: countBy(uses, ({ stage }) => stage, past?.stages),
    languages: countBy(uses, ({ language }) => language, past?.languages),
    sessions: (past?.sessions ?? 0) + countNew(uses, before?.uses ?? []),
  };
  summed.set(word, sums);
  return sums;
}

/** Sessions that used any of several words, each once; by stage as well. */
interface Together {
  sessions: number;
  stages: ReadonlyMap<number, number>;
}

/** By the first of the words, then by all of them. */
const knownTogether = new WeakMap<Word, Map<string, Together>>();

function countTogether(words: readonly Word[]): Together {
  const before = words.flatMap((word) => word.before ?? []);
  const past = countPast(before);
  const uses = words.flatMap((word) => word.uses);
  const near = before.flatMap((word) => nearTo(uses, word.uses));
  const stages = new Map(past.stages);
  for (const stage of new Set(uses.map((use) => use.stage))) {
    const isHere = (use: WordUse) => use.stage === stage;
    const more = countNew(uses.filter(isHere), near.filter(isHere));
    stages.set(stage, (stages.get(stage) ?? 0) + more);
  }
  return { sessions: past.sessions + countNew(uses, near), stages };
}

/** The same of the past days, whose words are the same again and again. */
function countPast(words: readonly Word[]): Together {
  const [first] = words;
  if (first === undefined) return { sessions: 0, stages: new Map() };
  const known = knownTogether.get(first) ?? new Map<string, Together>();
  knownTogether.set(first, known);
  const key = words.map(({ folded }) => folded).join('\n');
  const together = known.get(key) ?? countTogether(words);
  known.set(key, together);
  return together;
}

/** Those of the past that may share a session with others: sessions are numbered as they come. */
function nearTo(uses: readonly WordUse[], past: readonly WordUse[]): WordUse[] {
  const least = leastOf(uses);
  return past.filter(({ last }) => last >= least);
}

function leastOf(uses: readonly WordUse[]): number {
  return uses.reduce((least, { first }) => Math.min(least, first), Infinity);
}

/**
 * Sessions are numbered as they come, so those of one period lie close together: a bit for each. The
 * bits are all 0 between two calls; made anew for every word they would be most of a page's garbage.
 */
let bits = new Uint8Array(BITS_BYTES);

/** Sessions of some uses that are in none of others, each once. */
function countNew(uses: readonly WordUse[], others: readonly WordUse[]): number {
  const least = leastOf(uses);
  let [count, bytes] = [0, 0];
  const add = (session: number) => {
    if (session < least) return;
    const [byte, bit] = [(session - least) >> 3, 1 << ((session - least) & 7)];
    if (byte >= bits.length) bits = grown(bits, byte);
    if (byte >= bytes) bytes = byte + 1;
    const held = bits[byte] ?? 0;
    if ((held & bit) === 0) count++;
    bits[byte] = held | bit;
  };
  for (const use of nearTo(uses, others)) eachSession(use, add);
  count = 0;
  for (const use of uses) eachSession(use, add);
  bits.fill(0, 0, bytes);
  return count;
}

function grown(bytes: Uint8Array<ArrayBuffer>, at: number): Uint8Array<ArrayBuffer> {
  const more = new Uint8Array(2 * at);
  more.set(bytes);
  return more;
}

function countBy<Key>(
  uses: readonly WordUse[],
  pick: (use: WordUse) => Key,
  before: ReadonlyMap<Key, number> = new Map(),
): Map<Key, number> {
  const totals = new Map(before);
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

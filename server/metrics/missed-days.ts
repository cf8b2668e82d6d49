/**
 * Gathers what was looked for in vain on the days of a period. What the past days hold is kept for as
 * long as they are the same.
 * @module
 */

import type { Kysely } from 'kysely';
import { Kept } from '../kept.ts';
import { ALL_DEVICES } from '../store/day-sums.ts';
import {
  bucketOf,
  countBuckets,
  unpackWords,
  WORD_BUCKETS,
  type WordUse,
} from '../store/day-words.ts';
import { decodeContributions } from '../store/fact-codec.ts';
import { packWordsOf } from '../store/gather-words.ts';
import type { Schema } from '../store/schema.ts';
import { type Asked, isAskedPlace } from './asked.ts';
import { addDays, listDays } from './calendar.ts';
import type { Filter } from './cubes.ts';
import { CHANGING_DAYS, type DayStamp } from './sums.ts';
import type { Unsummed } from './unsummed.ts';

/** Visitors' words are shown once so many sessions used them. */
export const WORDS_SESSIONS_MIN = 5;

/** What is known of a word after some days. */
export interface Word {
  folded: string;
  /** Sessions, those that used it in two ways twice. */
  count: number;
  days: number;
  /** The same word on past days: the same object for as long as they are the same. */
  before: Word | undefined;
  /** On the other days. */
  uses: WordUse[];
}

type Words = ReadonlyMap<string, Word>;

export interface DaysAsked {
  filter: Pick<Filter, 'from' | 'to'>;
  asked: Asked;
  /** Sessions of the same filter, of any device. */
  unsummed: readonly Unsummed[];
}

/** The past days of a period. */
interface Past {
  packed: readonly Uint8Array[];
  /** Sessions by bucket, up to 255. */
  counts: Uint8ClampedArray;
  /** Those that enough sessions used on these days alone. */
  words: Words;
}

const PAST_BYTES_MAX = 16 * 1024 * 1024;
const USE_BYTES = 100;
const pasts = new Kept<Past>({ bytesMax: PAST_BYTES_MAX, bytesOf: roomOf });

function roomOf({ packed, counts, words }: Past): number {
  const uses = [...words.values()].reduce((total, { uses }) => total + uses.length, 0);
  const bytes = packed.reduce((total, { byteLength }) => total + byteLength, 0);
  return bytes + counts.byteLength + uses * USE_BYTES;
}

/** Every word that enough sessions used, and some that fewer did. */
export async function readWords(db: Kysely<Schema>, options: DaysAsked): Promise<Words> {
  const { asked } = options;
  const { past, changing } = await readDays(db, options);
  const counts = past.counts.slice();
  for (const packed of changing) countBuckets(packed, counts);
  const fresh = collect(changing, counts, asked);
  const before = collectOthers(past, fresh, asked);
  const words = new Map(past.words);
  for (const [folded, word] of fresh) {
    words.set(folded, join(past.words.get(folded) ?? before.get(folded), word));
  }
  return words;
}

/** Words of some days, those alone whose bucket has enough sessions. */
function collect(days: readonly Uint8Array[], counts: Uint8ClampedArray, asked: Asked): Words {
  const isAll = asked.stage === undefined && asked.language === undefined;
  const isFrequent = (bucket: number) => (counts[bucket] ?? 0) >= WORDS_SESSIONS_MIN;
  const words = new Map<string, Word>();
  for (const packed of days) {
    unpackWords(packed, isFrequent, (folded, uses) => {
      const own = isAll
        ? uses
        : uses.filter(({ stage, language }) => isAskedPlace(asked, stage, language));
      if (own.length > 0) addDay(words, folded, own);
    });
  }
  return words;
}

function addDay(words: Map<string, Word>, folded: string, uses: readonly WordUse[]): void {
  const word = words.get(folded) ?? { folded, count: 0, days: 0, before: undefined, uses: [] };
  words.set(folded, word);
  word.days++;
  for (const use of uses) {
    word.count += use.count;
    word.uses.push(use);
  }
}

/** What the past days have of words that were rare until now. */
function collectOthers(past: Past, fresh: Words, asked: Asked): Words {
  const others = [...fresh.keys()].filter((folded) => !past.words.has(folded));
  if (others.length === 0) return new Map();
  const wanted = new Uint8ClampedArray(WORD_BUCKETS);
  for (const folded of others) wanted[bucketOf(folded)] = WORDS_SESSIONS_MIN;
  return collect(past.packed, wanted, asked);
}

function join(before: Word | undefined, word: Word): Word {
  const { count, days } = word;
  return {
    ...word,
    count: (before?.count ?? 0) + count,
    days: (before?.days ?? 0) + days,
    before,
  };
}

/** The words of every day, those that are not gathered, or no longer true, read as they are. */
async function readDays(
  db: Kysely<Schema>,
  options: DaysAsked,
): Promise<{ past: Past; changing: Uint8Array[] }> {
  const { asked, filter } = options;
  const { site, verdict, device } = asked;
  const gathered = await readGathered(db, options);
  const pastTo = addDays(filter.to, -CHANGING_DAYS);
  const past = [...gathered].filter(([day]) => day <= pastTo);
  const key = [...Object.values(asked), ...past.flat()].join();
  const read = (days: readonly number[]) => readPacked(db, asked, days);
  const isPast = new Set(past.map(([day]) => day));
  const others = listDays(filter.from, filter.to).filter((day) => !isPast.has(day));
  const changing = await read(others.filter((day) => gathered.has(day)));
  for (const day of others) {
    if (!gathered.has(day)) changing.push(await packWordsOf(db, { site, verdict, day }, device));
  }
  return {
    past: await pasts.get(key, async () => makePast(await read([...isPast]), asked)),
    changing,
  };
}

function makePast(packed: readonly Uint8Array[], asked: Asked): Past {
  const counts = new Uint8ClampedArray(WORD_BUCKETS);
  for (const day of packed) countBuckets(day, counts);
  const words = [...collect(packed, counts, asked)];
  const frequent = words.filter(([, { count }]) => count >= WORDS_SESSIONS_MIN);
  return { packed, counts, words: new Map(frequent) };
}

/** Stamps of the days that are gathered and still true; all devices of a day are gathered at once. */
async function readGathered(
  db: Kysely<Schema>,
  { asked: { site, verdict }, filter: { from, to }, unsummed }: DaysAsked,
): Promise<Map<number, DayStamp['stamp']>> {
  const rows = await db
    .selectFrom('day_words')
    .innerJoin('day_stamps', (join) =>
      join
        .onRef('day_stamps.site', '=', 'day_words.site')
        .onRef('day_stamps.verdict', '=', 'day_words.verdict')
        .onRef('day_stamps.device', '=', 'day_words.device')
        .onRef('day_stamps.day', '=', 'day_words.day'),
    )
    .select(['day_words.day', 'day_stamps.words as stamp'])
    .where('day_words.site', '=', site)
    .where('day_words.verdict', '=', verdict)
    .where('day_words.device', '=', ALL_DEVICES)
    .where('day_words.day', '>=', from)
    .where('day_words.day', '<=', to)
    .orderBy('day_words.day')
    .execute();
  const gathered = new Map(rows.map(({ day, stamp }) => [day, stamp]));
  for (const { row } of unsummed) {
    for (const { day } of decodeContributions(row)) gathered.delete(day);
  }
  return gathered;
}

/** Of days that are gathered; one without words of the device has none. */
async function readPacked(
  db: Kysely<Schema>,
  { site, verdict, device }: Asked,
  days: readonly number[],
): Promise<Uint8Array[]> {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const rows = await db
    .selectFrom('day_words')
    .select(['day', 'words'])
    .where((is) => is.and({ site, verdict, device }))
    .where('day', '>=', first)
    .where('day', '<=', last)
    .execute();
  const wanted = new Set(days);
  return rows.filter(({ day }) => wanted.has(day)).map(({ words }) => words);
}

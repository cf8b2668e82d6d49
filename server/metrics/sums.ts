/**
 * Reads the packed sums of whole days, moved by the sessions that are not in them as they are now. What
 * it costs follows days, stages and entries, not the number of sessions.
 * @module
 */

import type { Kysely } from 'kysely';
import { Kept } from '../kept.ts';
import { type Place, splitKey, unpackSums } from '../store/day-sums.ts';
import type { Schema } from '../store/schema.ts';
import { cellsOf, type SumName } from '../store/sum-days.ts';
import { type Asked, isAskedPlace, type Names } from './asked.ts';
import { addDays } from './calendar.ts';
import type { Filter } from './cubes.ts';
import { KeyTotals } from './key-totals.ts';
import type { Days } from './series.ts';
import type { Unsummed } from './unsummed.ts';

/** How totals are told apart beside their own names. */
export type SumGrouping = 'day' | 'stage' | 'language';

/** A total of one of the sums. */
export interface SumRow {
  /** A day, or the name of a stage or language. */
  key: string;
  /** A channel, an arm or an entry; empty in sums by measure alone. */
  first: string;
  /** An outcome, or a measure. */
  second: string;
  total: number;
}

export interface SumsAsked {
  filter: Pick<Filter, 'from' | 'to'>;
  asked: Asked;
  /** Sessions of the same filter. */
  unsummed: readonly Unsummed[];
  /** Of the days that there are, of the same filter. */
  stamps: readonly DayStamp[];
  names: Names;
  sum: SumName;
  by: SumGrouping;
}

/** A day, and a number that stands for its sums as they are. */
export interface DayStamp {
  day: number;
  /** PostgreSQL gives it as text. */
  stamp: number | string;
}

/** The last days of a period still change; what is read of those before them is kept. */
export const CHANGING_DAYS = 2;
const PAST_BYTES_MAX = 6 * 1024 * 1024;
const pasts = new Kept<Tally>({ bytesMax: PAST_BYTES_MAX, bytesOf: ({ bytes }) => bytes });

/** In no order. */
export async function readSums(db: Kysely<Schema>, options: SumsAsked): Promise<SumRow[]> {
  const tally = await readTally(db, options);
  for (const one of options.unsummed) tally.addSession(one);
  const isDay = options.by === 'day';
  const numbers = new Set<number>();
  tally.each((key, first, second) => {
    if (!isDay) numbers.add(key);
    numbers.add(first).add(second);
  });
  const nameOf = await options.names.read(numbers);
  const rows: SumRow[] = [];
  tally.each((key, first, second, total) => {
    const name = isDay ? String(key) : nameOf(key);
    rows.push({ key: name, first: nameOf(first), second: nameOf(second), total });
  });
  return rows;
}

async function readTally(db: Kysely<Schema>, options: SumsAsked): Promise<Tally> {
  const { filter, stamps, asked, sum, by } = options;
  const pastTo = addDays(filter.to, -CHANGING_DAYS);
  const past = stamps.filter(({ day }) => day <= pastTo);
  const key = [
    sum,
    by,
    ...Object.values(asked),
    filter.from,
    filter.to,
    pastTo,
    ...past.map(({ day, stamp }) => `${day} ${stamp}`),
  ];
  const add = async (tally: Tally, days: Days) => {
    for (const packed of await readPacked(db, options, days)) tally.addPacked(packed);
    return tally;
  };
  const kept = await pasts.get(key.join(), () => add(new Tally(options), { from: 0, to: pastTo }));
  return add(kept.copy(), { from: addDays(pastTo, 1), to: filter.to });
}

/** Stamps of the days whose sums have anything of a period: sessions may go on after their own day. */
export function readStamps(
  db: Kysely<Schema>,
  { site, verdict, device }: Asked,
  { from, to }: Days,
): Promise<DayStamp[]> {
  return db
    .selectFrom('day_stamps')
    .innerJoin('day_sums', (join) =>
      join
        .onRef('day_sums.site', '=', 'day_stamps.site')
        .onRef('day_sums.verdict', '=', 'day_stamps.verdict')
        .onRef('day_sums.device', '=', 'day_stamps.device')
        .onRef('day_sums.day', '=', 'day_stamps.day'),
    )
    .select(['day_sums.day', 'day_stamps.sums as stamp'])
    .where('day_sums.site', '=', site)
    .where('day_sums.verdict', '=', verdict)
    .where('day_sums.device', '=', device)
    .where('day_sums.day', '<=', to)
    .where('day_sums.last_day', '>=', from)
    .orderBy('day_sums.day')
    .execute();
}

type Tallied = Pick<SumsAsked, 'filter' | 'asked' | 'sum' | 'by'>;

/** Totals by day, stage or language, then by key. */
class Tally {
  readonly #options: Tallied;
  readonly #groups: Map<number, KeyTotals>;

  constructor({ filter, asked, sum, by }: Tallied, groups = new Map<number, KeyTotals>()) {
    // No more than that: it may be kept.
    this.#options = { filter, asked, sum, by };
    this.#groups = groups;
  }

  get bytes(): number {
    return [...this.#groups.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  }

  copy(): Tally {
    const groups = [...this.#groups].map(([group, totals]) => [group, totals.copy()] as const);
    return new Tally(this.#options, new Map(groups));
  }

  addPacked(packed: Uint8Array): void {
    unpackSums(packed, (place) => {
      if (!this.#isWanted(place)) return undefined;
      const totals = this.#groupOf(place);
      return (first, second, total) => totals.add(first, second, total);
    });
  }

  addSession({ row, sign }: Unsummed): void {
    for (const { sum, place, key, total } of cellsOf(row)) {
      if (sum !== this.#options.sum || !this.#isWanted(place)) continue;
      this.#groupOf(place).add(...splitKey(key), sign * total);
    }
  }

  each(take: (key: number, first: number, second: number, total: number) => void): void {
    for (const [key, totals] of this.#groups) {
      totals.each((first, second, total) => {
        if (total !== 0) take(key, first, second, total);
      });
    }
  }

  #isWanted(place: Place): boolean {
    const { filter, asked } = this.#options;
    const [day, stage, language] = place;
    return day >= filter.from && day <= filter.to && isAskedPlace(asked, stage, language);
  }

  #groupOf(place: Place): KeyTotals {
    const group = place[COLUMNS.indexOf(this.#options.by)] ?? 0;
    const known = this.#groups.get(group);
    if (known !== undefined) return known;
    const fresh = new KeyTotals();
    this.#groups.set(group, fresh);
    return fresh;
  }
}

/** What a place is made of. */
const COLUMNS: readonly SumGrouping[] = ['day', 'stage', 'language'];

/** Sums of the sessions of some days, as far as they have anything of the period. */
async function readPacked(
  db: Kysely<Schema>,
  { asked: { site, verdict, device }, filter, sum }: SumsAsked,
  { from, to }: Days,
): Promise<Uint8Array[]> {
  const rows = await db
    .selectFrom('day_sums')
    .select(`${sum} as packed` as const)
    .where((is) => is.and({ site, verdict, device }))
    .where('day', '>=', from)
    .where('day', '<=', to)
    .where('last_day', '>=', filter.from)
    .execute();
  return rows.map(({ packed }) => packed);
}

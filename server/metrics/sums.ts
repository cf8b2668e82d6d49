/**
 * Reads the packed sums of whole days, moved by the sessions that are not in them as they are now. What
 * it costs follows days, stages and entries, not the number of sessions.
 * @module
 */

import type { Kysely } from 'kysely';
import { type Place, splitKey, unpackSums } from '../store/day-sums.ts';
import type { Schema } from '../store/schema.ts';
import { cellsOf, type SumName } from '../store/sum-days.ts';
import { type Asked, isAskedPlace, type Names } from './asked.ts';
import type { Filter } from './cubes.ts';
import { KeyTotals } from './key-totals.ts';
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
  names: Names;
  sum: SumName;
  by: SumGrouping;
}

/** In no order. */
export async function readSums(db: Kysely<Schema>, options: SumsAsked): Promise<SumRow[]> {
  const tally = new Tally(options);
  for (const packed of await readPacked(db, options)) tally.addPacked(packed);
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

/** Totals by day, stage or language, then by key. */
class Tally {
  readonly #options: SumsAsked;
  readonly #groups = new Map<number, KeyTotals>();

  constructor(options: SumsAsked) {
    this.#options = options;
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

/** Sessions may go on after their own day. */
async function readPacked(
  db: Kysely<Schema>,
  { asked: { site, verdict, device }, filter: { from, to }, sum }: SumsAsked,
): Promise<Uint8Array[]> {
  const rows = await db
    .selectFrom('day_sums')
    .select(`${sum} as packed` as const)
    .where((is) => is.and({ site, verdict, device }))
    .where('day', '<=', to)
    .where('last_day', '>=', from)
    .execute();
  return rows.map(({ packed }) => packed);
}

/**
 * Reads sums of measures: the packed ones of whole days, moved by the sessions that are not in them as
 * they are now. What it costs follows days, stages and entries, not the number of sessions.
 * @module
 */

import type { Kysely } from 'kysely';
import { entryKey, type Place, splitKey, unpackSums } from '../store/day-sums.ts';
import { decodeContributions } from '../store/fact-codec.ts';
import type { Schema } from '../store/schema.ts';
import { inSnapshot } from '../store/snapshot.ts';
import type { SummedFact } from '../store/sum-days.ts';
import { type Asked, isAskedPlace, readAsked, readNames } from './asked.ts';
import type { Filter } from './cubes.ts';
import { readUnsummed } from './unsummed.ts';

/** Total of one measure at one stage, or on one day; of one entry where entries are told apart. */
export interface MeasureRow {
  key: string;
  /** Empty where entries are not told apart. */
  entry: string;
  name: string;
  total: number;
}

export type MeasureGrouping = 'day' | 'stage' | 'entry and stage';

export function readMeasures(
  db: Kysely<Schema>,
  filter: Filter,
  by: MeasureGrouping,
): Promise<MeasureRow[]> {
  // Sums and what is not in them must be of one moment.
  const read = (reader: Kysely<Schema>) => readGrouped(reader, filter, by);
  return db.isTransaction ? read(db) : inSnapshot(db, read);
}

async function readGrouped(
  db: Kysely<Schema>,
  filter: Filter,
  by: MeasureGrouping,
): Promise<MeasureRow[]> {
  const asked = await readAsked(db, filter);
  const tally = new Tally(filter, asked, by);
  for (const packed of await readPacked(db, asked, { ...filter, by })) tally.addPacked(packed);
  for await (const { row, sign } of readUnsummed(db, asked)) tally.addSession(row, sign);
  const found = tally.rows();
  const isDay = by === 'day';
  const nameOf = await readNames(
    db,
    found.flatMap(({ key, entry, measure }) => [isDay ? entry : key, entry, measure]),
  );
  return found.map(({ key, entry, measure, total }) => ({
    key: isDay ? String(key) : nameOf(key),
    entry: nameOf(entry),
    name: nameOf(measure),
    total,
  }));
}

/** Totals by stage or day, then by entry and measure. */
class Tally {
  readonly #by: MeasureGrouping;
  readonly #isWanted: (place: Place) => boolean;
  readonly #groups = new Map<number, Map<number, number>>();

  constructor({ from, to }: Filter, asked: Asked, by: MeasureGrouping) {
    this.#by = by;
    this.#isWanted = (place) => place[0] >= from && place[0] <= to && isAskedPlace(asked, place);
  }

  addPacked(packed: Uint8Array): void {
    unpackSums(packed, (place) => {
      if (!this.#isWanted(place)) return undefined;
      const cells = this.#groupOf(place);
      return (key, total) => {
        cells.set(key, (cells.get(key) ?? 0) + total);
      };
    });
  }

  addSession(row: SummedFact, sign: 1 | -1): void {
    for (const cell of decodeContributions(row)) {
      const place: Place = [cell.day, cell.stage, cell.language];
      if (!this.#isWanted(place)) continue;
      const cells = this.#groupOf(place);
      const key = this.#by === 'entry and stage' ? entryKey(cell) : cell.measure;
      cells.set(key, (cells.get(key) ?? 0) + sign * cell.total);
    }
  }

  rows(): { key: number; entry: number; measure: number; total: number }[] {
    return [...this.#groups].flatMap(([key, cells]) =>
      [...cells]
        .filter(([, total]) => total !== 0)
        .map(([cell, total]) => {
          const [entry, measure] = splitKey(cell);
          return { key, entry, measure, total };
        }),
    );
  }

  #groupOf([day, stage]: Place): Map<number, number> {
    const group = this.#by === 'day' ? day : stage;
    const known = this.#groups.get(group);
    if (known !== undefined) return known;
    const fresh = new Map<number, number>();
    this.#groups.set(group, fresh);
    return fresh;
  }
}

async function readPacked(
  db: Kysely<Schema>,
  { site, verdict, device }: Asked,
  { from, to, by }: Pick<Filter, 'from' | 'to'> & { by: MeasureGrouping },
): Promise<Uint8Array[]> {
  const rows = await db
    .selectFrom('day_sums')
    .select(by === 'entry and stage' ? 'entries as packed' : 'totals as packed')
    .where((is) => is.and({ site, verdict, device }))
    .where('day', '<=', to)
    .where('last_day', '>=', from)
    .execute();
  return rows.map(({ packed }) => packed);
}

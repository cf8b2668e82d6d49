/**
 * Brings the sums of days up to date: takes sessions that are not in them as they are now, takes back
 * what they had added and adds what they add now. Runs inside the caller's transaction.
 * @module
 */

import { type RawBuilder, sql, type Transaction } from 'kysely';
import { ALL_DEVICES, joinKey, type Place, PlaceSums } from './day-sums.ts';
import { decodeContributions, type FactRow } from './fact-codec.ts';
import { gatherWords } from './gather-words.ts';
import type { Schema } from './schema.ts';

type Writer = Transaction<Schema>;

/** What of a fact is in the sums. */
export type SummedFact = Pick<FactRow, (typeof SUMMED_COLUMNS)[number]>;

export const SUMMED_COLUMNS = [
  ...(['site', 'verdict', 'day', 'stage', 'language', 'device', 'channel', 'arm'] as const),
  ...(['outcome', 'contributions'] as const),
] as const satisfies readonly (keyof FactRow)[];

/** Columns of `day_sums` that hold sums. */
export const SUMS = ['channels', 'arms', 'totals', 'entries'] as const;
export type SumName = (typeof SUMS)[number];

/** One number of one of the sums. */
export interface SumCell {
  sum: SumName;
  place: Place;
  key: number;
  total: number;
}

/** Everything that a session adds. */
export function* cellsOf(row: SummedFact): Generator<SumCell> {
  const { day, stage, language, channel, arm, outcome } = row;
  const own = { place: [day, stage, language] as const, total: 1 };
  yield { ...own, sum: 'channels', key: joinKey(channel, outcome) };
  yield { ...own, sum: 'arms', key: joinKey(arm, outcome) };
  for (const cell of decodeContributions(row)) {
    const place = [cell.day, cell.stage, cell.language] as const;
    const { entry, measure, total } = cell;
    yield { sum: 'totals', place, key: measure, total };
    yield { sum: 'entries', place, key: joinKey(entry, measure), total };
  }
}

/** The key of a row of `day_sums`, and what it changes by. */
interface Change {
  site: number;
  verdict: number;
  device: number;
  day: number;
  sums: Record<SumName, PlaceSums>;
}

export interface SumOptions {
  /** Sessions taken at most. */
  limit: number;
  /** What the engine adds to a query whose rows nobody else may take. */
  lock: RawBuilder<unknown>;
}

/** Sums sessions, or else gathers the words of one day; says how many of either. */
export async function sumDays(db: Writer, options: SumOptions): Promise<number> {
  const summed = await sumSessions(db, options);
  if (summed > 0) return summed;
  return (await gatherWords(db)) ? 1 : 0;
}

async function sumSessions(db: Writer, { limit, lock }: SumOptions): Promise<number> {
  const { rows: old } = await sql<SummedFact & { session: number }>`
    SELECT session, ${sql.join(SUMMED_COLUMNS.map((column) => sql.ref(column)))} FROM unsummed
    ORDER BY session LIMIT ${limit} ${lock}`.execute(db);
  if (old.length === 0) return 0;
  const sessions = old.map(({ session }) => session);
  const facts = await db
    .selectFrom('facts')
    .select(SUMMED_COLUMNS)
    .where('session', 'in', sessions)
    .execute();
  const changes = new DayChanges();
  for (const row of old) if (row.contributions !== null) changes.add(row, -1);
  for (const row of facts) changes.add(row, 1);
  for (const change of changes.all) await move(db, change);
  await forgetWords(db, changes);
  await db.deleteFrom('unsummed').where('session', 'in', sessions).execute();
  return old.length;
}

/** Sums of changes by row of `day_sums`. */
class DayChanges {
  readonly #changes = new Map<string, Change>();
  /** Days on which a session did anything, by site and verdict. */
  readonly days = new Map<string, Set<number>>();

  get all(): Iterable<Change> {
    return this.#changes.values();
  }

  add(row: SummedFact, sign: 1 | -1): void {
    const together = this.#find(row, ALL_DEVICES);
    const own = this.#find(row, row.device);
    const name = `${row.site},${row.verdict}`;
    const days = this.days.get(name) ?? new Set();
    this.days.set(name, days);
    for (const { sum, place, key, total } of cellsOf(row)) {
      days.add(place[0]);
      for (const { sums } of [together, own]) sums[sum].add(place, key, sign * total);
    }
  }

  #find({ site, verdict, day }: SummedFact, device: number): Change {
    const name = `${site},${verdict},${device},${day}`;
    const known = this.#changes.get(name);
    if (known !== undefined) return known;
    const fresh = { site, verdict, device, day, sums: mapSums(() => new PlaceSums()) };
    this.#changes.set(name, fresh);
    return fresh;
  }
}

async function move(db: Writer, { sums, ...key }: Change): Promise<void> {
  const stored = await db
    .selectFrom('day_sums')
    .select(SUMS)
    .where((is) => is.and(key))
    .executeTakeFirst();
  if (stored !== undefined) for (const name of SUMS) sums[name].addPacked(stored[name]);
  const last = Math.max(...SUMS.map((name) => sums[name].lastDay));
  if (last === 0) {
    await db
      .deleteFrom('day_sums')
      .where((is) => is.and(key))
      .execute();
    return;
  }
  const packed = { last_day: last, ...mapSums((name) => sums[name].pack()) };
  await db
    .insertInto('day_sums')
    .values({ ...key, ...packed })
    .onConflict((oc) => oc.columns(['site', 'verdict', 'device', 'day']).doUpdateSet(packed))
    .execute();
}

function mapSums<T>(make: (name: SumName) => T): Record<SumName, T> {
  return {
    channels: make('channels'),
    arms: make('arms'),
    totals: make('totals'),
    entries: make('entries'),
  };
}

/** What was gathered of days on which something changed. */
async function forgetWords(db: Writer, { days }: DayChanges): Promise<void> {
  for (const [name, changed] of days) {
    const [site = 0, verdict = 0] = name.split(',').map(Number);
    await db
      .deleteFrom('day_words')
      .where('site', '=', site)
      .where('verdict', '=', verdict)
      .where('day', 'in', [...changed])
      .execute();
  }
}

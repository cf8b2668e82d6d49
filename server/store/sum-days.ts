/**
 * Brings the sums of days up to date: takes sessions that are not in them as they are now, takes back
 * what they had added and adds what they add now. Runs inside the caller's transaction.
 * @module
 */

import { type RawBuilder, sql, type Transaction } from 'kysely';
import { ALL_DEVICES, entryKey, PlaceSums } from './day-sums.ts';
import { decodeContributions, type FactRow } from './fact-codec.ts';
import { gatherWords } from './gather-words.ts';
import type { Schema } from './schema.ts';

type Writer = Transaction<Schema>;

/** What of a fact is in the sums. */
export type SummedFact = Pick<
  FactRow,
  'site' | 'verdict' | 'day' | 'stage' | 'language' | 'device' | 'contributions'
>;

/** Columns of `SummedFact`. */
export const SUMMED_COLUMNS = [
  ...(['site', 'verdict', 'day', 'stage', 'language', 'device', 'contributions'] as const),
] as const satisfies readonly (keyof SummedFact)[];

/** The key of a row of `day_sums`, and what it changes by. */
interface Change {
  site: number;
  verdict: number;
  device: number;
  day: number;
  totals: PlaceSums;
  entries: PlaceSums;
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
    for (const cell of decodeContributions(row)) {
      const [key, change] = [entryKey(cell), sign * cell.total];
      days.add(cell.day);
      for (const { totals, entries } of [together, own]) {
        totals.add(cell, cell.measure, change);
        entries.add(cell, key, change);
      }
    }
  }

  #find({ site, verdict, day }: SummedFact, device: number): Change {
    const name = `${site},${verdict},${device},${day}`;
    const known = this.#changes.get(name);
    if (known !== undefined) return known;
    const [totals, entries] = [new PlaceSums(), new PlaceSums()];
    const fresh = { site, verdict, device, day, totals, entries };
    this.#changes.set(name, fresh);
    return fresh;
  }
}

async function move(
  db: Writer,
  { site, verdict, device, day, totals, entries }: Change,
): Promise<void> {
  const key = { site, verdict, device, day };
  const stored = await db
    .selectFrom('day_sums')
    .select(['totals', 'entries'])
    .where((is) => is.and(key))
    .executeTakeFirst();
  if (stored !== undefined) {
    totals.addPacked(stored.totals);
    entries.addPacked(stored.entries);
  }
  const last = totals.lastDay;
  if (last === 0) {
    await db
      .deleteFrom('day_sums')
      .where((is) => is.and(key))
      .execute();
    return;
  }
  const sums = { last_day: last, totals: totals.pack(), entries: entries.pack() };
  await db
    .insertInto('day_sums')
    .values({ ...key, ...sums })
    .onConflict((oc) => oc.columns(['site', 'verdict', 'device', 'day']).doUpdateSet(sums))
    .execute();
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

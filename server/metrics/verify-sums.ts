/**
 * Holds the packed sums and words of days against the facts and texts that they are made of.
 * @module
 */

import { type Kysely, sql } from 'kysely';
import { ALL_DEVICES, splitKey, unpackSums } from '../store/day-sums.ts';
import { decodeContributions } from '../store/fact-codec.ts';
import { type Day, packWordsOf } from '../store/gather-words.ts';
import type { Schema } from '../store/schema.ts';
import { SUMMED_COLUMNS, type SummedFact } from '../store/sum-days.ts';

/** Totals by key. */
export type Cells = Map<string, number>;

type Reader = Kysely<Schema>;

/** What comes to nothing goes. */
export function addTo(cells: Cells, key: string, total: number): void {
  const sum = (cells.get(key) ?? 0) + total;
  if (sum === 0) cells.delete(key);
  else cells.set(key, sum);
}

/** Sums that were added up from single sessions, in the shapes in which they are packed. */
export class SessionSums {
  /** By the columns of the key of `entry_counts`. */
  readonly entries: Cells = new Map();
  /** By site, verdict, device, the session's day, measure. */
  readonly totals: Cells = new Map();

  add(row: SummedFact, sign: 1 | -1): void {
    const { site, verdict, device } = row;
    for (const { day, stage, language, entry, measure, total } of decodeContributions(row)) {
      const change = sign * total;
      const key = [site, verdict, day, stage, language, entry, measure].join();
      addTo(this.entries, key, change);
      for (const one of [device, ALL_DEVICES]) {
        addTo(this.totals, [site, verdict, one, row.day, measure].join(), change);
      }
    }
  }
}

/** What the packed sums say once the sessions that changed since are taken back and added anew. */
export async function readStoredSums(reader: Reader): Promise<SessionSums> {
  const sums = new SessionSums();
  const rows = await reader.selectFrom('day_sums').selectAll().execute();
  for (const { site, verdict, device, day: own, totals, entries } of rows) {
    unpackSums(totals, () => (measure, total) => {
      addTo(sums.totals, [site, verdict, device, own, measure].join(), total);
    });
    if (device !== ALL_DEVICES) continue;
    unpackSums(entries, ([day, stage, language]) => (key, total) => {
      const [entry, measure] = splitKey(key);
      addTo(sums.entries, [site, verdict, day, stage, language, entry, measure].join(), total);
    });
  }
  const { old, fresh } = await readChanged(reader);
  for (const row of old) sums.add(row, -1);
  for (const row of fresh) sums.add(row, 1);
  return sums;
}

/** Days whose gathered words are not those of its texts, though no session on them has changed. */
export async function findWrongWords(reader: Reader): Promise<Day[]> {
  const { old, fresh } = await readChanged(reader);
  const cells = [...old, ...fresh].flatMap(decodeContributions);
  const changed = new Set(cells.map(({ site, verdict, day }) => [site, verdict, day].join()));
  const days = await reader.selectFrom('day_words').selectAll().execute();
  const wrong: Day[] = [];
  for (const { site, verdict, day, device, words } of days) {
    if (changed.has([site, verdict, day].join())) continue;
    const packed = await packWordsOf(reader, { site, verdict, day }, device);
    if (!packed.equals(words)) wrong.push({ site, verdict, day });
  }
  return wrong;
}

/** What the sums have of sessions that changed since, and those as they are now. */
async function readChanged(reader: Reader): Promise<{ old: SummedFact[]; fresh: SummedFact[] }> {
  const columns = sql.join(SUMMED_COLUMNS.map((column) => sql.ref(column)));
  const { rows } = await sql<SummedFact>`
    SELECT ${columns} FROM unsummed WHERE contributions IS NOT NULL`.execute(reader);
  const fresh = await reader
    .selectFrom('facts')
    .select(SUMMED_COLUMNS)
    .where('session', 'in', (all) => all.selectFrom('unsummed').select('session'))
    .execute();
  return { old: rows, fresh };
}

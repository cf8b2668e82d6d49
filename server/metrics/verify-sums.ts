/**
 * Holds the packed sums and words of days against the facts and texts that they are made of.
 * @module
 */

import { type Kysely, sql } from 'kysely';
import { ALL_DEVICES, joinKey, splitKey, unpackSums } from '../store/day-sums.ts';
import { decodeContributions } from '../store/fact-codec.ts';
import { type Day, packWordsOf } from '../store/gather-words.ts';
import type { Schema } from '../store/schema.ts';
import { cellsOf, SUMMED_COLUMNS, SUMS, type SumCell, type SummedFact } from '../store/sum-days.ts';

/** Totals by key. */
export type Cells = Map<string, number>;

type Reader = Kysely<Schema>;

/** What comes to nothing goes. */
export function addTo(cells: Cells, key: string, total: number): void {
  const sum = (cells.get(key) ?? 0) + total;
  if (sum === 0) cells.delete(key);
  else cells.set(key, sum);
}

/** Sums that were added up from single sessions, in the shapes in which they are stored. */
export class SessionSums {
  /** By the columns of the key of `entry_counts`. */
  readonly entries: Cells = new Map();
  /** By site, verdict, device, the session's day, which sum, and its key; entries of no device. */
  readonly sums: Cells = new Map();

  add(row: SummedFact, sign: 1 | -1): void {
    for (const device of [row.device, ALL_DEVICES]) {
      const own = [row.site, row.verdict, device, row.day];
      for (const { sum, place, key, total } of cellsOf(row)) {
        this.addCell(own, { sum, place, key, total: sign * total });
      }
    }
  }

  /** `own`: site, verdict, device and day. */
  addCell(own: readonly number[], { sum, place, key, total }: SumCell): void {
    const [site, verdict, device] = own;
    if (sum !== 'entries') addTo(this.sums, [...own, sum, key].join(), total);
    else if (device === ALL_DEVICES) {
      addTo(this.entries, [site, verdict, ...place, ...splitKey(key)].join(), total);
    }
  }
}

/** What the packed sums say once the sessions that changed since are taken back and added anew. */
export async function readStoredSums(reader: Reader): Promise<SessionSums> {
  const stored = new SessionSums();
  for (const row of await reader.selectFrom('day_sums').selectAll().execute()) {
    const own = [row.site, row.verdict, row.device, row.day];
    for (const sum of SUMS) {
      unpackSums(row[sum], (place) => (first, second, total) => {
        stored.addCell(own, { sum, place, key: joinKey(first, second), total });
      });
    }
  }
  const { old, fresh } = await readChanged(reader);
  for (const row of old) stored.add(row, -1);
  for (const row of fresh) stored.add(row, 1);
  return stored;
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

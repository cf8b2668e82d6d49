/**
 * Sessions that the packed sums do not have as they are now: few, those folded in the last seconds.
 * @module
 */

import { type Kysely, sql } from 'kysely';
import { ALL_DEVICES } from '../store/day-sums.ts';
import type { Schema } from '../store/schema.ts';
import { SUMMED_COLUMNS, type SummedFact } from '../store/sum-days.ts';
import type { Asked } from './asked.ts';

const CHUNK_SESSIONS = 500;

/** What the sums have of a session, to be taken back, or what it adds now. */
export interface Unsummed {
  row: SummedFact;
  sign: 1 | -1;
}

export async function readUnsummed(
  db: Kysely<Schema>,
  { site, verdict, device }: Pick<Asked, 'site' | 'verdict' | 'device'>,
): Promise<Unsummed[]> {
  const found: Unsummed[] = [];
  const isAsked = (row: SummedFact) =>
    row.site === site &&
    row.verdict === verdict &&
    (device === ALL_DEVICES || row.device === device);
  const columns = sql.join(SUMMED_COLUMNS.map((column) => sql.ref(column)));
  for (let after = 0; ; ) {
    // In raw words, because every column may be null here: then no site is the asked one.
    const { rows } = await sql<SummedFact & { session: number }>`
      SELECT session, ${columns} FROM unsummed WHERE session > ${after}
      ORDER BY session LIMIT ${CHUNK_SESSIONS}`.execute(db);
    const last = rows.at(-1)?.session;
    if (last === undefined) return found;
    const facts = await db
      .selectFrom('facts')
      .select(SUMMED_COLUMNS)
      .where(
        'session',
        'in',
        rows.map(({ session }) => session),
      )
      .execute();
    for (const row of rows) if (isAsked(row)) found.push({ row, sign: -1 });
    for (const row of facts) if (isAsked(row)) found.push({ row, sign: 1 });
    after = last;
  }
}

/**
 * Packs what was looked for in vain on a day, once for every device and once for all of them.
 * @module
 */

import { type Kysely, sql, type Transaction } from 'kysely';
import { ALL_DEVICES } from './day-sums.ts';
import { type MissedText, packWords } from './day-words.ts';
import type { Schema } from './schema.ts';

/** One day of a site's sessions of one verdict, by the numbers of their names. */
export interface Day {
  site: number;
  verdict: number;
  day: number;
}

/** Gathers the latest day that is not; false where all are. Runs inside the caller's transaction. */
export async function gatherWords(db: Transaction<Schema>): Promise<boolean> {
  const missing = await db
    .selectFrom('day_sums')
    .leftJoin('day_words', (join) =>
      join
        .onRef('day_words.site', '=', 'day_sums.site')
        .onRef('day_words.verdict', '=', 'day_sums.verdict')
        .onRef('day_words.device', '=', 'day_sums.device')
        .onRef('day_words.day', '=', 'day_sums.day'),
    )
    .select(['day_sums.site', 'day_sums.verdict', 'day_sums.day'])
    .where('day_sums.device', '=', ALL_DEVICES)
    .where('day_words.day', 'is', null)
    .orderBy('day_sums.day', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (missing === undefined) return false;
  const texts = await readMissedTexts(db, missing);
  const devices = new Set(texts.map(({ device }) => device)).add(ALL_DEVICES);
  for (const device of devices) {
    const words = packWords(texts.filter((one) => isOf(one, device)));
    await db
      .insertInto('day_words')
      .values({ ...missing, device, words })
      .onConflict((oc) => oc.columns(['site', 'verdict', 'device', 'day']).doUpdateSet({ words }))
      .execute();
  }
  return true;
}

/** The same of a day that is not gathered, or that has changed since. */
export async function packWordsOf(db: Kysely<Schema>, day: Day, device: number): Promise<Buffer> {
  const texts = await readMissedTexts(db, day);
  return packWords(texts.filter((one) => isOf(one, device)));
}

function isOf(text: { device: number }, device: number): boolean {
  return device === ALL_DEVICES || text.device === device;
}

function readMissedTexts(
  db: Kysely<Schema>,
  { site, verdict, day }: Day,
): Promise<(MissedText & { device: number })[]> {
  return (
    db
      .selectFrom('texts')
      .innerJoin('facts', 'facts.session', 'texts.session')
      .select(['texts.session', 'folded', 'text', 'texts.stage', 'texts.language', 'device'])
      .where('texts.site', '=', site)
      .where('texts.verdict', '=', verdict)
      .where('texts.day', '=', day)
      // As it stands in the index, which a parameter would pass by.
      .where(sql<boolean>`missed = 1`)
      .orderBy('texts.session')
      .orderBy('texts.id')
      .execute()
  );
}

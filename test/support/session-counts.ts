/**
 * Counted sessions written as the fold would write them, for tests of what is read from counts.
 * @module
 */

import type { Selectable } from 'kysely';
import { ALL_DEVICES, joinKey, PlaceSums } from '../../server/store/day-sums.ts';
import type { SessionCountsTable } from '../../server/store/schema.ts';
import type { Store } from '../../server/store/store.ts';

export interface CountedSessions {
  site: string;
  stage: string;
  /** Local day, `YYYYMMDD`. */
  day: number;
  /** Sessions by outcome. */
  outcomes: Record<string, number>;
}

export async function countSessions(
  { db }: Pick<Store, 'db'>,
  { site, stage, day, outcomes }: CountedSessions,
): Promise<void> {
  const name = async (text: string): Promise<number> => {
    await db
      .insertInto('names')
      .values({ name: text })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const row = await db
      .selectFrom('names')
      .select('id')
      .where('name', '=', text)
      .executeTakeFirst();
    return row?.id ?? 0;
  };
  const shared = {
    ...{ site: await name(site), stage: await name(stage), day },
    verdict: await name('verified'),
    language: await name('en'),
    device: await name('phone'),
    channel: await name('none'),
    arm: await name('none'),
  };
  const rows = await Promise.all(
    Object.entries(outcomes).map(async ([outcome, sessions]) => ({
      ...{ ...shared, sessions },
      outcome: await name(outcome),
    })),
  );
  await db.insertInto('session_counts').values(rows).execute();
  await addToDay(db, rows);
}

/** The same packed; what is packed already is added up. */
async function addToDay(db: Store['db'], rows: Selectable<SessionCountsTable>[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const { site, verdict, day } = first;
  const key = { site, verdict, day, device: ALL_DEVICES };
  const channels = new PlaceSums();
  const stored = await db
    .selectFrom('day_sums')
    .select('channels')
    .where((is) => is.and(key))
    .executeTakeFirst();
  if (stored !== undefined) channels.addPacked(stored.channels);
  for (const { stage, language, channel, outcome, sessions } of rows) {
    channels.add([day, stage, language], joinKey(channel, outcome), sessions);
  }
  const none = Buffer.alloc(0);
  const packed = { channels: channels.pack(), arms: none, totals: none, entries: none };
  await db
    .insertInto('day_sums')
    .values({ ...key, ...packed, last_day: day })
    .onConflict((oc) => oc.columns(['site', 'verdict', 'device', 'day']).doUpdateSet(packed))
    .execute();
}

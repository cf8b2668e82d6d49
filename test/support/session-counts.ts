/**
 * Counted sessions written as the fold would write them, for tests of what is read from counts.
 * @module
 */

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
}

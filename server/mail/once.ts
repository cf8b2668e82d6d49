/**
 * What is sent once, whatever the number of processes: whoever writes its name into the store first
 * does it, and takes the name back when it could not be done.
 * @module
 */

import type { Kysely } from 'kysely';
import type { Schema } from '../store/schema.ts';

/** Those of the names that nobody had taken. */
export async function take(
  db: Kysely<Schema>,
  names: readonly string[],
  now: number,
): Promise<string[]> {
  const taken: string[] = [];
  for (const name of names) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('mailed')
      .values({ name, at: now })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows === 1n) taken.push(name);
  }
  return taken;
}

export async function giveBack(db: Kysely<Schema>, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  await db.deleteFrom('mailed').where('name', 'in', names).execute();
}

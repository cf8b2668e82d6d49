/**
 * Many reads of one moment, so that figures on a page agree while others are being counted.
 * @module
 */

import type { Kysely, Transaction } from 'kysely';
import type { Schema } from './schema.ts';

/** Lets `read` see the database as it is now, whatever is written meanwhile. It may not write. */
export function inSnapshot<T>(
  db: Kysely<Schema>,
  read: (db: Transaction<Schema>) => Promise<T>,
): Promise<T> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(read);
}

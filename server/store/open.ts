/**
 * Which store the settings mean: PostgreSQL where there is an address of one, else a file in the data
 * folder.
 * @module
 */

import { join } from 'node:path';
import { openPostgres, openPostgresToRead } from './postgres.ts';
import { openStore, openStoreToRead, type ReadOnlyStore } from './sqlite.ts';
import type { Store } from './store.ts';

/** Lie beside this file once all are built. */
const SQLITE_THREAD = new URL('sqlite-thread.js', import.meta.url);
const POSTGRES_THREAD = new URL('postgres-thread.js', import.meta.url);

/** The settings that decide where everything is stored. */
export interface StorePlace {
  dataFolder: string;
  databaseUrl: string | undefined;
}

/** Opens it for the server. Throws `AppError` for what an operator can mend. */
export function openStoreAt(
  { dataFolder, databaseUrl }: StorePlace,
  clock: () => number,
): Promise<Store> {
  if (databaseUrl !== undefined) {
    return openPostgres({ url: databaseUrl, clock, threadProgram: POSTGRES_THREAD });
  }
  return openStore({ file: fileIn(dataFolder), clock, threadProgram: SQLITE_THREAD });
}

/** Opens it beside a running server. Throws `store-missing` where none has run yet. */
export function openStoreToReadAt({ dataFolder, databaseUrl }: StorePlace): Promise<ReadOnlyStore> {
  if (databaseUrl !== undefined) return openPostgresToRead(databaseUrl);
  return openStoreToRead({ file: fileIn(dataFolder) });
}

/** The database in a data folder. */
export function fileIn(dataFolder: string): string {
  return join(dataFolder, 'wayside.db');
}

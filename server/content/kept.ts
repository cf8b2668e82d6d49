/**
 * What of the content is kept in the database: the last good version of every entry, so that a
 * broken file takes nothing down, and superseded catalogues, so that an open page can still load
 * the one it knows.
 * @module
 */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Kysely } from 'kysely';
import type { Schema } from '../store/schema.ts';
import { hashOf } from './compile.ts';
import type { EntrySource } from './entry-file.ts';
import type { CompiledCatalogue } from './library.ts';

/** Time for which a superseded catalogue is served. */
export const SUPERSEDED_KEPT_MS = 30 * 24 * 60 * 60 * 1000;
/** Setting that says which version of this program compiled what is kept. */
const COMPILER_SETTING = 'compiler';
/** Changes with the program: built files name each other by hash, so this one stands for all. */
const COMPILER = hashOf(readFileSync(fileURLToPath(import.meta.url), 'utf8'));
/** Rows in one statement, well below the 999 parameters of old SQLite builds. */
const CHUNK_ROWS = 100;

/** The last good version of all entries of a site. */
export async function loadLastGood(db: Kysely<Schema>, site: string): Promise<EntrySource[]> {
  const rows = await db
    .selectFrom('entries')
    .select('body')
    .where('site', '=', site)
    .orderBy('file')
    .execute();
  return rows.map(({ body }) => JSON.parse(body));
}

/** Makes `entries` the last good version of a site: what is not among them is forgotten. */
export async function saveLastGood(
  db: Kysely<Schema>,
  site: string,
  entries: readonly EntrySource[],
): Promise<void> {
  const rows = entries.map((entry) => ({
    site,
    language: entry.language,
    id: entry.id,
    file: entry.file,
    body: JSON.stringify(entry),
  }));
  await db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('entries').where('site', '=', site).execute();
    for (let at = 0; at < rows.length; at += CHUNK_ROWS) {
      await transaction
        .insertInto('entries')
        .values(rows.slice(at, at + CHUNK_ROWS))
        // Another process may have started with the same files at the same moment.
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
  });
}

/** Keeps the catalogues that are served now; dates the others and drops those that are too old. */
export async function saveCatalogues(
  db: Kysely<Schema>,
  site: string,
  catalogues: ReadonlyMap<string, CompiledCatalogue>,
  now: number,
): Promise<void> {
  const rows = [...catalogues].map(([language, { hash, body }]) => ({
    hash,
    site,
    language,
    body,
    created: now,
    superseded: null,
  }));
  const hashes = rows.map(({ hash }) => hash);
  await db.transaction().execute(async (transaction) => {
    for (const row of rows) {
      await transaction
        .insertInto('catalogues')
        .values(row)
        .onConflict((conflict) => conflict.column('hash').doUpdateSet({ superseded: null }))
        .execute();
    }
    await transaction
      .insertInto('settings')
      .values({ key: COMPILER_SETTING, value: COMPILER })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: COMPILER }))
      .execute();
    await transaction
      .updateTable('catalogues')
      .set({ superseded: now })
      .where('site', '=', site)
      .where('superseded', 'is', null)
      .where('hash', 'not in', hashes)
      .execute();
    await transaction
      .deleteFrom('catalogues')
      .where('site', '=', site)
      .where('superseded', '<', now - SUPERSEDED_KEPT_MS)
      .execute();
  });
}

/**
 * The catalogues that a site served when it was last compiled, by language. None when another
 * version of this program compiled them: the same words may then give another index.
 */
export async function loadServed(
  db: Kysely<Schema>,
  site: string,
): Promise<Map<string, CompiledCatalogue>> {
  const compiler = await db
    .selectFrom('settings')
    .select('value')
    .where('key', '=', COMPILER_SETTING)
    .executeTakeFirst();
  if (compiler?.value !== COMPILER) return new Map();
  const rows = await db
    .selectFrom('catalogues')
    .select(['language', 'hash', 'body'])
    .where('site', '=', site)
    .where('superseded', 'is', null)
    .execute();
  return new Map(
    rows.map(({ language, hash, body }) => [language, { hash, body, catalogue: JSON.parse(body) }]),
  );
}

/** Body of a catalogue that was served within the last 30 days. */
export async function loadCatalogue(
  db: Kysely<Schema>,
  hash: string,
  now: number,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('catalogues')
    .select(['body', 'superseded'])
    .where('hash', '=', hash)
    .executeTakeFirst();
  const isKept = row && (row.superseded === null || row.superseded >= now - SUPERSEDED_KEPT_MS);
  return isKept ? row.body : undefined;
}

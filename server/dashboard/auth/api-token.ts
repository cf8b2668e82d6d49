/**
 * The one token with which programs read figures. Only its digest is kept; another one ends it.
 * @module
 */

import type { Kysely } from 'kysely';
import type { Schema } from '../../store/schema.ts';
import { digest, makeToken } from './accounts.ts';
import type { RandomBytes } from './password.ts';

const SETTING = 'api-token';
const PREFIX = 'wayside_';

/** Makes a token, and ends the one before. It is shown once and never again. */
export async function makeApiToken(db: Kysely<Schema>, random: RandomBytes): Promise<string> {
  const token = PREFIX + makeToken(random);
  const value = digest(token);
  await db
    .insertInto('settings')
    .values({ key: SETTING, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
  return token;
}

export async function endApiToken(db: Kysely<Schema>): Promise<void> {
  await db.deleteFrom('settings').where('key', '=', SETTING).execute();
}

export async function hasApiToken(db: Kysely<Schema>): Promise<boolean> {
  return (await readDigest(db)) !== undefined;
}

/** Comparing digests tells nothing about the token, however long it takes. */
export async function isApiToken(db: Kysely<Schema>, token: string): Promise<boolean> {
  return token !== '' && (await readDigest(db)) === digest(token);
}

async function readDigest(db: Kysely<Schema>): Promise<string | undefined> {
  const row = await db
    .selectFrom('settings')
    .select('value')
    .where('key', '=', SETTING)
    .executeTakeFirst();
  return row?.value;
}

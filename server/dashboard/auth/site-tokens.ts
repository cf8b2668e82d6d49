/**
 * Tokens with which a site's own systems tell what only they know. Each is for one site and reads
 * nothing. Only its digest is kept.
 * @module
 */

import type { Kysely, Selectable } from 'kysely';
import type { Schema, SiteTokensTable } from '../../store/schema.ts';
import { digest, makeToken } from './accounts.ts';
import type { RandomBytes } from './password.ts';

export type SiteToken = Selectable<SiteTokensTable>;

const PREFIX = 'wayside_site_';
/** A token in use is marked at most so often, and whoever has none makes nothing be written. */
const MARK_EVERY_MS = 60 * 1000;
/** Characters of the name by which people know a token. */
export const TOKEN_NAME_LENGTH_MAX = 60;

export interface NewSiteToken {
  site: string;
  /** What it is for, in the words of who made it. */
  name: string;
  /** Who made it, by address. */
  author: string;
}

/** Returns the token, which is shown once and stored nowhere. */
export async function makeSiteToken(
  db: Kysely<Schema>,
  made: NewSiteToken,
  { clock, random }: { clock: () => number; random: RandomBytes },
): Promise<string> {
  const token = PREFIX + makeToken(random);
  await db
    .insertInto('site_tokens')
    .values({ ...made, token: digest(token), created: clock() })
    .execute();
  return token;
}

/** The newest first. */
export function listSiteTokens(db: Kysely<Schema>, site: string): Promise<SiteToken[]> {
  return db
    .selectFrom('site_tokens')
    .selectAll()
    .where('site', '=', site)
    .orderBy('id', 'desc')
    .execute();
}

export async function withdrawSiteToken(
  db: Kysely<Schema>,
  { site, id }: { site: string; id: number },
): Promise<void> {
  await db.deleteFrom('site_tokens').where('site', '=', site).where('id', '=', id).execute();
}

/** The site that a token tells about, marked as used; undefined for none of ours. */
export async function useSiteToken(
  db: Kysely<Schema>,
  token: string,
  now: number,
): Promise<string | undefined> {
  if (!token.startsWith(PREFIX)) return undefined;
  const row = await db
    .selectFrom('site_tokens')
    .select(['id', 'site', 'used'])
    .where('token', '=', digest(token))
    .executeTakeFirst();
  if (row !== undefined && now - Number(row.used ?? 0) >= MARK_EVERY_MS) {
    await db.updateTable('site_tokens').set({ used: now }).where('id', '=', row.id).execute();
  }
  return row?.site;
}

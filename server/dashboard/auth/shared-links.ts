/**
 * Links with which anybody reads one page of figures, without a log-in, until a day. Only the digest
 * of a link is kept.
 * @module
 */

import type { Kysely, Selectable } from 'kysely';
import type { Schema, SharedLinksTable } from '../../store/schema.ts';
import { digest, makeToken } from './accounts.ts';
import type { RandomBytes } from './password.ts';

export type SharedLink = Selectable<SharedLinksTable>;

/** Pages that hold neither words of visitors nor contacts. */
export const SHARED_PAGES = ['overview', 'journey', 'quality'] as const;
export type SharedPageName = (typeof SHARED_PAGES)[number];

/** How long a link may hold, in days. */
export const SHARED_DAYS = [7, 30, 90] as const;
const DAY_MS = 24 * 60 * 60 * 1000;

export interface NewLink {
  site: string;
  page: SharedPageName;
  /** The page's filters, as in its address. */
  query: string;
  /** Who made it, by address. */
  author: string;
  days: (typeof SHARED_DAYS)[number];
}

/** Returns the token, which is shown once and stored nowhere. Links that have ended are forgotten. */
export async function makeSharedLink(
  db: Kysely<Schema>,
  { days, ...link }: NewLink,
  { clock, random }: { clock: () => number; random: RandomBytes },
): Promise<string> {
  const token = makeToken(random);
  const created = clock();
  await db.deleteFrom('shared_links').where('expires', '<=', created).execute();
  await db
    .insertInto('shared_links')
    .values({ ...link, token: digest(token), created, expires: created + days * DAY_MS })
    .execute();
  return token;
}

export function findSharedLink(
  db: Kysely<Schema>,
  token: string,
  now: number,
): Promise<SharedLink | undefined> {
  return db
    .selectFrom('shared_links')
    .selectAll()
    .where('token', '=', digest(token))
    .where('expires', '>', now)
    .executeTakeFirst();
}

/** Those of a site that hold now, the newest first. */
export function listSharedLinks(
  db: Kysely<Schema>,
  site: string,
  now: number,
): Promise<SharedLink[]> {
  return db
    .selectFrom('shared_links')
    .selectAll()
    .where('site', '=', site)
    .where('expires', '>', now)
    .orderBy('id', 'desc')
    .execute();
}

export async function withdrawSharedLink(
  db: Kysely<Schema>,
  { site, id }: { site: string; id: number },
): Promise<void> {
  await db.deleteFrom('shared_links').where('site', '=', site).where('id', '=', id).execute();
}

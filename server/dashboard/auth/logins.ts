/**
 * Log-ins: a random cookie, kept as its digest, with an end in idleness and in age.
 * @module
 */

import type { Kysely } from 'kysely';
import type { Schema } from '../../store/schema.ts';
import { type Account, digest, makeToken, type Role, readSites, type Sites } from './accounts.ts';
import type { RandomBytes } from './password.ts';

export const LOGIN_IDLE_MS = 12 * 60 * 60 * 1000;
export const LOGIN_AGE_MAX_MS = 7 * 24 * 60 * 60 * 1000;
/** A log-in in use is marked at most so often: reading pages should not mean writing. */
const MARK_EVERY_MS = 60 * 1000;

export interface Login {
  account: number;
  email: string;
  role: Role;
  sites: Sites;
}

/** Returns the cookie's value, which is stored nowhere. */
export async function createLogin(
  db: Kysely<Schema>,
  account: Pick<Account, 'id'>,
  { clock, random }: { clock: () => number; random: RandomBytes },
): Promise<string> {
  const token = makeToken(random);
  const now = clock();
  await db
    .deleteFrom('logins')
    .where((eb) =>
      eb.or([eb('used', '<=', now - LOGIN_IDLE_MS), eb('created', '<=', now - LOGIN_AGE_MAX_MS)]),
    )
    .execute();
  await db.updateTable('accounts').set({ entered: now }).where('id', '=', account.id).execute();
  await db
    .insertInto('logins')
    .values({ token: digest(token), account: account.id, created: now, used: now })
    .execute();
  return token;
}

/** Undefined for a cookie that was never given, has ended or was revoked. */
export async function findLogin(
  db: Kysely<Schema>,
  token: string,
  now: number,
): Promise<Login | undefined> {
  const row = await db
    .selectFrom('logins')
    .innerJoin('accounts', 'accounts.id', 'logins.account')
    .select(['logins.token', 'logins.used', 'accounts.id as account', 'email', 'role', 'sites'])
    .where('logins.token', '=', digest(token))
    .where('logins.used', '>', now - LOGIN_IDLE_MS)
    .where('logins.created', '>', now - LOGIN_AGE_MAX_MS)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  if (now - row.used >= MARK_EVERY_MS) {
    const mark = db.updateTable('logins').set({ used: now }).where('token', '=', row.token);
    // On a full disk figures can still be read; the next page tries again.
    await mark.execute().catch(() => undefined);
  }
  const { account, email, role } = row;
  // Whoever may let people in may let themselves in.
  return { account, email, role, sites: role === 'admin' ? 'all' : readSites(row.sites) };
}

export async function endLogin(db: Kysely<Schema>, token: string): Promise<void> {
  await db.deleteFrom('logins').where('token', '=', digest(token)).execute();
}

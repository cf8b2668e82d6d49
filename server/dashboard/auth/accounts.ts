/**
 * Who may enter, with which role, and which sites they may see.
 * @module
 */

import { createHash } from 'node:crypto';
import type { Kysely, Selectable } from 'kysely';
import type { AccountsTable, Schema } from '../../store/schema.ts';
import { hashPassword, type RandomBytes } from './password.ts';

export type Account = Selectable<AccountsTable>;
export type Role = Account['role'];

export const ROLES: readonly Role[] = ['manager', 'editor', 'admin'];

/** Ids of the sites that somebody may see, or all there are and will be. */
export type Sites = 'all' | readonly string[];

const ALL_SITES = '*';
const TOKEN_BYTES = 32;
/** Characters of an e-mail address (RFC 5321, section 4.5.3.1). */
const EMAIL_LENGTH_MAX = 254;

export function readSites(stored: string): Sites {
  return stored === ALL_SITES ? 'all' : stored.split(' ').filter((id) => id !== '');
}

export function writeSites(sites: Sites): string {
  return sites === 'all' ? ALL_SITES : sites.join(' ');
}

export function maySee(sites: Sites, site: string): boolean {
  return sites === 'all' || sites.includes(site);
}

export function findAccount(db: Kysely<Schema>, email: string): Promise<Account | undefined> {
  return db.selectFrom('accounts').selectAll().where('email', '=', email).executeTakeFirst();
}

/** Puts another password in place; every log-in of the account ends, and every link to set one. */
export async function changePassword(
  db: Kysely<Schema>,
  { account, password }: { account: number; password: string },
  random: RandomBytes,
): Promise<void> {
  const hash = await hashPassword(password, random);
  await db.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('accounts')
      .set({ password: hash })
      .where('id', '=', account)
      .execute();
    await transaction.deleteFrom('logins').where('account', '=', account).execute();
    await transaction
      .deleteFrom('invitations')
      .where('account', '=', account)
      .where('used', 'is', null)
      .execute();
  });
}

/** One spelling of an address; undefined for what cannot be one. */
export function parseEmail(text: string): string | undefined {
  const email = text.trim().toLowerCase();
  if (email.length > EMAIL_LENGTH_MAX) return undefined;
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? email : undefined;
}

/** A secret for a cookie or a link: 256 random bits that fit an address. */
export function makeToken(random: RandomBytes): string {
  return Buffer.from(random(TOKEN_BYTES)).toString('base64url');
}

/** What is kept of a token. Comparing digests tells nothing about it, however long it takes. */
export function digest(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

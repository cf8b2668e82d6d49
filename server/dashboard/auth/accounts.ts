/**
 * Who may enter, and the link that lets the first of them in.
 * @module
 */

import { createHash } from 'node:crypto';
import type { Kysely, Selectable } from 'kysely';
import type { AccountsTable, Schema } from '../../store/schema.ts';
import type { Store } from '../../store/store.ts';
import { hashPassword, type RandomBytes } from './password.ts';

export type Account = Selectable<AccountsTable>;
export type Role = Account['role'];

const SETUP_KEY = 'dashboard-setup';
const SETUP_VALID_MS = 24 * 60 * 60 * 1000;
const TOKEN_BYTES = 32;
/** Characters of an e-mail address (RFC 5321, section 4.5.3.1). */
const EMAIL_LENGTH_MAX = 254;

export interface SetupOptions {
  /** Public address of the server, without a slash at the end. */
  url: string;
  clock: () => number;
  random: RandomBytes;
}

/**
 * Address at which the first manager sets a password, once, within 24 hours; undefined when there is
 * an account already. A new link ends the one before.
 */
export async function createSetupLink(
  store: Pick<Store, 'db'>,
  { url, clock, random }: SetupOptions,
): Promise<string | undefined> {
  if (await hasAccounts(store.db)) return undefined;
  const token = Buffer.from(random(TOKEN_BYTES)).toString('base64url');
  const value = `${digest(token)} ${clock() + SETUP_VALID_MS}`;
  await store.db
    .insertInto('settings')
    .values({ key: SETUP_KEY, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
  return `${url}/dashboard/setup?token=${token}`;
}

/** Whether a token opens the set-up page now. */
export async function isSetupToken(
  db: Kysely<Schema>,
  token: string,
  now: number,
): Promise<boolean> {
  return (await findSetup(db, token, now)) !== undefined;
}

/**
 * Makes the first account and uses the token up. Undefined when the token opens nothing; of two at
 * the same time one succeeds.
 */
export async function createFirstAccount(
  db: Kysely<Schema>,
  { token, email, password }: { token: string; email: string; password: string },
  { clock, random }: Pick<SetupOptions, 'clock' | 'random'>,
): Promise<Account | undefined> {
  const hash = await hashPassword(password, random);
  return db.transaction().execute(async (transaction) => {
    const value = await findSetup(transaction, token, clock());
    if (value === undefined || (await hasAccounts(transaction))) return undefined;
    await transaction.deleteFrom('settings').where('key', '=', SETUP_KEY).execute();
    return transaction
      .insertInto('accounts')
      .values({ email, password: hash, role: 'admin', created: clock() })
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}

export function findAccount(db: Kysely<Schema>, email: string): Promise<Account | undefined> {
  return db.selectFrom('accounts').selectAll().where('email', '=', email).executeTakeFirst();
}

/** Puts another password in place and ends every log-in of the account. */
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
  });
}

/** One spelling of an address; undefined for what cannot be one. */
export function parseEmail(text: string): string | undefined {
  const email = text.trim().toLowerCase();
  if (email.length > EMAIL_LENGTH_MAX) return undefined;
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? email : undefined;
}

export function digest(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

async function hasAccounts(db: Kysely<Schema>): Promise<boolean> {
  const row = await db.selectFrom('accounts').select('id').limit(1).executeTakeFirst();
  return row !== undefined;
}

/** The setting behind a token that is the current one and not too old. */
async function findSetup(
  db: Kysely<Schema>,
  token: string,
  now: number,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('settings')
    .select('value')
    .where('key', '=', SETUP_KEY)
    .executeTakeFirst();
  const [hash, expires] = row?.value.split(' ') ?? [];
  // Comparing digests tells nothing about the token, however long it takes.
  return hash === digest(token) && now < Number(expires) ? row?.value : undefined;
}

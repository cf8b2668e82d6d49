/**
 * One-time links with which somebody sets a password: the first admin, whoever is invited, and
 * whoever has forgotten theirs.
 * @module
 */

import type { Kysely, Transaction } from 'kysely';
import type { Schema } from '../../store/schema.ts';
import type { Store } from '../../store/store.ts';
import { type Account, digest, makeToken } from './accounts.ts';
import { hashPassword, type RandomBytes } from './password.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const FIRST_VALID_MS = DAY_MS;
const INVITATION_VALID_MS = 7 * DAY_MS;
/** A used link says so for so long; then it is one that never was. */
const REMEMBERED_MS = 90 * DAY_MS;

export interface LinkOptions {
  /** Public address of the server, without a slash at the end. */
  url: string;
  clock: () => number;
  random: RandomBytes;
}

/** What a token opens; `account` is missing for the first one. */
export type Invitation =
  | { state: 'open'; account?: Account }
  | { state: 'used' }
  /** Too old, replaced, or never made. */
  | { state: 'ended' };

/**
 * Address at which the first admin sets a password, once, within 24 hours; undefined when there is
 * an account already. A new link ends the one before.
 */
export async function createSetupLink(
  { db }: Pick<Store, 'db'>,
  options: LinkOptions,
): Promise<string | undefined> {
  if (await hasAccounts(db)) return undefined;
  return createLink(db, null, FIRST_VALID_MS, options);
}

/** Address at which somebody sets a password, once, within 7 days. It ends the one before. */
export function createInvitation(
  db: Kysely<Schema>,
  account: number,
  options: LinkOptions,
): Promise<string> {
  return createLink(db, account, INVITATION_VALID_MS, options);
}

export async function findInvitation(
  db: Kysely<Schema>,
  token: string,
  now: number,
): Promise<Invitation> {
  const row = await db
    .selectFrom('invitations')
    .selectAll()
    .where('token', '=', digest(token))
    .executeTakeFirst();
  if (row === undefined) return { state: 'ended' };
  if (row.used !== null) return { state: 'used' };
  if (now >= row.expires) return { state: 'ended' };
  if (row.account === null) {
    return (await hasAccounts(db)) ? { state: 'ended' } : { state: 'open' };
  }
  const account = await db
    .selectFrom('accounts')
    .selectAll()
    .where('id', '=', row.account)
    .executeTakeFirst();
  return account === undefined ? { state: 'ended' } : { state: 'open', account };
}

/**
 * Sets the password and uses the link up; every log-in of the account ends. `email` names the first
 * account and is not looked at otherwise. Undefined when the token opens nothing; of two at the same
 * time one succeeds.
 */
export async function acceptInvitation(
  db: Kysely<Schema>,
  { token, email, password }: { token: string; email: string; password: string },
  { clock, random }: Pick<LinkOptions, 'clock' | 'random'>,
): Promise<Account | undefined> {
  const hash = await hashPassword(password, random);
  return db.transaction().execute(async (transaction) => {
    const invitation = await findInvitation(transaction, token, clock());
    if (invitation.state !== 'open') return undefined;
    const { numUpdatedRows } = await transaction
      .updateTable('invitations')
      .set({ used: clock() })
      .where('token', '=', digest(token))
      .where('used', 'is', null)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) return undefined;
    const { account } = invitation;
    if (account !== undefined) return setPassword(transaction, account.id, hash);
    return transaction
      .insertInto('accounts')
      .values({ email, password: hash, role: 'admin', created: clock() })
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}

async function setPassword(
  transaction: Transaction<Schema>,
  id: number,
  password: string,
): Promise<Account | undefined> {
  await transaction.deleteFrom('logins').where('account', '=', id).execute();
  return transaction
    .updateTable('accounts')
    .set({ password })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
}

async function createLink(
  db: Kysely<Schema>,
  account: number | null,
  validMs: number,
  { url, clock, random }: LinkOptions,
): Promise<string> {
  const token = makeToken(random);
  const now = clock();
  await db
    .deleteFrom('invitations')
    .where((eb) =>
      eb.or([
        eb.and([eb('account', account === null ? 'is' : '=', account), eb('used', 'is', null)]),
        eb('expires', '<', now - REMEMBERED_MS),
      ]),
    )
    .execute();
  const expires = now + validMs;
  await db
    .insertInto('invitations')
    .values({ token: digest(token), account, expires, used: null })
    .execute();
  return `${url}/dashboard/setup?token=${token}`;
}

async function hasAccounts(db: Kysely<Schema>): Promise<boolean> {
  const row = await db.selectFrom('accounts').select('id').limit(1).executeTakeFirst();
  return row !== undefined;
}

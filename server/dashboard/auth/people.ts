/**
 * The people of an installation, as an admin sees and changes them. There is always an admin who
 * can log in.
 * @module
 */

import type { Kysely } from 'kysely';
import type { Schema } from '../../store/schema.ts';
import { type Account, type Role, readSites, type Sites, writeSites } from './accounts.ts';
import { LOGIN_AGE_MAX_MS, LOGIN_IDLE_MS } from './logins.ts';

export interface Person {
  id: number;
  email: string;
  role: Role;
  sites: Sites;
  /** Whether they ever came in, or have a password with which they can. */
  hasEntered: boolean;
  /** End of an invitation that is still open, UTC milliseconds. */
  invitedUntil: number | undefined;
  /** Log-ins that hold now. */
  logins: number;
  /** When one of them was last used, UTC milliseconds. */
  seen: number | undefined;
}

export interface Rights {
  role: Role;
  sites: Sites;
}

/** By address. */
export async function listPeople(db: Kysely<Schema>, now: number): Promise<Person[]> {
  const accounts = await db.selectFrom('accounts').selectAll().orderBy('email').execute();
  const logins = await db
    .selectFrom('logins')
    .select(['account', 'used'])
    .where('used', '>', now - LOGIN_IDLE_MS)
    .where('created', '>', now - LOGIN_AGE_MAX_MS)
    .execute();
  const invitations = await db
    .selectFrom('invitations')
    .select(['account', 'expires'])
    .where('used', 'is', null)
    .where('expires', '>', now)
    .execute();
  return accounts.map((account) => {
    const own = logins.filter((login) => login.account === account.id);
    const used = own.map((login) => login.used);
    const invitation = invitations.find((one) => one.account === account.id);
    return {
      ...describe(account),
      invitedUntil: invitation?.expires,
      logins: own.length,
      seen: used.length === 0 ? undefined : Math.max(...used),
    };
  });
}

/** The new account's id; undefined when the address has one already. */
export async function addPerson(
  db: Kysely<Schema>,
  { email, role, sites }: Rights & { email: string },
  now: number,
): Promise<number | undefined> {
  const row = await db
    .insertInto('accounts')
    .values({ email, password: '', role, sites: writeSites(sites), created: now })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

/** How people come in. */
export interface Ways {
  /** Whether there is a log-in service: then an admin needs no password. */
  hasService: boolean;
}

/** False where no other admin could log in. */
export function changeRights(
  db: Kysely<Schema>,
  id: number,
  { role, sites, hasService }: Rights & Ways,
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    await waitForOtherChanges(transaction);
    const isKept = role === 'admin' || (await hasOtherAdmin(transaction, id, { hasService }));
    if (!isKept) return false;
    const rights = { role, sites: writeSites(sites) };
    await transaction.updateTable('accounts').set(rights).where('id', '=', id).execute();
    return true;
  });
}

/** Takes the account with its log-ins and links away; false as above. */
export function removePerson(db: Kysely<Schema>, id: number, ways: Ways): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    await waitForOtherChanges(transaction);
    if (!(await hasOtherAdmin(transaction, id, ways))) return false;
    await transaction.deleteFrom('logins').where('account', '=', id).execute();
    await transaction.deleteFrom('invitations').where('account', '=', id).execute();
    await transaction.deleteFrom('accounts').where('id', '=', id).execute();
    return true;
  });
}

export async function endLogins(db: Kysely<Schema>, account: number): Promise<void> {
  await db.deleteFrom('logins').where('account', '=', account).execute();
}

/**
 * Two admins who take each other's rights at the same moment would each count on the other. Writing
 * the rows of all admins locks them, on every engine: the second then sees what the first has done.
 */
async function waitForOtherChanges(db: Kysely<Schema>): Promise<void> {
  await db.updateTable('accounts').set({ role: 'admin' }).where('role', '=', 'admin').execute();
}

/** An invitation alone is none: whoever got it may never come. */
async function hasOtherAdmin(
  db: Kysely<Schema>,
  id: number,
  { hasService }: Ways,
): Promise<boolean> {
  const row = await db
    .selectFrom('accounts')
    .select('id')
    .where('role', '=', 'admin')
    .where((is) => {
      const hasPassword = is('password', '!=', '');
      return hasService ? is.or([hasPassword, is('entered', 'is not', null)]) : hasPassword;
    })
    .where('id', '!=', id)
    .executeTakeFirst();
  return row !== undefined;
}

function describe({ id, email, role, sites, password, entered }: Account) {
  const hasEntered = password !== '' || entered !== null;
  return { id, email, role, sites: readSites(sites), hasEntered };
}

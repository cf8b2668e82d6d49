/**
 * Links with which whoever gets a mail ends it at once, without a log-in (RFC 8058). A link is signed
 * and kept nowhere: it names an account and a kind of mail, and does nothing else.
 * @module
 */

import { createHmac } from 'node:crypto';
import type { Kysely } from 'kysely';
import { isSameSecret } from '../ingest/keys.ts';
import type { Schema } from '../store/schema.ts';

export const MAIL_KINDS = ['reports', 'alerts'] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

export interface Ending {
  account: number;
  kind: MailKind;
}

interface Receiver {
  id: number;
  /** An account that another person gets later has another address. */
  email: string;
}

/** Looks like `12.reports.mac`. `key`: secret of the installation. */
export function makeEnding(key: string, { id, email }: Receiver, kind: MailKind): string {
  return `${id}.${kind}.${sign(key, { id, email }, kind)}`;
}

/** What a link ends; undefined for any other text, and when the account is gone. */
export async function findEnding(
  db: Kysely<Schema>,
  key: string,
  token: string,
): Promise<Ending | undefined> {
  const [id = '', name, mac = ''] = token.split('.');
  const kind = MAIL_KINDS.find((one) => one === name);
  if (kind === undefined || !/^\d{1,9}$/.test(id)) return undefined;
  const account = await db
    .selectFrom('accounts')
    .select(['id', 'email'])
    .where('id', '=', Number(id))
    .executeTakeFirst();
  if (account === undefined || !isSameSecret(mac, sign(key, account, kind))) return undefined;
  return { account: account.id, kind };
}

/** Ended again it stays ended. */
export async function endMail(db: Kysely<Schema>, { account, kind }: Ending): Promise<void> {
  await db
    .updateTable('accounts')
    .set(kind === 'reports' ? { reports: 'none' } : { alerts: 0 })
    .where('id', '=', account)
    .execute();
}

function sign(key: string, { id, email }: Receiver, kind: MailKind): string {
  return createHmac('sha256', key)
    .update(JSON.stringify(['end mail', id, email, kind]))
    .digest('base64url');
}

/**
 * One contact by the reference that people name it by.
 * @module
 */

import type { Kysely } from 'kysely';
import type { Contact } from '../contact/contacts.ts';
import type { Schema } from '../store/schema.ts';

export async function findContact(
  db: Kysely<Schema>,
  { site, reference }: { site: string; reference: string },
): Promise<(Contact & { simulated: boolean }) | undefined> {
  const row = await db
    .selectFrom('contacts')
    .selectAll()
    .where('site', '=', site)
    .where('reference', '=', reference)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    ...row,
    simulated: row.simulated === 1,
    isPreview: row.preview === 1,
    read: JSON.parse(row.read),
    conversation: JSON.parse(row.conversation),
  };
}

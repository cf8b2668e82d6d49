/**
 * The contacts of a site as the dashboard lists and closes them.
 * @module
 */

import type { Kysely, Selectable } from 'kysely';
import type { ContactsTable, Schema } from '../store/schema.ts';

/** Contacts on one page of a list. */
export const CONTACTS_PER_PAGE = 50;

export interface ContactFilter {
  site: string;
  simulated: boolean;
  /** All states when absent. */
  state?: ContactsTable['state'];
  /** Counts from 1. */
  page: number;
}

/** A contact with what the visitor left in. */
export interface Contact
  extends Pick<
    Selectable<ContactsTable>,
    'reference' | 'received' | 'language' | 'channel' | 'address' | 'message' | 'page' | 'state'
  > {
  /** Sent by staff, or to try the box out. */
  isPreview: boolean;
  read: string[];
  conversation: { from: 'visitor' | 'help'; text: string }[];
}

/** One page of contacts, the newest first, and how many there are in all. */
export async function listContacts(
  db: Kysely<Schema>,
  { site, simulated, state, page }: ContactFilter,
): Promise<{ contacts: Contact[]; total: number }> {
  const matching = db
    .selectFrom('contacts')
    .where('site', '=', site)
    .where('simulated', '=', Number(simulated))
    .$if(state !== undefined, (query) =>
      query.where('state', '=', state as ContactsTable['state']),
    );
  const rows = await matching
    .selectAll()
    .orderBy('received', 'desc')
    .orderBy('reference')
    .limit(CONTACTS_PER_PAGE)
    .offset((Math.max(1, page) - 1) * CONTACTS_PER_PAGE)
    .execute();
  const count = await matching
    .select((of) => of.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return { contacts: rows.map(toContact), total: Number(count.total) };
}

/** Sets a contact's state; false when the site has no such contact. */
export async function markContact(
  db: Kysely<Schema>,
  { site, reference, state }: Pick<ContactsTable, 'site' | 'reference' | 'state'>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('contacts')
    .set({ state })
    .where('site', '=', site)
    .where('reference', '=', reference)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

function toContact(row: Selectable<ContactsTable>): Contact {
  const { reference, received, language, channel, address, message, page, state } = row;
  return {
    ...{ reference, received, language, channel, address, message, page, state },
    isPreview: row.preview === 1,
    read: JSON.parse(row.read),
    conversation: JSON.parse(row.conversation),
  };
}

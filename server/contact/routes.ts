/**
 * `POST /v1/contacts`: keeps what a visitor wants a human to read and gives a reference. Knows
 * nothing of events; it works when they are switched off.
 * @module
 */

import { type Context, Hono } from 'hono';
import type { Kysely } from 'kysely';
import { type ContactReceipt, type ContactRequest, WIRE_VERSION } from '../../widget/core/event.ts';
import { CONTACT_BYTES_MAX } from '../../widget/core/limits.ts';
import type { RandomBytes } from '../../widget/core/uuid.ts';
import type { Library } from '../content/library.ts';
import { type Refusal, readJson } from '../ingest/body.ts';
import { type Door, isPreview, unknownSite } from '../ingest/door.ts';
import type { Schema } from '../store/schema.ts';
import type { Store } from '../store/store.ts';
import { parseContact } from './contact-schema.ts';

export interface ContactsOptions {
  store: Store;
  library: Library;
  clock: () => number;
  random: RandomBytes;
  door: Door;
  onFailure(error: unknown): void;
}

/** The channel of what comes through the box's own form. */
const CHANNEL = 'form';
/** No 0, O, 1 or I; 32 letters, so that five bits of a byte choose one without favour. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const REFERENCE_HALF = 3;
/** References drawn before it is given up: a second draw is rare, a third a defect. */
const DRAWS_MAX = 5;

export function createContacts(options: ContactsOptions): Hono {
  const { store, library, clock, random, door, onFailure } = options;
  const routes = new Hono();

  routes.options('/v1/contacts', door.answerPreflight);
  routes.post('/v1/contacts', async (c) => {
    const visit = door.open(c, 'messages');
    const { refusal, isSimulated } = visit.facts;
    if (refusal !== undefined) return visit.refuse(refusal);
    const body = await readJson(c.req.raw, CONTACT_BYTES_MAX);
    if (!body.ok) return visit.refuse(body.refusal);
    const contact = parseContact(body.value);
    if (!contact.ok) return visit.refuse(contact.refusal);
    if (library.findSite(contact.value.site) === undefined) return visit.refuse(unknownSite);
    const objection = door.findObjection(visit, contact.value.site);
    if (objection !== undefined) return visit.refuse(objection);
    try {
      const kept = await keepContact(store.db, contact.value, {
        received: receivedAt(c, isSimulated, clock()),
        simulated: isSimulated,
        preview: isPreview(c),
        draw: () => drawReference(random),
      });
      if (!kept.isSame) return visit.refuse(conflict);
      const receipt: ContactReceipt = { v: WIRE_VERSION, reference: kept.reference };
      return visit.answer(kept.isNew ? 201 : 200, receipt);
    } catch (error) {
      return visit.fail(error, onFailure);
    }
  });
  return routes;
}

/** Header in which a simulation says when its message arrives; it means nothing from anybody else. */
export const PLAYED_AT_HEADER = 'wayside-played-at';

function receivedAt(c: Context, isSimulated: boolean, now: number): number {
  const played = Number(c.req.header(PLAYED_AT_HEADER));
  return isSimulated && Number.isSafeInteger(played) && played > 0 ? Math.min(played, now) : now;
}

/** A receipt for words that were not kept would be a lie. */
const conflict: Refusal = {
  status: 409,
  code: 'conflict',
  message: 'A message with this key is already here, in other words.',
  path: 'key',
};

interface Keeping {
  received: number;
  simulated: boolean;
  preview: boolean;
  draw(): string;
}

/** Stores a contact once: its key again gives the first reference again. */
async function keepContact(
  db: Kysely<Schema>,
  contact: ContactRequest,
  { received, simulated, preview, draw }: Keeping,
): Promise<{ reference: string; isNew: boolean; isSame: boolean }> {
  const { site, key, language, address, message } = contact;
  for (let drawn = 0; drawn < DRAWS_MAX; drawn++) {
    const reference = draw();
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('contacts')
      .values({
        ...{ reference, site, key, received, language, address, message },
        channel: CHANNEL,
        page: contact.page ?? null,
        read: JSON.stringify(contact.read ?? []),
        conversation: JSON.stringify(contact.conversation ?? []),
        state: 'new',
        simulated: Number(simulated),
        preview: Number(preview),
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows === 1n) return { reference, isNew: true, isSame: true };
    const known = await db
      .selectFrom('contacts')
      .select(['reference', 'address', 'message'])
      .where('site', '=', site)
      .where('key', '=', key)
      .executeTakeFirst();
    if (known !== undefined) {
      const isSame = known.message === message && known.address === address;
      return { reference: known.reference, isNew: false, isSame };
    }
  }
  throw new Error('No free reference was found.');
}

/** Like `K7M-4Q2`: short enough to be read out. */
function drawReference(random: RandomBytes): string {
  const letters = Array.from(
    random(2 * REFERENCE_HALF),
    (byte) => ALPHABET[byte % ALPHABET.length],
  ).join('');
  return `${letters.slice(0, REFERENCE_HALF)}-${letters.slice(REFERENCE_HALF)}`;
}

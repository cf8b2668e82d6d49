/**
 * What a contact must look like. Its words are for people and are kept as they were written.
 * @module
 */

import * as v from 'valibot';
import { type ContactRequest, WIRE_VERSION } from '../../widget/core/event.ts';
import {
  CONTACT_ADDRESS_LENGTH_MAX,
  CONTACT_MESSAGE_LENGTH_MAX,
  CONTACT_READ_MAX,
  CONTACT_TURNS_MAX,
  NAME_LENGTH_MAX,
} from '../../widget/core/limits.ts';
import { MAIL_ADDRESS } from '../../widget/core/mail-address.ts';
import type { Result } from '../ingest/body.ts';
import { describe, findForeignVersion, isWellFormed } from '../ingest/event-schemas.ts';

/** Shortest and longest random key of a contact. */
const KEY_LENGTH_MIN = 16;
const KEY_LENGTH_MAX = 64;

/** One slash first: two would name another host. */
const PATH = /^\/(?![/\\])[^?#]*$/;

const text = (lengthMax: number) =>
  v.pipe(v.string(), v.maxLength(lengthMax), v.check(isWellFormed, 'The text is not well formed.'));
const name = v.pipe(text(NAME_LENGTH_MAX), v.minLength(1));

const contact = v.object({
  v: v.literal(WIRE_VERSION),
  site: name,
  key: v.pipe(
    v.string(),
    v.minLength(KEY_LENGTH_MIN),
    v.maxLength(KEY_LENGTH_MAX),
    v.regex(/^[\w-]+$/, 'A key has letters, digits, - and _ alone.'),
  ),
  language: v.pipe(
    v.string(),
    v.regex(/^[A-Za-z\d]{1,8}(?:-[A-Za-z\d]{1,8}){0,4}$/, 'This is not a language.'),
  ),
  message: v.pipe(text(CONTACT_MESSAGE_LENGTH_MAX), v.regex(/\S/, 'The message is empty.')),
  address: v.pipe(
    v.string(),
    v.trim(),
    v.maxLength(CONTACT_ADDRESS_LENGTH_MAX),
    v.regex(MAIL_ADDRESS, 'This is not a mail address.'),
  ),
  page: v.exactOptional(
    v.pipe(text(NAME_LENGTH_MAX), v.regex(PATH, 'This is not the path of a page.')),
  ),
  read: v.exactOptional(v.pipe(v.array(name), v.maxLength(CONTACT_READ_MAX))),
  conversation: v.exactOptional(
    v.pipe(
      v.array(
        v.object({
          from: v.picklist(['visitor', 'help']),
          text: text(CONTACT_MESSAGE_LENGTH_MAX),
        }),
      ),
      v.maxLength(CONTACT_TURNS_MAX),
    ),
  ),
});

/** Never throws. */
export function parseContact(sent: unknown): Result<ContactRequest> {
  const version = findForeignVersion(sent);
  if (version !== undefined) return { ok: false, refusal: version };
  const parsed = v.safeParse(contact, sent, { abortEarly: true });
  if (parsed.success) return { ok: true, value: parsed.output };
  return { ok: false, refusal: describe('contact-invalid', parsed.issues[0]) };
}

/**
 * What both engines make of an accepted event before it is a row: a contact's time and page cut, the
 * digest that tells a duplicate from a conflict, the visitor's words redacted and folded.
 * @module
 */

import { hash } from 'node:crypto';
import type { HelpEvent } from '../../widget/core/event.ts';
import { redact } from '../../widget/core/redact.ts';
import { wordsOf } from './event-codec.ts';
import type { AcceptedEvent, EventVerdict } from './store.ts';

const HOUR_MS = 3_600_000;
const DIGEST_BYTES = 8;

/** The column `admission`: decided once, with the first event of a session that could count. */
export const ADMISSION = { open: 0, admitted: 1, quarantined: 2 } as const;

/** Bots and simulated visitors are in no figure, so no quota is spent on them. */
export function isBounded(verdict: EventVerdict): boolean {
  return verdict === 'verified' || verdict === 'unverified';
}

/**
 * The verdict with which an event is stored. `started`: when its session began, 0 while only contacts
 * are known of it, whose times are cut.
 */
export function judge(
  { verdict, begunSince = 0 }: Pick<AcceptedEvent, 'verdict' | 'begunSince'>,
  { started, admission }: { started: number; admission: number | undefined },
): EventVerdict {
  if (!isBounded(verdict)) return verdict;
  if (admission === ADMISSION.quarantined) return 'quarantined';
  return started > 0 && started < begunSince ? 'unverified' : verdict;
}

export function isContact({ type }: HelpEvent): boolean {
  return type === 'contact-opened' || type === 'contact-sent' || type === 'contact-failed';
}

/** What a contact must not tell: when exactly it happened, and on which page. */
export function cutContact(accepted: AcceptedEvent): AcceptedEvent {
  if (!isContact(accepted.event)) return accepted;
  return {
    ...accepted,
    event: { ...accepted.event, at: cutToHour(accepted.event.at), page: '' },
    occurred: cutToHour(accepted.occurred),
    received: cutToHour(accepted.received),
  };
}

/** Says whether two events with one id are the same; its keys stand in the door's fixed order. */
export function digestOf(event: HelpEvent): Buffer {
  // As text of one character a byte: a buffer of its own for each takes longer than the hash.
  const text = hash('sha256', JSON.stringify(event), 'binary');
  return Buffer.from(text.slice(0, DIGEST_BYTES), 'latin1');
}

/** The visitor's words as they are stored; undefined for an event without any. */
export function wordsToStore(
  event: HelpEvent,
  occurred: number,
): { kind: string; text: string; folded: string; day: number } | undefined {
  const words = wordsOf(event);
  if (words === undefined) return undefined;
  const text = redact(words.text);
  // The fold puts the site's local day here; it alone knows the time zone.
  const day = Number(new Date(occurred).toISOString().slice(0, 10).replaceAll('-', ''));
  return { kind: words.kind, text, folded: foldSpelling(text), day };
}

/** Letters and digits in lower case without accents, words parted by one space. */
function foldSpelling(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function cutToHour(timeMs: number): number {
  return timeMs - (timeMs % HOUR_MS);
}

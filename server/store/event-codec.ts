/**
 * An event as a row: names as numbers, a visitor's words left out. The order of the fields of a type
 * is the format, so fields are only ever added at the end.
 * @module
 */

import type { EventBase, EventDetail, EventType, HelpEvent } from '../../widget/core/event.ts';
import type { SessionEvent } from '../metrics/story.ts';
import { ByteReader, ByteWriter } from './packed-bytes.ts';
import type { EventVerdict } from './store.ts';

/** What an event says without the visitor's words, of which only the length is left. */
export type StoredEvent = EventBase & WithoutWords<EventDetail>;

type WithoutWords<Detail> = Detail extends unknown
  ? Omit<Detail, 'query' | 'text' | 'comment'> & { length?: number }
  : never;

/** Numbers for names, and back. */
export interface Names {
  /** Number of a name, given to it if it has none yet. */
  intern(name: string): number;
  /** Name of a number; throws for a number that was never given. */
  nameOf(number: number): string;
}

/** The columns of `events` that the fold reads. */
export interface EventRow {
  id: Uint8Array;
  seq: number;
  occurred: number;
  type: number;
  verdict: number;
  detail: Uint8Array;
}

type FieldKind = 'name' | 'names' | 'number' | 'flag';
type Fields = readonly (readonly [field: string, kind: FieldKind])[];

const BASE: Fields = [
  ['page', 'name'],
  ['stage', 'name'],
  ['language', 'name'],
  ['stageFrom', 'name'],
  ['device', 'name'],
  ['arm', 'name'],
  ['catalogue', 'name'],
];
const SUGGESTION: Fields = [
  ['entry', 'name'],
  ['rank', 'number'],
  ['reason', 'name'],
];
const OPENED: Fields = [
  ['entry', 'name'],
  ['hash', 'name'],
  ['from', 'name'],
  ['words', 'number'],
];
const SURVEY: Fields = [
  ['survey', 'name'],
  ['scale', 'name'],
  ['wording', 'number'],
];
const CONTACT: Fields = [['channel', 'name']];
const BOX: Fields = [['how', 'name']];

/** What each type keeps in `detail`, after the fields of `BASE`. */
const FIELDS: Record<EventType, Fields> = {
  'suggestion-shown': [...SUGGESTION, ['before', 'flag']],
  'suggestion-opened': SUGGESTION,
  'box-opened': BOX,
  'box-closed': BOX,
  search: [
    ['length', 'number'],
    ['hits', 'number'],
    ['verdict', 'name'],
    ['ms', 'number'],
  ],
  'answer-opened': OPENED,
  'answer-read': [...OPENED, ['visibleMs', 'number'], ['acted', 'flag']],
  'choice-refused': [['entries', 'names']],
  feedback: [
    ['entry', 'name'],
    ['helpful', 'name'],
    ['reason', 'name'],
  ],
  message: [
    ['turn', 'number'],
    ['length', 'number'],
    ['verdict', 'name'],
    ['entry', 'name'],
  ],
  'guide-step': [
    ['turn', 'number'],
    ['guide', 'name'],
    ['step', 'name'],
  ],
  'contact-opened': CONTACT,
  'contact-sent': CONTACT,
  'contact-failed': CONTACT,
  'survey-shown': SURVEY,
  'survey-dismissed': SURVEY,
  'survey-answered': [
    ...SURVEY,
    ['min', 'number'],
    ['max', 'number'],
    ['orientation', 'name'],
    ['value', 'number'],
    ['length', 'number'],
    ['reasons', 'names'],
  ],
  'session-solved': [],
};

const COLUMNS = Object.fromEntries(
  Object.entries(FIELDS).map(([type, fields]) => [type, [...BASE, ...fields]]),
) as unknown as Record<EventType, Fields>;

/** The visitor's words in an event, with the kind of text they are; undefined without any. */
export function wordsOf(
  event: HelpEvent,
): { kind: 'search' | 'message' | 'comment'; text: string } | undefined {
  if (event.type === 'search') return { kind: 'search', text: event.query };
  if (event.type === 'message') return { kind: 'message', text: event.text };
  if (event.type !== 'survey-answered' || event.comment === undefined) return undefined;
  return { kind: 'comment', text: event.comment };
}

const writer = new ByteWriter();

/**
 * The column `detail`: one number a field, 0 for an absent one and else one more than its value; for a
 * list one more than its length, then its values. Nothing after the last field that is there.
 */
export function encodeDetail(event: HelpEvent, names: Names): Buffer {
  const values = event as unknown as Record<string, unknown>;
  const length = wordsOf(event)?.text.length;
  writer.clear();
  let end = 0;
  for (const [field, kind] of COLUMNS[event.type]) {
    const value = field === 'length' ? length : values[field];
    if (value === undefined) writer.number(0);
    else {
      encodeCell(value, kind, names);
      end = writer.length;
    }
  }
  return writer.finish(end);
}

/**
 * The same `detail` at another stage, by the numbers of their names; undefined when it is at none of
 * these.
 */
export function replaceEventStage(
  detail: Uint8Array,
  from: number,
  to: number,
): Buffer | undefined {
  const reader = new ByteReader(detail);
  // Page and stage come first in every type.
  const [page, stage] = [reader.number(), reader.number()];
  if (stage !== from + 1) return undefined;
  writer.clear();
  writer.number(page);
  writer.number(to + 1);
  while (!reader.isAtEnd) writer.number(reader.number());
  return writer.finish();
}

/** The event that a row holds. `session`: the UUID of the row's session. */
export function decodeEvent(row: EventRow, session: string, names: Names): SessionEvent {
  const type = names.nameOf(row.type) as EventType;
  const event = {
    id: uuidText(row.id),
    session,
    seq: row.seq,
    at: row.occurred,
    type,
  };
  decodeDetail(event, COLUMNS[type], { detail: row.detail, names });
  return {
    event: event as unknown as StoredEvent,
    occurred: row.occurred,
    verdict: names.nameOf(row.verdict) as EventVerdict,
  };
}

/** Adds the fields that `encodeDetail` put into `detail`. */
function decodeDetail(
  event: Record<string, unknown>,
  fields: Fields,
  { detail, names }: { detail: Uint8Array; names: Names },
): void {
  const reader = new ByteReader(detail);
  for (const [field, kind] of fields) {
    if (reader.isAtEnd) return;
    const number = reader.number();
    if (number > 0) event[field] = decodeCell(number - 1, kind, reader, names);
  }
}

/** The 16 bytes of a UUID. */
export function uuidBytes(uuid: string): Buffer {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex');
}

/** The UUID of 16 bytes, in lower case. */
export function uuidText(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
  return `${parts.join('-')}-${hex.slice(20)}`;
}

function encodeCell(value: unknown, kind: FieldKind, names: Names): void {
  switch (kind) {
    case 'name':
      writer.number(names.intern(value as string) + 1);
      break;
    case 'names':
      writer.number((value as string[]).length + 1);
      for (const name of value as string[]) writer.number(names.intern(name));
      break;
    case 'number':
      writer.number((value as number) + 1);
      break;
    case 'flag':
      writer.number(value === true ? 2 : 1);
      break;
  }
}

function decodeCell(number: number, kind: FieldKind, reader: ByteReader, names: Names): unknown {
  switch (kind) {
    case 'name':
      return names.nameOf(number);
    case 'names':
      return Array.from({ length: number }, () => names.nameOf(reader.number()));
    case 'number':
      return number;
    case 'flag':
      return number === 1;
  }
}

/**
 * An event as a row: names as numbers, a visitor's words left out. The order of the fields of a type
 * is the format, so fields are only ever added at the end.
 * @module
 */

import type { EventBase, EventDetail, EventType, HelpEvent } from '../../widget/core/event.ts';
import type { SessionEvent } from '../metrics/story.ts';
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
  page: number;
  stage: number;
  language: number;
  detail: string;
}

/** Begins a list, so that an empty one is not an absent field. */
const LIST = ':';

type FieldKind = 'name' | 'names' | 'number' | 'flag';
type Fields = readonly (readonly [field: string, kind: FieldKind])[];

const BASE: Fields = [
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

/**
 * The column `detail`: numbers with commas between them, nothing for absent fields, a list with blanks
 * between its numbers after a colon, nothing after the last field that is there.
 */
export function encodeDetail(event: HelpEvent, names: Names): string {
  const values = event as unknown as Record<string, unknown>;
  const length = wordsOf(event)?.text.length;
  const cells = COLUMNS[event.type].map(([field, kind]) =>
    encodeCell(field === 'length' ? length : values[field], kind, names),
  );
  while (cells.at(-1) === '') cells.pop();
  return cells.join();
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
    page: names.nameOf(row.page),
    stage: names.nameOf(row.stage),
    language: names.nameOf(row.language),
    ...decodeDetail(type, row.detail, names),
  };
  return {
    event: event as StoredEvent,
    occurred: row.occurred,
    verdict: names.nameOf(row.verdict) as EventVerdict,
  };
}

/** The fields that `encodeDetail` put into `detail`. */
function decodeDetail(type: EventType, detail: string, names: Names): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  const cells = detail.split(',');
  for (const [position, cell] of cells.entries()) {
    const [field, kind] = COLUMNS[type][position] ?? [];
    if (cell !== '' && field !== undefined) values[field] = decodeCell(cell, kind, names);
  }
  return values;
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

function encodeCell(value: unknown, kind: FieldKind, names: Names): string {
  if (value === undefined) return '';
  switch (kind) {
    case 'name':
      return String(names.intern(value as string));
    case 'names':
      return `${LIST}${(value as string[]).map((name) => names.intern(name)).join(' ')}`;
    case 'number':
      return String(value);
    case 'flag':
      return value === true ? '1' : '0';
  }
}

function decodeCell(cell: string, kind: FieldKind | undefined, names: Names): unknown {
  if (kind === 'name') return names.nameOf(Number(cell));
  if (kind === 'names') return (cell.match(/\d+/g) ?? []).map((one) => names.nameOf(Number(one)));
  return kind === 'flag' ? cell === '1' : Number(cell);
}

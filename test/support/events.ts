/**
 * Builders for events and batches with every default filled in. Ids count up, so that a test that
 * says nothing about them gets distinct ones.
 * @module
 */

import type { EventBatch, EventDetail, EventType, HelpEvent } from '../../widget/core/event.ts';
import { uuidV7 } from '../../widget/core/uuid.ts';

/** Noon UTC on a Sunday. */
export const NOON = Date.UTC(2026, 10, 1, 12);

export const SESSION = '6f1c2f6e-4f0e-4c55-9a57-3d1f0c1b2a3d';

/** What every type of event says beside the shared fields. */
const DETAILS: Record<EventType, EventDetail> = {
  'suggestion-shown': {
    type: 'suggestion-shown',
    entry: 'track-order',
    rank: 1,
    reason: 'stage',
  },
  'suggestion-opened': {
    type: 'suggestion-opened',
    entry: 'track-order',
    rank: 1,
    reason: 'stage',
  },
  'box-opened': { type: 'box-opened', how: 'click' },
  'box-closed': { type: 'box-closed', how: 'click' },
  search: { type: 'search', query: 'where is my order', hits: 3, verdict: 'answer', ms: 12 },
  'answer-opened': {
    type: 'answer-opened',
    entry: 'track-order',
    hash: 'a1b2c3d4',
    from: 'suggestion',
    words: 80,
  },
  'answer-read': {
    type: 'answer-read',
    entry: 'track-order',
    hash: 'a1b2c3d4',
    from: 'suggestion',
    words: 80,
    visibleMs: 12_000,
    acted: false,
  },
  'choice-refused': { type: 'choice-refused', entries: ['track-order', 'change-address'] },
  feedback: { type: 'feedback', entry: 'track-order', helpful: 'yes' },
  message: { type: 'message', turn: 1, text: 'and for a gift?', verdict: 'answer' },
  'guide-step': { type: 'guide-step', turn: 1, guide: 'return-item', step: 'start' },
  'contact-opened': { type: 'contact-opened', channel: 'form' },
  'contact-sent': { type: 'contact-sent', channel: 'form' },
  'contact-failed': { type: 'contact-failed', channel: 'form' },
  'survey-shown': { type: 'survey-shown', survey: 'ces', scale: 'ces-7', wording: 1 },
  'survey-dismissed': { type: 'survey-dismissed', survey: 'ces', scale: 'ces-7', wording: 1 },
  'survey-answered': {
    type: 'survey-answered',
    survey: 'ces',
    scale: 'ces-7',
    min: 1,
    max: 7,
    orientation: 'higher-is-better',
    wording: 1,
    value: 6,
  },
  'session-solved': { type: 'session-solved' },
};

/** Any part of an event; `type` decides which details are filled in. */
export type EventParts = { type?: EventType } & { [field: string]: unknown };

let count = 0;

/** One event: `box-opened` unless told otherwise. */
export function anEvent(parts: EventParts = {}): HelpEvent {
  count++;
  const at = typeof parts.at === 'number' ? parts.at : NOON;
  return {
    id: uuidV7(at, countedBytes(count)),
    session: SESSION,
    seq: 0,
    at,
    page: '/orders/:id',
    stage: 'delivery',
    language: 'en',
    device: 'phone',
    ...DETAILS[parts.type ?? 'box-opened'],
    ...parts,
  } as HelpEvent;
}

/** A session told as a script: one event a line, `seq` counting up, a second between them. */
export function aScript(...script: EventParts[]): HelpEvent[] {
  return script.map((parts, seq) => anEvent({ seq, at: NOON + seq * 1000, ...parts }));
}

/** One batch, sent at noon. */
export function aBatch(parts: Partial<EventBatch> = {}): EventBatch {
  return {
    v: 1,
    site: 'shop',
    widget: '0.1.0',
    sentAt: NOON,
    events: [anEvent()],
    ...parts,
  };
}

/** The session that a number stands for. */
export function sessionNamed(number: number): string {
  return `6f1c2f6e-4f0e-4c55-9a57-${number.toString(16).padStart(12, '0')}`;
}

function countedBytes(number: number): (length: number) => Uint8Array {
  return (length) => {
    const bytes = new Uint8Array(length);
    new DataView(bytes.buffer).setUint32(length - 4, number);
    return bytes;
  };
}

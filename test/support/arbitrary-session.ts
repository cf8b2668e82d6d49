/**
 * Generated sessions, for properties that must hold of all.
 * @module
 */

import fc from 'fast-check';
import type { EventVerdict } from '../../server/store/store.ts';
import type { EventType, HelpEvent } from '../../widget/core/event.ts';
import { EVENT_TYPES } from '../../widget/core/event.ts';
import { anEvent, NOON } from './events.ts';

export interface GeneratedEvent {
  event: HelpEvent;
  verdict: EventVerdict;
}

/** Most are. */
const VERIFIED = Array.from({ length: 12 }, () => 'verified' as const);

const step = fc.record({
  type: fc.constantFrom<EventType>(...EVENT_TYPES),
  entry: fc.constantFrom('track-order', 'returns'),
  verdict: fc.constantFrom('answer', 'choose', 'none'),
  helpful: fc.constantFrom('yes', 'no'),
  visibleMs: fc.constantFrom(0, 5000, 12_000),
  acted: fc.boolean(),
  stage: fc.constantFrom('cart', 'payment'),
  language: fc.constantFrom('en', 'fr'),
  // Copied tabs share numbers, and numbers get lost.
  seqGap: fc.constantFrom(0, 1, 1, 1, 2),
  laterMs: fc.integer({ min: 0, max: 40_000_000 }),
  door: fc.constantFrom<EventVerdict>(...VERIFIED, 'unverified', 'bot', 'preview'),
});

/** The events of one session in the order in which they happened. */
export function arbitrarySession(session: string): fc.Arbitrary<GeneratedEvent[]> {
  return fc.array(step, { minLength: 1, maxLength: 12 }).map((steps) => {
    let [seq, at] = [0, NOON];
    return steps.map(({ seqGap, laterMs, door, ...parts }) => {
      seq += seqGap;
      at += laterMs;
      return { event: anEvent({ ...onlyFor(parts), session, seq, at }), verdict: door };
    });
  });
}

/** Fields that another type does not have are left out, as the door would. */
function onlyFor(parts: Record<string, unknown> & { type: EventType }): Record<string, unknown> {
  const known = anEvent({ type: parts.type });
  return Object.fromEntries(
    Object.entries(parts).filter(([field]) => field in known || field === 'stage'),
  );
}

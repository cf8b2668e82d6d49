/**
 * Whether a session could have come from a box at all. Only what no honest box ever sends counts, and
 * only once nothing that is missing could explain it: events may come late, in any order and in any
 * number of batches, so the door cannot know, and the fold asks again with every event that arrives.
 * @module
 */

import type { StoredEvent } from '../store/event-codec.ts';
import type { SessionEvent } from './story.ts';

/**
 * A reply to an answer that was never there. Every number that is missing before it may have been the
 * opening, and so may every number that two events share, as tabs do that the browser copied.
 * `events` are in order, each once.
 */
export function isImpossible(events: readonly SessionEvent[]): boolean {
  const shown = new Set<string>();
  let [next, unknown] = [0, 0];
  for (const { event } of events) {
    unknown += event.seq >= next ? event.seq - next : 1;
    next = Math.max(next, event.seq + 1);
    if (isReplyToNothing(event, shown) && unknown-- === 0) return true;
    keepShown(event, shown);
  }
  return false;
}

function isReplyToNothing(event: StoredEvent, shown: ReadonlySet<string>): boolean {
  if (event.type === 'session-solved') return shown.size === 0;
  return event.type === 'feedback' && !shown.has(event.entry);
}

/** Entries that the visitor has had before the eyes. */
function keepShown(event: StoredEvent, shown: Set<string>): void {
  switch (event.type) {
    case 'answer-opened':
    case 'answer-read':
    case 'suggestion-opened':
    case 'feedback':
      shown.add(event.entry);
      break;
    case 'message':
      shown.add(event.entry ?? '');
      break;
    case 'guide-step':
      shown.add(event.guide);
      break;
    default:
      break;
  }
}

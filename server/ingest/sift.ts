/**
 * Parts the events of a batch into those to store, each with its corrected time, and those refused.
 * @module
 */

import type { BatchReceipt, HelpEvent } from '../../widget/core/event.ts';
import { type Journey, UNMATCHED } from '../../widget/core/journey.ts';
import { EVENT_AGE_MAX_MS } from '../../widget/core/limits.ts';
import { type Envelope, parseEvent } from './event-schemas.ts';
import type { Sender } from './verdict.ts';

/** Characters of what should have been an id that a refusal repeats. */
const ID_LENGTH_MAX = 64;

export interface Sifted {
  events: { event: HelpEvent; occurred: number }[];
  rejected: BatchReceipt['rejected'];
}

/** Never throws; one bad event takes nothing else with it. */
export function siftEvents(envelope: Envelope, sender: Sender, journey: Journey): Sifted {
  const sifted: Sifted = { events: [], rejected: [] };
  for (const sent of envelope.events) {
    const event = parseEvent(sent);
    if (typeof event === 'string') {
      sifted.rejected.push({ id: idOf(sent), code: event });
      continue;
    }
    const occurred = correctTime(event.at, envelope.sentAt, sender);
    if (!sender.isSimulated && sender.received - occurred > EVENT_AGE_MAX_MS) {
      sifted.rejected.push({ id: event.id, code: 'too-old' });
    } else sifted.events.push({ event: placeEvent(event, journey), occurred });
  }
  return sifted;
}

/**
 * The visitor's clock may be wrong by years, so only the time between event and sending is believed;
 * nothing has happened later than it arrived. A simulation says when it plays.
 */
function correctTime(at: number, sentAt: number, { isSimulated, received }: Sender): number {
  return Math.min(received, isSimulated ? at : received - sentAt + at);
}

/** At none of its stages where the site has no such: an old page, or a forger, named it. */
function placeEvent(event: HelpEvent, { stages }: Journey): HelpEvent {
  return stages.some(({ id }) => id === event.stage) ? event : { ...event, stage: UNMATCHED };
}

function idOf(sent: unknown): string {
  if (typeof sent !== 'object' || sent === null || !('id' in sent)) return '';
  return typeof sent.id === 'string' ? sent.id.slice(0, ID_LENGTH_MAX) : '';
}

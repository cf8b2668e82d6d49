/**
 * Honest visitors who send one event after the other over HTTP and, as the widget does, send again
 * what was not acknowledged.
 * @module
 */

import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { uuidV4, uuidV7 } from '../../widget/core/uuid.ts';
import { anEvent } from './events.ts';

export interface Traffic {
  /** Ids of all events that were acknowledged. */
  readonly acknowledged: Set<string>;
  /** How often each status was answered; 0 for no answer. */
  readonly statuses: Map<number, number>;
  /** Sends nothing new, and waits until everything sent is acknowledged. */
  stop(): Promise<void>;
}

const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0';
const SENDERS = 8;
const RETRY_MS = 50;
/** Events of one session. */
const SESSION_EVENTS = 5;

/** `urls`: servers that share the work; a visitor goes on to the next when one does not answer. */
export function startTraffic(urls: readonly string[], senders = SENDERS): Traffic {
  const acknowledged = new Set<string>();
  const statuses = new Map<number, number>();
  let isStopped = false;
  const work = async (sender: number) => {
    for (let turn = 0; !isStopped; ) {
      const session = uuidV4(randomBytes);
      for (let seq = 0; seq < SESSION_EVENTS && !isStopped; seq++) {
        const at = Date.now();
        const type = seq % 2 === 0 ? 'box-opened' : 'search';
        const event = anEvent({ id: uuidV7(at, randomBytes), session, seq, at, type });
        for (let isKnown = false; !isKnown; turn++) {
          const status = await post(urls[(sender + turn) % urls.length] ?? '', event);
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
          isKnown = status === 202;
          if (!isKnown) await wait(RETRY_MS);
        }
        acknowledged.add(event.id);
      }
    }
  };
  const all = Promise.all(Array.from({ length: senders }, (_, sender) => work(sender)));
  return {
    acknowledged,
    statuses,
    async stop() {
      isStopped = true;
      await all;
    },
  };
}

/** The status, when the whole answer came; else 0. */
async function post(url: string, event: ReturnType<typeof anEvent>): Promise<number> {
  const body = { v: 1, site: 'shop', widget: 'test', sentAt: Date.now(), events: [event] };
  try {
    const response = await fetch(`${url}/v1/events`, {
      method: 'POST',
      headers: { 'User-Agent': BROWSER, Origin: url },
      body: JSON.stringify(body),
    });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}

/**
 * Puts telemetry together with what the browser offers: clock, random bytes, network, storage.
 * @module
 */

import type { Manifest } from '../core/catalogue.ts';
import { WIRE_VERSION } from '../core/event.ts';
import { QUERY_LENGTH_MAX } from '../core/limits.ts';
import { redactWords } from '../core/redact.ts';
import type { WaysideHelp } from '../wayside-help.ts';
import { type Kept, Memory } from './memory.ts';
import { EventQueue } from './queue.ts';
import { SettledQueries } from './settled-query.ts';
import { type EventContext, Telemetry } from './telemetry.ts';

const now = () => Date.now();

export function randomBytes(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count));
}

/**
 * The tab's memory for a site; `storage="none"` keeps it to this page. Until `signal`, an element on a
 * page that the browser brings back as it was begins anew from what was done on others since.
 */
export function openMemory<Box>(
  element: WaysideHelp,
  like: Kept<Partial<Box>>,
  signal: AbortSignal,
): Memory<Box> {
  const key = `wayside:${element.site}`;
  const memory = new Memory<Box>({
    ...{ key, like },
    storage: () => (element.storage === 'none' ? undefined : sessionStorage),
    erase: () => sessionStorage.removeItem(key),
    page: () => (document.hidden ? 0 : performance.timeOrigin),
    now,
  });
  addEventListener('pageshow', () => memory.refresh() && element.replaceWith(element), { signal });
  return memory;
}

/** What is known of the site, and whether more could not be had. */
interface Known {
  manifest: Manifest | undefined;
  isUnreachable: boolean;
}

/** Telemetry of this page, with the queue that must be told when the page hides. */
export function connectTelemetry(
  element: WaysideHelp,
  memory: Memory<unknown>,
  known: Known,
  describe: () => EventContext,
): { telemetry: Telemetry; queue: EventQueue } {
  const address = new URL('v1/events', element.server).href;
  /** Events of a session that has just ended may still be on their way. */
  const tokens = new Map<string, string>();
  const findSession = (id: string) => {
    const { session } = memory.kept;
    return session?.id === id ? session : undefined;
  };
  const queue = new EventQueue({
    site: element.site,
    now,
    random: Math.random,
    wait: (ms, then) => setTimeout(then, ms),
    post: async (body) => {
      // The browser would write one line more to the page's console.
      if (known.isUnreachable && !known.manifest) throw new Error('no server');
      // Without a network nothing is tried, so that a tunnel does not silence the page.
      if (!navigator.onLine) {
        await new Promise((go) => addEventListener('online', go, { once: true }));
      }
      const answer = await fetch(address, { method: 'POST', body, keepalive: true });
      const receipt = await answer.json();
      // Who asks to log in to a network answers in our place.
      if (!receipt.error && receipt.v !== WIRE_VERSION) throw receipt;
      const retryAfterMs = Number(answer.headers.get('Retry-After')) * 1000 || 0;
      return { status: answer.status, receipt, retryAfterMs };
    },
    beacon: (body) => navigator.sendBeacon(address, body),
    keep: (unsent) => {
      if (element.optedOut || known.manifest?.measurement !== 'stored') return;
      memory.kept.unsent = unsent;
      memory.keep();
    },
    token: {
      read: (id) => tokens.get(id) ?? findSession(id)?.token,
      keep: (id, token) => {
        tokens.set(id, token);
        const session = findSession(id);
        if (!session) return;
        session.token = token;
        memory.keep();
      },
    },
  });
  for (const event of memory.kept.unsent ?? []) queue.push(event);
  const telemetry = new Telemetry({
    memory,
    queue,
    now,
    randomBytes,
    describe,
    isRefused: () =>
      element.optedOut ||
      (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true,
  });
  return { telemetry, queue };
}

/** Tells a query once it has settled. */
export function settleQueries(telemetry: Telemetry): SettledQueries {
  return new SettledQueries({
    now,
    delay: (ms, then) => {
      const timer = setTimeout(then, ms);
      return () => clearTimeout(timer);
    },
    record: ({ text, ...found }, at) =>
      telemetry.record(
        { type: 'search', query: redactWords(text, QUERY_LENGTH_MAX), ...found },
        at,
      ),
  });
}

/** How the visitor points and how large the screen is; nothing finer. */
export function findDevice(): 'phone' | 'tablet' | 'desktop' {
  if (!matchMedia('(pointer: coarse)').matches) return 'desktop';
  return Math.min(screen.width, screen.height) < 600 ? 'phone' : 'tablet';
}

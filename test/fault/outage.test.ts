import { expect, test } from '@playwright/test';
import type { HelpEvent } from '../../widget/core/event.ts';
import { EventQueue } from '../../widget/telemetry/queue.ts';
import { countRounds } from '../support/rounds.ts';

const CLIENTS = { short: 5000, long: 50_000 };
const NORMAL_MS = 60_000;
const OUTAGE_MS = 120_000;
const AFTER_MS = 600_000;
/** Every client has something to tell about so often. */
const EVENT_EVERY_MS = 30_000;
const WINDOW_MS = 5000;
const EVENT = {
  ...{ id: 'one', session: 'one', seq: 0, at: 0, page: '/', stage: 'cart', language: 'en' },
  type: 'session-solved',
} as HelpEvent;

type Failure = 'busy' | 'gone' | 'asked-to-wait';

/** Requests in each window of time, from clients on the widget's own queue and a clock of our own. */
async function simulate(clients: number, failure: Failure): Promise<number[]> {
  const [outage, end] = [NORMAL_MS, NORMAL_MS + OUTAGE_MS + AFTER_MS];
  const windows: number[] = Array(Math.ceil(end / WINDOW_MS)).fill(0);
  const agenda: (() => void)[][] = Array.from({ length: Math.ceil(end / 100) + 1 }, () => []);
  const random = seeded(7);
  let now = 0;
  const at = (timeMs: number, then: () => void) => agenda[Math.ceil(timeMs / 100)]?.push(then);
  const answer = async () => {
    const place = Math.floor(now / WINDOW_MS);
    windows[place] = (windows[place] ?? 0) + 1;
    const isDown = now >= outage && now < outage + OUTAGE_MS;
    if (!isDown) return { status: 202 };
    if (failure === 'gone') throw new Error('gone');
    return { status: 503, ...(failure === 'asked-to-wait' && { retryAfterMs: 5000 }) };
  };
  for (let client = 0; client < clients; client++) {
    const queue = new EventQueue({
      ...{ site: 'shop', random, now: () => now },
      wait: (ms, then) => at(now + ms, then),
      post: answer,
      keep: () => undefined,
      beacon: () => true,
      token: { read: () => undefined, keep: () => undefined },
    });
    const tell = () => {
      queue.push(EVENT);
      queue.flush();
      at(now + EVENT_EVERY_MS * (0.5 + random()), tell);
    };
    at(EVENT_EVERY_MS * random(), tell);
  }
  for (const [turn, due] of agenda.entries()) {
    now = turn * 100;
    for (const then of due) then();
    // Lets the promises of those who have just sent go on.
    await new Promise(setImmediate);
  }
  return windows;
}

for (const failure of ['busy', 'asked-to-wait', 'gone'] as const) {
  test(`clients do not come back together after a server was ${failure}`, async () => {
    const clients = countRounds(CLIENTS);
    const windows = await simulate(clients, failure);
    const [from, to] = [NORMAL_MS / WINDOW_MS, (NORMAL_MS + OUTAGE_MS) / WINDOW_MS];
    const before = windows.slice(from / 2, from);
    const normal = before.reduce((sum, requests) => sum + requests, 0) / before.length;
    const peak = Math.max(...windows.slice(to));
    test.info().annotations.push({ type: 'peak', description: `${(peak / normal).toFixed(2)}×` });
    expect(normal).toBeGreaterThan((clients * WINDOW_MS) / EVENT_EVERY_MS / 2);
    expect(peak / normal).toBeLessThanOrEqual(2);
  });
}

/** Mulberry32: the same numbers each time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

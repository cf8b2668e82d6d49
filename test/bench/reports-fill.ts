/**
 * Many visitors' sessions over ninety days, put through the real store as fast as it takes them.
 * @module
 */

import { randomBytes } from 'node:crypto';
import type { AcceptedEvent, FoldSettings, Store } from '../../server/store/store.ts';
import type { HelpEvent } from '../../widget/core/event.ts';
import { uuidV4, uuidV7 } from '../../widget/core/uuid.ts';

const DAYS = 90;
const DAY_MS = 24 * 60 * 60 * 1000;
const SESSIONS_AT_ONCE = 200;
const FOLD_SESSIONS = 1000;
const STEP_MS = 4000;

const STAGES = ['discover', 'product', 'cart', 'checkout', 'payment', 'ordered', 'returns'];
const QUERIES = ['where is my parcel', 'refund', 'change my address', 'late delivery', 'promo'];
const ENTRIES = [
  ...['track-order', 'late-parcel', 'change-address', 'delivery-time', 'delivery-costs'],
  ...['cancel-order', 'invoice', 'promo-code', 'card-refused', 'charged-twice', 'gift-wrap'],
  ...['forgot-password', 'what-data', 'no-confirmation', 'change-order', 'pickup-point'],
];

type Step = Record<string, unknown> & { type: string };

const read = (entry: string): Step[] => [
  { type: 'answer-opened', entry, hash: 'a1b2c3d4', from: 'search', words: 80 },
  {
    ...{ type: 'answer-read', entry, hash: 'a1b2c3d4', from: 'search', words: 80 },
    ...{ visibleMs: 14_000, acted: false },
  },
];
const search = (verdict: string): Step => ({
  ...{ type: 'search', query: pick(QUERIES), hits: 3, verdict, ms: 12 },
});
const open: Step = { type: 'box-opened', how: 'click' };
const show = (entry: string): Step => ({
  ...{ type: 'suggestion-shown', entry, rank: 1, reason: 'stage' },
});

/** What visitors do, as often as it stands here. */
const VISITS: ((entry: string) => Step[])[] = [
  (entry) => [
    ...[open, show(entry), search('answer'), ...read(entry)],
    { type: 'feedback', entry, helpful: 'yes' },
  ],
  (entry) => [open, show(entry), search('answer'), ...read(entry)],
  (entry) => [
    ...[open, show(entry), ...read(entry), { type: 'feedback', entry, helpful: 'no' }],
    ...[
      { type: 'contact-opened', channel: 'form' },
      { type: 'contact-sent', channel: 'form' },
    ],
  ],
  () => [open, search('none'), search('none'), { type: 'box-closed', how: 'click' }],
  (entry) => [
    ...[open, search('answer'), ...read(entry)],
    { type: 'survey-shown', survey: 'ces', scale: 'ces-7', wording: 1 },
    {
      ...{ type: 'survey-answered', survey: 'ces', scale: 'ces-7', min: 1, max: 7, value: 6 },
      ...{ orientation: 'higher-is-better', wording: 1 },
    },
  ],
];

/** Adds at least so many events of the site `shop`, the oldest first, and folds them. */
export async function fill(
  store: Store,
  { events, settings }: { events: number; settings: FoldSettings },
): Promise<void> {
  const begin = Date.now() - DAYS * DAY_MS;
  for (let stored = 0; stored < events; ) {
    const at = begin + (stored / events) * (DAYS - 1) * DAY_MS;
    const sessions = Array.from({ length: SESSIONS_AT_ONCE }, () => makeSession(at));
    const chunk = sessions.flat();
    await store.append(chunk);
    stored += chunk.length;
    while ((await store.fold(() => settings, FOLD_SESSIONS)) > 0);
  }
}

function makeSession(from: number): AcceptedEvent[] {
  const begin = Math.round(from + Math.random() * DAY_MS);
  const session = uuidV4(randomBytes);
  const stage = pick(STAGES);
  const place = {
    ...{ session, page: `/en/${stage}`, stage, stageFrom: 'pattern', catalogue: '0f1e2d3c4b5a' },
    ...{ language: Math.random() < 0.7 ? 'en' : 'fr', device: pick(['phone', 'desktop']) },
  };
  return pick(VISITS)(pick(ENTRIES)).map((step, seq) => {
    const at = begin + seq * STEP_MS;
    const event = { id: uuidV7(at, randomBytes), seq, at, ...place, ...step } as HelpEvent;
    return { site: 'shop', event, occurred: at, received: at + 100, verdict: 'verified' };
  });
}

function pick<T>(list: readonly T[]): T {
  return list[Math.floor(Math.random() * list.length)] as T;
}

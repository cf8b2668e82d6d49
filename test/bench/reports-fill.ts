/**
 * Many visitors' sessions over ninety days, put through the real store as fast as it takes them: about
 * eight events each, popular answers and rare ones, common words and words that one visitor alone uses.
 * @module
 */

import { randomBytes } from 'node:crypto';
import { type Chance, createChance } from '../../server/simulate/random.ts';
import type { AcceptedEvent, FoldSettings, Store } from '../../server/store/store.ts';
import type { HelpEvent } from '../../widget/core/event.ts';
import { uuidV4, uuidV7 } from '../../widget/core/uuid.ts';
import { foldAll } from '../support/store.ts';

const DAYS = 90;
const DAY_MS = 24 * 60 * 60 * 1000;
const SESSIONS_AT_ONCE = 1000;
const SUGGESTED = 3;

const STAGES = ['discover', 'product', 'cart', 'checkout', 'payment', 'ordered', 'returns'];
const TOPICS = ['parcel', 'refund', 'invoice', 'size', 'voucher', 'account', 'card', 'pickup'];
const CASES = ['late', 'lost', 'change', 'cancel', 'cost', 'abroad', 'broken', 'gift', 'proof'];
const ASIDES = ['please', 'today', 'again', 'help', 'urgent', 'my', 'order', 'number', 'where'];

/** The first of a list is asked for most, the tenth a tenth as often. */
const byRank = <T>(list: readonly T[]) => list.map((one, i) => [one, 1 / (i + 1)] as const);
const ENTRIES = byRank(CASES.flatMap((one) => TOPICS.map((topic) => `${topic}-${one}`)));
const QUERIES = byRank(TOPICS.flatMap((topic) => CASES.map((one) => `${one} ${topic}`)));

export interface FillOptions {
  events: number;
  settings: FoldSettings;
  /** Told now and then how many are stored. */
  onProgress?(stored: number): void;
}

/** Adds at least so many events of the site `shop`, the oldest first, and folds them. */
export async function fill(
  store: Store,
  { events, settings, onProgress = () => {} }: FillOptions,
): Promise<void> {
  const chance = createChance(events);
  const begin = Date.now() - DAYS * DAY_MS;
  for (let stored = 0; stored < events; ) {
    const from = begin + (stored / events) * (DAYS - 1) * DAY_MS;
    const chunk = Array.from({ length: SESSIONS_AT_ONCE }, () => makeSession(from, chance)).flat();
    await store.append(chunk);
    stored += chunk.length;
    await foldAll(store, settings);
    onProgress(stored);
  }
}

type Step = Record<string, unknown> & { type: string };

function makeSession(from: number, chance: Chance): AcceptedEvent[] {
  let at = Math.round(from + chance.next() * DAY_MS);
  const session = uuidV4(randomBytes);
  const stage = chance.among(STAGES);
  const place = {
    ...{ session, page: `/en/${stage}`, stage, stageFrom: 'pattern', catalogue: '0f1e2d3c4b5a' },
    language: chance.happens(0.7) ? 'en' : 'fr',
    device: chance.pick(DEVICES),
  };
  return playVisit(chance).map((step, seq) => {
    if (step.type !== 'suggestion-shown') at += chance.whole(500, 30_000);
    const event = { id: uuidV7(at, randomBytes), seq, at, ...place, ...step } as HelpEvent;
    return { site: 'shop', event, occurred: at, received: at + 100, verdict: 'verified' };
  });
}

const DEVICES = [
  ['phone', 6],
  ['desktop', 3],
  ['tablet', 1],
] as const;

function playVisit(chance: Chance): Step[] {
  const steps: Step[] = [{ type: 'box-opened', how: 'click' }];
  for (let rank = 1; rank <= SUGGESTED; rank++) {
    steps.push({ type: 'suggestion-shown', entry: chance.pick(ENTRIES), rank, reason: 'stage' });
  }
  const isFound = chance.happens(0.7);
  if (chance.happens(0.7)) steps.push(...search(chance, isFound));
  if (isFound) steps.push(...read(chance));
  else if (chance.happens(0.4)) steps.push(...search(chance, false));
  if (chance.happens(isFound ? 0.04 : 0.3)) steps.push(...write(chance));
  if (chance.happens(0.2)) steps.push(...answerSurvey(chance));
  steps.push({ type: 'box-closed', how: 'click' });
  return steps;
}

/** A quarter of all searches are in words that hardly anybody else uses. */
function search(chance: Chance, isFound: boolean): Step[] {
  const common = chance.pick(QUERIES);
  const rare = `${common} ${chance.among(ASIDES)} ${chance.whole(1, 9999)}`;
  const query = chance.happens(0.25) ? rare : common;
  const verdict = isFound ? 'answer' : chance.among(['choose', 'none']);
  return [{ type: 'search', query, hits: isFound ? 3 : 0, verdict, ms: chance.whole(2, 30) }];
}

function read(chance: Chance): Step[] {
  const entry = chance.pick(ENTRIES);
  const from = chance.among(['search', 'suggestion', 'search', 'link']);
  const answer = { entry, hash: 'a1b2c3d4', from, words: 80 };
  const steps: Step[] = [
    { type: 'answer-opened', ...answer },
    { type: 'answer-read', ...answer, visibleMs: chance.whole(3000, 40_000), acted: false },
  ];
  if (chance.happens(0.4)) {
    const helpful = chance.happens(0.8) ? 'yes' : 'no';
    const reason = helpful === 'no' && chance.happens(0.5) ? { reason: 'unclear' } : {};
    steps.push({ type: 'feedback', entry, helpful, ...reason });
  }
  return steps;
}

function write(chance: Chance): Step[] {
  const channel = chance.among(['form', 'phone']);
  const opened = { type: 'contact-opened', channel };
  return chance.happens(0.8) ? [opened, { type: 'contact-sent', channel }] : [opened];
}

function answerSurvey(chance: Chance): Step[] {
  const asked = { survey: 'ces', scale: 'ces-7', wording: 1 };
  const shown = { type: 'survey-shown', ...asked };
  if (chance.happens(0.6)) return [shown, { type: 'survey-dismissed', ...asked }];
  const answer = { min: 1, max: 7, value: chance.whole(1, 7), orientation: 'higher-is-better' };
  return [shown, { type: 'survey-answered', ...asked, ...answer }];
}

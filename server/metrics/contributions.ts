/**
 * What one session adds to the counts of entries and measures. Each event counts at its own stage,
 * in its own language, on its own local day.
 * @module
 */

import type { StoredEvent } from '../store/event-codec.ts';
import { isEasy, reasonMeasure } from './effort-scales.ts';
import { localDay } from './local-day.ts';
import { isContactEvent, isSearch, type SessionEvent, type Story } from './story.ts';

/** Stands for "there is none" wherever a name is expected. */
export const NONE = 'none';

/** How often a session counts in one measure: more than any visitor, and a bound for a forger. */
export const COUNTED_MAX = 50;

/** `total` more of one measure in one cell of the counts. */
export interface Contribution {
  day: number;
  stage: string;
  language: string;
  /** `none` for measures that belong to no entry. */
  entry: string;
  measure: string;
  total: number;
}

/** A measure, and the entry that it belongs to. */
type Count = readonly [measure: string, entry: string];

/** `events` are in order; `day` is the session's. */
export function countContributions(
  events: readonly SessionEvent[],
  story: Story,
  day: number,
  timeZone: string,
): { contributions: Contribution[]; missed: string[] } {
  const cells = new Map<string, Contribution>();
  const missed = findMissed(events, story);
  const counted = findCounted(events);
  const told = new Map<string, number>();
  events.forEach((step, at) => {
    const { stage, language } = step.event;
    // A contact's time is cut to the hour, which may be another day where it was sent.
    const own = isContactEvent(step.event) ? day : localDay(step.occurred, timeZone);
    for (const [measure, entry] of countEvent(step.event, at, { story, missed, counted })) {
      const times = (told.get(`${measure} ${entry}`) ?? 0) + 1;
      if (times > COUNTED_MAX) continue;
      told.set(`${measure} ${entry}`, times);
      const key = `${own}\0${stage}\0${language}\0${entry}\0${measure}`;
      const cell = cells.get(key);
      if (cell === undefined) {
        cells.set(key, { day: own, stage, language, entry, measure, total: 1 });
      } else cell.total++;
    }
  });
  return { contributions: [...cells.values()], missed: [...missed] };
}

interface Context {
  story: Story;
  missed: Set<string>;
  /** Ids of the replies and surveys that count. */
  counted: Set<string>;
}

function countEvent(event: StoredEvent, at: number, context: Context): Count[] {
  switch (event.type) {
    case 'suggestion-shown':
      return [['shown', event.entry]];
    case 'answer-opened':
      return [
        ['opened', event.entry],
        [`opened:${event.from}`, event.entry],
      ];
    case 'answer-read':
      return context.story.readAt.get(event.entry) === at ? [['read', event.entry]] : [];
    case 'feedback':
      return context.counted.has(event.id) ? countReply(event) : [];
    case 'search':
    case 'message':
      return countSearch(event, context.missed);
    case 'contact-opened':
    case 'contact-sent':
    case 'contact-failed':
      return [[event.type, NONE]];
    case 'survey-shown':
      return context.counted.has(event.id) ? [[`survey-shown:${event.scale}`, NONE]] : [];
    case 'survey-answered':
      return context.counted.has(event.id) ? countAnswer(event) : [];
    case 'survey-dismissed':
      return context.counted.has(event.id) ? [['survey-dismissed', NONE]] : [];
    default:
      return [];
  }
}

/** The value, and what the visitor named beside it. */
function countAnswer(event: Extract<StoredEvent, { type: 'survey-answered' }>): Count[] {
  const { scale, value, reasons = [] } = event;
  const easy = isEasy(scale, value);
  const named = reasons.length > 0 && easy !== undefined ? (['any', ...reasons] as const) : [];
  return [
    [`${scale}=${value}`, NONE],
    ...named.map((reason): Count => [reasonMeasure(scale, easy === true, reason), NONE]),
  ];
}

function countReply(event: Extract<StoredEvent, { type: 'feedback' }>): Count[] {
  const counts: Count[] = [[event.helpful, event.entry]];
  if (event.helpful === 'no' && event.reason !== undefined) {
    counts.push([`no:${event.reason}`, event.entry]);
  }
  return counts;
}

function countSearch(
  event: Extract<StoredEvent, { type: 'search' | 'message' }>,
  missed: Set<string>,
): Count[] {
  const counts: Count[] = [[event.type, NONE]];
  if (!missed.has(event.id)) return counts;
  counts.push(['miss', NONE]);
  if (event.verdict === 'none') counts.push(['miss:none', NONE]);
  return counts;
}

/** Searches and messages with no opened answer, and no yes, before the next one. */
function findMissed(events: readonly SessionEvent[], story: Story): Set<string> {
  const missed = new Set<string>();
  let open: string | undefined;
  events.forEach(({ event }, at) => {
    const isYes = event.type === 'feedback' && event.helpful === 'yes';
    if (isSearch(event)) {
      if (open !== undefined) missed.add(open);
      open = event.id;
    } else if (story.engagements.has(at) || isYes) open = undefined;
  });
  if (open !== undefined) missed.add(open);
  return missed;
}

/**
 * The last reply about each entry, and the last of each kind about each scale: a visitor who changes a
 * reply, or gives its reason, has still replied once, and a survey is asked and answered once a session.
 */
function findCounted(events: readonly SessionEvent[]): Set<string> {
  const last = new Map<string, string>();
  for (const { event } of events) {
    if (event.type === 'feedback') last.set(`${event.type} ${event.entry}`, event.id);
    else if ('scale' in event) last.set(`${event.type} ${event.scale}`, event.id);
  }
  return new Set(last.values());
}

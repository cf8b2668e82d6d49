/**
 * How a help session ended: the one function from its events to its outcome. Pure and total: the
 * same events in any order, repeated or split, give the same fact. Sums over sessions do not belong
 * here.
 * @module
 */

import { matchesAny } from '../../widget/core/journey.ts';
import { QUEUE_EVENTS_MAX } from '../../widget/core/limits.ts';
import type { EventVerdict, FoldSettings } from '../store/store.ts';
import { type Contribution, countContributions, NONE } from './contributions.ts';
import { localDay } from './local-day.ts';
import { isImpossible } from './sequence.ts';
import { countSession } from './session-measures.ts';
import { isContactEvent, isSearch, type SessionEvent, type Story, tellStory } from './story.ts';

/** Version of every rule in this folder; a change of any of them is a new version. */
export const DEFINITION_VERSION = 1;

export type Outcome =
  | 'excluded'
  | 'escalated'
  | 'unresolved'
  | 'confirmed'
  | 'contact-abandoned'
  | 'assumed'
  | 'unanswered'
  | 'bounce';

/** Finer than the outcome; `none` where there is nothing to add. */
export type OutcomeDetail =
  | 'bot'
  | 'preview'
  | 'no-act'
  | 'delivery-failed'
  | 'after-answer'
  | 'without-answer'
  | 'nothing-found'
  | 'not-opened'
  | 'left-early'
  | typeof NONE;

/** What is known of a session once its events are folded; see `FactsTable` for each column. */
export interface SessionFact {
  day: number;
  stage: string;
  language: string;
  device: string;
  channel: string;
  arm: string;
  verdict: EventVerdict;
  outcome: Outcome;
  detail: OutcomeDetail;
  started: number;
  ended: number;
  definition: number;
  events: number;
  lost: number;
  contactIntent: boolean;
  helped: boolean;
  helpedBeforeContact: boolean;
  humanVisible: boolean;
  scale: string;
  score: number | null;
  asked: boolean;
  answerMs: number | null;
  /** What the session adds to the counts of entries and measures. */
  contributions: Contribution[];
  /** Ids of the searches and messages that led to no opened answer. */
  missed: string[];
}

/** The first of these that any event of a session has is the session's. */
const VERDICTS: readonly EventVerdict[] = [
  'simulated',
  'preview',
  'verified',
  'unverified',
  'quarantined',
  'bot',
  'simulated-quarantined',
  'simulated-bot',
];

/** Throws a RangeError only when there is no event at all: then there is no session. */
export function foldSession(events: readonly SessionEvent[], settings: FoldSettings): SessionFact {
  const all = putInOrder(events);
  const verdict = VERDICTS.find((one) => all.some((event) => event.verdict === one));
  const own = all.filter((event) => event.verdict === verdict);
  const first = own[0];
  if (verdict === undefined || first === undefined) throw new RangeError('A session has events.');

  const story = tellStory(own);
  const isForged = verdict === 'verified' && isImpossible(all);
  const begin = story.firstAct ?? first;
  // Contacts are stored with their time cut to the hour: they say nothing about begin and end.
  const exact = own.filter(({ event }) => !isContactEvent(event));
  const times = (exact.length > 0 ? exact : own).map(({ occurred }) => occurred);
  const started = times.reduce((least, time) => Math.min(least, time));
  const day = localDay(started, settings.timeZone);
  const { contributions, missed } = countContributions(own, story, day, settings.timeZone);

  const fact: SessionFact = {
    day,
    stage: begin.event.stage,
    language: begin.event.language,
    device: begin.event.device ?? NONE,
    channel: story.contactSent?.channel ?? NONE,
    arm: own.find(({ event }) => event.arm !== undefined)?.event.arm ?? NONE,
    verdict: isForged ? 'quarantined' : verdict,
    ...judge(story, own, verdict),
    started,
    ended: times.reduce((most, time) => Math.max(most, time)),
    definition: DEFINITION_VERSION,
    events: own.length,
    lost: countLost(all),
    contactIntent: hadContactIntent(story, settings),
    ...describeHelp(story),
    // The box shows the way to a human in each of its states.
    humanVisible: story.firstAct !== undefined,
    ...findEffort(own),
    answerMs: measureAnswer(story),
    contributions,
    missed,
  };
  return { ...fact, contributions: [...contributions, ...countSession(fact, story)] };
}

type Judgement = Pick<SessionFact, 'outcome' | 'detail'>;

/** The rules in their order; the first that matches wins. */
function judge(story: Story, events: readonly SessionEvent[], verdict: EventVerdict): Judgement {
  if (verdict === 'bot' || verdict === 'simulated-bot')
    return { outcome: 'excluded', detail: 'bot' };
  if (verdict === 'preview') return { outcome: 'excluded', detail: 'preview' };
  if (story.firstAct === undefined) return { outcome: 'excluded', detail: 'no-act' };
  if (story.contactSent !== undefined) {
    const detail = story.contactSent.isDelivered ? NONE : 'delivery-failed';
    return { outcome: 'escalated', detail };
  }
  const { reply, contactOpenedAt } = story;
  if (reply?.helpful === 'no') return { outcome: 'unresolved', detail: NONE };
  if (reply !== undefined && contactOpenedAt < reply.at) {
    return { outcome: 'confirmed', detail: NONE };
  }
  if (contactOpenedAt >= 0) {
    const detail = story.engagedAt >= 0 ? 'after-answer' : 'without-answer';
    return { outcome: 'contact-abandoned', detail };
  }
  if (story.helpedAt !== undefined && story.engagedAt > story.searchedAt) {
    return { outcome: 'assumed', detail: NONE };
  }
  if (story.began !== undefined)
    return { outcome: 'unanswered', detail: detailUnanswered(story, events) };
  return { outcome: 'bounce', detail: NONE };
}

function detailUnanswered(story: Story, events: readonly SessionEvent[]): OutcomeDetail {
  if (story.engagedAt >= 0) return 'left-early';
  const isFound = events.some(
    ({ event }) => event.type === 'guide-step' || (isSearch(event) && event.verdict !== 'none'),
  );
  if (isFound) return 'not-opened';
  return story.searchedAt >= 0 ? 'nothing-found' : NONE;
}

/** By (seq, id), each event once. */
function putInOrder(events: readonly SessionEvent[]): SessionEvent[] {
  const once = new Map(events.map((event) => [event.event.id, event]));
  return [...once.values()].sort(
    (a, b) => a.event.seq - b.event.seq || (a.event.id < b.event.id ? -1 : 1),
  );
}

/**
 * Gaps in the numbers that the widget gave, whatever the door thought of the events; no more than a box
 * holds back before it gives up, for a forger may name any number.
 */
function countLost(events: readonly SessionEvent[]): number {
  const numbers = new Set(events.map(({ event }) => event.seq));
  const last = events.at(-1)?.event.seq ?? -1;
  return Math.min(last + 1 - numbers.size, QUEUE_EVENTS_MAX);
}

function hadContactIntent(story: Story, settings: FoldSettings): boolean {
  if (story.contactOpenedAt >= 0 || story.contactSent !== undefined) return true;
  return (
    story.firstAct !== undefined && matchesAny(settings.contactPages, story.firstAct.event.page)
  );
}

function describeHelp({ helpedAt, contactSent }: Story) {
  const helped = helpedAt !== undefined;
  return {
    helped,
    helpedBeforeContact: helped && contactSent !== undefined && helpedAt < contactSent.at,
  };
}

/** The survey about effort; the others are counted, not kept with the session. */
function findEffort(events: readonly SessionEvent[]) {
  let [scale, score, asked]: [string, number | null, boolean] = [NONE, null, false];
  for (const { event } of events) {
    if (event.type === 'survey-shown') asked ||= event.survey === 'ces';
    if (event.type !== 'survey-answered' || event.survey !== 'ces') continue;
    // Who answered was asked, even when the event that says so was lost.
    [scale, score, asked] = [event.scale, event.value, true];
  }
  return { scale, score, asked };
}

function measureAnswer({ firstAct, firstOpened }: Story): number | null {
  if (firstAct === undefined || firstOpened === undefined) return null;
  return Math.max(0, firstOpened.occurred - firstAct.occurred);
}

/**
 * What one session adds to the counts as a whole, so that figures about sessions stay flat in their
 * number. Belongs to no entry but the last one opened; counts at the session's own stage, language
 * and day. What the measures mean on a page is the registry's business.
 * @module
 */

import { type Contribution, NONE } from './contributions.ts';
import { isEasy } from './effort-scales.ts';
import type { Outcome, SessionFact } from './outcome.ts';
import type { Story } from './story.ts';

/** Names of the measures; every one is counted once a session. */
export const SESSION_MEASURES = {
  events: 'session:events',
  lost: 'session:lost',
  humanVisible: 'session:human-visible',
  intent: 'session:intent',
  /** Meant to write to a person, and confirmed. */
  intentConfirmed: 'session:intent:confirmed',
  /** Meant to write to a person, opened an answer, and sent nothing. */
  intentAfterAnswer: 'session:intent:after-answer',
  helped: 'session:helped',
  helpedBeforeContact: 'session:helped-before-contact',
  /** Of an entry: it was the last that the visitor opened. */
  ended: 'session:ended',
  /** Of the same entry: and the session was lost. */
  endedLost: 'session:ended:lost',
} as const;

/** Outcomes after which help has not helped, as far as is known. */
export const LOST_OUTCOMES = [
  'escalated',
  'unresolved',
  'unanswered',
  'contact-abandoned',
] as const satisfies readonly Outcome[];

/** How a session's first act besides opening the box is called. */
export const BEGINNINGS = [
  'suggestion',
  'answer',
  'search',
  'message',
  'guide',
  'contact',
  'other',
] as const;
export type Beginning = (typeof BEGINNINGS)[number];

/**
 * Upper ends of the buckets for times, in seconds; the last is open. Their width grows with the
 * time, so that a percentile read from them is at most a fifth off.
 */
export const TIME_BUCKETS_SECONDS = [
  ...[0.5, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 10, 12, 14, 17, 20, 24, 28, 34, 40, 48, 56, 68, 80],
  ...[96, 120, 150, 180, 220, 260, 320, 400, 500, 600, 900, 1800, 3600],
] as const;

/** Measure of a finer part of an outcome, like `nothing-found`. */
export function detailMeasure(detail: string): string {
  return `session:detail:${detail}`;
}

export function beganMeasure(began: Beginning, isEscalated: boolean): string {
  return `session:began:${began}${isEscalated ? ':escalated' : ''}`;
}

/** Measure of one answer about effort, by the session's outcome. */
export function effortMeasure(scale: string, score: number | string, outcome: string): string {
  return `session:${scale}=${score}:${outcome}`;
}

/** Measure of an answer on the easy side of its scale, or not, of the last entry opened. */
export function easeMeasure(scale: string, isEasy: boolean): string {
  return `session:${scale}:${isEasy ? 'easy' : 'not-easy'}`;
}

/** Measure of the bucket that begins where the one before ends. */
export function answerMeasure(bucket: number): string {
  return `session:answer:${bucket}`;
}

/** The session's own contributions. Bounces and excluded sessions only say what was lost. */
export function countSession(fact: SessionFact, story: Story): Contribution[] {
  const { day, stage, language, events, lost } = fact;
  const place = { day, stage, language, entry: NONE };
  const counts: Contribution[] = [{ ...place, measure: SESSION_MEASURES.events, total: events }];
  if (lost > 0) counts.push({ ...place, measure: SESSION_MEASURES.lost, total: lost });
  if (fact.score !== null) {
    const measure = effortMeasure(fact.scale, fact.score, fact.outcome);
    counts.push({ ...place, measure, total: 1 });
    if (story.lastEntry !== undefined) {
      const ease = easeMeasure(fact.scale, isEasy(fact.scale, fact.score) === true);
      counts.push({ ...place, entry: story.lastEntry, measure: ease, total: 1 });
    }
  }
  if (fact.outcome === 'bounce' || fact.outcome === 'excluded') return counts;
  for (const measure of measuresOf(fact, story)) counts.push({ ...place, measure, total: 1 });
  if (story.lastEntry !== undefined) {
    const last = { ...place, entry: story.lastEntry, total: 1 };
    counts.push({ ...last, measure: SESSION_MEASURES.ended });
    if (isLost(fact.outcome)) counts.push({ ...last, measure: SESSION_MEASURES.endedLost });
  }
  return counts;
}

function measuresOf(fact: SessionFact, story: Story): string[] {
  const { outcome, detail, answerMs } = fact;
  const names: (string | false)[] = [
    fact.humanVisible && SESSION_MEASURES.humanVisible,
    fact.contactIntent && SESSION_MEASURES.intent,
    fact.contactIntent && outcome === 'confirmed' && SESSION_MEASURES.intentConfirmed,
    fact.contactIntent && detail === 'after-answer' && SESSION_MEASURES.intentAfterAnswer,
    fact.helped && SESSION_MEASURES.helped,
    fact.helpedBeforeContact && SESSION_MEASURES.helpedBeforeContact,
    detail !== NONE && detailMeasure(detail),
    beganMeasure(beginningOf(story), outcome === 'escalated'),
    answerMs !== null && answerMeasure(bucketOf(answerMs)),
  ];
  return names.filter((name) => name !== false);
}

function isLost(outcome: Outcome): boolean {
  return (LOST_OUTCOMES as readonly Outcome[]).includes(outcome);
}

function beginningOf({ began }: Story): Beginning {
  switch (began?.type) {
    case 'suggestion-opened':
      return 'suggestion';
    case 'answer-opened':
      return began.from === 'suggestion' ? 'suggestion' : 'answer';
    case 'search':
    case 'message':
      return began.type;
    case 'guide-step':
      return 'guide';
    case 'contact-opened':
    case 'contact-sent':
    case 'contact-failed':
      return 'contact';
    default:
      return 'other';
  }
}

function bucketOf(ms: number): number {
  const bucket = TIME_BUCKETS_SECONDS.findIndex((end) => ms <= end * 1000);
  return bucket < 0 ? TIME_BUCKETS_SECONDS.length : bucket;
}

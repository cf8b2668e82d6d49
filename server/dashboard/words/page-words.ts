/**
 * What the single pages say beside their figures; see `words.ts` for what all of them share.
 * @module
 */

import type { NoReason } from '../../../widget/core/event.ts';
import type { Amount, Sentence } from './words.ts';

export interface PageWords {
  deflection: DeflectionWords;
  next: NextWords;
  journey: JourneyWords;
  questions: QuestionWords;
  quality: QualityWords;
  access: AccessWords;
}

interface DeflectionWords {
  title: string;
  unit: string;
  of(sessions: Amount): string;
  none: string;
  experimentNote: string;
  notEnough: string;
  noExperiment: string;
  provenBy(points: string, range: string): string;
  afterHelp(share: string): Sentence;
  saving(range: string): Sentence;
  guard(share: string): Sentence;
  perVisits(rate: string, range: string, visits: Amount): Sentence;
}

interface NextWords {
  title: string;
  note: string;
  none: string;
  aWeek(sessions: string): string;
  mend(question: string): string;
  mendWhy(no: Amount, reason: string | undefined, lost: Amount): string;
  reword(question: string): string;
  write(words: string): string;
  searched(words: string, sessions: Amount): string;
  review(question: string): string;
  reviewSince(date: string | undefined): string;
  all(steps: Amount): string;
  reasons: Record<NoReason, string>;
}

interface JourneyWords {
  title: string;
  /** Begins the sentence that ends with a stage. */
  worst: string;
  because(metric: string, share: string): string;
  better(stage: string): string;
  same: string;
  /** Where none can be compared: also with very many sessions at one stage alone. */
  tooFew: string;
  rule: string;
  way: string;
  help: string;
  height: string;
  few: string;
  key: string;
  /** Names of stages without a session. */
  without(stages: string): string;
  news: Record<'better' | 'worse' | 'higher' | 'lower', string>;
  sessions(count: Amount): string;
  began(stage: string): string;
  beganOf(sessions: Amount, escalated: Amount): string;
  escalatedOf(escalated: Amount, sessions: Amount, range: string | undefined): string;
  questions(stage: string): string;
  questionsNote: string;
  questionsNone: string;
  lost(lost: Amount, atLeast: string | undefined, reason: string | undefined): string;
}

interface QuestionWords {
  none: string;
  overTime: string;
  searchesAsked: string;
  noneLost: string;
  half(entries: Amount): string;
  /** Goes on after `half`. */
  ofLost(lost: Amount): string;
  leader(question: string, atLeast: string, of: string): string;
  under(entries: Amount): string;
  entries: string;
  entriesNote: string;
  stageMost: string;
  lostRange: string;
  pastReview(owner: string | undefined): string;
  new: string;
  searchesNote: string;
  alsoSpelt: string;
  byStage: string;
  nearest: string;
  todo: string;
  addAlternate: string;
  writeEntry: string;
  /** Before a file's name. */
  toFile: string;
  newFile: string;
}

interface QualityWords {
  headline(arrived: string, events: Amount): string;
  apart(sessions: Amount): string;
  none: string;
  note: string;
  events: string;
  eventsNote: string;
  sessions: string;
  sessionsNote: string;
  count: string;
  overTime: string;
  /** Instead of the chart. */
  nothing: string;
  timeNote: string;
  when: string;
  described(from: string, to: string): string;
  verdicts: Record<'bot' | 'unverified' | 'quarantined', string>;
  previews: string;
  noAct: string;
  bound(sessions: Amount, percent: string): string;
}

interface AccessWords {
  title: string;
  token: string;
  tokenNote: string;
  tokenOnce: string;
  tokenThere: string;
  tokenMissing: string;
  tokenMake: string;
  tokenReplace: string;
  tokenEnd: string;
}

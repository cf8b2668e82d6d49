/**
 * What the pages about effort, contacts and the experiment say beside their figures.
 * @module
 */

import type { CesScale } from '../../../widget/core/catalogue.ts';
import type { Arm } from '../../metrics/experiment-metrics.ts';
import type { Amount, Sentence } from './words.ts';

export interface ReportWords {
  effortPage: EffortPageWords;
  experiment: ExperimentWords;
  contactFigures: ContactFigureWords;
}

interface EffortPageWords {
  title: string;
  headline(answers: Amount, share: string, range: string): Sentence;
  changed(points: string, isUp: boolean, period: string): string;
  noise: string;
  under: string;
  scale(scale: CesScale): string;
  otherScale(answers: Amount, scale: CesScale): string;
  distribution: string;
  ends(scale: CesScale): string;
  overTime: string;
  /** How long the spans of a chart are. */
  spans(days: Amount): string;
  outcomeNote: string;
  stageNote: string;
  reasons: string;
  reasonsNote: string;
  /** What was named. */
  reason: string;
  /** Named any of them. */
  named: string;
  byEntry: string;
  entryNote: string;
  comments: string;
  commentsNote(sessions: Amount): string;
  /** Beside a word. */
  used(sessions: Amount): string;
}

interface ExperimentWords {
  title: string;
  none: string;
  under: string;
  off: string;
  drawn(treated: Amount, holdout: Amount): string;
  fewer(points: string, range: string): string;
  more(points: string, range: string): string;
  arms: string;
  armsNote: string;
  arm: string;
  names: Record<Arm, string>;
  effects: string;
  points(difference: string): string;
  between(range: string): string;
  meaning: string;
  limits: string[];
  calculator: string;
  pace(sessions: string, rate: string): string;
  effect: string;
  without(share: string): string;
  fewerPoints(points: string): string;
  askEffect: string;
  askHoldout: string;
  /** Instead of the pace where there is none. */
  paceUnknown: string;
  ask: string;
  answer(points: string, share: string, time: string): string;
  days(days: Amount): string;
  weeks(weeks: Amount): string;
  tooLong: string;
}

interface ContactFigureWords {
  title: string;
  none: string;
  /** `outside`: the share that arrived outside the hours; undefined where the site names none. */
  headline(messages: Amount, outside: string | undefined): string;
  under: string;
  /** Of messages, where a filter asks for what they do not tell. */
  everywhere: string;
  list: string;
  /** Leads here from the list. */
  figures: string;
  week: string;
  weekNote(hasHours: boolean): string;
  day: string;
  stages: string;
  overTime: string;
  stagesNote: string;
  escalated: string;
  channels: string;
  channel: string;
  visits: string;
  visitsNone: string;
  visitsKnown(visits: Amount, days: { known: Amount; all: Amount }): string;
  visitsSimulated(visits: Amount): string;
  /** Followed by the interval. */
  ofMessages(messages: Amount): string;
  settled: string;
  settledOf(settled: Amount, all: Amount): string;
  settledFew: string;
  /** Followed by the interval. */
  median: string;
  nineOfTen: string;
}

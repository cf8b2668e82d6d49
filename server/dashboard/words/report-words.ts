/**
 * What the pages about effort, contacts and the experiment say beside their figures.
 * @module
 */

import type { CesScale } from '../../../widget/core/catalogue.ts';
import type { Amount, Sentence } from './words.ts';

export interface ReportWords {
  effortPage: EffortPageWords;
}

interface EffortPageWords {
  title: string;
  headline(answers: Amount, share: string, range: string): Sentence;
  changed(points: string, isUp: boolean, period: string): string;
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
  byEntry: string;
  entryNote: string;
  comments: string;
  commentsNote(sessions: Amount): string;
  /** Beside a word. */
  used(sessions: Amount): string;
}

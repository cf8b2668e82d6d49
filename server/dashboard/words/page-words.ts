/**
 * What the single pages say beside their figures; see `words.ts` for what all of them share.
 * @module
 */

import type { NoReason } from '../../../widget/core/event.ts';
import type { Amount, Sentence } from './words.ts';

export interface PageWords {
  deflection: DeflectionWords;
  next: NextWords;
}

interface DeflectionWords {
  title: string;
  unit: string;
  of(sessions: Amount): string;
  none: string;
  proven: string;
  provenNote: string;
  notEnough: string;
  noExperiment: string;
  provenBy(points: string, range: string): string;
  afterHelp(share: string): Sentence;
  saving(range: string): Sentence;
  guard(share: string): Sentence;
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

/**
 * How likely the first hit answers a query: that the site knows an answer at all, as far as the best
 * score tells, and that it is this one, as far as the other scores leave room. Both are logistic
 * regressions that were fitted once for all sites; `test/bench/fit-confidence.ts` fits them again.
 * @module
 */

import type { Verdict } from './event.ts';
import type { Learned } from './index-format.ts';

/** What a result shows of how sure it is. */
export interface Signs {
  /** Whether the site has wordings to learn from: its scores are on a scale of their own then. */
  isRanked: boolean;
  /** The best score against what the site gives a question that it has no answer to: log of their ratio. */
  first: number;
  /** How far it stands out among all scores: log-odds of their softmax. */
  clear: number;
  /** How well the site's entries are told apart, as log-odds to add; 0 where nothing tells. */
  ease: number;
}

/** From here on an answer is right nine times in ten. */
export const ANSWER_MIN = 0.9;
/** Below this even three choices seldom hold the right one. */
const CHOOSE_MIN = 0.16;
/** Bound of a probability before its log-odds are taken. */
const DOUBT = 0.0005;

/** Score that answers nothing, where the site has not taught a better one. */
const STRANGE = 1;

/**
 * Fitted on the questions to tune on of ten sets, and of the same without alternates, with entries left
 * out, cut down to small sites, and with questions from elsewhere. `known` and `right` are bias and weight
 * of the two regressions, `sharpness` that of the softmax; `shift` moves the odds to where 0.9 keeps its
 * promise.
 */
export const WEIGHTS = {
  ranked: { sharpness: 0.8, known: [-0.04, 2.68], right: [0.71, 0.83], shift: 0.82 },
  plain: { sharpness: 8, known: [0.8, 1.24], right: [-0.49, 0.53], shift: 0.78 },
} as const;

/** Probability, 0 to 1, that the first hit answers the query. */
export function measureConfidence({ isRanked, first, clear, ease }: Signs): number {
  const { known, right, shift } = isRanked ? WEIGHTS.ranked : WEIGHTS.plain;
  const both = logistic(known[0] + known[1] * first) * logistic(right[0] + right[1] * clear);
  return logistic(logOdds(both) + ease + shift);
}

/** What the box does with a confidence. */
export function judge(confidence: number): Verdict {
  if (confidence < CHOOSE_MIN) return 'none';
  return confidence >= ANSWER_MIN ? 'answer' : 'choose';
}

/** Reads the signs off all scores of a result; `top` is the place of the best. */
export function readSigns(
  { ranker, calibration }: Pick<Learned, 'ranker' | 'calibration'>,
  scores: Float32Array,
  top: number,
): Signs {
  // Alternates tell nothing while the ranker that learned from them is still to come.
  const isRanked = ranker.length > 0;
  const { sharpness } = isRanked ? WEIGHTS.ranked : WEIGHTS.plain;
  const [strange = STRANGE, ease = 0] = isRanked ? calibration : [];
  const best = scores[top] as number;
  let mass = 0;
  for (const score of scores) mass += Math.exp(sharpness * (score - best));
  return { isRanked, first: Math.log(best / strange), clear: logOdds(1 / mass), ease };
}

/** Log-odds of a probability, 0 and 1 left out. */
export function logOdds(probability: number): number {
  const bounded = Math.min(1 - DOUBT, Math.max(DOUBT, probability));
  return Math.log(bounded / (1 - bounded));
}

/** The probability that log-odds stand for. */
export function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/**
 * What was learned from a site's own wordings, applied to a query: a multinomial logistic
 * regression in its dual form. Each text speaks, as loud as it resembles the query, for its own
 * entry and against the few entries it was mistaken for. Learning is in `fit-ranker.ts`.
 * @module
 */

import type { RankerWeights } from './index-format.ts';

/** A level of 31 is this weight. */
export const RANKER_WEIGHT_MAX = 8;
/** What the learned log-odds add to a score. */
const RANKER_WORTH = 1.5;

/** Adds to each entry's score what the texts say for and against it. */
export function addRanking(
  ranker: readonly RankerWeights[],
  likeness: Float32Array,
  scores: Float32Array,
): void {
  for (let text = 0; text < ranker.length; text++) {
    const loudness = likeness[text] as number;
    if (loudness > 0) addVoice(ranker[text] as RankerWeights, loudness, scores);
  }
}

/** Adds what one text says, as loud as it resembles the query. */
export function addVoice(weights: RankerWeights, loudness: number, scores: Float32Array): void {
  const scale = (loudness * RANKER_WORTH * RANKER_WEIGHT_MAX) / 31;
  for (let at = 0; at < weights.length; at += 2) {
    const entry = weights[at] as number;
    scores[entry] = (scores[entry] as number) + scale * (weights[at + 1] as number);
  }
}

/**
 * Learns which texts speak for which entries: multinomial logistic regression with a kernel, the
 * likeness of two texts, fitted in its dual form by damped coordinate steps. Runs where a site is
 * compiled. Needs several wordings an entry; a site without alternates has nothing to learn.
 * @module
 */

import type { RankerWeights } from './index-format.ts';
import { RANKER_WEIGHT_MAX } from './ranker.ts';
import type { TextScorer } from './scoring.ts';

/** Penalty on large weights, against learning the texts by heart. */
const PENALTY = 0.1;
const ROUNDS = 25;
/** Entries that one text may speak about: its own and those it is mistaken for most. */
const WEIGHTS_MAX = 6;
/** Likest texts of a text that count when it is learned. */
const NEIGHBOURS_MAX = 400;

interface Neighbours {
  texts: Uint32Array;
  likeness: Float32Array;
}

/** Weights for each text, in levels. */
export function fitRanker(scorer: TextScorer): RankerWeights[] {
  const neighbours = findNeighbours(scorer);
  const weights: Map<number, number>[] = neighbours.map(() => new Map());
  for (let round = 0; round < ROUNDS; round++) {
    neighbours.forEach((near, text) => {
      improve(weights, text, near, scorer);
    });
  }
  return weights.map(toLevels);
}

/** One step of a text's weights towards (its own entry − what is believed of it) ÷ penalty. */
function improve(
  weights: Map<number, number>[],
  text: number,
  near: Neighbours,
  scorer: TextScorer,
): void {
  const odds = new Float32Array(scorer.data.entries.length);
  let own = 0;
  near.texts.forEach((other, at) => {
    const likeness = near.likeness[at] as number;
    if (other === text) own = likeness;
    for (const [entry, weight] of weights[other] as Map<number, number>) {
      odds[entry] = (odds[entry] as number) + likeness * weight;
    }
  });
  const target = scorer.entryOf[text] as number;
  const believed = softmax(odds);
  // The curvature of the loss along this coordinate: own likeness × p(1 − p) ÷ penalty.
  const step = 1 / (1 + (own * 0.25) / PENALTY);
  const updated: [number, number][] = [];
  believed.forEach((probability, entry) => {
    const wanted = ((entry === target ? 1 : 0) - probability) / PENALTY;
    const old = weights[text]?.get(entry) ?? 0;
    updated.push([entry, old + step * (wanted - old)]);
  });
  updated.sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
  weights[text] = new Map(updated.slice(0, WEIGHTS_MAX));
}

function findNeighbours(scorer: TextScorer): Neighbours[] {
  return scorer.data.texts.map((words) => {
    scorer.score(asQuery(words, scorer));
    const likeness = scorer.scores;
    const texts = Uint32Array.from(likeness.keys())
      .filter((text) => (likeness[text] as number) > 0)
      .sort((a, b) => (likeness[b] as number) - (likeness[a] as number))
      .slice(0, NEIGHBOURS_MAX);
    return { texts, likeness: Float32Array.from(texts, (text) => likeness[text] as number) };
  });
}

function asQuery(words: readonly number[], scorer: TextScorer) {
  const single = words.filter((word) => scorer.kinds[word] !== 2);
  return {
    words: single.map((word) => ({
      term: scorer.data.words[word] as string,
      isStopWord: scorer.kinds[word] === 1,
      readings: [{ word, weight: 1 }],
    })),
    phrases: words.filter((word) => scorer.kinds[word] === 2),
  };
}

function softmax(odds: Float32Array): Float32Array {
  const highest = odds.reduce((max, value) => Math.max(max, value), 0);
  const raised = odds.map((value) => Math.exp(value - highest));
  const sum = raised.reduce((total, value) => total + value, 0);
  return raised.map((value) => value / sum);
}

function toLevels(weights: Map<number, number>): RankerWeights {
  return [...weights]
    .map(([entry, weight]) => [
      entry,
      Math.max(-31, Math.min(31, Math.round((weight / RANKER_WEIGHT_MAX) * 31))),
    ])
    .filter(([, level]) => level !== 0)
    .sort((a, b) => (a[0] as number) - (b[0] as number))
    .flat();
}

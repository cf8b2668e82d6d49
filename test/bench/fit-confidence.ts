/**
 * Fits `WEIGHTS` in `widget/core/confidence.ts` on the questions to tune on, of all sets at once, and
 * prints them. `node test/bench/eval-search.mjs DIR --fit`.
 * @module
 */

import { logistic, logOdds, readSigns, type Signs } from '../../widget/core/confidence.ts';
import { readQuery } from '../../widget/core/query.ts';
import { scoreEntries } from '../../widget/core/search.ts';
import { buildIndex } from '../../widget/core/search-all.ts';
import type { LabelledSet } from './search-sets.ts';

/** What one query showed, and what was true of it. */
interface Sample extends Signs {
  isAnswerable: boolean;
  isRight: boolean;
  set: string;
}

interface Fitted {
  known: number[];
  right: number[];
}

const RIDGE = 1e-3;
/** Precision promised of `answer`. */
const PROMISE = 0.9;
/**
 * Standard errors to within which every set must keep it. Without alternates nothing tells an easy
 * site from a hard one: there it is kept more closely.
 */
const SLACK = { ranked: 1, plain: 0.5 };
/** Fewer answers than these prove nothing. */
const ANSWERS_MIN = 10;
/** What the ease of a site may be worth. */
const EASES = [0, 1, 2, 3, 4, 5, 6, 7];
/** Questions from elsewhere for each question of a set. */
const STRANGERS = 0.1;
/** A quarter of the entries is taken out, once from each of these on. */
const QUARTERS = [1, 3];
/** Stands before the number of the quarter in the name of a set that entries were taken out of. */
const LEFT_OUT = ' without ';

/** Prints the weights. */
export function fitConfidence(labelled: LabelledSet[]): void {
  const sets = [...labelled, ...labelled.filter(hasAlternates).map(withoutAlternates)];
  const leftOut = QUARTERS.flatMap((quarter) =>
    sets.map((set) => addStrangers(leaveOut(set, quarter), sets)),
  );
  const samples = [...sets, ...leftOut].flatMap(collect);
  for (const isRanked of [true, false]) {
    const ofKind = samples.filter((sample) => sample.isRanked === isRanked);
    const ease = isRanked ? chooseEase(ofKind) : 0;
    const fitted = fit(ofKind);
    const { threshold, coverage } = findThreshold(ofKind, () => fitted, ease);
    console.log(`${coverage.toFixed(3)} answered`);
    const shift = Math.log(PROMISE / (1 - PROMISE)) - threshold;
    console.log(isRanked ? 'ranked' : 'plain', JSON.stringify({ ...fitted, ease, shift }, round));
  }
}

/** The worth at which most is answered on sets of sources that the fit has not seen. */
function chooseEase(samples: Sample[]): number {
  const sources = [...new Set(samples.map(({ set }) => sourceOf(set)))];
  const fits = new Map(
    sources.map((source) => [source, fit(samples.filter(({ set }) => sourceOf(set) !== source))]),
  );
  const tried = EASES.map((ease) => ({
    ease,
    ...findThreshold(samples, (set) => fits.get(sourceOf(set)) as Fitted, ease),
  }));
  for (const { ease, coverage } of tried)
    console.log(`ease ${ease}: ${coverage.toFixed(3)} answered`);
  return tried.reduce((best, one) => (one.coverage > best.coverage ? one : best)).ease;
}

/** Sets of one source share their questions. */
function sourceOf(set: string): string {
  return set.split('-')[0] as string;
}

function fit(samples: Sample[]): Fitted {
  const tested = new Set(samples.filter((one) => !one.isAnswerable).map(({ set }) => set));
  return {
    known: regress(
      samples.filter(({ set }) => tested.has(set)),
      ({ first }) => first,
      ({ isAnswerable }) => isAnswerable,
    ),
    right: regress(
      samples.filter(({ isAnswerable }) => isAnswerable),
      ({ clear }) => clear,
      ({ isRight }) => isRight,
    ),
  };
}

function hasAlternates({ entries }: LabelledSet): boolean {
  return entries.some(({ alternates }) => alternates.length > 0);
}

/** The set as a site that has not written alternates yet: they are asked instead. */
function withoutAlternates(set: LabelledSet): LabelledSet {
  return {
    ...set,
    name: `${set.name} alone`,
    entries: set.entries.map((entry) => ({ ...entry, alternates: [] })),
    tune: set.entries.flatMap(({ id, alternates }) =>
      alternates.map((text) => ({ text, entries: [id] })),
    ),
  };
}

/** The set without a quarter of its entries: their questions have no answer then. */
function leaveOut(set: LabelledSet, quarter: number): LabelledSet {
  const gone = new Set(set.entries.filter((_, at) => at % 4 === quarter).map(({ id }) => id));
  const isGone = ({ entries }: { entries: string[] }) => entries.every((id) => gone.has(id));
  return {
    ...set,
    name: `${set.name}${LEFT_OUT}${quarter}`,
    entries: set.entries.filter(({ id }) => !gone.has(id)),
    tune: set.tune.filter((question) => !isGone(question)),
    unanswerable: { ...set.unanswerable, tune: set.tune.filter(isGone).map(({ text }) => text) },
  };
}

/** With questions of other sources in the language: what is far from all that the site says. */
function addStrangers(set: LabelledSet, sets: LabelledSet[]): LabelledSet {
  const questions = sets
    .filter(
      ({ name, language }) => language === set.language && sourceOf(name) !== sourceOf(set.name),
    )
    .flatMap(({ tune }) => tune.map(({ text }) => text));
  const wanted = STRANGERS * set.tune.length;
  const strangers = questions.filter((_, at) => (at * wanted) % questions.length < wanted);
  const { unanswerable } = set;
  return { ...set, unanswerable: { ...unanswerable, tune: [...unanswerable.tune, ...strangers] } };
}

function collect(set: LabelledSet): Sample[] {
  const index = buildIndex(set.entries, { language: set.language });
  const ask = (text: string, entries: string[]): Sample[] => {
    const { scores } = scoreEntries(index, readQuery(index, text, false));
    const top = scores.indexOf(Math.max(...scores));
    if ((scores[top] as number) <= 0) return [];
    return [
      {
        ...readSigns(index.data, scores, top),
        isAnswerable: entries.length > 0,
        isRight: entries.includes(index.data.entries[top]?.id ?? ''),
        set: set.name,
      },
    ];
  };
  return [
    ...set.tune.flatMap(({ text, entries }) => ask(text, entries)),
    ...set.unanswerable.tune.flatMap((text) => ask(text, [])),
  ];
}

/** Bias and weight of one sign: logistic regression by Newton's method, every set counting alike. */
function regress(
  samples: Sample[],
  signOf: (sample: Sample) => number,
  isTrue: (sample: Sample) => boolean,
): number[] {
  const sizes = new Map<string, number>();
  for (const { set } of samples) sizes.set(set, (sizes.get(set) ?? 0) + 1);
  let [bias, weight] = [0, 0];
  for (let round = 0; round < 25; round++) {
    const slope = [0, RIDGE * weight] as [number, number];
    const curve = [0, 0, RIDGE] as [number, number, number];
    for (const sample of samples) {
      const sign = signOf(sample);
      const share = 1 / ((sizes.get(sample.set) as number) * sizes.size);
      const probability = logistic(bias + weight * sign);
      const miss = share * (probability - (isTrue(sample) ? 1 : 0));
      const spread = share * probability * (1 - probability);
      slope[0] += miss;
      slope[1] += miss * sign;
      curve[0] += spread;
      curve[1] += spread * sign;
      curve[2] += spread * sign * sign;
    }
    const determinant = curve[0] * curve[2] - curve[1] ** 2;
    bias -= (curve[2] * slope[0] - curve[1] * slope[1]) / determinant;
    weight -= (curve[0] * slope[1] - curve[1] * slope[0]) / determinant;
  }
  return [bias, weight];
}

/** The lowest log-odds from which on every set keeps the promise, and what is then answered. */
function findThreshold(samples: Sample[], fittedFor: (set: string) => Fitted, ease: number) {
  // The promise is for a site as it is; where entries were taken out a third has no answer.
  const sets = new Map<string, (Sample & { odds: number })[]>();
  for (const sample of samples) {
    if (sample.set.includes(LEFT_OUT)) continue;
    const odds = oddsOf(sample, fittedFor(sample.set), ease);
    const set = sets.get(sample.set) ?? [];
    sets.set(sample.set, set);
    set.push({ ...sample, odds });
  }
  for (let threshold = -2; threshold < 6; threshold += 0.02) {
    let isKept = true;
    let coverage = 0;
    for (const set of sets.values()) {
      const answered = set.filter(({ odds }) => odds >= threshold);
      const right = answered.filter(({ isRight }) => isRight).length;
      const { ranked, plain } = SLACK;
      const error = Math.sqrt(answered.length * PROMISE * (1 - PROMISE));
      const slack = error * (answered[0]?.isRanked ? ranked : plain);
      isKept &&= answered.length < ANSWERS_MIN || right >= PROMISE * answered.length - slack;
      const answerable = set.filter(({ isAnswerable }) => isAnswerable).length;
      coverage +=
        answered.filter(({ isAnswerable }) => isAnswerable).length / answerable / sets.size;
    }
    if (isKept) return { threshold, coverage };
  }
  return { threshold: 6, coverage: 0 };
}

function oddsOf(sample: Sample, { known, right }: Fitted, ease: number): number {
  const line = ([bias = 0, weight = 0]: number[], sign: number) => logistic(bias + weight * sign);
  return logOdds(line(known, sample.first) * line(right, sample.clear)) + ease * sample.ease;
}

function round(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(3)) : value;
}

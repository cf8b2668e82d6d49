/**
 * Fits `WEIGHTS` in `widget/core/confidence.ts` on the questions to tune on, of all sets at once, and
 * prints them. `node test/bench/eval-search.mjs DIR --fit`.
 * @module
 */

import { logistic, logOdds, readSigns, type Signs } from '../../widget/core/confidence.ts';
import { readQuery } from '../../widget/core/query.ts';
import { scoreEntries } from '../../widget/core/search.ts';
import { buildIndex } from '../../widget/core/search-all.ts';
import { type LabelledSet, seededRandom } from './search-sets.ts';

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
 * To within how much every set must keep it: standard errors, and where that is more, a part. Without
 * alternates nothing tells an easy site from a hard one: there it is kept more closely.
 */
const SLACK = { ranked: { errors: 1, part: 0.025 }, plain: { errors: 0.5, part: 0 } };
/** Fewer answers than these prove nothing. */
const ANSWERS_MIN = 15;
/** Questions from elsewhere for each question of a set. */
const STRANGERS = 0.1;
/** A quarter of the entries is taken out, once from each of these on. */
const QUARTERS = [1, 3];
/** Stands before the number of the quarter in the name of a set that entries were taken out of. */
const LEFT_OUT = ' without ';
/** Entries and alternates that are left of a set as of a small site, and how many such sites are drawn. */
const SMALL = { sizes: [20, 40, 80], alternates: [2, 4, 9], sites: 4 };
/** Questions asked of an entry of a small site, and others for each of them that it cannot answer. */
const ASKED = { answerable: 4, others: 0.25 };

/** Prints the weights. */
export function fitConfidence(labelled: LabelledSet[]): void {
  const ranked = labelled.filter(hasAlternates);
  const sets = [...labelled, ...ranked.map(withoutAlternates)];
  const leftOut = QUARTERS.flatMap((quarter) =>
    sets.map((set) => addStrangers(leaveOut(set, quarter), sets)),
  );
  const samples = [...sets, ...leftOut, ...largest(ranked).flatMap(cutDown)].flatMap(collect);
  for (const isRanked of [true, false]) {
    const ofKind = samples.filter((sample) => sample.isRanked === isRanked);
    const fitted = fit(ofKind);
    const known = findThreshold(ofKind, () => fitted);
    const unseen = findThreshold(ofKind, fitWithout(ofKind));
    console.log(`threshold ${known.toFixed(2)}, on sources unseen ${unseen.toFixed(2)}`);
    const shift = Math.log(PROMISE / (1 - PROMISE)) - Math.max(known, unseen);
    console.log(isRanked ? 'ranked' : 'plain', JSON.stringify({ ...fitted, shift }, round));
  }
}

/** Sets of one source share their questions. */
function sourceOf(set: string): string {
  return set.split('-')[0] as string;
}

/** Of each source the set with most entries. */
function largest(sets: LabelledSet[]): LabelledSet[] {
  const bySize = [...sets].sort((a, b) => a.entries.length - b.entries.length);
  return [...new Map(bySize.map((set) => [sourceOf(set.name), set])).values()];
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

/** The set as small sites with fewer alternates; every other one of entries that stand together. */
function cutDown(set: LabelledSet): LabelledSet[] {
  return SMALL.sizes.flatMap((size) =>
    SMALL.alternates.flatMap((alternates) =>
      Array.from({ length: size < set.entries.length ? SMALL.sites : 0 }, (_, site) =>
        drawSite(set, size, alternates, site),
      ),
    ),
  );
}

function drawSite(set: LabelledSet, size: number, alternates: number, site: number): LabelledSet {
  const random = seededRandom(site);
  const start = Math.floor(random() * set.entries.length);
  const turned = [...set.entries.slice(start), ...set.entries.slice(0, start)];
  const drawn = (site % 2 ? turned : shuffle(turned, random)).slice(0, size);
  const ids = new Set(drawn.map(({ id }) => id));
  const isHere = ({ entries }: { entries: string[] }) => entries.some((id) => ids.has(id));
  const questions = shuffle(set.tune, random);
  const tune = questions.filter(isHere).slice(0, ASKED.answerable * size);
  const others = [
    ...questions.filter((question) => !isHere(question)).map(({ text }) => text),
    ...set.unanswerable.tune,
  ];
  return {
    ...set,
    name: `${set.name} of ${size} with ${alternates}`,
    entries: drawn.map((entry) => ({
      ...entry,
      alternates: entry.alternates.slice(0, alternates),
    })),
    tune,
    unanswerable: {
      ...set.unanswerable,
      tune: shuffle(others, random).slice(0, ASKED.others * tune.length),
    },
  };
}

function shuffle<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
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

/** For each set, what is fitted without the sets of its source. */
function fitWithout(samples: Sample[]): (set: string) => Fitted {
  const sources = [...new Set(samples.map(({ set }) => sourceOf(set)))];
  const fits = new Map(
    sources.map((source) => [source, fit(samples.filter(({ set }) => sourceOf(set) !== source))]),
  );
  return (set) => fits.get(sourceOf(set)) as Fitted;
}

/** The lowest log-odds from which on every set keeps the promise. */
function findThreshold(samples: Sample[], fittedFor: (set: string) => Fitted): number {
  // The promise is for a site as it is; where entries were taken out a third has no answer.
  const sets = new Map<string, (Sample & { odds: number })[]>();
  for (const sample of samples) {
    if (sample.set.includes(LEFT_OUT)) continue;
    const odds = oddsOf(sample, fittedFor(sample.set));
    const set = sets.get(sample.set) ?? [];
    sets.set(sample.set, set);
    set.push({ ...sample, odds });
  }
  let threshold = -2;
  const isBroken = (set: (Sample & { odds: number })[]) => {
    const answered = set.filter(({ odds }) => odds >= threshold);
    const right = answered.filter(({ isRight }) => isRight).length;
    const { errors, part } = answered[0]?.isRanked ? SLACK.ranked : SLACK.plain;
    const error = Math.sqrt((PROMISE * (1 - PROMISE)) / answered.length);
    const least = PROMISE - Math.max(part, errors * error);
    return answered.length >= ANSWERS_MIN && right < least * answered.length;
  };
  while ([...sets.values()].some(isBroken)) threshold += 0.02;
  return threshold;
}

function oddsOf({ first, clear, ease }: Sample, { known, right }: Fitted): number {
  const line = ([bias = 0, weight = 0]: number[], sign: number) => logistic(bias + weight * sign);
  return logOdds(line(known, first) * line(right, clear)) + ease;
}

function round(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(2)) : value;
}

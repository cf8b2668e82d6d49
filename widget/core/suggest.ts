/**
 * What is offered unasked on a page, and why. One pure ranking for the box, for the manifest's
 * first list and for `wayside why`.
 * @module
 */

import type { Entry } from './catalogue.ts';
import { matchesAny } from './journey.ts';
import { SUGGESTIONS_MAX } from './limits.ts';
import { type LanguageModule, tellingTerms } from './text.ts';

/**
 * Why an entry is suggested, in words of the interface: `signal` has words of its own in the
 * journey; `stage` claims nothing but that the entry belongs to this step.
 */
export type SuggestionReason =
  | 'signal'
  | 'pinned'
  | 'page'
  | 'confirmed'
  | 'asked'
  | 'stage'
  | 'read';

export interface Suggestion {
  /** Entry id. */
  entry: string;
  /** From 1. */
  rank: number;
  reason: SuggestionReason;
  /** Id of the signal, when that is the reason. */
  signal?: string;
}

/** What of an entry a ranking looks at. */
export type Suggestible = Pick<
  Entry,
  'id' | 'question' | 'stages' | 'pages' | 'signals' | 'pinned'
>;

/** Where the visitor is and what the visit has shown so far. */
export interface SuggestionContext {
  stage: string;
  /** Absent when only the stage is known: then no page rule counts. */
  path?: string | undefined;
  /** Title and main heading of the page; they count only together with `language`. */
  words?: string | undefined;
  language?: LanguageModule | undefined;
  /** Ids of the signals seen, the latest first. */
  signals?: readonly string[];
  /** Ids of the entries that were opened in this session. */
  read?: readonly string[];
}

/** What visitors of the last 28 days did with the entries, by stage id and entry id. */
export interface Ranking {
  v: 1;
  /** Yes per opening over the whole site; few openings are drawn towards it. */
  helpful: number;
  stages: Record<string, Record<string, [opened: number, confirmed: number]>>;
}

/** A suggestion with what it was made of; or why there is none. */
export interface Explanation {
  suggestions: (Suggestion & { score: number })[];
  leftOut: { entry: string; why: LeftOut }[];
}

/**
 * `limit`: others fit better. `elsewhere`: its pages, stages and signals are others. `no-rule`: it
 * names none, and the page's words do not call for it.
 */
export type LeftOut = 'limit' | 'elsewhere' | 'no-rule';

/**
 * The entries to offer, best first, at most `SUGGESTIONS_MAX`. The order depends on the arguments
 * alone; equals keep the order of `entries`. Never throws.
 */
export function suggest(
  entries: readonly Suggestible[],
  context: SuggestionContext,
  ranking?: Ranking,
): Suggestion[] {
  return order(judgeAll(entries, context, ranking))
    .slice(0, SUGGESTIONS_MAX)
    .map(({ entry, score: _, ...why }, index) => ({ entry: entry.id, rank: index + 1, ...why }));
}

/** The same list with scores, and why every other entry is not in it. */
export function explainSuggestions(
  entries: readonly Suggestible[],
  context: SuggestionContext,
  ranking?: Ranking,
): Explanation {
  const judged = judgeAll(entries, context, ranking);
  const ordered = order(judged);
  const leftOut = judged
    .filter(({ score }) => score === 0)
    .map(({ entry }) => ({ entry: entry.id, why: hasRule(entry) ? 'elsewhere' : 'no-rule' }));
  const beyond = ordered
    .slice(SUGGESTIONS_MAX)
    .map(({ entry }) => ({ entry: entry.id, why: 'limit' }));
  return {
    suggestions: ordered
      .slice(0, SUGGESTIONS_MAX)
      .map(({ entry, ...why }, index) => ({ entry: entry.id, rank: index + 1, ...why })),
    leftOut: [...beyond, ...leftOut] as Explanation['leftOut'],
  };
}

interface Judged extends Judgement {
  entry: Suggestible;
}

function judgeAll(
  entries: readonly Suggestible[],
  context: SuggestionContext,
  ranking: Ranking | undefined,
): Judged[] {
  const scene = setScene(context, ranking);
  return entries.map((entry) => ({ entry, ...judge(entry, scene) }));
}

/** What fits, best first; what was read goes last. */
function order(judged: readonly Judged[]): Judged[] {
  const isRead = ({ reason }: Judged) => (reason === 'read' ? 1 : 0);
  return judged
    .filter(({ score }) => score > 0)
    .sort((a, b) => isRead(a) - isRead(b) || b.score - a.score);
}

/**
 * What each ground adds. A signal beats everything that an editor fixed; what is pinned to the page
 * beats what is pinned to the stage, and both beat a page rule; a page rule beats any stage rule
 * with the best statistics.
 */
const WEIGHTS = {
  signal: 400,
  pinned: 200,
  page: 100,
  stage: 2,
  asked: 1.5,
  confirmed: 1.5,
  words: 1,
};
/** Taken off for each place down the pinned; more than a stage rule and statistics can add. */
const PIN_STEP = 8;
/** Places of the pinned that are told apart; so many steps never outweigh a page rule. */
const PIN_PLACES_MAX = 12;
/** Openings that weigh as much as the mean of the site. */
const PRIOR_OPENINGS = 20;
/** Openings and confirmations at a stage from which a reason may speak of them. */
const ASKED_MIN = 10;
const CONFIRMED_MIN = 5;
/** Part of the busiest entry's openings from which one is often asked. */
const OFTEN = 0.25;
/** Words that a question must share with a page that nothing else ties it to, and what part. */
const SHARED_WORDS_MIN = 2;
const SHARED_PART_MIN = 0.5;

type Counts = readonly [opened: number, confirmed: number];

const NO_COUNTS: Counts = [0, 0];

interface Scene extends SuggestionContext {
  /** Terms of the page's own words. */
  terms: ReadonlySet<string>;
  /** By entry id, at this stage. */
  counts: ReadonlyMap<string, Counts>;
  openedMost: number;
  helpful: number;
  /** The entry with the highest smoothed part of yes, if one may be called that. */
  mostHelpful: string | undefined;
}

function setScene(context: SuggestionContext, ranking: Ranking | undefined): Scene {
  // Maps, because an id like `constructor` is found on every object.
  const stages = new Map(Object.entries(ranking?.stages ?? {}));
  const counts = new Map<string, Counts>(Object.entries(stages.get(context.stage) ?? {}));
  const helpful = ranking?.helpful ?? 0;
  const proven = [...counts].filter(
    ([, some]) => some[1] >= CONFIRMED_MIN && helpfulness(some, helpful) >= helpful,
  );
  proven.sort(([, a], [, b]) => helpfulness(b, helpful) - helpfulness(a, helpful));
  return {
    ...context,
    terms: tellingTerms(context.words ?? '', context.language),
    counts,
    helpful,
    openedMost: Math.max(0, ...[...counts.values()].map(([opened]) => opened)),
    mostHelpful: proven[0]?.[0],
  };
}

/** The part of yes, drawn towards the mean of the site while there are few openings. */
function helpfulness([opened, confirmed]: Counts, mean: number): number {
  return (confirmed + mean * PRIOR_OPENINGS) / (opened + PRIOR_OPENINGS);
}

interface Judgement {
  /** 0: not to be suggested here. */
  score: number;
  reason: SuggestionReason;
  signal?: string;
}

function judge(entry: Suggestible, scene: Scene): Judgement {
  const { id, stages, pinned } = entry;
  const signal = scene.signals?.find((one) => entry.signals.includes(one));
  const onPage = scene.path !== undefined && matchesAny(entry.pages, scene.path);
  const atStage = stages.includes(scene.stage);
  const isPinned = pinned !== undefined && (onPage || atStage || !hasRule(entry));
  const counts = scene.counts.get(id) ?? NO_COUNTS;
  const [opened] = counts;
  const isAsked = opened >= ASKED_MIN && opened >= OFTEN * scene.openedMost;
  const isTied = onPage || atStage || isPinned || isAsked;
  const words = sharedPart(entry, scene, isTied);
  if (!signal && !isTied && words === 0) return { score: 0, reason: 'stage' };
  const score =
    (signal ? WEIGHTS.signal : 0) +
    (isPinned ? WEIGHTS.pinned - PIN_STEP * Math.min(pinned, PIN_PLACES_MAX) : 0) +
    (onPage ? WEIGHTS.page : 0) +
    // An entry of one step says more about it than an entry of five.
    (atStage ? WEIGHTS.stage + 1 / stages.length : 0) +
    (WEIGHTS.asked * opened) / (scene.openedMost || 1) +
    WEIGHTS.confirmed * helpfulness(counts, scene.helpful) +
    WEIGHTS.words * words;
  if (scene.read?.includes(id)) return { score, reason: 'read' };
  if (signal) return { score, reason: 'signal', signal };
  // The strongest ground that is true.
  const grounds: [boolean, SuggestionReason][] = [
    [isPinned, 'pinned'],
    [onPage, 'page'],
    [scene.mostHelpful === id, 'confirmed'],
    [isAsked, 'asked'],
    [atStage, 'stage'],
  ];
  return { score, reason: grounds.find(([holds]) => holds)?.[1] ?? 'page' };
}

/**
 * The part of the question's words that the page's title and heading share; 0 when an entry that
 * nothing else ties to the page shares too little.
 */
function sharedPart(entry: Suggestible, scene: Scene, isTied: boolean): number {
  if (!scene.language || scene.terms.size === 0) return 0;
  const terms = questionTerms(entry, scene.language);
  const shared = [...terms].filter((term) => scene.terms.has(term)).length;
  const part = shared / (terms.size || 1);
  return isTied || (shared >= SHARED_WORDS_MIN && part >= SHARED_PART_MIN) ? part : 0;
}

/** An entry has one language, and is suggested many times. */
const KNOWN_TERMS = new WeakMap<Suggestible, ReadonlySet<string>>();

function questionTerms(entry: Suggestible, language: LanguageModule): ReadonlySet<string> {
  const terms = KNOWN_TERMS.get(entry) ?? tellingTerms(entry.question, language);
  KNOWN_TERMS.set(entry, terms);
  return terms;
}

/** Gets ready to suggest among entries, one a step: where there are many, that takes its time. */
export function* prepareSuggestions(
  entries: readonly Suggestible[],
  language: LanguageModule,
): Generator<void, void> {
  for (const entry of entries) {
    questionTerms(entry, language);
    yield;
  }
}

function hasRule({ pages, stages, signals }: Suggestible): boolean {
  return pages.length + stages.length + signals.length > 0;
}

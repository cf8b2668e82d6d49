/**
 * Where a visitor is: a page's stage, and the path patterns that tell it. The same answer in the
 * browser, in `wayside why` and in the content check. The patterns are a subset of URLPattern's
 * path syntax, which not every browser has:
 *
 * - `/cart` the path itself, in the same letter case
 * - `*` any run of characters, slashes and nothing included
 * - `:name` one segment: at least one character, no slash
 * - `{…}?` what is between the braces, or nothing; not nested
 *
 * A slash at the end of a path makes no difference. Percent-encoded characters equal the plain
 * ones, but `%2F` is no slash. Groups in parentheses, other modifiers and escapes are refused.
 * @module
 */

import type { StageFrom } from './event.ts';
import { NAME_LENGTH_MAX } from './limits.ts';
import { looksRandom } from './random-words.ts';

/** Words in each language of the site. */
export type Localised = Record<string, string>;

/** A step of the journey. */
export interface Stage {
  id: string;
  title: Localised;
  /** Path patterns; the first stage with a match wins. */
  match: string[];
  /** A page that has such an element is at this stage, whatever its path. */
  selector?: string;
}

/** Something a visitor does that hints at a need. */
export type Signal = { id: string; reason: Localised } & (
  | { kind: 'dwell'; seconds: number; stages: string[] }
  | { kind: 'form-error'; field: string }
  | { kind: 'exit-intent'; stages: string[] }
  | { kind: 'back-and-forth'; between: [string, string] }
  | { kind: 'event'; event: string }
  | { kind: 'api' }
);

/** What a site's `journey.yaml` says. */
export interface Journey {
  stages: Stage[];
  /** Patterns of the site's own contact pages: a session begun there meant to contact. */
  contact: string[];
  signals: Signal[];
  /** One budget for everything that prompts unasked. */
  budget: { promptsPerSession: number; secondsBetween: number };
}

/** The stage of a page that no rule matches. */
export const UNMATCHED = 'unmatched';

/** All stages of a site in their order, and behind them that of pages that belong to none. */
export function stageIds({ stages }: Pick<Journey, 'stages'>): string[] {
  return [...stages.map(({ id }) => id), UNMATCHED];
}

/** What is known of a page when its stage is asked for. */
export interface PageSigns {
  /** Path of the page, without query and fragment. */
  path: string;
  /** Stage named by the page itself; one that the journey does not know counts as not named. */
  declared?: string | undefined;
  /** Whether the page has an element that matches. Must not throw. */
  hasSelector(selector: string): boolean;
}

/**
 * The stage of a page: declared, else the first stage whose selector is on the page, else the first
 * with a matching pattern, else `unmatched`. Never throws.
 */
export function stageOf(
  page: PageSigns,
  { stages }: Pick<Journey, 'stages'>,
): { stage: string; from: StageFrom } {
  const { declared } = page;
  const isKnown = declared === UNMATCHED || stages.some(({ id }) => id === declared);
  if (declared !== undefined && isKnown) return { stage: declared, from: 'declared' };
  const shown = stages.find(({ selector }) => selector && page.hasSelector(selector));
  if (shown) return { stage: shown.id, from: 'selector' };
  const matched = stages.find(({ match }) => matchesAny(match, page.path));
  return matched ? { stage: matched.id, from: 'pattern' } : { stage: UNMATCHED, from: 'none' };
}

/** Whether one of the patterns matches the path. */
export function matchesAny(patterns: readonly string[], path: string): boolean {
  return patterns.some((pattern) => matchPath(pattern, path));
}

/**
 * Whether a page's path matches a pattern. Time grows with the length of the path times that of the
 * pattern, never faster. A pattern that `checkPattern` refuses matches nothing. Never throws.
 */
export function matchPath(pattern: string, path: string): boolean {
  const steps = compile(pattern);
  if (!steps) return false;
  const bare = decode(withoutEndSlash(path));
  return run(steps, bare) || run(steps, `${bare}/`);
}

/**
 * A path as it may leave the page: no query, no fragment, and `:id` for every segment that could
 * name a person or a thing of theirs: all digits, a run of five digits, a reference like `AD-206`,
 * an address, a UUID, a token. At most 200 characters. Masking twice changes nothing.
 */
export function maskPath(path: string): string {
  const end = path.search(/[?#]/);
  return path
    .slice(0, end < 0 ? path.length : end)
    .split('/')
    .map((segment) => (isIdentifier(decode(segment)) ? ':id' : segment))
    .join('/')
    .slice(0, NAME_LENGTH_MAX);
}

function isIdentifier(segment: string): boolean {
  return (
    /^\p{Nd}+$|\p{Nd}{5}|^[a-z]{1,5}[-_.]?\p{Nd}{3,}$|@/iu.test(segment) || looksRandom(segment)
  );
}

/** One step of a compiled pattern. */
interface Step {
  /** Whether it takes a character. */
  takes(character: string): boolean;
  /** It takes any number of them. */
  isLoop?: boolean;
  /** It takes none, and leads past so many steps. */
  skip?: number;
}

/** The whole grammar; what is in braces has the same parts. Time grows with the length alone. */
const PART = '(?:[^:*(){}?+\\\\#]|:[A-Za-z_]\\w*(?![\\w*])|\\*(?!\\*))';
const PATTERN = new RegExp(`^(?=[/*]|\\{/)(?:${PART}|\\{${PART}*\\}\\?)*$`);
const NAMED_TWICE = /:(\w+)\b[\s\S]*:\1\b/;
const TOKENS = /\{|\}\?|:\w+|\*|[^{}:*]+/g;

const inSegment = (character: string) => character !== '/';

/** The steps of a pattern; undefined when it is refused. */
function compile(pattern: string): Step[] | undefined {
  if (!PATTERN.test(pattern) || NAMED_TWICE.test(pattern)) return undefined;
  const steps: Step[] = [];
  let group = 0;
  for (const token of pattern.match(TOKENS) ?? []) {
    if (token === '{') {
      group = steps.push({ takes: () => false, skip: 1 });
    } else if (token === '}?') {
      (steps[group - 1] as Step).skip = steps.length - group;
    } else if (token === '*') {
      steps.push({ takes: () => true, isLoop: true });
    } else if (token.startsWith(':')) {
      steps.push({ takes: inSegment }, { takes: inSegment, isLoop: true });
    } else {
      for (const own of decode(token)) steps.push({ takes: (character) => character === own });
    }
  }
  return steps;
}

/** Follows all ways through the steps at once, so that no path makes it go back. */
function run(steps: Step[], path: string): boolean {
  let active = new Set<number>();
  enter(steps, 0, active);
  for (const character of path) {
    const next = new Set<number>();
    for (const at of active) {
      const step = steps[at];
      if (step?.takes(character)) enter(steps, step.isLoop ? at : at + 1, next);
    }
    active = next;
  }
  return active.has(steps.length);
}

/** Adds a place and every place that is reached from it without a character. */
function enter(steps: Step[], at: number, places: Set<number>): void {
  if (places.has(at)) return;
  places.add(at);
  const { isLoop, skip } = steps[at] ?? {};
  if (isLoop || skip !== undefined) enter(steps, at + 1, places);
  if (skip) enter(steps, at + 1 + skip, places);
}

function withoutEndSlash(path: string): string {
  let end = path.length;
  while (end > 0 && path[end - 1] === '/') end--;
  return path.slice(0, end);
}

/** Resolves percent-encoding where it is valid; an encoded slash stays, to keep segments whole. */
function decode(text: string): string {
  return text.replace(/(?:%(?!2f)[\da-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });
}

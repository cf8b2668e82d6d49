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
import { looksRandom } from './redact.ts';

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

/** What is wrong with a pattern; `at` counts characters from 0. */
export interface PatternProblem {
  message: string;
  remedy: string;
  at: number;
}

/** What keeps a pattern from being used; undefined when nothing does. */
export function checkPattern(pattern: string): PatternProblem | undefined {
  let problem: PatternProblem | undefined;
  compile(pattern, (...refusal) => {
    problem = describe(...refusal);
  });
  return problem;
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

/** One step of a compiled pattern. A loop stays or goes on; a skip takes no character. */
type Step =
  | { type: 'character'; character: string }
  | { type: 'segment-start' | 'segment-loop' | 'any-loop' }
  | { type: 'skip'; steps: number };

/** Told why a pattern is refused: where, for what, and the part in question. */
type Refuse = (at: number, why: Flaw, part: string) => void;
type Flaw = 'empty' | 'no-slash' | 'alone' | 'twice' | 'misplaced';

const GROUPS = /\{([^{}]*)\}\?|[^{}]+|[{}]/g;
const ATOMS = /:([A-Za-z_]\w*)|:|\*+|[()?+\\#]|[^:*()?+\\#]+/g;

/** The steps of a pattern; undefined when it is refused. A page has no use for the reason. */
function compile(pattern: string, refuse?: Refuse): Step[] | undefined {
  if (!/^(?:\/|\*|\{\/)/.test(pattern)) {
    refuse?.(0, pattern === '' ? 'empty' : 'no-slash', pattern);
    return undefined;
  }
  const steps: Step[] = [];
  const names = new Set<string>();
  for (const { 0: part, 1: group, index } of pattern.matchAll(GROUPS)) {
    if (part === '{' || part === '}') {
      refuse?.(index, 'alone', part);
      return undefined;
    }
    const offset = group === undefined ? index : index + 1;
    const inner = compileAtoms(group ?? part, names, (at, ...why) => refuse?.(offset + at, ...why));
    if (!inner) return undefined;
    if (group !== undefined) steps.push({ type: 'skip', steps: inner.length });
    for (const step of inner) steps.push(step);
  }
  return steps;
}

function compileAtoms(text: string, names: Set<string>, refuse: Refuse): Step[] | undefined {
  const steps: Step[] = [];
  let previous = '';
  for (const { 0: atom, 1: name, index } of text.matchAll(ATOMS)) {
    if (name !== undefined) {
      if (names.has(name)) {
        refuse(index, 'twice', atom);
        return undefined;
      }
      names.add(name);
      steps.push({ type: 'segment-start' }, { type: 'segment-loop' });
    } else if (atom === '*' && !previous.startsWith(':')) {
      steps.push({ type: 'any-loop' });
    } else if (/^[:*()?+\\#]/.test(atom)) {
      refuse(index, 'misplaced', atom);
      return undefined;
    } else {
      for (const character of decode(atom)) steps.push({ type: 'character', character });
    }
    previous = atom;
  }
  return steps;
}

function describe(at: number, why: Flaw, part: string): PatternProblem {
  switch (why) {
    case 'empty':
      return { at, message: 'The pattern is empty.', remedy: 'Write a path like `/orders/*`.' };
    case 'no-slash': {
      const message = 'The pattern does not begin with a slash.';
      return { at, message, remedy: 'Begin it with `/` or `*`.' };
    }
    case 'alone': {
      const remedy = 'Write `{…}?` around what may be left out.';
      return { at, message: `\`${part}\` stands alone.`, remedy };
    }
    case 'twice':
      return { at, message: `\`${part}\` is there twice.`, remedy: 'Use another name.' };
    case 'misplaced':
      return { at, message: `\`${part}\` cannot stand here.`, remedy: remedyFor(part) };
  }
}

function remedyFor(atom: string): string {
  if (atom === ':') return 'Give the segment a name, as in `:id`.';
  if (atom === '?' || atom === '#') return 'Write the path alone, without query or fragment.';
  if (atom.startsWith('*')) return 'Write one `*`, after a slash: it crosses slashes by itself.';
  return 'Use only `*`, `:name` and `{…}?`.';
}

/** Follows all ways through the steps at once, so that no path makes it go back. */
function run(steps: Step[], path: string): boolean {
  let active = new Set<number>();
  enter(steps, 0, active);
  for (const character of path) {
    const next = new Set<number>();
    for (const at of active) advance(steps, at, character, next);
    active = next;
  }
  return active.has(steps.length);
}

/** Adds a place and every place that is reached from it without a character. */
function enter(steps: Step[], at: number, places: Set<number>): void {
  if (places.has(at)) return;
  places.add(at);
  const step = steps[at];
  if (!step) return;
  if (step.type === 'skip') enter(steps, at + 1 + step.steps, places);
  if (step.type === 'skip' || step.type.endsWith('-loop')) enter(steps, at + 1, places);
}

function advance(steps: Step[], at: number, character: string, next: Set<number>): void {
  const step = steps[at];
  if (step?.type === 'any-loop') enter(steps, at, next);
  else if (step?.type === 'segment-loop' && character !== '/') enter(steps, at, next);
  else if (step?.type === 'segment-start' && character !== '/') enter(steps, at + 1, next);
  else if (step?.type === 'character' && step.character === character) enter(steps, at + 1, next);
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

/**
 * What is wrong with a path pattern, in words for whoever wrote it. What a pattern matches is in
 * `journey.ts`.
 * @module
 */

/** What is wrong with a pattern; `at` counts characters from 0. */
export interface PatternProblem {
  message: string;
  remedy: string;
  at: number;
}

/** What keeps a pattern from being used; undefined when nothing does. */
export function checkPattern(pattern: string): PatternProblem | undefined {
  const flaw = findFlaw(pattern);
  return flaw && describe(...flaw);
}

/** Where, for what, and the part in question. */
type Flaw = [at: number, why: 'empty' | 'no-slash' | 'alone' | 'twice' | 'misplaced', part: string];

const GROUPS = /\{([^{}]*)\}\?|[^{}]+|[{}]/g;
const ATOMS = /:([A-Za-z_]\w*)|:|\*+|[()?+\\#]|[^:*()?+\\#]+/g;

function findFlaw(pattern: string): Flaw | undefined {
  if (!/^(?:\/|\*|\{\/)/.test(pattern)) {
    return [0, pattern === '' ? 'empty' : 'no-slash', pattern];
  }
  const names = new Set<string>();
  for (const { 0: part, 1: group, index } of pattern.matchAll(GROUPS)) {
    if (part === '{' || part === '}') return [index, 'alone', part];
    const flaw = findAtomFlaw(group ?? part, names);
    if (flaw) return [flaw[0] + index + (group === undefined ? 0 : 1), flaw[1], flaw[2]];
  }
  return undefined;
}

function findAtomFlaw(text: string, names: Set<string>): Flaw | undefined {
  let previous = '';
  for (const { 0: atom, 1: name, index } of text.matchAll(ATOMS)) {
    if (name !== undefined && names.has(name)) return [index, 'twice', atom];
    if (name !== undefined) names.add(name);
    else if (atom === '*' && previous.startsWith(':')) return [index, 'misplaced', atom];
    else if (atom !== '*' && /^[:*()?+\\#]/.test(atom)) return [index, 'misplaced', atom];
    previous = atom;
  }
  return undefined;
}

function describe(at: number, why: Flaw[1], part: string): PatternProblem {
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

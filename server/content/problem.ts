/**
 * What an editor must mend: where, what is wrong and what to write instead. The codes are stable.
 * @module
 */

/** Something an editor must mend. */
export interface Problem {
  /** An error keeps the file from being served as it is; a warning does not. */
  severity: 'error' | 'warning';
  code: ProblemCode;
  /** Relative to the content folder. */
  file: string;
  /** From 1. */
  line: number;
  column: number;
  /** What is wrong. */
  message: string;
  /** What to write instead. */
  remedy: string;
}

/** Every code there is. */
export const PROBLEM_CODES = [
  'site-missing',
  'language-empty',
  'file-unreadable',
  'file-encoding',
  'file-size',
  'file-place',
  'yaml-syntax',
  'yaml-duplicate-key',
  'yaml-alias',
  'yaml-tag',
  'front-matter-missing',
  'front-matter-unclosed',
  'field-missing',
  'field-unknown',
  'field-type',
  'field-value',
  'date-invalid',
  'pattern-invalid',
  'window-reversed',
  'answer-empty',
  'html-raw',
  'markdown-unsupported',
  'markdown-depth',
  'link-invalid',
  'image-invalid',
  'entry-unknown',
  'stage-unknown',
  'signal-unknown',
  'step-unknown',
  'id-duplicate',
  'question-duplicate',
  'alternate-duplicate',
  'step-duplicate',
  'guide-empty',
  'translation-missing',
  'review-past',
  'golden-missed',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** A problem before its place is known. */
export interface Finding {
  code: ProblemCode;
  message: string;
  remedy: string;
  severity?: Problem['severity'];
}

/** Content that cannot be served at all; `problems` holds everything that was found. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`The content cannot be served.\n${problems.map(formatProblem).join('\n')}`);
    this.problems = problems;
  }
}

/** One problem as a person reads it in a terminal: place, fact, next step. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, severity, code, message, remedy } = problem;
  return `${file}:${line}:${column} ${severity} ${code}: ${message} ${remedy}`;
}

/** Whether something in the list keeps a file from being served. */
export function hasError(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** Problems in the order in which a person mends them: by file, line and column. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code),
  );
}

/** The name a mistyped one was probably meant to be: at most two edits away, in words. */
export function didYouMean(name: string, known: readonly string[], otherwise: string): string {
  const [nearest] = known
    .map((candidate) => ({ candidate, edits: countEdits(name, candidate) }))
    .filter(({ edits, candidate }) => edits <= 2 && edits < candidate.length)
    .sort((a, b) => a.edits - b.edits);
  return nearest ? `Did you mean \`${nearest.candidate}\`?` : otherwise;
}

/** Levenshtein's distance. */
function countEdits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

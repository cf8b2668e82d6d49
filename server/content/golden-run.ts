/**
 * Whether a site lives up to its golden file: every question asked, every page suggested for, as the
 * box would.
 * @module
 */

import { search } from '../../widget/core/search.ts';
import { openCatalogue } from '../search/open-catalogue.ts';
import type { Golden } from './golden.ts';
import type { Snapshot } from './library.ts';
import { type Finding, hasError, type Problem } from './problem.ts';
import { explainSuggestions } from './why.ts';

/** Hits and suggestions among which the right one must be. */
const FIRST = 3;

/** One line of the file, tried in one language. */
export interface GoldenTry {
  kind: 'question' | 'none' | 'page';
  language: string;
  /** What was asked, or the path of the page. */
  asked: string;
  /** Ids of entries; none for a question that has no answer. */
  expected: string[];
  /** What came instead or in front: up to three ids. */
  found: string[];
  isMet: boolean;
  /** Where it stands in the file. */
  offset: number;
}

/** Tries every line whose language and entries exist. Empty while the file itself has errors. */
export function runGolden(snapshot: Snapshot, golden: Golden): GoldenTry[] {
  if (hasError(golden.source.problems)) return [];
  return [...snapshot.catalogues.keys()].flatMap((language) => [
    ...tryQuestions(snapshot, golden, language),
    ...tryPages(snapshot, golden, language),
  ]);
}

/**
 * What of the golden file a site does not live up to: a question whose entry is not among the first
 * three hits, an answer promised to a question that has none, a page whose entries are not among
 * the first three suggestions. Warnings, except where an entry or a language is named that does not
 * exist. Empty while the file itself has errors.
 */
export function checkGolden(snapshot: Snapshot, golden: Golden): Problem[] {
  const { source } = golden;
  if (hasError(source.problems)) return [];
  const missed = runGolden(snapshot, golden).filter(({ isMet }) => !isMet);
  return [
    ...findUnknown(snapshot, golden),
    ...missed.map((one) => source.locate(one.offset, describeMissed(one))),
  ];
}

/** The tries for the terminal: how many of each kind hold, by language, and each that does not. */
export function formatGolden(tries: readonly GoldenTry[]): string {
  const sums = new Map<string, { met: number; all: number; first: number }>();
  for (const { language, kind, isMet, found, expected } of tries) {
    const name = `${language}  ${KINDS[kind]}`;
    const sum = sums.get(name) ?? { met: 0, all: 0, first: 0 };
    sum.all += 1;
    sum.met += isMet ? 1 : 0;
    sum.first += kind === 'question' && found[0] === expected[0] ? 1 : 0;
    sums.set(name, sum);
  }
  const lines = [...sums].map(([name, { met, all, first }]) => {
    const also = name.endsWith(KINDS.question) ? `, ${first} of them first` : '';
    return `${name}: ${met} of ${all}${also}`;
  });
  const missed = tries.filter(({ isMet }) => !isMet).map((one) => describeMissed(one).message);
  return [...lines, ...missed].join('\n') || 'There is no golden.yaml, or nothing in it.';
}

const KINDS = {
  question: 'questions found among the first three',
  none: 'questions without an answer that are promised none',
  page: 'pages that suggest what they should',
};

function tryQuestions(snapshot: Snapshot, golden: Golden, language: string): GoldenTry[] {
  const isHere = (line: { language: string }) => line.language === language;
  const questions = golden.questions.filter(isHere);
  const none = golden.none.filter(isHere);
  const compiled = snapshot.catalogues.get(language);
  if (!compiled || questions.length + none.length === 0) return [];
  const index = openCatalogue(compiled.catalogue);
  const known = questions.filter(({ entry }) => hasEntry(snapshot, language, entry));
  return [
    ...known.map(({ text, entry, offset }): GoldenTry => {
      const found = search(index, text, { limit: FIRST }).hits.map(({ id }) => id);
      const isMet = found.includes(entry);
      const expected = [entry];
      return { kind: 'question', language, asked: text, expected, found, isMet, offset };
    }),
    ...none.map(({ text, offset }): GoldenTry => {
      const { hits, verdict } = search(index, text, { limit: 1 });
      const found = verdict === 'answer' ? hits.map(({ id }) => id) : [];
      const isMet = verdict !== 'answer';
      return { kind: 'none', language, asked: text, expected: [], found, isMet, offset };
    }),
  ];
}

function tryPages(snapshot: Snapshot, { pages }: Golden, language: string): GoldenTry[] {
  return pages.map(({ path, entries, offset }) => {
    const expected = entries.filter((id) => hasEntry(snapshot, language, id));
    const found = explainSuggestions(snapshot, path, { language })
      .suggestions.slice(0, FIRST)
      .map(({ entry }) => entry);
    const isMet = expected.every((id) => found.includes(id));
    return { kind: 'page', language, asked: path, expected, found, isMet, offset };
  });
}

/** Lines with a language or an entry that does not exist. */
function findUnknown(snapshot: Snapshot, golden: Golden): Problem[] {
  const { source, questions, none, pages } = golden;
  const { languages } = snapshot.settings;
  const unknown: { offset: number; finding: Finding }[] = [];
  for (const language of new Set([...questions, ...none].map((line) => line.language))) {
    if (snapshot.catalogues.has(language)) continue;
    const first = [...questions, ...none].find((line) => line.language === language);
    unknown.push({ offset: first?.offset ?? 0, finding: unknownLanguage(language, languages) });
  }
  for (const { language, entry, offset } of questions) {
    if (snapshot.catalogues.has(language) && !hasEntry(snapshot, language, entry)) {
      unknown.push({ offset, finding: unknownEntry(entry, language) });
    }
  }
  for (const language of snapshot.catalogues.keys()) {
    for (const { entries, offset } of pages) {
      for (const id of entries.filter((entry) => !hasEntry(snapshot, language, entry))) {
        unknown.push({ offset, finding: unknownEntry(id, language) });
      }
    }
  }
  return unknown.map(({ offset, finding }) => source.locate(offset, finding));
}

function hasEntry(snapshot: Snapshot, language: string, id: string): boolean {
  const entries = snapshot.catalogues.get(language)?.catalogue.entries ?? [];
  return entries.some((entry) => entry.id === id);
}

function describeMissed({ kind, asked, language, found, expected }: GoldenTry): Finding {
  const absent = expected.filter((id) => !found.includes(id)).join(', ');
  switch (kind) {
    case 'question':
      return missed(`“${asked}” finds`, found, absent);
    case 'none':
      return missed(`“${asked}” is answered by`, found, 'nothing');
    case 'page':
      return missed(`${asked} suggests in \`${language}\``, found, absent);
  }
}

function unknownLanguage(language: string, languages: readonly string[]): Finding {
  return {
    code: 'field-value',
    message: `\`${language}\` is no language of the site.`,
    remedy: `There are: ${languages.join(', ')}.`,
  };
}

function unknownEntry(id: string, language: string): Finding {
  return {
    code: 'entry-unknown',
    message: `There is no entry \`${id}\` in \`${language}\`.`,
    remedy: 'Mend the id, or write the entry.',
  };
}

function missed(what: string, found: string[], expected: string): Finding {
  const list = found.length > 0 ? found.join(', ') : 'nothing';
  return {
    severity: 'warning',
    code: 'golden-missed',
    message: `${what} ${list}, not ${expected}.`,
    remedy: 'Give the entry an alternate, a page or a pin, or mend the expectation.',
  };
}

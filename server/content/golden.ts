/**
 * `golden.yaml`: real wordings with the entry that must be found, and pages with the entries that
 * must be suggested there. Nothing of it is served.
 * @module
 */

import { search } from '../../widget/core/search.ts';
import { openCatalogue } from '../search/open-catalogue.ts';
import type { Snapshot } from './library.ts';
import { type Finding, hasError, type Problem } from './problem.ts';
import { SourceFile } from './source-file.ts';
import { explainSuggestions } from './why.ts';
import { type Fields, readYaml } from './yaml.ts';

export interface Golden {
  source: SourceFile;
  questions: { language: string; text: string; entry: string; offset: number }[];
  /** What the help does not answer. */
  none: { language: string; text: string; offset: number }[];
  pages: { path: string; entries: string[]; offset: number }[];
}

/** Hits and suggestions among which the right one must be. */
const FIRST = 3;

export const NO_GOLDEN: Golden = {
  source: new SourceFile('golden.yaml', ''),
  questions: [],
  none: [],
  pages: [],
};

/** Reads the file; everything wrong in it is noted on `source`. Never throws. */
export function readGolden(source: SourceFile): Golden {
  const fields = readYaml(source);
  const questions = fields?.maps('questions').map(readQuestion) ?? [];
  const none = readNone(fields?.map('none'));
  const pages = fields?.maps('pages').map(readPage) ?? [];
  fields?.end();
  return { source, questions, none, pages };
}

function readQuestion(fields: Fields): Golden['questions'][number] {
  const question = {
    language: fields.requiredText('language', 'Write it as in `language: en`.'),
    text: fields.requiredText('text', 'Write what a visitor types.'),
    entry: fields.requiredText('entry', 'Give the id of the entry that answers it.'),
    offset: fields.offset,
  };
  fields.end();
  return question;
}

/** Lists of texts by language. */
function readNone(fields: Fields | undefined): Golden['none'] {
  return (fields?.names() ?? []).flatMap((language) =>
    (fields?.texts(language) ?? []).map(({ value, offset }) => ({ language, text: value, offset })),
  );
}

function readPage(fields: Fields): Golden['pages'][number] {
  const page = {
    path: fields.requiredText('url', 'Write the path of a page.'),
    entries: fields.texts('entries').map(({ value }) => value),
    offset: fields.offset,
  };
  fields.end();
  return page;
}

/**
 * What of the golden file a site does not live up to: a question whose entry is not among the first
 * three hits, an answer promised to a question that has none, a page whose entries are not among
 * the first three suggestions. Warnings, except where an entry or a language is named that does not
 * exist. Empty while the file itself has errors.
 */
export function checkGolden(snapshot: Snapshot, golden: Golden): Problem[] {
  if (hasError(golden.source.problems)) return [];
  const named = [...golden.questions, ...golden.none].map(({ language }) => language);
  return [
    ...[...new Set(named)].flatMap((language) => checkLanguage(snapshot, golden, language)),
    ...checkPages(snapshot, golden),
  ];
}

function checkLanguage(snapshot: Snapshot, golden: Golden, language: string): Problem[] {
  const { source } = golden;
  const isHere = (line: { language: string }) => line.language === language;
  const questions = golden.questions.filter(isHere);
  const none = golden.none.filter(isHere);
  const compiled = snapshot.catalogues.get(language);
  if (!compiled) {
    const { offset } = [...questions, ...none][0] ?? { offset: 0 };
    return [source.locate(offset, unknownLanguage(language, snapshot.settings.languages))];
  }
  const index = openCatalogue(compiled.catalogue);
  const ids = new Set(compiled.catalogue.entries.map(({ id }) => id));
  return [
    ...questions.flatMap(({ text, entry, offset }) => {
      if (!ids.has(entry)) return [source.locate(offset, unknownEntry(entry, language))];
      const found = search(index, text, { limit: FIRST }).hits.map(({ id }) => id);
      if (found.includes(entry)) return [];
      return [source.locate(offset, missed(`“${text}” finds`, found, entry))];
    }),
    ...none.flatMap(({ text, offset }) => {
      const { hits, verdict } = search(index, text, { limit: 1 });
      if (verdict !== 'answer') return [];
      const promised = hits.map(({ id }) => id);
      return [source.locate(offset, missed(`“${text}” is answered by`, promised, 'nothing'))];
    }),
  ];
}

function checkPages(snapshot: Snapshot, { source, pages }: Golden): Problem[] {
  return [...snapshot.catalogues].flatMap(([language, { catalogue }]) =>
    pages.flatMap(({ path, entries, offset }) => {
      const unknown = entries.filter((id) => !catalogue.entries.some((entry) => entry.id === id));
      const found = explainSuggestions(snapshot, path, { language })
        .suggestions.slice(0, FIRST)
        .map(({ entry }) => entry);
      const absent = entries.filter((id) => !found.includes(id) && !unknown.includes(id));
      const findings = unknown.map((id) => unknownEntry(id, language));
      if (absent.length > 0) {
        findings.push(missed(`${path} suggests in \`${language}\``, found, absent.join(', ')));
      }
      return findings.map((finding) => source.locate(offset, finding));
    }),
  );
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

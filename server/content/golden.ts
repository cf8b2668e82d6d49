/**
 * `golden.yaml`: real wordings with the entry that must be found, and pages with the entries that
 * must be suggested there. Nothing of it is served.
 * @module
 */

import { openIndex, search } from '../../widget/core/search-all.ts';
import type { Snapshot } from './library.ts';
import { type Finding, hasError, type Problem } from './problem.ts';
import { SourceFile } from './source-file.ts';
import { explainSuggestions } from './why.ts';
import { type Fields, readYaml } from './yaml.ts';

export interface Golden {
  source: SourceFile;
  questions: { language: string; text: string; entry: string; offset: number }[];
  pages: { path: string; entries: string[]; offset: number }[];
}

/** Hits and suggestions among which the right one must be. */
const FIRST = 3;

export const NO_GOLDEN: Golden = {
  source: new SourceFile('golden.yaml', ''),
  questions: [],
  pages: [],
};

/** Reads the file; everything wrong in it is noted on `source`. Never throws. */
export function readGolden(source: SourceFile): Golden {
  const fields = readYaml(source);
  const questions = fields?.maps('questions').map(readQuestion) ?? [];
  const pages = fields?.maps('pages').map(readPage) ?? [];
  fields?.end();
  return { source, questions, pages };
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
 * three hits, a page whose entries are not among the first three suggestions. Warnings, except
 * where an entry is named that does not exist. Bad lines of the file itself are not repeated.
 */
export function checkGolden(snapshot: Snapshot, golden: Golden): Problem[] {
  if (hasError(golden.source.problems)) return [];
  return [...checkQuestions(snapshot, golden), ...checkPages(snapshot, golden)];
}

function checkQuestions(snapshot: Snapshot, { source, questions }: Golden): Problem[] {
  const languages = [...new Set(questions.map(({ language }) => language))];
  return languages.flatMap((language) => {
    const asked = questions.filter((question) => question.language === language);
    const compiled = snapshot.catalogues.get(language);
    if (!compiled) {
      const message = `\`${language}\` is no language of the site.`;
      const remedy = `There are: ${snapshot.settings.languages.join(', ')}.`;
      return asked.map(({ offset }) =>
        source.locate(offset, { code: 'field-value', message, remedy }),
      );
    }
    const { entries, index } = compiled.catalogue;
    const opened = openIndex(index);
    return asked.flatMap(({ text, entry, offset }) => {
      if (!entries.some(({ id }) => id === entry)) {
        return [source.locate(offset, unknownEntry(entry, language))];
      }
      const found = search(opened, text, { limit: FIRST }).hits.map(({ id }) => id);
      if (found.includes(entry)) return [];
      return [source.locate(offset, missed(`“${text}” finds`, found, [entry]))];
    });
  });
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
        findings.push(missed(`${path} suggests in \`${language}\``, found, absent));
      }
      return findings.map((finding) => source.locate(offset, finding));
    }),
  );
}

function unknownEntry(id: string, language: string): Finding {
  return {
    code: 'entry-unknown',
    message: `There is no entry \`${id}\` in \`${language}\`.`,
    remedy: 'Mend the id, or write the entry.',
  };
}

function missed(what: string, found: string[], expected: string[]): Finding {
  const list = found.length > 0 ? found.join(', ') : 'nothing';
  return {
    severity: 'warning',
    code: 'golden-missed',
    message: `${what} ${list}, not ${expected.join(', ')}.`,
    remedy: 'Give the entry an alternate, a page or a pin, or mend the expectation.',
  };
}

/**
 * `golden.yaml`: real wordings with the entry that must be found, and pages with the entries that
 * must be suggested there. Nothing of it is served; whether it holds is told in `golden-run.ts`.
 * @module
 */

import { SourceFile } from './source-file.ts';
import { type Fields, readYaml } from './yaml.ts';

export interface Golden {
  source: SourceFile;
  questions: { language: string; text: string; entry: string; offset: number }[];
  /** What the help does not answer. */
  none: { language: string; text: string; offset: number }[];
  pages: { path: string; entries: string[]; offset: number }[];
}

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

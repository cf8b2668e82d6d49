/**
 * Reads one entry, `<language>/<topic>/<slug>.md`, as far as it can be judged by itself. What
 * depends on other files is checked in `checks.ts`.
 * @module
 */

import type { Block } from '../../widget/core/catalogue.ts';
import { readDocument } from './document.ts';
import { readFrontMatter } from './front-matter.ts';
import { readPatterns } from './journey-file.ts';
import type { MediaFolder } from './media.ts';
import type { Finding } from './problem.ts';
import { IDS_REMEDY, isId } from './site-file.ts';
import type { SourceFile } from './source-file.ts';
import type { Fields, Placed } from './yaml.ts';

/** An entry as its file says it. Plain data: the last good version is kept as JSON. */
export interface EntrySource {
  /** Relative to the content folder. */
  file: string;
  language: string;
  topic: string;
  id: string;
  question: string;
  alternates: string[];
  stages: string[];
  pages: string[];
  signals: string[];
  pinned?: number;
  related: string[];
  formerly: string[];
  owner?: string;
  /** Days, `YYYY-MM-DD`, local to the site; `from` and `until` are both served. */
  review?: string;
  from?: string;
  until?: string;
  document: Block[];
}

/** Where the parts of an entry stand that other files can contradict. */
export interface EntryPlaces {
  id: number;
  question: number;
  review: number;
  alternates: Placed<string>[];
  stages: Placed<string>[];
  signals: Placed<string>[];
  /** Ids in `related` and in links of the answer. */
  targets: Placed<string>[];
  formerly: Placed<string>[];
}

export interface ParsedEntry {
  source: SourceFile;
  language: string;
  /** The entry's own, or what it most likely is while its fields cannot be read. */
  id: string;
  /** Absent when not even the fields could be read. */
  entry?: EntrySource;
  places?: EntryPlaces;
}

const PINNED_MAX = 99;

/** Reads an entry; everything wrong in it is noted on `source`. Never throws. */
export function readEntry(source: SourceFile, media: MediaFolder): ParsedEntry {
  const [language = '', topic = '', name = ''] = source.file.split('/').slice(-3);
  const slug = name.replace(/\.md$/, '');
  const frontMatter = readFrontMatter(source);
  if (!frontMatter) return { source, language, id: guessId(source.text, slug) };
  const { fields, bodyStart } = frontMatter;
  const lists = readLists(fields);
  const { blocks, entryLinks } = readDocument(source, bodyStart, media);
  const entry: EntrySource = {
    file: source.file,
    language,
    topic,
    id: readEntryId(fields, slug),
    question: fields.requiredText('question', 'Write it as the visitor would ask it.'),
    alternates: values(lists.alternates),
    stages: values(lists.stages),
    pages: readPatterns(fields, 'pages', source),
    signals: values(lists.signals),
    ...readPinned(fields),
    related: values(lists.related),
    formerly: values(lists.formerly),
    ...readKeeping(fields),
    document: blocks,
  };
  fields.end();
  if (blocks.length === 0) source.report(bodyStart, NO_ANSWER);
  const { related, ...others } = lists;
  const places = { ...others, ...placesOf(fields), targets: [...related, ...entryLinks] };
  return { source, language, id: entry.id, entry, places };
}

/** Other entries may link to one that cannot be read right now. */
function guessId(text: string, slug: string): string {
  return /^id:[ \t]*([a-z0-9-]+)/m.exec(text)?.[1] ?? slug;
}

function readLists(fields: Fields) {
  return {
    alternates: fields.texts('alternates'),
    stages: fields.texts('stages'),
    signals: fields.texts('signals'),
    related: fields.texts('related'),
    formerly: fields.texts('formerly'),
  };
}

function readEntryId(fields: Fields, slug: string): string {
  const id = fields.text('id') ?? slug;
  if (!isId(id)) {
    const message = `\`${id}\` cannot be an id.`;
    fields.report('id', { code: 'field-value', message, remedy: IDS_REMEDY });
  }
  return id;
}

function readPinned(fields: Fields): Pick<EntrySource, 'pinned'> {
  const pinned = fields.integer('pinned', 1, PINNED_MAX);
  return pinned === undefined ? {} : { pinned };
}

/** Who answers for it and when it is served. */
function readKeeping(fields: Fields): Pick<EntrySource, 'owner' | 'review' | 'from' | 'until'> {
  const owner = fields.text('owner');
  const review = fields.date('review');
  const from = fields.date('from');
  const until = fields.date('until');
  if (from !== undefined && until !== undefined && until < from) {
    fields.report('until', {
      code: 'window-reversed',
      message: `The entry ends on ${until}, before it begins on ${from}.`,
      remedy: `Write a day from ${from} on.`,
    });
  }
  return {
    ...(owner !== undefined && { owner }),
    ...(review !== undefined && { review }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
  };
}

const NO_ANSWER: Finding = {
  code: 'answer-empty',
  message: 'There is no answer to show.',
  remedy: 'Write it below the block of fields.',
};

function placesOf(fields: Fields): Pick<EntryPlaces, 'id' | 'question' | 'review'> {
  return {
    id: fields.placeOf('id'),
    question: fields.placeOf('question'),
    review: fields.placeOf('review'),
  };
}

function values(placed: Placed<string>[]): string[] {
  return placed.map(({ value }) => value);
}

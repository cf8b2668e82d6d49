/**
 * What an editor does about words that were searched for in vain: the lines to copy, and the file that
 * they go into.
 * @module
 */

import { UNMATCHED } from '../../../../widget/core/journey.ts';
import { fold } from '../../../../widget/core/text.ts';
import type { MissedQuestion } from '../../../metrics/question-report.ts';
import type { SiteVisit } from '../../visit.ts';

const SLUG_LENGTH_MAX = 40;

export function ToDo({ visit, miss }: { visit: SiteVisit; miss: MissedQuestion }) {
  const words = visit.words.questions;
  const { nearest } = miss;
  const file = nearest?.isClose ? fileOf(visit, nearest.entry, miss.language) : undefined;
  const slug = slugOf(miss.text);
  return (
    <details>
      <summary>{nearest?.isClose ? words.addAlternate : words.writeEntry}</summary>
      <p class="note">
        {file === undefined ? words.newFile : words.toFile}{' '}
        <code>{file ?? `${miss.language}/…/${slug}.md`}</code>
      </p>
      <pre class="snippet">
        {file === undefined ? writeEntry(miss, slug) : writeAlternates(miss)}
      </pre>
    </details>
  );
}

/** The file in the language of the words, else in another. */
function fileOf({ snapshot }: SiteVisit, entry: string, language: string): string | undefined {
  const own = snapshot.upkeep.filter(({ id }) => id === entry);
  return (own.find((one) => one.language === language) ?? own[0])?.file;
}

function writeAlternates({ text, alsoSpelt }: MissedQuestion): string {
  return ['alternates:', ...[text, ...alsoSpelt].map((words) => `  - ${quote(words)}`)].join('\n');
}

function writeEntry(miss: MissedQuestion, slug: string): string {
  const stages = [...miss.stages.keys()].filter((stage) => stage !== UNMATCHED);
  return [
    '---',
    `id: ${slug}`,
    `question: ${quote(miss.text)}`,
    ...(miss.alsoSpelt.length > 0
      ? ['alternates:', ...miss.alsoSpelt.map((words) => `  - ${quote(words)}`)]
      : []),
    ...(stages.length > 0
      ? [`stages: [${miss.stage === UNMATCHED ? stages[0] : miss.stage}]`]
      : []),
    '---',
    '',
  ].join('\n');
}

/** Visitors' words may hold anything: a quoted text of JSON is one of YAML too. */
function quote(words: string): string {
  return JSON.stringify(words);
}

function slugOf(text: string): string {
  const slug = fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, SLUG_LENGTH_MAX)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'new-entry' : slug;
}

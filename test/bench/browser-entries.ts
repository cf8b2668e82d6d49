/**
 * Entries of a made-up help site of any size, the same each time: words of the repository's own
 * content, thrown together.
 * @module
 */

import { join } from 'node:path';
import type { Entry } from '../../widget/core/catalogue.ts';
import { anEntry } from '../browser/support/entries.ts';
import { readEntries } from './search-sets.ts';

const QUESTION_WORDS = 8;
const ANSWER_WORDS = 60;

export function makeEntries(root: string, count: number): Entry[] {
  const real = readEntries(join(root, 'content/en'));
  const words = real.flatMap(({ question, answer }) => `${question} ${answer}`.match(/\p{L}+/gu));
  let seed = 1;
  const say = (length: number) =>
    Array.from({ length }, () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return words[seed % words.length] ?? '';
    }).join(' ');
  return Array.from({ length: count }, (_, place) => {
    const known = real[place];
    return anEntry({
      id: `entry-${place}`,
      topic: `topic-${place % 12}`,
      question: known?.question ?? `${say(QUESTION_WORDS)}?`,
      alternates: [say(4), say(4)],
      stages: place < 5 ? ['payment'] : [],
      text: known?.answer ?? say(ANSWER_WORDS),
    });
  });
}

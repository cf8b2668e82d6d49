import { expect, test } from '@playwright/test';
import { WORDS } from '../../server/dashboard/words/words.ts';
import { METRIC_GROUPS, METRICS } from '../../server/metrics/registry.ts';

/** Every text that is one by itself; those that are made of numbers and names are not. */
function textsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words !== 'object' || words === null) return [];
  return Object.values(words).flatMap(textsOf);
}

test('French breaks no line before its punctuation, and writes its apostrophe', () => {
  const texts = [
    ...textsOf(WORDS.fr),
    ...METRIC_GROUPS.map(({ name }) => name.fr),
    ...METRICS.flatMap(({ name, definition }) => [name.fr, definition.fr]),
    WORDS.fr.headline.notCounted(['a', 'b']),
  ];
  expect(texts.length).toBeGreaterThan(300);
  expect(
    texts.filter((text) => /[\p{L}\d)»] ?[;?!»](?!\w)|\p{L} [:%](?!\w)|« |\w'\w/u.test(text)),
  ).toEqual([]);
});

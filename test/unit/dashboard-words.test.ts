import { expect, test } from '@playwright/test';
import { pointsFrench } from '../../server/dashboard/words/count.ts';
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

test('no line ends between a number and its unit', () => {
  const texts = [
    ...textsOf(WORDS),
    ...METRICS.flatMap(({ name, definition }) => [...textsOf(name), ...textsOf(definition)]),
  ];
  expect(texts.filter((text) => /\d (?:s|h|min|KB|Ko)(?!\p{L})/u.test(text))).toEqual([]);
});

test('in French points are more than one from two on', () => {
  const written = ['0,8', '1,9', '+1,0', '−0,3', '2,0', '+10,4', '−12,0', '1'].map(pointsFrench);
  expect(written.join(' · ')).toBe(
    '0,8 point · 1,9 point · +1,0 point · −0,3 point · 2,0 points · +10,4 points · −12,0 points · 1 point',
  );
});

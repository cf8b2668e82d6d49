import { expect, test } from '@playwright/test';
import { measureConfidence, readSigns } from '../../widget/core/confidence.ts';
import { buildIndex, type IndexedEntry } from '../../widget/core/search-all.ts';

const COUNT = 60;
/** Words made up of syllables, so that no two entries share any. */
const nameOf = (at: number) =>
  ['ba', 'de', 'fi', 'go', 'lu', 'ma', 'ne', 'ri'][at % 8] +
  (['stor', 'kand', 'pim', 'rolt', 'vesk', 'quun', 'tarb', 'zelf'][at >> 3] as string);

/** Entries of five wordings; what they share is asked for in each. */
function siteOf(wordings: (at: number) => string[]): number[] {
  const entries: IndexedEntry[] = Array.from({ length: COUNT }, (_, at) => {
    const [question = '', ...alternates] = wordings(at);
    return { id: `e${at}`, question, alternates, answer: '' };
  });
  return buildIndex(entries, { language: 'en' }).data.calibration;
}
const apart = siteOf((at) =>
  ['buy a', 'sell a', 'repair a', 'paint a', 'lend a'].map((verb) => `${verb} ${nameOf(at)}`),
);
const alike = siteOf((at) => [
  `buy a ${nameOf(at)} lamp for the kitchen table`,
  'a lamp for the kitchen table',
  'lamp on the table of the kitchen',
  'kitchen lamp for a table',
  'table lamp, for the kitchen',
]);

test('what nothing answers scores higher where entries say nearly the same', () => {
  expect(apart[0]).toBeGreaterThanOrEqual(2);
  expect(alike[0]).toBeGreaterThan(2 * (apart[0] as number));
});

test('a site is easy where its wordings know their entry, and as hard as any where they do not', () => {
  expect(apart[1]).toBeCloseTo(Math.log(3), 1);
  expect(alike[1]).toBe(0);
});

test('a score is worth less where what nothing answers scores high, and more where the site is easy', () => {
  const confidenceOn = (calibration: number[]) =>
    measureConfidence(readSigns({ ranker: [[0, 31]], calibration }, Float32Array.of(6, 2, 1), 0));
  expect(confidenceOn([8, 0])).toBeLessThan(confidenceOn([4, 0]) - 0.1);
  expect(confidenceOn([4, 1])).toBeGreaterThan(confidenceOn([4, 0]) + 0.05);
});

test('what the site taught is told only of scores that are on its scale', () => {
  const confidenceOn = (calibration: number[]) =>
    measureConfidence(readSigns({ ranker: [], calibration }, Float32Array.of(2, 1), 0));
  expect(confidenceOn([8, 1])).toBe(confidenceOn([]));
});

import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { Hit } from '../../widget/core/search.ts';
import { steady } from '../../widget/core/steady-list.ts';

function hits(scores: Record<string, number>): Hit[] {
  return Object.entries(scores)
    .sort(([, a], [, b]) => b - a)
    .map(([id, score]) => ({ id, score, matched: { terms: [], repaired: [] } }));
}

const ids = (list: Hit[]) => list.map(({ id }) => id);

test('results that are nearly equal keep their order', () => {
  expect(ids(steady(hits({ a: 2, b: 1.9 }), hits({ a: 2, b: 2.2 })))).toEqual(['a', 'b']);
});

test('a result that is clearly better passes', () => {
  expect(ids(steady(hits({ a: 2, b: 1.9 }), hits({ a: 2, b: 2.4 })))).toEqual(['b', 'a']);
});

test('a newcomer goes before those that stay only when it clearly beats them', () => {
  expect(ids(steady(hits({ a: 2 }), hits({ a: 2, n: 2.2 })))).toEqual(['a', 'n']);
  expect(ids(steady(hits({ a: 2 }), hits({ a: 2, n: 2.4 })))).toEqual(['n', 'a']);
});

test('without a list before, the order is that of the scores', () => {
  expect(ids(steady([], hits({ a: 1, b: 3, c: 2 })))).toEqual(['b', 'c', 'a']);
});

test('no hit is lost or doubled, and the same results stay in the order shown', () => {
  const scores = fc.dictionary(
    fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    fc.integer({ min: 1, max: 9 }),
  );
  fc.assert(
    fc.property(scores, scores, (before, after) => {
      const next = hits(after);
      const shown = steady(hits(before), next);
      expect(ids(shown).sort()).toEqual(ids(next).sort());
      expect(ids(steady(shown, next))).toEqual(ids(shown));
    }),
  );
});

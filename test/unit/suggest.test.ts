/**
 * What is offered on a page, in which order, and the reason that goes with it.
 * @module
 */

import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { english } from '../../widget/core/languages/en.ts';
import { SUGGESTIONS_MAX } from '../../widget/core/limits.ts';
import {
  explainSuggestions,
  prepareSuggestions,
  type Ranking,
  type Suggestible,
  type SuggestionContext,
  suggest,
} from '../../widget/core/suggest.ts';

const REASONS = ['signal', 'pinned', 'page', 'confirmed', 'asked', 'stage', 'read'];

function anEntry(id: string, parts: Partial<Suggestible> = {}): Suggestible {
  return { id, question: `About ${id}`, stages: [], pages: [], signals: [], ...parts };
}

/** Each suggestion as `id: reason`. */
function offered(entries: Suggestible[], context: SuggestionContext, ranking?: Ranking): string[] {
  return suggest(entries, context, ranking).map(({ entry, reason }) => `${entry}: ${reason}`);
}

test('a signal beats a pin, a pin beats a page, a page beats a stage', () => {
  const entries = [
    anEntry('stage', { stages: ['cart'] }),
    anEntry('page', { pages: ['/cart'] }),
    anEntry('pin', { stages: ['cart'], pinned: 1 }),
    anEntry('signal', { signals: ['slow'] }),
    anEntry('elsewhere', { stages: ['payment'] }),
  ];
  expect(offered(entries, { stage: 'cart', path: '/cart', signals: ['slow'] })).toEqual([
    'signal: signal',
    'pin: pinned',
    'page: page',
    'stage: stage',
  ]);
});

test('without data a stage is all that is claimed', () => {
  const entries = [anEntry('a', { stages: ['cart'] })];
  expect(offered(entries, { stage: 'cart' })).toEqual(['a: stage']);
});

test('pins up to the twelfth place are told apart, and none falls below a page rule', () => {
  const pinned = (at: number) => anEntry(`pin-${at}`, { stages: ['cart'], pinned: at });
  const entries = [anEntry('page', { pages: ['/cart'] }), pinned(13), pinned(12), pinned(11)];
  expect(suggest(entries, { stage: 'cart', path: '/cart' }).map(({ entry }) => entry)).toEqual([
    'pin-11',
    'pin-13',
    'pin-12',
    'page',
  ]);
});

test('pins go by their order, those of the page before those of the stage', () => {
  const entries = [
    anEntry('stage-2', { stages: ['cart'], pinned: 2 }),
    anEntry('stage-1', { stages: ['cart', 'payment'], pinned: 1 }),
    anEntry('page-9', { pages: ['/cart'], pinned: 9 }),
    anEntry('page-3', { pages: ['/cart'], pinned: 3 }),
    anEntry('everywhere', { pinned: 4 }),
  ];
  expect(suggest(entries, { stage: 'cart', path: '/cart' }).map(({ entry }) => entry)).toEqual([
    'page-3',
    'page-9',
    'stage-1',
    'stage-2',
    'everywhere',
  ]);
});

test('an entry of one stage goes before an entry of three', () => {
  const entries = [
    anEntry('three', { stages: ['cart', 'payment', 'returns'] }),
    anEntry('one', { stages: ['cart'] }),
  ];
  expect(offered(entries, { stage: 'cart' })).toEqual(['one: stage', 'three: stage']);
});

test('equals keep their order', () => {
  const entries = ['c', 'a', 'b'].map((id) => anEntry(id, { stages: ['cart'] }));
  expect(suggest(entries, { stage: 'cart' }).map(({ entry }) => entry)).toEqual(['c', 'a', 'b']);
});

test('the latest signal is the one that is named', () => {
  const entries = [anEntry('a', { signals: ['slow', 'refused'] })];
  const [suggestion] = suggest(entries, { stage: 'cart', signals: ['refused', 'slow'] });
  expect(suggestion).toEqual({ entry: 'a', rank: 1, reason: 'signal', signal: 'refused' });
});

test('what was read goes last, under its own reason, whatever else speaks for it', () => {
  const entries = [
    anEntry('read', { pages: ['/cart'], pinned: 1, signals: ['slow'] }),
    anEntry('new', { stages: ['cart'] }),
  ];
  const context = { stage: 'cart', path: '/cart', signals: ['slow'], read: ['read'] };
  expect(offered(entries, context)).toEqual(['new: stage', 'read: read']);
});

test.describe('Statistics', () => {
  const entries = ['quiet', 'busy', 'helpful', 'rare'].map((id) =>
    anEntry(id, { stages: ['cart'] }),
  );
  const ranking: Ranking = {
    v: 1,
    helpful: 0.3,
    stages: { cart: { busy: [100, 20], helpful: [40, 36], rare: [1, 1] } },
  };

  test('put what was asked and confirmed first, each with the reason that is true of it', () => {
    expect(offered(entries, { stage: 'cart' }, ranking)).toEqual([
      'busy: asked',
      'helpful: confirmed',
      'rare: stage',
      'quiet: stage',
    ]);
  });

  test('of one stage say nothing about another', () => {
    const [first] = suggest(
      [anEntry('busy', { stages: ['payment'] })],
      { stage: 'payment' },
      ranking,
    );
    expect(first?.reason).toBe('stage');
  });

  test('offer what is often asked here though no rule names it', () => {
    expect(offered([anEntry('busy')], { stage: 'cart' }, ranking)).toEqual(['busy: asked']);
  });

  test('never lift an entry over a page rule', () => {
    const ruled = [...entries, anEntry('page', { pages: ['/cart'] })];
    expect(suggest(ruled, { stage: 'cart', path: '/cart' }, ranking)[0]?.entry).toBe('page');
  });

  test('do not call most helpful what helps less than the rest of the site', () => {
    const poor: Ranking = { v: 1, helpful: 0.5, stages: { cart: { quiet: [100, 10] } } };
    expect(suggest(entries, { stage: 'cart' }, poor)[0]?.reason).toBe('asked');
  });

  test('do not call helpful what four people confirmed, nor often asked what nine opened', () => {
    const counts = (opened: number, confirmed: number): Ranking => ({
      v: 1,
      helpful: 0,
      stages: { cart: { quiet: [opened, confirmed] } },
    });
    const reason = (some: Ranking) => suggest(entries, { stage: 'cart' }, some)[0]?.reason;
    expect(reason(counts(9, 4))).toBe('stage');
    expect(reason(counts(10, 4))).toBe('asked');
    expect(reason(counts(9, 5))).toBe('confirmed');
  });
});

test('a pin without pages and stages holds everywhere, unless the entry waits for a signal', () => {
  const entries = [
    anEntry('everywhere', { pinned: 1 }),
    anEntry('waits', { pinned: 1, signals: ['slow'] }),
  ];
  expect(offered(entries, { stage: 'unmatched' })).toEqual(['everywhere: pinned']);
});

test.describe('The words of the page', () => {
  const entries = [
    anEntry('gift', { question: 'How much is gift wrapping?' }),
    anEntry('track', { question: 'Where is my order?' }),
    anEntry('wood', { question: 'How do I care for wood?', stages: ['product'] }),
    anEntry('size', { question: 'What size is it?', stages: ['product'] }),
  ];

  test('bring up what nothing else ties to it, as being about this page', () => {
    const words = 'Gift wrapping — Atelier Démo';
    expect(offered(entries, { stage: 'unmatched', words, language: english })).toEqual([
      'gift: page',
    ]);
  });

  test('bring up nothing by one word alone, nor by less than half of its words', () => {
    const offeredFor = (words: string) =>
      offered(entries, { stage: 'unmatched', words, language: english });
    const one = [anEntry('gift', { question: 'A gift?' })];
    expect(offered(one, { stage: 'unmatched', words: 'Gift', language: english })).toEqual([]);
    expect(offeredFor('Gift')).toEqual([]);
  });

  test('order what a rule offers anyway', () => {
    const words = 'What size is the lamp';
    const found = suggest(entries, { stage: 'product', words, language: english });
    expect(found.map(({ entry, reason }) => `${entry}: ${reason}`)).toEqual([
      'size: stage',
      'wood: stage',
    ]);
  });

  test('say the same whether what is asked was looked at before or not', () => {
    const context = { stage: 'product', words: 'What size is the lamp', language: english };
    const anew = entries.map((entry) => ({ ...entry }));
    expect([...prepareSuggestions(anew, english)]).toHaveLength(entries.length);
    expect(suggest(anew, context)).toEqual(suggest(entries, context));
  });

  test('count for nothing without a language', () => {
    expect(offered(entries, { stage: 'unmatched', words: 'Gift wrapping' })).toEqual([]);
  });
});

test('says why every other entry is left out', () => {
  const entries = [
    ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => anEntry(id, { stages: ['cart'] })),
    anEntry('payment', { stages: ['payment'] }),
    anEntry('page', { pages: ['/faq'] }),
    anEntry('free'),
  ];
  expect(explainSuggestions(entries, { stage: 'cart', path: '/cart' }).leftOut).toEqual([
    { entry: 'f', why: 'limit' },
    { entry: 'payment', why: 'elsewhere' },
    { entry: 'page', why: 'elsewhere' },
    { entry: 'free', why: 'no-rule' },
  ]);
});

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', '__proto__', 'constructor');
const some = <T>(...values: T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 });
const entries = fc.uniqueArray(
  fc.record(
    {
      id: ids,
      question: fc.constantFrom('Where is it?', 'How much is gift wrapping?', ''),
      stages: some('cart', 'payment'),
      pages: some('/cart', '/*', '/{'),
      signals: some('slow', 'refused'),
      pinned: fc.integer({ min: 1, max: 99 }),
    },
    { requiredKeys: ['id', 'question', 'stages', 'pages', 'signals'] },
  ),
  { selector: ({ id }) => id },
);
const context = fc.record({
  stage: fc.constantFrom('cart', 'payment', 'unmatched', '__proto__'),
  path: fc.constantFrom('/cart', '/', undefined),
  signals: some('slow', 'refused', 'unknown'),
  read: fc.uniqueArray(ids),
  words: fc.constantFrom('Gift wrapping', undefined),
  language: fc.constantFrom(english, undefined),
});
const count = fc.nat({ max: 100 });
const ranking = fc.option(
  fc.record({
    v: fc.constant(1 as const),
    helpful: fc.double({ min: 0, max: 1, noNaN: true }),
    stages: fc.dictionary(
      fc.constantFrom('cart', 'payment'),
      fc.dictionary(ids, fc.tuple(count, count)),
    ),
  }),
  { nil: undefined },
);

test('accounts for every entry once, in ranks without a gap, read ones last', () => {
  fc.assert(
    fc.property(entries, context, ranking, (all, place, counts) => {
      const { suggestions, leftOut } = explainSuggestions(all, place, counts);
      const named = [...suggestions, ...leftOut].map(({ entry }) => entry);
      expect(named.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
      expect(suggestions.length).toBeLessThanOrEqual(SUGGESTIONS_MAX);
      expect(suggestions.map(({ rank }) => rank)).toEqual(suggestions.map((_, index) => index + 1));
      expect(suggestions.every(({ reason }) => REASONS.includes(reason))).toBe(true);
      const isRead = suggestions.map(({ reason }) => reason === 'read');
      expect(isRead).toEqual(isRead.toSorted((a, b) => Number(a) - Number(b)));
      expect(suggest(all, place, counts)).toEqual(suggest(all, place, counts));
    }),
  );
});

test('claims a statistic only where there is one', () => {
  fc.assert(
    fc.property(entries, context, (all, place) => {
      const reasons = suggest(all, place).map(({ reason }) => reason);
      expect(reasons).not.toContain('asked');
      expect(reasons).not.toContain('confirmed');
    }),
  );
});

/** What the conversation replies to a message, and which guide it means. */

import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { Guide } from '../../widget/core/catalogue.ts';
import { english } from '../../widget/core/languages/en.ts';
import { findGuide, type ReplyContext, replyTo, type Searcher } from '../../widget/core/reply.ts';
import { buildIndex, search } from '../../widget/core/search-all.ts';
import { words } from '../../widget/languages/parts/en.ts';

const ENTRIES = [
  ['return-item', 'How do I return an item?', 'send it back', 'Print the label.'],
  ['return-gift', 'Can I return a gift?', 'give back a present', 'Yes, for a voucher.'],
  ['gift-wrap', 'Do you wrap gifts?', 'gift paper', 'For 4 euros.'],
  ['track', 'Where is my order?', 'track my parcel', 'Open the link in the mail.'],
  ['refused', 'Why was my card refused?', 'card declined', 'Your bank decides.'],
  ['phone', 'How can I reach you by phone?', 'telephone number', 'We have no telephone.'],
].map(([id = '', question = '', alternate = '', answer = '']) => ({
  id,
  question,
  alternates: [alternate],
  answer,
}));
const INDEX = buildIndex(ENTRIES, { language: 'en' });
const find: Searcher = (query, options) => search(INDEX, query, options);

function about(last?: string): ReplyContext {
  return {
    language: english,
    goesOn: words.goesOn,
    last: ENTRIES.find(({ id }) => id === last),
  };
}

test('a plain question is answered by its entry alone', async () => {
  expect(await replyTo(find, 'card declined', about())).toEqual({
    verdict: 'answer',
    entries: ['refused'],
    terms: ['card', 'refus', 'declin'],
  });
});

test('a sure answer stays sure whatever was read before', async () => {
  expect(await replyTo(find, 'card declined', about('return-item'))).toEqual({
    verdict: 'answer',
    entries: ['refused'],
    terms: ['card', 'refus', 'declin'],
  });
});

test('“and for a gift?” means a gift of what was just read', async () => {
  const reply = await replyTo(find, 'and for a gift?', about('return-item'));
  expect(reply?.verdict).toBe('choose');
  expect(reply?.entries[0]).toBe('return-gift');
  expect(reply?.entries).not.toContain('return-item');
});

test('what is not known gets the nearest two, however many are near', async () => {
  const unsure: Searcher = () => ({
    hits: ENTRIES.map(({ id }) => ({ id, score: 1, matched: { terms: [], repaired: [] } })),
    confidence: 0.1,
    verdict: 'none',
  });
  expect((await replyTo(unsure, 'perhaps', about()))?.entries).toEqual([
    'return-item',
    'return-gift',
  ]);
});

test('nothing known is said to be nothing', async () => {
  const reply = await replyTo(find, 'zzyzx qwrtp', about('track'));
  expect(reply).toEqual({ verdict: 'none', entries: [], terms: [] });
});

test('where nothing can be searched nothing is replied', async () => {
  expect(await replyTo(() => undefined, 'card declined', about())).toBeUndefined();
});

test('any message gets at most three entries of the index, each once', async () => {
  const ids = ENTRIES.map(({ id }) => id);
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc
          .array(fc.constantFrom('and', 'gift', 'card', 'return', 'order', '?'))
          .map((all) => all.join(' ')),
      ),
      fc.option(fc.constantFrom(...ids), { nil: undefined }),
      async (message, last) => {
        const reply = await replyTo(find, message, about(last));
        const { verdict, entries } = reply ?? { verdict: 'none' as const, entries: ['missing'] };
        expect(new Set(entries).size).toBe(entries.length);
        expect(entries.every((id) => ids.includes(id))).toBe(true);
        expect(entries.length).toBeLessThanOrEqual({ answer: 1, choose: 3, none: 2 }[verdict]);
        if (verdict !== 'none') expect(entries.length).toBeGreaterThan(0);
      },
    ),
  );
});

test.describe('A guide is meant', () => {
  const guide: Guide = {
    id: 'return-an-item',
    title: 'Return an item',
    stages: [],
    pages: [],
    steps: [
      {
        id: 'start',
        title: 'Start',
        body: [],
        choices: [{ label: 'How', to: { type: 'entry', id: 'return-item' } }],
      },
    ],
  };
  const find = (message: string, entries: string[]) =>
    findGuide([guide], message, entries, english)?.id;

  test('by most words of its title', () => {
    expect(find('I want to return an item', [])).toBe('return-an-item');
  });

  test('by one word and an answer to which it leads', () => {
    expect(find('return my lamp', ['return-item'])).toBe('return-an-item');
    expect(find('return my lamp', ['track'])).toBeUndefined();
  });

  test('never by nothing', () => {
    expect(find('', [])).toBeUndefined();
    expect(find('card refused', ['return-item'])).toBeUndefined();
  });
});

import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { RESULTS_MAX } from '../../widget/core/limits.ts';
import {
  buildIndex,
  type IndexedEntry,
  openIndex,
  search,
  serialiseIndex,
} from '../../widget/core/search-all.ts';

const ENTRIES: IndexedEntry[] = [
  {
    id: 'track-order',
    question: 'Where is my order?',
    alternates: ['track my parcel', 'my package has not arrived'],
    answer: 'Open your account and choose Orders. Each order shows where the parcel is.',
    stages: ['after-purchase'],
  },
  {
    id: 'return-item',
    question: 'How do I return an item?',
    alternates: ['send something back', 'I want a refund'],
    answer: 'Print the label and take the parcel to a shop within thirty days.',
  },
  {
    id: 'constructor',
    question: 'What does __proto__ mean on my invoice?',
    alternates: ['constructor on the bill'],
    answer: 'Nothing at all. It is an internal reference.',
  },
];
const index = buildIndex(ENTRIES, { language: 'en' });
const first = (query: string) => search(index, query).hits[0]?.id;

test('the entry that was asked for comes first', () => {
  expect(first('where is my order')).toBe('track-order');
  expect(first('refund')).toBe('return-item');
  expect(first('packages')).toBe('track-order');
});

test('one typo does not hide the answer', () => {
  expect(first('trakc parcel')).toBe('track-order');
  expect(first('refnud')).toBe('return-item');
});

test('a word that no answer has speaks against every answer', () => {
  const sureOf = (query: string) => search(index, query).hits[0]?.score ?? 0;
  expect(sureOf('label')).toBeGreaterThan(1.5 * sureOf('label museum'));
});

test('as many hits as one sees at once are given, unless more are asked for', () => {
  const lamps = Array.from({ length: RESULTS_MAX + 2 }, (_, place) => ({
    id: `lamp-${place}`,
    question: `How do I clean lamp number ${place}?`,
    alternates: [],
    answer: 'With a dry cloth.',
  }));
  const many = buildIndex(lamps, { language: 'en' });
  expect(search(many, 'clean the lamp').hits).toHaveLength(RESULTS_MAX);
  expect(search(many, 'clean the lamp', { limit: RESULTS_MAX + 1 }).hits).toHaveLength(
    RESULTS_MAX + 1,
  );
});

test('an entry answers what its editor wrote down as a way to ask for it', () => {
  for (const { id, question, alternates } of ENTRIES) {
    for (const wording of [question, ...alternates]) {
      const { hits, confidence } = search(index, wording, { limit: 1 });
      expect(hits[0]?.id, wording).toBe(id);
      expect(confidence, wording).toBeGreaterThanOrEqual(0.95);
    }
  }
});

test('a way to ask for two entries tells neither for sure, however many are asked for', () => {
  const [order, item] = ENTRIES as [IndexedEntry, IndexedEntry, IndexedEntry];
  const twice = [order, { ...item, alternates: [...item.alternates, 'track my parcel'] }];
  const doubtful = buildIndex(twice, { language: 'en' });
  for (const limit of [1, 2, 5]) {
    expect(search(doubtful, 'track my parcel', { limit }).confidence).toBeLessThan(0.95);
  }
});

test('the first entry is as sure of its wording as any, also beside an answer that says the same', () => {
  const hours = { id: 'hours', question: 'Opening hours', alternates: [], answer: 'From nine.' };
  const tunnel = {
    id: 'tunnel',
    question: 'Where is the shop?',
    alternates: [],
    answer: 'Near the opening of the tunnel; the hours vary.',
  };
  for (const entries of [
    [hours, tunnel],
    [tunnel, hours],
  ]) {
    const { confidence } = search(buildIndex(entries, { language: 'en' }), 'opening hours');
    expect(confidence, entries[0]?.id).toBe(0.95);
  }
});

test('a wording without a letter is met by no query without one', () => {
  const parcel = { id: 'parcel', question: 'Where is it?', alternates: ['📦'], answer: 'There.' };
  const signs = buildIndex([parcel], { language: 'en' });
  for (const query of ['', '?!', '🙂', '📦']) expect(search(signs, query).hits, query).toEqual([]);
});

test('names of built-in properties are words', () => {
  expect(first('constructor')).toBe('constructor');
  expect(first('__proto__')).toBe('constructor');
});

test('a query without a known word finds nothing', () => {
  for (const query of ['', '   ', '?!', '🙂', '\ud800', 'qqqqqqqq']) {
    expect(search(index, query)).toEqual({ hits: [], confidence: 0, verdict: 'none' });
  }
});

test('an opened index gives the same results as the built one', () => {
  const opened = openIndex(serialiseIndex(index));
  for (const query of ['where is my order', 'refnud', 'label', 'constructor']) {
    expect(search(opened, query)).toEqual(search(index, query));
  }
});

test('whatever is asked, confidence is a probability and hits are ordered and distinct', () => {
  const words = fc.constantFrom('order', 'refund', 'parcel', 'where', 'trakc', 'zzz', '🙂', "'");
  const query = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 250 }),
    fc.array(words, { maxLength: 20 }).map((list) => list.join(' ')),
  );
  fc.assert(
    fc.property(query, fc.boolean(), (text, typing) => {
      const { hits, confidence, verdict } = search(index, text, { typing });
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(['answer', 'choose', 'none']).toContain(verdict);
      expect(new Set(hits.map((hit) => hit.id)).size).toBe(hits.length);
      const scores = hits.map((hit) => hit.score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }),
  );
});

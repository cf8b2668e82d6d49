import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { buildInSteps, serialiseLearned, serialiseRanker } from '../../widget/core/build-index.ts';
import { english } from '../../widget/core/languages/en.ts';
import { QUERY_LENGTH_MAX, QUERY_TOKENS_MAX } from '../../widget/core/limits.ts';
import { addRanker, findMatches, openInSteps } from '../../widget/core/search.ts';
import {
  buildIndex,
  type IndexedEntry,
  openIndex,
  search,
  serialiseIndex,
} from '../../widget/core/search-all.ts';
import { countSlips } from '../../widget/core/spelling.ts';
import { finish } from '../../widget/core/steps.ts';
import { findSynonyms } from '../../widget/core/synonyms/all.ts';

const ENTRIES: IndexedEntry[] = [
  {
    id: 'lost-card',
    question: 'I lost my card',
    alternates: ['card stolen'],
    answer: 'Block it in the app.',
    stages: ['account'],
  },
  { id: 'new-card', question: 'Order a new card', alternates: [], answer: 'It takes five days.' },
  { id: 'fees', question: 'What does a payment abroad cost?', alternates: [], answer: '"\\ 1 % é' },
];
/** Entries with enough wordings to learn from. */
function sayings(count: number): IndexedEntry[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `e${at}`,
    question: `How do I pay for order ${at}?`,
    alternates: [`payment of ${at} by card`, `card declined for ${at}`],
    answer: `Open order ${at} and choose your card or a bank transfer.`,
  }));
}
const packed = serialiseIndex(buildIndex(ENTRIES, { language: 'en' }));

test.describe('The wire form', () => {
  test('is ASCII', () => {
    expect(packed).toMatch(/^[ -~]*$/);
  });

  test('is the same for the same entries', () => {
    expect(serialiseIndex(buildIndex(ENTRIES, { language: 'en' }))).toBe(packed);
    expect(serialiseIndex(openIndex(packed))).toBe(packed);
  });

  test('opens from bytes too', () => {
    const bytes = Uint8Array.from(packed, (letter) => letter.charCodeAt(0));
    expect(search(openIndex(bytes), 'stolen').hits[0]?.id).toBe('lost-card');
  });

  test('carries words of one meaning that texts have, not those that answers alone have', () => {
    expect(openIndex(packed).find('plastic')).toBeDefined();
    const answered = { id: 'a', question: 'Opening hours', alternates: [], answer: 'Lost card' };
    const hours = openIndex(serialiseIndex(buildIndex([answered], { language: 'en' })));
    expect(hours.find('card')).toBeDefined();
    expect(hours.find('plastic')).toBeUndefined();
  });

  test('carries two words of one meaning from the second time on that 500 texts say them', () => {
    const carried = (times: number) => {
      const entries = Array.from({ length: 500 }, (_, at) => ({
        ...{ id: `e${at}`, alternates: [], answer: '' },
        question: at < times ? `Crimson ${at}` : `Entry ${at}`,
      }));
      const options = { language: english, synonyms: 'crimson scarlet' };
      const built = finish(buildInSteps(entries, options));
      return built.find('scarlet') !== undefined;
    };
    expect(carried(1)).toBe(false);
    expect(carried(2)).toBe(true);
  });

  test('of another version is refused', () => {
    expect(() => openIndex(packed.replace(/^7 /, '4 '))).toThrow('version');
    expect(() => openIndex('')).toThrow('version');
  });

  test('that was cut or changed is refused', () => {
    expect(() => openIndex(packed.slice(0, -1))).toThrow('damaged');
    expect(() => openIndex(`${packed.slice(0, -1)}~`)).toThrow('damaged');
  });

  test('without entries and ranker opens with them to the same index', () => {
    const entries = sayings(30);
    const index = buildIndex(entries, { language: 'en' });
    const learned = serialiseLearned(index);
    const ranker = serialiseRanker(index);
    expect(learned.length).toBeLessThan(serialiseIndex(index).length / 4);
    const opened = openIndex(learned, entries);
    const query = 'how do I pay by crad 7';
    expect(search(opened, query).confidence).not.toBe(search(index, query).confidence);
    addRanker(opened, ranker);
    const whole = openIndex(serialiseIndex(index));
    for (const text of [query, 'order 12', 'pay 7 in november']) {
      expect(search(opened, text)).toEqual(search(index, text));
      expect(search(whole, text)).toEqual(search(index, text));
    }
    const others = openIndex(learned, entries.slice(1));
    expect(() => addRanker(others, ranker)).toThrow('of other entries');
    expect(() => addRanker(opened, `${ranker}~`)).toThrow('damaged');
  });

  test('is built in steps to the same index', () => {
    const entries = sayings(30);
    const steps = buildInSteps(entries, { language: english, synonyms: findSynonyms(english) });
    let step = steps.next();
    let count = 0;
    while (!step.done) {
      count++;
      step = steps.next();
    }
    expect(count).toBeGreaterThan(entries.length * 2);
    expect(serialiseIndex(step.value)).toBe(
      serialiseIndex(buildIndex(entries, { language: 'en' })),
    );
  });

  test('has a ranker from thirty texts on', () => {
    const rankerOf = (entries: IndexedEntry[]) =>
      serialiseRanker(buildIndex(entries, { language: 'en' }));
    const thirty = sayings(10);
    const fewer = thirty.map((one, at) => (at ? one : { ...one, alternates: ['pay'] }));
    expect(rankerOf(fewer)).toBe('');
    expect(rankerOf(thirty)).not.toBe('');
  });

  test('opens in steps to the same index', () => {
    const steps = openInSteps(packed, english);
    let step = steps.next();
    let count = 0;
    while (!step.done) {
      count++;
      step = steps.next();
    }
    expect(count).toBeGreaterThan(5);
    expect(search(step.value, 'stolen')).toEqual(search(openIndex(packed), 'stolen'));
  });

  test('holds any text', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, fc.array(text), text, text, (id, alternates, question, answer) => {
        const entries = [{ id, question, alternates, answer, stages: [id] }];
        const opened = openIndex(serialiseIndex(buildIndex(entries, { language: 'en' })));
        expect(opened.data.entries).toEqual(entries);
      }),
      { numRuns: 40 },
    );
  });
});

test.describe('A match says why', () => {
  const index = openIndex(packed);

  test('which alternate was nearest, counted from 0, and none for the question', () => {
    expect(search(index, 'card stolen').hits[0]?.matched.alternate).toBe(0);
    expect(search(index, 'lost my card').hits[0]?.matched).not.toHaveProperty('alternate');
  });

  test('which word was repaired, and into what', () => {
    expect(search(index, 'stoeln').hits[0]?.matched.repaired).toEqual([
      { from: 'stoeln', to: 'stolen' },
    ]);
  });

  test('names words of the question too where another wording was nearest', () => {
    const question = 'Is my card refused?';
    const entries = [{ id: 'refused', question, alternates: ['payment declined'], answer: '' }];
    const other = buildIndex(entries, { language: 'en' });
    const matched = search(other, 'payment declined by card').hits[0]?.matched;
    expect(matched?.alternate).toBe(0);
    const marked = findMatches(question, matched?.terms ?? [], english);
    expect(marked).toContainEqual([6, 10]);
  });

  test('which words to mark, in all their forms', () => {
    const terms = search(index, 'payments').hits[0]?.matched.terms ?? [];
    const text = 'Paying? A payment, payments.';
    const marked = findMatches(text, terms, english).map(([start, end]) => text.slice(start, end));
    expect(marked).toEqual(expect.arrayContaining(['payment', 'payments']));
  });
});

test('an entry of the visitor’s stage wins between equals', () => {
  const twin = (id: string, stages: string[]) => ({
    id,
    question: 'Change my plan',
    alternates: [],
    answer: '',
    stages,
  });
  const index = buildIndex([twin('a', []), twin('b', ['account'])], { language: 'en' });
  expect(search(index, 'change plan').hits[0]?.id).toBe('a');
  expect(search(index, 'change plan', { stage: 'account' }).hits[0]?.id).toBe('b');
});

test('no more hits come than were asked for', () => {
  for (const limit of [0, 1, 2]) {
    expect(search(openIndex(packed), 'card', { limit }).hits).toHaveLength(limit);
  }
});

test('an index of nothing finds nothing', () => {
  for (const language of ['en', 'ja', 'xx']) {
    const empty = openIndex(serialiseIndex(buildIndex([], { language })));
    expect(search(empty, 'anything').hits).toEqual([]);
  }
});

test('slips are counted as an editor would', () => {
  const plain = (from: string, to: string) => countSlips(from, to, 9);
  expect(plain('refund', 'refund')).toBe(0);
  expect(plain('refnud', 'refund')).toBe(1);
  expect(plain('refun', 'refund')).toBe(1);
  expect(plain('kitten', 'sitting')).toBe(3);
  expect(countSlips('kitten', 'sitting', 1)).toBe(2);
  fc.assert(
    fc.property(fc.string({ maxLength: 6 }), fc.string({ maxLength: 6 }), (a, b) => {
      expect(plain(a, b)).toBe(plain(b, a));
      expect(plain(a, b) === 0).toBe(a === b);
      expect(plain(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});

test.describe('Languages', () => {
  const find = (language: string, texts: Record<string, string>, query: string) => {
    const entries = Object.entries(texts).map(([id, question]) => ({
      id,
      question,
      alternates: [],
      answer: '',
    }));
    const index = openIndex(serialiseIndex(buildIndex(entries, { language })));
    return search(index, query).hits[0]?.id;
  };

  test('German finds compounds by their parts, however umlauts are spelt', () => {
    const texts = { voucher: 'Geschenkgutschein einlösen', back: 'Etwas zurückgeben' };
    expect(find('de', texts, 'Gutschein')).toBe('voucher');
    expect(find('de', texts, 'Rueckgabe')).toBe('back');
  });

  test('French looks through elision and ligatures', () => {
    const texts = { art: 'Livraison d’une œuvre', cost: 'Le prix de l’envoi' };
    expect(find('fr', texts, "l'oeuvre")).toBe('art');
    expect(find('fr', texts, 'envois')).toBe('cost');
  });

  test('Spanish finds without accents', () => {
    expect(find('es', { a: '¿Dónde está mi envío?', b: 'Cambiar contraseña' }, 'envio')).toBe('a');
  });

  test('Polish, Arabic and Japanese work without a module of their own', () => {
    const polish = { a: 'Gdzie jest moje zamówienie?', b: 'Zmiana hasła' };
    expect(find('pl', polish, 'zamowienia')).toBe('a');
    expect(find('ar', { a: 'كيف أتتبع طلبي؟', b: 'تغيير كلمة المرور' }, 'كلمة مرور')).toBe('b');
    const japanese = { a: 'パスワードを忘れました', b: '注文をキャンセルしたい' };
    expect(find('ja', japanese, 'キャンセル')).toBe('b');
  });
});

test.describe('Bounds come before anything else', () => {
  const index = openIndex(packed);
  const found = (query: string) => search(index, query, { typing: true });

  test(`letter ${QUERY_LENGTH_MAX} of a query is looked at and the next is not`, () => {
    const before = ' '.repeat(QUERY_LENGTH_MAX - 'stolen'.length);
    expect(found(`${before}stolen`).hits).not.toEqual([]);
    expect(found(`${before}stolen`.slice(0, -6)).hits).toEqual([]);
    expect(found(`${before} stolenx`).hits).toEqual(found(`${before} stole`).hits);
    expect(found(`${' '.repeat(QUERY_LENGTH_MAX)}stolen`).hits).toEqual([]);
  });

  test(`word ${QUERY_TOKENS_MAX} of a query is looked at and the next is not`, () => {
    const strange = (count: number) =>
      Array.from({ length: count }, (_, at) => `zq${at}`).join(' ');
    expect(found(`${strange(QUERY_TOKENS_MAX - 1)} stolen`).hits).not.toEqual([]);
    expect(found(`${strange(QUERY_TOKENS_MAX)} stolen`).hits).toEqual([]);
  });

  test('the worst queries are answered like their beginnings', () => {
    for (const query of [
      'x'.repeat(1e6),
      'card '.repeat(1e4),
      '\ud800'.repeat(1e4),
      '🙂'.repeat(1e4),
    ]) {
      expect(found(query)).toEqual(found(query.slice(0, QUERY_LENGTH_MAX)));
    }
  });

  test('every prefix of a long query is answered', () => {
    const long = 'card lost stolen payment '.repeat(10).slice(0, QUERY_LENGTH_MAX);
    for (let end = 1; end <= long.length; end++) found(long.slice(0, end));
    expect(found(long).hits[0]?.id).toBe('lost-card');
  });
});

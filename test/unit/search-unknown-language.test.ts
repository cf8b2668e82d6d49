import { expect, test } from '@playwright/test';
import { english } from '../../widget/core/languages/en.ts';
import { neutralLanguage } from '../../widget/core/languages/neutral.ts';
import { buildIndex, openIndex, search, serialiseIndex } from '../../widget/core/search-all.ts';
import { finish } from '../../widget/core/steps.ts';
import { findStopWords } from '../../widget/core/stop-words.ts';
import { tokenise } from '../../widget/core/text.ts';

/** Polish, as if nothing were known of it but these questions. */
const QUESTIONS = [
  ['track', 'Gdzie jest moje zamówienie?', 'Odnośnik jest w wiadomości.'],
  ['late', 'Co zrobić, gdy paczka jest spóźniona?', 'Poczekaj dwa dni.'],
  ['refund', 'Kiedy jest wysyłany zwrot pieniędzy?', 'Pięć dni po odesłaniu.'],
  ['return', 'Jak odesłać towar?', 'Wydrukuj etykietę na koncie.'],
  ['password', 'Jak zmienić hasło?', 'Na stronie logowania.'],
  ['invoice', 'Jak pobrać fakturę?', 'Otwórz zamówienie.'],
] as const;
const ENTRIES = QUESTIONS.map(([id, question, answer]) => ({
  ...{ id, question, answer },
  alternates: [],
}));
const index = buildIndex(ENTRIES, { language: 'xx' });
const first = (query: string) => search(index, query).hits[0]?.id;

const stopWordsOf = (questions: readonly string[], tag = 'xx') => {
  const entries = questions.map((question, at) => ({
    ...{ id: `${at}`, question, answer: '' },
    alternates: [],
  }));
  return finish(findStopWords(neutralLanguage(tag), entries));
};

test('short words that three questions of a strange language share tell nothing', () => {
  expect(stopWordsOf(QUESTIONS.map(([, question]) => question))).toEqual(['jest', 'jak']);
  expect(stopWordsOf(['jak a', 'jak b'])).toEqual([]);
});

test('the longer a word, the more questions must share it', () => {
  const questions = Array.from({ length: 10 }, (_, at) => `nie paczka ${at < 4 ? 'hasło' : at}`);
  expect(stopWordsOf(questions)).toEqual(['nie', 'paczka', 'haslo']);
  const many = [...questions, ...Array.from({ length: 10 }, (_, at) => `nie paczka b${at}`)];
  expect(stopWordsOf(many)).toEqual(['nie', 'paczka']);
});

test('numbers, and letters that are words, tell something however often they are said', () => {
  const questions = ['卡 を 5', '金 を 5', '本 を 5', '卡 を 7', '卡 を 8'];
  expect(stopWordsOf(questions)).toEqual(['を']);
});

test('nothing need be learned where a list or a module knows the stop words', () => {
  expect(stopWordsOf(['kot', 'kot', 'kot'], 'pl-PL')).toContain('dlaczego');
  expect(stopWordsOf(['kot', 'kot', 'kot'], 'pl-PL')).not.toContain('kot');
  expect(finish(findStopWords(english, ENTRIES))).toEqual([]);
});

test('forms of a word meet in a strange language, whatever its ending', () => {
  expect(first('gdzie są moje zamówieniami')).toBe('track');
  expect(first('spóźnionej paczki')).toBe('late');
  expect(first('zwrotów pieniądze')).toBe('refund');
});

test('a long word is known by its first six letters, a code only whole', () => {
  const termsOf = (text: string) => tokenise(text, neutralLanguage('xx')).map(({ term }) => term);
  expect(termsOf('zamówienie zamówieniami odesłać')).toEqual(['zamowi', 'zamowi', 'odesla']);
  expect(termsOf('faktura2026')).toEqual(['faktura2026']);
});

test('stop words travel with the index', () => {
  const opened = openIndex(serialiseIndex(index));
  for (const query of ['jak jest fakturą', 'moje hasla', 'zwrot']) {
    expect(search(opened, query)).toEqual(search(index, query));
  }
});

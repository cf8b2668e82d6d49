import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { german } from '../../widget/core/languages/de.ts';
import { english } from '../../widget/core/languages/en.ts';
import { spanish } from '../../widget/core/languages/es.ts';
import { french } from '../../widget/core/languages/fr.ts';
import { neutralLanguage } from '../../widget/core/languages/neutral.ts';
import { QUERY_TOKENS_MAX, TOKEN_LENGTH_MAX } from '../../widget/core/limits.ts';
import { fold, type LanguageModule, tokenise, tokeniseQuery } from '../../widget/core/text.ts';

const words = (text: string, language: LanguageModule = english) =>
  tokenise(text, language).map((token) => token.word);

test('folding takes accents, ligatures and case away', () => {
  expect(fold('Œuvre Straße ÉTÉ ﬁn ＡＢ')).toBe('oeuvre strasse ete fin ab');
});

test('a French elision is dropped, whatever the apostrophe', () => {
  expect(words("l'envoi d’une qu'elle", french)).toEqual(['envoi', 'une', 'elle']);
  expect(words('l’œuvre', french)).toEqual(['oeuvre']);
});

test('an English contraction is read as its first word', () => {
  expect(words("what's the driver's licence")).toEqual(['what', 'the', 'driver', 'licence']);
});

test('order references, codes and addresses survive whole and in parts', () => {
  expect(words('AB-1234')).toEqual(['ab', '1234', 'ab1234']);
  expect(words('mail jo@example.org')).toEqual(['mail', 'jo', 'example', 'org', 'joexampleorg']);
  expect(words('covid-19')).toContain('covid19');
});

test('words joined by a hyphen are found apart', () => {
  expect(words('rendez-vous', french)).toEqual(['rendez', 'vous']);
});

test('umlauts meet in all their spellings', () => {
  const terms = ['Rückgabe', 'Rueckgabe', 'Ruckgabe'].map((word) => tokenise(word, german)[0]);
  expect(new Set(terms.map((token) => token?.term)).size).toBe(1);
  expect(words('Quelle neue Bauer', german)).toEqual(['quelle', 'neue', 'bauer']);
});

test('pronouns behind a short Spanish verb are dropped, and other words kept', () => {
  expect(words('darme verlo irse dármelo', spanish)).toEqual(['dar', 'ver', 'ir', 'dar']);
  expect(words('verde dados', spanish)).toEqual(['verde', 'dados']);
});

test('a German verb is read with its particle at the end', () => {
  const terms = (text: string) => tokenise(text, german).map(({ term }) => term);
  expect(terms('Wie melde ich den Hund an?')).toContain(german.stem('anmelden'));
  expect(terms('ich zahle das Geld zurück')).toContain(german.stem('zuruckzahlen'));
  expect(terms('an melde')).toContain(german.stem('melde'));
  expect(terms('Hund, Katze, Maus und Ente an')).not.toContain(german.stem('anente'));
});

test('Japanese is cut into words', () => {
  expect(words('パスワードを忘れました', neutralLanguage('ja'))).toContain(
    'パスワード'.normalize('NFKD').replace(/\p{M}/gu, ''),
  );
});

test('a page of Japanese without a single stop is cut within ordinary memory', () => {
  const sentence = 'パスワードを忘れました';
  const tokens = tokenise(sentence.repeat(8000), neutralLanguage('ja'));
  expect(tokens.length).toBeGreaterThan(8000);
  const last = tokens.at(-1);
  expect(last?.end).toBe(sentence.length * 8000);
});

test('Arabic and Polish are cut and folded', () => {
  expect(words('كيف أتتبع طلبي؟', neutralLanguage('ar'))).toHaveLength(3);
  expect(words('Gdzie jest zamówienie Łódź', neutralLanguage('pl'))).toEqual([
    'gdzie',
    'jest',
    'zamowienie',
    'lodz',
  ]);
});

test('a query keeps its stop words, marked', () => {
  const tokens = tokeniseQuery('how can you pay', english);
  expect(tokens.map((token) => token.word)).toEqual(['how', 'can', 'you', 'pay']);
  expect(tokens.map((token) => token.isStopWord)).toEqual([true, true, true, false]);
});

test('every spelling of a negation is read as one', () => {
  expect(words("isn't dont can’t t-shirt")).toEqual(['not', 'not', 'can', 'not', 't', 'shirt']);
});

test(`the ${QUERY_TOKENS_MAX}th word is looked at and the next is not`, () => {
  const query = Array.from({ length: QUERY_TOKENS_MAX + 1 }, (_, at) => `w${at}`).join(' ');
  const seen = tokeniseQuery(query, english).map((token) => token.word);
  expect(seen).toHaveLength(QUERY_TOKENS_MAX);
  expect(seen.at(-1)).toBe(`w${QUERY_TOKENS_MAX - 1}`);
});

test(`a word is looked at up to its letter ${TOKEN_LENGTH_MAX}`, () => {
  expect(words('x'.repeat(TOKEN_LENGTH_MAX))[0]).toHaveLength(TOKEN_LENGTH_MAX);
  expect(words('x'.repeat(TOKEN_LENGTH_MAX + 1))[0]).toHaveLength(TOKEN_LENGTH_MAX);
});

test('a word that was cut before stands where it stands now', () => {
  const placesOf = (text: string) => tokenise(text, english).map(({ start, end }) => [start, end]);
  const places = [
    [0, 4],
    [5, 9],
    [10, 14],
  ];
  expect(placesOf('card card card')).toEqual(places);
  expect(placesOf('card card card')).toEqual(places);
});

test('tokens stand where they say, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      for (const { start, end, word } of tokenise(text, english)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(start).toBeLessThan(end);
        expect(word.length).toBeLessThanOrEqual(TOKEN_LENGTH_MAX * 20);
      }
    }),
  );
});

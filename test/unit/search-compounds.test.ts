import { expect, test } from '@playwright/test';
import { FAMILY_MAX, findFamilies } from '../../widget/core/compound-families.ts';
import { german } from '../../widget/core/languages/de.ts';
import { english } from '../../widget/core/languages/en.ts';
import { buildIndex, search } from '../../widget/core/search-all.ts';
import { finish } from '../../widget/core/steps.ts';
import type { LanguageModule } from '../../widget/core/text.ts';

const split = (word: string, ...known: string[]) =>
  german.split?.(word, (term) => known.map(german.stem).includes(term));

const entry = (id: string, question: string) => ({ id, question, alternates: [], answer: '' });
const ENTRIES = [
  entry('pass', 'Wie lange dauert ein Reisepass?'),
  entry('tax', 'Was kostet die Hundesteuer?'),
  entry('shop', 'Wo finde ich das Gewerbeamt?'),
  entry('child', 'Ausweise für ein Kind'),
];
const familiesOf = (entries: typeof ENTRIES, language: LanguageModule = german) =>
  finish(findFamilies(entries, language, []));

const index = buildIndex(ENTRIES, { language: 'de' });
const first = (query: string) => search(index, query).hits[0]?.id;

test('a compound is its end and its beginning, whatever joins them', () => {
  expect(split('reisepass', 'pass', 'reise')).toEqual(['pass', 'reis']);
  expect(split('versicherungsschutz', 'schutz', 'versicherung')).toEqual(['schutz', 'versicher']);
  expect(split('familienkarte', 'karte', 'familie')).toEqual(['kart', 'famili']);
});

test('an end is enough, a beginning is not', () => {
  expect(split('hundesteuer', 'steuer')).toEqual(['steu']);
  expect(split('hundesteuer', 'hund')).toEqual([]);
});

test('no part has fewer than four letters', () => {
  expect(split('postamt', 'amt', 'post')).toEqual([]);
  expect(split('postkarte', 'karte', 'post')).toEqual(['kart', 'post']);
});

test('a language that does not join words has no compounds', () => {
  expect(familiesOf(ENTRIES, english)).toEqual([]);
});

test('a word finds the compounds of the site, and a compound the words', () => {
  expect(familiesOf([entry('a', 'Hundesteuer'), entry('b', 'Steuer')])).toEqual([
    ['hundesteu', 'steu'],
  ]);
  expect(first('Steuerbetrag für Hunde')).toBe('tax');
  expect(first('Kinderausweis')).toBe('child');
  expect(search(index, 'Kinderreisepass').hits[0]).toMatchObject({
    id: 'pass',
    matched: { terms: ['reisepass'] },
  });
});

test(`a part of ${FAMILY_MAX} compounds is followed, of one more it is not`, () => {
  const letters = 'bcdfghklmnpr';
  const compounds = Array.from(
    { length: FAMILY_MAX + 1 },
    (_, at) => `${letters[at % 12]}oo${letters[Math.floor(at / 12)]}${letters[at % 12]}karte`,
  );
  const familyOf = (words: string[]) => familiesOf([entry('a', `karte ${words.join(' ')}`)])[0];
  expect(familyOf(compounds.slice(1))).toHaveLength(FAMILY_MAX + 1);
  expect(familyOf(compounds)).toBeUndefined();
});

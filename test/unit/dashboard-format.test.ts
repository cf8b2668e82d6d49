import { expect, test } from '@playwright/test';
import { spanTitle } from '../../server/dashboard/visit.ts';
import { formatOf } from '../../server/dashboard/words/format.ts';
import { type Locale, WORDS } from '../../server/dashboard/words/words.ts';

test('the first of a month is written as such in French, and no other day', () => {
  const { day, date, time } = formatOf('fr', 'Europe/Paris');
  expect([day(20261101), date(20261101)]).toEqual(['1er\u00a0nov.', '1er\u00a0nov. 2026']);
  expect([day(20261111), date(20261121)]).toEqual(['11\u00a0nov.', '21\u00a0nov. 2026']);
  expect(time(Date.UTC(2026, 10, 1, 12))).toBe('1er\u00a0nov., 13:00');
  expect(formatOf('en', 'UTC').day(20261101)).toBe('1\u00a0Nov');
});

test('days of one year name it once, those of two years both, and a day stands alone', () => {
  const title = (locale: Locale, from: number, to: number) =>
    spanTitle({ format: formatOf(locale, 'UTC'), words: WORDS[locale] }, { from, to }).replaceAll(
      '\u00a0',
      ' ',
    );
  expect(title('en', 20261101, 20261101)).toBe('1 Nov 2026');
  expect(title('en', 20261026, 20261101)).toBe('26 Oct to 1 Nov 2026');
  expect(title('en', 20251229, 20260104)).toBe('29 Dec 2025 to 4 Jan 2026');
  expect(title('fr', 20261201, 20261207)).toBe('du 1er déc. au 7 déc. 2026');
});

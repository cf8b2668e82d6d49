/**
 * @module Amounts and days as each language writes them.
 */
import type { Language } from './routes.ts';

const NO_BREAK_SPACE = '\u00a0';
const CENTS_PER_EURO = 100;

// Every European English puts the sign first; the shop is French and keeps its sign behind.
const AMOUNTS: Record<Language, Intl.NumberFormat> = {
  en: new Intl.NumberFormat('en-IE', { minimumFractionDigits: 2 }),
  fr: new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2 }),
};

const DAYS: Record<Language, Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat('en-IE', { day: 'numeric', month: 'long', timeZone: 'UTC' }),
  fr: new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', timeZone: 'UTC' }),
};

/** `129.00 €` or `129,00 €`, with a space that does not break. */
export function formatPrice(cents: number, language: Language): string {
  return `${AMOUNTS[language].format(cents / CENTS_PER_EURO)}${NO_BREAK_SPACE}€`;
}

/** `12 November` or `12 novembre`, from `11-12`: the fiction has no year. */
export function formatDay(monthDay: string, language: Language): string {
  return DAYS[language].format(new Date(`2026-${monthDay}T00:00:00Z`)).replace(' ', NO_BREAK_SPACE);
}

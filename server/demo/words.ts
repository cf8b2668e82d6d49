/**
 * @module What the shop says, by language. Goods carry their own words in `goods.ts`.
 */
import type { Language } from './routes.ts';
import { ENGLISH } from './words-en.ts';
import { FRENCH } from './words-fr.ts';

/** Every text of the shop; English gives the shape. */
export type Words = typeof ENGLISH;

/** The shop's words in each language. */
export const WORDS: Record<Language, Words> = { en: ENGLISH, fr: FRENCH };

/** Puts values in the place of `{name}`; a name without a value stays as it is. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/**
 * What a language file holds, and the means to fill its texts. Their keys are `core/text-keys.ts`.
 * @module
 */

import type { LanguageModule } from '../core/text.ts';
import type { FirstKey, PartKey, RarePlural } from '../core/text-keys.ts';

/** A language of the interface: its words, and what search must know of it. */
export interface Language {
  search: LanguageModule;
  direction: 'ltr' | 'rtl';
  texts: Record<FirstKey, string> & RarePlurals;
  loadParts(): Promise<{ words: PartWords }>;
}

/** The words of the parts that come later: a file of its own, fetched with the first of them. */
export interface PartWords {
  /** How a message begins that goes on from what was said before it. */
  goesOn: RegExp;
  texts: Record<PartKey, string> & RarePlurals;
}

type RarePlurals = Partial<Record<RarePlural, string>>;

/** The pieces of a text, its placeholders replaced by values that need not be text themselves. */
export function fill<Value>(text: string, values: Record<string, Value>): (string | Value)[] {
  return text.split(/\{(\w+)\}/).map((piece, place) => (place % 2 ? values[piece] : piece) ?? '');
}

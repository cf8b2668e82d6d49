/**
 * Compounds of a site beside the words that they are made of, for whoever builds an index.
 * @module
 */

import type { IndexedEntry } from './index-format.ts';
import { type LanguageModule, tokenise } from './text.ts';

/** A part of more compounds than these tells little, and would be slow to follow. */
export const FAMILY_MAX = 50;

/**
 * Groups of stems: for each part of a compound, the compounds of the site's wordings that have it. A
 * part is a word of these wordings or one of `terms`. Pauses after each entry and each word.
 */
export function* findFamilies(
  entries: readonly IndexedEntry[],
  { split, ...language }: LanguageModule,
  terms: Iterable<string>,
): Generator<void, string[][]> {
  if (!split) return [];
  const termOf = new Map<string, string>();
  for (const { question, alternates } of entries) {
    for (const token of [question, ...alternates].flatMap((text) => tokenise(text, language))) {
      if (!token.isStopWord) termOf.set(token.word, token.term);
    }
    yield;
  }
  const known = new Set([...termOf.values(), ...terms]);
  const families = new Map<string, Set<string>>();
  for (const [word, term] of termOf) {
    for (const part of split(word, (stem) => known.has(stem))) {
      const family = families.get(part) ?? new Set([part]);
      families.set(part, family.add(term));
    }
    yield;
  }
  return [...families.values()]
    .filter(({ size }) => size > 1 && size <= FAMILY_MAX + 1)
    .map((family) => [...family].sort());
}

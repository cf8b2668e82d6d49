/**
 * Compounds of a site beside the words that they are made of, for whoever builds an index.
 * @module
 */

import type { IndexedEntry } from './index-format.ts';
import { type LanguageModule, tokenise } from './text.ts';

/**
 * Adds to groups of stems of one meaning, for each part of a compound, the compounds of the site's
 * wordings that have it. The same entries give the same groups.
 */
export function addCompounds(
  groups: string[][],
  entries: readonly IndexedEntry[],
  language: LanguageModule,
): string[][] {
  const { split } = language;
  if (!split) return groups;
  const tokens = entries
    .flatMap(({ question, alternates }) => [question, ...alternates])
    .flatMap((wording) => tokenise(wording, language))
    .filter(({ isStopWord }) => !isStopWord);
  const known = new Set([...tokens.map(({ term }) => term), ...groups.flat()]);
  const families = new Map<string, Set<string>>();
  for (const { word, term } of tokens) {
    for (const part of split(word, (stem) => known.has(stem))) {
      const family = families.get(part) ?? new Set([part]);
      families.set(part, family.add(term));
    }
  }
  return [...groups, ...[...families.values()].map((family) => [...family].sort())].sort();
}

/**
 * Compounds, in languages that write them as one word: what they are made of, as far as a site says
 * it too. `Kinderreisepass` is known by `Kinder` and `Reisepass`.
 * @module
 */

import type { IndexedEntry } from './index-format.ts';
import { type LanguageModule, tokenise } from './text.ts';

/** Fewer letters are a part of many words by chance. */
const PART_LENGTH_MIN = 4;

/** The words that a folded word is made of: a beginning that may be unknown, and the end that is not. */
export function splitCompound(
  word: string,
  { joints, stem }: Pick<LanguageModule, 'joints' | 'stem'>,
  isKnown: (term: string) => boolean,
): string[] {
  if (!joints) return [];
  for (let at = PART_LENGTH_MIN; at <= word.length - PART_LENGTH_MIN; at++) {
    const end = stem(word.slice(at));
    if (!isKnown(end)) continue;
    const start = word.slice(0, at);
    const starts = joints
      .filter((joint) => start.endsWith(joint) && start.length - joint.length >= PART_LENGTH_MIN)
      .map((joint) => stem(start.slice(0, start.length - joint.length)));
    const known = starts.find(isKnown);
    return known === undefined ? [end] : [end, known];
  }
  return [];
}

/**
 * Adds to groups of stems of one meaning, for each part of a compound, the compounds of the site's
 * wordings that have it. The same entries give the same groups.
 */
export function addCompounds(
  groups: string[][],
  entries: readonly IndexedEntry[],
  language: LanguageModule,
): string[][] {
  if (!language.joints) return groups;
  const tokens = entries
    .flatMap(({ question, alternates }) => [question, ...alternates])
    .flatMap((wording) => tokenise(wording, language))
    .filter(({ isStopWord }) => !isStopWord);
  const known = new Set([...tokens.map(({ term }) => term), ...groups.flat()]);
  const families = new Map<string, Set<string>>();
  for (const { word, term } of tokens) {
    for (const part of splitCompound(word, language, (stem) => known.has(stem))) {
      const family = families.get(part) ?? new Set([part]);
      families.set(part, family.add(term));
    }
  }
  return [...groups, ...[...families.values()].map((family) => [...family].sort())].sort();
}

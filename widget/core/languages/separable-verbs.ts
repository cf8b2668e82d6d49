/**
 * German verbs whose particle stands at the end: `Wie melde ich mich an` says `anmelden`.
 * @module
 */

import type { Token } from '../text.ts';

const PARTICLES = new Set(
  'ab an auf aus bei ein fest frei her hin los mit nach um vor weg weiter zu zuruck zusammen'.split(
    ' ',
  ),
);
/** Endings of a verb that its particle has left. */
const FINITE = /(?:e|t|en)$/;
/** Words before such a verb, as in `Bis wann melde ich`. */
const WORDS_BEFORE_MAX = 3;

/** The words of a text with the verb, if it ends with a particle, read as the whole verb. */
export function joinVerb(
  words: readonly Token[],
  stem: (word: string) => string,
): readonly Token[] {
  const particle = words.at(-1)?.word ?? '';
  if (!PARTICLES.has(particle)) return words;
  const at = words.findIndex(({ word, isStopWord }) => !isStopWord && FINITE.test(word));
  const verb = words[at];
  if (!verb || at > WORDS_BEFORE_MAX || at === words.length - 1) return words;
  return words.map((word) =>
    word === verb ? { ...verb, term: stem(particle + verb.word) } : word,
  );
}

/**
 * Compounds, in languages that write them as one word: what they are made of, as far as a site says
 * it too. `Kinderreisepass` is known by `Kinder` and `Reisepass`.
 * @module
 */

/** Fewer letters are a part of many words by chance. */
const PART_LENGTH_MIN = 4;

/**
 * The stems that a folded word is made of: its end, and its beginning where that is known too.
 * `joints` may stand between them.
 */
export function splitCompound(
  word: string,
  joints: readonly string[],
  stem: (word: string) => string,
  isKnown: (term: string) => boolean,
): string[] {
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

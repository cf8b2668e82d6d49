/**
 * Tells words that were drawn at random from those of a language. What becomes of them is decided
 * by whoever asks.
 * @module
 */

/**
 * Whether a word looks drawn at random, as keys, hashes and session ids do: a UUID, or a part
 * without separators that is very long, or long with letters and digits mixed.
 */
export function looksRandom(word: string): boolean {
  return UUID.test(word) || (word.match(/[a-z\d]{12,}/gi)?.some(isRandomPart) ?? false);
}

const UUID = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/i;
/** Characters from which a part without separators is no word of a language. */
const RANDOM_LETTERS_MIN = 40;
const RANDOM_MIXED_MIN = 16;

function isRandomPart(part: string): boolean {
  if (part.length >= RANDOM_LETTERS_MIN) return true;
  const digits = part.match(/\d/g)?.length ?? 0;
  const isMixed = digits > 1 && digits < part.length;
  return isMixed && (part.length >= RANDOM_MIXED_MIN || /^[\da-f]+$/i.test(part));
}

/**
 * A list of results that does not jump while its query is typed. Which results there are is not
 * decided here.
 * @module
 */

import type { Hit } from './search.ts';

/** A result that stays is clearly beaten by one with this many times its score. */
const CLEARLY = 1.15;

/**
 * The results of the next keystroke in the order shown: whoever was on the list stays before
 * whoever was behind it, and before newcomers, unless clearly beaten. Holds the same hits as `next`.
 */
export function steady(previous: readonly Hit[], next: readonly Hit[]): Hit[] {
  const placeOf = new Map(previous.map(({ id }, at) => [id, at]));
  const shown: Hit[] = [];
  for (const hit of next) {
    const place = placeOf.get(hit.id);
    let at = shown.length;
    while (place !== undefined && at > 0) {
      const before = shown[at - 1] as Hit;
      const stoodBehind = (placeOf.get(before.id) ?? Number.POSITIVE_INFINITY) > place;
      if (!stoodBehind || before.score > CLEARLY * hit.score) break;
      at--;
    }
    shown.splice(at, 0, hit);
  }
  return shown;
}

/**
 * The best of many scores, without sorting them all.
 * @module
 */

/** Positions of the highest positive scores, highest first, the earlier entry between equals. */
export function rankTop(scores: Float32Array, limit: number): number[] {
  const top: number[] = [];
  let floor = 0;
  for (let entry = 0; entry < scores.length; entry++) {
    const score = scores[entry] as number;
    if (score <= floor) continue;
    let at = top.length;
    while (at > 0 && score > (scores[top[at - 1] as number] as number)) at--;
    top.splice(at, 0, entry);
    if (top.length > limit) top.pop();
    if (top.length === limit) floor = scores[top[limit - 1] as number] as number;
  }
  return top;
}

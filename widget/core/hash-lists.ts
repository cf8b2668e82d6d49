/**
 * Lists of whole numbers found by a hash, in three flat arrays: cheap to build for some hundred
 * thousand pairs, cheap to drop. Hashes may collide; who uses the lists checks or tolerates it.
 * @module
 */

import { repeat } from './steps.ts';

/** Numbers by hash. Made once, never changed. */
export interface HashLists {
  /** Hash → place in `items` where its list begins; one more than there are buckets. */
  starts: Uint32Array;
  items: Uint32Array;
}

/**
 * Files `count` items under the hashes that `hashesOf` tells for each. It is asked twice for every
 * item and must answer the same. Pauses now and then.
 */
export function* makeHashLists(
  count: number,
  bits: number,
  hashesOf: (item: number, file: (hash: number) => void) => void,
): Generator<void, HashLists> {
  const mask = (1 << bits) - 1;
  const starts = new Uint32Array(mask + 2);
  yield* repeat(count, (item) =>
    hashesOf(item, (hash) => {
      const bucket = (hash & mask) + 1;
      starts[bucket] = (starts[bucket] as number) + 1;
    }),
  );
  for (let at = 1; at < starts.length; at++) {
    starts[at] = (starts[at] as number) + (starts[at - 1] as number);
  }
  const items = new Uint32Array(starts[mask + 1] as number);
  const ends = starts.slice();
  yield* repeat(count, (item) =>
    hashesOf(item, (hash) => {
      const at = ends[hash & mask] as number;
      items[at] = item;
      ends[hash & mask] = at + 1;
    }),
  );
  return { starts, items };
}

/** Hash of the letters of a text from `start` to `end`, leaving out the one at `without`. */
export function hashLetters(text: string, start: number, end: number, without = -1): number {
  // FNV-1a, then one mixing step, because the low bits alone choose the bucket.
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) {
    if (at !== without) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

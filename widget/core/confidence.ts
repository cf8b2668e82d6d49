/**
 * How likely the first hit answers a query.
 * @module
 */

import type { Verdict } from './event.ts';
import type { Reading } from './query.ts';
import type { SearchIndex } from './search.ts';

/** Probability that the first entry in `order` answers the query. */
export function measureConfidence(
  _index: SearchIndex,
  _reading: Reading,
  scores: Float32Array,
  order: readonly number[],
  _nearest: Uint32Array,
): number {
  const first = scores[order[0] as number] as number;
  const second = order.length > 1 ? (scores[order[1] as number] as number) : 0;
  return 1 / (1 + Math.exp(-(first - second)));
}

/** What the box does with a confidence. */
export function judge(confidence: number): Verdict {
  if (confidence < 0.2) return 'none';
  return confidence >= 0.8 ? 'answer' : 'choose';
}

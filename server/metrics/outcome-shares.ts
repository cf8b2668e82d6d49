/**
 * The six outcomes together: their shares by a grouping, and their whole percentages.
 * @module
 */

import type { Cubes, Filter } from './cubes.ts';
import type { Share } from './figure.ts';
import type { Metric } from './metric.ts';
import { COUNTED_OUTCOMES, type CountedOutcome, outcomes } from './session-metrics.ts';
import { largestRemainder } from './statistics.ts';

/** One share per outcome, by key. */
export async function byOutcome(
  cubes: Cubes,
  filter: Filter,
  by: 'day' | 'stage',
): Promise<Record<CountedOutcome, ReadonlyMap<string, Share>>> {
  const read = (metric: Metric<Share>) => metric.query(cubes, filter, by);
  const all = await Promise.all(COUNTED_OUTCOMES.map((outcome) => read(outcomes[outcome])));
  return mapOutcomes((_, i) => all[i] ?? new Map());
}

/** Whole per cent that add up to 100. */
export function roundShares(
  read: (outcome: CountedOutcome) => Share,
): Record<CountedOutcome, number> {
  const percents = largestRemainder(COUNTED_OUTCOMES.map((outcome) => read(outcome).count));
  return mapOutcomes((_, i) => percents[i] ?? 0);
}

export function mapOutcomes<T>(
  make: (outcome: CountedOutcome, i: number) => T,
): Record<CountedOutcome, T> {
  return Object.fromEntries(
    COUNTED_OUTCOMES.map((outcome, i) => [outcome, make(outcome, i)]),
  ) as Record<CountedOutcome, T>;
}

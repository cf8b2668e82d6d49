/**
 * The scales on which effort is told. Answers on one are never added to answers on another.
 * @module
 */

import type { CesScale } from '../../widget/core/catalogue.ts';
import type { EffortReason } from '../../widget/core/event.ts';

/** Values of each scale, the hardest first, and the lowest that counts as easy. */
export const SCALES: Record<CesScale, { values: number; easyFrom: number }> = {
  'ces-7': { values: 7, easyFrom: 5 },
  'ces-5': { values: 5, easyFrom: 4 },
  'ces-4': { values: 4, easyFrom: 3 },
};

/** Whether an answer is on the easy side of its scale; undefined on a scale that is not of effort. */
export function isEasy(scale: string, value: number): boolean | undefined {
  const known = Object.entries(SCALES).find(([name]) => name === scale);
  return known && value >= known[1].easyFrom;
}

/** Measure of the answers on one side that named a reason, or of those that named any. */
export function reasonMeasure(
  scale: string,
  isEasy: boolean,
  reason: EffortReason | 'any',
): string {
  return `${scale}:${isEasy ? 'easy' : 'not-easy'}:${reason}`;
}

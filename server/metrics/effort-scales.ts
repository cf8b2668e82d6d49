/**
 * The scales on which effort is told. Answers on one are never added to answers on another.
 * @module
 */

import type { CesScale } from '../../widget/core/catalogue.ts';

/** Values of each scale, the hardest first, and the lowest that counts as easy. */
export const SCALES: Record<CesScale, { values: number; easyFrom: number }> = {
  'ces-7': { values: 7, easyFrom: 5 },
  'ces-5': { values: 5, easyFrom: 4 },
  'ces-4': { values: 4, easyFrom: 3 },
};

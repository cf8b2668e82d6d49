/**
 * Small bars that stand in a table's row.
 * @module
 */

import type { Share } from '../../metrics/figure.ts';
import { FILLS } from './paint.tsx';

const WIDTH = 190;
const REPLY_WIDTH = 84;

/** Sessions lost: solid up to the lower bound, pale to the upper, a dot at the count. */
export function Ranking({ share, most }: { share: Share; most: number }) {
  const { count, of, interval } = share;
  if (interval === undefined) return null;
  const at = (sessions: number) => Math.round((sessions / most) * (WIDTH - 4) * 10) / 10 + 2;
  const [low, high] = [at(interval.low * of), at(interval.high * of)];
  return (
    <svg class="ranking" width={WIDTH} height="18" viewBox={`0 0 ${WIDTH} 18`} aria-hidden="true">
      <rect x="0" y="5" width={low} height="8" fill="var(--unresolved)" />
      <rect x={low} y="5" width={high - low} height="8" fill="var(--unresolved)" opacity=".2" />
      <path d={`M${low} 9H${high}M${low} 4V14M${high} 4V14`} stroke="var(--ink)" />
      <circle cx={at(count)} cy="9" r="2.6" fill="var(--ink)" />
    </svg>
  );
}

/** Yes and no of all replies. */
export function Replies({ yes, no }: { yes: number; no: number }) {
  if (yes + no === 0) return null;
  const width = Math.round((yes / (yes + no)) * REPLY_WIDTH);
  return (
    <svg width={REPLY_WIDTH} height="12" viewBox={`0 0 ${REPLY_WIDTH} 12`} aria-hidden="true">
      <rect width={Math.max(0, width - (no > 0 ? 2 : 0))} height="12" fill="var(--confirmed)" />
      <rect x={width} width={REPLY_WIDTH - width} height="12" fill={FILLS.unresolved} />
    </svg>
  );
}

/**
 * The sessions of one stage as a post that hangs from the way, cut by outcome. Its height is its
 * sessions; the same scale holds for all posts of a page.
 * @module
 */

import { COUNTED_OUTCOMES, type CountedOutcome } from '../../metrics/session-metrics.ts';
import { FILLS } from './paint.tsx';

const WIDTH = 32;
/** Surface between neighbours. */
const GAP = 3;
const LINE = 18;

type Counts = Readonly<Record<CountedOutcome, number>>;

/** `scale`: px for one session. */
export function Post({ counts, scale }: { counts: Counts; scale: number }) {
  let y = LINE;
  const pieces = COUNTED_OUTCOMES.filter((outcome) => counts[outcome] > 0).map((outcome) => {
    const height = Math.max(2, counts[outcome] * scale - GAP);
    const piece = { outcome, y, height };
    y += height + GAP;
    return piece;
  });
  return (
    <svg class="post" width={WIDTH} height={Math.ceil(y)} aria-hidden="true">
      <path d={`M${WIDTH / 2} 0V${LINE}`} stroke="var(--post)" stroke-width="2" />
      {pieces.map((piece) => (
        <rect
          x={isEdged(piece.outcome) ? 0.5 : 0}
          y={round(piece.y)}
          width={isEdged(piece.outcome) ? WIDTH - 1 : WIDTH}
          height={round(piece.height)}
          fill={FILLS[piece.outcome]}
          {...edgeOf(piece.outcome)}
        />
      ))}
    </svg>
  );
}

/** The same, lying: for narrow pages. `length`: of the longest bar, in per cent. */
export function Bar({ counts, longest }: { counts: Counts; longest: number }) {
  let x = 0;
  return (
    <svg class="lying" height="14" width="100%" aria-hidden="true">
      {COUNTED_OUTCOMES.filter((outcome) => counts[outcome] > 0).map((outcome) => {
        const from = x;
        const width = (counts[outcome] / longest) * 100;
        x += width;
        return (
          <rect
            x={`${round(from)}%`}
            y="0.5"
            width={`${round(Math.max(0.4, width - 0.6))}%`}
            height="13"
            fill={FILLS[outcome]}
            {...edgeOf(outcome)}
          />
        );
      })}
    </svg>
  );
}

function isEdged(outcome: CountedOutcome): boolean {
  return outcome === 'contact-abandoned' || outcome === 'unanswered';
}

function edgeOf(outcome: CountedOutcome) {
  if (outcome === 'contact-abandoned') return { stroke: 'var(--edge)', 'stroke-dasharray': '3 2' };
  return outcome === 'unanswered' ? { stroke: 'var(--unanswered)' } : {};
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

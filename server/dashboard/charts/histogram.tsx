/**
 * A distribution small enough for a table's row: one column a value, filled where it counts as easy.
 * @module
 */

import type { CesScale } from '../../../widget/core/catalogue.ts';
import { SCALES } from '../../metrics/effort-scales.ts';
import type { Distribution } from '../../metrics/figure.ts';

const COLUMN = 14;
const GAP = 3;
const HEIGHT = 28;

export function Histogram(props: { distribution: Distribution; scale: CesScale }) {
  const { values } = props.distribution;
  const { easyFrom } = SCALES[props.scale];
  const most = Math.max(1, ...values.map(({ count }) => count));
  const width = values.length * (COLUMN + GAP);
  return (
    <svg class="histogram" width={width} height={HEIGHT + 1} aria-hidden="true">
      <path d={`M0 ${HEIGHT + 0.5}H${width}`} stroke="var(--edge)" />
      {values.map(({ value, count }, place) => {
        const height = Math.round((count / most) * (HEIGHT - 1));
        const isEasy = value >= easyFrom;
        return (
          <rect
            x={place * (COLUMN + GAP) + 0.5}
            y={HEIGHT - height + 0.5}
            width={COLUMN}
            height={height}
            fill={isEasy ? 'var(--confirmed)' : 'var(--surface)'}
            stroke={isEasy ? 'var(--confirmed)' : 'var(--edge)'}
          />
        );
      })}
    </svg>
  );
}

/**
 * How often each value of an effort scale was given. Places are shares of the width, so that one
 * drawing fits phones, columns and paper.
 * @module
 */

import type { CesScale } from '../../../widget/core/catalogue.ts';
import { SCALES } from '../../metrics/effort-scales.ts';
import type { Distribution } from '../../metrics/figure.ts';
import type { Format } from '../words/format.ts';
import { FONT_PX } from './draw.ts';

export interface EffortBarsProps {
  distribution: Distribution;
  scale: CesScale;
  label: string;
  format: Format;
}

const HEIGHT = 200;
const TOP = 22;
const GROUND = HEIGHT - 24;
/** Of the place that a bar stands in. */
const BAR_SHARE = 0.78;

/** Easy values are filled, the others outlined. */
export function EffortBars({ distribution, scale, label, format }: EffortBarsProps) {
  const { values } = distribution;
  const most = Math.max(1, ...values.map(({ count }) => count));
  const place = 100 / values.length;
  const percent = (share: number) => `${Math.round(share * 100) / 100}%`;
  return (
    <svg class="effort-bars" height={HEIGHT} role="img" aria-label={label} font-size={FONT_PX}>
      {values.map(({ value, count }, i) => {
        const height = Math.round((count / most) * (GROUND - TOP));
        const isEasy = value >= SCALES[scale].easyFrom;
        const middle = percent((i + 0.5) * place);
        return (
          <g text-anchor="middle">
            <rect
              x={percent((i + (1 - BAR_SHARE) / 2) * place)}
              y={GROUND - height}
              width={percent(place * BAR_SHARE)}
              height={height}
              fill={isEasy ? 'var(--confirmed)' : 'var(--surface)'}
              stroke={isEasy ? 'none' : 'var(--edge)'}
            />
            <text x={middle} y={GROUND - height - 6} fill="var(--soft)">
              {format.number(count)}
            </text>
            <text x={middle} y={HEIGHT - 7} fill="var(--ink)">
              {value}
            </text>
          </g>
        );
      })}
      <line x2="100%" y1={GROUND + 0.5} y2={GROUND + 0.5} stroke="var(--edge)" />
    </svg>
  );
}

/**
 * How often each value of an effort scale was given.
 * @module
 */

import type { CesScale } from '../../../widget/core/catalogue.ts';
import { SCALES } from '../../metrics/effort-scales.ts';
import type { Distribution } from '../../metrics/figure.ts';
import type { Format } from '../words/format.ts';
import { drawChart, FONT_PX, PAINT, type Size } from './draw.ts';

export interface EffortChart {
  distribution: Distribution;
  scale: CesScale;
  label: string;
  format: Format;
}

/** Easy values are filled, the others outlined. */
export function drawEffort(
  { distribution, scale, label, format }: EffortChart,
  size: Size,
  className: string,
): Promise<string> {
  const { easyFrom } = SCALES[scale];
  const option = {
    grid: { left: 0, right: 0, top: 22, bottom: 24 },
    xAxis: {
      type: 'category',
      data: distribution.values.map(({ value }) => String(value)),
      axisLine: { lineStyle: { color: PAINT.edge } },
      axisTick: { show: false },
      axisLabel: { color: PAINT.ink, fontSize: FONT_PX },
    },
    yAxis: { type: 'value', min: 0, show: false },
    series: [
      {
        type: 'bar',
        silent: true,
        barCategoryGap: '22%',
        label: {
          show: true,
          position: 'top',
          color: PAINT.soft,
          textBorderWidth: 0,
          fontSize: FONT_PX,
          formatter: ({ value }: { value: number }) => format.number(value),
        },
        data: distribution.values.map(({ value, count }) => ({
          value: count,
          itemStyle:
            value >= easyFrom
              ? { color: PAINT.confirmed }
              : { color: PAINT.surface, borderColor: PAINT.edge, borderWidth: 1 },
        })),
      },
    ],
  };
  return drawChart(option, size, { prefix: `effort-${className}-`, label, className });
}

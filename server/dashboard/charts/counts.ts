/**
 * Sessions over time by outcome, where there are too few of them for rates.
 * @module
 */

import type { Series } from '../../metrics/series.ts';
import { COUNTED_OUTCOMES } from '../../metrics/session-metrics.ts';
import type { Format } from '../words/format.ts';
import { drawChart, FONT_PX, gridAt, PAINT, type Size } from './draw.ts';
import { drawMarks, type Mark } from './marks.ts';
import { FILLS } from './paint.tsx';

export interface CountsChart {
  series: Series;
  marks: readonly Mark[];
  label: string;
  format: Format;
}

const MARGIN = { left: 38, right: 4, top: 20, bottom: 28 };
const BAR_MAX_PX = 64;
const LABELS_WIDE = 7;
const LABELS_NARROW = 3;
const WIDE_MIN_PX = 600;

export function drawCounts(
  { series: { spans }, marks, label, format }: CountsChart,
  size: Size,
  className: string,
): Promise<string> {
  const labels = size.width >= WIDE_MIN_PX ? LABELS_WIDE : LABELS_NARROW;
  const every = Math.ceil(spans.length / labels);
  const option = {
    grid: gridAt(MARGIN),
    graphic: drawMarks(marks, { spans: spans.length, plot: MARGIN, size }),
    xAxis: {
      type: 'category',
      data: spans.map(({ from }) => format.day(from)),
      axisLine: { lineStyle: { color: PAINT.edge } },
      axisTick: { show: false },
      axisLabel: {
        color: PAINT.soft,
        fontSize: FONT_PX,
        interval: (index: number) => (spans.length - 1 - index) % every === 0,
      },
    },
    yAxis: {
      type: 'value',
      min: 0,
      minInterval: 1,
      splitLine: { lineStyle: { color: PAINT.line } },
      axisLabel: { color: PAINT.soft, fontSize: FONT_PX },
    },
    series: COUNTED_OUTCOMES.map((outcome) => ({
      type: 'bar',
      stack: 'outcomes',
      silent: true,
      barCategoryGap: '30%',
      barMaxWidth: BAR_MAX_PX,
      itemStyle: {
        color: FILLS[outcome],
        borderColor: outcome === 'contact-abandoned' ? PAINT.edge : PAINT.surface,
        borderWidth: 1,
      },
      data: spans.map(({ shares }) => shares[outcome].count),
    })),
  };
  const { locale } = format;
  return drawChart(option, { size, locale, prefix: `${className}-`, label, className });
}

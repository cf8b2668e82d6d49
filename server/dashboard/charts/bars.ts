/**
 * One number for each span of time, as bars from 0.
 * @module
 */

import type { Locale } from '../words/words.ts';
import { drawChart, FONT_PX, gridAt, PAINT, type Size } from './draw.ts';
import { drawMarks, type Mark } from './marks.ts';

export interface BarsChart {
  /** What stands under each bar. */
  names: readonly string[];
  values: readonly number[];
  marks: readonly Mark[];
  color: string;
  /** Prefix of the ids of this chart within its page. */
  id: string;
  label: string;
  locale: Locale;
  /** Writes what stands at the axis; the same for the same `id` and `locale`. */
  format(value: number): string;
}

/** On the right there is room for half of the last name. */
const MARGIN = { left: 46, right: 20, top: 22, bottom: 28 };
const BAR_MAX_PX = 48;
const LABELS_WIDE = 7;
const LABELS_NARROW = 3;
const WIDE_MIN_PX = 600;

export function drawBars(chart: BarsChart, size: Size, className: string): Promise<string> {
  const { names, values, marks, color, id, label, locale, format } = chart;
  const labels = size.width >= WIDE_MIN_PX ? LABELS_WIDE : LABELS_NARROW;
  const every = Math.ceil(names.length / labels);
  const option = {
    grid: gridAt(MARGIN),
    graphic: drawMarks(marks, { spans: names.length, plot: MARGIN, size }),
    xAxis: {
      type: 'category',
      data: names,
      axisLine: { lineStyle: { color: PAINT.edge } },
      axisTick: { show: false },
      axisLabel: {
        color: PAINT.soft,
        fontSize: FONT_PX,
        interval: (index: number) => (names.length - 1 - index) % every === 0,
      },
    },
    yAxis: {
      type: 'value',
      min: 0,
      splitNumber: 3,
      // There is no half of a session.
      minInterval: values.every(Number.isInteger) ? 1 : 0,
      splitLine: { lineStyle: { color: PAINT.line } },
      axisLabel: { color: PAINT.soft, fontSize: FONT_PX, formatter: format },
    },
    series: [
      {
        ...{ type: 'bar', silent: true, barCategoryGap: '30%', barMaxWidth: BAR_MAX_PX },
        itemStyle: { color },
        data: values,
      },
    ],
  };
  return drawChart(option, { size, locale, prefix: `${id}-${className}-`, label, className });
}

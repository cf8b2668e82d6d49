/**
 * One share over time with its interval: a line in its band, and nothing where there are too few.
 * @module
 */

import type { ShareSeries } from '../../metrics/series.ts';
import type { Format } from '../words/format.ts';
import { drawChart, gridAt, type Size } from './draw.ts';
import { line, percent, STEP, shareAxis, timeAxis, WIDE_MIN_PX } from './lines.ts';
import { drawMarks, type Mark } from './marks.ts';

export interface ShareChart {
  series: ShareSeries;
  marks: readonly Mark[];
  color: string;
  /** Prefix of the ids of this chart within its page. */
  id: string;
  label: string;
  format: Format;
}

/** Least that the axis reaches, so that small changes of small shares stay small. */
const TOP_MIN = 40;
const MARGIN = { left: 42, right: 22, top: 22, bottom: 28 };

export function drawShare(chart: ShareChart, size: Size, className: string): Promise<string> {
  const { series, marks, color, id, label, format } = chart;
  const { spans } = series;
  const isWide = size.width >= WIDE_MIN_PX;
  const low = spans.map(({ share }) => percent(share.interval?.low));
  const width = spans.map(({ share: { interval } }) => {
    return interval === undefined ? null : percent(interval.high - interval.low);
  });
  const option = {
    grid: gridAt(MARGIN),
    graphic: drawMarks(marks, { spans: spans.length, plot: MARGIN, size }),
    xAxis: timeAxis(
      spans.map(({ from }) => from),
      format,
      isWide,
    ),
    yAxis: shareAxis(topOf(spans), format),
    series: [
      { ...line('band-low', low, {}), stack: 'band' },
      {
        ...line('band', width, {}),
        stack: 'band',
        areaStyle: { color, opacity: 0.2 },
      },
      {
        ...line(
          'share',
          spans.map(({ share }) => percent(share.rate)),
          { color, width: 2.5 },
        ),
        // One rate between two gaps has no line.
        showSymbol: true,
        symbolSize: 6,
      },
    ],
  };
  const { locale } = format;
  return drawChart(option, { size, locale, prefix: `${id}-${className}-`, label, className });
}

/** The first line of the axis that nothing reaches beyond. */
function topOf(spans: ShareSeries['spans']): number {
  const highest = Math.max(0, ...spans.map(({ share }) => percent(share.interval?.high) ?? 0));
  return Math.max(TOP_MIN, Math.ceil(highest / STEP) * STEP);
}

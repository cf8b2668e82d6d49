/**
 * One share over time with its interval: a line in its band, and nothing where there are too few.
 * @module
 */

import type { ShareSeries } from '../../metrics/series.ts';
import type { Format } from '../words/format.ts';
import { drawChart, PAINT, type Size } from './draw.ts';
import { line, percent, shareAxis, timeAxis, WIDE_MIN_PX } from './lines.ts';

export interface ShareChart {
  series: ShareSeries;
  /** Prefix of the ids of this chart within its page. */
  id: string;
  label: string;
  format: Format;
}

const TOP = 100;

export function drawShare(chart: ShareChart, size: Size, className: string): string {
  const { series, id, label, format } = chart;
  const { spans } = series;
  const isWide = size.width >= WIDE_MIN_PX;
  const low = spans.map(({ share }) => percent(share.interval?.low));
  const width = spans.map(({ share: { interval } }) => {
    return interval === undefined ? null : percent(interval.high - interval.low);
  });
  const option = {
    grid: { left: 42, right: 12, top: 12, bottom: 28 },
    xAxis: timeAxis(
      spans.map(({ from }) => from),
      format,
      isWide,
    ),
    yAxis: shareAxis(TOP, format),
    series: [
      { ...line('band-low', low, {}), stack: 'band' },
      {
        ...line('band', width, {}),
        stack: 'band',
        areaStyle: { color: PAINT.confirmed, opacity: 0.2 },
      },
      {
        ...line(
          'share',
          spans.map(({ share }) => percent(share.rate)),
          { color: PAINT.confirmed, width: 2.5 },
        ),
        // One rate between two gaps has no line.
        showSymbol: true,
        symbolSize: 6,
      },
    ],
  };
  return drawChart(option, size, { prefix: `${id}-${className}-`, label, className });
}

/**
 * Confirmed, assumed on top of it and escalated over time.
 * @module
 */

import type { Series, Span } from '../../metrics/report.ts';
import type { Format } from '../words/format.ts';
import type { Words } from '../words/words.ts';
import { drawChart, FONT_PX, PAINT, type Size } from './draw.ts';

export interface ResolutionChart {
  series: Series;
  /** Days of the period: how much earlier the comparison is. */
  days: number;
  /** Last words about the provisional tail; undefined when there is none. */
  provisionalUntil: string | undefined;
  words: Words;
  format: Format;
}

/** Narrower charts drop what phones have no room for. */
const WIDE_MIN_PX = 600;
const STEP = 20;

/** Whether any span has enough sessions for a rate. */
export function hasRates({ spans }: Series): boolean {
  return spans.some(({ shares }) => shares.confirmed.rate !== undefined);
}

export function drawResolution(chart: ResolutionChart, size: Size, className: string): string {
  const { series, words, format } = chart;
  const [first, last] = [series.spans[0], series.spans.at(-1)];
  if (first === undefined || last === undefined) return '';
  return drawChart(describe(chart, size), size, {
    prefix: `${className}-`,
    label: words.resolution.described(format.date(first.from), format.date(last.to)),
    className,
  });
}

function describe({ series, days, provisionalUntil, words, format }: ResolutionChart, size: Size) {
  const { spans } = series;
  const isWide = size.width >= WIDE_MIN_PX;
  const top = topOf(spans);
  return {
    grid: { left: 38, right: isWide ? 104 : 76, top: 34, bottom: 28 },
    xAxis: timeAxis(spans, format, isWide),
    yAxis: shareAxis(top, format),
    series: [
      ...band(spans),
      ...assumed(spans, words),
      line(
        'before',
        spans.map(({ before }) => percent(before.rate)),
        {
          color: PAINT.soft,
          width: 1.3,
          type: [1, 3],
          label: isWide ? words.resolution.before(format.amount(days)) : undefined,
        },
      ),
      {
        ...line('escalated', rates(spans, 'escalated'), {
          color: PAINT.escalated,
          width: 2,
          label: words.outcomes.escalated,
        }),
        symbol: 'triangle',
        symbolSize: 8,
        showSymbol: spans.length <= 31,
      },
      {
        ...line('confirmed', rates(spans, 'confirmed'), {
          color: PAINT.confirmed,
          width: 2.5,
          label: words.outcomes.confirmed,
          isBold: true,
        }),
        ...provisional(spans, provisionalUntil, isWide),
      },
    ],
  };
}

/** The confidence interval of confirmed, as what lies on top of its lower end. */
function band(spans: Span[]) {
  const low = spans.map(({ shares }) => percent(shares.confirmed.interval?.low));
  const width = spans.map(({ shares: { confirmed } }) => {
    const { interval } = confirmed;
    return interval === undefined ? null : percent(interval.high - interval.low);
  });
  return [
    { ...line('band-low', low, {}), stack: 'band' },
    {
      ...line('band', width, {}),
      stack: 'band',
      areaStyle: { color: PAINT.confirmed, opacity: 0.2 },
    },
  ];
}

function assumed(spans: Span[], words: Words) {
  return [
    { ...line('assumed-base', rates(spans, 'confirmed'), {}), stack: 'assumed' },
    {
      ...line('assumed', rates(spans, 'assumed'), {
        color: PAINT.confirmed,
        width: 1.3,
        type: [4, 3],
        label: words.resolution.assumedOnTop,
      }),
      stack: 'assumed',
      areaStyle: { color: PAINT.assumed, opacity: 1 },
    },
  ];
}

interface Stroke {
  color?: string;
  width?: number;
  type?: number[];
  label?: string | undefined;
  isBold?: boolean;
}

/** A stroke without a width draws nothing. */
function line(name: string, values: (number | null)[], stroke: Stroke) {
  const { color = 'none', width = 0, type = 'solid', label, isBold = false } = stroke;
  const last = values.findLastIndex((value) => value !== null);
  return {
    name,
    type: 'line',
    silent: true,
    showSymbol: false,
    symbol: 'circle',
    symbolSize: 1,
    z: isBold ? 4 : 3,
    lineStyle: { color, width, type, opacity: width === 0 ? 0 : 1 },
    itemStyle: { color, opacity: width === 0 ? 0 : 1 },
    labelLayout: { moveOverlap: 'shiftY' },
    data: values.map((value, i) =>
      i === last && label !== undefined ? { value, ...endLabel(label, isBold) } : value,
    ),
  };
}

/** Lines are named where they end, instead of in a box somewhere else. */
function endLabel(text: string, isBold: boolean) {
  return {
    symbol: 'circle',
    label: {
      show: true,
      position: 'right',
      distance: 8,
      formatter: () => text,
      color: PAINT.ink,
      textBorderWidth: 0,
      fontSize: FONT_PX,
      fontWeight: isBold ? 600 : 400,
    },
  };
}

/** A veil from the last settled span to the end. */
function provisional(spans: Span[], until: string | undefined, isWide: boolean) {
  const first = spans.findIndex(({ isProvisional }) => isProvisional);
  if (first < 0 || until === undefined || spans.length < 2) return {};
  const label = {
    show: isWide,
    position: 'insideTopRight',
    offset: [0, -24],
    formatter: () => until,
    color: PAINT.soft,
    fontSize: FONT_PX,
  };
  const from = Math.max(0, first - 1);
  return {
    markArea: {
      silent: true,
      z: 5,
      itemStyle: { color: PAINT.veil },
      label,
      data: [[{ xAxis: from }, { xAxis: spans.length - 1 }]],
    },
  };
}

function timeAxis(spans: Span[], format: Format, isWide: boolean) {
  const every = Math.max(1, Math.ceil((spans.length - 1) / (isWide ? 5 : 2)));
  return {
    type: 'category',
    boundaryGap: false,
    data: spans.map(({ to }) => format.day(to)),
    axisLine: { lineStyle: { color: PAINT.line } },
    axisTick: { show: false },
    axisLabel: {
      color: PAINT.soft,
      fontSize: FONT_PX,
      interval: (index: number) => (spans.length - 1 - index) % every === 0,
    },
  };
}

function shareAxis(top: number, format: Format) {
  return {
    type: 'value',
    min: 0,
    max: top,
    interval: STEP,
    splitLine: { lineStyle: { color: PAINT.line } },
    axisLabel: {
      color: PAINT.soft,
      fontSize: FONT_PX,
      formatter: (value: number) =>
        value === top ? format.wholePercent(value) : format.number(value),
    },
  };
}

/** The axis starts at 0 and ends at the next step above everything drawn. */
function topOf(spans: Span[]): number {
  const heights = spans.flatMap(({ shares: { confirmed, assumed, escalated } }) => [
    ((confirmed.rate ?? 0) + (assumed.rate ?? 0)) * 100,
    (confirmed.interval?.high ?? 0) * 100,
    (escalated.rate ?? 0) * 100,
  ]);
  return Math.min(100, Math.max(STEP, Math.ceil(Math.max(...heights) / STEP) * STEP));
}

function rates(spans: Span[], outcome: 'confirmed' | 'assumed' | 'escalated'): (number | null)[] {
  return spans.map(({ shares }) => percent(shares[outcome].rate));
}

/** Null where there is no rate: the line has a gap there. */
function percent(share: number | undefined): number | null {
  return share === undefined ? null : Math.round(share * 1000) / 10;
}

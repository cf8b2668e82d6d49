/**
 * Confirmed, assumed on top of it and escalated over time, with the number of sessions below.
 * @module
 */

import type { Series, Span } from '../../metrics/series.ts';
import type { Format } from '../words/format.ts';
import type { Words } from '../words/words.ts';
import { drawChart, FONT_PX, gridAt, PAINT, type Size } from './draw.ts';
import { line, percent, STEP, shareAxis, spread, timeAxis, WIDE_MIN_PX } from './lines.ts';
import { drawMarks, type Mark } from './marks.ts';

export interface ResolutionChart {
  series: Series;
  marks: readonly Mark[];
  /** How many weeks earlier the comparison is; undefined when there is none. */
  weeksBefore: number | undefined;
  /** Last words about the provisional tail; undefined when there is none. */
  provisionalUntil: string | undefined;
  words: Words;
  format: Format;
}

const MARGIN = { left: 38, top: 44, bottom: 76 };
/** The strip of bars below the lines, with its own margins. */
const STRIP = { left: 38, bottom: 28, height: 30 };

export async function drawResolution(
  chart: ResolutionChart,
  size: Size,
  className: string,
): Promise<string> {
  const { series, words, format } = chart;
  const [first, last] = [series.spans[0], series.spans.at(-1)];
  if (first === undefined || last === undefined) return '';
  return drawChart(describe(chart, size), {
    ...{ size, locale: format.locale },
    prefix: `${className}-`,
    label: words.resolution.described(format.date(first.from), format.date(last.to)),
    className,
  });
}

function describe(chart: ResolutionChart, size: Size) {
  const { series, provisionalUntil, format } = chart;
  const { spans } = series;
  const isWide = size.width >= WIDE_MIN_PX;
  const top = topOf(spans);
  const days = spans.map(({ from }) => from);
  return {
    grid: [MARGIN, STRIP].map((grid) => gridAt({ ...grid, right: marginRight(size) })),
    graphic: [
      ...nameLines(chart, top, size),
      ...drawMarks(chart.marks, {
        ...{ spans: spans.length, size },
        plot: { ...MARGIN, right: marginRight(size) },
      }),
    ],
    xAxis: [blankAxis(spans), { ...timeAxis(days, format, isWide), gridIndex: 1 }],
    yAxis: [shareAxis(top, format), { type: 'value', gridIndex: 1, show: false }],
    series: [
      sessionBars(spans),
      ...assumed(spans),
      ...band(spans),
      line(
        'before',
        spans.map(({ before }) => percent(before.rate)),
        {
          color: PAINT.soft,
          width: 1.3,
          type: [1, 3],
        },
      ),
      {
        ...line('escalated', rates(spans, 'escalated'), {
          color: PAINT.escalated,
          width: 2,
        }),
        symbol: 'triangle',
        symbolSize: 8,
        showSymbol: spans.length <= 31,
      },
      {
        ...line('confirmed', rates(spans, 'confirmed'), {
          color: PAINT.confirmed,
          width: 2.5,
        }),
        ...provisional(spans, provisionalUntil, isWide),
      },
    ],
  };
}

/** So that a rate is never read without how many it is of. */
function sessionBars(spans: Span[]) {
  return {
    type: 'bar',
    xAxisIndex: 1,
    yAxisIndex: 1,
    silent: true,
    barCategoryGap: '20%',
    itemStyle: { color: PAINT.line },
    data: spans.map(({ shares }) => shares.confirmed.of),
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

function assumed(spans: Span[]) {
  return [
    { ...line('assumed-base', rates(spans, 'confirmed'), {}), stack: 'assumed' },
    {
      ...line('assumed', rates(spans, 'assumed'), {
        color: PAINT.confirmed,
        width: 1.3,
        type: [4, 3],
      }),
      stack: 'assumed',
      areaStyle: { color: PAINT.assumed, opacity: 1 },
    },
  ];
}

/** Lines are named where they end, instead of in a box somewhere else. */
function nameLines(
  { series, weeksBefore, words, format }: ResolutionChart,
  top: number,
  size: Size,
) {
  const { spans } = series;
  const sumOf = ({ shares: { confirmed, assumed } }: Span) =>
    confirmed.rate === undefined ? undefined : confirmed.rate + (assumed.rate ?? 0);
  const names = [
    { text: words.resolution.assumedOnTop, at: lastOf(spans, sumOf) },
    { text: words.outcomes.confirmed, at: lastOf(spans, (span) => span.shares.confirmed.rate) },
    {
      text: words.resolution.before(format.amount(weeksBefore ?? 0)),
      at:
        size.width >= WIDE_MIN_PX && weeksBefore !== undefined
          ? lastOf(spans, (span) => span.before.rate)
          : undefined,
    },
    { text: words.outcomes.escalated, at: lastOf(spans, (span) => span.shares.escalated.rate) },
  ];
  const height = size.height - MARGIN.top - MARGIN.bottom;
  const drawn = names.flatMap(({ text, at }) =>
    at === undefined ? [] : [{ text, y: MARGIN.top + height * (1 - (at * 100) / top) }],
  );
  const strip = {
    text: words.resolution.sessions,
    y: size.height - STRIP.bottom - STRIP.height / 2,
  };
  return [...spread(drawn), strip].map(({ text, y }) => ({
    type: 'text',
    silent: true,
    x: size.width - marginRight(size) + 8,
    y,
    style: {
      text,
      fill: PAINT.ink,
      fontSize: FONT_PX,
      fontWeight: text === words.outcomes.confirmed ? 600 : 400,
      verticalAlign: 'middle',
    },
  }));
}

function lastOf(spans: Span[], read: (span: Span) => number | undefined): number | undefined {
  return spans.map(read).findLast((value) => value !== undefined);
}

function marginRight({ width }: Size): number {
  return width >= WIDE_MIN_PX ? 116 : 80;
}

/** A veil from the last settled span to the end. */
function provisional(spans: Span[], until: string | undefined, isWide: boolean) {
  const first = spans.findIndex(({ isProvisional }) => isProvisional);
  if (first < 0 || until === undefined || spans.length < 2) return {};
  const label = {
    show: isWide,
    position: 'insideTopRight',
    offset: [0, -36],
    formatter: until,
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

/** Each span has its width, so that the lines stand above their bars. */
function blankAxis(spans: Span[]) {
  return { type: 'category', data: spans.map(({ from }) => from), show: false };
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

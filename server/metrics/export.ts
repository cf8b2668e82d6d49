/**
 * Figures as flat rows, for whoever computes on: the same registry, the same filter, one row a
 * figure. CSV and JSON are two spellings of these rows.
 * @module
 */

import { formatDay } from './calendar.ts';
import type { Cubes, Filter, Grouping } from './cubes.ts';
import type { Figure } from './figure.ts';
import type { Metric } from './metric.ts';
import { DEFINITION_VERSION } from './outcome.ts';
import type { Interval } from './statistics.ts';

/** One figure, or one part of it. Shares are 0 to 1, ratios on a thousand; what is not there is no data or no rate. */
export interface FigureRow {
  metric: string;
  version: number;
  unit: Metric['unit'];
  by: Grouping;
  /** Day, stage, entry …; empty for all together. */
  key: string;
  /** A value of a scale, `median`, `first` …; empty for a figure of one part. */
  part: string;
  count?: number;
  of?: number;
  value?: number;
  low?: number;
  high?: number;
  currency?: string;
}

export const COLUMNS = [
  ...(['metric', 'version', 'unit', 'by', 'key', 'part', 'count', 'of', 'value'] as const),
  ...(['low', 'high', 'currency'] as const),
] as const satisfies readonly (keyof FigureRow)[];

export interface ExportOptions {
  metrics: readonly Metric[];
  /** Metrics that are not counted by a grouping are left out of it. */
  groupings: readonly Grouping[];
}

/** In the order of the metrics, then of the groupings; keys in their own order. */
export async function exportFigures(
  cubes: Cubes,
  filter: Filter,
  { metrics, groupings }: ExportOptions,
): Promise<FigureRow[]> {
  const rows: FigureRow[] = [];
  for (const metric of metrics) {
    for (const by of groupings.filter((one) => metric.groupings.includes(one))) {
      const figures = [...(await metric.query(cubes, filter, by))];
      figures.sort(([a], [b]) => (a < b ? -1 : 1));
      const { id, version, unit } = metric;
      for (const [key, figure] of figures) {
        for (const part of describe(figure))
          rows.push({ metric: id, version, unit, by, key, ...part });
      }
    }
  }
  return rows;
}

type Part = Omit<FigureRow, 'metric' | 'version' | 'unit' | 'by' | 'key'>;

function describe(figure: Figure): Part[] {
  switch (figure.kind) {
    case 'count':
      return [{ part: '', count: figure.count }];
    case 'share': {
      const { count, of, rate, interval } = figure;
      return [{ part: '', count, of, ...valued(rate, interval) }];
    }
    case 'ratio': {
      const { count, of, rate, interval, days } = figure;
      return [
        { part: '', count, of, ...valued(rate, interval) },
        { part: 'days', count: days.known, of: days.all },
      ];
    }
    case 'mean':
      return [{ part: '', of: figure.of, ...valued(figure.mean, figure.interval) }];
    case 'distribution':
      return figure.values.map(({ value, count }) => ({
        part: String(value),
        count,
        of: figure.of,
      }));
    case 'percentiles': {
      const { of, median, p90, interval } = figure;
      return [
        { part: 'median', of, ...valued(median, interval) },
        { part: 'p90', of, ...valued(p90, undefined) },
      ];
    }
    case 'money':
      return [{ part: '', count: figure.count, ...figure.range }];
    case 'difference': {
      const { first, second, change } = figure;
      return [
        { part: 'first', ...countsOf(first), ...valued(first.rate, first.interval) },
        { part: 'second', ...countsOf(second), ...valued(second.rate, second.interval) },
        { part: 'difference', ...valued(change?.difference, change?.interval) },
      ];
    }
  }
}

function countsOf({ count, of }: { count: number; of: number }) {
  return { count, of };
}

function valued(value: number | undefined, interval: Interval | undefined) {
  return {
    ...(value === undefined ? {} : { value }),
    ...(interval === undefined ? {} : { low: interval.low, high: interval.high }),
  };
}

export interface ExportHead {
  filter: Filter;
  timeZone: string;
  /** When it was computed, UTC milliseconds. */
  now: number;
}

/** What anybody needs to compute the same again. */
export function describeExport({ filter, timeZone, now }: ExportHead): Record<string, string> {
  const { site, from, to, stage, language, device, simulated, scale } = filter;
  return {
    definitions: String(DEFINITION_VERSION),
    site,
    timeZone,
    from: formatDay(from),
    to: formatDay(to),
    ...(stage === undefined ? {} : { stage }),
    ...(language === undefined ? {} : { language }),
    ...(device === undefined ? {} : { device }),
    data: simulated ? 'simulated' : 'real',
    scale,
    computed: new Date(now).toISOString(),
  };
}

/** RFC 4180, after lines that begin with `#` and say what the figures are about. */
export function writeCsv(head: ExportHead, rows: readonly FigureRow[]): string {
  const notes = Object.entries(describeExport(head)).map(
    ([name, value]) => `# ${name}: ${value.replace(/[\r\n]/g, ' ')}`,
  );
  const lines = rows.map((row) => COLUMNS.map((column) => writeCell(row[column])).join(','));
  return [...notes, COLUMNS.join(','), ...lines, ''].join('\r\n');
}

function writeCell(value: string | number | undefined): string {
  if (typeof value === 'number') return String(value);
  if (value === undefined) return '';
  // Stages and entries are named by whoever sends events: a spreadsheet must not run one as a formula.
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

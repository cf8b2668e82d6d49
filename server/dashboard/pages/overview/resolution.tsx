/**
 * Resolution over time, as a chart and as its table.
 * @module
 */

import { addDays } from '../../../metrics/calendar.ts';
import type { Happening } from '../../../metrics/happenings.ts';
import { findOddSpan, type OddSpan } from '../../../metrics/odd-span.ts';
import { shiftDays } from '../../../metrics/periods.ts';
import type { Series, Span } from '../../../metrics/series.ts';
import { AnnotationList } from '../../annotation-list.tsx';
import { drawCounts } from '../../charts/counts.ts';
import type { Size } from '../../charts/draw.ts';
import { type Mark, makeMarks } from '../../charts/marks.ts';
import { drawResolution } from '../../charts/resolution.ts';
import { TimeChart } from '../../charts/time-chart.tsx';
import { DataTable, MetricName, SectionHead, ShareCell } from '../../figures.tsx';
import { type SiteVisit, spanTitle } from '../../visit.ts';
import type { OverviewProps } from './headline.tsx';

const TABLE = 'resolution-over-time';
const WIDE = { width: 860, height: 368 };
const NARROW = { width: 358, height: 308 };
/** An outcome is settled a day after its session: the second day after the last one shown. */
const SETTLED_DAYS = 2;
const WEEK_DAYS = 7;
const SHOWN = ['confirmed', 'assumed', 'escalated'] as const;

export function ResolutionSection(props: OverviewProps & { happenings: readonly Happening[] }) {
  const { visit, overview, happenings } = props;
  const { series } = overview;
  const marks = makeMarks(happenings, series.spans);
  const words = visit.words.resolution;
  const unit = series.spanDays === 1 ? words.byDay : words.byWeek;
  const hasData = overview.sessions > 0;
  return (
    <section>
      <SectionHead title={words.title} unit={series.hasRates ? unit : undefined}>
        {hasData ? describeSpans(visit, series, happenings) : visit.words.figures.noData}
      </SectionHead>
      {hasData && <Charts visit={visit} overview={overview} marks={marks} />}
      <AnnotationList visit={visit} marks={marks} />
      {hasData && <ResolutionTable visit={visit} overview={overview} />}
    </section>
  );
}

/** What stands out among the spans, and what is missing in them; nothing where there is neither. */
function describeSpans(
  visit: SiteVisit,
  { hasRates, spans }: Series,
  happenings: readonly Happening[],
): string | undefined {
  const words = visit.words.resolution;
  if (!hasRates) return words.tooFew;
  const lostOn = happenings.filter(({ kind }) => kind === 'loss').map(({ day }) => day);
  const odd = findOddSpan(spans, lostOn);
  const parts = [
    odd === undefined ? '' : describeOdd(visit, odd),
    hasGaps(spans) ? words.gaps : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? undefined : parts.join(' ');
}

function describeOdd(visit: SiteVisit, odd: OddSpan): string {
  const { words, format } = visit;
  const [share, rest] = [odd.share, odd.rest].map(({ rate = 0 }) => format.percent(rate));
  return words.resolution.odd(spanTitle(visit, odd), share ?? '', rest ?? '');
}

/** Whether a line breaks before its end: the last span may have just begun. */
function hasGaps(spans: readonly Span[]): boolean {
  return spans.slice(0, -1).some(({ shares }) => shares.confirmed.rate === undefined);
}

function ResolutionTable({ visit, overview }: OverviewProps) {
  const { series } = overview;
  const words = visit.words.resolution;
  return (
    <DataTable visit={visit} label={words.title} id={TABLE}>
      <thead>
        <tr>
          <th scope="col">{series.spanDays === 1 ? words.day : words.week}</th>
          <th scope="col" class="number">
            {words.sessions}
          </th>
          {SHOWN.map((outcome) => (
            <th scope="col" class="number">
              <MetricName visit={visit} metric={`outcome-${outcome}`} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {series.spans.map((span) => (
          <SpanRow visit={visit} span={span} />
        ))}
      </tbody>
    </DataTable>
  );
}

interface ChartProps extends OverviewProps {
  marks: readonly Mark[];
}

function Charts({ visit, overview, marks }: ChartProps) {
  const draw = overview.series.hasRates ? drawRates : drawBars;
  return (
    <TimeChart
      visit={visit}
      table={TABLE}
      spans={overview.series.spans}
      wide={draw({ visit, overview, marks }, WIDE, 'chart-wide')}
      narrow={draw({ visit, overview, marks }, NARROW, 'chart-narrow')}
    />
  );
}

function drawRates(
  { visit, overview, marks }: ChartProps,
  size: Size,
  className: string,
): Promise<string> {
  const { words, format, filter } = visit;
  const { series } = overview;
  const until = words.resolution.provisional(format.day(addDays(filter.to, SETTLED_DAYS)));
  const isProvisional = series.spans.some((span) => span.isProvisional);
  const shift = shiftDays(filter, visit.comparison);
  const weeksBefore = shift === undefined ? undefined : shift / WEEK_DAYS;
  const provisionalUntil = isProvisional ? until : undefined;
  const chart = { series, marks, weeksBefore, provisionalUntil, words, format };
  return drawResolution(chart, size, className);
}

function drawBars(
  { visit, overview, marks }: ChartProps,
  size: Size,
  className: string,
): Promise<string> {
  const { words, format, filter } = visit;
  const label = words.resolution.counted(format.date(filter.from), format.date(filter.to));
  return drawCounts({ series: overview.series, marks, label, format }, size, className);
}

function SpanRow({ visit, span }: { visit: SiteVisit; span: Span }) {
  const { format } = visit;
  return (
    <tr data-day={span.from}>
      <th scope="row">{spanTitle(visit, span)}</th>
      <td class="number">{format.number(span.shares.confirmed.of)}</td>
      {SHOWN.map((outcome) => (
        <ShareCell visit={visit} share={span.shares[outcome]} />
      ))}
    </tr>
  );
}

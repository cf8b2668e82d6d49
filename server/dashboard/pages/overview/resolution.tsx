/**
 * Resolution over time, as a chart and as its table.
 * @module
 */

import { raw } from 'hono/html';
import { addDays, countDays } from '../../../metrics/calendar.ts';
import type { Span } from '../../../metrics/report.ts';
import { drawResolution, hasRates } from '../../charts/resolution.ts';
import { DataTable, MetricName, SectionHead, ShareCell } from '../../figures.tsx';
import type { SiteVisit } from '../../visit.ts';
import type { OverviewProps } from './headline.tsx';

const WIDE = { width: 860, height: 320 };
const NARROW = { width: 358, height: 260 };
/** An outcome is settled a day after its session: the second day after the last one shown. */
const SETTLED_DAYS = 2;
const SHOWN = ['confirmed', 'assumed', 'escalated'] as const;

export function ResolutionSection({ visit, overview }: OverviewProps) {
  const { series } = overview;
  const words = visit.words.resolution;
  const unit = series.spanDays === 1 ? words.byDay : words.byWeek;
  return (
    <section>
      <SectionHead title={words.title} unit={hasRates(series) ? unit : undefined}>
        {hasRates(series) ? undefined : words.tooFew}
      </SectionHead>
      {hasRates(series) && <Charts visit={visit} overview={overview} />}
      <DataTable visit={visit} label={words.title}>
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
    </section>
  );
}

function Charts({ visit, overview }: OverviewProps) {
  const { words, format, filter } = visit;
  const isProvisional = overview.series.spans.some((span) => span.isProvisional);
  const chart = {
    series: overview.series,
    days: countDays(filter.from, filter.to),
    provisionalUntil: isProvisional
      ? words.resolution.provisional(format.day(addDays(filter.to, SETTLED_DAYS)))
      : undefined,
    words,
    format,
  };
  // The only markup not made by JSX: our own drawing, held to a short list of elements.
  return (
    <figure>
      {raw(drawResolution(chart, WIDE, 'chart-wide'))}
      {raw(drawResolution(chart, NARROW, 'chart-narrow'))}
    </figure>
  );
}

function SpanRow({ visit, span }: { visit: SiteVisit; span: Span }) {
  const { format, words } = visit;
  const last = format.date(span.to);
  return (
    <tr>
      <th scope="row">
        {span.from === span.to ? last : words.figures.range(format.day(span.from), last)}
      </th>
      <td class="number">{format.number(span.shares.confirmed.of)}</td>
      {SHOWN.map((outcome) => (
        <ShareCell visit={visit} share={span.shares[outcome]} />
      ))}
    </tr>
  );
}

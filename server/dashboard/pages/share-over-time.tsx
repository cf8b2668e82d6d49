/**
 * One share over time: the chart with what happened, and its table.
 * @module
 */

import type { Happening } from '../../metrics/happenings.ts';
import type { ShareSeries } from '../../metrics/series.ts';
import { AnnotationList } from '../annotation-list.tsx';
import { makeMarks } from '../charts/marks.ts';
import { drawShare } from '../charts/share-line.ts';
import { TimeChart } from '../charts/time-chart.tsx';
import { DataTable, MetricName, SectionHead, ShareCell } from '../figures.tsx';
import { type SiteVisit, spanTitle } from '../visit.ts';

const WIDE = { width: 860, height: 240 };
const NARROW = { width: 358, height: 220 };

export interface ShareOverTimeProps {
  visit: SiteVisit;
  /** Id of the metric that the series is of. */
  metric: string;
  series: ShareSeries;
  happenings: readonly Happening[];
  /** Of the line: that of an outcome, where the share is of one. */
  color: string;
  title: string;
  /** What each share is a share of. */
  of: string;
}

/** Nothing where there is nothing in any span. */
export function ShareOverTime(props: ShareOverTimeProps) {
  const { visit, metric, series, happenings, title, color } = props;
  const { words, format } = visit;
  const [first, last] = [series.spans[0], series.spans.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (series.spans.every(({ share }) => share.of === 0)) return null;
  const marks = makeMarks(happenings, series.spans);
  const label = words.quality.described(format.date(first.from), format.date(last.to));
  const chart = { series, marks, color, id: metric, label, format };
  return (
    <section>
      <SectionHead title={title} unit={words.effortPage.spans(format.amount(series.spanDays))} />
      <TimeChart
        visit={visit}
        table={tableOf(metric)}
        spans={series.spans}
        wide={drawShare(chart, WIDE, 'chart-wide')}
        narrow={drawShare(chart, NARROW, 'chart-narrow')}
      />
      <AnnotationList visit={visit} marks={marks} />
      <SpanTable {...props} />
    </section>
  );
}

const tableOf = (metric: string) => `${metric}-over-time`;

function SpanTable({ visit, metric, series, title, of }: ShareOverTimeProps) {
  const { words, format } = visit;
  return (
    <DataTable visit={visit} label={title} id={tableOf(metric)}>
      <thead>
        <tr>
          <th scope="col">{words.quality.when}</th>
          <th scope="col" class="number">
            {of}
          </th>
          <th scope="col" class="number">
            <MetricName visit={visit} metric={metric} />
          </th>
        </tr>
      </thead>
      <tbody>
        {series.spans.map((span) => (
          <tr data-day={span.from}>
            <th scope="row">{spanTitle(visit, span)}</th>
            <td class="number">{format.number(span.share.of)}</td>
            <ShareCell visit={visit} share={span.share} metric={metric} />
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

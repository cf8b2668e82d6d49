/**
 * When something was missing: lost events and sessions set apart, side by side, as charts and as the
 * table of the days that stand out.
 * @module
 */

import type { Happening } from '../../../metrics/happenings.ts';
import type { QualitySpan } from '../../../metrics/quality-report.ts';
import { AnnotationList } from '../../annotation-list.tsx';
import { drawBars } from '../../charts/bars.ts';
import { PAINT } from '../../charts/draw.ts';
import { type Mark, makeMarks } from '../../charts/marks.ts';
import { TimeChart } from '../../charts/time-chart.tsx';
import { DataTable, MetricName, ShareCell } from '../../figures.tsx';
import { type SiteVisit, spanTitle } from '../../visit.ts';

interface TimeProps {
  visit: SiteVisit;
  spans: readonly QualitySpan[];
}

interface ChartsProps extends TimeProps {
  happenings: readonly Happening[];
}

const TABLE = 'quality-over-time';
const WIDE = { width: 640, height: 180 };
const NARROW = { width: 358, height: 160 };

export function QualityOverTime({ visit, spans, happenings }: ChartsProps) {
  const { format } = visit;
  const odd = spans.filter((one) => one.lost.count + one.apart > 0);
  const marks = makeMarks(happenings, spans);
  return (
    <>
      <div class="columns">
        <Chart
          visit={visit}
          spans={spans}
          metric="lost-events"
          counts={spans.map(({ lost }) => lost.count)}
          values={spans.map(({ lost }) => lost.rate ?? 0)}
          marks={marks}
          color={PAINT.escalated}
          write={format.percent}
        />
        <Chart
          visit={visit}
          spans={spans}
          metric="untrusted"
          counts={spans.map(({ apart }) => apart)}
          values={spans.map(({ apart }) => apart)}
          marks={marks}
          color={PAINT.edge}
          write={format.number}
        />
      </div>
      <section class="first">
        <AnnotationList visit={visit} marks={marks} />
        {odd.length > 0 && <SpanTable visit={visit} spans={odd} />}
      </section>
    </>
  );
}

function Chart(
  props: TimeProps & {
    metric: string;
    counts: readonly number[];
    /** What is drawn: 0 where there is too little for a rate. */
    values: readonly number[];
    marks: readonly Mark[];
    color: string;
    write(value: number): string;
  },
) {
  const { visit, spans, metric, counts, values, marks, color, write } = props;
  const { format, words } = visit;
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) return null;
  const hasBars = values.some((value) => value > 0);
  const without = counts.some((count) => count > 0) ? words.quality.none : words.quality.nothing;
  const chart = {
    ...{ values, marks, color, id: metric, format: write, locale: visit.locale },
    names: spans.map(({ from }) => format.day(from)),
    label: words.quality.described(format.date(first.from), format.date(last.to)),
  };
  return (
    <section>
      <header>
        <h2>
          <MetricName visit={visit} metric={metric} />
        </h2>
        <p class="note">{hasBars ? words.quality.overTime : without}</p>
      </header>
      {hasBars && (
        <TimeChart
          visit={visit}
          table={TABLE}
          spans={spans}
          wide={drawBars(chart, WIDE, 'chart-wide')}
          narrow={drawBars(chart, NARROW, 'chart-narrow')}
        />
      )}
    </section>
  );
}

function SpanTable({ visit, spans }: TimeProps) {
  const { words, format } = visit;
  return (
    <DataTable visit={visit} label={words.quality.overTime} id={TABLE}>
      <caption class="note">{words.quality.timeNote}</caption>
      <thead>
        <tr>
          <th scope="col">{words.quality.when}</th>
          <th scope="col" class="number">
            <MetricName visit={visit} metric="lost-events" />
          </th>
          <th scope="col" class="number">
            <MetricName visit={visit} metric="untrusted" />
          </th>
        </tr>
      </thead>
      <tbody>
        {spans.map((span) => (
          <tr data-day={span.from}>
            <th scope="row">{spanTitle(visit, span)}</th>
            <ShareCell visit={visit} share={span.lost} metric="lost-events" />
            <td class="number" data-metric="untrusted" data-count={span.apart}>
              {format.number(span.apart)}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

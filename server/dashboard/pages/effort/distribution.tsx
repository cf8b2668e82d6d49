/**
 * All answers by value, and the share that found it easy over time.
 * @module
 */

import { raw } from 'hono/html';
import { drawEffort } from '../../charts/effort.ts';
import { drawShare } from '../../charts/share-line.ts';
import { DataTable, MetricName, SectionHead, ShareCell } from '../../figures.tsx';
import { spanTitle } from '../../visit.ts';
import type { EffortProps } from '../effort.tsx';
import { AnswersTable } from './answers-table.tsx';

const WIDE = { width: 400, height: 220 };
const NARROW = { width: 358, height: 200 };
const TIME_WIDE = { width: 860, height: 240 };
const TIME_NARROW = { width: 358, height: 220 };

export function EffortDistribution({ visit, report }: EffortProps) {
  const { words, format, filter } = visit;
  const { distribution, mean, response } = report;
  const chart = { distribution, scale: filter.scale, label: words.effort.title, format };
  return (
    <section data-metric="effort-distribution" data-count={distribution.of}>
      <SectionHead
        title={words.effortPage.distribution}
        unit={words.effortPage.ends(filter.scale)}
      />
      <figure>
        {raw(drawEffort(chart, WIDE, 'chart-wide'))}
        {raw(drawEffort(chart, NARROW, 'chart-narrow'))}
      </figure>
      <AnswersTable visit={visit} distribution={distribution} />
      <div class="measure">
        <p>
          <MetricName visit={visit} metric="effort-mean" />
          <b>{mean.mean === undefined ? '–' : format.decimal(mean.mean)}</b>
        </p>
      </div>
      <div class="measure" data-metric="effort-response" data-count={response.count}>
        <p>
          <MetricName visit={visit} metric="effort-response" />
          <span>
            {response.rate === undefined
              ? words.figures.few(format.number(response.count), format.number(response.of))
              : format.percent(response.rate)}
          </span>
        </p>
      </div>
    </section>
  );
}

export function EffortOverTime({ visit, report }: EffortProps) {
  const { words, format } = visit;
  const { series } = report;
  const [first, last] = [series.spans[0], series.spans.at(-1)];
  if (first === undefined || last === undefined) return null;
  const label = words.quality.described(format.date(first.from), format.date(last.to));
  const chart = { series, id: 'easy', label, format };
  return (
    <section>
      <SectionHead
        title={words.effortPage.overTime}
        unit={words.effortPage.spans(format.amount(series.spanDays))}
      />
      <figure>
        {raw(drawShare(chart, TIME_WIDE, 'chart-wide'))}
        {raw(drawShare(chart, TIME_NARROW, 'chart-narrow'))}
      </figure>
      <DataTable visit={visit} label={words.effortPage.overTime}>
        <thead>
          <tr>
            <th scope="col">{words.quality.when}</th>
            <th scope="col" class="number">
              {words.effort.answers}
            </th>
            <th scope="col" class="number">
              <MetricName visit={visit} metric="effort-easy" />
            </th>
          </tr>
        </thead>
        <tbody>
          {series.spans.map((span) => (
            <tr data-day={span.from}>
              <th scope="row">{spanTitle(visit, span)}</th>
              <td class="number">{format.number(span.share.of)}</td>
              <ShareCell visit={visit} share={span.share} metric="effort-easy" />
            </tr>
          ))}
        </tbody>
      </DataTable>
    </section>
  );
}

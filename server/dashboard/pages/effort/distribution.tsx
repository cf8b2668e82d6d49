/**
 * All answers by value.
 * @module
 */

import { EffortBars } from '../../charts/effort-bars.tsx';
import { MetricName, SectionHead, ShareLine } from '../../figures.tsx';
import type { EffortProps } from '../effort.tsx';
import { AnswersTable } from './answers-table.tsx';

export function EffortDistribution({ visit, report }: EffortProps) {
  const { words, format, filter } = visit;
  const { distribution, mean, response } = report;
  return (
    <section data-metric="effort-distribution" data-count={distribution.of}>
      <SectionHead
        title={words.effortPage.distribution}
        unit={words.effortPage.ends(filter.scale)}
      />
      <figure>
        <EffortBars {...{ distribution, format }} scale={filter.scale} label={words.effort.title} />
      </figure>
      <AnswersTable visit={visit} distribution={distribution} />
      <div class="measure">
        <p>
          <MetricName visit={visit} metric="effort-mean" />
          <b>{mean.mean === undefined ? '–' : format.decimal(mean.mean)}</b>
        </p>
      </div>
      <ShareLine visit={visit} share={response} metric="effort-response" />
    </section>
  );
}

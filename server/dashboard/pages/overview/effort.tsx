/**
 * How easy it was to get help: the distribution first, then its summaries.
 * @module
 */

import { EffortBars } from '../../charts/effort-bars.tsx';
import { SectionHead, Words } from '../../figures.tsx';
import { linkTo } from '../../links.ts';
import { AnswersTable } from '../effort/answers-table.tsx';
import type { OverviewProps } from './headline.tsx';

export function EffortSection({ visit, overview }: OverviewProps) {
  const { words, format, filter } = visit;
  const { distribution, mean, easy, response } = overview.effort;
  const answers = format.amount(distribution.of);
  const title = words.effort.title;
  if (distribution.of === 0) {
    return (
      <section>
        <SectionHead title={title}>{words.effort.none}</SectionHead>
      </section>
    );
  }
  return (
    <section data-metric="effort-distribution" data-count={distribution.of}>
      <SectionHead title={title} unit={words.effort.unit}>
        {easy.rate !== undefined && easy.interval !== undefined ? (
          <Words
            visit={visit}
            sentence={words.effort.easy(format.percent(easy.rate), format.between(easy.interval))}
          />
        ) : (
          words.effort.fewAnswers(answers)
        )}
      </SectionHead>
      <figure>
        <EffortBars {...{ distribution, format }} scale={filter.scale} label={title} />
        <figcaption class="ends note">
          <span>{words.effort.hardest}</span>
          <span>{words.effort.easiest}</span>
        </figcaption>
      </figure>
      {mean.mean !== undefined && (
        <p class="note">
          {words.effort.summary(
            format.decimal(mean.mean),
            answers,
            response.rate === undefined
              ? words.figures.few(format.number(response.count), format.number(response.of))
              : format.percent(response.rate),
          )}
        </p>
      )}
      <AnswersTable visit={visit} distribution={distribution} />
      {visit.sharedUntil === undefined && (
        <p class="all">
          <a href={linkTo(visit.url, '/effort')}>{words.effort.more}</a>
        </p>
      )}
    </section>
  );
}

/**
 * Where it was hard: by outcome, by stage and by the last answer read, each with its distribution.
 * @module
 */

import type { Child } from 'hono/jsx';
import { stageIds } from '../../../../widget/core/journey.ts';
import type { EffortFigures } from '../../../metrics/effort-report.ts';
import { COUNTED_OUTCOMES } from '../../../metrics/session-metrics.ts';
import { Histogram } from '../../charts/histogram.tsx';
import { Glyph } from '../../charts/paint.tsx';
import { MetricName, SectionHead, ShareCell, TableBox } from '../../figures.tsx';
import { linkTo } from '../../links.ts';
import { readQuestions, type SiteVisit, stageTitle } from '../../visit.ts';
import type { EffortProps } from '../effort.tsx';

const ENTRIES_SHOWN = 12;

export function EffortByOutcome({ visit, report }: EffortProps) {
  const { words } = visit;
  const rows = COUNTED_OUTCOMES.flatMap((outcome) => {
    const figures = report.byOutcome.get(outcome);
    const name = (
      <span class="with-glyph">
        <Glyph outcome={outcome} /> {words.outcomes[outcome]}
      </span>
    );
    return figures === undefined ? [] : [{ key: outcome, name, figures }];
  });
  return (
    <section>
      <SectionHead title={words.effort.byOutcome}>{words.effortPage.outcomeNote}</SectionHead>
      <FigureTable visit={visit} of={words.effort.outcome} rows={rows} />
    </section>
  );
}

export function EffortByStage({ visit, report }: EffortProps) {
  const { words, snapshot, url } = visit;
  const order = stageIds(snapshot.journey);
  const rows = order.flatMap((stage) => {
    const figures = report.byStage.get(stage);
    const name = <a href={linkTo(url, '/journey', { stage })}>{stageTitle(visit, stage)}</a>;
    return figures === undefined ? [] : [{ key: stage, name, figures }];
  });
  return (
    <section>
      <SectionHead title={words.stages.title}>{words.effortPage.stageNote}</SectionHead>
      <FigureTable visit={visit} of={words.stages.stage} rows={rows} />
    </section>
  );
}

export function EffortByEntry({ visit, report }: EffortProps) {
  const { words, format, url } = visit;
  const questionOf = readQuestions(visit);
  if (report.byEntry.length === 0) return null;
  return (
    <section>
      <SectionHead title={words.effortPage.byEntry}>{words.effortPage.entryNote}</SectionHead>
      <TableBox label={words.effortPage.byEntry}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.entries.question}</th>
              <th scope="col" class="number">
                {words.effort.answers}
              </th>
              <th scope="col" class="number">
                <MetricName visit={visit} metric="effort-easy" />
              </th>
            </tr>
          </thead>
          <tbody>
            {report.byEntry.slice(0, ENTRIES_SHOWN).map(({ entry, easy }) => (
              <tr data-entry={entry}>
                <th scope="row" class="question">
                  <a href={`${linkTo(url, '/questions')}#entry-${encodeURIComponent(entry)}`}>
                    {questionOf(entry)}
                  </a>
                </th>
                <td class="number">{format.number(easy.of)}</td>
                <ShareCell visit={visit} share={easy} metric="effort-easy" />
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </section>
  );
}

interface FigureTableProps {
  visit: SiteVisit;
  of: string;
  rows: { key: string; name: Child; figures: EffortFigures }[];
}

function FigureTable({ visit, of, rows }: FigureTableProps) {
  const { words, format, filter } = visit;
  return (
    <TableBox label={of}>
      <table>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            <th scope="col" class="from-medium">
              {words.effortPage.distribution}
            </th>
            <th scope="col" class="number">
              {words.effort.answers}
            </th>
            <th scope="col" class="number">
              <MetricName visit={visit} metric="effort-easy" />
            </th>
            <th scope="col" class="number">
              <MetricName visit={visit} metric="effort-mean" />
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, figures: { distribution, easy, mean } }) => (
            <tr data-key={key}>
              <th scope="row">{name}</th>
              <td class="from-medium">
                <Histogram distribution={distribution} scale={filter.scale} />
                <span class="hidden">
                  {distribution.values
                    .map(({ value, count }) => `${value}: ${format.number(count)}`)
                    .join(', ')}
                </span>
              </td>
              <td class="number">{format.number(distribution.of)}</td>
              <ShareCell visit={visit} share={easy} metric="effort-easy" />
              <td class="number">{mean.mean === undefined ? '–' : format.decimal(mean.mean)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

/**
 * The same figures for each stage, in the order of the journey.
 * @module
 */

import type { StageRow } from '../../../metrics/report.ts';
import { COUNTED_OUTCOMES } from '../../../metrics/session-metrics.ts';
import { Glyph } from '../../charts/paint.tsx';
import { FigureLink, MetricName, SectionHead, ShareCell, TableBox } from '../../figures.tsx';
import { linkTo } from '../../links.ts';
import { type SiteVisit, stageTitle } from '../../visit.ts';
import type { OverviewProps } from './headline.tsx';

export function StagesSection({ visit, overview }: OverviewProps) {
  const { words } = visit;
  if (overview.stages.length === 0) return null;
  return (
    <section>
      <SectionHead title={words.stages.title}>{words.stages.note}</SectionHead>
      <TableBox label={words.stages.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.stages.stage}</th>
              <th scope="col" class="number">
                <FigureLink visit={visit} metric="sessions">
                  {words.stages.sessions}
                </FigureLink>
              </th>
              {COUNTED_OUTCOMES.map((outcome) => (
                <th scope="col" class="number">
                  <Glyph outcome={outcome} />
                  <MetricName visit={visit} metric={`outcome-${outcome}`} />
                </th>
              ))}
              <th scope="col" class="number">
                <MetricName visit={visit} metric="effort-easy" />
              </th>
              <th scope="col" class="number">
                <MetricName visit={visit} metric="miss-rate" />
              </th>
            </tr>
          </thead>
          <tbody>
            {inOrder(visit, overview.stages).map((row) => (
              <Row visit={visit} row={row} />
            ))}
          </tbody>
        </table>
      </TableBox>
    </section>
  );
}

function Row({ visit, row }: { visit: SiteVisit; row: StageRow }) {
  const isLookedAt = visit.filter.stage === row.stage;
  return (
    <tr data-stage={row.stage}>
      <th scope="row">
        <a
          href={linkTo(visit.url, '/', { stage: isLookedAt ? undefined : row.stage })}
          aria-current={isLookedAt ? 'true' : undefined}
        >
          {stageTitle(visit, row.stage)}
        </a>
      </th>
      <td class="number" data-metric="sessions">
        {visit.format.number(row.sessions)}
      </td>
      {COUNTED_OUTCOMES.map((outcome) => (
        <ShareCell
          visit={visit}
          share={row.shares[outcome]}
          percent={row.percents[outcome]}
          metric={`outcome-${outcome}`}
        />
      ))}
      <ShareCell visit={visit} share={row.easy} metric="effort-easy" />
      <ShareCell visit={visit} share={row.misses} metric="miss-rate" />
    </tr>
  );
}

/** As visitors walk; what the journey no longer knows comes last. */
function inOrder({ snapshot }: SiteVisit, rows: StageRow[]): StageRow[] {
  const places = new Map(snapshot.journey.stages.map(({ id }, place) => [id, place]));
  const placeOf = ({ stage }: StageRow) => places.get(stage) ?? places.size;
  return [...rows].sort((a, b) => placeOf(a) - placeOf(b) || b.sessions - a.sessions);
}

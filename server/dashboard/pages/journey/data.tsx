/**
 * Everything that the way and its heat map draw, as numbers.
 * @module
 */

import type { Journey } from '../../../metrics/journey-report.ts';
import { NO_SHARE } from '../../../metrics/metric.ts';
import { DataTable, MetricName, ShareCell } from '../../figures.tsx';
import { type SiteVisit, stageTitle } from '../../visit.ts';

export function StageData({ visit, journey }: { visit: SiteVisit; journey: Journey }) {
  const { words, format } = visit;
  return (
    <DataTable visit={visit} label={words.stages.title}>
      <thead>
        <tr>
          <th scope="col">{words.stages.stage}</th>
          <th scope="col" class="number">
            <MetricName visit={visit} metric="sessions" />
          </th>
          {journey.rows.map(({ metric }) => (
            <th scope="col" class="number">
              <MetricName visit={visit} metric={metric.id} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {journey.stages.map(({ stage, sessions }) => (
          <tr>
            <th scope="row">{stageTitle(visit, stage)}</th>
            <td class="number">{format.number(sessions)}</td>
            {journey.rows.map(({ cells }) => (
              <ShareCell visit={visit} share={cells.get(stage)?.share ?? NO_SHARE} />
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

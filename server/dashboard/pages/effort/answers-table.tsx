/**
 * The answers about effort by value: the table beside the chart, wherever it is drawn.
 * @module
 */

import type { Distribution } from '../../../metrics/figure.ts';
import { DataTable } from '../../figures.tsx';
import type { SiteVisit } from '../../visit.ts';

export function AnswersTable(props: { visit: SiteVisit; distribution: Distribution }) {
  const { visit, distribution } = props;
  const { words, format } = visit;
  return (
    <DataTable visit={visit} label={words.effort.title}>
      <thead>
        <tr>
          <th scope="col">{words.effort.value}</th>
          <th scope="col" class="number">
            {words.effort.answers}
          </th>
        </tr>
      </thead>
      <tbody>
        {distribution.values.map(({ value, count }) => (
          <tr>
            <th scope="row">{value}</th>
            <td class="number" data-metric={`effort-${value}`}>
              {format.number(count)}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

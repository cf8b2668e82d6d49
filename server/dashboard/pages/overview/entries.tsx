/**
 * Which answers were opened, and what their readers said.
 * @module
 */

import { REASONS } from '../../../metrics/entry-metrics.ts';
import type { EntryRow } from '../../../metrics/report.ts';
import { MetricName, NoData, SectionHead, ShareCell, TableBox } from '../../figures.tsx';
import { readQuestions, type SiteVisit } from '../../visit.ts';
import type { OverviewProps } from './headline.tsx';

const SHOWN_FIRST = 10;
const COLUMNS = ['entry-opened', 'entry-read', 'entry-yes', 'entry-no', 'entry-helpful'];

export function EntriesSection({ visit, overview }: OverviewProps) {
  const { words, format } = visit;
  const first = overview.entries.slice(0, SHOWN_FIRST);
  const rest = overview.entries.slice(SHOWN_FIRST);
  if (first.length === 0) {
    return (
      <section>
        <SectionHead title={words.entries.title}>{words.entries.none}</SectionHead>
      </section>
    );
  }
  return (
    <section>
      <SectionHead title={words.entries.title}>{words.entries.note}</SectionHead>
      <EntryTable visit={visit} rows={first} />
      {rest.length > 0 && (
        <details>
          <summary>{words.entries.more(format.amount(rest.length))}</summary>
          <EntryTable visit={visit} rows={rest} />
        </details>
      )}
    </section>
  );
}

function EntryTable({ visit, rows }: { visit: SiteVisit; rows: EntryRow[] }) {
  const { words } = visit;
  const questionOf = readQuestions(visit);
  return (
    <TableBox label={words.entries.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.entries.question}</th>
            {COLUMNS.map((metric) => (
              <th scope="col" class="number">
                <MetricName visit={visit} metric={metric} />
              </th>
            ))}
            <th scope="col">{words.entries.mainReason}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row visit={visit} row={row} question={questionOf(row.entry)} />
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

function Row(props: { visit: SiteVisit; row: EntryRow; question: string }) {
  const { visit, row, question } = props;
  const { format, locale } = visit;
  return (
    <tr data-entry={row.entry}>
      <th scope="row" class="question">
        {question}
      </th>
      <td class="number" data-metric="entry-opened">
        {format.number(row.opened)}
      </td>
      <td class="number" data-metric="entry-read">
        {format.number(row.read)}
      </td>
      <td class="number" data-metric="entry-yes">
        {format.number(row.yes)}
      </td>
      <td class="number" data-metric="entry-no">
        {format.number(row.no)}
      </td>
      <ShareCell visit={visit} share={row.helpful} metric="entry-helpful" />
      <td>
        {row.reason === undefined ? (
          <NoData visit={visit} />
        ) : (
          `${REASONS[row.reason.name][locale]} ${format.number(row.reason.count)}`
        )}
      </td>
    </tr>
  );
}

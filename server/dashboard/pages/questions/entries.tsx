/**
 * Entries by the sessions lost after them: bar to the lower bound, pale to the upper, dot between.
 * @module
 */

import { REASONS } from '../../../metrics/entry-metrics.ts';
import type { EntryRow } from '../../../metrics/entry-report.ts';
import { Ranking, Replies } from '../../charts/ranking.tsx';
import { MetricName, NoData, SectionHead, ShareCell, TableBox } from '../../figures.tsx';
import { readQuestions, type SiteVisit, stageTitle } from '../../visit.ts';

/** What is said beside a question. */
export interface Tags {
  /** Entries past their review, with the day. */
  reviews: ReadonlyMap<string, string | undefined>;
  isNew(entry: string): boolean;
}

interface EntriesProps {
  visit: SiteVisit;
  entries: readonly EntryRow[];
  tags: Tags;
}

const SHOWN_FIRST = 12;
/** More rows say nothing, and a page has its limit. */
const SHOWN_MAX = 60;

export function EntriesSection({ visit, entries, tags }: EntriesProps) {
  const { words, format } = visit;
  const rest = entries.slice(SHOWN_FIRST, SHOWN_MAX);
  const most = Math.max(1, ...entries.map(upperBound));
  return (
    <section>
      <SectionHead title={words.questions.entries}>
        {entries.length === 0 ? words.entries.none : words.questions.entriesNote}
      </SectionHead>
      {entries.length > 0 && (
        <EntryTable visit={visit} rows={entries.slice(0, SHOWN_FIRST)} tags={tags} most={most} />
      )}
      {rest.length > 0 && (
        <details>
          <summary>{words.entries.more(format.amount(rest.length))}</summary>
          <EntryTable visit={visit} rows={rest} tags={tags} most={most} />
        </details>
      )}
    </section>
  );
}

interface TableProps {
  visit: SiteVisit;
  rows: readonly EntryRow[];
  tags: Tags;
  /** Sessions at the end of the scale. */
  most: number;
}

function EntryTable({ visit, rows, tags, most }: TableProps) {
  const words = visit.words.questions;
  const questionOf = readQuestions(visit);
  return (
    <TableBox label={words.entries}>
      <table>
        <thead>
          <tr>
            <th scope="col">{visit.words.entries.question}</th>
            <th scope="col" class="from-wide">
              {words.stageMost}
            </th>
            <th scope="col" class="number from-wide">
              <MetricName visit={visit} metric="entry-opened" />
            </th>
            <th scope="col" class="number">
              <MetricName visit={visit} metric="entry-ended" />
            </th>
            <th scope="col" class="bar-column from-medium">
              {words.lostRange}
            </th>
            <th scope="col" class="number">
              <MetricName visit={visit} metric="entry-lost" />
            </th>
            <th scope="col">
              <MetricName visit={visit} metric="entry-yes" /> /{' '}
              <MetricName visit={visit} metric="entry-no" />
            </th>
            <th scope="col">{visit.words.entries.mainReason}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row visit={visit} row={row} question={questionOf(row.entry)} tags={tags} most={most} />
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

interface RowProps extends Omit<TableProps, 'rows'> {
  row: EntryRow;
  question: string;
}

function Row({ visit, row, question, tags, most }: RowProps) {
  const { format, words, locale } = visit;
  const { lost, yes, no } = row;
  return (
    <tr data-entry={row.entry} id={`entry-${row.entry}`}>
      <th scope="row" class="question">
        {question}
        {tags.reviews.has(row.entry) && (
          <span class="label">{words.questions.pastReview(ownerOf(visit, row.entry))}</span>
        )}
        {tags.isNew(row.entry) && <span class="label">{words.questions.new}</span>}
      </th>
      <td class="from-wide">
        {row.stage === undefined ? <NoData visit={visit} /> : stageTitle(visit, row.stage)}
      </td>
      <td class="number from-wide" data-metric="entry-opened">
        {format.number(row.opened)}
      </td>
      <td class="number" data-metric="entry-ended">
        {format.number(lost.of)}
      </td>
      <td class={lost.interval === undefined && lost.of > 0 ? 'few from-medium' : 'from-medium'}>
        {lost.interval === undefined ? (
          <span>
            {lost.of > 0 && words.figures.few(format.number(lost.count), format.number(lost.of))}
          </span>
        ) : (
          <Ranking share={lost} most={most} />
        )}
      </td>
      <ShareCell visit={visit} share={lost} metric="entry-lost" />
      <td class="replies" data-metric="entry-helpful" data-count={yes}>
        <Replies yes={yes} no={no} />
        {`${format.number(yes)} / ${format.number(no)}`}
      </td>
      <td class="reason">
        {row.reason === undefined ? (
          <NoData visit={visit} />
        ) : (
          `${REASONS[row.reason.name][locale]} ${format.number(row.reason.count)}`
        )}
      </td>
    </tr>
  );
}

/** Who looks after an entry, as its file says. */
function ownerOf({ snapshot }: SiteVisit, entry: string): string | undefined {
  return snapshot.upkeep.find(({ id, owner }) => id === entry && owner !== undefined)?.owner;
}

function upperBound({ lost }: EntryRow): number {
  return (lost.interval?.high ?? 0) * lost.of;
}

/**
 * The way with its stages, the posts that hang from it, and the heat map in the same columns. On
 * narrow pages the way turns and each stage is a row.
 * @module
 */

import {
  type HeatCell,
  type HeatRow,
  type Journey,
  judgeCell,
} from '../../../metrics/journey-report.ts';
import type { CountedOutcome } from '../../../metrics/session-metrics.ts';
import { Glyph } from '../../charts/paint.tsx';
import { Bar, Post } from '../../charts/post.tsx';
import { MetricName, NoData, TableBox } from '../../figures.tsx';
import { linkTo } from '../../links.ts';
import { type SiteVisit, stageTitle } from '../../visit.ts';

interface WayProps {
  visit: SiteVisit;
  journey: Journey;
  /** The stage that the reader has set. */
  looked: string | undefined;
}

/** Height of the tallest post. */
const POST_PX = 150;
/** Differences from which a cell is painted deeper, in shares. */
const DEPTHS = [0.05, 0.1];

export function Way({ visit, journey, looked }: WayProps) {
  const words = visit.words.journey;
  const most = Math.max(...journey.stages.map(({ sessions }) => sessions));
  return (
    <TableBox label={words.title} className="journey">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.way}</th>
            {journey.stages.map(({ stage }) => (
              <th scope="col" class={stage === looked ? 'looked' : undefined} data-stage={stage}>
                <StageLink visit={visit} stage={stage} looked={looked} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr class="posts">
            <th scope="row">
              {words.help}
              <small>{words.height}</small>
            </th>
            {journey.stages.map(({ stage, sessions }) => (
              <td>
                <span class={stage === looked ? 'dot looked' : 'dot'} />
                <span class="hanging">
                  <Post counts={countsAt(journey, stage)} scale={POST_PX / most} />
                  <span data-metric="sessions" data-count={sessions}>
                    {visit.format.number(sessions)}
                  </span>
                </span>
              </td>
            ))}
          </tr>
          {journey.rows.map((row) => (
            <tr class="heat">
              <th scope="row">
                {row.outcome !== undefined && <Glyph outcome={row.outcome} />}
                <MetricName visit={visit} metric={row.metric.id} />
              </th>
              {journey.stages.map(({ stage }) => (
                <Cell visit={visit} row={row} stage={stage} isLooked={stage === looked} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

export function NarrowWay({ visit, journey, looked }: WayProps) {
  const { format, words } = visit;
  const longest = Math.max(...journey.stages.map(({ sessions }) => sessions));
  return (
    <ol class="narrow-way">
      {journey.stages.map(({ stage, sessions }) => (
        <li class={stage === looked ? 'looked' : undefined}>
          <p>
            <StageLink visit={visit} stage={stage} looked={looked} />
            <small>{words.journey.sessions(format.amount(sessions))}</small>
          </p>
          <Bar counts={countsAt(journey, stage)} longest={longest} />
          {journey.rows.map((row) => (
            <Told visit={visit} row={row} stage={stage} />
          ))}
        </li>
      ))}
    </ol>
  );
}

function StageLink(props: { visit: SiteVisit; stage: string; looked: string | undefined }) {
  const { visit, stage, looked } = props;
  const isLooked = stage === looked;
  return (
    <a
      href={linkTo(visit.url, '/journey', { stage: isLooked ? undefined : stage })}
      aria-current={isLooked ? 'true' : undefined}
    >
      {stageTitle(visit, stage)}
    </a>
  );
}

function Cell(props: { visit: SiteVisit; row: HeatRow; stage: string; isLooked: boolean }) {
  const { visit, row, stage, isLooked } = props;
  const { format, words } = visit;
  const cell = row.cells.get(stage);
  const data = { 'data-metric': row.metric.id, 'data-stage': stage };
  if (cell === undefined || cell.share.of === 0) {
    return (
      <td {...data}>
        <NoData visit={visit} />
      </td>
    );
  }
  const { share } = cell;
  if (share.rate === undefined || share.interval === undefined) {
    return (
      <td {...data} class={isLooked ? 'few looked' : 'few'} data-count={share.count}>
        <span>{`${format.number(share.count)} ${words.figures.of} ${format.number(share.of)}`}</span>
        <small>{words.journey.few}</small>
      </td>
    );
  }
  const news = judgeCell(row, cell);
  const paint = [paintOf(news, cell), isLooked ? 'looked' : ''].filter(Boolean).join(' ');
  return (
    <td {...data} class={paint === '' ? undefined : paint} data-count={share.count}>
      <b>{format.percent(share.rate)}</b>
      {news !== undefined && ` ${words.journey.news[news]}`}
      <small>{format.wholeInterval(share.interval)}</small>
    </td>
  );
}

function Told({ visit, row, stage }: { visit: SiteVisit; row: HeatRow; stage: string }) {
  const cell = row.cells.get(stage);
  const news = cell === undefined ? undefined : judgeCell(row, cell);
  if (cell?.share.rate === undefined || news === undefined) return null;
  const { format, words, locale } = visit;
  return (
    <p class={`told ${paintOf(news, cell)}`}>
      {row.outcome !== undefined && <Glyph outcome={row.outcome} />}
      {`${row.metric.name[locale]} ${format.percent(cell.share.rate)}, ${words.journey.news[news]}`}
    </p>
  );
}

/** Orange worse, blue better, in three depths; what is neither stays as it is. */
function paintOf(news: ReturnType<typeof judgeCell>, { change }: HeatCell): string {
  if (change === undefined || (news !== 'better' && news !== 'worse')) return '';
  const size = Math.abs(change.difference);
  return `${news}-${DEPTHS.filter((depth) => size >= depth).length + 1}`;
}

function countsAt(journey: Journey, stage: string): Record<CountedOutcome, number> {
  return Object.fromEntries(
    journey.rows.flatMap(({ outcome, cells }) =>
      outcome === undefined ? [] : [[outcome, cells.get(stage)?.share.count ?? 0]],
    ),
  ) as Record<CountedOutcome, number>;
}

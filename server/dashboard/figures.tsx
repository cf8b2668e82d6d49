/**
 * How a figure stands on a page: with its n, its interval and the way to its definition; never a
 * rate of too few.
 * @module
 */

import type { Child } from 'hono/jsx';
import type { Share } from '../metrics/figure.ts';
import { findMetric } from '../metrics/registry.ts';
import type { Interval } from '../metrics/statistics.ts';
import { linkTo } from './links.ts';
import { popoverId } from './popovers.tsx';
import type { SiteVisit } from './visit.ts';
import type { Sentence } from './words/words.ts';

/** Words that open the definition of the figure they name; works without script. */
export function FigureLink(props: { visit: SiteVisit; metric: string; children?: Child }) {
  return (
    <button type="button" class="figure" popovertarget={definePopover(props.visit, props.metric)}>
      {props.children}
    </button>
  );
}

/** A metric's own name, leading to its definition. */
export function MetricName({ visit, metric }: { visit: SiteVisit; metric: string }) {
  return (
    <FigureLink visit={visit} metric={metric}>
      {findMetric(metric)?.name[visit.locale] ?? metric}
    </FigureLink>
  );
}

export function Words({ visit, sentence }: { visit: SiteVisit; sentence: Sentence }) {
  return (
    <>
      {sentence.map((piece) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          <SentenceLink visit={visit} metric={piece.metric} text={piece.text} />
        ),
      )}
    </>
  );
}

/** A link, because a button within a sentence cannot break across lines. */
function SentenceLink(props: { visit: SiteVisit; metric: string; text: string }) {
  const { visit, metric, text } = props;
  // Its definition is a footnote on paper all the same.
  visit.defined.add(metric);
  return (
    <a class="figure" href={`${linkTo(visit.url, '/definitions')}#${metric}`}>
      {text}
    </a>
  );
}

/**
 * One share in a cell: rate over interval, counts when too few, a dash when there is no data.
 * `percent`: the rate as rounded with its neighbours.
 */
export function ShareCell(props: {
  visit: SiteVisit;
  share: Share;
  metric?: string;
  percent?: number;
}) {
  const { visit, share, metric, percent } = props;
  const { format, words } = visit;
  const isFew = share.of > 0 && share.rate === undefined;
  return (
    <td class={isFew ? 'number few' : 'number'} data-metric={metric} data-count={share.count}>
      {share.rate !== undefined && share.interval !== undefined ? (
        <>
          {percent === undefined
            ? writeRate(visit, share.rate, share.interval)
            : format.wholePercent(percent)}
          <small>{format.interval(share.interval)}</small>
        </>
      ) : isFew ? (
        <span>{`${format.number(share.count)} ${words.figures.of} ${format.number(share.of)}`}</span>
      ) : (
        <NoData visit={visit} />
      )}
    </td>
  );
}

/** One share on a line of its own: its name, its rate, and under them its counts and interval. */
export function ShareLine(props: { visit: SiteVisit; share: Share; metric: string }) {
  const { visit, share, metric } = props;
  const { format, words } = visit;
  const [count, of] = [format.number(share.count), format.number(share.of)];
  return (
    <div class="measure" data-metric={metric} data-count={share.count}>
      <p>
        <MetricName visit={visit} metric={metric} />
        <b>
          {share.rate === undefined || share.interval === undefined
            ? '–'
            : writeRate(visit, share.rate, share.interval)}
        </b>
      </p>
      <p class="note">
        {share.interval === undefined
          ? words.figures.few(count, of)
          : words.figures.counts(count, of, format.interval(share.interval))}
      </p>
    </div>
  );
}

/** Half of the decimal with which intervals are written. */
const SEEN_SHARE = 0.0005;

/** In whole per cent, unless that lies outside its own interval; and what is rare is not nothing. */
function writeRate({ format }: SiteVisit, rate: number, { low, high }: Interval): string {
  const whole = Math.round(rate * 100) / 100;
  const isWithin = whole >= low - SEEN_SHARE && whole <= high + SEEN_SHARE;
  const isTold = isWithin && (whole > 0 || rate === 0);
  return isTold ? format.percent(rate) : format.finePercent(rate);
}

export function NoData({ visit }: { visit: SiteVisit }) {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span class="hidden">{visit.words.figures.noData}</span>
    </>
  );
}

/** A table that scrolls by itself where it is wider than the page, by keyboard too. */
export function TableBox(props: { label: string; className?: string; children?: Child }) {
  const { label, className, children } = props;
  return (
    <section
      class={className === undefined ? 'table' : `table ${className}`}
      aria-label={label}
      tabindex={0}
    >
      {children}
    </section>
  );
}

/** Every chart is followed by its table. `id`: for a `TimeChart`. */
export function DataTable(props: {
  visit: SiteVisit;
  label: string;
  id?: string;
  children?: Child;
}) {
  return (
    <details>
      <summary>{props.visit.words.figures.showData}</summary>
      <TableBox label={props.label}>
        <table id={props.id}>{props.children}</table>
      </TableBox>
    </details>
  );
}

export function SectionHead(props: { title: string; unit?: string | undefined; children?: Child }) {
  return (
    <header>
      <h2>
        {props.title}
        {props.unit !== undefined && <small>{props.unit}</small>}
      </h2>
      {props.children !== undefined && <p class="note">{props.children}</p>}
    </header>
  );
}

/** Notes that the page must hold this definition; see `Popovers`. */
function definePopover(visit: SiteVisit, metric: string): string {
  visit.defined.add(metric);
  return popoverId(metric);
}

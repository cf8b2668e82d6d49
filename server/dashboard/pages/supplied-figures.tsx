/**
 * Figures that need what the site's own systems tell: messages on a thousand visits, and the time
 * until a message is settled.
 * @module
 */

import type { Percentiles, Ratio } from '../../metrics/figure.ts';
import { MetricName, SectionHead } from '../figures.tsx';
import { linkTo } from '../links.ts';
import type { SiteVisit } from '../visit.ts';

/** `ratio` undefined: the site told no visits. */
export function VisitsSection({ visit, ratio }: { visit: SiteVisit; ratio: Ratio | undefined }) {
  const words = visit.words.contactFigures;
  return (
    <section>
      <SectionHead title={words.visits}>
        {ratio === undefined ? words.visitsNone : describe(visit, ratio)}
      </SectionHead>
      {ratio === undefined ? (
        visit.login?.role === 'admin' && (
          <p class="note go">
            <a href={linkTo(visit.url, '/tokens')}>{visit.words.supply.title}</a>
          </p>
        )
      ) : (
        <RatioLine visit={visit} ratio={ratio} />
      )}
    </section>
  );
}

function describe({ filter, format, words }: SiteVisit, { of, days }: Ratio): string {
  const visits = format.amount(of);
  if (filter.simulated) return words.contactFigures.visitsSimulated(visits);
  const [known, all] = [format.amount(days.known), format.amount(days.all)];
  return words.contactFigures.visitsKnown(visits, { known, all });
}

function RatioLine({ visit, ratio }: { visit: SiteVisit; ratio: Ratio }) {
  const { format, words } = visit;
  const { rate, interval, count, of } = ratio;
  return (
    <div class="measure" data-metric="contacts-per-1000-visits" data-count={count}>
      <p>
        <MetricName visit={visit} metric="contacts-per-1000-visits" />
        {rate !== undefined && <b>{format.decimal(rate)}</b>}
      </p>
      <p class="note">
        {rate === undefined || interval === undefined ? (
          words.figures.few(format.number(count), format.number(of))
        ) : (
          <>
            {words.contactFigures.ofMessages(format.amount(count))}{' '}
            {words.figures.range(format.decimal(interval.low), format.decimal(interval.high))}
          </>
        )}
      </p>
    </div>
  );
}

/** Nothing where no help desk tells. */
export function ResolutionSection(props: { visit: SiteVisit; figure: Percentiles; all: number }) {
  const { visit, figure, all } = props;
  if (figure.of === 0) return null;
  const { format } = visit;
  const words = visit.words.contactFigures;
  const { median, p90, interval } = figure;
  return (
    <section>
      <SectionHead title={words.settled}>
        {words.settledOf(format.amount(figure.of), format.amount(all))}
      </SectionHead>
      {median === undefined || p90 === undefined || interval === undefined ? (
        <p class="note">{words.settledFew}</p>
      ) : (
        <div class="measure" data-metric="time-to-resolution" data-count={figure.of}>
          <p>
            <MetricName visit={visit} metric="time-to-resolution" />
            <b>{format.hours(median)}</b>
          </p>
          <p class="note">
            {words.median}{' '}
            {visit.words.figures.range(format.hours(interval.low), format.hours(interval.high))}
          </p>
          <p>
            <span>{words.nineOfTen}</span>
            <b>{format.hours(p90)}</b>
          </p>
        </div>
      )}
    </section>
  );
}

/**
 * Who meant to write and was helped: confirmed, with assumed beside it, what an experiment measured, and
 * what guards the figures.
 * @module
 */

import type { Share } from '../../../metrics/figure.ts';
import { Glyph } from '../../charts/paint.tsx';
import { Whisker } from '../../charts/whisker.tsx';
import { MetricName, SectionHead, Words } from '../../figures.tsx';
import { linkTo } from '../../links.ts';
import type { SiteVisit } from '../../visit.ts';
import type { OverviewProps } from './headline.tsx';

export function DeflectionSection({ visit, overview }: OverviewProps) {
  const { format } = visit;
  const words = visit.words.deflection;
  const { confirmed, withAssumed } = overview.deflection;
  return (
    <section data-metric="deflection-confirmed" data-count={confirmed.count}>
      <SectionHead title={words.title} unit={words.unit}>
        {confirmed.of === 0 ? words.none : words.of(format.amount(confirmed.of))}
      </SectionHead>
      {confirmed.of > 0 && (
        <>
          <Line visit={visit} share={confirmed} metric="deflection-confirmed" />
          <Line visit={visit} share={withAssumed} metric="deflection-assumed" isAssumed />
        </>
      )}
      <Measured visit={visit} overview={overview} />
      <Notes visit={visit} overview={overview} />
    </section>
  );
}

function Line(props: { visit: SiteVisit; share: Share; metric: string; isAssumed?: boolean }) {
  const { visit, share, metric, isAssumed = false } = props;
  const { format, words } = visit;
  const { rate, interval } = share;
  return (
    <div class="measure" data-metric={metric} data-count={share.count}>
      <p>
        <span class="with-glyph">
          <Glyph outcome={isAssumed ? 'assumed' : 'confirmed'} />{' '}
          <MetricName visit={visit} metric={metric} />
        </span>
        {rate !== undefined && <b>{format.percent(rate)}</b>}
      </p>
      {rate !== undefined && interval !== undefined ? (
        <p>
          <Whisker rate={rate} interval={interval} isAssumed={isAssumed} />
          <small>{format.interval(interval)}</small>
        </p>
      ) : (
        <p class="note">{words.figures.few(format.number(share.count), format.number(share.of))}</p>
      )}
    </div>
  );
}

function Measured({ visit, overview }: OverviewProps) {
  const { format } = visit;
  const words = visit.words.deflection;
  const { change, first, second } = overview.deflection.proven;
  const isRunning = first.of + second.of > 0;
  const told =
    change === undefined || change.isNoise
      ? isRunning
        ? words.notEnough
        : words.noExperiment
      : words.provenBy(format.points(change.difference), format.signedBetween(change.interval));
  return (
    <div class="measure">
      <p>
        <MetricName visit={visit} metric="deflection-proven" />
        <span>{told}</span>
      </p>
      <p class="note">
        <a href={linkTo(visit.url, '/experiment')}>{words.experimentNote}</a>
      </p>
    </div>
  );
}

function Notes({ visit, overview }: OverviewProps) {
  const { format } = visit;
  const words = visit.words.deflection;
  const { afterHelp, guard, saving, perVisits } = overview.deflection;
  const { range } = saving;
  const isWorth = range !== undefined && saving.count > 0;
  return (
    <>
      {afterHelp.interval !== undefined && (
        <p class="note">
          <Words
            visit={visit}
            sentence={words.afterHelp(format.percent(afterHelp.count / afterHelp.of))}
          />
        </p>
      )}
      {isWorth && (
        <p class="note">
          <Words visit={visit} sentence={words.saving(format.money(range))} />
        </p>
      )}
      {perVisits?.rate !== undefined && perVisits.interval !== undefined && (
        <p class="note" data-metric="contacts-per-1000-visits" data-count={perVisits.count}>
          <Words
            visit={visit}
            sentence={words.perVisits(
              format.decimal(perVisits.rate),
              visit.words.figures.range(
                format.decimal(perVisits.interval.low),
                format.decimal(perVisits.interval.high),
              ),
              format.amount(perVisits.of),
            )}
          />
        </p>
      )}
      {guard.rate !== undefined && (
        <p class="notice guard" data-metric="guard" data-count={guard.count}>
          <Words visit={visit} sentence={words.guard(format.finePercent(guard.rate))} />
        </p>
      )}
    </>
  );
}

/**
 * The page in one sentence, and how sure it is.
 * @module
 */

import { countDays } from '../../../metrics/calendar.ts';
import type { Overview } from '../../../metrics/report.ts';
import { RATE_CASES_MIN } from '../../../metrics/statistics.ts';
import { Words } from '../../figures.tsx';
import type { SiteVisit } from '../../visit.ts';
import type { Sentence } from '../../words/words.ts';

export interface OverviewProps {
  visit: SiteVisit;
  overview: Overview;
}

export function Headline({ visit, overview }: OverviewProps) {
  const words = visit.words.headline;
  const { interval } = findShare(overview, 'confirmed');
  const isProvisional = overview.series.spans.some((span) => span.isProvisional);
  return (
    <>
      <h1>
        <Words visit={visit} sentence={describeShares({ visit, overview })} />
        {describeChange({ visit, overview })}
      </h1>
      {interval !== undefined && (
        <p class="under">
          {words.interval(visit.format.between(interval))}{' '}
          {overview.change !== undefined &&
            words.changeInterval(visit.format.signedBetween(overview.change.interval))}{' '}
          {isProvisional && words.provisional}
        </p>
      )}
    </>
  );
}

function describeShares({ visit, overview }: OverviewProps): Sentence {
  const { words, format } = visit;
  if (overview.sessions === 0) return [words.headline.none];
  const n = format.amount(overview.sessions);
  const [confirmed, assumed] = overview.outcomes;
  if (confirmed === undefined || assumed === undefined) return [];
  if (overview.sessions < RATE_CASES_MIN) {
    const [k, m] = [confirmed, assumed].map(({ share }) => format.amount(share.count));
    return k === undefined || m === undefined ? [] : words.headline.few(n, k, m);
  }
  return words.headline.shares(
    n,
    format.wholePercent(confirmed.percent),
    format.wholePercent(assumed.percent),
  );
}

/** States what changed, never why. */
function describeChange({ visit, overview }: OverviewProps): string {
  const { words, format, filter } = visit;
  const { change } = overview;
  if (change === undefined) return '';
  if (change.isNoise) return words.headline.noise;
  const points = format.points(change.difference);
  const days = format.amount(countDays(filter.from, filter.to));
  const isUp = change.difference > 0;
  return isUp ? words.headline.up(points, days) : words.headline.down(points, days);
}

function findShare({ outcomes }: Overview, outcome: string) {
  return outcomes.find((one) => one.outcome === outcome)?.share ?? { interval: undefined };
}

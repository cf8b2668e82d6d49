/**
 * The page in one sentence, and how sure it is.
 * @module
 */

import type { Happening } from '../../../metrics/happenings.ts';
import { shiftDays } from '../../../metrics/periods.ts';
import type { Overview } from '../../../metrics/report.ts';
import { RATE_CASES_MIN } from '../../../metrics/statistics.ts';
import { comparedPeriod } from '../../compared.ts';
import { Words } from '../../figures.tsx';
import { type SiteVisit, stageTitle } from '../../visit.ts';
import type { Sentence } from '../../words/words.ts';

export interface OverviewProps {
  visit: SiteVisit;
  overview: Overview;
}

export function Headline(props: OverviewProps & { happenings: readonly Happening[] }) {
  const { visit, overview, happenings } = props;
  const certainty = describeCertainty({ visit, overview }, happenings);
  return (
    <>
      <h1>
        <Words visit={visit} sentence={describeShares({ visit, overview })} />
        {describeChange({ visit, overview })}
        {describeStageChange({ visit, overview })}
      </h1>
      {certainty !== '' && <p class="under">{certainty}</p>}
    </>
  );
}

/** How sure the sentences are, and what is missing in their figures; nothing where there is no rate. */
export function describeCertainty(
  { visit, overview }: OverviewProps,
  happenings: readonly Happening[],
): string {
  const words = visit.words.headline;
  const { interval } = findShare(overview, 'confirmed');
  if (interval === undefined) return '';
  const isProvisional = overview.series.spans.some((span) => span.isProvisional);
  return [
    words.interval(visit.format.between(interval)),
    describeInterval({ visit, overview }),
    describeLosses(visit, happenings),
    isProvisional ? words.provisional : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** How sure the change is, or why none is told. */
function describeInterval({ visit, overview: { change } }: OverviewProps): string {
  const { format, filter, comparison } = visit;
  const words = visit.words.headline;
  if (change !== undefined) {
    return words.changeInterval(format.signedBetween(change.interval), change.isNoise);
  }
  if (comparison === 'none') return '';
  return shiftDays(filter, comparison) === undefined
    ? words.sharesDays
    : words.nothingBefore(comparedPeriod(visit));
}

/** Days of which the figures mislead. */
function describeLosses({ words, format }: SiteVisit, happenings: readonly Happening[]): string {
  const [first, ...others] = happenings.filter(({ kind }) => kind === 'loss');
  if (first === undefined) return '';
  return others.length === 0
    ? words.headline.incomplete(format.day(first.day))
    : words.headline.incompleteDays(format.amount(others.length + 1));
}

/** The same sentences without their links. */
export function describeOverview(props: OverviewProps): string {
  const pieces = describeShares(props).map((one) => (typeof one === 'string' ? one : one.text));
  return pieces.join('') + describeChange(props) + describeStageChange(props);
}

function describeShares({ visit, overview }: OverviewProps): Sentence {
  const { words, format } = visit;
  if (overview.sessions === 0) return [words.headline.none];
  const n = format.amount(overview.sessions);
  const [confirmed, assumed] = overview.outcomes;
  if (confirmed === undefined || assumed === undefined) return [];
  if (overview.sessions < RATE_CASES_MIN) {
    const [k, m] = [confirmed, assumed].map(({ share }) => format.amount(share.count));
    return k === undefined || m === undefined
      ? []
      : words.headline.few(n, k, m, visit.filter.to < visit.today);
  }
  return words.headline.shares(
    n,
    format.wholePercent(confirmed.percent),
    format.wholePercent(assumed.percent),
  );
}

/** States what changed, never why. */
function describeChange({ visit, overview }: OverviewProps): string {
  const { words, format } = visit;
  const { change } = overview;
  if (change === undefined) return '';
  if (change.isNoise) return words.headline.noise;
  const points = format.points(change.difference);
  const period = comparedPeriod(visit);
  return change.difference > 0
    ? words.headline.up(points, period)
    : words.headline.down(points, period);
}

/** The one stage worth reading about; silent where a stage was asked for, or none stands out. */
function describeStageChange({ visit, overview }: OverviewProps): string {
  const { words, format, filter } = visit;
  const { stageChange } = overview;
  if (stageChange === undefined || filter.stage !== undefined) return '';
  const { stage, outcome, change } = stageChange;
  const say = change.difference > 0 ? words.headline.stageUp : words.headline.stageDown;
  return say(stageTitle(visit, stage), words.outcomes[outcome], format.points(change.difference));
}

function findShare({ outcomes }: Overview, outcome: string) {
  return outcomes.find((one) => one.outcome === outcome)?.share ?? { interval: undefined };
}

/**
 * The six outcomes: one bar that adds up to 100 %, and each of them in words.
 * @module
 */

import type { OutcomeShare } from '../../../metrics/report.ts';
import type { Interval } from '../../../metrics/statistics.ts';
import { FILLS, Glyph } from '../../charts/paint.tsx';
import { FigureLink } from '../../figures.tsx';
import type { SiteVisit } from '../../visit.ts';
import type { OverviewProps } from './headline.tsx';

export function Outcomes({ visit, overview }: OverviewProps) {
  if (overview.sessions === 0) return <NotCounted visit={visit} overview={overview} />;
  const confirmed = overview.outcomes[0]?.share.interval;
  return (
    <section class="first">
      {confirmed !== undefined && (
        <>
          <div class="segments" aria-hidden="true">
            {overview.outcomes
              .filter(({ percent }) => percent > 0)
              .map((one) => (
                <Segment {...one} />
              ))}
          </div>
          <Whisker {...confirmed} />
        </>
      )}
      <ul class="outcomes">
        {overview.outcomes.map((one) => (
          <Outcome visit={visit} one={one} />
        ))}
      </ul>
      <NotCounted visit={visit} overview={overview} />
    </section>
  );
}

function Segment({ outcome, percent }: OutcomeShare) {
  return (
    <span class={`${outcome} w${percent}`}>
      <svg aria-hidden="true">
        <rect width="100%" height="100%" fill={FILLS[outcome]} />
      </svg>
    </span>
  );
}

/** The interval of confirmed, below the end of its bar. */
function Whisker({ low, high }: Interval) {
  const [from, to] = [`${low * 100}%`, `${high * 100}%`];
  return (
    <svg class="whisker" aria-hidden="true" stroke="currentColor" stroke-width="1.5">
      <line x1={from} x2={to} y1="8" y2="8" />
      <line x1={from} x2={from} y1="4" y2="12" />
      <line x1={to} x2={to} y1="4" y2="12" />
    </svg>
  );
}

function Outcome({ visit, one }: { visit: SiteVisit; one: OutcomeShare }) {
  const { words, format } = visit;
  const { outcome, share, percent } = one;
  const id = `outcome-${outcome}`;
  const count = format.number(share.count);
  return (
    <li data-metric={id} data-count={share.count}>
      <Glyph outcome={outcome} />
      <span class="name">
        <FigureLink visit={visit} metric={id}>
          {words.outcomes[outcome]}
        </FigureLink>
        {share.rate !== undefined && ` ${format.wholePercent(percent)}`}
      </span>
      <small>
        {share.interval === undefined
          ? words.figures.few(count, format.number(share.of))
          : `${count}, ${format.interval(share.interval)}`}
      </small>
    </li>
  );
}

function NotCounted({ visit, overview }: OverviewProps) {
  const { format } = visit;
  const words = visit.words.headline;
  const { bounces, excluded, untrusted } = overview.notCounted;
  const parts = [
    bounces > 0 && words.bounces(format.amount(bounces)),
    excluded > 0 && words.excluded(format.amount(excluded)),
    untrusted > 0 && words.untrusted(format.amount(untrusted)),
  ].filter((part) => part !== false);
  if (parts.length === 0) return null;
  return <p class="note">{words.notCounted(parts)}</p>;
}

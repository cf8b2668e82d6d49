/**
 * One share with its interval on a line from 0 to 100 %: a whisker with caps and a dot, which is
 * hollow where the figure is assumed.
 * @module
 */

import type { Interval } from '../../metrics/statistics.ts';

export function Whisker(props: { rate: number; interval: Interval; isAssumed?: boolean }) {
  const { rate, interval, isAssumed = false } = props;
  const at = (share: number) => `${Math.round(share * 1000) / 10}%`;
  const [low, high, middle] = [at(interval.low), at(interval.high), at(rate)];
  return (
    <svg class="interval" height="16" aria-hidden="true" stroke="var(--confirmed)">
      <line x1="0" x2="100%" y1="8" y2="8" stroke="var(--line)" />
      <line x1={low} x2={high} y1="8" y2="8" stroke-width="2" />
      <line x1={low} x2={low} y1="1" y2="15" stroke-width="1.5" />
      <line x1={high} x2={high} y1="1" y2="15" stroke-width="1.5" />
      <circle
        cx={middle}
        cy="8"
        r="3"
        stroke-width="1.5"
        fill={isAssumed ? 'var(--surface)' : 'var(--confirmed)'}
      />
    </svg>
  );
}

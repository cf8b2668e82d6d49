/**
 * What made it easy or hard, as visitors named it beside their rating.
 * @module
 */

import { EFFORT_REASONS } from '../../../../widget/core/event.ts';
import {
  EFFORT_REASON_WORDS,
  effortNamed,
  effortReasons,
} from '../../../metrics/effort-reason-metrics.ts';
import { MetricName, SectionHead, ShareCell, TableBox } from '../../figures.tsx';
import type { EffortProps } from '../effort.tsx';

const SIDES = ['easy', 'hard'] as const;

/** Nothing where nobody named anything. */
export function EffortReasons({ visit, report }: EffortProps) {
  const { effortPage } = visit.words;
  const { named, reasons } = report;
  if (named.easy.count + named.hard.count === 0) return null;
  return (
    <section>
      <SectionHead title={effortPage.reasons}>{effortPage.reasonsNote}</SectionHead>
      <TableBox label={effortPage.reasons}>
        <table>
          <thead>
            <tr>
              <th scope="col">{effortPage.reason}</th>
              {SIDES.map((side) => (
                <th scope="col" class="number">
                  <MetricName visit={visit} metric={effortNamed[side].id} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {EFFORT_REASONS.map((reason) => (
              <tr data-key={reason}>
                <th scope="row">{EFFORT_REASON_WORDS[reason][visit.locale]}</th>
                {SIDES.map((side) => (
                  <ShareCell
                    visit={visit}
                    share={reasons[side][reason]}
                    metric={effortReasons[side][reason].id}
                  />
                ))}
              </tr>
            ))}
            <tr data-key="any">
              <th scope="row">{effortPage.named}</th>
              {SIDES.map((side) => (
                <ShareCell visit={visit} share={named[side]} metric={effortNamed[side].id} />
              ))}
            </tr>
          </tbody>
        </table>
      </TableBox>
    </section>
  );
}

/**
 * How often a person was asked, and through which channel.
 * @module
 */

import { FigureLink, MetricName, SectionHead, ShareCell } from '../../figures.tsx';
import type { OverviewProps } from './headline.tsx';

export function EscalationSection({ visit, overview }: OverviewProps) {
  const { words, format } = visit;
  const { rate, channels } = overview.escalation;
  const note =
    rate.rate === undefined
      ? words.figures.few(format.number(rate.count), format.number(rate.of))
      : words.escalation.note(format.percent(rate.rate));
  return (
    <section data-metric="escalation-rate" data-count={rate.count}>
      <SectionHead title={words.escalation.title}>
        <FigureLink visit={visit} metric="escalation-rate">
          {rate.of === 0 ? words.figures.noData : rate.count === 0 ? words.escalation.none : note}
        </FigureLink>
      </SectionHead>
      {rate.count > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">
                <MetricName visit={visit} metric="escalation-channels" />
              </th>
              <th scope="col" class="number">
                {words.stages.sessions}
              </th>
              <th scope="col" class="number">
                {words.effort.share}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...channels].map(([channel, share]) => (
              <tr>
                <th scope="row">{words.contacts.channels[channel] ?? channel}</th>
                <td class="number">{format.number(share.count)}</td>
                <ShareCell visit={visit} share={share} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

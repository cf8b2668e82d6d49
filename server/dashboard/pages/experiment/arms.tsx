/**
 * Both arms side by side, what differs, and what may be concluded from it.
 * @module
 */

import type { Change, Share } from '../../../metrics/figure.ts';
import { Whisker } from '../../charts/whisker.tsx';
import { MetricName, SectionHead, ShareCell, TableBox } from '../../figures.tsx';
import type { SiteVisit } from '../../visit.ts';
import type { ExperimentProps } from '../experiment.tsx';

const ORDER = ['holdout', 'treated'] as const;

export function ArmsSection({ visit, report }: ExperimentProps) {
  const { words } = visit;
  return (
    <>
      <section>
        <SectionHead title={words.experiment.arms}>{words.experiment.armsNote}</SectionHead>
        <ArmTable visit={visit} report={report} />
      </section>
      <div class="columns">
        <Effects visit={visit} report={report} />
        <section>
          <SectionHead title={words.experiment.meaning} />
          {words.experiment.limits.map((limit) => (
            <p class="limit">{limit}</p>
          ))}
        </section>
      </div>
    </>
  );
}

function ArmTable({ visit, report }: ExperimentProps) {
  const { words, format } = visit;
  return (
    <TableBox label={words.experiment.arms}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.experiment.arm}</th>
            <th scope="col" class="number">
              {words.stages.sessions}
            </th>
            <th scope="col" class="bar-column from-medium">
              {words.figures.interval}
            </th>
            <th scope="col" class="number">
              <MetricName visit={visit} metric="contact-rate" />
            </th>
            <th scope="col" class="number">
              <MetricName visit={visit} metric="effort-by-arm" />
            </th>
          </tr>
        </thead>
        <tbody>
          {ORDER.map((arm) => {
            const { contacts, easy } = report.arms[arm];
            return (
              <tr data-arm={arm}>
                <th scope="row">{words.experiment.names[arm]}</th>
                <td class="number">{format.number(contacts.of)}</td>
                <td class="from-medium">
                  <Line share={contacts} />
                </td>
                <ShareCell visit={visit} share={contacts} metric="contact-rate" />
                <ShareCell visit={visit} share={easy} metric="effort-by-arm" />
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableBox>
  );
}

function Line({ share: { rate, interval } }: { share: Share }) {
  if (rate === undefined || interval === undefined) return null;
  return <Whisker rate={rate} interval={interval} />;
}

function Effects({ visit, report }: ExperimentProps) {
  const { words, format } = visit;
  const { range } = report.saving;
  const { change } = report.proven;
  const isProven = change !== undefined && !change.isNoise && change.difference > 0;
  return (
    <section>
      <SectionHead title={words.experiment.effects} />
      <Effect visit={visit} metric="deflection-proven" change={report.proven.change} />
      <Effect visit={visit} metric="effort-effect" change={report.effort.change} />
      {isProven && range !== undefined && (
        <div class="measure">
          <p>
            <MetricName visit={visit} metric="saving-proven" />
            <b>{format.money(range)}</b>
          </p>
        </div>
      )}
    </section>
  );
}

function Effect(props: { visit: SiteVisit; metric: string; change: Change | undefined }) {
  const { visit, metric, change } = props;
  const { words, format } = visit;
  const isKnown = change !== undefined && !change.isNoise;
  return (
    <div class="measure" data-effect={metric}>
      <p>
        <MetricName visit={visit} metric={metric} />
        {isKnown ? (
          <b>{words.experiment.points(format.signedPoints(change.difference))}</b>
        ) : (
          <span>{words.deflection.notEnough}</span>
        )}
      </p>
      {change !== undefined && (
        <p class="note">{words.experiment.between(format.signedBetween(change.interval))}</p>
      )}
    </div>
  );
}

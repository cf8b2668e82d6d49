/**
 * What changed beyond the usual, said before anything else is looked at; nothing where nothing did.
 * @module
 */

import { type Unusual, USUAL_WEEKS } from '../../../metrics/unusual.ts';
import { MetricName, SectionHead } from '../../figures.tsx';
import { linkTo } from '../../links.ts';
import { type SiteVisit, stageTitle } from '../../visit.ts';

const SHOWN = 5;

export function UnusualSection({ visit, unusual }: { visit: SiteVisit; unusual: Unusual[] }) {
  const [first] = unusual;
  if (first === undefined) return null;
  const { format } = visit;
  const words = visit.words.unusual;
  return (
    <section class="unusual">
      <SectionHead title={words.title(format.day(first.from), format.day(first.to))}>
        {words.note(format.amount(USUAL_WEEKS))}
      </SectionHead>
      <Changes visit={visit} unusual={unusual.slice(0, SHOWN)} />
      {unusual.length > SHOWN && (
        <details>
          <summary>{words.more(format.amount(unusual.length - SHOWN))}</summary>
          <Changes visit={visit} unusual={unusual.slice(SHOWN)} />
        </details>
      )}
    </section>
  );
}

function Changes({ visit, unusual }: { visit: SiteVisit; unusual: Unusual[] }) {
  return (
    <ul>
      {unusual.map((one) => (
        <li data-unusual={`${one.metric.id} ${one.stage}`.trim()}>
          <b>
            <Place visit={visit} stage={one.stage} />
          </b>{' '}
          <MetricName visit={visit} metric={one.metric.id} /> {describeUnusual(visit, one)}
        </li>
      ))}
    </ul>
  );
}

/** Leads to the stage. */
function Place({ visit, stage }: { visit: SiteVisit; stage: string }) {
  if (stage === '') return <>{visit.words.unusual.everywhere}</>;
  return <a href={linkTo(visit.url, '/journey', { stage })}>{stageTitle(visit, stage)}</a>;
}

/** `14% instead of 8%: between +3.1 and +9.3 points. Worse.` */
export function describeUnusual({ words, format }: SiteVisit, one: Unusual): string {
  const { now, usual, change, isBetter } = one;
  const own = words.unusual;
  const told = own.told(
    format.percent(now.rate ?? 0),
    format.percent(usual.rate ?? 0),
    format.signedBetween(change.interval),
  );
  return `${told} ${isBetter ? own.better : own.worse}`;
}

/**
 * One page of figures: how help is doing, where, and what was looked for in vain.
 * @module
 */

import { createCubes } from '../../metrics/cubes.ts';
import { countPending, hasSessions, PROVISIONAL_MS } from '../../metrics/freshness.ts';
import { localDay } from '../../metrics/local-day.ts';
import { DEFINITION_VERSION } from '../../metrics/outcome.ts';
import { loadOverview, type Overview } from '../../metrics/report.ts';
import type { Store } from '../../store/store.ts';
import { Patterns } from '../charts/paint.tsx';
import { FilterBar } from '../filters.tsx';
import { Page } from '../layout.tsx';
import { linkTo } from '../links.ts';
import type { SiteVisit } from '../visit.ts';
import { EffortSection } from './overview/effort.tsx';
import { EntriesSection } from './overview/entries.tsx';
import { EscalationSection } from './overview/escalation.tsx';
import { Headline } from './overview/headline.tsx';
import { MissesSection } from './overview/misses.tsx';
import { Outcomes } from './overview/outcomes.tsx';
import { ResolutionSection } from './overview/resolution.tsx';
import { StagesSection } from './overview/stages.tsx';

const PATH = '/';

export async function overviewPage(visit: SiteVisit, { db }: Pick<Store, 'db'>, now: number) {
  const { filter, snapshot } = visit;
  const provisionalFrom = localDay(now - PROVISIONAL_MS, snapshot.settings.timeZone);
  const overview = await loadOverview(createCubes(db), filter, provisionalFrom);
  const isBare = !filter.simulated && overview.sessions === 0;
  const hasOnlySimulated =
    isBare &&
    !(await hasSessions(db, filter.site, false)) &&
    (await hasSessions(db, filter.site, true));
  const foot = (
    <Foot visit={visit} overview={overview} now={now} pending={await countPending(db)} />
  );
  const shown = { visit, overview };
  return (
    <Page visit={visit} title={visit.words.pages.overview} path={PATH} foot={foot}>
      <Patterns />
      <FilterBar visit={visit} path={PATH} />
      <main class="width" id="content">
        {hasOnlySimulated && <SimulatedNotice visit={visit} />}
        <Headline {...shown} />
        <Outcomes {...shown} />
        <div class="columns wide-first">
          <ResolutionSection {...shown} />
          <EscalationSection {...shown} />
        </div>
        <StagesSection {...shown} />
        <div class="columns">
          <EffortSection {...shown} />
          <MissesSection {...shown} />
        </div>
        <EntriesSection {...shown} />
      </main>
    </Page>
  );
}

function SimulatedNotice({ visit }: { visit: SiteVisit }) {
  const { words, url } = visit;
  return (
    <p class="notice">
      {words.headline.simulatedExists}{' '}
      <a href={linkTo(url, PATH, { data: 'simulated' })}>{words.headline.showSimulated}</a>
    </p>
  );
}

function Foot(props: { visit: SiteVisit; overview: Overview; now: number; pending: number }) {
  const { visit, overview, now, pending } = props;
  const { format, snapshot } = visit;
  const words = visit.words.footer;
  const { lost, refused } = overview.quality;
  const refusals = [...refused.values()].reduce((total, count) => total + count, 0);
  return (
    <>
      <p>
        {words.zone(snapshot.settings.timeZone)} {words.definition(DEFINITION_VERSION)}{' '}
        {words.remainder}
      </p>
      <p>
        {words.upTo(format.time(now))} {pending > 0 && `${words.pending(format.amount(pending))} `}
        {lost.of > 0 && words.lost(format.finePercent(lost.count / lost.of))}{' '}
        {refusals > 0 && words.refused(format.amount(refusals))}
      </p>
    </>
  );
}

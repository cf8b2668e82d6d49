/**
 * One page of figures: how help is doing, where, and what was looked for in vain.
 * @module
 */

import { createCubes } from '../../metrics/cubes.ts';
import { loadEntries } from '../../metrics/entry-report.ts';
import { hasSessions, provisionalFrom } from '../../metrics/freshness.ts';
import { listHappenings } from '../../metrics/happenings.ts';
import { findNextSteps } from '../../metrics/next-steps.ts';
import { shiftDays } from '../../metrics/periods.ts';
import { loadMisses } from '../../metrics/question-report.ts';
import { loadOverview } from '../../metrics/report.ts';
import { findUnusual } from '../../metrics/unusual.ts';
import type { Store } from '../../store/store.ts';
import { Patterns } from '../charts/paint.tsx';
import { FilterBar } from '../filters.tsx';
import { makeFoot } from '../foot.tsx';
import { Page } from '../layout.tsx';
import { findPastReviews } from '../reviews.ts';
import { catalogueOf, type SiteVisit } from '../visit.ts';
import { DeflectionSection } from './overview/deflection.tsx';
import { EffortSection } from './overview/effort.tsx';
import { EscalationSection } from './overview/escalation.tsx';
import { Headline } from './overview/headline.tsx';
import { MissesSection } from './overview/misses.tsx';
import { NextStepsSection } from './overview/next-steps.tsx';
import { InstallNotice, SimulatedNotice } from './overview/notices.tsx';
import { Outcomes } from './overview/outcomes.tsx';
import { ResolutionSection } from './overview/resolution.tsx';
import { StagesSection } from './overview/stages.tsx';
import { UnusualSection } from './overview/unusual.tsx';

const PATH = '/';

/** `server`: public address of this server, for whoever may put the box on a page. */
export async function overviewPage(
  visit: SiteVisit,
  { db }: Pick<Store, 'db'>,
  now: number,
  server?: string,
) {
  const { filter, snapshot } = visit;
  const cubes = createCubes(db);
  const shift = shiftDays(filter, visit.comparison);
  const overview = await loadOverview(cubes, filter, {
    provisionalFrom: provisionalFrom(now, snapshot.settings.timeZone),
    shift,
  });
  const steps = findNextSteps({
    filter,
    entries: await loadEntries(cubes, filter),
    misses: await loadMisses(cubes, filter, (language) => catalogueOf(visit, language)),
    reviews: findPastReviews(visit, now),
  });
  const happenings = await listHappenings(db, cubes, filter);
  const sites = visit.watched.map((one) => ({
    ...one,
    simulated: filter.simulated,
    day: Math.min(one.day, filter.to),
  }));
  const unusual = (await findUnusual(cubes, sites)).filter(({ site }) => site === filter.site);
  const isBare = !filter.simulated && overview.sessions === 0;
  const hasNoReal = isBare && !(await hasSessions(db, filter.site, false));
  const hasSimulated = hasNoReal && (await hasSessions(db, filter.site, true));
  const foot = await makeFoot(visit, { db }, now, cubes);
  const shown = { visit, overview };
  return (
    <Page visit={visit} title={visit.words.pages.overview} path={PATH} foot={foot}>
      <Patterns />
      <FilterBar visit={visit} path={PATH} of="overview" />
      <main class="width" id="content">
        {hasSimulated && <SimulatedNotice visit={visit} />}
        {hasNoReal && !hasSimulated && server !== undefined && (
          <InstallNotice visit={visit} server={server} />
        )}
        <Headline {...shown} happenings={happenings} />
        <Outcomes {...shown} />
        <UnusualSection visit={visit} unusual={unusual} />
        <div class="columns wide-first">
          <ResolutionSection {...shown} happenings={happenings} />
          {visit.sharedUntil === undefined && <NextStepsSection visit={visit} steps={steps} />}
        </div>
        <div class="columns three">
          <DeflectionSection {...shown} />
          <EffortSection {...shown} />
          <MissesSection {...shown} />
        </div>
        <StagesSection {...shown} />
        <EscalationSection {...shown} />
      </main>
    </Page>
  );
}

/**
 * How easy it was to get help: as given, over time, and where it was hard.
 * @module
 */

import { createCubes } from '../../metrics/cubes.ts';
import { type EffortReport, loadEffortReport } from '../../metrics/effort-report.ts';
import { listHappenings } from '../../metrics/happenings.ts';
import { shiftDays } from '../../metrics/periods.ts';
import type { Store } from '../../store/store.ts';
import { PAINT } from '../charts/draw.ts';
import { comparedPeriod } from '../compared.ts';
import { Words } from '../figures.tsx';
import { FilterBar } from '../filters.tsx';
import { makeFoot } from '../foot.tsx';
import { Page } from '../layout.tsx';
import { linkTo } from '../links.ts';
import type { SiteVisit } from '../visit.ts';
import { EffortByEntry, EffortByOutcome, EffortByStage } from './effort/breakdowns.tsx';
import { CommentsSection } from './effort/comments.tsx';
import { EffortDistribution } from './effort/distribution.tsx';
import { EffortReasons } from './effort/reasons.tsx';
import { ShareOverTime } from './share-over-time.tsx';

const PATH = '/effort';

export interface EffortProps {
  visit: SiteVisit;
  report: EffortReport;
}

export async function effortPage(visit: SiteVisit, store: Pick<Store, 'db'>, now: number) {
  const { filter, words, snapshot } = visit;
  const cubes = createCubes(store.db);
  const report = await loadEffortReport(cubes, filter, shiftDays(filter, visit.comparison));
  const happenings = await listHappenings(store.db, cubes, filter);
  const foot = await makeFoot(visit, store, now, cubes);
  const shown = { visit, report };
  const isEmpty = report.distribution.of === 0;
  return (
    <Page visit={visit} title={words.effortPage.title} path={PATH} foot={foot}>
      <FilterBar visit={visit} path={PATH} />
      <main class="width" id="content">
        <h1>{isEmpty ? words.effort.none : <Headline {...shown} />}</h1>
        <p class="under">{words.effortPage.under}</p>
        <OtherScales {...shown} />
        {!isEmpty && (
          <>
            <div class="columns wide-first">
              <ShareOverTime
                visit={visit}
                metric="effort-easy"
                color={PAINT.confirmed}
                series={report.series}
                happenings={happenings}
                title={words.effortPage.overTime}
                of={words.effort.answers}
              />
              <EffortDistribution {...shown} />
            </div>
            <div class="columns">
              <EffortByOutcome {...shown} />
              <EffortByStage {...shown} />
            </div>
            <EffortReasons {...shown} />
            <EffortByEntry {...shown} />
            {snapshot.settings.surveys.comments && <CommentsSection {...shown} />}
          </>
        )}
      </main>
    </Page>
  );
}

function Headline({ visit, report }: EffortProps) {
  const { format, words } = visit;
  const { easy, change } = report;
  const answers = format.amount(easy.of);
  if (easy.rate === undefined || easy.interval === undefined)
    return words.effort.fewAnswers(answers);
  const share = format.percent(easy.rate);
  const changed =
    change === undefined
      ? ''
      : change.isNoise
        ? words.effortPage.noise
        : words.effortPage.changed(
            format.points(change.difference),
            change.difference > 0,
            comparedPeriod(visit),
          );
  return (
    <>
      <Words
        visit={visit}
        sentence={words.effortPage.headline(answers, share, format.between(easy.interval))}
      />
      {changed}
    </>
  );
}

/** Answers that the figures leave out because they were given on another scale. */
function OtherScales({ visit, report }: EffortProps) {
  const { format, words, url, filter } = visit;
  if (report.otherScales.length === 0) return null;
  return (
    <p class="notice">
      {words.effortPage.scale(filter.scale)}{' '}
      {report.otherScales.map(({ scale, answers }) => (
        <a href={linkTo(url, PATH, { scale })}>
          {words.effortPage.otherScale(format.amount(answers), scale)}
        </a>
      ))}
    </p>
  );
}

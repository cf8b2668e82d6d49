/**
 * Where along the journey help works, and where it does not.
 * @module
 */

import { stageIds } from '../../../widget/core/journey.ts';
import { createCubes } from '../../metrics/cubes.ts';
import {
  type Journey,
  judgeCell,
  loadJourney,
  loadStage,
  withoutStage,
} from '../../metrics/journey-report.ts';
import type { Store } from '../../store/store.ts';
import { Patterns } from '../charts/paint.tsx';
import { FilterBar } from '../filters.tsx';
import { makeFoot } from '../foot.tsx';
import { Page } from '../layout.tsx';
import { type SiteVisit, stageTitle } from '../visit.ts';
import { StageData } from './journey/data.tsx';
import { StageSection } from './journey/stage.tsx';
import { NarrowWay, Way } from './journey/way.tsx';

const PATH = '/journey';

export async function journeyPage(visit: SiteVisit, store: Pick<Store, 'db'>, now: number) {
  const { filter, snapshot } = visit;
  const words = visit.words.journey;
  const cubes = createCubes(store.db);
  const order = stageIds(snapshot.journey);
  const journey = await loadJourney(cubes, filter, order);
  const looked = filter.stage ?? findWorst(journey)?.stage ?? mostUsed(journey);
  const stage = looked === undefined ? undefined : await loadStage(cubes, filter, looked);
  const foot = await makeFoot(visit, store, now, cubes);
  const isEmpty = journey.stages.length === 0;
  return (
    <Page visit={visit} title={visit.words.pages.journey} path={PATH} foot={foot}>
      <Patterns />
      <FilterBar visit={visit} path={PATH} of="journey" />
      <main class="width" id="content">
        <h1>{isEmpty ? visit.words.headline.none : describe(visit, journey)}</h1>
        {!isEmpty && (
          <>
            <p class="under">{words.rule}</p>
            <Way visit={visit} journey={journey} looked={filter.stage} />
            <NarrowWay visit={visit} journey={journey} looked={filter.stage} />
            <p class="note key">{words.key}</p>
            <WithoutSessions visit={visit} journey={journey} />
            <StageData visit={visit} journey={journey} />
          </>
        )}
        {stage !== undefined && <StageSection visit={visit} report={stage} />}
      </main>
    </Page>
  );
}

/** Stages that the way passes and where nobody sought help: a fact too, and no column of dashes. */
function WithoutSessions({ visit, journey }: { visit: SiteVisit; journey: Journey }) {
  const { stages } = visit.snapshot.journey;
  const quiet = stages.filter(({ id }) => journey.stages.every(({ stage }) => stage !== id));
  if (quiet.length === 0) return null;
  const names = quiet.map(({ id }) => stageTitle(visit, id)).join(', ');
  return <p class="quiet-stages">{visit.words.journey.without(names)}</p>;
}

/** The stage whose told differences weigh most, in sessions. */
function findWorst(journey: Journey): { stage: string; metrics: string[] } | undefined {
  const [worst] = weigh(journey, 'worse');
  return worst;
}

/** The stage that does best, and would without the worst one too, which weighs on all others. */
function findBest(journey: Journey, worst: string | undefined) {
  if (worst === undefined) return weigh(journey, 'better')[0];
  const known = new Set(weigh(journey, 'better').map(({ stage }) => stage));
  return weigh(withoutStage(journey, worst), 'better').find(({ stage }) => known.has(stage));
}

function weigh(journey: Journey, news: 'worse' | 'better') {
  return journey.stages
    .map(({ stage }) => {
      const told = journey.rows.flatMap((row) => {
        const cell = row.cells.get(stage);
        if (cell?.change === undefined || judgeCell(row, cell) !== news) return [];
        const weight = Math.abs(cell.change.difference) * cell.share.of;
        return [{ metric: row.metric.id, weight }];
      });
      told.sort((a, b) => b.weight - a.weight);
      const weight = told.reduce((sum, one) => sum + one.weight, 0);
      return { stage, weight, metrics: told.map(({ metric }) => metric) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
}

function mostUsed({ stages }: Journey): string | undefined {
  return [...stages].sort((a, b) => b.sessions - a.sessions)[0]?.stage;
}

function isCompared({ rows }: Journey): boolean {
  return rows.some(({ cells }) => [...cells.values()].some(({ change }) => change !== undefined));
}

/** States what differs beyond noise, or that nothing does. */
function describe(visit: SiteVisit, journey: Journey) {
  const { format, locale } = visit;
  const words = visit.words.journey;
  const worst = findWorst(journey);
  const best = findBest(journey, worst?.stage);
  const better = best === undefined ? '' : words.better(stageTitle(visit, best.stage));
  if (worst === undefined) {
    if (better !== '') return better;
    return isCompared(journey) ? words.same : words.tooFew;
  }
  const row = journey.rows.find(({ metric }) => metric.id === worst.metrics[0]);
  const share = row?.cells.get(worst.stage)?.share;
  return (
    <>
      {words.worst} <b>{stageTitle(visit, worst.stage)}</b>
      {row !== undefined &&
        share?.rate !== undefined &&
        words.because(row.metric.name[locale], format.percent(share.rate))}
      {better}
    </>
  );
}

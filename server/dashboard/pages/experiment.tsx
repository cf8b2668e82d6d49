/**
 * What help changes, against those who were drawn to do without; or that there is too little traffic
 * to know.
 * @module
 */

import { createCubes } from '../../metrics/cubes.ts';
import { type ExperimentReport, loadExperiment } from '../../metrics/experiment-report.ts';
import type { Store } from '../../store/store.ts';
import { FilterBar } from '../filters.tsx';
import { makeFoot } from '../foot.tsx';
import { Page } from '../layout.tsx';
import type { SiteVisit } from '../visit.ts';
import { ArmsSection } from './experiment/arms.tsx';
import { CalculatorSection } from './experiment/calculator.tsx';

const PATH = '/experiment';

export interface ExperimentProps {
  visit: SiteVisit;
  report: ExperimentReport;
}

export async function experimentPage(visit: SiteVisit, store: Pick<Store, 'db'>, now: number) {
  const { filter, words, snapshot } = visit;
  const cubes = createCubes(store.db);
  const report = await loadExperiment(cubes, filter);
  const foot = await makeFoot(visit, store, now, cubes);
  const shown = { visit, report };
  const { treated, holdout } = report.arms;
  const isDrawn = treated.contacts.of + holdout.contacts.of > 0;
  const isOn = snapshot.settings.experiment !== undefined;
  return (
    <Page visit={visit} title={words.experiment.title} path={PATH} foot={foot}>
      <FilterBar visit={visit} path={PATH} />
      <main class="width" id="content">
        <h1>{isDrawn ? describe(shown) : words.experiment.none}</h1>
        <p class="under">{words.experiment.under}</p>
        {!isOn && <p class="notice">{words.experiment.off}</p>}
        {isDrawn && <ArmsSection {...shown} />}
        <CalculatorSection {...shown} path={PATH} />
      </main>
    </Page>
  );
}

/** The difference where it is one; else that it cannot be told, and never a figure of chance. */
function describe({ visit, report }: ExperimentProps): string {
  const { format, words } = visit;
  const { first: without, second: withHelp, change } = report.proven;
  const drawn = words.experiment.drawn(format.amount(withHelp.of), format.amount(without.of));
  if (change === undefined || change.isNoise) return `${words.deflection.notEnough}. ${drawn}`;
  const points = format.points(change.difference);
  const { low, high } = change.interval;
  const told =
    change.difference > 0
      ? words.experiment.fewer(points, format.between({ low, high }))
      : words.experiment.more(points, format.between({ low: -high, high: -low }));
  return `${told} ${drawn}`;
}

/**
 * Changes that stand out: the last week that is settled, against the same weekdays of the four weeks
 * before, in every site, stage and share at once, told only beyond what so many comparisons bring
 * about by chance.
 * @module
 */

import { addDays } from './calendar.ts';
import type { Cubes, Filter } from './cubes.ts';
import { effortEasy } from './effort-metrics.ts';
import { missRate } from './entry-metrics.ts';
import { type Change, compareShares, type Share } from './figure.ts';
import type { Metric } from './metric.ts';
import { lostEvents } from './quality-metrics.ts';
import { outcomes } from './session-metrics.ts';
import { benjaminiHochberg, differenceProbability, FALSE_DISCOVERY_RATE } from './statistics.ts';

/** Days that are looked at, and the weeks before them that say what is usual. */
export const WATCHED_DAYS = 7;
export const USUAL_WEEKS = 4;
/** Days after which an outcome no longer changes. */
const SETTLED_DAYS = 2;
/** A smaller change is not worth a morning, however certain it is. */
export const POINTS_MIN = 0.03;

/** What is watched, and whether more of it is good. */
const WATCHED: readonly { metric: Metric<Share>; isGood: boolean }[] = [
  { metric: outcomes.confirmed, isGood: true },
  { metric: outcomes.escalated, isGood: false },
  { metric: outcomes.unresolved, isGood: false },
  { metric: outcomes.unanswered, isGood: false },
  { metric: outcomes['contact-abandoned'], isGood: false },
  { metric: effortEasy, isGood: true },
  { metric: missRate, isGood: false },
  { metric: lostEvents, isGood: false },
];

/** A site on the last of the days that are looked at. */
export type WatchedSite = Pick<Filter, 'site' | 'scale' | 'simulated'> & { day: number };

export interface Unusual {
  site: string;
  /** Empty for all stages together. */
  stage: string;
  metric: Metric<Share>;
  /** The days that were looked at. */
  from: number;
  to: number;
  now: Share;
  usual: Share;
  change: Change;
  isBetter: boolean;
}

/** The last local day whose outcomes are settled. */
export function watchedDay(today: number): number {
  return addDays(today, -SETTLED_DAYS);
}

/** Of all that is told, on average at most one in twenty is chance. The largest change first. */
export async function findUnusual(cubes: Cubes, sites: readonly WatchedSite[]): Promise<Unusual[]> {
  const compared = (await Promise.all(sites.map((site) => compareSite(cubes, site)))).flat();
  const kept = benjaminiHochberg(
    compared.map(({ now, usual }) =>
      differenceProbability(now.count, now.of, usual.count, usual.of),
    ),
    FALSE_DISCOVERY_RATE,
  );
  return compared
    .filter(({ change }, i) => kept[i] && Math.abs(change.difference) >= POINTS_MIN)
    .sort((a, b) => Math.abs(b.change.difference) - Math.abs(a.change.difference));
}

async function compareSite(
  cubes: Cubes,
  { site, scale, simulated, day }: WatchedSite,
): Promise<Unusual[]> {
  const from = addDays(day, 1 - WATCHED_DAYS);
  const shared = { site, scale, simulated };
  const watched: Filter = { ...shared, from, to: day };
  const usual: Filter = {
    ...shared,
    from: addDays(from, -USUAL_WEEKS * WATCHED_DAYS),
    to: addDays(from, -1),
  };
  const found: Unusual[] = [];
  for (const { metric, isGood } of WATCHED) {
    for (const by of ['all', 'stage'] as const) {
      if (!metric.groupings.includes(by)) continue;
      const before = await metric.query(cubes, usual, by);
      for (const [stage, now] of await metric.query(cubes, watched, by)) {
        const earlier = before.get(stage);
        const change = earlier && compareShares(now, earlier);
        if (earlier === undefined || change === undefined) continue;
        const isBetter = change.difference > 0 === isGood;
        found.push({ site, stage, metric, from, to: day, now, usual: earlier, change, isBetter });
      }
    }
  }
  return found;
}

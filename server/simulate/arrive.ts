/**
 * Who comes to a site, when, and where along its journey.
 * @module
 */

import type { Manifest } from '../../widget/core/catalogue.ts';
import type { Device } from '../../widget/core/event.ts';
import type { Stage } from '../../widget/core/journey.ts';
import type { Chance } from './random.ts';
import type { Arrival, Help, Visit } from './script.ts';
import { playVisitor } from './visitor.ts';

/** The site that is come to. */
export interface Place {
  manifest: Manifest;
  /** One a language. */
  helps: Help[];
}

export const DAY_MS = 24 * 60 * 60 * 1000;
const HOUR_MS = 60 * 60 * 1000;

/** Visits at each hour of the day; people sleep. */
const HOURS = [
  2, 1, 1, 1, 1, 2, 4, 7, 10, 12, 13, 13, 12, 12, 12, 12, 12, 13, 14, 16, 17, 14, 9, 5,
] as const;
/** Visits at each stage, by its place in the journey; later stages repeat the last. */
const STAGE_WEIGHTS = [7, 17, 8, 12, 19, 5, 27, 10];
const STAGE_WEIGHT = 10;

const DEVICES: readonly (readonly [Device, number])[] = [
  ['phone', 56],
  ['desktop', 38],
  ['tablet', 6],
];

/** Visitors spread evenly over some days, up to `now`. */
export function* evenly(
  place: Place,
  { visitors, days, now }: { visitors: number; days: number; now: number },
  chance: Chance,
): Generator<Visit> {
  for (let visitor = 0; visitor < visitors; visitor++) {
    const at = now - (now % DAY_MS) - chance.whole(0, days - 1) * DAY_MS + drawHour(chance);
    // Nobody has come later than now, whatever the hour drawn.
    const latest = now - 10 * 60_000 - chance.whole(0, HOUR_MS);
    yield playVisitor(arriveAt(place, Math.min(at, latest), chance), chance);
  }
}

/** Milliseconds after midnight. */
export function drawHour(chance: Chance): number {
  const hour = chance.pick(HOURS.map((weight, position) => [position, weight] as const));
  return hour * HOUR_MS + chance.whole(0, HOUR_MS - 1);
}

/** `weigh`: visits at a stage, of those it has otherwise. */
export function arriveAt(
  { manifest, helps }: Place,
  at: number,
  chance: Chance,
  weigh: (stage: Stage) => number = () => 1,
): Arrival {
  const stage = chance.pick(
    manifest.journey.stages.map((one, position) => {
      return [one, (STAGE_WEIGHTS[position] ?? STAGE_WEIGHT) * weigh(one)] as const;
    }),
  );
  const help = chance.among(helps);
  return {
    at,
    stage: stage.id,
    page: pageOf(stage, help.catalogue.language, chance),
    device: chance.pick(DEVICES),
    help,
    ces: manifest.surveys.ces,
    ...drawArm(manifest.holdout, chance),
  };
}

/** Nothing while no experiment runs. `holdout`: share of visitors who do without help. */
export function drawArm(holdout: number | undefined, chance: Chance): Pick<Arrival, 'arm'> {
  if (holdout === undefined) return {};
  return { arm: chance.happens(holdout) ? 'holdout' : 'treated' };
}

/** A path that the stage's pattern matches. */
function pageOf(stage: Stage, language: string, chance: Chance): string {
  if (stage.match.length === 0) return '/';
  return chance
    .among(stage.match)
    .replace(/\{[^}]*\}\?/g, '')
    .replace(/:language/g, language)
    .replace(/:\w+/g, ':id')
    .replace(/\*/g, '');
}

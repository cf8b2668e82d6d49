/**
 * Satisfaction and recommendation, where a site asks for them. Each scale is read by itself.
 * @module
 */

import type { Cubes, Filter } from './cubes.ts';
import { type Mean, makeMean, makeShare, type Share } from './figure.ts';
import { defineMetric, type Metric, sum } from './metric.ts';

const GROUPINGS = ['all', 'day', 'stage'] as const;
type By = (typeof GROUPINGS)[number];

const read = (cubes: Cubes, filter: Filter, by: By) => cubes.measures(filter, by);
/** Values of the recommendation scale: who gives 9 or 10 promotes, up to 6 detracts. */
const NPS = { top: 10, promotersFrom: 9, detractorsTo: 6 };
const PER_CENT = 100;

export const satisfaction: Record<'csat-7' | 'csat-5', Metric<Share>> = {
  'csat-7': defineTopBox(7, 6),
  'csat-5': defineTopBox(5, 4),
};

/** The mean of +100, 0 and −100 is the score, and its interval the score's. */
export const recommendation = defineMetric<Mean, By>(
  {
    id: 'nps',
    unit: 'points',
    name: { en: 'Net promoter score', fr: 'Net promoter score' },
    definition: {
      en: 'Per cent of answers 9 and 10, minus per cent of answers 0 to 6, in points from −100 to +100.',
      fr: 'Pour cent de réponses 9 et 10, moins pour cent de réponses 0 à 6, en points de −100 à +100.',
    },
  },
  GROUPINGS,
  read,
  (row) => {
    const count = (from: number, to: number) =>
      sum(
        row,
        Array.from({ length: to - from + 1 }, (_, i) => `nps=${from + i}`),
      );
    const { top, promotersFrom, detractorsTo } = NPS;
    return makeMean([
      { value: -PER_CENT, count: count(0, detractorsTo) },
      { value: 0, count: count(detractorsTo + 1, promotersFrom - 1) },
      { value: PER_CENT, count: count(promotersFrom, top) },
    ]);
  },
);

/** `from`: the lowest value of the two best. */
function defineTopBox(values: 5 | 7, from: number): Metric<Share> {
  const scale = `csat-${values}`;
  const all = Array.from({ length: values }, (_, i) => i + 1);
  return defineMetric<Share, By>(
    {
      id: scale,
      unit: 'answers',
      name: { en: `Satisfied, of ${values} points`, fr: `Satisfaits, sur ${values} points` },
      definition: {
        en: `Answers ${from} and ${values} on the scale of ${values} points, of all answers on it.`,
        fr: `Réponses ${from} et ${values} sur l’échelle de ${values} points, parmi toutes ses réponses.`,
      },
    },
    GROUPINGS,
    read,
    (row) =>
      makeShare(
        sum(
          row,
          all.filter((value) => value >= from).map((value) => `${scale}=${value}`),
        ),
        sum(
          row,
          all.map((value) => `${scale}=${value}`),
        ),
      ),
  );
}

/**
 * What made it easy or hard to get help, as visitors named it beside their rating. Each side of the
 * filter's scale by itself.
 * @module
 */

import { EFFORT_REASONS, type EffortReason } from '../../widget/core/event.ts';
import type { Cubes, Filter } from './cubes.ts';
import { reasonMeasure, SCALES } from './effort-scales.ts';
import { makeShare, type Share } from './figure.ts';
import { defineMetric, type Metric, sum, type Words } from './metric.ts';

const GROUPINGS = ['all', 'day', 'stage'] as const;
type By = (typeof GROUPINGS)[number];

const read = (cubes: Cubes, filter: Filter, by: By) => cubes.measures(filter, by);

/** What is named, as the box says it. */
export const EFFORT_REASON_WORDS: Record<EffortReason, Words> = {
  finding: { en: 'Finding the answer', fr: 'Trouver la réponse' },
  clarity: { en: 'Understanding it', fr: 'Comprendre la réponse' },
  fit: { en: 'Whether it applied to me', fr: 'Savoir si elle valait pour mon cas' },
  doing: { en: 'Doing what it says', fr: 'Faire ce qu’elle dit' },
  person: { en: 'Reaching a person', fr: 'Joindre une personne' },
};

/** Words for either side of a scale. */
const SIDES = {
  easy: {
    made: { en: 'Made it easy', fr: 'A facilité' },
    of: { en: 'on the easy side of the scale', fr: 'du côté facile de l’échelle' },
  },
  hard: {
    made: { en: 'Made it harder', fr: 'A compliqué' },
    of: { en: 'not on the easy side of the scale', fr: 'hors du côté facile de l’échelle' },
  },
};
export type EffortSide = keyof typeof SIDES;

/** How many on that side named anything. */
export const effortNamed: Record<EffortSide, Metric<Share>> = {
  easy: defineNamed('easy'),
  hard: defineNamed('hard'),
};

/** Of those that named anything on that side, how many named the reason. */
export const effortReasons: Record<EffortSide, Record<EffortReason, Metric<Share>>> = {
  easy: defineReasons('easy'),
  hard: defineReasons('hard'),
};

function defineNamed(side: EffortSide): Metric<Share> {
  const { made, of } = SIDES[side];
  return defineMetric<Share, By>(
    {
      id: `effort-${side}-named`,
      unit: 'answers',
      name: made,
      definition: {
        en: `Answers about effort ${of.en} that named something that made it so, of all answers ${of.en}. Naming is optional. Each single reason is a share of those that named any; several may be named, so that they add up to more than 100%.`,
        fr: `Avis ${of.fr} qui ont nommé une raison, parmi tous les avis ${of.fr}. C’est facultatif. Chaque raison est une part de ceux qui en ont nommé une ; plusieurs choix sont possibles, et le total dépasse 100 %.`,
      },
    },
    GROUPINGS,
    read,
    (row, { scale }) => {
      const { values, easyFrom } = SCALES[scale];
      const all = Array.from({ length: values }, (_, at) => at + 1);
      const own = all.filter((value) => value >= easyFrom === (side === 'easy'));
      const answers = own.map((value) => `${scale}=${value}`);
      return makeShare(sum(row, [measureOf(scale, side, 'any')]), sum(row, answers));
    },
  );
}

function defineReasons(side: EffortSide): Record<EffortReason, Metric<Share>> {
  const metrics = EFFORT_REASONS.map((reason) => [reason, defineReason(side, reason)]);
  return Object.fromEntries(metrics) as Record<EffortReason, Metric<Share>>;
}

function defineReason(side: EffortSide, reason: EffortReason): Metric<Share> {
  const { en, fr } = EFFORT_REASON_WORDS[reason];
  const { made, of } = SIDES[side];
  return defineMetric<Share, By>(
    {
      id: `effort-${side}-${reason}`,
      unit: 'answers',
      name: { en: `${made.en}: ${en}`, fr: `${made.fr} : ${fr}` },
      definition: {
        en: `Answers about effort ${of.en} that named “${en}”, of those that named anything.`,
        fr: `Avis ${of.fr} qui ont nommé « ${fr} », parmi ceux qui ont nommé une raison.`,
      },
    },
    GROUPINGS,
    read,
    (row, { scale }) =>
      makeShare(
        sum(row, [measureOf(scale, side, reason)]),
        sum(row, [measureOf(scale, side, 'any')]),
      ),
  );
}

function measureOf(scale: string, side: EffortSide, reason: EffortReason | 'any'): string {
  return reasonMeasure(scale, side === 'easy', reason);
}

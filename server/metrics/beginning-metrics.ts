/**
 * How sessions began, and how many of those ended with a message to a person.
 * @module
 */

import { makeShare, type Share } from './figure.ts';
import { defineMetric, type Metric, sum, type Words } from './metric.ts';
import { BEGINNINGS, type Beginning, beganMeasure } from './session-measures.ts';

export const BEGINNING_NAMES: Record<Beginning, Words> = {
  suggestion: { en: 'A suggestion was opened', fr: 'Une suggestion ouverte' },
  answer: { en: 'An answer was opened', fr: 'Une réponse ouverte' },
  search: { en: 'A search', fr: 'Une recherche' },
  message: { en: 'A message in the conversation', fr: 'Un message dans la conversation' },
  guide: { en: 'A guide', fr: 'Un guide' },
  contact: { en: 'Straight to the contact form', fr: 'Droit au formulaire de contact' },
  other: { en: 'Something else', fr: 'Autre chose' },
};

/** Escalated, of the sessions that began so. */
export const beginnings = Object.fromEntries(
  BEGINNINGS.map((beginning) => [beginning, defineBeginning(beginning)]),
) as Record<Beginning, Metric<Share>>;

function defineBeginning(beginning: Beginning): Metric<Share> {
  const name = BEGINNING_NAMES[beginning];
  const escalated = beganMeasure(beginning, true);
  return defineMetric<Share, 'all' | 'day' | 'stage'>(
    {
      id: `began-${beginning}`,
      unit: 'sessions',
      name: { en: `Began: ${name.en}`, fr: `Début : ${name.fr}` },
      definition: {
        en: 'Escalated sessions, of the help sessions whose first act besides opening the box was this.',
        fr: 'Sessions transmises, parmi les sessions d’aide dont c’est la première action après l’ouverture.',
      },
    },
    ['all', 'day', 'stage'],
    (cubes, filter, by) => cubes.measures(filter, by),
    (row) =>
      makeShare(sum(row, [escalated]), sum(row, [escalated, beganMeasure(beginning, false)])),
  );
}

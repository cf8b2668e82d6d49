/**
 * Finer parts of two outcomes, and how long an answer took to be found.
 * @module
 */

import type { Cubes, Filter } from './cubes.ts';
import { readSessionsAndMeasures } from './deflection-metrics.ts';
import {
  makePercentiles,
  makeShare,
  makeShareAcross,
  type Percentiles,
  type Share,
} from './figure.ts';
import { defineMetric, type Metric, sum, type Words } from './metric.ts';
import type { OutcomeDetail } from './outcome.ts';
import { answerMeasure, detailMeasure, TIME_BUCKETS_SECONDS } from './session-measures.ts';
import { COUNTED_OUTCOMES } from './session-metrics.ts';
import type { Bucket } from './statistics.ts';

const GROUPINGS = ['all', 'day', 'stage'] as const;
type By = (typeof GROUPINGS)[number];

export const nothingFound = defineDetail('unanswered-nothing-found', 'nothing-found', {
  name: { en: 'Unanswered: nothing found', fr: 'Sans réponse : rien trouvé' },
  definition: {
    en: 'Unanswered sessions whose searches found nothing, of all help sessions.',
    fr: 'Sessions sans réponse dont les recherches n’ont rien trouvé, parmi toutes les sessions d’aide.',
  },
});

export const notOpened = defineDetail('unanswered-not-opened', 'not-opened', {
  name: { en: 'Unanswered: found, not opened', fr: 'Sans réponse : trouvé, pas ouvert' },
  definition: {
    en: 'Unanswered sessions that were offered answers and opened none, of all help sessions.',
    fr: 'Sessions sans réponse où des réponses étaient proposées et aucune ouverte, parmi toutes les sessions d’aide.',
  },
});

export const leftEarly = defineDetail('unanswered-left-early', 'left-early', {
  name: { en: 'Unanswered: left early', fr: 'Sans réponse : quitté trop tôt' },
  definition: {
    en: 'Unanswered sessions that opened an answer and left before it could be read, or searched on in vain, of all help sessions.',
    fr: 'Sessions sans réponse où une réponse a été ouverte puis quittée avant lecture, ou suivie de recherches vaines, parmi toutes les sessions d’aide.',
  },
});

export const abandonedAfterAnswer = defineDetail('abandoned-after-answer', 'after-answer', {
  name: { en: 'Abandoned after an answer', fr: 'Abandonné après une réponse' },
  definition: {
    en: 'Sessions that opened an answer and the contact form and sent nothing, of all help sessions.',
    fr: 'Sessions où une réponse et le formulaire de contact ont été ouverts et rien envoyé, parmi toutes les sessions d’aide.',
  },
});

export const abandonedWithoutAnswer = defineDetail('abandoned-without-answer', 'without-answer', {
  name: { en: 'Abandoned without an answer', fr: 'Abandonné sans réponse' },
  definition: {
    en: 'Sessions that opened the contact form, no answer, and sent nothing, of all help sessions.',
    fr: 'Sessions où le formulaire de contact a été ouvert, aucune réponse, et rien envoyé, parmi toutes les sessions d’aide.',
  },
});

export const abandonment = defineMetric<Share, By>(
  {
    id: 'abandonment',
    unit: 'sessions',
    name: { en: 'Contact form abandoned', fr: 'Formulaire abandonné' },
    definition: {
      en: 'Sessions that ended with the contact form opened and unsent, of those that ended there or with a message sent.',
      fr: 'Sessions terminées sur un formulaire de contact ouvert et non envoyé, parmi celles-ci et celles terminées par un envoi.',
    },
  },
  GROUPINGS,
  (cubes, filter, by) => cubes.sessions(filter, by),
  (row) => makeShare(sum(row, ['contact-abandoned']), sum(row, ['contact-abandoned', 'escalated'])),
);

export const timeToAnswer = defineMetric<Percentiles, By>(
  {
    id: 'time-to-answer',
    unit: 'seconds',
    name: { en: 'Time to an answer', fr: 'Temps jusqu’à une réponse' },
    definition: {
      en: 'Seconds from the first act of a session to the first answer opened: the median, and what 9 of 10 stay under. Read from buckets a fifth wide. Sessions that opened no answer are not in it.',
      fr: 'Secondes de la première action d’une session à la première réponse ouverte : la médiane, et ce que 9 sur 10 ne dépassent pas. Lu dans des classes d’un cinquième. Les sessions sans réponse ouverte n’y sont pas.',
    },
  },
  GROUPINGS,
  (cubes, filter, by) => cubes.measures(filter, by),
  (row) => makePercentiles(readBuckets(row)),
);

function readBuckets(row: ReadonlyMap<string, number>): Bucket[] {
  const ends = [...TIME_BUCKETS_SECONDS, Number.POSITIVE_INFINITY];
  return ends.map((to, i) => ({
    from: ends[i - 1] ?? 0,
    to,
    count: row.get(answerMeasure(i)) ?? 0,
  }));
}

function defineDetail(
  id: string,
  detail: OutcomeDetail,
  words: { name: Words; definition: Words },
): Metric<Share> {
  const read = (cubes: Cubes, filter: Filter, by: By) => readSessionsAndMeasures(cubes, filter, by);
  return defineMetric<Share, By>({ id, unit: 'sessions', ...words }, GROUPINGS, read, (row) =>
    makeShareAcross(sum(row, [detailMeasure(detail)]), sum(row, COUNTED_OUTCOMES)),
  );
}

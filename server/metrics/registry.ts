/**
 * Every metric there is, once. Cards, tables, charts and definitions read from here, so that the
 * same figure cannot mean two things.
 * @module
 */

import { beginnings } from './beginning-metrics.ts';
import {
  contactCost,
  deflectionAssumed,
  deflectionConfirmed,
  falseDeflection,
  guard,
  savingLimit,
} from './deflection-metrics.ts';
import {
  abandonedAfterAnswer,
  abandonedWithoutAnswer,
  abandonment,
  leftEarly,
  nothingFound,
  notOpened,
  timeToAnswer,
} from './detail-metrics.ts';
import { effortDistribution, effortEasy, effortMean, effortResponse } from './effort-metrics.ts';
import { effortNamed, effortReasons } from './effort-reason-metrics.ts';
import {
  clickThrough,
  entryEnded,
  entryHelpful,
  entryLost,
  entryNo,
  entryOpened,
  entryRead,
  entryReasons,
  entryYes,
  missNone,
  missRate,
} from './entry-metrics.ts';
import {
  contactRate,
  deflectionProven,
  effortByArm,
  effortEffect,
  savingProven,
} from './experiment-metrics.ts';
import type { Figure } from './figure.ts';
import {
  contactsPerVisits,
  messages,
  repeatMessages,
  timeToResolution,
} from './message-metrics.ts';
import type { Metric, Words } from './metric.ts';
import {
  droppedEvents,
  lateRevisions,
  lostEvents,
  refusedEvents,
  simulatedSessions,
  untrusted,
} from './quality-metrics.ts';
import { recommendation, satisfaction } from './satisfaction-metrics.ts';
import {
  bounces,
  escalationChannels,
  escalationRate,
  excluded,
  outcomes,
  sessions,
} from './session-metrics.ts';

/** Metrics that are read together. */
export interface MetricGroup {
  id: string;
  name: Words;
  metrics: readonly Metric<Figure>[];
}

/** In the order in which the definitions are read. */
export const METRIC_GROUPS: readonly MetricGroup[] = [
  {
    id: 'outcomes',
    name: { en: 'How sessions ended', fr: 'L’issue des sessions' },
    metrics: [
      sessions,
      ...Object.values(outcomes),
      escalationRate,
      escalationChannels,
      nothingFound,
      notOpened,
      leftEarly,
      abandonment,
      abandonedAfterAnswer,
      abandonedWithoutAnswer,
      bounces,
      excluded,
    ],
  },
  {
    id: 'deflection',
    name: { en: 'Deflection, and what contacts cost', fr: 'La déflexion et le coût des contacts' },
    metrics: [
      deflectionConfirmed,
      deflectionAssumed,
      deflectionProven,
      falseDeflection,
      guard,
      contactCost,
      savingLimit,
    ],
  },
  {
    id: 'experiment',
    name: { en: 'Experiment', fr: 'Expérience' },
    metrics: [contactRate, savingProven, effortByArm, effortEffect],
  },
  {
    id: 'messages',
    name: { en: 'Messages', fr: 'Messages' },
    metrics: [messages, repeatMessages, contactsPerVisits, timeToResolution],
  },
  {
    id: 'beginnings',
    name: { en: 'Where sessions begin, and how fast', fr: 'Le début des sessions et leur vitesse' },
    metrics: [timeToAnswer, ...Object.values(beginnings)],
  },
  {
    id: 'effort',
    name: { en: 'Effort and satisfaction', fr: 'Effort et satisfaction' },
    metrics: [
      effortDistribution,
      effortEasy,
      effortMean,
      effortResponse,
      ...Object.values(effortNamed),
      ...Object.values(effortReasons).flatMap((reasons) => Object.values(reasons)),
      ...Object.values(satisfaction),
      recommendation,
    ],
  },
  {
    id: 'entries',
    name: { en: 'Entries', fr: 'Réponses' },
    metrics: [
      entryOpened,
      entryRead,
      entryHelpful,
      entryYes,
      entryNo,
      ...Object.values(entryReasons),
      entryEnded,
      entryLost,
    ],
  },
  {
    id: 'searches',
    name: { en: 'Searches', fr: 'Recherches' },
    metrics: [missRate, missNone, clickThrough],
  },
  {
    id: 'quality',
    name: { en: 'Data quality', fr: 'Qualité des données' },
    metrics: [
      lostEvents,
      droppedEvents,
      refusedEvents,
      lateRevisions,
      untrusted,
      simulatedSessions,
    ],
  },
];

export const METRICS = METRIC_GROUPS.flatMap(({ metrics }) => metrics);

export function findMetric(id: string): Metric<Figure> | undefined {
  return METRICS.find((metric) => metric.id === id);
}

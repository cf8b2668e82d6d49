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
import type { Metric } from './metric.ts';
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

/** In the order in which the definitions are read. */
export const METRICS: readonly Metric<Figure>[] = [
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
  deflectionConfirmed,
  deflectionAssumed,
  deflectionProven,
  falseDeflection,
  guard,
  contactCost,
  savingLimit,
  contactRate,
  savingProven,
  effortByArm,
  effortEffect,
  messages,
  repeatMessages,
  contactsPerVisits,
  timeToResolution,
  timeToAnswer,
  ...Object.values(beginnings),
  effortDistribution,
  effortEasy,
  effortMean,
  effortResponse,
  ...Object.values(effortNamed),
  ...Object.values(effortReasons).flatMap((reasons) => Object.values(reasons)),
  ...Object.values(satisfaction),
  recommendation,
  entryOpened,
  entryRead,
  entryHelpful,
  entryYes,
  entryNo,
  ...Object.values(entryReasons),
  entryEnded,
  entryLost,
  missRate,
  missNone,
  clickThrough,
  lostEvents,
  droppedEvents,
  refusedEvents,
  lateRevisions,
  untrusted,
  simulatedSessions,
];

export function findMetric(id: string): Metric<Figure> | undefined {
  return METRICS.find((metric) => metric.id === id);
}

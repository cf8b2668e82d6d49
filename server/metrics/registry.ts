/**
 * Every metric there is, once. Cards, tables, charts and definitions read from here, so that the
 * same figure cannot mean two things.
 * @module
 */

import { effortDistribution, effortEasy, effortMean, effortResponse } from './effort-metrics.ts';
import {
  entryHelpful,
  entryNo,
  entryOpened,
  entryRead,
  entryReasons,
  entryYes,
  missNone,
  missRate,
} from './entry-metrics.ts';
import type { Figure } from './figure.ts';
import type { Metric } from './metric.ts';
import { lostEvents, refusedEvents } from './quality-metrics.ts';
import {
  bounces,
  escalationChannels,
  escalationRate,
  excluded,
  outcomes,
  sessions,
  untrusted,
} from './session-metrics.ts';

/** In the order in which the definitions are read. */
export const METRICS: readonly Metric<Figure>[] = [
  sessions,
  ...Object.values(outcomes),
  escalationRate,
  escalationChannels,
  bounces,
  excluded,
  untrusted,
  effortDistribution,
  effortEasy,
  effortMean,
  effortResponse,
  entryOpened,
  entryRead,
  entryHelpful,
  entryYes,
  entryNo,
  ...Object.values(entryReasons),
  missRate,
  missNone,
  lostEvents,
  refusedEvents,
];

export function findMetric(id: string): Metric<Figure> | undefined {
  return METRICS.find((metric) => metric.id === id);
}

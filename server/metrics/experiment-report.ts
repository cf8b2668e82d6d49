/**
 * The experiment as it stands, and how long it takes until an effect of some size could be seen.
 * @module
 */

import { countDays } from './calendar.ts';
import type { Cubes, Filter } from './cubes.ts';
import {
  type Arm,
  contactRate,
  deflectionProven,
  effortByArm,
  effortEffect,
  savingProven,
} from './experiment-metrics.ts';
import { type Difference, type Money, makeDifference, makeMoney, type Share } from './figure.ts';
import { NO_SHARE, readAll } from './metric.ts';
import { casesToSee } from './statistics.ts';

export interface ExperimentReport {
  /** Contact rate, without help and with it. */
  proven: Difference;
  effort: Difference;
  saving: Money;
  arms: Record<Arm, { contacts: Share; easy: Share }>;
  /** What the calculator counts with; undefined where there are too few sessions to tell. */
  pace: Pace | undefined;
}

export interface Pace {
  /** Contact rate where help is offered; of all sessions while none was drawn. */
  rate: number;
  /** Sessions that open the box a day. */
  sessionsPerDay: number;
}

export interface Plan {
  /** Fewer contacts, in shares of sessions. */
  effect: number;
  /** Share of sessions that does without help. */
  holdout: number;
}

export async function loadExperiment(cubes: Cubes, filter: Filter): Promise<ExperimentReport> {
  const nothing = makeDifference(NO_SHARE, NO_SHARE);
  const contacts = await contactRate.query(cubes, filter, 'arm');
  const easy = await effortByArm.query(cubes, filter, 'arm');
  const all = await readAll(contactRate, cubes, filter, NO_SHARE);
  const armOf = (arm: Arm) => ({
    contacts: contacts.get(arm) ?? NO_SHARE,
    easy: easy.get(arm) ?? NO_SHARE,
  });
  const treated = armOf('treated');
  const rate = treated.contacts.rate ?? all.rate;
  const sessionsPerDay = all.of / countDays(filter.from, filter.to);
  return {
    proven: await readAll(deflectionProven, cubes, filter, nothing),
    effort: await readAll(effortEffect, cubes, filter, nothing),
    saving: await readAll(savingProven, cubes, filter, makeMoney(0, undefined)),
    arms: { treated, holdout: armOf('holdout') },
    pace: rate === undefined ? undefined : { rate, sessionsPerDay },
  };
}

/** Days until such an effect would be seen in 4 of 5 experiments; undefined where it never can be. */
export function daysToSee(
  { effect, holdout }: Plan,
  { rate, sessionsPerDay }: Pace,
): number | undefined {
  const without = rate + effect;
  if (sessionsPerDay === 0 || effect <= 0 || without >= 1) return undefined;
  return Math.ceil(casesToSee(without, rate, holdout) / sessionsPerDay);
}

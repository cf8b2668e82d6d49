/**
 * How much of what happened is in the figures.
 * @module
 */

import { type Count, makeCount, makeShare, type Share } from './figure.ts';
import { defineMetric, type Metric, sum } from './metric.ts';

export const lostEvents = defineMetric<Share, 'all'>(
  {
    id: 'lost-events',
    unit: 'events',
    name: { en: 'Events lost on the way', fr: 'Événements perdus en route' },
    definition: {
      en: 'Gaps in the numbers that each session gives its events, of all events of those sessions. What was lost after a session’s last stored event cannot be seen: a lower bound.',
      fr: 'Trous dans les numéros que chaque session donne à ses événements, parmi tous les événements de ces sessions. Ce qui s’est perdu après le dernier événement reçu ne se voit pas : une borne inférieure.',
    },
  },
  ['all'],
  (cubes, filter) => cubes.losses(filter),
  (row) => makeShare(sum(row, ['lost']), sum(row, ['events', 'lost'])),
);

/** Figures by code; `all` adds them up. */
export const refusedEvents: Metric<Count> = {
  id: 'refused-events',
  version: 1,
  unit: 'events',
  name: { en: 'Events refused', fr: 'Événements refusés' },
  definition: {
    en: 'Events that were not stored, by reason: invalid, unsupported, in conflict with one already stored, or more than seven days old. Language, stage and simulation are not known of what was refused.',
    fr: 'Événements non conservés, par raison : non valables, inconnus, en conflit avec un événement déjà reçu, ou vieux de plus de sept jours. Langue, étape et simulation ne sont pas connues pour ce qui est refusé.',
  },
  groupings: ['all', 'code'],
  async query(cubes, filter, by) {
    const row = (await cubes.refusals(filter)).get('') ?? new Map<string, number>();
    if (by === 'all') return new Map([['', makeCount(sum(row, row.keys()))]]);
    return new Map([...row].map(([code, total]) => [code, makeCount(total)]));
  },
};

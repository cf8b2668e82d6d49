/**
 * How much of what happened is in the figures.
 * @module
 */

import { QUEUE_EVENTS_MAX } from '../../widget/core/limits.ts';
import { type Count, makeCount, makeShare, type Share } from './figure.ts';
import { defineMetric, type Metric, sum } from './metric.ts';
import { SESSION_MEASURES } from './session-measures.ts';
import { COUNTED_OUTCOMES } from './session-metrics.ts';

/** Code under which events are counted that a widget had to give up. */
const DROPPED = 'dropped';

export const lostEvents = defineMetric<Share, 'all' | 'day'>(
  {
    id: 'lost-events',
    unit: 'events',
    name: { en: 'Events lost on the way', fr: 'Événements perdus en route' },
    definition: {
      en: `Gaps in the numbers that each session gives its events, of all events of those sessions; a session tells of at most ${QUEUE_EVENTS_MAX}, as many as a box holds back. What was lost after a session’s last stored event cannot be seen: a lower bound.`,
      fr: `Trous dans les numéros que chaque session donne à ses événements, parmi tous les événements de ces sessions ; une session en dit au plus ${QUEUE_EVENTS_MAX}, autant qu’une aide en retient. Ce qui s’est perdu après le dernier événement reçu ne se voit pas : une borne inférieure.`,
    },
  },
  ['all', 'day'],
  (cubes, filter, by) => cubes.measures(filter, by),
  (row) => {
    const { events, lost } = SESSION_MEASURES;
    return makeShare(sum(row, [lost]), sum(row, [events, lost]));
  },
);

/** Figures by code; `all` adds them up. */
export const refusedEvents: Metric<Count> = {
  id: 'refused-events',
  version: 1,
  unit: 'events',
  name: { en: 'Events refused', fr: 'Événements refusés' },
  definition: {
    en: 'Events that were not stored, by reason: invalid, unsupported, in conflict with one already stored, or more than seven days old. Language, stage and simulation are not known of what was refused.',
    fr: 'Événements non conservés, par raison : non valables, inconnus, en conflit avec un événement déjà reçu, ou vieux de plus de sept jours. Langue, étape et simulation ne sont pas connues pour ce qui est refusé.',
  },
  groupings: ['all', 'code'],
  async query(cubes, filter, by) {
    const all = (await cubes.refusals(filter)).get('') ?? new Map<string, number>();
    const row = new Map([...all].filter(([code]) => code !== DROPPED));
    if (by === 'all') return new Map([['', makeCount(sum(row, row.keys()))]]);
    return new Map([...row].map(([code, total]) => [code, makeCount(total)]));
  },
};

export const droppedEvents = defineMetric<Count, 'all'>(
  {
    id: 'dropped-events',
    unit: 'events',
    name: { en: 'Events given up', fr: 'Événements abandonnés' },
    definition: {
      en: 'Events that a box could not keep while the server was out of reach, as it told afterwards. Blocked or closed boxes cannot tell: a lower bound.',
      fr: 'Événements qu’une aide n’a pas pu garder pendant que le serveur était hors d’atteinte, comme elle l’a dit ensuite. Une aide bloquée ou fermée ne peut rien dire : une borne inférieure.',
    },
  },
  ['all'],
  (cubes, filter) => cubes.refusals(filter),
  (row) => makeCount(row.get(DROPPED) ?? 0),
);

export const lateRevisions = defineMetric<Count, 'all'>(
  {
    id: 'late-revisions',
    unit: 'sessions',
    name: { en: 'Outcomes revised late', fr: 'Issues révisées tard' },
    definition: {
      en: 'Sessions whose outcome changed because of an event that arrived more than 24 hours after their end, when the outcome was no longer provisional. Counted on the session’s day; language, stage and device make no difference.',
      fr: 'Sessions dont l’issue a changé à cause d’un événement arrivé plus de 24 heures après leur fin, alors que l’issue n’était plus provisoire. Comptées au jour de la session ; langue, étape et appareil n’y changent rien.',
    },
  },
  ['all'],
  (cubes, filter) => cubes.revisions(filter),
  (row) => makeCount(row.get('revised') ?? 0),
);

export const untrusted: Metric<Count> = {
  id: 'untrusted',
  version: 1,
  unit: 'sessions',
  name: { en: 'Sessions set apart', fr: 'Sessions mises à part' },
  definition: {
    en: 'Sessions of declared bots, sessions whose events carried no valid token, and, in quarantine, sessions beyond what one network may add in a day and sessions that no box could have sent: a reply to an answer that was never opened. They are kept, and belong to no figure.',
    fr: 'Sessions de robots déclarés, sessions dont les événements n’avaient pas de jeton valable et, en quarantaine, sessions au-delà de ce qu’un réseau peut ajouter en un jour et sessions qu’aucune aide n’a pu envoyer : une réponse à un article jamais ouvert. Elles sont conservées et n’entrent dans aucun chiffre.',
  },
  groupings: ['all', 'day', 'verdict'],
  async query(cubes, filter, by) {
    if (by !== 'verdict') {
      const table = await cubes.untrusted(filter, by === 'day' ? 'day' : 'all');
      return new Map([...table].map(([key, row]) => [key, makeCount(sum(row, row.keys()))]));
    }
    const row = (await cubes.untrusted(filter, 'all')).get('');
    if (row === undefined) return new Map();
    return new Map([...row].map(([verdict, total]) => [verdict, makeCount(total)]));
  },
};

export const simulatedSessions = defineMetric<Count, 'all'>(
  {
    id: 'simulated-sessions',
    unit: 'sessions',
    name: { en: 'Simulated sessions', fr: 'Sessions simulées' },
    definition: {
      en: 'Help sessions that were pretended, to try things out. They are kept apart from real ones and never added to them.',
      fr: 'Sessions d’aide jouées pour essayer. Elles sont gardées à part des vraies et ne s’y ajoutent jamais.',
    },
  },
  ['all'],
  (cubes, filter) => cubes.simulated(filter),
  (row) => makeCount(sum(row, COUNTED_OUTCOMES)),
);

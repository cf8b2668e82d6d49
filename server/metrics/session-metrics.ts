/**
 * How help sessions ended.
 * @module
 */

import type { Table } from './cubes.ts';
import { type Count, makeCount, makeShare, type Share } from './figure.ts';
import { defineMetric, type Metric, sum, type Words } from './metric.ts';
import type { Outcome } from './outcome.ts';

/** The outcomes that make up N, in the order in which they are always shown. */
export const COUNTED_OUTCOMES = [
  'confirmed',
  'assumed',
  'escalated',
  'unresolved',
  'unanswered',
  'contact-abandoned',
] as const satisfies readonly Outcome[];

export type CountedOutcome = (typeof COUNTED_OUTCOMES)[number];

const GROUPINGS = ['all', 'day', 'stage', 'language', 'device'] as const;
type By = (typeof GROUPINGS)[number];

export const sessions = defineMetric<Count, By>(
  {
    id: 'sessions',
    unit: 'sessions',
    name: { en: 'Help sessions', fr: 'Sessions d’aide' },
    definition: {
      en: 'Sessions of one tab in which a visitor did something on purpose in the help box: opened an answer, searched, wrote or replied. A session ends after 30 minutes without an act. Bounces, previews, staff and declared bots are not counted.',
      fr: 'Sessions d’un onglet où une personne a fait quelque chose dans l’aide : ouvert une réponse, cherché, écrit ou répondu. Une session se termine après 30 minutes sans action. Passages sans suite, aperçus, équipe et robots déclarés ne comptent pas.',
    },
  },
  GROUPINGS,
  (cubes, filter, by) => cubes.sessions(filter, by),
  (row) => makeCount(sum(row, COUNTED_OUTCOMES)),
);

export const bounces = defineMetric<Count, By>(
  {
    id: 'bounces',
    unit: 'sessions',
    name: { en: 'Bounces', fr: 'Passages sans suite' },
    definition: {
      en: 'Sessions in which the box was opened, or opened and closed, and nothing else was done. They are reported and belong to no share.',
      fr: 'Sessions où l’aide a été ouverte, ou ouverte puis fermée, sans rien d’autre. Elles sont indiquées et n’entrent dans aucune part.',
    },
  },
  GROUPINGS,
  (cubes, filter, by) => cubes.sessions(filter, by),
  (row) => makeCount(sum(row, ['bounce'])),
);

/** What previews and staff are called in its breakdown by verdict; all others had no act. */
export const PREVIEW = 'preview';

export const excluded: Metric<Count> = {
  id: 'excluded',
  version: 1,
  unit: 'sessions',
  name: { en: 'Excluded sessions', fr: 'Sessions exclues' },
  definition: {
    en: 'Sessions of previews and staff, and sessions without any act of a visitor. They belong to no figure. A preview has its box from the path /preview of this server.',
    fr: 'Sessions d’aperçu ou de l’équipe, et sessions sans action d’une personne. Elles n’entrent dans aucun chiffre. Un aperçu prend son aide au chemin /preview de ce serveur.',
  },
  groupings: [...GROUPINGS, 'verdict'],
  async query(cubes, filter, by) {
    const own = by === 'verdict' ? 'all' : GROUPINGS.find((one) => one === by);
    if (own === undefined) throw new RangeError(`excluded is not counted by ${by}.`);
    const count = (row: ReadonlyMap<string, number>) => row.get('excluded') ?? 0;
    const sessions = await cubes.sessions(filter, own);
    const previews = await cubes.previews(filter, own);
    const keyed = (table: Table, name?: string) =>
      [...table].map(([key, row]) => [name ?? key, count(row)] as const);
    const figures = new Map(keyed(sessions, by === 'verdict' ? 'no-act' : undefined));
    for (const [key, more] of keyed(previews, by === 'verdict' ? PREVIEW : undefined)) {
      figures.set(key, (figures.get(key) ?? 0) + more);
    }
    return new Map([...figures].map(([key, total]) => [key, makeCount(total)]));
  },
};

const RULES: Record<CountedOutcome, { name: Words; definition: Words }> = {
  confirmed: {
    name: { en: 'Confirmed', fr: 'Confirmée' },
    definition: {
      en: 'The visitor’s last reply is a yes, and no contact was opened after it.',
      fr: 'La dernière réponse de la personne est un oui, et aucun contact n’a été ouvert ensuite.',
    },
  },
  assumed: {
    name: { en: 'Assumed', fr: 'Présumée' },
    definition: {
      en: 'No reply and no contact. An answer that the visitor opened stayed visible long enough to be read (the lesser of 10 s and its words at 4 a second), and no search without an opened answer came later.',
      fr: 'Ni réponse ni contact. Une réponse ouverte par la personne est restée visible assez longtemps pour être lue (10 s, ou ses mots à 4 par seconde si c’est moins), et aucune recherche sans réponse ouverte n’a suivi.',
    },
  },
  escalated: {
    name: { en: 'Escalated', fr: 'Transmise' },
    definition: {
      en: 'A message was sent to a person, whether or not its delivery succeeded.',
      fr: 'Un message a été envoyé à un humain, que sa remise ait réussi ou non.',
    },
  },
  unresolved: {
    name: { en: 'Unresolved', fr: 'Non résolue' },
    definition: {
      en: 'The visitor’s last reply is a no: an answer that did not help, or “none of these” with no answer opened after it.',
      fr: 'La dernière réponse de la personne est un non : une réponse qui n’a pas aidé, ou « aucune de ces réponses » sans réponse ouverte ensuite.',
    },
  },
  unanswered: {
    name: { en: 'Unanswered', fr: 'Sans réponse' },
    definition: {
      en: 'Every other session with an act: nothing was found, nothing was opened, or what was opened was left early.',
      fr: 'Toute autre session avec une action : rien de trouvé, rien d’ouvert, ou une réponse quittée trop tôt.',
    },
  },
  'contact-abandoned': {
    name: { en: 'Contact abandoned', fr: 'Contact abandonné' },
    definition: {
      en: 'The contact form was opened and nothing was sent. It may be a need that help met, or one that was given up.',
      fr: 'Le formulaire de contact a été ouvert et rien n’a été envoyé. L’aide a pu suffire, ou la personne a renoncé.',
    },
  },
};

const OF_SESSIONS: Words = {
  en: 'Share of help sessions; each session has exactly one outcome, the first rule that holds.',
  fr: 'Part des sessions d’aide ; chaque session a une seule issue, la première règle qui s’applique.',
};

/** One share per outcome; they add up to 100 %. */
export const outcomes = Object.fromEntries(
  COUNTED_OUTCOMES.map((outcome) => [outcome, defineOutcome(outcome)]),
) as Record<CountedOutcome, Metric<Share>>;

export const escalationRate = defineMetric<Share, By>(
  {
    id: 'escalation-rate',
    unit: 'sessions',
    name: { en: 'Escalation rate', fr: 'Taux de transmission' },
    definition: {
      en: 'Sessions in which a message was sent to a person, of all help sessions.',
      fr: 'Sessions où un message a été envoyé à un humain, parmi toutes les sessions d’aide.',
    },
  },
  GROUPINGS,
  (cubes, filter, by) => cubes.sessions(filter, by),
  (row) => makeShare(sum(row, ['escalated']), sum(row, COUNTED_OUTCOMES)),
);

/** By channel each share is of all sessions, so that the channels add up to the rate. */
export const escalationChannels: Metric<Share> = {
  id: 'escalation-channels',
  version: 1,
  unit: 'sessions',
  name: { en: 'Escalation by channel', fr: 'Transmission par canal' },
  definition: {
    en: 'Sessions whose message was sent through a channel, of all help sessions.',
    fr: 'Sessions dont le message est passé par un canal, parmi toutes les sessions d’aide.',
  },
  groupings: ['channel'],
  async query(cubes, filter) {
    const table = await cubes.sessions(filter, 'channel');
    const rows = [...table];
    const of = rows.reduce((total, [, row]) => total + sum(row, COUNTED_OUTCOMES), 0);
    const sent = rows.filter(([, row]) => (row.get('escalated') ?? 0) > 0);
    return new Map(sent.map(([key, row]) => [key, makeShare(sum(row, ['escalated']), of)]));
  },
};

function defineOutcome(outcome: CountedOutcome): Metric<Share> {
  const { name, definition } = RULES[outcome];
  return defineMetric<Share, By>(
    {
      id: `outcome-${outcome}`,
      unit: 'sessions',
      name,
      definition: {
        en: `${definition.en} ${OF_SESSIONS.en}`,
        fr: `${definition.fr} ${OF_SESSIONS.fr}`,
      },
    },
    GROUPINGS,
    (cubes, filter, by) => cubes.sessions(filter, by),
    (row) => makeShare(row.get(outcome) ?? 0, sum(row, COUNTED_OUTCOMES)),
  );
}

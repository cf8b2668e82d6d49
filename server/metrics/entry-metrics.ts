/**
 * What visitors read, and what they looked for without finding it.
 * @module
 */

import type { NoReason } from '../../widget/core/event.ts';
import { COUNTED_MAX } from './contributions.ts';
import type { Cubes, Filter, Table } from './cubes.ts';
import { type Count, makeCount, makeShare, type Share } from './figure.ts';
import { defineMetric, type Metric, sum, type Words } from './metric.ts';
import { SESSION_MEASURES } from './session-measures.ts';

const GROUPINGS = ['all', 'day', 'stage', 'entry'] as const;
type By = (typeof GROUPINGS)[number];

/** What belongs to no entry is left out where entries are told apart. */
async function readEntries(cubes: Cubes, filter: Filter, by: By): Promise<Table> {
  const table = await cubes.measures(filter, by);
  if (by !== 'entry') return table;
  return new Map([...table].filter(([entry]) => entry !== 'none'));
}

export const entryOpened = countMeasure('entry-opened', 'opened', 'openings', {
  name: { en: 'Opened', fr: 'Ouvertures' },
  definition: {
    en: `Times an answer was opened, from a suggestion, a search, the conversation, a guide or a link; at most ${COUNTED_MAX} in one session.`,
    fr: `Fois où une réponse a été ouverte, depuis une suggestion, une recherche, la conversation, un guide ou un lien ; au plus ${COUNTED_MAX} par session.`,
  },
});

export const entryRead = countMeasure('entry-read', 'read', 'openings', {
  name: { en: 'Read', fr: 'Lectures' },
  definition: {
    en: 'Answers that stayed visible long enough to be read, once per session.',
    fr: 'Réponses restées visibles assez longtemps pour être lues, une fois par session.',
  },
});

export const entryYes = countMeasure('entry-yes', 'yes', 'replies', {
  name: { en: 'Yes', fr: 'Oui' },
  definition: {
    en: 'Visitors whose last reply to “Did this help?” is yes.',
    fr: 'Personnes dont la dernière réponse à « Cette réponse vous a-t-elle aidé ? » est oui.',
  },
});

export const entryNo = countMeasure('entry-no', 'no', 'replies', {
  name: { en: 'No', fr: 'Non' },
  definition: {
    en: 'Visitors whose last reply to “Did this help?” is no.',
    fr: 'Personnes dont la dernière réponse à « Cette réponse vous a-t-elle aidé ? » est non.',
  },
});

export const entryHelpful = defineMetric<Share, By>(
  {
    id: 'entry-helpful',
    unit: 'replies',
    name: { en: 'Said yes', fr: 'Ont dit oui' },
    definition: {
      en: 'Yes, of all replies to “Did this help?”. Most readers reply nothing, and those who do may differ from them.',
      fr: 'Oui, parmi toutes les réponses à « Cette réponse vous a-t-elle aidé ? ». La plupart ne répondent pas, et les autres peuvent en différer.',
    },
  },
  GROUPINGS,
  readEntries,
  (row) => makeShare(sum(row, ['yes']), sum(row, ['yes', 'no'])),
);

/** Why an answer did not help, in a word or two. */
export const REASONS: Record<NoReason, Words> = {
  wrong: { en: 'wrong', fr: 'fausse' },
  incomplete: { en: 'incomplete', fr: 'incomplète' },
  unclear: { en: 'unclear', fr: 'pas claire' },
  'not-my-case': { en: 'not my case', fr: 'pas mon cas' },
  'broken-link': { en: 'broken link', fr: 'lien cassé' },
};

/** Replies of no that gave a reason, one metric a reason. */
export const entryReasons = Object.fromEntries(
  Object.entries(REASONS).map(([reason, words]) => [
    reason,
    countMeasure(`entry-no-${reason}`, `no:${reason}`, 'replies', {
      name: { en: `No: ${words.en}`, fr: `Non : ${words.fr}` },
      definition: {
        en: `Replies of no whose reason is “${words.en}”.`,
        fr: `Réponses « non » dont la raison est « ${words.fr} ».`,
      },
    }),
  ]),
) as Record<NoReason, Metric<Count>>;

export const entryEnded = countMeasure('entry-ended', SESSION_MEASURES.ended, 'sessions', {
  name: { en: 'Sessions that ended here', fr: 'Sessions terminées ici' },
  definition: {
    en: 'Help sessions in which this was the last answer opened.',
    fr: 'Sessions d’aide dont c’est la dernière réponse ouverte.',
  },
});

export const entryLost = defineMetric<Share, By>(
  {
    id: 'entry-lost',
    unit: 'sessions',
    name: { en: 'Share lost', fr: 'Part perdue' },
    definition: {
      en: 'Of the sessions that opened this entry last: those that ended escalated, unresolved, unanswered, or with a contact left unsent. Lists are ranked by the lower end of the 95% Wilson interval times the sessions, so that a few unlucky ones cannot lead.',
      fr: 'Parmi les sessions qui ont ouvert cette réponse en dernier : celles qui se sont terminées transmises, non résolues, sans réponse, ou avec un contact non envoyé. Les listes sont rangées par le bas de l’intervalle de Wilson à 95 % multiplié par les sessions, pour que quelques malchances ne passent pas devant.',
    },
  },
  GROUPINGS,
  readEntries,
  (row) => makeShare(sum(row, [SESSION_MEASURES.endedLost]), sum(row, [SESSION_MEASURES.ended])),
);

export const missRate = defineMetric<Share, 'all' | 'day' | 'stage'>(
  {
    id: 'miss-rate',
    unit: 'searches',
    name: { en: 'Searches without an answer', fr: 'Recherches sans réponse' },
    definition: {
      en: `Settled searches and messages that led to no opened answer and to no yes before the next one, of all settled searches and messages; at most ${COUNTED_MAX} of each in one session. Their words are shown redacted, and only when at least 5 sessions on 2 days used them.`,
      fr: `Recherches et messages qui n’ont mené à aucune réponse ouverte ni à aucun oui avant les suivants, parmi toutes les recherches et tous les messages ; au plus ${COUNTED_MAX} de chaque par session. Leurs mots sont montrés sans données personnelles, et seulement si au moins 5 sessions sur 2 jours les ont employés.`,
    },
  },
  ['all', 'day', 'stage'],
  (cubes, filter, by) => cubes.measures(filter, by),
  (row) => makeShare(sum(row, ['miss']), sum(row, ['search', 'message'])),
);

export const missNone = defineMetric<Share, 'all' | 'day' | 'stage'>(
  {
    id: 'miss-none',
    unit: 'searches',
    name: { en: 'Nothing found', fr: 'Rien trouvé' },
    definition: {
      en: 'Searches without an answer for which the help had nothing to offer, of all searches without an answer.',
      fr: 'Recherches sans réponse pour lesquelles l’aide n’avait rien à proposer, parmi toutes les recherches sans réponse.',
    },
  },
  ['all', 'day', 'stage'],
  (cubes, filter, by) => cubes.measures(filter, by),
  (row) => makeShare(sum(row, ['miss:none']), sum(row, ['miss'])),
);

export const clickThrough = defineMetric<Share, 'all' | 'day' | 'stage'>(
  {
    id: 'click-through',
    unit: 'searches',
    name: { en: 'Click-through of searches', fr: 'Recherches suivies d’une ouverture' },
    definition: {
      en: 'Settled searches and messages followed by an opened answer before the next one, of those that found something or led to an answer. Where nothing was found there is nothing to open: that is no data, not 0%.',
      fr: 'Recherches et messages suivis d’une réponse ouverte avant les suivants, parmi ceux qui ont trouvé quelque chose ou mené à une réponse. Là où rien n’est trouvé, rien ne peut être ouvert : c’est une absence de données, pas 0 %.',
    },
  },
  ['all', 'day', 'stage'],
  (cubes, filter, by) => cubes.measures(filter, by),
  (row) => {
    const searches = sum(row, ['search', 'message']);
    return makeShare(searches - sum(row, ['miss']), searches - sum(row, ['miss:none']));
  },
);

function countMeasure(
  id: string,
  measure: string,
  unit: Metric['unit'],
  words: { name: Words; definition: Words },
): Metric<Count> {
  return defineMetric<Count, By>({ id, unit, ...words }, GROUPINGS, readEntries, (row) =>
    makeCount(row.get(measure) ?? 0),
  );
}

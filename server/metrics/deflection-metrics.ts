/**
 * What help spared, as far as it can be known, and what keeps that honest: who still wrote after an
 * answer, and whether a person was always within reach.
 * @module
 */

import type { Cubes, Filter, Table } from './cubes.ts';
import { type Money, makeMoney, makeShare, makeShareAcross, type Share } from './figure.ts';
import { defineMetric, sum } from './metric.ts';
import { SESSION_MEASURES } from './session-measures.ts';
import { COUNTED_OUTCOMES } from './session-metrics.ts';

const GROUPINGS = ['all', 'day', 'stage'] as const;
type By = (typeof GROUPINGS)[number];

const readMeasures = (cubes: Cubes, filter: Filter, by: By) => cubes.measures(filter, by);

/** Sessions by outcome and what they add up to, in one row. */
export async function readSessionsAndMeasures(
  cubes: Cubes,
  filter: Filter,
  by: By,
): Promise<Table> {
  const [sessions, measures] = [await cubes.sessions(filter, by), await cubes.measures(filter, by)];
  // Measures of events stand at their own stage and day, where no session may have begun.
  return new Map([...sessions].map(([key, row]) => [key, mergeRows(row, measures.get(key))]));
}

function mergeRows(
  one: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number> = new Map(),
): ReadonlyMap<string, number> {
  return new Map([...other, ...one]);
}

export const deflectionConfirmed = defineMetric<Share, By>(
  {
    id: 'deflection-confirmed',
    unit: 'sessions',
    name: { en: 'Deflection, confirmed', fr: 'Déflexion confirmée' },
    definition: {
      en: 'Of the sessions that meant to contact you (the contact form was opened, or the session began on a contact page): those that ended confirmed. Visitors who leave and write elsewhere cannot be seen.',
      fr: 'Parmi les sessions qui voulaient vous contacter (formulaire ouvert, ou session commencée sur une page de contact) : celles qui se sont terminées confirmées. Qui part et écrit ailleurs ne se voit pas.',
    },
  },
  GROUPINGS,
  readMeasures,
  (row) =>
    makeShare(sum(row, [SESSION_MEASURES.intentConfirmed]), sum(row, [SESSION_MEASURES.intent])),
);

export const deflectionAssumed = defineMetric<Share, By>(
  {
    id: 'deflection-assumed',
    unit: 'sessions',
    name: { en: 'Deflection, with assumed', fr: 'Déflexion, présumées comprises' },
    definition: {
      en: 'The confirmed ones, and those who opened an answer and then left the contact form unsent. The latter may have been helped, or may have given up: they are assumed, and never part of a saving.',
      fr: 'Les sessions confirmées, et celles où une réponse a été ouverte puis le formulaire laissé sans envoi. Celles-ci ont pu être aidées, ou renoncer : elles sont présumées, et n’entrent dans aucune économie.',
    },
  },
  GROUPINGS,
  readMeasures,
  (row) => {
    const { intent, intentConfirmed, intentAfterAnswer } = SESSION_MEASURES;
    return makeShare(sum(row, [intentConfirmed, intentAfterAnswer]), sum(row, [intent]));
  },
);

export const falseDeflection = defineMetric<Share, By>(
  {
    id: 'false-deflection',
    unit: 'sessions',
    name: { en: 'False deflection, at least', fr: 'Fausses réussites, au moins' },
    definition: {
      en: 'Of the sessions with a yes or an answer read: those that wrote to a person afterwards. A lower bound, because messages sent outside the session are not seen.',
      fr: 'Parmi les sessions avec un oui ou une réponse lue : celles qui ont ensuite écrit à un humain. Une borne inférieure, car les messages envoyés hors de la session ne se voient pas.',
    },
  },
  GROUPINGS,
  readMeasures,
  (row) =>
    makeShare(
      sum(row, [SESSION_MEASURES.helpedBeforeContact]),
      sum(row, [SESSION_MEASURES.helped]),
    ),
);

export const guard = defineMetric<Share, By>(
  {
    id: 'guard',
    unit: 'sessions',
    name: { en: 'A person within reach', fr: 'Un humain à portée' },
    definition: {
      en: 'Help sessions in which a way to a person was visible and one action away, of all help sessions. It guards the figures above it: hiding people would raise them. The box shows that way in each of its states, so this is 100% unless somebody changes the box.',
      fr: 'Sessions d’aide où un contact humain était visible, à une action près, parmi toutes les sessions d’aide. Ce chiffre garde les autres : cacher les humains les ferait monter. L’aide montre ce chemin dans chacun de ses états : c’est donc 100 %, sauf si l’on modifie l’aide.',
    },
  },
  GROUPINGS,
  readSessionsAndMeasures,
  (row) => makeShareAcross(sum(row, [SESSION_MEASURES.humanVisible]), sum(row, COUNTED_OUTCOMES)),
);

export const contactCost = defineMetric<Money, By>(
  {
    id: 'contact-cost',
    unit: 'money',
    name: { en: 'Cost of escalated sessions', fr: 'Coût des sessions transmises' },
    definition: {
      en: 'Escalated sessions times what one contact costs you, from the lower to the higher figure of site.yaml.',
      fr: 'Sessions transmises multipliées par le coût d’un contact, du plus bas au plus haut chiffre de site.yaml.',
    },
  },
  GROUPINGS,
  (cubes, filter, by) => cubes.sessions(filter, by),
  (row, { cost }) => makeMoney(sum(row, ['escalated']), cost),
);

export const savingLimit = defineMetric<Money, By>(
  {
    id: 'saving-limit',
    unit: 'money',
    name: { en: 'Saving, at most', fr: 'Économie, au plus' },
    definition: {
      en: 'Sessions of confirmed deflection times what one contact costs you, as a range. An upper limit: some of them would not have written anyway. Assumed sessions are never in it.',
      fr: 'Sessions de déflexion confirmée multipliées par le coût d’un contact, en fourchette. Une limite haute : certaines n’auraient pas écrit de toute façon. Les sessions présumées n’y entrent jamais.',
    },
  },
  GROUPINGS,
  readMeasures,
  (row, { cost }) => makeMoney(sum(row, [SESSION_MEASURES.intentConfirmed]), cost),
);

/**
 * What help changes, told by those who were drawn to do without. Every session counts in the arm that
 * it was drawn into, whatever it did there.
 * @module
 */

import type { Cubes, Filter } from './cubes.ts';
import {
  type Difference,
  type Money,
  makeDifference,
  makeMoney,
  makeShare,
  type Share,
} from './figure.ts';
import { type Metric, NO_SHARE, sum } from './metric.ts';
import { COUNTED_OUTCOMES } from './session-metrics.ts';

const DRAWN = [...COUNTED_OUTCOMES, 'bounce'] as const;
const ARMS = ['treated', 'holdout'] as const;
export type Arm = (typeof ARMS)[number];

export const contactRate: Metric<Share> = {
  id: 'contact-rate',
  version: 1,
  unit: 'sessions',
  name: { en: 'Contact rate', fr: 'Taux de contact' },
  definition: {
    en: 'Sessions in which a message was sent to a person, of all sessions that opened the box, bounces included; by arm, of those drawn into it.',
    fr: 'Sessions où un message a été envoyé à un humain, parmi toutes celles où l’aide a été ouverte, passages sans suite compris ; par groupe, parmi celles qui y ont été tirées.',
  },
  groupings: ['all', 'arm'],
  async query(cubes, filter, by) {
    if (by !== 'all' && by !== 'arm') throw new RangeError(`contact-rate is not counted by ${by}.`);
    const table = await cubes.sessions(filter, by);
    return new Map(
      [...table].map(([key, row]) => [key, makeShare(sum(row, ['escalated']), sum(row, DRAWN))]),
    );
  },
};

/** Found it easy, of those who answered in each arm. */
export const effortByArm: Metric<Share> = {
  id: 'effort-by-arm',
  version: 1,
  unit: 'answers',
  name: { en: 'Found it easy, by arm', fr: 'Ont trouvé cela facile, par groupe' },
  definition: {
    en: 'Answers on the easy side of the scale, of the last answers of the sessions of an arm. Sessions without help are asked only after a message, so the arms are not asked at the same moments.',
    fr: 'Avis du côté facile de l’échelle, parmi les derniers avis des sessions d’un groupe. Sans aide, la question n’est posée qu’après un message : les groupes ne sont pas interrogés aux mêmes moments.',
  },
  groupings: ['arm'],
  query: (cubes, filter) => cubes.effortByArm(filter),
};

/** First: without help. Second: with it. */
export const deflectionProven = defineDifference(
  {
    id: 'deflection-proven',
    name: { en: 'Measured by the experiment', fr: 'Mesuré par l’expérience' },
    definition: {
      en: 'Contact rate of the sessions without help, minus that of the sessions with help; which is which is drawn at random when the box is first opened. An upper limit on contacts avoided: who finds no answer may also write elsewhere, or give up.',
      fr: 'Taux de contact des sessions sans aide, moins celui des sessions avec aide ; le tirage se fait au hasard à la première ouverture. Une limite haute des contacts évités : sans réponse, on peut aussi écrire ailleurs, ou renoncer.',
    },
  },
  contactRate,
  ['holdout', 'treated'],
);

/** First: with help. Second: without it. */
export const effortEffect = defineDifference(
  {
    id: 'effort-effect',
    name: { en: 'Difference in effort', fr: 'Écart d’effort' },
    definition: {
      en: 'Share that found it easy with help, minus the share without, of those who answered. Not an effect of help: without help only those are asked who wrote to a person.',
      fr: 'Part qui a trouvé cela facile avec aide, moins la part sans aide, parmi les avis donnés. Ce n’est pas un effet de l’aide : sans aide, la question n’est posée qu’après un message.',
    },
  },
  effortByArm,
  ['treated', 'holdout'],
);

export const savingProven: Metric<Money> = {
  id: 'saving-proven',
  version: 1,
  unit: 'money',
  name: { en: 'Saving by the experiment, at most', fr: 'Économie selon l’expérience, au plus' },
  definition: {
    en: 'Sessions with help times the measured difference, from the lower end of its interval, never under 0, to the upper, times what one contact costs you. An upper limit, as the difference is.',
    fr: 'Sessions avec aide multipliées par l’écart mesuré, du bas de son intervalle, jamais sous 0, au haut, et par le coût d’un contact. Une limite haute, comme l’écart.',
  },
  groupings: ['all'],
  async query(cubes, filter) {
    const proven = (await deflectionProven.query(cubes, filter, 'all')).get('');
    const { second: treated, change } = proven ?? makeDifference(NO_SHARE, NO_SHARE);
    if (change === undefined) return new Map();
    const { low, high } = change.interval;
    const { range } = makeMoney(treated.of, filter.cost);
    const money: Money = { kind: 'money', count: Math.round(treated.of * change.difference) };
    if (range === undefined) return new Map([['', money]]);
    const worth = {
      low: range.low * Math.max(0, low),
      high: range.high * Math.max(0, high),
      currency: range.currency,
    };
    return new Map([['', { ...money, range: worth }]]);
  },
};

function defineDifference(
  words: Pick<Metric, 'id' | 'name' | 'definition'>,
  metric: Metric<Share>,
  [one, other]: readonly [Arm, Arm],
): Metric<Difference> {
  return {
    ...words,
    version: 1,
    unit: 'points',
    groupings: ['all'],
    async query(cubes: Cubes, filter: Filter, by) {
      if (by !== 'all') throw new RangeError(`${words.id} is not counted by ${by}.`);
      const arms = await metric.query(cubes, filter, 'arm');
      const of = (arm: Arm) => arms.get(arm) ?? NO_SHARE;
      return new Map([['', makeDifference(of(one), of(other))]]);
    },
  };
}

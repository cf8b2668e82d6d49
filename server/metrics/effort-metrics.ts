/**
 * How easy visitors found it to get help. Each figure is read on the one scale that its filter
 * names, so that scales cannot be added up.
 * @module
 */

import type { CesScale } from '../../widget/core/catalogue.ts';
import type { Cubes, Filter, Table } from './cubes.ts';
import { SCALES } from './effort-scales.ts';
import {
  type Distribution,
  type Mean,
  makeDistribution,
  makeMean,
  makeShare,
  type Share,
  type ValueCount,
} from './figure.ts';
import { defineMetric, sum } from './metric.ts';
import { easeMeasure, effortMeasure } from './session-measures.ts';
import { COUNTED_OUTCOMES } from './session-metrics.ts';

const GROUPINGS = ['all', 'day', 'stage', 'outcome'] as const;
type By = (typeof GROUPINGS)[number];

/** Reads answers as `value → count`, under the empty name what was asked. */
async function readAnswers(cubes: Cubes, filter: Filter, by: By): Promise<Table> {
  if (by === 'outcome') return readByOutcome(cubes, filter);
  return markScale(await cubes.measures(filter, by), filter.scale, `${filter.scale}=`);
}

/** The last answer of each session, by the session's outcome. */
async function readByOutcome(cubes: Cubes, filter: Filter): Promise<Table> {
  const row = (await cubes.measures(filter, 'all')).get('');
  const table = new Map<string, ReadonlyMap<string, number>>();
  for (const outcome of [...COUNTED_OUTCOMES, 'bounce', 'excluded']) {
    const own = new Map<string, number>();
    for (let value = 1; value <= SCALES[filter.scale].values; value++) {
      const count = row?.get(effortMeasure(filter.scale, value, outcome)) ?? 0;
      if (count > 0) own.set(String(value), count);
    }
    if (own.size > 0) table.set(outcome, own);
  }
  return markScale(table, filter.scale, '');
}

/** Sessions that answered, by the last entry that they opened. */
async function readByEntry(cubes: Cubes, filter: Filter): Promise<Table> {
  const sides = [EASY, NOT_EASY].map((side) => [side, easeMeasure(filter.scale, side === EASY)]);
  const rows = [...(await cubes.measures(filter, 'entry'))].map(([entry, row]) => {
    const own = sides.map(([side = '', measure = '']) => [side, row.get(measure) ?? 0] as const);
    return [entry, new Map(own)] as const;
  });
  return new Map(rows.filter(([, row]) => sum(row, [EASY, NOT_EASY]) > 0));
}

const EASY = 'easy';
const NOT_EASY = 'not-easy';
const TOP_MARK = 'values';
const ASKED_MARK = 'asked';

/** Keeps the scale's own columns, with the scale's shape beside them. */
function markScale(table: Table, scale: CesScale, prefix: string): Table {
  const { values, easyFrom } = SCALES[scale];
  return new Map(
    [...table].map(([key, row]) => {
      const own = new Map<string, number>([
        [TOP_MARK, values],
        [ASKED_MARK, row.get(`survey-shown:${scale}`) ?? 0],
      ]);
      for (let value = 1; value <= values; value++) {
        const count = row.get(`${prefix}${value}`) ?? 0;
        const side = value >= easyFrom ? EASY : NOT_EASY;
        own.set(String(value), count);
        own.set(side, (own.get(side) ?? 0) + count);
      }
      return [key, own] as const;
    }),
  );
}

function valuesOf(row: ReadonlyMap<string, number>): ValueCount[] {
  return Array.from({ length: row.get(TOP_MARK) ?? 0 }, (_, i) => ({
    value: i + 1,
    count: row.get(String(i + 1)) ?? 0,
  }));
}

function answered(values: readonly ValueCount[]): number {
  return values.reduce((total, { count }) => total + count, 0);
}

export const effortDistribution = defineMetric<Distribution, By>(
  {
    id: 'effort-distribution',
    unit: 'answers',
    name: { en: 'Effort', fr: 'Effort' },
    definition: {
      en: 'Answers to “How easy was it to get help today?”, by value; a higher value is easier. Visitors who found an answer and visitors who wrote to a person are asked in the same words, once a session; the last answer counts. Scales of 7, 5 and 4 labels are never added up.',
      fr: 'Réponses à « À quel point était-il facile d’obtenir de l’aide aujourd’hui ? », par valeur ; plus c’est haut, plus c’était facile. Les personnes qui ont trouvé une réponse et celles qui ont écrit sont interrogées avec les mêmes mots, une fois par session ; la dernière réponse compte. Les échelles à 7, 5 et 4 libellés ne sont jamais additionnées.',
    },
  },
  GROUPINGS,
  readAnswers,
  (row) => makeDistribution(valuesOf(row)),
);

export const effortMean = defineMetric<Mean, By>(
  {
    id: 'effort-mean',
    unit: 'points',
    name: { en: 'Mean effort score', fr: 'Note d’effort moyenne' },
    definition: {
      en: 'Mean of the answers on one scale. The share that found it easy says more: the steps of a scale are not equally far apart.',
      fr: 'Moyenne des réponses sur une même échelle. La part de réponses « facile » en dit plus : les degrés d’une échelle ne sont pas à égale distance.',
    },
  },
  GROUPINGS,
  readAnswers,
  (row) => makeMean(valuesOf(row)),
);

export const effortEasy = defineMetric<Share, By | 'entry'>(
  {
    id: 'effort-easy',
    unit: 'answers',
    name: { en: 'Found it easy', fr: 'Ont trouvé cela facile' },
    definition: {
      en: 'Answers on the easy side of the scale (5 to 7 of 7, 4 and 5 of 5, 3 and 4 of 4), of all answers on that scale. By entry: the last that the visitor opened.',
      fr: 'Réponses du côté facile de l’échelle (5 à 7 sur 7, 4 et 5 sur 5, 3 et 4 sur 4), parmi toutes les réponses sur cette échelle. Par question : la dernière que la personne a ouverte.',
    },
  },
  [...GROUPINGS, 'entry'],
  (cubes, filter, by) =>
    by === 'entry' ? readByEntry(cubes, filter) : readAnswers(cubes, filter, by),
  (row) => makeShare(sum(row, [EASY]), sum(row, [EASY, NOT_EASY])),
);

export const effortResponse = defineMetric<Share, 'all' | 'day' | 'stage'>(
  {
    id: 'effort-response',
    unit: 'answers',
    name: { en: 'Response rate', fr: 'Taux de réponse' },
    definition: {
      en: 'Answers sent, of the times the question was shown. Those who answer may differ from those who do not.',
      fr: 'Réponses envoyées, parmi les fois où la question a été posée. Celles et ceux qui répondent peuvent différer des autres.',
    },
  },
  ['all', 'day', 'stage'],
  readAnswers,
  // Who answered was asked, even where the event that says so was lost.
  (row) => {
    const count = answered(valuesOf(row));
    return makeShare(count, Math.max(count, row.get(ASKED_MARK) ?? 0));
  },
);

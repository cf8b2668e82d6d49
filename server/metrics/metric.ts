/**
 * What a metric is, and the few shapes that all of them are made of.
 * @module
 */

import type { Cubes, Filter, Grouping, Table } from './cubes.ts';
import { type Figure, makeCount, makeShare, type Share } from './figure.ts';

/** Words in the languages of the dashboard. */
export interface Words {
  en: string;
  fr: string;
}

export type Unit =
  | ('sessions' | 'events' | 'openings' | 'replies' | 'searches' | 'answers' | 'messages')
  | ('points' | 'seconds' | 'hours' | 'money' | 'visits');

/** Figures by key of the grouping; `all` has the empty key. What is not there is no data. */
export type Figures<F extends Figure> = ReadonlyMap<string, F>;

export interface Metric<F extends Figure = Figure> {
  /** Stable for ever: addresses, exports and reports name it. */
  id: string;
  /** Rises when the definition changes. */
  version: number;
  /** What is counted, or what a share is a share of. */
  unit: Unit;
  name: Words;
  /** One or two sentences that let anybody compute it. */
  definition: Words;
  /** The first is always `all`. */
  groupings: readonly Grouping[];
  /** Throws a RangeError for a grouping that it does not have. */
  query(cubes: Cubes, filter: Filter, by: Grouping): Promise<Figures<F>>;
}

/** The one figure of a metric without any breakdown; what it gives of nothing when there is none. */
export async function readAll<F extends Figure>(
  metric: Metric<F>,
  cubes: Cubes,
  filter: Filter,
  nothing: F,
): Promise<F> {
  return (await metric.query(cubes, filter, 'all')).get('') ?? nothing;
}

type Described = Pick<Metric, 'id' | 'unit' | 'name' | 'definition'> & { version?: number };

/** Makes a metric out of its words and of one way to read and to fold rows for each grouping. */
export function defineMetric<F extends Figure, By extends Grouping>(
  words: Described,
  groupings: readonly By[],
  read: (cubes: Cubes, filter: Filter, by: By) => Promise<Table>,
  fold: (row: ReadonlyMap<string, number>, filter: Filter) => F,
): Metric<F> {
  return {
    version: 1,
    ...words,
    groupings,
    async query(cubes, filter, by) {
      const own = groupings.find((one) => one === by);
      if (own === undefined) throw new RangeError(`${words.id} is not counted by ${by}.`);
      const table = await read(cubes, filter, own);
      return new Map([...table].map(([key, row]) => [key, fold(row, filter)] as const));
    },
  };
}

/** Sums the named columns of a row. */
export function sum(row: ReadonlyMap<string, number>, names: Iterable<string>): number {
  let total = 0;
  for (const name of names) total += row.get(name) ?? 0;
  return total;
}

export const NO_SHARE: Share = makeShare(0, 0);
export const NO_COUNT = makeCount(0);

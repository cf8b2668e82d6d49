/**
 * A filter in the numbers of its names, for what is read packed; and names back from numbers.
 * @module
 */

import type { Kysely } from 'kysely';
import { ALL_DEVICES } from '../store/day-sums.ts';
import type { Schema } from '../store/schema.ts';
import type { Filter } from './cubes.ts';

/** What a filter says by name. */
export interface NamedFilter extends Pick<Filter, 'site' | 'simulated'> {
  device: string | undefined;
  stage: string | undefined;
  language: string | undefined;
}

/** A name that nothing has used is −1, which no row has; what is not filtered by is undefined. */
export interface Asked {
  site: number;
  verdict: number;
  device: number;
  stage: number | undefined;
  language: number | undefined;
}

const CHUNK_NAMES = 500;

export async function readAsked(
  db: Kysely<Schema>,
  { site, simulated, device, stage, language }: NamedFilter,
): Promise<Asked> {
  const verdict = simulated ? 'simulated' : 'verified';
  const names = [site, verdict, device, stage, language].filter((name) => name !== undefined);
  const rows = await db.selectFrom('names').selectAll().where('name', 'in', names).execute();
  const numbers = new Map(rows.map(({ id, name }) => [name, id]));
  const numberOf = (name: string) => numbers.get(name) ?? -1;
  return {
    site: numberOf(site),
    verdict: numberOf(verdict),
    device: device === undefined ? ALL_DEVICES : numberOf(device),
    stage: stage === undefined ? undefined : numberOf(stage),
    language: language === undefined ? undefined : numberOf(language),
  };
}

/** Whether the filter means what happened at a stage in a language. */
export function isAskedPlace(asked: Asked, stage: number, language: number): boolean {
  return (
    (asked.stage === undefined || asked.stage === stage) &&
    (asked.language === undefined || asked.language === language)
  );
}

export type NameOf = (number: number) => string;

/** Names behind numbers, each asked for once; a number without any has the empty one. */
export class Names {
  readonly #db: Kysely<Schema>;
  readonly #known = new Map<number, string>();

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  async read(numbers: Iterable<number>): Promise<NameOf> {
    const missing = [...new Set(numbers)].filter((number) => !this.#known.has(number));
    for (let at = 0; at < missing.length; at += CHUNK_NAMES) {
      const chunk = missing.slice(at, at + CHUNK_NAMES);
      const rows = await this.#db
        .selectFrom('names')
        .selectAll()
        .where('id', 'in', chunk)
        .execute();
      const names = new Map(rows.map(({ id, name }) => [id, name]));
      // Known only now: others read meanwhile.
      for (const number of chunk) this.#known.set(number, names.get(number) ?? '');
    }
    return (number) => this.#known.get(number) ?? '';
  }
}

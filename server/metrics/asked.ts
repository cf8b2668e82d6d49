/**
 * A filter in the numbers of its names, for what is read packed; and names back from numbers.
 * @module
 */

import type { Kysely } from 'kysely';
import { ALL_DEVICES, type Place } from '../store/day-sums.ts';
import type { Schema } from '../store/schema.ts';
import type { Filter } from './cubes.ts';

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
  { site, simulated, device, stage, language }: Filter,
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
export function isAskedPlace({ stage, language }: Asked, place: Place): boolean {
  return (
    (stage === undefined || stage === place[1]) && (language === undefined || language === place[2])
  );
}

/** Names behind numbers; a number without any has the empty one. */
export async function readNames(
  db: Kysely<Schema>,
  numbers: Iterable<number>,
): Promise<(number: number) => string> {
  const all = [...new Set(numbers)].sort((a, b) => a - b);
  const names = new Map<number, string>();
  for (let at = 0; at < all.length; at += CHUNK_NAMES) {
    const chunk = all.slice(at, at + CHUNK_NAMES);
    const rows = await db.selectFrom('names').selectAll().where('id', 'in', chunk).execute();
    for (const { id, name } of rows) names.set(id, name);
  }
  return (number) => names.get(number) ?? '';
}

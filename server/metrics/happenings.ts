/**
 * What stands on the charts over time: what was noted, and days on which so much was lost on the way
 * that their figures mislead. A share that falls on such a day says little about help.
 * @module
 */

import type { Kysely } from 'kysely';
import type { Schema } from '../store/schema.ts';
import { type Annotation, listAnnotations } from './annotations.ts';
import type { Cubes, Filter } from './cubes.ts';
import type { Share } from './figure.ts';
import { lostEvents } from './quality-metrics.ts';

/** Found in the figures, not noted. */
export interface Loss {
  kind: 'loss';
  day: number;
  share: Share;
}

export type Happening = Annotation | Loss;

/** A day's figures mislead from here on: the lower end of the interval of what was lost. */
const LOST_MIN = 0.05;

/** The earliest day first. */
export async function listHappenings(
  db: Kysely<Schema>,
  cubes: Cubes,
  filter: Filter,
): Promise<Happening[]> {
  const noted = await listAnnotations(db, filter);
  return [...noted, ...(await findLosses(cubes, filter))].sort((a, b) => a.day - b.day);
}

async function findLosses(cubes: Cubes, filter: Filter): Promise<Loss[]> {
  const days = await lostEvents.query(cubes, filter, 'day');
  return [...days]
    .filter(([, { interval }]) => interval !== undefined && interval.low >= LOST_MIN)
    .map(([day, share]) => ({ kind: 'loss', day: Number(day), share }));
}

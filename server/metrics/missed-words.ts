/**
 * What visitors looked for in vain, in their own redacted words. Words are shown once 5 sessions on
 * 2 days used them; those that were not never leave the database.
 * @module
 */

import type { Kysely } from 'kysely';
import type { Schema } from '../store/schema.ts';
import { nameOf } from './conditions.ts';
import type { Filter } from './cubes.ts';
import { textsOf } from './texts.ts';

export interface MissedWords {
  /** Their letters and digits alone, by which spellings are the same. */
  folded: string;
  /** The most common spelling. */
  text: string;
  /** The language they were typed in. */
  language: string;
  sessions: number;
  /** Stage at which they were used most. */
  stage: string;
  /** Sessions by stage; a session that used them at two stages counts at both. */
  stages: ReadonlyMap<string, number>;
}

/** Visitors' words are shown once so many sessions used them … */
export const WORDS_SESSIONS_MIN = 5;
/** … on so many days. */
export const WORDS_DAYS_MIN = 2;
const WORDS_LISTED_MAX = 40;

interface Spelling {
  folded: string;
  text: string;
  stage: string;
  language: string;
  sessions: number;
}

/** The most used first. Letters alone decide what is the same: case, accents and spaces do not. */
export async function readMissedWords(db: Kysely<Schema>, filter: Filter): Promise<MissedWords[]> {
  const groups = await missedTexts(db, filter)
    .select((eb) => ['folded', eb.fn.count<number>('session').distinct().as('sessions')])
    .groupBy('folded')
    .having((eb) => eb.fn.count('session').distinct(), '>=', WORDS_SESSIONS_MIN)
    .having((eb) => eb.fn.count('day').distinct(), '>=', WORDS_DAYS_MIN)
    .orderBy('sessions', 'desc')
    .orderBy('folded')
    .limit(WORDS_LISTED_MAX)
    .execute();
  if (groups.length === 0) return [];
  const spellings = await missedTexts(db, filter)
    .select((eb) => [
      ...(['folded', 'text'] as const),
      nameOf('stage').as('stage'),
      nameOf('language').as('language'),
      eb.fn.count<number>('session').distinct().as('sessions'),
    ])
    .where(
      'folded',
      'in',
      groups.map(({ folded }) => folded),
    )
    .groupBy(['folded', 'text', 'stage', 'language'])
    .execute();
  return groups.map(({ folded, sessions }) =>
    describe(
      spellings.filter((row) => row.folded === folded),
      Number(sessions),
    ),
  );
}

/** Sessions that used any of several wordings, each session once; by stage as well. */
export async function countTogether(
  db: Kysely<Schema>,
  filter: Filter,
  folded: readonly string[],
): Promise<Pick<MissedWords, 'sessions' | 'stages'>> {
  const rows = await missedTexts(db, filter)
    .select((eb) => [
      nameOf('stage').as('stage'),
      eb.fn.count<number>('session').distinct().as('sessions'),
    ])
    .where('folded', 'in', folded)
    .groupBy('stage')
    .execute();
  const all = await missedTexts(db, filter)
    .select((eb) => eb.fn.count<number>('session').distinct().as('sessions'))
    .where('folded', 'in', folded)
    .executeTakeFirst();
  return {
    sessions: Number(all?.sessions ?? 0),
    stages: new Map(rows.map(({ stage, sessions }) => [stage, Number(sessions)])),
  };
}

function describe(rows: Spelling[], sessions: number): MissedWords {
  const stages = countBy(rows, ({ stage }) => stage);
  return {
    folded: rows[0]?.folded ?? '',
    text: first(countBy(rows, ({ text }) => text)),
    language: first(countBy(rows, ({ language }) => language)),
    sessions,
    stage: first(stages),
    stages,
  };
}

/** Searches and messages that led to no opened answer. */
function missedTexts(db: Kysely<Schema>, filter: Filter) {
  return textsOf(db, filter).where('kind', 'in', ['search', 'message']).where('missed', '=', 1);
}

function countBy(rows: Spelling[], pick: (row: Spelling) => string): Map<string, number> {
  const totals = new Map<string, number>();
  for (const row of rows) {
    totals.set(pick(row), (totals.get(pick(row)) ?? 0) + Number(row.sessions));
  }
  return totals;
}

function first(totals: ReadonlyMap<string, number>): string {
  const sorted = [...totals].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return sorted[0]?.[0] ?? '';
}

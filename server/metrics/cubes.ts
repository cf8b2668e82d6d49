/**
 * Reads the counts. Every figure is a sum over the cubes, whose size follows days and stages, not
 * events; the few that no cube serves read `facts`. What the sums mean is the registry's business.
 * @module
 */

import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { CesScale } from '../../widget/core/catalogue.ts';
import type { Schema } from '../store/schema.ts';

/** Which sessions a figure is about. */
export interface Filter {
  site: string;
  /** Local days of the site, `YYYYMMDD`, both included. */
  from: number;
  to: number;
  language?: string;
  stage?: string;
  /** Simulated sessions or real ones; a sum of both does not exist. */
  simulated: boolean;
  /** The one survey scale that effort is read on: scales are never added up. */
  scale: CesScale;
}

/** How a figure is broken down; `all` gives one row under the empty key. */
export type Grouping = 'all' | 'day' | 'stage' | 'channel' | 'outcome' | 'entry' | 'code';

/** Totals by key, then by name. */
export type Table = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** One reader serves one page: what was read once is kept, so that figures on it agree. */
export interface Cubes {
  /** Sessions by outcome. */
  sessions(filter: Filter, by: 'all' | 'day' | 'stage' | 'channel'): Promise<Table>;
  /** Totals by measure. */
  measures(filter: Filter, by: 'all' | 'day' | 'stage' | 'entry'): Promise<Table>;
  /** Sessions that the door did not trust, by its verdict. Empty for simulated data. */
  untrusted(filter: Filter): Promise<Table>;
  /** Answers on the filter's scale, by value; keyed by the session's outcome. */
  scores(filter: Filter): Promise<Table>;
  /** `events` stored and `lost` by their gaps. */
  losses(filter: Filter): Promise<Table>;
  /** Events refused, by code. Language and stage of what was refused are not known. */
  refusals(filter: Filter): Promise<Table>;
  /** Searches and messages that led to no opened answer, in words that enough sessions used. */
  words(filter: Filter): Promise<MissedWords[]>;
}

export interface MissedWords {
  /** The most common spelling. */
  text: string;
  sessions: number;
  /** Stage at which they were used most. */
  stage: string;
}

/** Visitors' words are shown once so many sessions used them … */
export const WORDS_SESSIONS_MIN = 5;
/** … on so many days. */
export const WORDS_DAYS_MIN = 2;
const WORDS_LISTED_MAX = 20;

export function createCubes(db: Kysely<Schema>): Cubes {
  const known = new Map<string, Promise<unknown>>();
  function once<T>(name: string, filter: Filter, read: () => Promise<T>): Promise<T> {
    const key = JSON.stringify([name, Object.entries(filter).sort()]);
    const kept = known.get(key) as Promise<T> | undefined;
    if (kept !== undefined) return kept;
    const fresh = read();
    known.set(key, fresh);
    return fresh;
  }
  return {
    sessions: (filter, by) => once(`sessions ${by}`, filter, () => readSessions(db, filter, by)),
    measures: async (filter, by) => {
      const read = by === 'day' ? 'day' : 'stage';
      const rows = await once(`measures ${read}`, filter, () => readMeasures(db, filter, read));
      return groupMeasures(rows, by);
    },
    untrusted: (filter) => once('untrusted', filter, () => readUntrusted(db, filter)),
    scores: (filter) => once('scores', filter, () => readScores(db, filter)),
    losses: (filter) => once('losses', filter, () => readLosses(db, filter)),
    refusals: (filter) => once('refusals', filter, () => readRefusals(db, filter)),
    words: (filter) => once('words', filter, () => readWords(db, filter)),
  };
}

/** Number of a name; null for a name that nothing has used, which then matches nothing. */
function numberOf(name: string): RawBuilder<number> {
  return sql<number>`(select id from names where name = ${name})`;
}

/** Name behind a number; read once a group, because the column is grouped by. */
function nameOf(column: string): RawBuilder<string> {
  return sql<string>`(select name from names where names.id = ${sql.ref(column)})`;
}

function verdictOf(filter: Filter): RawBuilder<number> {
  return numberOf(filter.simulated ? 'simulated' : 'verified');
}

/** The conditions that every table shares. */
function where(filter: Filter): RawBuilder<boolean> {
  const conditions = [
    sql`site = ${numberOf(filter.site)}`,
    sql`day between ${filter.from} and ${filter.to}`,
  ];
  if (filter.language !== undefined) {
    conditions.push(sql`language = ${numberOf(filter.language)}`);
  }
  if (filter.stage !== undefined) conditions.push(sql`stage = ${numberOf(filter.stage)}`);
  return sql<boolean>`${sql.join(conditions, sql` and `)}`;
}

async function readSessions(
  db: Kysely<Schema>,
  filter: Filter,
  by: 'all' | 'day' | 'stage' | 'channel',
): Promise<Table> {
  const rows = await db
    .selectFrom('session_counts')
    .select((eb) => [
      keyOf(by).as('key'),
      nameOf('outcome').as('name'),
      eb.fn.sum<number>('sessions').as('total'),
    ])
    .where(where(filter))
    .where('verdict', '=', verdictOf(filter))
    .groupBy(by === 'all' ? ['outcome'] : [by, 'outcome'])
    .execute();
  return tableOf(rows);
}

/** Total of one measure of one entry, at one stage or on one day. */
interface MeasureRow {
  key: string;
  entry: string;
  name: string;
  total: number;
}

/** Read once for all groupings but days: this cube is the largest, and a scan of it costs most. */
function readMeasures(
  db: Kysely<Schema>,
  filter: Filter,
  by: 'day' | 'stage',
): Promise<MeasureRow[]> {
  return db
    .selectFrom('entry_counts')
    .select((eb) => [
      keyOf(by).as('key'),
      nameOf('entry').as('entry'),
      nameOf('measure').as('name'),
      eb.fn.sum<number>('total').as('total'),
    ])
    .where(where(filter))
    .where('verdict', '=', verdictOf(filter))
    .groupBy([by, 'entry', 'measure'])
    .execute();
}

function groupMeasures(rows: MeasureRow[], by: 'all' | 'day' | 'stage' | 'entry'): Table {
  if (by === 'all') return tableOf(rows.map((row) => ({ ...row, key: '' })));
  return tableOf(by === 'entry' ? rows.map((row) => ({ ...row, key: row.entry })) : rows);
}

async function readUntrusted(db: Kysely<Schema>, filter: Filter): Promise<Table> {
  if (filter.simulated) return new Map();
  const rows = await db
    .selectFrom('session_counts')
    .select((eb) => [
      keyOf('all').as('key'),
      nameOf('verdict').as('name'),
      eb.fn.sum<number>('sessions').as('total'),
    ])
    .where(where(filter))
    .where('verdict', 'in', ['unverified', 'quarantined', 'bot'].map(numberOf))
    .groupBy('verdict')
    .execute();
  return tableOf(rows);
}

async function readScores(db: Kysely<Schema>, filter: Filter): Promise<Table> {
  const rows = await db
    .selectFrom('facts')
    .select((eb) => [
      nameOf('outcome').as('key'),
      sql<string>`score`.as('name'),
      eb.fn.countAll<number>().as('total'),
    ])
    .where(where(filter))
    .where('verdict', '=', verdictOf(filter))
    .where('scale', '=', numberOf(filter.scale))
    .where('score', 'is not', null)
    .groupBy(['outcome', 'score'])
    .execute();
  return tableOf(rows);
}

async function readLosses(db: Kysely<Schema>, filter: Filter): Promise<Table> {
  const row = await db
    .selectFrom('facts')
    .select((eb) => [
      eb.fn.sum<number>('events').as('events'),
      eb.fn.sum<number>('lost').as('lost'),
    ])
    .where(where(filter))
    .where('verdict', '=', verdictOf(filter))
    .executeTakeFirst();
  const losses = [
    ['events', Number(row?.events ?? 0)],
    ['lost', Number(row?.lost ?? 0)],
  ] as const;
  return new Map([['', new Map(losses)]]);
}

async function readRefusals(db: Kysely<Schema>, filter: Filter): Promise<Table> {
  const rows = await db
    .selectFrom('refusals')
    .select((eb) => [
      keyOf('all').as('key'),
      'code as name',
      eb.fn.sum<number>('total').as('total'),
    ])
    .where('site', '=', numberOf(filter.site))
    .where('day', '>=', filter.from)
    .where('day', '<=', filter.to)
    .groupBy('code')
    .execute();
  return tableOf(rows);
}

/** Groups by folded spelling in the database; only groups that may be shown leave it. */
async function readWords(db: Kysely<Schema>, filter: Filter): Promise<MissedWords[]> {
  const groups = await db
    .selectFrom('texts')
    .select((eb) => ['folded', eb.fn.count<number>('session').distinct().as('sessions')])
    .where(where(filter))
    .where('verdict', '=', verdictOf(filter))
    .where('kind', 'in', ['search', 'message'])
    .where('missed', '=', 1)
    .groupBy('folded')
    .having((eb) => eb.fn.count('session').distinct(), '>=', WORDS_SESSIONS_MIN)
    .having((eb) => eb.fn.count('day').distinct(), '>=', WORDS_DAYS_MIN)
    .orderBy('sessions', 'desc')
    .orderBy('folded')
    .limit(WORDS_LISTED_MAX)
    .execute();
  if (groups.length === 0) return [];
  const spellings = await db
    .selectFrom('texts')
    .select((eb) => [
      'folded',
      'text',
      nameOf('stage').as('stage'),
      eb.fn.countAll<number>().as('total'),
    ])
    .where(where(filter))
    .where('verdict', '=', verdictOf(filter))
    .where('kind', 'in', ['search', 'message'])
    .where('missed', '=', 1)
    .where(
      'folded',
      'in',
      groups.map(({ folded }) => folded),
    )
    .groupBy(['folded', 'text', 'stage'])
    .execute();
  return groups.map(({ folded, sessions }) => {
    const rows = spellings.filter((row) => row.folded === folded);
    return {
      text: mostCommon(rows, ({ text }) => text),
      sessions: Number(sessions),
      stage: mostCommon(rows, ({ stage }) => stage),
    };
  });
}

function mostCommon<T extends { total: number }>(rows: T[], pick: (row: T) => string): string {
  const totals = new Map<string, number>();
  for (const row of rows) {
    totals.set(pick(row), (totals.get(pick(row)) ?? 0) + Number(row.total));
  }
  const sorted = [...totals].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return sorted[0]?.[0] ?? '';
}

function keyOf(by: 'all' | 'day' | 'stage' | 'channel'): RawBuilder<string> {
  if (by === 'all') return sql<string>`''`;
  return by === 'day' ? sql<string>`day` : nameOf(by);
}

function tableOf(rows: { key: string; name: string; total: number }[]): Table {
  const table = new Map<string, Map<string, number>>();
  for (const { key, name, total } of rows) {
    const row = table.get(String(key)) ?? new Map<string, number>();
    // PostgreSQL gives sums as text.
    row.set(String(name), (row.get(String(name)) ?? 0) + Number(total));
    table.set(String(key), row);
  }
  return table;
}

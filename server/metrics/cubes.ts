/**
 * Reads the counts. Every figure is a sum over the cubes, whose size follows days and stages, not
 * events. What the sums mean is the registry's business.
 * @module
 */

import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { CesScale } from '../../widget/core/catalogue.ts';
import type { Device } from '../../widget/core/event.ts';
import type { Schema } from '../store/schema.ts';
import type { SumName } from '../store/sum-days.ts';
import { Names, readAsked } from './asked.ts';
import { type Comments, readComments } from './comment-words.ts';
import { keyOf, nameOf, numberOf, ofSessions, verdictOf } from './conditions.ts';
import { SCALES } from './effort-scales.ts';
import { makeShare, type Share } from './figure.ts';
import { countMessages, type Messages, readMessages } from './messages.ts';
import { type MissedWords, readMissed, type Sessions } from './missed-words.ts';
import { readStamps, readSums, type SumGrouping, type SumRow } from './sums.ts';
import { readUnsummed } from './unsummed.ts';
import { readVisits } from './visits.ts';

/** Which sessions a figure is about. */
export interface Filter {
  site: string;
  /** Local days of the site, `YYYYMMDD`, both included. */
  from: number;
  to: number;
  language?: string;
  stage?: string;
  device?: Device;
  /** Simulated sessions or real ones; a sum of both does not exist. */
  simulated: boolean;
  /** The one survey scale that effort is read on: scales are never added up. */
  scale: CesScale;
  /** Where its days begin and end; UTC when not said. */
  timeZone?: string;
  /** What one contact costs the site; undefined where it does not say. */
  cost?: CostRange;
}

export interface CostRange {
  low: number;
  high: number;
  /** ISO 4217. */
  currency: string;
}

/** How a figure is broken down; `all` gives one row under the empty key. */
export type Grouping =
  | ('all' | 'day' | 'stage' | 'language' | 'device' | 'channel' | 'arm')
  | ('outcome' | 'entry' | 'code' | 'verdict');

/** Columns by which sessions can be told apart. */
export type SessionGrouping = 'all' | 'day' | 'stage' | 'language' | 'device' | 'channel' | 'arm';

/** Totals by key, then by name. */
export type Table = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** One reader serves one page: what was read once is kept, so that figures on it agree. */
export interface Cubes {
  /** Sessions by outcome. */
  sessions(filter: Filter, by: SessionGrouping): Promise<Table>;
  /** Sessions of previews and staff, all of them `excluded`; empty for simulated data. */
  previews(filter: Filter, by: SessionGrouping): Promise<Table>;
  /** Totals by measure. */
  measures(filter: Filter, by: 'all' | 'day' | 'stage' | 'entry'): Promise<Table>;
  /** Totals of one measure: by entry, then by stage. */
  entryStages(filter: Filter, measure: string): Promise<Table>;
  /** Sessions that the door did not trust, or that play such, by its verdict. */
  untrusted(filter: Filter, by: 'all' | 'day'): Promise<Table>;
  /** Simulated sessions, whichever the filter asks for. */
  simulated(filter: Filter): Promise<Table>;
  /** Outcomes that changed after they were no longer provisional; empty for simulated data. */
  revisions(filter: Filter): Promise<Table>;
  /** Events refused, by code. Nothing but the site and the day of what was refused is known. */
  refusals(filter: Filter): Promise<Table>;
  /** Searches and messages that led to no opened answer, in words that enough sessions used. */
  words(filter: Filter): Promise<MissedWords[]>;
  /** Messages to a person, which share nothing with sessions but the site, time and language. */
  messages(filter: Filter): Promise<Messages>;
  /** How many messages came, by day; of all languages. */
  messageDays(filter: Filter): Promise<ReadonlyMap<number, number>>;
  /** Visits of the site by day, as it told; none for a part of them. */
  visits(filter: Filter): Promise<ReadonlyMap<number, number>>;
  /** Comments on effort, by the words that enough sessions used. */
  comments(filter: Filter): Promise<Comments>;
  /** Last answers about effort, by arm: `easy`, of all on the filter's scale. */
  effortByArm(filter: Filter): Promise<ReadonlyMap<string, Share>>;
  /** The same sessions for several of these words at once. */
  wordsTogether(filter: Filter, folded: readonly string[]): Promise<Sessions>;
}

/** `db`: one moment of it, where others write meanwhile. */
export function createCubes(db: Kysely<Schema>): Cubes {
  const known = new Map<string, Promise<unknown>>();
  const names = new Names(db);
  function once<T>(name: string, of: object, read: () => Promise<T>): Promise<T> {
    const key = `${name} ${describe(of)}`;
    const kept = known.get(key) as Promise<T> | undefined;
    if (kept !== undefined) return kept;
    const fresh = read();
    known.set(key, fresh);
    return fresh;
  }
  // The same for every period of a page.
  const asked = ({ site, simulated, device, stage, language }: Filter) => {
    const named = { site, simulated, device, stage, language };
    return once('asked', named, () => readAsked(db, named));
  };
  const unsummed = async (filter: Filter) => {
    const { site, verdict, device } = await asked(filter);
    const those = { site, verdict, device };
    return once('unsummed', those, () => readUnsummed(db, those));
  };
  const sums = (filter: Filter, sum: SumName, by: SumGrouping) =>
    once(`${sum} ${by}`, filter, async () => {
      const of = { asked: await asked(filter), unsummed: await unsummed(filter) };
      const { from, to } = filter;
      const stamps = await once('stamps', { ...of.asked, from, to }, () =>
        readStamps(db, of.asked, { from, to }),
      );
      return readSums(db, { filter, ...of, stamps, names, sum, by });
    });
  const missed = (filter: Filter) =>
    once('missed', filter, async () => {
      const everywhere = { ...filter };
      // Words of a day are gathered for all devices at once.
      delete everywhere.device;
      return readMissed(db, {
        filter,
        asked: await asked(filter),
        unsummed: await unsummed(everywhere),
        names,
      });
    });
  const sessions = (filter: Filter, by: SessionGrouping): Promise<Table> =>
    once(`sessions ${by}`, filter, async () => {
      if (by === 'device') return readSessions(db, filter, by, verdictOf(filter));
      const rows = await sums(filter, by === 'arm' ? 'arms' : 'channels', GROUPED[by]);
      return groupSums(rows, by);
    });
  return {
    sessions,
    previews: (filter, by) =>
      once(`previews ${by}`, filter, async () =>
        filter.simulated ? new Map() : readSessions(db, filter, by, numberOf('preview')),
      ),
    measures: (filter, by) =>
      once(`measures ${by}`, filter, async () => {
        const rows = await sums(filter, by === 'entry' ? 'entries' : 'totals', GROUPED[by]);
        return groupSums(rows, by);
      }),
    entryStages: async (filter, measure) => {
      const rows = await sums(filter, 'entries', 'stage');
      const own = rows.filter(({ second }) => second === measure);
      return tableOf(own.map(({ first, key, total }) => ({ key: first, name: key, total })));
    },
    untrusted: (filter, by) => once(`untrusted ${by}`, filter, () => readUntrusted(db, filter, by)),
    simulated: (filter) => readSessions(db, filter, 'all', numberOf('simulated')),
    revisions: (filter) => once('revisions', filter, () => readRevisions(db, filter)),
    refusals: (filter) => once('refusals', filter, () => readRefusals(db, filter)),
    wordsTogether: async (filter, folded) => (await missed(filter)).together(folded),
    effortByArm: (filter) =>
      once('effort by arm', filter, async () => {
        const arms = await sessions(filter, 'arm');
        return ARMS.some((arm) => arms.has(arm)) ? readEffortByArm(db, filter) : new Map();
      }),
    messages: (filter) => once('messages', filter, () => readMessages(db, filter)),
    messageDays: (filter) => once('message days', filter, () => countMessages(db, filter)),
    visits: (filter) => once('visits', filter, () => readVisits(db, filter)),
    comments: (filter) => readComments(db, filter),
    words: async (filter) => (await missed(filter)).listed,
  };
}

/** Figures ask with the same few filters. */
const described = new WeakMap<object, string>();

/** A text that is the same for what is equal. */
function describe(of: object): string {
  const known = described.get(of);
  if (known !== undefined) return known;
  const fresh = JSON.stringify(Object.entries(of).sort());
  described.set(of, fresh);
  return fresh;
}

async function readSessions(
  db: Kysely<Schema>,
  filter: Filter,
  by: SessionGrouping,
  verdict: RawBuilder<number>,
): Promise<Table> {
  const rows = await db
    .selectFrom('session_counts')
    .select((eb) => [
      keyOf(by).as('key'),
      nameOf('outcome').as('name'),
      eb.fn.sum<number>('sessions').as('total'),
    ])
    .where(ofSessions(filter))
    .where('verdict', '=', verdict)
    .groupBy(by === 'all' ? ['outcome'] : [by, 'outcome'])
    .execute();
  return tableOf(rows);
}

/** How sums are read for each grouping: one reading answers several. */
const GROUPED = {
  all: 'stage',
  stage: 'stage',
  channel: 'stage',
  arm: 'stage',
  entry: 'stage',
  day: 'day',
  language: 'language',
} as const satisfies Record<string, SumGrouping>;

function groupSums(rows: readonly SumRow[], by: keyof typeof GROUPED): Table {
  const table: Totals = new Map();
  for (const { key, first, second, total } of rows) {
    const own = by === GROUPED[by] ? key : first;
    addTotal(table, by === 'all' ? '' : own, second, total);
  }
  return table;
}

const UNTRUSTED = ['unverified', 'quarantined', 'bot'] as const;

async function readUntrusted(
  db: Kysely<Schema>,
  filter: Filter,
  by: 'all' | 'day',
): Promise<Table> {
  const prefix = filter.simulated ? 'simulated-' : '';
  const rows = await db
    .selectFrom('session_counts')
    .select((eb) => [
      keyOf(by).as('key'),
      nameOf('verdict').as('name'),
      eb.fn.sum<number>('sessions').as('total'),
    ])
    .where(ofSessions(filter))
    .where(
      'verdict',
      'in',
      UNTRUSTED.map((name) => numberOf(prefix + name)),
    )
    .groupBy(by === 'all' ? ['verdict'] : [by, 'verdict'])
    .orderBy('name')
    .execute();
  return tableOf(rows.map((row) => ({ ...row, name: row.name.slice(prefix.length) })));
}

/** Only sessions that are in the figures are watched. */
async function readRevisions(db: Kysely<Schema>, filter: Filter): Promise<Table> {
  if (filter.simulated) return new Map();
  const row = await db
    .selectFrom('revisions')
    .select((eb) => eb.fn.sum<number | null>('total').as('total'))
    .where('site', '=', numberOf(filter.site))
    .where('day', '>=', filter.from)
    .where('day', '<=', filter.to)
    .executeTakeFirst();
  return tableOf([{ key: '', name: 'revised', total: row?.total ?? 0 }]);
}

const ARMS = ['treated', 'holdout'] as const;

/** Free of the counts, which know no arm of an answer: an experiment is looked at by few. */
async function readEffortByArm(db: Kysely<Schema>, filter: Filter): Promise<Map<string, Share>> {
  const { easyFrom } = SCALES[filter.scale];
  const rows = await db
    .selectFrom('facts')
    .select((eb) => [
      nameOf('arm').as('arm'),
      eb.fn.countAll<number>().as('answers'),
      sql<number>`sum(case when score >= ${easyFrom} then 1 else 0 end)`.as('easy'),
    ])
    .where(ofSessions(filter))
    .where('verdict', '=', verdictOf(filter))
    .where('scale', '=', numberOf(filter.scale))
    .where('arm', 'in', ARMS.map(numberOf))
    .groupBy('arm')
    .execute();
  return new Map(
    rows.map(({ arm, answers, easy }) => [arm, makeShare(Number(easy), Number(answers))]),
  );
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

function tableOf(rows: readonly { key: string; name: string; total: number }[]): Table {
  const table: Totals = new Map();
  // PostgreSQL gives sums as text.
  for (const { key, name, total } of rows) addTotal(table, String(key), name, Number(total));
  return table;
}

type Totals = Map<string, Map<string, number>>;

function addTotal(table: Totals, key: string, name: string, total: number): void {
  const row = table.get(key);
  if (row === undefined) table.set(key, new Map([[name, total]]));
  else row.set(name, (row.get(name) ?? 0) + total);
}

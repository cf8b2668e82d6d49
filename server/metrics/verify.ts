/**
 * Recomputes every fact from raw events and every count from the facts, and says where the stored
 * ones differ. Reads only; each look is one snapshot, so it may run beside a live server.
 * @module
 */

import type { Kysely, Transaction } from 'kysely';
import { decodeEvent, type EventRow, type Names, uuidText } from '../store/event-codec.ts';
import { encodeFact, type FactRow } from '../store/fact-codec.ts';
import type { Schema } from '../store/schema.ts';
import { inSnapshot } from '../store/snapshot.ts';
import { type FoldSettings, SESSION_EVENTS_MAX } from '../store/store.ts';
import { foldSession } from './outcome.ts';
import { addTo, type Cells, findWrongWords, readStoredSums, SessionSums } from './verify-sums.ts';

/** One figure that is not what it should be. */
export interface Difference {
  kind: 'fact' | 'session-count' | 'entry-count' | 'day-sum' | 'day-words';
  /** The session's number, or the cell's key as in the table. */
  key: string;
  stored: string | undefined;
  recomputed: string | undefined;
}

const CHUNK_SESSIONS = 200;
/** Enough to see what is wrong; more would only fill the memory. */
const DIFFERENCES_MAX = 1000;
const SESSION_KEY = [
  ...(['site', 'verdict', 'day', 'stage', 'language', 'device', 'channel', 'arm'] as const),
  'outcome',
] as const;
const ENTRY_KEY = [
  ...(['site', 'verdict', 'day', 'stage', 'language', 'entry'] as const),
  'measure',
] as const;

type Reader = Transaction<Schema>;

/** Sessions waiting for the fold are left out: their facts are not final. */
export async function verify(
  { db }: { db: Kysely<Schema> },
  settings: (site: string) => FoldSettings,
): Promise<Difference[]> {
  const differences = await verifyCounts(db);
  let last = 0;
  while (differences.length < DIFFERENCES_MAX) {
    const chunk = await inSnapshot(db, (reader) => verifyFacts(reader, last, settings));
    if (chunk.last === undefined) break;
    differences.push(...chunk.differences);
    last = chunk.last;
  }
  return differences.slice(0, DIFFERENCES_MAX);
}

async function verifyFacts(
  reader: Reader,
  after: number,
  settings: (site: string) => FoldSettings,
): Promise<{ last: number | undefined; differences: Difference[] }> {
  const sessions = await reader
    .selectFrom('sessions')
    .leftJoin('pending', 'pending.session', 'sessions.number')
    .select(['number', 'site', 'id', 'pending.session as pending'])
    .where('number', '>', after)
    .orderBy('number')
    .limit(CHUNK_SESSIONS)
    .execute();
  const names = await readNames(reader);
  const differences: Difference[] = [];
  for (const { number, site, id, pending } of sessions) {
    if (pending !== null) continue;
    const events = await readEvents(reader, number);
    if (events.length === 0) continue;
    const told = events.map((row) => decodeEvent(row, uuidText(id), names));
    const fact = foldSession(told, settings(names.nameOf(site)));
    const recomputed = toText(encodeFact(fact, number, site, names));
    const row = await reader
      .selectFrom('facts')
      .selectAll()
      .where('session', '=', number)
      .executeTakeFirst();
    const stored = row === undefined ? undefined : toText(row);
    if (stored !== recomputed) {
      differences.push({ kind: 'fact', key: String(number), stored, recomputed });
    }
  }
  return { last: sessions.at(-1)?.number, differences };
}

/** In one snapshot: counts and the facts they come from move together. */
function verifyCounts(db: Kysely<Schema>): Promise<Difference[]> {
  return inSnapshot(db, async (reader) => {
    const sessions: Cells = new Map();
    const sums = new SessionSums();
    for await (const row of readFacts(reader)) {
      addTo(sessions, SESSION_KEY.map((column) => row[column]).join(), 1);
      sums.add(row, 1);
    }
    const stored = await readStoredCounts(reader);
    const packed = await readStoredSums(reader);
    const words = await findWrongWords(reader);
    return [
      ...compare('session-count', stored.sessions, sessions),
      ...compare('entry-count', stored.entries, sums.entries),
      ...compare('day-sum', packed.entries, sums.entries),
      ...compare('day-sum', packed.sums, sums.sums),
      ...words.map(({ site, verdict, day }) => ({
        kind: 'day-words' as const,
        key: [site, verdict, day].join(),
        stored: undefined,
        recomputed: undefined,
      })),
    ];
  });
}

async function readStoredCounts(reader: Reader): Promise<{ sessions: Cells; entries: Cells }> {
  const sessions = await reader.selectFrom('session_counts').selectAll().execute();
  const entries = await reader.selectFrom('entry_counts').selectAll().execute();
  return {
    sessions: new Map(
      sessions.map((row) => [SESSION_KEY.map((column) => row[column]).join(), row.sessions]),
    ),
    entries: new Map(
      entries.map((row) => [ENTRY_KEY.map((column) => row[column]).join(), row.total]),
    ),
  };
}

async function* readFacts(reader: Reader): AsyncGenerator<FactRow> {
  for (let last = 0; ; ) {
    const rows = await reader
      .selectFrom('facts')
      .selectAll()
      .where('session', '>', last)
      .orderBy('session')
      .limit(CHUNK_SESSIONS)
      .execute();
    yield* rows;
    const end = rows.at(-1);
    if (end === undefined) return;
    last = end.session;
    // Lets requests through where this runs inside the server.
    await new Promise(setImmediate);
  }
}

function readEvents(reader: Reader, session: number): Promise<EventRow[]> {
  return reader
    .selectFrom('events')
    .select(['id', 'seq', 'occurred', 'type', 'verdict', 'detail'])
    .where('session', '=', session)
    .orderBy('seq')
    .orderBy('id')
    .limit(SESSION_EVENTS_MAX)
    .execute();
}

/**
 * All names of a database, for reading its rows. A name that it does not know gets a number that no
 * row has.
 */
export async function readNames(reader: Kysely<Schema>): Promise<Names> {
  const rows = await reader.selectFrom('names').selectAll().execute();
  const numbers = new Map(rows.map(({ id, name }) => [name, id]));
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return {
    intern: (name) => numbers.get(name) ?? -1,
    nameOf: (number) => names.get(number) ?? '',
  };
}

function compare(kind: Difference['kind'], stored: Cells, recomputed: Cells): Difference[] {
  const keys = new Set([...stored.keys(), ...recomputed.keys()]);
  return (
    [...keys]
      // What came to nothing is as good as not there.
      .filter((key) => (stored.get(key) ?? 0) !== (recomputed.get(key) ?? 0))
      .map((key) => ({
        kind,
        key,
        stored: stored.get(key)?.toString(),
        recomputed: recomputed.get(key)?.toString(),
      }))
  );
}

function toText(row: FactRow): string {
  const contributions = Buffer.from(row.contributions).toString('hex');
  const cells = Object.entries({ ...row, contributions });
  return JSON.stringify(cells.sort(([a], [b]) => (a < b ? -1 : 1)));
}

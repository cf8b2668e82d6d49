/**
 * Recomputes every fact from raw events and every count from the facts, and says where the stored
 * ones differ. Reads only; each look is one snapshot, so it may run beside a live server.
 * @module
 */

import type { Kysely, Transaction } from 'kysely';
import { decodeEvent, type EventRow, type Names, uuidText } from '../store/event-codec.ts';
import { decodeContributions, encodeFact, type FactRow } from '../store/fact-codec.ts';
import type { Schema } from '../store/schema.ts';
import { inSnapshot } from '../store/snapshot.ts';
import { type FoldSettings, SESSION_EVENTS_MAX } from '../store/store.ts';
import { foldSession } from './outcome.ts';

/** One figure that is not what it should be. */
export interface Difference {
  kind: 'fact' | 'session-count' | 'entry-count';
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
type Cells = Map<string, number>;

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
    const [sessions, entries]: [Cells, Cells] = [new Map(), new Map()];
    for await (const row of readFacts(reader)) {
      add(sessions, SESSION_KEY.map((column) => row[column]).join(), 1);
      for (const cell of decodeContributions(row)) {
        add(entries, ENTRY_KEY.map((column) => cell[column]).join(), cell.total);
      }
    }
    const storedSessions = await reader.selectFrom('session_counts').selectAll().execute();
    const storedEntries = await reader.selectFrom('entry_counts').selectAll().execute();
    return [
      ...compare(
        'session-count',
        new Map(
          storedSessions.map((row) => [
            SESSION_KEY.map((column) => row[column]).join(),
            row.sessions,
          ]),
        ),
        sessions,
      ),
      ...compare(
        'entry-count',
        new Map(
          storedEntries.map((row) => [ENTRY_KEY.map((column) => row[column]).join(), row.total]),
        ),
        entries,
      ),
    ];
  });
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
  return [...keys]
    .filter((key) => stored.get(key) !== recomputed.get(key))
    .map((key) => ({
      kind,
      key,
      stored: stored.get(key)?.toString(),
      recomputed: recomputed.get(key)?.toString(),
    }));
}

function add(cells: Cells, key: string, total: number): void {
  cells.set(key, (cells.get(key) ?? 0) + total);
}

function toText(row: FactRow): string {
  const contributions = Buffer.from(row.contributions).toString('hex');
  const cells = Object.entries({ ...row, contributions });
  return JSON.stringify(cells.sort(([a], [b]) => (a < b ? -1 : 1)));
}

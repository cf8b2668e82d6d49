/**
 * Folds pending sessions on PostgreSQL. Several processes share the work: each takes sessions that no
 * other has in its hands. Runs inside the caller's transaction.
 * @module
 */

import { localDay } from '../metrics/local-day.ts';
import { foldSession } from '../metrics/outcome.ts';
import type { SessionEvent } from '../metrics/story.ts';
import {
  type CellChange,
  type CountedFact,
  CubeChanges,
  countFact,
  ENTRY_KEY,
  SESSION_KEY,
} from './count-changes.ts';
import { decodeEvent, type EventRow, type Names, uuidText } from './event-codec.ts';
import { encodeFact, FACT_COLUMNS } from './fact-codec.ts';
import {
  FINAL_COLUMNS,
  isLateRevision,
  type NewFact,
  type OldFact,
  REVISION_KEY,
} from './late-revisions.ts';
import type { PoolClient } from './postgres-connect.ts';
import type { KnownNames } from './postgres-names.ts';
import { arraysOf, type ColumnTypes, insertRows, unnest } from './postgres-rows.ts';
import { type Folded, type FoldRange, type FoldSettings, SESSION_EVENTS_MAX } from './store.ts';

type SettingsOf = (site: string) => FoldSettings;

interface PendingSession {
  session: number;
  site: number;
  id: Uint8Array;
}

interface FoldedSession extends NewFact {
  texts: { site: number; id: string; missed: number; day: number }[];
}

/** An event with the time of its arrival. */
type ArrivedRow = EventRow & { received: number };

const BIG = new Set(['session', 'started', 'ended', 'answer_ms']);
const FACT_TYPES: ColumnTypes = Object.fromEntries(
  FACT_COLUMNS.map((column) => [column, typeOfFact(column)]),
);
const TEXT_TYPES = { site: 'int', id: 'uuid', missed: 'int', day: 'int' };

/** Folds as the store does; those that another process has in its hands are left to it. */
export async function foldPending(
  client: PoolClient,
  names: KnownNames,
  settings: SettingsOf,
  { after, limit }: FoldRange,
): Promise<Folded> {
  // What a crash takes away of a fold is still marked as pending.
  await client.query('SET LOCAL synchronous_commit = off');
  const { rows: pending } = await client.query<PendingSession>({
    name: 'take pending',
    text: `SELECT session, site, id FROM pending JOIN sessions ON number = session
      WHERE session > $1 ORDER BY session LIMIT $2 FOR UPDATE OF pending SKIP LOCKED`,
    values: [after, limit],
  });
  const numbers = pending.map(({ session }) => session);
  const last = numbers.at(-1);
  if (last === undefined) return { sessions: 0, last: after };
  const events = await readEvents(client, numbers);
  const folded = pending.flatMap((one) =>
    foldOne(one, events.get(one.session) ?? [], names, settings),
  );
  names.demandAll();
  await write(client, numbers, folded);
  return { sessions: pending.length, last };
}

async function write(
  client: PoolClient,
  numbers: number[],
  folded: FoldedSession[],
): Promise<void> {
  const rows = folded.map(({ row }) => row);
  const cubes = { sessions: new CubeChanges(), entries: new CubeChanges() };
  const revisions = new CubeChanges();
  const { rows: old } = await client.query<CountedFact & OldFact & { session: number }>(
    `SELECT session, ${[...SESSION_KEY, ...FINAL_COLUMNS].join()}, contributions FROM facts
     WHERE session = ANY($1)`,
    [rows.map(({ session }) => session)],
  );
  for (const row of old) countFact(row, -1, cubes);
  for (const row of rows) countFact(row, 1, cubes);
  const oldOf = new Map(old.map((row) => [row.session, row]));
  for (const one of folded) {
    const { session, site, day } = one.row;
    if (isLateRevision(oldOf.get(session), one)) revisions.add(`${site},${day}`, 1);
  }
  const put = FACT_COLUMNS.map((column) => `${column} = excluded.${column}`).join();
  await insertRows(client, 'facts', FACT_TYPES, rows, {
    end: `ON CONFLICT (session) DO UPDATE SET ${put}`,
  });
  await markTexts(
    client,
    folded.flatMap(({ texts }) => texts),
  );
  await client.query({
    name: 'forget pending',
    text: 'DELETE FROM pending WHERE session = ANY($1)',
    values: [numbers],
  });
  // Last, because other processes wait for these cells until this transaction ends.
  await writeCube(client, 'session_counts', SESSION_KEY, 'sessions', cubes.sessions.take());
  await writeCube(client, 'entry_counts', ENTRY_KEY, 'total', cubes.entries.take());
  await writeCube(client, 'revisions', REVISION_KEY, 'total', revisions.take());
}

/** Ordered, so that processes that change the same cells wait for each other in turn. */
async function writeCube(
  client: PoolClient,
  table: string,
  key: readonly string[],
  total: string,
  changes: CellChange[],
): Promise<void> {
  const types = Object.fromEntries([...key, total].map((column) => [column, 'int']));
  const rows = changes.map((one) =>
    Object.fromEntries([...key.map((column, i) => [column, one.key[i]]), [total, one.change]]),
  );
  await insertRows(client, table, types, rows, {
    end: `ON CONFLICT (${key.join()}) DO UPDATE SET ${total} = ${table}.${total} + excluded.${total}`,
  });
  if (!changes.some(({ change }) => change < 0)) return;
  const same = key.map((column) => `${table}.${column} = changed.${column}`).join(' AND ');
  await client.query({
    name: `sweep ${table}`,
    text: `DELETE FROM ${table} USING ${unnest(types)} AS changed (${[...key, 'change'].join()})
      WHERE ${same} AND ${table}.${total} = 0`,
    values: arraysOf(types, rows),
  });
}

async function markTexts(client: PoolClient, texts: FoldedSession['texts']): Promise<void> {
  if (texts.length === 0) return;
  await client.query({
    name: 'mark texts',
    text: `UPDATE texts SET missed = told.missed, day = told.day
      FROM ${unnest(TEXT_TYPES)} AS told (site, id, missed, day)
      WHERE texts.site = told.site AND texts.id = told.id
      AND (texts.missed <> told.missed OR texts.day <> told.day)`,
    values: arraysOf(TEXT_TYPES, texts),
  });
}

/** The events of each session that count, in order. */
async function readEvents(
  client: PoolClient,
  sessions: number[],
): Promise<Map<number, ArrivedRow[]>> {
  const { rows } = await client.query<ArrivedRow & { session: number }>({
    name: 'read events',
    text: `SELECT event.* FROM unnest($1::bigint[]) AS wanted (session) CROSS JOIN LATERAL (
      SELECT session, id, seq, occurred, received, type, verdict, detail FROM events
      WHERE events.session = wanted.session ORDER BY seq, id LIMIT ${SESSION_EVENTS_MAX}) AS event`,
    values: [sessions],
  });
  const events = new Map<number, ArrivedRow[]>();
  for (const row of rows) {
    const known = events.get(row.session);
    if (known === undefined) events.set(row.session, [row]);
    else known.push(row);
  }
  return events;
}

function foldOne(
  { session, site, id }: PendingSession,
  rows: ArrivedRow[],
  names: Names,
  settingsOf: SettingsOf,
): FoldedSession[] {
  if (rows.length === 0) return [];
  const settings = settingsOf(names.nameOf(site));
  const events = rows.map((row) => decodeEvent(row, uuidText(id), names));
  const fact = foldSession(events, settings);
  const texts = findTexts(events, new Set(fact.missed), settings);
  return [
    {
      row: encodeFact(fact, session, site, names),
      fact,
      received: Math.max(...rows.map(({ received }) => received)),
      texts: texts.map((text) => ({ ...text, site })),
    },
  ];
}

function findTexts(events: SessionEvent[], missed: Set<string>, { timeZone }: FoldSettings) {
  return events
    .filter(({ event }) => 'length' in event)
    .map(({ event, occurred }) => ({
      id: event.id,
      missed: Number(missed.has(event.id)),
      day: localDay(occurred, timeZone),
    }));
}

function typeOfFact(column: string): string {
  if (column === 'contributions') return 'bytea';
  return BIG.has(column) ? 'bigint' : 'int';
}

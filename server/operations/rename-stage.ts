/**
 * Gives a stage's past another id: in events, in words, and in the facts and counts of sessions whose
 * events are no longer held. The facts of the others are folded anew by whoever calls this.
 * @module
 */

import { type Kysely, sql, type Transaction } from 'kysely';
import {
  type CellChange,
  CubeChanges,
  countFact,
  ENTRY_KEY,
  SESSION_KEY,
} from '../store/count-changes.ts';
import { replaceEventStage } from '../store/event-codec.ts';
import { replaceCountedStage } from '../store/fact-codec.ts';
import { markPending } from '../store/pending.ts';
import type { Schema } from '../store/schema.ts';

/** Sessions in one transaction. */
const CHUNK_SESSIONS = 200;

export interface StageRename {
  site: string;
  from: string;
  to: string;
}

/** The same with the numbers of the names. */
interface Renumbering {
  site: number;
  from: number;
  to: number;
}

type Database = Kysely<Schema>;
type Writer = Transaction<Schema>;

/** Interrupted at any moment, it can be run again. Says how many sessions it changed. */
export async function renameStage(db: Database, rename: StageRename): Promise<number> {
  const known = await findNumbers(db, [rename.site, rename.from]);
  const [site, from] = [known.get(rename.site), known.get(rename.from)];
  if (site === undefined || from === undefined) return 0;
  await db
    .insertInto('names')
    .values({ name: rename.to })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const to = (await findNumbers(db, [rename.to])).get(rename.to) as number;
  const renumbering: Renumbering = { site, from, to };
  await renameInTexts(db, renumbering);
  const inEvents = await inChunks(db, (writer, after) =>
    renameInEvents(writer, renumbering, after),
  );
  const inFacts = await inChunks(db, (writer, after) => renameInFacts(writer, renumbering, after));
  return inEvents + inFacts;
}

interface Chunk {
  /** Number of the last session that was looked at; undefined at the end. */
  last: number | undefined;
  changed: number;
}

/** One transaction a chunk. */
async function inChunks(
  db: Database,
  work: (writer: Writer, after: number) => Promise<Chunk>,
): Promise<number> {
  let changed = 0;
  for (let after = 0; ; ) {
    const from = after;
    const chunk = await db.transaction().execute((writer) => work(writer, from));
    changed += chunk.changed;
    if (chunk.last === undefined) return changed;
    after = chunk.last;
  }
}

/** Day by day, as words are indexed. */
async function renameInTexts(db: Database, { site, from, to }: Renumbering): Promise<void> {
  const days = await db
    .selectFrom('texts')
    .select('day')
    .distinct()
    .where('site', '=', site)
    .execute();
  for (const { day } of days) {
    await db
      .updateTable('texts')
      .set({ stage: to })
      .where('site', '=', site)
      .where('day', '=', day)
      .where('stage', '=', from)
      .execute();
  }
}

/** The events of some sessions; marks the sessions that changed as pending. */
async function renameInEvents(
  writer: Writer,
  { site, from, to }: Renumbering,
  after: number,
): Promise<Chunk> {
  const rows = await writer
    .selectFrom('sessions')
    .select('number')
    .where('site', '=', site)
    .where('number', '>', after)
    .orderBy('number')
    .limit(CHUNK_SESSIONS)
    .execute();
  const sessions = rows.map(({ number }) => number);
  if (sessions.length === 0) return { last: undefined, changed: 0 };
  const details = await writer
    .selectFrom('events')
    .select(['session', 'detail'])
    .distinct()
    .where('session', 'in', sessions)
    .execute();
  const changed = new Set<number>();
  for (const { session, detail } of details) {
    const renamed = replaceEventStage(detail, from, to);
    if (renamed === undefined) continue;
    changed.add(session);
    await writer
      .updateTable('events')
      .set({ detail: renamed })
      .where('session', '=', session)
      .where('detail', '=', detail)
      .execute();
  }
  await markPending(writer, [...changed]);
  return { last: sessions.at(-1), changed: changed.size };
}

/** The facts of some sessions whose events are gone, and their part of the counts. */
async function renameInFacts(
  writer: Writer,
  { site, from, to }: Renumbering,
  after: number,
): Promise<Chunk> {
  const facts = await writer
    .selectFrom('facts')
    .leftJoin('sessions', 'sessions.number', 'facts.session')
    .selectAll('facts')
    .where('facts.site', '=', site)
    .where('facts.session', '>', after)
    .where('sessions.number', 'is', null)
    .orderBy('facts.session')
    .limit(CHUNK_SESSIONS)
    .execute();
  const cubes = { sessions: new CubeChanges(), entries: new CubeChanges() };
  let changed = 0;
  for (const fact of facts) {
    const contributions = replaceCountedStage(fact.contributions, from, to);
    if (contributions === undefined && fact.stage !== from) continue;
    const stage = fact.stage === from ? to : fact.stage;
    const renamed = { ...fact, stage, contributions: contributions ?? fact.contributions };
    countFact(fact, -1, cubes);
    countFact(renamed, 1, cubes);
    await writer
      .updateTable('facts')
      .set({ stage, contributions: renamed.contributions })
      .where('session', '=', fact.session)
      .execute();
    changed++;
  }
  await changeCells(writer, 'session_counts', [SESSION_KEY, 'sessions'], cubes.sessions.take());
  await changeCells(writer, 'entry_counts', [ENTRY_KEY, 'total'], cubes.entries.take());
  return { last: facts.at(-1)?.session, changed };
}

async function changeCells(
  writer: Writer,
  table: 'session_counts' | 'entry_counts',
  [columns, total]: readonly [columns: readonly string[], total: string],
  changes: readonly CellChange[],
): Promise<void> {
  const key = sql.join(columns.map((column) => sql.ref(column)));
  const [into, sum] = [sql.table(table), sql.ref(total)];
  for (const { key: values, change } of changes) {
    await sql`INSERT INTO ${into} (${key}, ${sum}) VALUES (${sql.join([...values, change])})
      ON CONFLICT (${key}) DO UPDATE SET ${sum} = ${into}.${sum} + excluded.${sum}`.execute(writer);
    if (change > 0) continue;
    const same = columns.map((column, place) => sql`${sql.ref(column)} = ${values[place]}`);
    await sql`DELETE FROM ${into} WHERE ${sql.join(same, sql` AND `)} AND ${sum} = 0`.execute(
      writer,
    );
  }
}

async function findNumbers(db: Database, names: string[]): Promise<Map<string, number>> {
  const rows = await db.selectFrom('names').selectAll().where('name', 'in', names).execute();
  return new Map(rows.map(({ id, name }) => [name, id]));
}

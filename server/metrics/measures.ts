/**
 * Reads the cube of entries and measures. It has no device: that filter sums what each session of
 * `facts` had added instead, whose cost follows the number of sessions.
 * @module
 */

import type { Kysely } from 'kysely';
import { decodeContributions, type EntryCell } from '../store/fact-codec.ts';
import type { Schema } from '../store/schema.ts';
import { addDays, listDays } from './calendar.ts';
import { keyOf, nameOf, numberOf, ofSessions, shared, verdictOf } from './conditions.ts';
import type { Filter } from './cubes.ts';

/** Total of one measure of one entry, at one stage or on one day. */
export interface MeasureRow {
  key: string;
  entry: string;
  name: string;
  total: number;
}

/** A session may go on so many days after the one that it belongs to. */
const SESSION_DAYS_MAX = 7;
const CHUNK_NAMES = 500;

/** Grouped by entry, measure and one more: this cube is the largest, and a scan of it costs most. */
export async function readMeasures(
  db: Kysely<Schema>,
  filter: Filter,
  by: 'day' | 'stage',
): Promise<MeasureRow[]> {
  if (filter.device !== undefined) return readFromSessions(db, filter, by);
  const rows = await db
    .selectFrom('entry_counts')
    .select((eb) => [
      keyOf(by).as('key'),
      nameOf('entry').as('entry'),
      nameOf('measure').as('name'),
      eb.fn.sum<number>('total').as('total'),
    ])
    .where(shared(filter))
    .where('verdict', '=', verdictOf(filter))
    .groupBy([by, 'entry', 'measure'])
    .execute();
  // PostgreSQL gives sums as text.
  return rows.map((row) => ({ ...row, key: String(row.key), total: Number(row.total) }));
}

async function readFromSessions(
  db: Kysely<Schema>,
  filter: Filter,
  by: 'day' | 'stage',
): Promise<MeasureRow[]> {
  const wanted = await readNumbers(db, filter);
  const cells = new Map<string, { cell: EntryCell; total: number }>();
  for await (const { cell, sessions } of readCells(db, filter)) {
    if (cell.day < filter.from || cell.day > filter.to) continue;
    if (wanted.stage !== undefined && cell.stage !== wanted.stage) continue;
    if (wanted.language !== undefined && cell.language !== wanted.language) continue;
    const key = `${cell[by]} ${cell.entry} ${cell.measure}`;
    const total = cell.total * sessions;
    const known = cells.get(key);
    if (known === undefined) cells.set(key, { cell, total });
    else known.total += total;
  }
  const found = [...cells.values()];
  const names = await readNames(
    db,
    found.flatMap(({ cell }) => [cell.stage, cell.entry, cell.measure]),
  );
  const name = (number: number) => names.get(number) ?? '';
  return found.map(({ cell, total }) => ({
    key: by === 'day' ? String(cell.day) : name(cell.stage),
    entry: name(cell.entry),
    name: name(cell.measure),
    total,
  }));
}

/**
 * Everything that sessions of the filter's device added, wherever and whenever. Those that added the
 * same are read together, and a day is read at a time, so that nothing waits for all of them.
 */
async function* readCells(
  db: Kysely<Schema>,
  filter: Filter,
): AsyncGenerator<{ cell: EntryCell; sessions: number }> {
  const { site, device, simulated, scale, to } = filter;
  for (const day of listDays(addDays(filter.from, -SESSION_DAYS_MAX), to)) {
    const ofDay = { site, simulated, scale, from: day, to: day, ...(device ? { device } : {}) };
    const rows = await db
      .selectFrom('facts')
      .select((eb) => [
        ...(['site', 'verdict', 'day', 'stage', 'language', 'contributions'] as const),
        eb.fn.countAll<number>().as('sessions'),
      ])
      .where(ofSessions(ofDay))
      .where('verdict', '=', verdictOf(filter))
      .groupBy(['site', 'verdict', 'day', 'stage', 'language', 'contributions'])
      .execute();
    for (const row of rows) {
      const sessions = Number(row.sessions);
      for (const cell of decodeContributions(row)) yield { cell, sessions };
    }
  }
}

/** Numbers of the filter's names; −1 for a name that nothing has used. */
async function readNumbers(db: Kysely<Schema>, { stage, language }: Filter) {
  const read = async (name: string | undefined) => {
    if (name === undefined) return undefined;
    const row = await db
      .selectFrom('names')
      .select('id')
      .where('id', '=', numberOf(name))
      .executeTakeFirst();
    return row?.id ?? -1;
  };
  return { stage: await read(stage), language: await read(language) };
}

async function readNames(
  db: Kysely<Schema>,
  numbers: readonly number[],
): Promise<Map<number, string>> {
  const all = [...new Set(numbers)];
  const names = new Map<number, string>();
  for (let at = 0; at < all.length; at += CHUNK_NAMES) {
    const chunk = all.slice(at, at + CHUNK_NAMES);
    const rows = await db.selectFrom('names').selectAll().where('id', 'in', chunk).execute();
    for (const { id, name } of rows) names.set(id, name);
  }
  return names;
}

/**
 * The mark on a PostgreSQL database into which `wayside move` is still writing: how far it came. While
 * it is there no server may use the database.
 * @module
 */

import { AppError } from '../errors.ts';
import type { Pool, PoolClient } from './postgres-connect.ts';

/** A table, and the key of its last row that was moved; blobs as hexadecimal digits. */
export interface MoveMark {
  table: string;
  after: (number | string | { hex: string })[];
}

/** Does nothing where the mark is already there. */
export async function beginMove(client: Pool | PoolClient): Promise<void> {
  await client.query('CREATE TABLE IF NOT EXISTS unfinished_move (mark TEXT NOT NULL)');
}

export async function isMoving(client: Pool | PoolClient): Promise<boolean> {
  const { rows } = await client.query("SELECT to_regclass('unfinished_move') AS found");
  return rows[0].found !== null;
}

/** Undefined before the first row was moved. */
export async function readMoveMark(client: Pool | PoolClient): Promise<MoveMark | undefined> {
  const { rows } = await client.query<{ mark: string }>('SELECT mark FROM unfinished_move');
  return rows[0] === undefined ? undefined : (JSON.parse(rows[0].mark) as MoveMark);
}

/** To be called in the transaction that moves the rows. */
export async function writeMoveMark(client: PoolClient, mark: MoveMark): Promise<void> {
  await client.query('DELETE FROM unfinished_move');
  await client.query('INSERT INTO unfinished_move (mark) VALUES ($1)', [JSON.stringify(mark)]);
}

export async function endMove(client: PoolClient): Promise<void> {
  await client.query('DROP TABLE unfinished_move');
}

/** Throws `move-unfinished`. */
export async function refuseUnfinishedMove(pool: Pool): Promise<void> {
  if (!(await isMoving(pool))) return;
  throw new AppError('move-unfinished', 'A move into this database has not ended.', {
    remedy: 'Run "wayside move" again: it goes on where it was.',
  });
}

/**
 * Which PostgreSQL is old enough to know all that is asked of it.
 * @module
 */

import { AppError } from '../errors.ts';
import type { Pool } from './postgres-connect.ts';

/** Oldest version that its makers still mended when this was written, and that partitions as we do. */
export const POSTGRES_VERSION_MIN = 13;

/** The server's major version. */
export async function readPostgresVersion(pool: Pool): Promise<number> {
  const { rows } = await pool.query("SELECT current_setting('server_version_num')::int AS version");
  return Math.floor(rows[0].version / 10_000);
}

/** Throws `postgres-too-old`. */
export function checkPostgresVersion(version: number): void {
  if (version >= POSTGRES_VERSION_MIN) return;
  throw new AppError(
    'postgres-too-old',
    `PostgreSQL ${version} is older than ${POSTGRES_VERSION_MIN}.`,
    { remedy: 'Upgrade it, or correct DATABASE_URL.' },
  );
}

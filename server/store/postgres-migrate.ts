/**
 * Brings a PostgreSQL database to the present schema, and makes the partitions of events ahead of
 * time. Several processes may start at once: they take turns.
 * @module
 */

import {
  checksumOf,
  MIGRATIONS,
  type Migration,
  migrationChanged,
  refuseNeeds,
  stepsTable,
} from './migrate.ts';
import { inTransaction, type Pool, type PoolClient } from './postgres-connect.ts';

/** Months whose partitions exist beside the present one: a late event's, and those to come. */
const MONTHS_BEFORE = 1;
const MONTHS_AHEAD = 2;
/** Any number, the same in all our processes. */
const LOCK = 0x77617973;
/** A partition cannot be made for ids that the default one already has. */
const CHECK_VIOLATION = '23514';

/** Each step and its mark are one transaction. Throws what SQLite's `migrate` does. */
export async function migratePostgres(
  pool: Pool,
  now: number,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  await inTransaction(pool, async (client) => {
    await takeTurn(client);
    await client.query(stepsTable('BIGINT'));
    await client.query(
      'ALTER TABLE migrations ADD COLUMN IF NOT EXISTS needs INTEGER NOT NULL DEFAULT 1',
    );
    const { rows } = await client.query('SELECT max(needs) AS needs FROM migrations');
    refuseNeeds(rows[0].needs ?? 0, migrations);
  });
  for (const migration of migrations) {
    await inTransaction(pool, (client) => apply(client, migration, now));
  }
}

async function apply(client: PoolClient, migration: Migration, now: number): Promise<void> {
  const { id, name, postgres, needs = 1 } = migration;
  await takeTurn(client);
  const checksum = checksumOf(postgres);
  const { rows } = await client.query('SELECT checksum FROM migrations WHERE id = $1', [id]);
  if (rows.length > 0 && rows[0].checksum !== checksum) throw migrationChanged(migration);
  if (rows.length > 0) return;
  await client.query(postgres);
  await client.query(
    'INSERT INTO migrations (id, name, checksum, applied, needs) VALUES ($1, $2, $3, $4, $5)',
    [id, name, checksum, now, needs],
  );
}

/** Makes the partitions around a time; resolves to when this is due again. */
export async function ensurePartitions(pool: Pool, now: number): Promise<number> {
  for (let month = -MONTHS_BEFORE; month <= MONTHS_AHEAD; month++) {
    const [from, to] = [startOfMonth(now, month), startOfMonth(now, month + 1)];
    const name = `events_${new Date(from).toISOString().slice(0, 7).replace('-', '_')}`;
    await inTransaction(pool, async (client) => {
      await takeTurn(client);
      const { rows } = await client.query('SELECT to_regclass($1) AS found', [name]);
      if (rows[0].found !== null) return;
      await client.query(
        `CREATE TABLE ${name} PARTITION OF events
         FOR VALUES FROM ('${firstUuid(from)}') TO ('${firstUuid(to)}')`,
      );
    }).catch((error) => {
      if (error.code !== CHECK_VIOLATION) throw error;
    });
  }
  return startOfMonth(now, 1);
}

/** Held until the transaction ends. */
async function takeTurn(client: PoolClient): Promise<void> {
  await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
}

function startOfMonth(timeMs: number, offset: number): number {
  const date = new Date(timeMs);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + offset);
}

/** No UUIDv7 of this time or a later one sorts before it. */
function firstUuid(timeMs: number): string {
  const hex = timeMs.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
}

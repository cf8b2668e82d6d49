import { cpSync, mkdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import Sqlite from 'better-sqlite3';
import { MIGRATIONS, type Migration, migrate } from '../../server/store/migrate.ts';
import { createPool, type Pool } from '../../server/store/postgres-connect.ts';
import { migratePostgres } from '../../server/store/postgres-migrate.ts';
import { NOON } from '../support/events.ts';
import { startPostgres } from '../support/postgres.ts';

/** PostgreSQL tries a transaction again before it gives up, so not every place is worth its time. */
const EVERY = 12;

test.describe('A kill between two statements of a migration', () => {
  test('leaves a SQLite file from which the next start goes on', async () => {
    const whole = new Sqlite(':memory:');
    migrate(whole, NOON);
    const folder = await mkdtemp(join(tmpdir(), 'wayside-migrate-'));
    let kills = 0;
    for (const step of MIGRATIONS) {
      const live = join(folder, `step-${step.id}`);
      mkdirSync(live);
      const copies = migrateAndCopy(live, step);
      for (const copy of copies) {
        const left = new Sqlite(join(copy, 'wayside.db'));
        const { steps } = left.prepare('SELECT count(*) steps FROM migrations').get() as Steps;
        expect(steps, copy).toBe(step.id - 1);
        migrate(left, NOON);
        expect(schemaOf(left), copy).toEqual(schemaOf(whole));
        left.close();
      }
      kills += copies.length;
    }
    expect(kills).toBeGreaterThan(15);
    await rm(folder, { recursive: true });
  });

  test('leaves a PostgreSQL database from which the next start goes on', async () => {
    const server = await startPostgres();
    test.skip(server === undefined, 'There is no PostgreSQL here.');
    if (server === undefined) return;
    const whole = createPool(await server.createDatabase());
    await migratePostgres(whole, NOON);
    const expected = await describePostgres(whole);
    await whole.end();
    for (const step of MIGRATIONS) {
      const places = statementsOf(step.postgres).length;
      for (let place = 0; place < places; place += EVERY) {
        const url = await server.createDatabase();
        const pool = createPool(url);
        const dying = interrupt(step.postgres, (at) =>
          at === place ? 'SELECT pg_terminate_backend(pg_backend_pid())' : 'SELECT 1',
        );
        const before = MIGRATIONS.slice(0, step.id - 1);
        const killed = migratePostgres(pool, NOON, [...before, { ...step, postgres: dying }]);
        await expect(killed).rejects.toThrow();
        const { rows } = await pool.query('SELECT count(*) AS steps FROM migrations');
        expect(rows[0].steps).toBe(step.id - 1);
        await migratePostgres(pool, NOON);
        expect(await describePostgres(pool), `${step.name} ${place}`).toEqual(expected);
        await pool.end();
        await server.dropDatabase(url);
      }
    }
  });
});

interface Steps {
  steps: number;
}

/** Runs the steps up to one of them, and keeps what is on disk after each statement of that one. */
function migrateAndCopy(live: string, step: Migration): string[] {
  const database = new Sqlite(join(live, 'wayside.db'));
  database.pragma('journal_mode = WAL');
  // Changed pages reach the disk at once, as in a step that is larger than the memory.
  database.pragma('cache_size = 1');
  const copies: string[] = [];
  database.function('copy_files', () => {
    const copy = `${live}-killed-${copies.length}`;
    cpSync(live, copy, { recursive: true });
    copies.push(copy);
    return 1;
  });
  const sqlite = interrupt(step.sqlite, () => 'SELECT copy_files()');
  migrate(database, NOON, [...MIGRATIONS.slice(0, step.id - 1), { ...step, sqlite }]);
  database.close();
  return copies;
}

/** A step with another statement after each of its own. */
function interrupt(text: string, statement: (place: number) => string): string {
  return statementsOf(text)
    .flatMap((one, place) => [one, statement(place)])
    .join(';\n');
}

function statementsOf(text: string): string[] {
  return text.split(/;\s*\n/).filter((statement) => statement.trim() !== '');
}

function schemaOf(database: Sqlite.Database): unknown[] {
  return database.prepare('SELECT type, name, sql FROM sqlite_master ORDER BY name').all();
}

async function describePostgres(pool: Pool): Promise<unknown[]> {
  const columns = await pool.query(
    `SELECT table_name, column_name, data_type, is_nullable, is_identity
     FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, ordinal_position`,
  );
  const indexes = await pool.query(
    "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1",
  );
  return [columns.rows, indexes.rows];
}

import { expect, test } from '@playwright/test';
import Sqlite from 'better-sqlite3';
import { MIGRATIONS, type Migration, migrate } from '../../server/store/migrate.ts';
import { NOON } from '../support/events.ts';

const one: Migration = { id: 1, name: 'one', sqlite: 'CREATE TABLE one (a INTEGER)', postgres: '' };
const two: Migration = { id: 2, name: 'two', sqlite: 'CREATE TABLE two (a INTEGER)', postgres: '' };
const three: Migration = { id: 3, name: 'three', sqlite: 'DROP TABLE one', postgres: '' };

function tablesOf(database: Sqlite.Database): unknown[] {
  return database
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    .pluck()
    .all();
}

test('each step runs once, in order', () => {
  const database = new Sqlite(':memory:');
  migrate(database, NOON, [one]);
  migrate(database, NOON, [one, two]);
  migrate(database, NOON, [one, two]);
  expect(tablesOf(database)).toEqual(['migrations', 'one', 'two']);
});

test('a step that fails leaves nothing of itself and can be run again', () => {
  const database = new Sqlite(':memory:');
  const broken = { ...two, sqlite: `${two.sqlite}; CREATE TABEL three (a INTEGER)` };
  expect(() => migrate(database, NOON, [one, broken])).toThrow('syntax error');
  expect(tablesOf(database)).toEqual(['migrations', 'one']);
  migrate(database, NOON, [one, two]);
  expect(tablesOf(database)).toEqual(['migrations', 'one', 'two']);
});

test('a step that was edited after it ran is refused', () => {
  const database = new Sqlite(':memory:');
  migrate(database, NOON, [one]);
  const edited = { ...one, sqlite: 'CREATE TABLE one (b INTEGER)' };
  expect(() => migrate(database, NOON, [edited])).toThrow(
    expect.objectContaining({ code: 'migration-changed' }),
  );
});

test('steps of a later version are left alone', () => {
  const database = new Sqlite(':memory:');
  migrate(database, NOON, [one, two]);
  migrate(database, NOON, [one]);
  expect(tablesOf(database)).toEqual(['migrations', 'one', 'two']);
});

test('the steps are numbered from one without gaps', () => {
  expect(MIGRATIONS.map(({ id }) => id)).toEqual(MIGRATIONS.map((_, place) => place + 1));
});

test('what a later version took away is missed by name, what it added is not', () => {
  const database = new Sqlite(':memory:');
  migrate(database, NOON, [one, two]);
  migrate(database, NOON, [one]);
  migrate(database, NOON, [one, two, { ...three, needs: 2 }]);
  migrate(database, NOON, [one, two]);
  expect(() => migrate(database, NOON, [one])).toThrow(
    expect.objectContaining({ code: 'store-too-new', message: expect.stringContaining('step 2') }),
  );
});

test('a database from before steps could say what they need is brought up to date', () => {
  const database = new Sqlite(':memory:');
  migrate(database, NOON, [one]);
  database.exec('ALTER TABLE migrations DROP COLUMN needs');
  migrate(database, NOON, [one, two]);
  expect(tablesOf(database)).toEqual(['migrations', 'one', 'two']);
});

/**
 * A stamp of every day's sums and of its words, so that what was read of a day need not be read again
 * while the day is the same. Triggers set it, so that an earlier version leaves none untrue.
 * @module
 */

import type { Migration } from '../migrate.ts';

const KEY = ['site', 'verdict', 'device', 'day'] as const;
const KINDS = ['sums', 'words'] as const;

/** `stamps`: the engine's type. */
const table = (stamps: string) => `
CREATE TABLE day_stamps (
  site INTEGER NOT NULL,
  verdict INTEGER NOT NULL,
  device INTEGER NOT NULL,
  day INTEGER NOT NULL,
  sums ${stamps} NOT NULL DEFAULT 0,
  words ${stamps} NOT NULL DEFAULT 0,
  PRIMARY KEY (site, verdict, device, day)
)`;

/** `row`: how the key of the row that changed is named; `stamp`: a number that none had before. */
const setStamp = (kind: string, row: 'old' | 'new', stamp: string) => `
  INSERT INTO day_stamps (${KEY.join()}, ${kind})
  VALUES (${KEY.map((column) => `${row}.${column}`).join()}, ${stamp})
  ON CONFLICT (${KEY.join()}) DO UPDATE SET ${kind} = excluded.${kind};`;

/** What is there already. */
const fill = (kind: string, stamp: string) => `
INSERT INTO day_stamps (${KEY.join()}, ${kind}) SELECT ${KEY.join()}, ${stamp} FROM day_${kind}
WHERE true ON CONFLICT (${KEY.join()}) DO UPDATE SET ${kind} = excluded.${kind};`;

const CHANGES = [
  ['INSERT', 'new'],
  ['UPDATE', 'new'],
  ['DELETE', 'old'],
] as const;

const SQLITE_STAMP = '(random() & 9007199254740991)';
const POSTGRES_STAMP = '(random() * 9007199254740991)::BIGINT';

const sqlite = KINDS.flatMap((kind) => [
  ...CHANGES.map(
    ([change, row]) => `
CREATE TRIGGER day_${kind}_${change.toLowerCase()} AFTER ${change} ON day_${kind} BEGIN
  ${setStamp(kind, row, SQLITE_STAMP)} END;`,
  ),
  fill(kind, SQLITE_STAMP),
]);

const postgres = KINDS.flatMap((kind) => [
  ...CHANGES.map(
    ([change, row]) => `
CREATE FUNCTION stamp_${kind}_${change.toLowerCase()}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN ${setStamp(kind, row, POSTGRES_STAMP)} RETURN NULL; END $$;
CREATE TRIGGER day_${kind}_${change.toLowerCase()} AFTER ${change} ON day_${kind}
  FOR EACH ROW EXECUTE FUNCTION stamp_${kind}_${change.toLowerCase()}();`,
  ),
  fill(kind, POSTGRES_STAMP),
]);

export const dayStamps: Migration = {
  id: 13,
  name: 'day-stamps',
  sqlite: `${table('INTEGER')} WITHOUT ROWID;${sqlite.join('')}`,
  postgres: `${table('BIGINT')};${postgres.join('')}`,
};

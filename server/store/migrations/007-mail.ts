/**
 * Who wants which mail, and what was sent.
 * @module
 */

import type { Migration } from '../migrate.ts';

/** The same on both engines, but for the type of a time. */
const statements = (time: string) => `
ALTER TABLE accounts ADD COLUMN reports TEXT NOT NULL DEFAULT 'none';
ALTER TABLE accounts ADD COLUMN alerts INTEGER NOT NULL DEFAULT 0;
ALTER TABLE accounts ADD COLUMN locale TEXT NOT NULL DEFAULT 'en';

CREATE TABLE alerts (
  site TEXT NOT NULL,
  stage TEXT NOT NULL,
  metric TEXT NOT NULL,
  better INTEGER NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  PRIMARY KEY (site, stage, metric, better)
);

CREATE TABLE mailed (
  name TEXT PRIMARY KEY,
  at ${time} NOT NULL
);
`;

export const mail: Migration = {
  id: 7,
  name: 'mail',
  sqlite: statements('INTEGER'),
  postgres: statements('BIGINT'),
};

/**
 * What one network may add to a day: whether a session counts, and the counters of the day.
 * @module
 */

import type { Migration } from '../migrate.ts';

/** Sessions that are already there count, and so do those that an earlier version adds. */
export const networkCap: Migration = {
  id: 3,
  name: 'network-cap',
  sqlite: `
ALTER TABLE sessions ADD COLUMN admission INTEGER NOT NULL DEFAULT 1;

CREATE TABLE networks (
  site INTEGER NOT NULL,
  day INTEGER NOT NULL,
  network TEXT NOT NULL,
  sessions INTEGER NOT NULL,
  PRIMARY KEY (site, day, network)
) WITHOUT ROWID;
`,
  postgres: `
ALTER TABLE sessions ADD COLUMN admission INTEGER NOT NULL DEFAULT 1;

CREATE TABLE networks (
  site INTEGER NOT NULL,
  day INTEGER NOT NULL,
  network TEXT NOT NULL,
  sessions INTEGER NOT NULL,
  PRIMARY KEY (site, day, network)
);
`,
};

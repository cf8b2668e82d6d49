/**
 * Outcomes that changed after they were no longer provisional.
 * @module
 */

import type { Migration } from '../migrate.ts';

export const revisions: Migration = {
  id: 5,
  name: 'revisions',
  sqlite: `
CREATE TABLE revisions (
  site INTEGER NOT NULL,
  day INTEGER NOT NULL,
  total INTEGER NOT NULL,
  PRIMARY KEY (site, day)
) WITHOUT ROWID;
`,
  postgres: `
CREATE TABLE revisions (
  site INTEGER NOT NULL,
  day INTEGER NOT NULL,
  total INTEGER NOT NULL,
  PRIMARY KEY (site, day)
);
`,
};

/**
 * Several people, each with the sites that they may see, let in by one-time links.
 * @module
 */

import type { Migration } from '../migrate.ts';

export const people: Migration = {
  id: 2,
  name: 'people',
  sqlite: `
ALTER TABLE accounts ADD COLUMN sites TEXT NOT NULL DEFAULT '*';

CREATE TABLE invitations (
  token TEXT PRIMARY KEY,
  account INTEGER,
  expires INTEGER NOT NULL,
  used INTEGER
);
`,
  postgres: `
ALTER TABLE accounts ADD COLUMN sites TEXT NOT NULL DEFAULT '*';

CREATE TABLE invitations (
  token TEXT PRIMARY KEY,
  account INTEGER,
  expires BIGINT NOT NULL,
  used BIGINT
);
`,
};

/**
 * Visits of simulated days, in a table of their own: never a sum with what the site told.
 * @module
 */

import type { Migration } from '../migrate.ts';

/** `count`: the engine's type. */
const statements = (count: string) => `
CREATE TABLE simulated_visits (
  site TEXT NOT NULL,
  day INTEGER NOT NULL,
  visits ${count} NOT NULL,
  PRIMARY KEY (site, day)
);
`;

export const simulatedVisits: Migration = {
  id: 12,
  name: 'simulated-visits',
  sqlite: statements('INTEGER'),
  postgres: statements('BIGINT'),
};

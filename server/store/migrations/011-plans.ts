/**
 * How many rows share what the indexes of texts begin with. Without it SQLite takes every site for one of
 * few texts, and reads all of them for those of one day; PostgreSQL counts by itself.
 * @module
 */

import type { Migration } from '../migrate.ts';

export const plans: Migration = {
  id: 11,
  name: 'plans',
  // The first statement makes the table of such counts, and counts nothing.
  sqlite: `
ANALYZE sqlite_schema;
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('texts', 'texts', '1000000 1000000 1'),
  ('texts', 'texts_day', '1000000 1000000 10000'),
  ('texts', 'texts_missed', '500000 500000 250000 5000'),
  ('texts', 'texts_comments', '50000 50000 25000 500');
`,
  postgres: 'SELECT 1',
};

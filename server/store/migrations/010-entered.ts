/**
 * Who has ever been in: by a password, or by the organisation's own log-in service.
 * @module
 */

import type { Migration } from '../migrate.ts';

/** `time`: the engine's type. Until now only a password let anybody in and left a mark. */
const statements = (time: string) => `
ALTER TABLE accounts ADD COLUMN entered ${time};
UPDATE accounts SET entered = created WHERE password <> '';
`;

export const entered: Migration = {
  id: 10,
  name: 'entered',
  sqlite: statements('INTEGER'),
  postgres: statements('BIGINT'),
};

/**
 * Sums and words of days, packed, and the sessions that are not in them as they are now. Those are noted
 * by triggers, so that an earlier version, which knows nothing of them, leaves none untrue.
 * @module
 */

import type { Migration } from '../migrate.ts';

const HELD =
  'session, site, verdict, day, stage, language, device, channel, arm, outcome, contributions';

/** `session` and `bytes`: the engine's types. */
const tables = (session: string, bytes: string) => `
CREATE TABLE day_sums (
  site INTEGER NOT NULL,
  verdict INTEGER NOT NULL,
  device INTEGER NOT NULL,
  day INTEGER NOT NULL,
  last_day INTEGER NOT NULL,
  channels ${bytes} NOT NULL,
  arms ${bytes} NOT NULL,
  totals ${bytes} NOT NULL,
  entries ${bytes} NOT NULL,
  PRIMARY KEY (site, verdict, device, day)
);

CREATE TABLE unsummed (
  session ${session} PRIMARY KEY,
  site INTEGER,
  verdict INTEGER,
  day INTEGER,
  stage INTEGER,
  language INTEGER,
  device INTEGER,
  channel INTEGER,
  arm INTEGER,
  outcome INTEGER,
  contributions ${bytes}
);

CREATE TABLE day_words (
  site INTEGER NOT NULL,
  verdict INTEGER NOT NULL,
  device INTEGER NOT NULL,
  day INTEGER NOT NULL,
  words ${bytes} NOT NULL,
  PRIMARY KEY (site, verdict, device, day)
);
CREATE INDEX texts_missed ON texts (site, verdict, day) WHERE missed = 1;
CREATE INDEX texts_comments ON texts (site, verdict, day) WHERE kind = 'comment';

INSERT INTO unsummed (session) SELECT session FROM facts;
`;

export const daySums: Migration = {
  id: 8,
  name: 'day-sums',
  sqlite: `${tables('INTEGER', 'BLOB')}
CREATE TRIGGER facts_added AFTER INSERT ON facts BEGIN
  INSERT INTO unsummed (session) VALUES (new.session) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER facts_changed AFTER UPDATE ON facts BEGIN
  INSERT INTO unsummed (${HELD}) VALUES (${prefix('old')}) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER facts_deleted AFTER DELETE ON facts BEGIN
  INSERT INTO unsummed (${HELD}) VALUES (${prefix('old')}) ON CONFLICT DO NOTHING; END;
`,
  // A conflict updates, so that it waits for whoever is just summing the session and then adds it anew.
  postgres: `${tables('BIGINT', 'BYTEA')}
ALTER TABLE day_sums ALTER COLUMN totals SET STORAGE EXTERNAL;
ALTER TABLE day_sums ALTER COLUMN entries SET STORAGE EXTERNAL;

CREATE FUNCTION note_added_facts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO unsummed (session) SELECT session FROM told ORDER BY session
    ON CONFLICT (session) DO UPDATE SET session = excluded.session; RETURN NULL; END $$;
CREATE FUNCTION note_changed_facts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO unsummed (${HELD}) SELECT ${HELD} FROM told ORDER BY session
    ON CONFLICT (session) DO UPDATE SET session = excluded.session; RETURN NULL; END $$;
CREATE TRIGGER facts_added AFTER INSERT ON facts REFERENCING NEW TABLE AS told
  FOR EACH STATEMENT EXECUTE FUNCTION note_added_facts();
CREATE TRIGGER facts_changed AFTER UPDATE ON facts REFERENCING OLD TABLE AS told
  FOR EACH STATEMENT EXECUTE FUNCTION note_changed_facts();
CREATE TRIGGER facts_deleted AFTER DELETE ON facts REFERENCING OLD TABLE AS told
  FOR EACH STATEMENT EXECUTE FUNCTION note_changed_facts();
`,
};

function prefix(row: string): string {
  return HELD.split(', ')
    .map((column) => `${row}.${column}`)
    .join();
}

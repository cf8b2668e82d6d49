/**
 * The first tables. Never edited once released: a change is another migration.
 * @module
 */

import type { Migration } from '../migrate.ts';

export const tables: Migration = {
  id: 1,
  name: 'tables',
  sqlite: `
CREATE TABLE names (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
);

CREATE TABLE sessions (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  site INTEGER NOT NULL,
  id BLOB NOT NULL,
  received INTEGER NOT NULL,
  UNIQUE (site, id)
);

CREATE TABLE pending (session INTEGER PRIMARY KEY);

CREATE TABLE events (
  site INTEGER NOT NULL,
  id BLOB NOT NULL,
  session INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  occurred INTEGER NOT NULL,
  received INTEGER NOT NULL,
  type INTEGER NOT NULL,
  verdict INTEGER NOT NULL,
  page INTEGER NOT NULL,
  stage INTEGER NOT NULL,
  language INTEGER NOT NULL,
  detail TEXT NOT NULL,
  digest BLOB NOT NULL,
  PRIMARY KEY (site, id)
) WITHOUT ROWID;
CREATE INDEX events_session ON events (session, seq);

CREATE TABLE texts (
  site INTEGER NOT NULL,
  id BLOB NOT NULL,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  folded TEXT NOT NULL,
  session INTEGER NOT NULL,
  day INTEGER NOT NULL,
  stage INTEGER NOT NULL,
  language INTEGER NOT NULL,
  verdict INTEGER NOT NULL,
  missed INTEGER NOT NULL,
  PRIMARY KEY (site, id)
) WITHOUT ROWID;
CREATE INDEX texts_day ON texts (site, day);

CREATE TABLE facts (
  session INTEGER PRIMARY KEY,
  site INTEGER NOT NULL,
  day INTEGER NOT NULL,
  stage INTEGER NOT NULL,
  language INTEGER NOT NULL,
  device INTEGER NOT NULL,
  channel INTEGER NOT NULL,
  arm INTEGER NOT NULL,
  verdict INTEGER NOT NULL,
  outcome INTEGER NOT NULL,
  detail INTEGER NOT NULL,
  started INTEGER NOT NULL,
  ended INTEGER NOT NULL,
  definition INTEGER NOT NULL,
  events INTEGER NOT NULL,
  lost INTEGER NOT NULL,
  contact_intent INTEGER NOT NULL,
  helped INTEGER NOT NULL,
  helped_before_contact INTEGER NOT NULL,
  human_visible INTEGER NOT NULL,
  scale INTEGER NOT NULL,
  score INTEGER,
  asked INTEGER NOT NULL,
  answer_ms INTEGER,
  contributions TEXT NOT NULL
);
CREATE INDEX facts_day ON facts (site, day);

CREATE TABLE session_counts (
  site INTEGER NOT NULL,
  verdict INTEGER NOT NULL,
  day INTEGER NOT NULL,
  stage INTEGER NOT NULL,
  language INTEGER NOT NULL,
  device INTEGER NOT NULL,
  channel INTEGER NOT NULL,
  arm INTEGER NOT NULL,
  outcome INTEGER NOT NULL,
  sessions INTEGER NOT NULL,
  PRIMARY KEY (site, verdict, day, stage, language, device, channel, arm, outcome)
) WITHOUT ROWID;

CREATE TABLE entry_counts (
  site INTEGER NOT NULL,
  verdict INTEGER NOT NULL,
  day INTEGER NOT NULL,
  stage INTEGER NOT NULL,
  language INTEGER NOT NULL,
  entry INTEGER NOT NULL,
  measure INTEGER NOT NULL,
  total INTEGER NOT NULL,
  PRIMARY KEY (site, verdict, day, stage, language, entry, measure)
) WITHOUT ROWID;

CREATE TABLE refusals (
  site INTEGER NOT NULL,
  day INTEGER NOT NULL,
  code TEXT NOT NULL,
  total INTEGER NOT NULL,
  PRIMARY KEY (site, day, code)
) WITHOUT ROWID;

CREATE TABLE contacts (
  reference TEXT PRIMARY KEY,
  site TEXT NOT NULL,
  key TEXT NOT NULL,
  received INTEGER NOT NULL,
  language TEXT NOT NULL,
  channel TEXT NOT NULL,
  address TEXT NOT NULL,
  message TEXT NOT NULL,
  page TEXT,
  read TEXT NOT NULL,
  conversation TEXT NOT NULL,
  state TEXT NOT NULL,
  simulated INTEGER NOT NULL,
  UNIQUE (site, key)
);
CREATE INDEX contacts_received ON contacts (site, simulated, received);

CREATE TABLE catalogues (
  hash TEXT PRIMARY KEY,
  site TEXT NOT NULL,
  language TEXT NOT NULL,
  body TEXT NOT NULL,
  created INTEGER NOT NULL,
  superseded INTEGER
);

CREATE TABLE entries (
  site TEXT NOT NULL,
  language TEXT NOT NULL,
  id TEXT NOT NULL,
  file TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (site, language, id)
);

CREATE TABLE accounts (
  id INTEGER PRIMARY KEY,
  email TEXT NOT NULL UNIQUE,
  password TEXT NOT NULL,
  role TEXT NOT NULL,
  created INTEGER NOT NULL
);

CREATE TABLE logins (
  token TEXT PRIMARY KEY,
  account INTEGER NOT NULL,
  created INTEGER NOT NULL,
  used INTEGER NOT NULL
);
CREATE INDEX logins_account ON logins (account);

CREATE TABLE settings (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
);
`,
};

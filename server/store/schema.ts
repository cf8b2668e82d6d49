/**
 * The tables, as Kysely sees them; the same on SQLite and PostgreSQL. The statements that make them
 * are the migrations. Times are UTC milliseconds; days are local dates of the site as `YYYYMMDD`
 * numbers; every categorical column holds the number of a name in `names`.
 * @module
 */

import type { Generated } from 'kysely';
import type { DayStampsTable, DaySumsTable, DayWordsTable, UnsummedTable } from './schema-days.ts';

export interface Schema {
  names: NamesTable;
  events: EventsTable;
  texts: TextsTable;
  sessions: SessionsTable;
  networks: NetworksTable;
  pending: PendingTable;
  facts: FactsTable;
  session_counts: SessionCountsTable;
  entry_counts: EntryCountsTable;
  day_sums: DaySumsTable;
  day_words: DayWordsTable;
  day_stamps: DayStampsTable;
  unsummed: UnsummedTable;
  refusals: RefusalsTable;
  revisions: RevisionsTable;
  contacts: ContactsTable;
  catalogues: CataloguesTable;
  entries: EntriesTable;
  accounts: AccountsTable;
  logins: LoginsTable;
  invitations: InvitationsTable;
  shared_links: SharedLinksTable;
  annotations: AnnotationsTable;
  alerts: AlertsTable;
  mailed: MailedTable;
  site_visits: SiteVisitsTable;
  simulated_visits: SiteVisitsTable;
  site_tokens: SiteTokensTable;
  settings: SettingsTable;
}

/** Every repeated word (sites, pages, stages, languages, entries, outcomes …), once. */
export interface NamesTable {
  id: Generated<number>;
  name: string;
}

/** What was acknowledged: never changed, deleted only by retention. Primary key (site, id). */
export interface EventsTable {
  site: number;
  id: Uint8Array;
  /** Number of the session in `sessions`. */
  session: number;
  seq: number;
  /** Corrected time, fixed when first stored. */
  occurred: number;
  received: number;
  type: number;
  /** What the door decided. */
  verdict: number;
  /** Everything else the event said, without visitors' words: see `event-codec.ts`. */
  detail: Uint8Array;
  /** First 8 bytes of the SHA-256 of what was sent; tells a duplicate from a conflict. */
  digest: Uint8Array;
}

/** Visitors' words, redacted, deleted after `retention.textsDays`. Primary key (site, id). */
export interface TextsTable {
  site: number;
  /** The event's id. */
  id: Uint8Array;
  kind: 'search' | 'message' | 'comment';
  text: string;
  /** Letters and digits of the text in lower case without accents: spellings that group. */
  folded: string;
  session: number;
  day: number;
  stage: number;
  language: number;
  verdict: number;
  /** 1 when the fold found that it led to no opened answer. */
  missed: number;
}

export interface SessionsTable {
  number: Generated<number>;
  site: number;
  /** The session's UUID, 16 bytes. Unique with site. */
  id: Uint8Array;
  /** When its first event arrived; 0 while only contacts have, whose times are cut. */
  received: number;
  /** Whether it counts: see `ADMISSION` in `prepare-event.ts`. */
  admission: Generated<number>;
}

/**
 * How many sessions each network has begun on a day, deleted when the day is over. Primary key: every
 * column but `sessions`.
 */
export interface NetworksTable {
  site: number;
  /** Local day of the site. */
  day: number;
  /** Keyed hash: see `network-quotas.ts`. */
  network: string;
  sessions: number;
}

/** Sessions whose events are stored but not folded yet; written in the event's own transaction. */
export interface PendingTable {
  session: number;
}

/** One row a session: what the fold made of its events. */
export interface FactsTable {
  session: number;
  site: number;
  day: number;
  stage: number;
  language: number;
  device: number;
  /** Channel of the contact that was sent; the name `none` otherwise. */
  channel: number;
  arm: number;
  verdict: number;
  outcome: number;
  /** Finer than the outcome, like `nothing-found`; the name `none` where there is nothing to add. */
  detail: number;
  /** First and last event, by corrected time. */
  started: number;
  ended: number;
  /** Version of the definitions that made the row. */
  definition: number;
  events: number;
  /** Events missing by `seq`. */
  lost: number;
  /** 1 when a contact was opened, or the session began on a contact page. */
  contact_intent: number;
  /** 1 when there was a yes or a read answer at all, and before the contact. */
  helped: number;
  helped_before_contact: number;
  /** 1 when a way to a human was visible within one action. */
  human_visible: number;
  /** The survey answered: `ces-7` and its value, or the name `none` and null. */
  scale: number;
  score: number | null;
  /** 1 when a survey was shown. */
  asked: number;
  /** Milliseconds from the first act to the first opened answer. */
  answer_ms: number | null;
  /** What the session added to `entry_counts`, so that it can be taken back: see `fact-codec.ts`. */
  contributions: Uint8Array;
}

/** Cube of sessions. Primary key: every column but `sessions`. */
export interface SessionCountsTable {
  site: number;
  day: number;
  stage: number;
  language: number;
  device: number;
  channel: number;
  arm: number;
  verdict: number;
  outcome: number;
  sessions: number;
}

/** Cube of entries and measures. Primary key: every column but `total`. */
export interface EntryCountsTable {
  site: number;
  day: number;
  stage: number;
  language: number;
  /** The name `none` for measures that belong to no entry. */
  entry: number;
  verdict: number;
  measure: number;
  total: number;
}

/** Events that were not stored, by reason: nothing is refused uncounted. */
export interface RefusalsTable {
  site: number;
  day: number;
  code: string;
  total: number;
}

/** Outcomes that changed after they were no longer provisional, by the session's day. */
export interface RevisionsTable {
  site: number;
  day: number;
  total: number;
}

/** What visitors sent to a human. Shares no key with events. */
export interface ContactsTable {
  reference: string;
  site: string;
  /** The widget's random key: the same key twice is one contact. Unique with site. */
  key: string;
  received: number;
  language: string;
  channel: string;
  address: string;
  message: string;
  page: string | null;
  /** JSON of what the visitor left in. */
  read: string;
  conversation: string;
  state: 'new' | 'done';
  simulated: number;
  /** 1 when it was sent from a preview: then it is in no figure. */
  preview: Generated<number>;
  /** When the help desk said that it was settled; null while it has not. */
  resolved: Generated<number | null>;
}

/** Compiled catalogues by hash; a superseded one is served 30 days. */
export interface CataloguesTable {
  hash: string;
  site: string;
  language: string;
  body: string;
  created: number;
  /** When another took its place; null while it is served by the manifest. */
  superseded: number | null;
}

/** The last good version of every entry, so that a broken file takes nothing down. */
export interface EntriesTable {
  site: string;
  language: string;
  id: string;
  /** File it was compiled from, relative to the content folder. */
  file: string;
  /** The compiled entry as JSON. */
  body: string;
}

export interface AccountsTable {
  id: Generated<number>;
  email: string;
  /** scrypt, with its parameters and salt; empty until an invitation is accepted. */
  password: string;
  role: 'manager' | 'editor' | 'admin';
  created: number;
  /** Ids of the sites it may see, with spaces between them; `*` for all, those to come too. */
  sites: Generated<string>;
  /** Which mail is wanted, and in which language. */
  reports: Generated<'none' | 'weekly' | 'monthly'>;
  alerts: Generated<number>;
  locale: Generated<'en' | 'fr'>;
  /** When somebody last came in with it; null for who never did. */
  entered: Generated<number | null>;
}

export interface LoginsTable {
  /** SHA-256 of the cookie's value. */
  token: string;
  account: number;
  created: number;
  used: number;
}

/** One-time links with which a password is set. A used one is kept, so that it can say so. */
export interface InvitationsTable {
  /** SHA-256 of the token. */
  token: string;
  /** Null for the link that makes the first account. */
  account: number | null;
  expires: number;
  used: number | null;
}

/** Links with which a page is read without a log-in. */
export interface SharedLinksTable {
  id: Generated<number>;
  /** SHA-256 of the token. */
  token: string;
  site: string;
  page: 'overview' | 'journey' | 'quality';
  /** The page's filters, as in its address. */
  query: string;
  /** Address of who made it. */
  author: string;
  created: number;
  expires: number;
}

/** What happened on a day, beside the figures. */
export interface AnnotationsTable {
  id: Generated<number>;
  site: string;
  day: number;
  /** The last two are noted by themselves, one of each a day. */
  kind: 'release' | 'incident' | 'content' | 'definition';
  /** Words of `author`, a content change as JSON, or the number of the new definitions. */
  text: string;
  author: string | null;
}

/** Changes that stood out: first and last day on which each did. */
export interface AlertsTable {
  site: string;
  /** Empty for all stages together. */
  stage: string;
  metric: string;
  better: number;
  first: number;
  last: number;
}

/** Names of mails that were sent, or are being sent. */
export interface MailedTable {
  name: string;
  at: number;
}

/** Visits that a site told of each local day, or a simulation. Primary key (site, day). */
export interface SiteVisitsTable {
  site: string;
  day: number;
  visits: number;
}

/** Tokens with which a site's own systems tell what only they know. */
export interface SiteTokensTable {
  id: Generated<number>;
  site: string;
  /** SHA-256 of the token. */
  token: string;
  name: string;
  /** Address of who made it. */
  author: string;
  created: number;
  /** When it was last used; null before. */
  used: Generated<number | null>;
}

/** Small secrets and marks of the installation, like the token key. */
export interface SettingsTable {
  key: string;
  value: string;
}

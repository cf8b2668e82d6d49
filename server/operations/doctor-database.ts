/**
 * What can be wrong with what is stored, whichever engine holds it, and with PostgreSQL itself.
 * @module
 */

import { type Kysely, sql } from 'kysely';
import type { Config } from '../config.ts';
import type { SiteSettings } from '../content/site.ts';
import { TOKEN_KEY_SETTING } from '../ingest/keys.ts';
import { checkPostgresVersion } from '../store/postgres-version.ts';
import { monthsBefore } from '../store/retention.ts';
import type { Schema } from '../store/schema.ts';
import { type Finding, failed, ok, risk, wrong } from './finding.ts';
import { UNLISTED_PROXY_SETTING } from './unlisted-proxy.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** The server deletes once an hour; what is this much too old was forgotten. */
const OVERDUE_MS = 2 * DAY_MS;
const CLOCK_MS_MAX = 5000;
/** Newest arrival that a clock set right explains. */
const AHEAD_MS_MAX = 60_000;

type Database = Kysely<Schema>;

export interface Stored {
  db: Database;
  config: Config;
  sites: readonly SiteSettings[];
  /** UTC milliseconds. */
  now: number;
}

export async function examineDatabase(stored: Stored): Promise<Finding[]> {
  const { db, config } = stored;
  const findings: Finding[] = [];
  if (config.databaseUrl !== undefined) findings.push(...(await examinePostgres(db, stored.now)));
  findings.push(await examineArrivals(stored), await examineProxies(stored));
  findings.push(await examineSecret(stored));
  for (const site of stored.sites) findings.push(await examineRetention(stored, site));
  return findings;
}

async function examinePostgres(db: Database, now: number): Promise<Finding[]> {
  const { rows } = await sql<PostgresFacts>`SELECT
    current_setting('server_version_num')::int / 10000 AS version,
    extract(epoch FROM clock_timestamp()) * 1000 AS time,
    current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commits,
    (SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()) AS encrypted,
    coalesce(host(inet_server_addr()), '127.0.0.1') IN ('127.0.0.1', '::1') AS local`.execute(db);
  const [facts] = rows;
  return facts === undefined ? [] : judgePostgres(facts, now);
}

/** What a PostgreSQL server says of itself. */
export interface PostgresFacts {
  version: number;
  /** Its clock, UTC milliseconds. */
  time: number;
  fsync: string;
  commits: string;
  encrypted: boolean;
  /** Whether it runs on this machine. */
  local: boolean;
}

export function judgePostgres(facts: PostgresFacts, now: number): Finding[] {
  const apartMs = Math.abs(facts.time - now);
  return [
    judgeVersion(facts.version),
    facts.fsync === 'on' && facts.commits !== 'off'
      ? ok('PostgreSQL answers only once a commit is on its disk.')
      : wrong(
          'PostgreSQL answers before a commit is on its disk.',
          'Set fsync and synchronous_commit to on.',
        ),
    apartMs <= CLOCK_MS_MAX
      ? ok("The database's clock is this machine's.")
      : risk(
          `The database's clock is ${Math.round(apartMs / 1000)} s apart from this machine's.`,
          'Let both follow the same time server.',
        ),
    facts.local || facts.encrypted
      ? ok('Nobody can listen between here and the database.')
      : risk(
          'What goes to the database is not encrypted on its way.',
          'Add ?sslmode=verify-full to DATABASE_URL.',
        ),
    ok('Copies of PostgreSQL cannot be seen from here: see that pg_dump or an archive runs.'),
  ];
}

function judgeVersion(version: number): Finding {
  try {
    checkPostgresVersion(version);
    return ok(`PostgreSQL is version ${version}.`);
  } catch (error) {
    return failed(error);
  }
}

async function examineArrivals({ db, now }: Stored): Promise<Finding> {
  const row = await db
    .selectFrom('sessions')
    .select('received')
    .orderBy('number', 'desc')
    .executeTakeFirst();
  const aheadMs = (row?.received ?? 0) - now;
  if (aheadMs <= AHEAD_MS_MAX) return ok('Nothing that is stored is younger than now.');
  return wrong(
    `The newest session arrived in ${Math.round(aheadMs / 1000)} s: a clock is or was wrong.`,
    'Let the machine follow a time server.',
  );
}

async function examineProxies({ db, config }: Stored): Promise<Finding> {
  const seen = await readSetting(db, UNLISTED_PROXY_SETTING);
  const { trustedProxies, url } = config;
  if (seen !== undefined && !trustedProxies.includes(seen)) {
    return wrong(
      `A proxy at ${seen} names its visitors, and is not believed: they all count as one.`,
      `Set WAYSIDE_TRUSTED_PROXIES=${[...trustedProxies, seen].join()}`,
    );
  }
  if (trustedProxies.length > 0) return ok(`Proxies that are believed: ${trustedProxies.join()}.`);
  if (!url.startsWith('https:')) return ok('No proxy has shown itself.');
  return risk(
    'TLS ends at a proxy, and none is believed: all its visitors would count as one.',
    'Set WAYSIDE_TRUSTED_PROXIES to its address, and let it send X-Forwarded-For.',
  );
}

async function examineSecret({ db, config }: Stored): Promise<Finding> {
  if (config.secret !== undefined) return ok('The secret of session tokens is in the environment.');
  const isStored = (await readSetting(db, TOKEN_KEY_SETTING)) !== undefined;
  return ok(
    isStored
      ? 'The secret of session tokens is in the database, and so in every copy of it.'
      : 'The secret of session tokens is made at the first start.',
  );
}

async function examineRetention(stored: Stored, site: SiteSettings): Promise<Finding> {
  const { db, now } = stored;
  const { eventsMonths, textsDays } = site.retention;
  const number = db.selectFrom('names').select('id').where('name', '=', site.id);
  const oldestText = await db
    .selectFrom('texts')
    .select('day')
    .where('site', '=', number)
    .orderBy('day')
    .executeTakeFirst();
  const oldestSession = await db
    .selectFrom('sessions')
    .select('received')
    .where('site', '=', number)
    .where('received', '>', 0)
    .orderBy('number')
    .executeTakeFirst();
  const textsFrom = dayOf(now - textsDays * DAY_MS - OVERDUE_MS);
  const eventsFrom = monthsBefore(now - OVERDUE_MS, eventsMonths);
  const isOverdue =
    (oldestText?.day ?? textsFrom) < textsFrom || (oldestSession?.received ?? now) < eventsFrom;
  const kept = `${site.id} keeps events ${eventsMonths} months and words ${textsDays} days`;
  if (!isOverdue) return ok(`${kept}; nothing is older.`);
  return wrong(`${kept}, but older ones are there.`, 'Let the server run: it deletes every hour.');
}

async function readSetting(db: Database, key: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('settings')
    .select('value')
    .where('key', '=', key)
    .executeTakeFirst();
  return row?.value;
}

function dayOf(timeMs: number): number {
  return Number(new Date(timeMs).toISOString().slice(0, 10).replaceAll('-', ''));
}

/**
 * Deletes what is older than it may be, and what was only simulated, in chunks between which other
 * work runs. Facts and counts of real sessions stay.
 * @module
 */

import { type Kysely, sql } from 'kysely';
import type { Schema } from './schema.ts';
import type { EventVerdict } from './store.ts';

/** Rows that one statement deletes. */
const CHUNK_ROWS = 200;
/** Sessions whose events go in one transaction; each has some ten. */
const CHUNK_SESSIONS = 50;
const DAY_MS = 24 * 60 * 60 * 1000;
/** A superseded catalogue is served so long to pages that still name it. */
const CATALOGUE_DAYS = 30;
/** Every verdict on what is only pretended. */
const SIMULATED: readonly EventVerdict[] = ['simulated', 'simulated-quarantined', 'simulated-bot'];

export interface RetentionPeriods {
  /** Months that raw events are kept. */
  eventsMonths: number;
  /** Days that visitors' words are kept. */
  textsDays: number;
  /** Months that contacts are kept. */
  contactsMonths: number;
}

type Database = Kysely<Schema>;

/** When it is, and what ends the deletion between two chunks, by an `AbortError`. */
export interface DeletionMoment {
  /** UTC milliseconds. */
  now: number;
  signal?: AbortSignal;
}

/** Deletes the events, sessions, words and contacts of a site whose time is over. */
export async function deleteExpired(
  db: Database,
  site: string,
  periods: RetentionPeriods,
  { now, signal }: DeletionMoment,
): Promise<void> {
  const contactsBefore = monthsBefore(now, periods.contactsMonths);
  await inChunks(
    () =>
      sql`DELETE FROM contacts WHERE reference IN (SELECT reference FROM contacts
        WHERE site = ${site} AND received < ${contactsBefore} LIMIT ${CHUNK_ROWS})`.execute(db),
    signal,
  );
  const number = await findName(db, site);
  if (number === undefined) return;
  const textsBefore = dayOf(now - periods.textsDays * DAY_MS);
  await inChunks(
    () =>
      sql`DELETE FROM texts WHERE (site, id) IN (SELECT site, id FROM texts
        WHERE site = ${number} AND day < ${textsBefore} LIMIT ${CHUNK_ROWS})`.execute(db),
    signal,
  );
  const eventsBefore = monthsBefore(now, periods.eventsMonths);
  await forgetWords(db, number, Math.max(textsBefore, dayOf(eventsBefore)));
  await deleteSessionsBefore(db, number, eventsBefore, signal);
}

/** A day without any is left gathered, so that it is not gathered over and over. */
async function forgetWords(db: Database, site: number, before: number): Promise<void> {
  await db
    .updateTable('day_words')
    .set({ words: Buffer.alloc(0) })
    .where('site', '=', site)
    .where('day', '<', before)
    .where(sql<number>`length(words)`, '>', 0)
    .execute();
}

/**
 * The same moment so many months ago, UTC milliseconds; of a month without that day its last one, so
 * that nothing goes before its time.
 */
export function monthsBefore(now: number, months: number): number {
  const date = new Date(now);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() - months);
  if (date.getUTCDate() !== day) date.setUTCDate(0);
  return date.getTime();
}

/** Deletes catalogues that another has replaced for longer than pages may still ask for them. */
export async function deleteSupersededCatalogues(db: Database, now: number): Promise<void> {
  await db
    .deleteFrom('catalogues')
    .where('superseded', '<', now - CATALOGUE_DAYS * DAY_MS)
    .execute();
}

/** How the settings begin that hold the keys behind networks. */
export const NETWORK_KEY_SETTINGS = 'network-key ';

/** The setting that holds the key behind the networks of one day of a site. */
export function networkKeySetting(site: string, day: number): string {
  return `${NETWORK_KEY_SETTINGS}${site} ${day}`;
}

/** Deletes what is known of networks on the days before `today`, and the keys that name them. */
export async function deletePastNetworks(db: Database, site: string, today: number): Promise<void> {
  await db
    .deleteFrom('settings')
    .where('key', '>=', networkKeySetting(site, 0))
    .where('key', '<', networkKeySetting(site, today))
    .execute();
  const number = await findName(db, site);
  if (number === undefined) return;
  await db.deleteFrom('networks').where('site', '=', number).where('day', '<', today).execute();
}

/** Deletes everything of a site that was sent with the simulation key. */
export async function deleteSimulated(db: Database, site: string): Promise<void> {
  await inChunks(() =>
    sql`DELETE FROM contacts WHERE reference IN (SELECT reference FROM contacts
        WHERE site = ${site} AND simulated = 1 LIMIT ${CHUNK_ROWS})`.execute(db),
  );
  await db.deleteFrom('simulated_visits').where('site', '=', site).execute();
  const number = await findName(db, site);
  for (const name of SIMULATED) {
    const verdict = await findName(db, name);
    if (number === undefined || verdict === undefined) continue;
    while (!(await deleteSimulatedChunk(db, number, verdict))) await breathe();
  }
}

/** Deletes some sessions, or the counts once none is left; says whether that is so. */
function deleteSimulatedChunk(db: Database, site: number, verdict: number): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const sessions = await transaction
      .selectFrom('facts')
      .select('session')
      .where('site', '=', site)
      .where('verdict', '=', verdict)
      .limit(CHUNK_ROWS)
      .execute();
    const numbers = sessions.map(({ session }) => session);
    if (numbers.length > 0) {
      await deleteSessions(transaction, numbers);
      await transaction.deleteFrom('facts').where('session', 'in', numbers).execute();
      return false;
    }
    for (const table of ['session_counts', 'entry_counts'] as const) {
      await transaction
        .deleteFrom(table)
        .where('site', '=', site)
        .where('verdict', '=', verdict)
        .execute();
    }
    return true;
  });
}

/**
 * Sessions are numbered as they arrive, so the old ones come first. It stops at the first that is
 * young enough: a clock that once ran ahead delays deletion but never hastens it.
 */
async function deleteSessionsBefore(
  db: Database,
  site: number,
  timeMs: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (let last = 0; ; ) {
    const sessions = await db
      .selectFrom('sessions')
      .select(['number', 'received'])
      .where('site', '=', site)
      .where('number', '>', last)
      .orderBy('number')
      .limit(CHUNK_SESSIONS)
      .execute();
    const young = sessions.findIndex(({ received }) => received >= timeMs);
    const old = young < 0 ? sessions : sessions.slice(0, young);
    // Those without an exact time are as old as their neighbours, so the last few stay.
    while (old.length > 0 && old.at(-1)?.received === 0) old.pop();
    last = sessions.at(-1)?.number ?? last;
    const numbers = old.map(({ number }) => number);
    if (numbers.length > 0) {
      await db.transaction().execute((transaction) => deleteSessions(transaction, numbers));
    }
    if (young >= 0 || sessions.length < CHUNK_SESSIONS) return;
    await breathe(signal);
  }
}

/** Takes the link to the visitors' sessions away too: what comes later is another session. */
async function deleteSessions(transaction: Database, numbers: number[]): Promise<void> {
  await sql`DELETE FROM texts WHERE (site, id) IN (SELECT site, id FROM events
    WHERE session IN (${sql.join(numbers)}))`.execute(transaction);
  await transaction.deleteFrom('events').where('session', 'in', numbers).execute();
  await transaction.deleteFrom('pending').where('session', 'in', numbers).execute();
  await transaction.deleteFrom('sessions').where('number', 'in', numbers).execute();
}

async function inChunks(
  work: () => Promise<{ numAffectedRows?: bigint | undefined }>,
  signal?: AbortSignal,
): Promise<void> {
  while (((await work()).numAffectedRows ?? 0n) > 0n) await breathe(signal);
}

/** Lets requests through before the next chunk. */
async function breathe(signal?: AbortSignal): Promise<void> {
  await new Promise(setImmediate);
  signal?.throwIfAborted();
}

async function findName(db: Database, name: string): Promise<number | undefined> {
  const row = await db.selectFrom('names').select('id').where('name', '=', name).executeTakeFirst();
  return row?.id;
}

function dayOf(timeMs: number): number {
  return Number(new Date(timeMs).toISOString().slice(0, 10).replaceAll('-', ''));
}

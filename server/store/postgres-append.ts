/**
 * Writes what the door accepted to PostgreSQL: a few statements with many rows each, in one
 * transaction that may be tried again, because an event that is already there is a duplicate.
 * @module
 */

import { encodeDetail, type Names, uuidText } from './event-codec.ts';
import { inTransaction, type Pool, type PoolClient } from './postgres-connect.ts';
import type { PostgresNames } from './postgres-names.ts';
import { insertRows } from './postgres-rows.ts';
import { cutContact, digestOf, isContact, wordsToStore } from './prepare-event.ts';
import type { AcceptedEvent, AppendOutcome } from './store.ts';

/** An event as a row, but for its session's number. */
interface PreparedEvent {
  site: number;
  id: string;
  sessionId: string;
  /** When it arrived; 0 for a contact, which does not tell when a session began. */
  start: number;
  seq: number;
  occurred: number;
  received: number;
  type: number;
  verdict: number;
  stage: number;
  language: number;
  detail: Buffer;
  digest: Buffer;
  words: ReturnType<typeof wordsToStore>;
}

type Numbers = Map<string, number>;

const EVENT_COLUMNS = {
  ...{ site: 'int', id: 'uuid', session: 'bigint', seq: 'int', occurred: 'bigint' },
  ...{ received: 'bigint', type: 'int', verdict: 'int', detail: 'bytea', digest: 'bytea' },
};
const TEXT_COLUMNS = {
  ...{ site: 'int', id: 'uuid', kind: 'text', text: 'text', folded: 'text', session: 'bigint' },
  ...{ day: 'int', stage: 'int', language: 'int', verdict: 'int', missed: 'int' },
};

/** Stores events; says what became of each, in their order. */
export async function appendEvents(
  pool: Pool,
  names: PostgresNames,
  events: readonly AcceptedEvent[],
): Promise<AppendOutcome[]> {
  const prepared = await names.resolve((known) => events.map((one) => prepare(one, known)));
  return inTransaction(pool, (client) => append(client, prepared));
}

async function append(client: PoolClient, events: PreparedEvent[]): Promise<AppendOutcome[]> {
  const sessions = await ensureSessions(client, events);
  const placed = events.map((event) => ({ ...event, session: sessions.get(sessionKey(event)) }));
  // In one order everywhere, so that processes with the same ids wait for each other in turn.
  const sorted = [...placed].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const added = await insertRows(client, 'events', EVENT_COLUMNS, sorted, {
    end: 'ON CONFLICT DO NOTHING RETURNING site, id',
  });
  const stored = new Set(added.map(({ site, id }) => `${site} ${uuidText(id as Uint8Array)}`));
  const outcomes = await judge(client, placed, stored);
  const fresh = placed.filter((_, i) => outcomes[i] === 'stored');
  const texts = fresh.flatMap((one) => (one.words ? [{ ...one, ...one.words, missed: 0 }] : []));
  await insertRows(client, 'texts', TEXT_COLUMNS, texts);
  await markPending(client, new Set(fresh.map(({ session }) => session as number)));
  return outcomes;
}

/**
 * Numbers of all sessions; new ones get theirs. Their rows cannot be deleted until the transaction
 * ends, so that no event is left without its session.
 */
async function ensureSessions(client: PoolClient, events: PreparedEvent[]): Promise<Numbers> {
  const starts = new Map<string, { site: number; id: string; received: number }>();
  for (const event of events) {
    const known = starts.get(sessionKey(event));
    const received = known?.received || event.start;
    starts.set(sessionKey(event), { site: event.site, id: event.sessionId, received });
  }
  const numbers: Numbers = new Map();
  const wanted = [...starts.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  for (let missing = wanted; missing.length > 0; ) {
    const rows = missing.map(([, session]) => session);
    await findSessions(client, rows, starts, numbers);
    missing = missing.filter(([key]) => !numbers.has(key));
    const added = await insertRows(
      client,
      'sessions',
      { site: 'int', id: 'uuid', received: 'bigint' },
      missing.map(([, session]) => session),
      { end: 'ON CONFLICT DO NOTHING RETURNING number, site, id' },
    );
    for (const { number, site, id } of added) {
      numbers.set(`${site} ${uuidText(id as Uint8Array)}`, number as number);
    }
    // What another process added in between is found in the next round.
    missing = missing.filter(([key]) => !numbers.has(key));
  }
  return numbers;
}

async function findSessions(
  client: PoolClient,
  wanted: { site: number; id: string }[],
  starts: Map<string, { received: number }>,
  numbers: Numbers,
): Promise<void> {
  const { rows } = await client.query(
    `SELECT number, site, id, received FROM sessions
     JOIN unnest($1::int[], $2::uuid[]) AS wanted (site, id) USING (site, id)
     ORDER BY number FOR KEY SHARE OF sessions`,
    [wanted.map(({ site }) => site), wanted.map(({ id }) => id)],
  );
  const begun: { number: number; received: number }[] = [];
  for (const { number, site, id, received } of rows) {
    const key = `${site} ${uuidText(id)}`;
    numbers.set(key, number);
    const start = starts.get(key)?.received ?? 0;
    if (received === 0 && start > 0) begun.push({ number, received: start });
  }
  if (begun.length === 0) return;
  await client.query(
    `UPDATE sessions SET received = begun.received
     FROM unnest($1::bigint[], $2::bigint[]) AS begun (number, received)
     WHERE sessions.number = begun.number AND sessions.received = 0`,
    [begun.map(({ number }) => number), begun.map(({ received }) => received)],
  );
}

/** The first of several events with one id may be new, and then the others are compared with it. */
async function judge(
  client: PoolClient,
  events: PreparedEvent[],
  stored: Set<string>,
): Promise<AppendOutcome[]> {
  const digests = await findDigests(
    client,
    events.filter((event) => !stored.has(keyOf(event))),
  );
  return events.map((event) => {
    const key = keyOf(event);
    if (stored.delete(key)) {
      digests.set(key, event.digest);
      return 'stored';
    }
    return digests.get(key)?.equals(event.digest) ? 'duplicate' : 'conflict';
  });
}

async function findDigests(
  client: PoolClient,
  events: PreparedEvent[],
): Promise<Map<string, Buffer>> {
  if (events.length === 0) return new Map();
  const { rows } = await client.query(
    `SELECT site, id, digest FROM events
     JOIN unnest($1::int[], $2::uuid[]) AS wanted (site, id) USING (site, id)`,
    [events.map(({ site }) => site), events.map(({ id }) => id)],
  );
  return new Map(rows.map(({ site, id, digest }) => [`${site} ${uuidText(id)}`, digest]));
}

/**
 * Where a fold has a session in its hands, this waits for it and marks the session again: skipping a
 * mark that is about to be deleted would leave the event out of every figure.
 */
async function markPending(client: PoolClient, sessions: Set<number>): Promise<void> {
  if (sessions.size === 0) return;
  await client.query(
    `INSERT INTO pending (session) SELECT session FROM unnest($1::bigint[]) AS session
     ON CONFLICT (session) DO UPDATE SET session = excluded.session`,
    [[...sessions].sort((a, b) => a - b)],
  );
}

function prepare(accepted: AcceptedEvent, names: Names): PreparedEvent {
  const { event, occurred, received, verdict, site } = cutContact(accepted);
  return {
    site: names.intern(site),
    id: event.id.toLowerCase(),
    sessionId: event.session.toLowerCase(),
    start: isContact(event) ? 0 : received,
    ...{ seq: event.seq, occurred, received },
    type: names.intern(event.type),
    verdict: names.intern(verdict),
    stage: names.intern(event.stage),
    language: names.intern(event.language),
    detail: encodeDetail(event, names),
    digest: digestOf(event),
    words: wordsToStore(event, occurred),
  };
}

function keyOf({ site, id }: { site: number; id: string }): string {
  return `${site} ${id}`;
}

function sessionKey({ site, sessionId }: PreparedEvent): string {
  return `${site} ${sessionId}`;
}

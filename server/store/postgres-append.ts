/**
 * Writes what the door accepted to PostgreSQL: a few statements with many rows each, in one
 * transaction that may be tried again, because an event that is already there is a duplicate.
 * @module
 */

import { encodeDetail, type Names, uuidText } from './event-codec.ts';
import { inTransaction, type Pool, type PoolClient } from './postgres-connect.ts';
import type { PostgresNames } from './postgres-names.ts';
import { insertRows } from './postgres-rows.ts';
import { ensureSessions, type SessionClaim, sessionKey } from './postgres-sessions.ts';
import {
  ADMISSION,
  cutContact,
  digestOf,
  isBounded,
  isContact,
  wordsToStore,
} from './prepare-event.ts';
import type { AcceptedEvent, AppendOutcome } from './store.ts';

/** An event as a row, but for its session's number. */
interface PreparedEvent extends SessionClaim {
  id: string;
  seq: number;
  occurred: number;
  received: number;
  type: number;
  verdict: number;
  /** Takes the verdict's place in a session beyond its network's quota. */
  quarantined: number;
  stage: number;
  language: number;
  detail: Buffer;
  digest: Buffer;
  words: ReturnType<typeof wordsToStore>;
}

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
  const placed = events.map((event) => {
    const { number: session, admission } = sessions.get(sessionKey(event)) ?? {};
    const isApart = event.isBounded && admission === ADMISSION.quarantined;
    return { ...event, session, verdict: isApart ? event.quarantined : event.verdict };
  });
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
    isBounded: isBounded(verdict),
    quota: accepted.quota,
    quarantined: names.intern('quarantined'),
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

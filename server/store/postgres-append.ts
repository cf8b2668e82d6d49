/**
 * Writes what the door accepted to PostgreSQL: a few statements with many rows each, in one
 * transaction that may be tried again, because an event that is already there is a duplicate.
 * @module
 */

import { encodeDetail, type Names, uuidText } from './event-codec.ts';
import { inTransaction, type Pool, type PoolClient } from './postgres-connect.ts';
import type { PostgresNames } from './postgres-names.ts';
import { arraysOf, columnsOf, unnest, widthOf } from './postgres-rows.ts';
import { ensureSessions, findSession, type SessionClaim } from './postgres-sessions.ts';
import {
  cutContact,
  digestOf,
  isBounded,
  isContact,
  judge,
  wordsToStore,
} from './prepare-event.ts';
import {
  type AcceptedEvent,
  type Appended,
  type AppendOutcome,
  EVENT_VERDICTS,
  type EventVerdict,
} from './store.ts';

/** An event as a row, but for its session's number. */
interface PreparedEvent extends SessionClaim {
  id: string;
  seq: number;
  occurred: number;
  received: number;
  type: number;
  accepted: AcceptedEvent;
  stage: number;
  language: number;
  detail: Buffer;
  digest: Buffer;
  words: ReturnType<typeof wordsToStore>;
}

/** An event as a row. */
interface PlacedEvent extends PreparedEvent {
  session: number;
  judged: EventVerdict;
  /** Number of `judged`. */
  verdict: number;
}

const EVENT_COLUMNS = {
  ...{ site: 'int', id: 'uuid', session: 'bigint', seq: 'int', occurred: 'bigint' },
  ...{ received: 'bigint', type: 'int', verdict: 'int', detail: 'bytea', digest: 'bytea' },
};
const TEXT_COLUMNS = {
  ...{ site: 'int', id: 'uuid', kind: 'text', text: 'text', folded: 'text', session: 'bigint' },
  ...{ day: 'int', stage: 'int', language: 'int', verdict: 'int', missed: 'int' },
};

/**
 * New events, and for those alone the visitors' words and the mark that the session is to be folded:
 * one statement, because each costs a way to the server and back. Where a fold has a session in its
 * hands, the mark waits for it and is made again: skipping one that is about to be deleted would leave
 * the event out of every figure.
 */
const ADD_EVENTS = {
  name: 'add events',
  text: `WITH added AS (
      INSERT INTO events (${columnsOf(EVENT_COLUMNS)}) SELECT * FROM ${unnest(EVENT_COLUMNS)}
      ON CONFLICT DO NOTHING RETURNING site, id, session
    ), told AS (
      INSERT INTO texts (${columnsOf(TEXT_COLUMNS)})
      SELECT ${columnsOf(TEXT_COLUMNS, 'texts.')} FROM
        ${unnest(TEXT_COLUMNS, widthOf(EVENT_COLUMNS))} AS texts (${columnsOf(TEXT_COLUMNS)})
      JOIN added USING (site, id)
    ), marked AS (
      INSERT INTO pending (session) SELECT DISTINCT session FROM added ORDER BY session
      ON CONFLICT (session) DO UPDATE SET session = excluded.session
    )
    SELECT site, id FROM added`,
};

/** Stores events; says what became of each, in their order. */
export async function appendEvents(
  pool: Pool,
  names: PostgresNames,
  events: readonly AcceptedEvent[],
): Promise<Appended[]> {
  const [prepared, verdicts] = await names.resolve((known) => [
    events.map((one) => prepare(one, known)),
    new Map(EVENT_VERDICTS.map((verdict) => [verdict, known.intern(verdict)])),
  ]);
  return inTransaction(pool, (client) => append(client, prepared, verdicts));
}

async function append(
  client: PoolClient,
  events: PreparedEvent[],
  numberOf: ReadonlyMap<EventVerdict, number>,
): Promise<Appended[]> {
  const sessions = await ensureSessions(client, events);
  const placed = events.map((event): PlacedEvent => {
    const session = findSession(sessions, event);
    const judged = judge(event.accepted, session);
    return { ...event, session: session.number, judged, verdict: numberOf.get(judged) as number };
  });
  // In one order everywhere, so that processes with the same ids wait for each other in turn.
  const sorted = [...placed].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const values = [...arraysOf(EVENT_COLUMNS, sorted), ...arraysOf(TEXT_COLUMNS, findTexts(sorted))];
  const { rows } = await client.query({ ...ADD_EVENTS, values });
  const stored = new Set(rows.map(({ site, id }) => `${site} ${uuidText(id)}`));
  const outcomes = await compare(client, placed, stored);
  return placed.map(({ judged }, place) => ({
    outcome: outcomes[place] as AppendOutcome,
    verdict: judged,
  }));
}

/** The words of each event, of several with one id those of the first, which is the one stored. */
function findTexts(events: readonly PlacedEvent[]): object[] {
  const texts = new Map<string, object>();
  for (const event of events) {
    const key = keyOf(event);
    if (!texts.has(key)) texts.set(key, { ...event, ...event.words, missed: 0 });
  }
  return [...texts.values()].filter((text) => 'text' in text);
}

/** What became of each. The first of several events with one id may be new, and then the others are compared with it. */
async function compare(
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
  const { rows } = await client.query({
    name: 'find digests',
    text: `SELECT site, id, digest FROM events
      JOIN unnest($1::int[], $2::uuid[]) AS wanted (site, id) USING (site, id)`,
    values: [events.map(({ site }) => site), events.map(({ id }) => id)],
  });
  return new Map(rows.map(({ site, id, digest }) => [`${site} ${uuidText(id)}`, digest]));
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
    accepted,
    ...{ seq: event.seq, occurred, received },
    type: names.intern(event.type),
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

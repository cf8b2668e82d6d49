/**
 * The sessions of a group of events on PostgreSQL: their numbers, when they began, and whether they
 * count. Runs inside the caller's transaction.
 * @module
 */

import { uuidText } from './event-codec.ts';
import type { PoolClient } from './postgres-connect.ts';
import { insertRows } from './postgres-rows.ts';
import { ADMISSION } from './prepare-event.ts';
import type { NetworkQuota } from './store.ts';

/** What an event tells of its session. */
export interface SessionClaim {
  site: number;
  /** The session's UUID. */
  sessionId: string;
  /** When it arrived; 0 for a contact, which does not tell when a session began. */
  start: number;
  /** Whether it could count, and so spends the quota. */
  isBounded: boolean;
  quota: NetworkQuota | undefined;
}

/** A session that is stored. */
export interface StoredSession {
  number: number;
  /** When it began; 0 while only contacts are known of it. */
  started: number;
  admission: number;
}

export type Sessions = Map<string, StoredSession>;

interface Wanted {
  key: string;
  site: number;
  id: string;
  received: number;
  admission: number;
  quota: NetworkQuota | undefined;
}

/**
 * All sessions by `sessionKey`; new ones get their numbers. Their rows cannot be deleted until the
 * transaction ends, so that no event is left without its session.
 */
export async function ensureSessions(
  client: PoolClient,
  claims: readonly SessionClaim[],
): Promise<Sessions> {
  const wanted = gather(claims);
  const sessions: Sessions = new Map();
  for (let missing = wanted; missing.length > 0; ) {
    await findSessions(client, missing, sessions);
    missing = missing.filter(({ key }) => !sessions.has(key));
    const added = await insertRows(
      client,
      'sessions',
      { site: 'int', id: 'uuid', received: 'bigint', admission: 'int' },
      missing,
      { end: 'ON CONFLICT DO NOTHING RETURNING number, site, id, received, admission' },
    );
    for (const { number, site, id, received, admission } of added) {
      sessions.set(`${site} ${uuidText(id as Uint8Array)}`, {
        ...{ number: number as number, started: received as number },
        admission: admission as number,
      });
    }
    // What another process added in between is found in the next round.
    missing = missing.filter(({ key }) => !sessions.has(key));
  }
  await admit(client, wanted, sessions);
  return sessions;
}

/** The session that a claim is about; all are there after `ensureSessions`. */
export function findSession(sessions: Sessions, claim: SessionClaim): StoredSession {
  const session = sessions.get(sessionKey(claim));
  if (session === undefined) throw new Error(`The session ${claim.sessionId} was not stored.`);
  return session;
}

function sessionKey({ site, sessionId }: SessionClaim): string {
  return `${site} ${sessionId}`;
}

/** One row a session, in one order everywhere. Only what nothing bounds is admitted at once. */
function gather(claims: readonly SessionClaim[]): Wanted[] {
  const wanted = new Map<string, Wanted>();
  for (const claim of claims) {
    const { site, sessionId: id, start } = claim;
    const key = sessionKey(claim);
    const known = wanted.get(key);
    const received = known?.received || start;
    const quota = known?.quota ?? (claim.isBounded ? claim.quota : undefined);
    const isFree = claim.isBounded && claim.quota === undefined;
    const admission = isFree ? ADMISSION.admitted : (known?.admission ?? ADMISSION.open);
    wanted.set(key, { key, site, id, received, admission, quota });
  }
  return [...wanted.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

async function findSessions(
  client: PoolClient,
  wanted: readonly Wanted[],
  sessions: Sessions,
): Promise<void> {
  const { rows } = await client.query({
    name: 'find sessions',
    text: `SELECT number, site, id, received, admission FROM sessions
      JOIN unnest($1::int[], $2::uuid[]) AS wanted (site, id) USING (site, id)
      ORDER BY number FOR KEY SHARE OF sessions`,
    values: [wanted.map(({ site }) => site), wanted.map(({ id }) => id)],
  });
  const starts = new Map(wanted.map(({ key, received }) => [key, received]));
  const begun: { number: number; received: number }[] = [];
  for (const { number, site, id, received, admission } of rows) {
    const key = `${site} ${uuidText(id)}`;
    const start = starts.get(key) ?? 0;
    sessions.set(key, { number, started: received || start, admission });
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

/** Decides about sessions whose first event that could count is among the claims. */
async function admit(
  client: PoolClient,
  wanted: readonly Wanted[],
  sessions: Sessions,
): Promise<void> {
  const decided: StoredSession[] = [];
  const byNetwork = new Map<string, { quota: NetworkQuota; site: number; all: StoredSession[] }>();
  for (const { key, site, quota, admission } of wanted) {
    const session = sessions.get(key);
    if (session === undefined || session.admission !== ADMISSION.open) continue;
    if (quota !== undefined) {
      const place = `${site} ${quota.day} ${quota.network}`;
      const group = byNetwork.get(place) ?? { quota, site, all: [] };
      group.all.push(session);
      byNetwork.set(place, group);
    } else if (admission === ADMISSION.admitted) {
      session.admission = admission;
      decided.push(session);
    }
  }
  // In one order everywhere, as all that several processes change.
  for (const [, { quota, site, all }] of [...byNetwork].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { rows } = await client.query<{ sessions: number }>({
      name: 'add to network',
      text: `INSERT INTO networks (site, day, network, sessions) VALUES ($1, $2, $3, $4)
        ON CONFLICT (site, day, network)
        DO UPDATE SET sessions = networks.sessions + excluded.sessions RETURNING sessions`,
      values: [site, quota.day, quota.network, all.length],
    });
    const before = (rows[0]?.sessions ?? 0) - all.length;
    for (const [place, session] of all.entries()) {
      const isWithin = before + place < quota.sessionsMax;
      session.admission = isWithin ? ADMISSION.admitted : ADMISSION.quarantined;
      decided.push(session);
    }
  }
  await writeAdmissions(client, decided);
}

async function writeAdmissions(client: PoolClient, decided: StoredSession[]): Promise<void> {
  if (decided.length === 0) return;
  await client.query({
    name: 'admit sessions',
    text: `UPDATE sessions SET admission = decided.admission
      FROM unnest($1::bigint[], $2::int[]) AS decided (number, admission)
      WHERE sessions.number = decided.number`,
    values: [decided.map(({ number }) => number), decided.map(({ admission }) => admission)],
  });
}

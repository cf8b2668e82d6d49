/**
 * What a simulation asks of the running server, with the key that marks what it sends.
 * @module
 */

import {
  type ContactRequest,
  type EventBatch,
  type HelpEvent,
  WIRE_VERSION,
} from '../../widget/core/event.ts';
import { BATCH_EVENTS_MAX } from '../../widget/core/limits.ts';
import { PLAYED_AT_HEADER } from '../contact/routes.ts';
import { AppError } from '../errors.ts';
import { PLAYS_HEADER } from '../ingest/verdict.ts';
import type { Visit } from './script.ts';

export interface Server {
  /** Address of the running server. */
  url: string;
  /** Its simulation key. */
  key: string;
  site: string;
}

const WIDGET = 'simulation';

/** Sends all events of a visit, and its message if there is one. `now`: when it is sent. */
export async function sendVisit(server: Server, visit: Visit, now: number): Promise<void> {
  const { events, contact, wroteAt = now, plays } = visit;
  for (let first = 0; first < events.length; first += BATCH_EVENTS_MAX) {
    const batch = events.slice(first, first + BATCH_EVENTS_MAX);
    await sendEvents(server, batch, { plays, now });
  }
  if (contact === undefined) return;
  const message: ContactRequest = { v: WIRE_VERSION, site: server.site, ...contact };
  await request(server, '/v1/contacts', {
    method: 'POST',
    body: JSON.stringify(message),
    headers: { [PLAYED_AT_HEADER]: String(wroteAt) },
  });
}

/** Reads one of the server's public files. */
export async function load<T>(server: Server, path: string): Promise<T> {
  return (await (await request(server, path, {})).json()) as T;
}

/** Visits of the site on one of its days, `2026-11-22`. */
export interface SimulatedDay {
  day: string;
  visits: number;
}

/** Tells how many visits the site had, beside those of an earlier simulation. */
export async function sendSiteVisits(server: Server, days: SimulatedDay[]): Promise<void> {
  const path = `/v1/sites/${encodeURIComponent(server.site)}/simulated/visits`;
  await request(server, path, { method: 'POST', body: JSON.stringify({ days }) });
}

/** Deletes everything simulated at a site. */
export async function deleteSimulated(server: Server): Promise<void> {
  const path = `/v1/sites/${encodeURIComponent(server.site)}/simulated`;
  await request(server, path, { method: 'DELETE' });
}

async function sendEvents(
  server: Server,
  events: HelpEvent[],
  { plays, now }: { plays: Visit['plays']; now: number },
): Promise<void> {
  const { site } = server;
  const batch: EventBatch = { v: WIRE_VERSION, site, widget: WIDGET, sentAt: now, events };
  await request(server, '/v1/events', {
    method: 'POST',
    body: JSON.stringify(batch),
    ...(plays === undefined ? {} : { headers: { [PLAYS_HEADER]: plays } }),
  });
}

async function request(
  { url, key, site }: Server,
  path: string,
  { headers, ...init }: RequestInit & { headers?: Record<string, string> },
): Promise<Response> {
  const response = await fetch(url + path, {
    ...init,
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'text/plain', ...headers },
  }).catch((cause: unknown) => {
    throw new AppError('server-silent', `No server answers at ${url}.`, {
      cause,
      remedy: 'Start it first (npm start), or say where it is with WAYSIDE_URL.',
    });
  });
  if (response.ok) return response;
  if (response.status === 401) {
    throw new AppError('key-invalid', `The server at ${url} has another simulation key.`, {
      remedy: 'Set WAYSIDE_DATA to the folder that this server uses.',
    });
  }
  if (response.status === 404) {
    throw new AppError('site-unknown', `The server at ${url} has no site ${site}.`);
  }
  const said = `${response.status} ${await response.text()}`;
  throw new AppError('server-refused', `${init.method ?? 'GET'} ${path}: ${said}`);
}

/**
 * The public POST routes on a real store with a clock that the test moves.
 * @module
 */

import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { createContacts } from '../../server/contact/routes.ts';
import { createDoor, PREVIEW_PATH } from '../../server/ingest/door.ts';
import { createIngest, type Ingest } from '../../server/ingest/ingest.ts';
import { loadKeys } from '../../server/ingest/keys.ts';
import type { Store } from '../../server/store/store.ts';
import type { BatchReceipt, ErrorBody, EventBatch } from '../../widget/core/event.ts';
import { NOON } from './events.ts';
import { aLibrary, SHOP_ORIGIN } from './library.ts';
import { openTemporaryStore, type TemporaryStore } from './store.ts';

export interface TestServer {
  temporary: TemporaryStore;
  store: Store;
  app: Hono;
  ingest: Ingest;
  simulationKey: string;
  /** What the parts reported as failures. */
  failures: unknown[];
  /** Sets the time. */
  setTime(timeMs: number): void;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Sends a batch as a page of the shop does and reads the answer. */
  send(batch: EventBatch | object, headers?: Record<string, string>): Promise<Answer>;
  remove(): Promise<void>;
}

export interface Answer {
  status: number;
  headers: Headers;
  body: BatchReceipt & ErrorBody;
}

export interface TestServerOptions {
  requestsPerMinute?: number;
  queueEventsMax?: number;
  /** Puts something between the routes and the store. */
  wrap?(store: Store): Store;
}

export async function openTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  let now = NOON;
  const clock = () => now;
  const temporary = await openTemporaryStore(clock);
  const store = options.wrap?.(temporary.store) ?? temporary.store;
  const library = aLibrary({}, { id: 'other', origins: ['https://other.example'] });
  const keys = await loadKeys(temporary.store, { random: randomBytes });
  const door = createDoor({
    ...{ library, clock },
    simulationKey: keys.simulation,
    ownOrigins: ['https://help.example'],
    addressOf: (c) => c.req.header('x-test-address') ?? '',
    requestsPerMinute: options.requestsPerMinute ?? 100_000,
  });
  const failures: unknown[] = [];
  const common = {
    ...{ store, library, clock, door },
    onFailure: (error: unknown) => failures.push(error),
  };
  const { queueEventsMax } = options;
  const ingest = createIngest({
    ...common,
    tokenKey: keys.token,
    random: randomBytes,
    ...(queueEventsMax === undefined ? {} : { queueEventsMax }),
  });
  const app = new Hono();
  const contacts = createContacts({ ...common, random: randomBytes });
  for (const path of ['/', PREVIEW_PATH]) app.route(path, ingest.routes).route(path, contacts);

  const post = async (path: string, body: unknown, headers: Record<string, string> = {}) =>
    app.request(path, {
      method: 'POST',
      headers: { 'Content-Type': 'text/plain', Origin: SHOP_ORIGIN, ...headers },
      body: isBody(body) ? body : JSON.stringify(body),
    });
  return {
    ...{ temporary, store, app, ingest, failures, post },
    simulationKey: keys.simulation,
    setTime(timeMs) {
      now = timeMs;
    },
    async send(batch, headers) {
      const response = await post('/v1/events', batch, headers);
      const body = (await response.json()) as Answer['body'];
      return { status: response.status, headers: response.headers, body };
    },
    async remove() {
      await ingest.close();
      await temporary.remove();
    },
  };
}

function isBody(body: unknown): body is string | Uint8Array<ArrayBuffer> {
  return typeof body === 'string' || body instanceof Uint8Array;
}

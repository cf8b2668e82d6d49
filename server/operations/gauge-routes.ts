/**
 * `GET /metrics`: how a server process is doing, for Prometheus. Shut to everybody but this machine, or
 * whoever has the token where one is set.
 * @module
 */

import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { errorBody } from '../errors.ts';
import { isSameSecret } from '../ingest/keys.ts';
import { countPending } from '../metrics/freshness.ts';
import type { Store } from '../store/store.ts';
import { EXPOSITION_TYPE, writeSamples } from './exposition.ts';
import type { Gauges } from './gauges.ts';

/** What a proxy adds: then the request comes from somewhere else. */
const PROXY_HEADERS = ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'];

export interface GaugeRoutesOptions {
  gauges: Gauges;
  store: Pick<Store, 'db'>;
  /** Events that wait for their transaction. */
  countWaiting(): number;
  /** Opens the address from anywhere; undefined: from this machine alone. */
  token: string | undefined;
}

/** To be mounted at `/metrics`. */
export function createGaugeRoutes(options: GaugeRoutesOptions): Hono {
  const { gauges, store, token, countWaiting } = options;
  const routes = new Hono();
  routes.get('/', async (c) => {
    if (!isAllowed(c, token)) {
      const message = 'This is for this machine alone, or with the token of WAYSIDE_METRICS_TOKEN.';
      return c.json(errorBody('metrics-closed', message), 403);
    }
    const text = gauges.write() + writeWaiting(countWaiting()) + (await writeStored(store.db));
    return c.body(text, 200, { 'Content-Type': EXPOSITION_TYPE, 'Cache-Control': 'no-store' });
  });
  return routes;
}

function isAllowed(c: Context, token: string | undefined): boolean {
  if (token !== undefined) {
    return isSameSecret(c.req.header('authorization') ?? '', `Bearer ${token}`);
  }
  const bindings = c.env as Partial<HttpBindings> | undefined;
  const address = bindings?.incoming?.socket.remoteAddress ?? '';
  const isHere = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(address);
  // A page in this machine's browser can have its own name lead here, and would read the answer.
  const { hostname } = new URL(c.req.url);
  const isNamedSo = /^(localhost|\[::1\]|127\.\d+\.\d+\.\d+)$/.test(hostname);
  return isHere && isNamedSo && PROXY_HEADERS.every((name) => c.req.header(name) === undefined);
}

function writeWaiting(value: number): string {
  const help = 'Events that wait for their transaction.';
  return writeSamples('wayside_waiting_events', 'gauge', help, [{ value }]);
}

/** What the database knows, the same from every process. Simulated messages are left out. */
async function writeStored(db: Store['db']): Promise<string> {
  const states = await db
    .selectFrom('contacts')
    .select((eb) => ['state', eb.fn.countAll<number>().as('total')])
    .where('simulated', '=', 0)
    .groupBy('state')
    .execute();
  const totals = new Map(states.map(({ state, total }) => [state as string, Number(total)]));
  return [
    writeSamples('wayside_pending_sessions', 'gauge', 'Sessions not in the figures yet.', [
      { value: await countPending(db) },
    ]),
    writeSamples(
      ...(['wayside_contacts', 'gauge', 'Messages from visitors, by state.'] as const),
      ['new', 'done'].map((state) => ({ labels: { state }, value: totals.get(state) ?? 0 })),
    ),
  ].join('');
}

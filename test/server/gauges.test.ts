import { expect, test } from '@playwright/test';
import {
  createGaugeRoutes,
  type GaugeRoutesOptions,
} from '../../server/operations/gauge-routes.ts';
import { createGauges, type Gauges } from '../../server/operations/gauges.ts';
import type { Store } from '../../server/store/store.ts';
import { openTestServer, type TestServer } from '../support/door.ts';
import { aBatch, anEvent, NOON, sessionNamed } from '../support/events.ts';
import { accept, type EngineStore, foldAll, onEachEngine, PARIS } from '../support/store.ts';

const TOKEN = 't'.repeat(32);
const SAMPLE = /^[a-z_]\w*(\{[a-z]+="[^"\n]*"(,[a-z]+="[^"\n]*")*\})? -?\d+(\.\d+)?(e[+-]?\d+)?$/;

/** Asks as somebody at an address. */
function ask(
  options: Partial<GaugeRoutesOptions> & Pick<GaugeRoutesOptions, 'gauges' | 'store'>,
  {
    address = '127.0.0.1',
    host = 'localhost:8787',
    headers = {},
  }: { address?: string; host?: string; headers?: Record<string, string> },
) {
  const routes = createGaugeRoutes({ countWaiting: () => 7, token: undefined, ...options });
  return routes.request(
    `http://${host}/`,
    { headers },
    { incoming: { socket: { remoteAddress: address } } },
  );
}

/** Samples by name and labels; every line must be one that Prometheus reads. */
async function read(response: Response | Promise<Response>): Promise<Map<string, number>> {
  const lines = (await (await response).text()).trimEnd().split('\n');
  const samples = lines.filter((line) => !line.startsWith('#'));
  expect(samples.filter((line) => !SAMPLE.test(line))).toEqual([]);
  return new Map(
    samples.map((line) => {
      const [, name = '', value = ''] = /^(.*) (\S+)$/.exec(line) ?? [];
      return [name, Number(value)];
    }),
  );
}

onEachEngine((open) => {
  let temporary: EngineStore;
  let gauges: Gauges;
  let store: Store;
  let now = 0;

  test.beforeEach(async () => {
    temporary = await open();
    now = 1000;
    gauges = createGauges(() => now);
    store = gauges.watch(temporary.store);
  });
  test.afterEach(async () => {
    gauges.close();
    await temporary.remove();
  });

  test('what was stored is behind until it is folded', async () => {
    const event = accept(anEvent());
    await store.append([event, accept(anEvent({ session: sessionNamed(2), seq: 1 }))]);
    await store.append([event]);
    await store.countRefusals('shop', 20261101, 'too-old', 3);
    now += 2500;
    const samples = await read(ask({ gauges, store }, {}));
    expect(Object.fromEntries(samples)).toMatchObject({
      'wayside_events_total{outcome="stored"}': 2,
      'wayside_events_total{outcome="duplicate"}': 1,
      'wayside_refused_events_total{code="too-old"}': 3,
      'wayside_commit_seconds_bucket{le="0.001"}': 2,
      wayside_commit_seconds_count: 2,
      wayside_failed_commits_total: 0,
      wayside_fold_behind_seconds: 2.5,
      wayside_pending_sessions: 2,
      wayside_waiting_events: 7,
      'wayside_contacts{state="new"}': 0,
    });
    expect(samples.get('process_resident_memory_bytes')).toBeGreaterThan(1e7);
    await foldAll(store);
    const after = await read(ask({ gauges, store }, {}));
    expect(after.get('wayside_fold_behind_seconds')).toBe(0);
    expect(after.get('wayside_pending_sessions')).toBe(0);
  });

  test('what is stored during a round of folds is behind since then, not since before', async () => {
    const settings = () => PARIS;
    const behind = async () =>
      (await read(ask({ gauges, store }, {}))).get('wayside_fold_behind_seconds');
    await store.append([accept(anEvent())]);
    now += 5000;
    const { last } = await store.fold(settings, { after: 0, limit: 9 });
    await store.append([accept(anEvent({ seq: 1 }))]);
    now += 1500;
    expect(await behind()).toBe(6.5);
    await store.fold(settings, { after: last, limit: 9 });
    expect(await behind()).toBe(1.5);
  });
});

test.describe('Through the door', () => {
  let gauges: Gauges;
  let server: TestServer;

  test.beforeAll(async () => {
    gauges = createGauges();
    server = await openTestServer({ wrap: gauges.watch });
  });
  test.afterAll(async () => {
    gauges.close();
    await server.remove();
  });

  test('each event is counted once, whatever becomes of it', async () => {
    const [fine, other] = [anEvent(), anEvent({ seq: 1 })];
    const old = anEvent({ seq: 2, at: NOON - 8 * 24 * 60 * 60 * 1000 });
    await server.send(aBatch({ events: [fine, other, old] }));
    await server.send(aBatch({ events: [fine, { ...other, seq: 9 }] }));
    await server.ingest.settle();
    const samples = await read(ask({ gauges, store: server.store }, {}));
    expect(Object.fromEntries(samples)).toMatchObject({
      'wayside_events_total{outcome="stored"}': 2,
      'wayside_events_total{outcome="duplicate"}': 1,
      'wayside_events_total{outcome="conflict"}': 1,
      'wayside_refused_events_total{code="too-old"}': 1,
      'wayside_refused_events_total{code="conflict"}': 1,
      wayside_fold_behind_seconds: 0,
    });
  });

  const refused: [who: string, request: Parameters<typeof ask>[1], token?: string][] = [
    ['another machine', { address: '10.0.0.7' }],
    ['nobody’s socket', { address: '' }],
    ['a visitor behind a proxy here', { headers: { 'X-Forwarded-For': '203.0.113.9' } }],
    ['a visitor behind another proxy', { headers: { Forwarded: 'for=203.0.113.9' } }],
    ['a page that leads its own name here', { host: 'page.example' }],
    ['a page whose name begins like this machine', { host: '127.0.0.1.page.example' }],
    ['this machine without the token that is set', {}, TOKEN],
    ['a wrong token', { headers: { Authorization: `Bearer ${TOKEN}x` } }, TOKEN],
  ];
  for (const [who, request, token] of refused) {
    test(`${who} is told nothing`, async () => {
      const response = await ask({ gauges, store: server.store, token }, request);
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ error: { code: 'metrics-closed' } });
    });
  }

  const admitted: [who: string, request: Parameters<typeof ask>[1], token?: string][] = [
    ['this machine', { address: '::1' }],
    ['this machine, named by its number', { host: '127.0.0.1:8787' }],
    ['this machine, named by its number in IPv6', { host: '[::1]:8787' }],
    ['this machine, its address written as IPv6', { address: '::ffff:127.0.0.1' }],
    [
      'another machine with the token',
      { address: '10.0.0.7', headers: { Authorization: `Bearer ${TOKEN}` } },
      TOKEN,
    ],
  ];
  for (const [who, request, token] of admitted) {
    test(`${who} is answered`, async () => {
      const response = await ask({ gauges, store: server.store, token }, request);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toContain('version=0.0.4');
      expect(response.headers.get('cache-control')).toBe('no-store');
    });
  }
});

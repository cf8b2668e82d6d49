import { expect, test } from '@playwright/test';
import { DROPPED_MAX } from '../../server/ingest/ingest.ts';
import { verify } from '../../server/metrics/verify.ts';
import { openTestServer, type TestServer } from '../support/door.ts';
import { aBatch, anEvent, aScript, NOON, SESSION, sessionNamed } from '../support/events.ts';
import { SHOP_ORIGIN } from '../support/library.ts';
import { PARIS } from '../support/store.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

let server: TestServer;

test.beforeEach(async () => {
  server = await openTestServer();
});
test.afterEach(async () => {
  await server.remove();
});

async function verdicts(): Promise<string[]> {
  const rows = await server.store.db
    .selectFrom('events')
    .innerJoin('names', 'names.id', 'events.verdict')
    .select('name')
    .orderBy('seq')
    .execute();
  return rows.map(({ name }) => name);
}

async function refusals(): Promise<Record<string, number>> {
  await server.ingest.settle();
  const rows = await server.store.db.selectFrom('refusals').select(['code', 'total']).execute();
  return Object.fromEntries(rows.map(({ code, total }) => [code, total]));
}

test('a batch is answered 202 once it is stored', async () => {
  const answer = await server.send(aBatch({ events: aScript({}, { type: 'search' }) }));
  expect(answer.status).toBe(202);
  expect(answer.body).toEqual({
    v: 1,
    stored: 2,
    duplicate: 0,
    rejected: [],
    token: expect.any(String),
  });
  expect(await server.store.db.selectFrom('events').select('seq').execute()).toHaveLength(2);
});

test('the same batch again is all duplicates, however it is split', async () => {
  const events = aScript({}, { type: 'search' }, { type: 'answer-opened' });
  await server.send(aBatch({ events }));
  const first = await server.send(aBatch({ events: events.slice(0, 1), sentAt: NOON + 9 }));
  const rest = await server.send(aBatch({ events: events.slice(1).reverse() }));
  expect([first.body.duplicate, rest.body.duplicate]).toEqual([1, 2]);
  await server.ingest.settle();
  expect(await verify(server.store, () => PARIS)).toEqual([]);
});

test('nothing good in a batch is lost with what is bad in it', async () => {
  const good = anEvent({ seq: 0 });
  const unsupported = { ...anEvent(), type: 'teleported' };
  const invalid = { ...anEvent(), seq: -1 };
  const old = anEvent({ at: NOON - 8 * DAY_MS });
  const batch = aBatch({ events: [unsupported, invalid, good, old, 7, null] as never });
  const { status, body } = await server.send(batch);
  expect(status).toBe(202);
  expect(body).toMatchObject({
    stored: 1,
    rejected: [
      { id: unsupported.id, code: 'unsupported' },
      { id: invalid.id, code: 'invalid' },
      { id: old.id, code: 'too-old' },
      { id: '', code: 'invalid' },
      { id: '', code: 'invalid' },
    ],
  });
  expect(await refusals()).toEqual({ unsupported: 1, invalid: 3, 'too-old': 1 });
});

test('an id that comes back with other content is refused as a conflict and counted', async () => {
  const event = anEvent({ type: 'search', query: 'refund' });
  await server.send(aBatch({ events: [event] }));
  const { body } = await server.send(aBatch({ events: [{ ...event, query: 'parcel' } as never] }));
  expect(body).toMatchObject({
    stored: 0,
    duplicate: 0,
    rejected: [{ id: event.id, code: 'conflict' }],
  });
  expect(await refusals()).toEqual({ conflict: 1 });
});

test('what a widget had to drop is counted once, up to a bound', async () => {
  const batch = aBatch({ dropped: 4 });
  await server.send(batch);
  await server.send(batch);
  expect(await refusals()).toEqual({ dropped: 4 });
  await server.send(aBatch({ dropped: 1_000_000 }));
  expect(await refusals()).toEqual({ dropped: 4 + DROPPED_MAX });
});

test('a visitor’s wrong clock moves no event', async () => {
  const wrong = NOON - 5000 * DAY_MS;
  const event = anEvent({ at: wrong - 2000 });
  await server.send(aBatch({ sentAt: wrong, events: [event] }));
  const row = await server.store.db
    .selectFrom('events')
    .select(['occurred', 'received'])
    .executeTakeFirst();
  expect(row).toEqual({ occurred: NOON - 2000, received: NOON });
});

test('an event that claims to be later than its batch happened when it arrived', async () => {
  await server.send(aBatch({ events: [anEvent({ at: NOON + 5000 })] }));
  const row = await server.store.db.selectFrom('events').select('occurred').executeTakeFirst();
  expect(row?.occurred).toBe(NOON);
});

for (const [ageMs, codes] of [
  [7 * DAY_MS, []],
  [7 * DAY_MS + 1, ['too-old']],
] as const) {
  test(`an event ${ageMs} ms old is refused with ${codes.length} codes`, async () => {
    const { body } = await server.send(aBatch({ events: [anEvent({ at: NOON - ageMs })] }));
    expect(body.rejected.map(({ code }) => code)).toEqual([...codes]);
  });
}

test('a token is given to the first batch and keeps later ones verified', async () => {
  const first = await server.send(aBatch({ events: [anEvent({ seq: 0 })] }));
  const { token } = first.body;
  server.setTime(NOON + 61_000);
  const later = { sentAt: NOON + 61_000 };
  const second = await server.send(
    aBatch({ ...later, token: token ?? '', events: [anEvent({ seq: 1 })] }),
  );
  expect(second.body.token).toBeUndefined();
  await server.send(aBatch({ ...later, events: [anEvent({ seq: 2 })] }));
  const forged = `${token?.slice(0, -1)}${token?.endsWith('A') ? 'B' : 'A'}`;
  await server.send(aBatch({ ...later, token: forged, events: [anEvent({ seq: 3 })] }));
  expect(await verdicts()).toEqual(['verified', 'verified', 'unverified', 'unverified']);
});

test('a batch needs no token in a session’s first minute', async () => {
  await server.send(aBatch({ events: [anEvent({ seq: 0 })] }));
  server.setTime(NOON + 60_000);
  const second = await server.send(aBatch({ events: [anEvent({ seq: 1 })] }));
  expect(second.body.token).toEqual(expect.any(String));
  expect(await verdicts()).toEqual(['verified', 'verified']);
});

test('a token of one session or site is worth nothing at another', async () => {
  const { body } = await server.send(aBatch());
  const token = body.token ?? '';
  const other = sessionNamed(9);
  await server.send(aBatch({ events: [anEvent({ session: other, seq: 1 })] }));
  server.setTime(NOON + 61_000);
  await server.send(aBatch({ token, events: [anEvent({ session: other, seq: 2 })] }));
  expect(await verdicts()).toEqual(['verified', 'verified', 'unverified']);
});

test('a token is renewed by the answer after an hour', async () => {
  const { token = '' } = (await server.send(aBatch())).body;
  server.setTime(NOON + 60 * 60_000);
  const renewed = await server.send(aBatch({ token, events: [anEvent({ seq: 1 })] }));
  expect(renewed.body.token).toEqual(expect.any(String));
  expect(renewed.body.token).not.toBe(token);
});

test('an event at a stage that the site does not have stands at none', async () => {
  const stages = ['payment', 'toString', 'Call +33 1 23 45 67 89', '__proto__'];
  const events = stages.map((stage, seq) => anEvent({ stage, seq }));
  const { body } = await server.send(aBatch({ events }));
  expect(body).toMatchObject({ stored: 4, rejected: [] });
  await server.ingest.settle();
  const names = await server.store.db.selectFrom('names').select('name').execute();
  const known = new Set(names.map(({ name }) => name));
  expect([...stages, 'unmatched'].map((name) => known.has(name))).toEqual([
    ...[true, false, false, false, true],
  ]);
  // The same events again are duplicates, whatever was made of their stage.
  const again = await server.send(aBatch({ events }));
  expect(again.body).toMatchObject({ stored: 0, duplicate: 4, rejected: [] });
});

test('a declared bot is counted apart', async () => {
  const { status, body } = await server.send(aBatch(), { 'User-Agent': 'Googlebot/2.1' });
  expect([status, body.stored, body.token]).toEqual([202, 1, undefined]);
  expect(await verdicts()).toEqual(['bot']);
});

test('a sender that is no browser is stored unverified', async () => {
  const response = await server.app.request('/v1/events', {
    method: 'POST',
    body: JSON.stringify(aBatch()),
  });
  expect(response.status).toBe(202);
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
  expect(await verdicts()).toEqual(['unverified']);
});

test('the simulation key marks what it sends and may play the past', async () => {
  const at = NOON - 90 * DAY_MS;
  const { body } = await server.send(aBatch({ events: [anEvent({ at })] }), {
    Authorization: `Bearer ${server.simulationKey}`,
    'User-Agent': 'node',
  });
  expect(body.stored).toBe(1);
  const row = await server.store.db
    .selectFrom('events')
    .select(['occurred', 'received'])
    .executeTakeFirst();
  expect(row).toEqual({ occurred: at, received: NOON });
  expect(await verdicts()).toEqual(['simulated']);
});

test('a simulation may play bots, which are kept apart from its visitors; nobody else plays', async () => {
  const key = { Authorization: `Bearer ${server.simulationKey}` };
  for (const plays of ['bot', 'quarantined', 'staff']) {
    const session = sessionNamed(plays.length);
    const events = aScript({ session }, { session, type: 'search' });
    await server.send(aBatch({ events }), { ...key, 'Wayside-Plays': plays });
  }
  const own = { session: sessionNamed(1) };
  await server.send(aBatch({ events: aScript(own) }), { 'Wayside-Plays': 'bot' });
  const played = ['simulated-bot', 'simulated-quarantined', 'simulated'];
  expect((await verdicts()).sort()).toEqual([...played, ...played, 'verified'].sort());
  await server.app.request('/v1/sites/shop/simulated', { method: 'DELETE', headers: key });
  expect(await verdicts()).toEqual(['verified']);
});

test('a preview is stored as one and spends nothing of its network', async () => {
  const session = sessionNamed(3);
  const events = aScript({ session }, { session, type: 'contact-sent' });
  const answer = await server.post('/preview/v1/events', aBatch({ events }));
  expect(answer.status).toBe(202);
  expect(await verdicts()).toEqual(['preview', 'preview']);
  expect(await server.store.db.selectFrom('networks').selectAll().execute()).toEqual([]);
});

test('what comes with a wrong simulation key is refused, not taken for real', async () => {
  const { status, body } = await server.send(aBatch(), { Authorization: 'Bearer guess' });
  expect([status, body.error.code]).toEqual([401, 'key-invalid']);
  expect(await verdicts()).toEqual([]);
});

test('all that is simulated can be deleted, and nothing else', async () => {
  const key = { Authorization: `Bearer ${server.simulationKey}` };
  const played = anEvent({ session: sessionNamed(7), type: 'search' });
  await server.send(aBatch({ events: [played] }), key);
  await server.send(aBatch({ events: aScript({}, { type: 'search' }) }));
  const path = '/v1/sites/shop/simulated';
  expect((await server.app.request(path, { method: 'DELETE' })).status).toBe(401);
  const answer = await server.app.request(path, { method: 'DELETE', headers: key });
  expect(answer.status).toBe(204);
  expect(await verdicts()).toEqual(['verified', 'verified']);
  const left = async (table: 'facts' | 'texts' | 'session_counts' | 'sessions') =>
    (await server.store.db.selectFrom(table).selectAll().execute()).length;
  expect([
    await left('facts'),
    await left('texts'),
    await left('session_counts'),
    await left('sessions'),
  ]).toEqual([1, 1, 1, 1]);
  // The number of a session that was deleted is not remembered.
  await server.send(aBatch({ events: [played] }), key);
  await server.ingest.settle();
  expect(await left('facts')).toBe(2);
  expect(await verify(server.store, () => PARIS)).toEqual([]);
});

test('an allowed page may read the answer, credentials stay out of it', async () => {
  const { headers } = await server.send(aBatch());
  expect(headers.get('access-control-allow-origin')).toBe(SHOP_ORIGIN);
  expect(headers.get('vary')).toBe('Origin');
  expect(headers.get('access-control-allow-credentials')).toBeNull();
});

test('a preflight is answered for JSON', async () => {
  const ask = (origin: string) =>
    server.app.request('/v1/events', {
      method: 'OPTIONS',
      headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' },
    });
  const allowed = await ask(SHOP_ORIGIN);
  expect(allowed.status).toBe(204);
  expect(allowed.headers.get('access-control-allow-origin')).toBe(SHOP_ORIGIN);
  expect(allowed.headers.get('access-control-allow-headers')).toBe('Content-Type');
  const foreign = await ask('https://evil.example');
  expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
  const json = await server.send(aBatch(), { 'Content-Type': 'application/json' });
  expect(json.status).toBe(202);
});

for (const [origin, status] of [
  [SHOP_ORIGIN, 202],
  ['https://fr.shop.example', 202],
  ['https://a.b.shop.example', 202],
  ['https://help.example', 202],
  ['https://notshop.example', 403],
  ['https://evil.example?.shop.example', 403],
  ['http://fr.shop.example', 403],
  ['https://shop.example:8443', 403],
  ['https://other.example', 403],
  ['null', 403],
] as const) {
  test(`a page of ${origin} is answered ${status}`, async () => {
    const { status: answered, body } = await server.send(aBatch(), { Origin: origin });
    expect(answered).toBe(status);
    if (status === 403) expect(body.error.code).toBe('origin-not-allowed');
  });
}

test('what a foreign page sends is counted as refused', async () => {
  await server.send(aBatch({ events: aScript({}, {}) }), { Origin: 'https://evil.example' });
  expect(await refusals()).toEqual({ 'origin-not-allowed': 2 });
});

test('a network that asks too often is told when to come back, another is served', async () => {
  await server.remove();
  server = await openTestServer({ requestsPerMinute: 2 });
  const from = (address: string) => server.send(aBatch(), { 'x-test-address': address });
  expect((await from('192.0.2.1')).status).toBe(202);
  expect((await from('192.0.2.200')).status).toBe(202);
  const refused = await from('192.0.2.3');
  expect([refused.status, refused.body.error.code]).toEqual([429, 'rate-limited']);
  expect(refused.headers.get('retry-after')).toBe('30');
  expect(refused.headers.get('access-control-allow-origin')).toBe(SHOP_ORIGIN);
  expect((await from('192.0.3.1')).status).toBe(202);
  const key = { Authorization: `Bearer ${server.simulationKey}`, 'x-test-address': '192.0.2.1' };
  expect((await server.send(aBatch(), key)).status).toBe(202);
  server.setTime(NOON + 30_000);
  expect((await from('192.0.2.1')).status).toBe(202);
  expect((await from('192.0.2.1')).status).toBe(429);
});

test('a full queue says busy, and what was taken is stored', async () => {
  await server.remove();
  server = await openTestServer({ queueEventsMax: 2 });
  const answers = await Promise.all(
    [1, 2, 3].map((number) =>
      server.send(aBatch({ events: [anEvent({ session: sessionNamed(number) })] })),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual([202, 202, 503]);
  expect(answers[2]?.body.error.code).toBe('busy');
  expect(answers[2]?.headers.get('retry-after')).toBe('5');
  expect(await server.store.db.selectFrom('events').select('seq').execute()).toHaveLength(2);
});

test('a store that fails acknowledges nothing, and serves again once it can', async () => {
  await server.remove();
  let isBroken = true;
  server = await openTestServer({
    wrap: (store) =>
      new Proxy(store, {
        get(target, property) {
          if (property === 'append' && isBroken)
            return () => Promise.reject(new Error('disk full'));
          const value = Reflect.get(target, property, target);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      }),
  });
  const batch = aBatch();
  const failed = await server.send(batch);
  expect([failed.status, failed.body.error.code]).toEqual([503, 'store-unavailable']);
  expect(failed.body.error.message).not.toContain('disk full');
  expect(server.failures).toHaveLength(1);
  isBroken = false;
  expect((await server.send(batch)).body.stored).toBe(1);
});

test('closing stores and folds everything that was taken', async () => {
  const sent = Array.from({ length: 20 }, (_, number) =>
    server.send(aBatch({ events: [anEvent({ session: sessionNamed(number) })] })),
  );
  await Promise.race(sent);
  await server.ingest.close();
  const statuses = (await Promise.all(sent)).map(({ status }) => status);
  const acknowledged = statuses.filter((status) => status === 202).length;
  expect(acknowledged).toBeGreaterThan(0);
  const facts = await server.store.db.selectFrom('facts').select('session').execute();
  expect(facts).toHaveLength(acknowledged);
});

test('a batch of two sessions earns no token', async () => {
  const { body } = await server.send(
    aBatch({ events: [anEvent({ seq: 0 }), anEvent({ session: sessionNamed(2), seq: 1 })] }),
  );
  expect([body.stored, body.token]).toEqual([2, undefined]);
});

test('a session’s id in capitals is the same session', async () => {
  await server.send(aBatch({ events: [anEvent({ seq: 0 })] }));
  await server.send(aBatch({ events: [anEvent({ seq: 1, session: SESSION.toUpperCase() })] }));
  expect(await server.store.db.selectFrom('sessions').select('number').execute()).toHaveLength(1);
});

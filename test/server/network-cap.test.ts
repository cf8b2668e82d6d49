import { expect, test } from '@playwright/test';
import { readSessionsMax } from '../../server/metrics/network-cap.ts';
import { verify } from '../../server/metrics/verify.ts';
import { openPostgres } from '../../server/store/postgres.ts';
import type { AcceptedEvent, Store } from '../../server/store/store.ts';
import { openTestServer, type TestServer } from '../support/door.ts';
import { aBatch, anEvent, aScript, NOON, sessionNamed } from '../support/events.ts';
import {
  accept,
  type EngineStore,
  foldAll,
  onEachEngine,
  openTemporaryPostgres,
  PARIS,
} from '../support/store.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const HOME = '203.0.113.7';

async function countVerdicts(store: Store): Promise<Record<string, number>> {
  const rows = await store.db
    .selectFrom('session_counts')
    .innerJoin('names', 'names.id', 'session_counts.verdict')
    .select((of) => ['name', of.fn.sum<number>('sessions').as('sessions')])
    .groupBy('name')
    .execute();
  return Object.fromEntries(rows.map(({ name, sessions }) => [name, Number(sessions)]));
}

onEachEngine((open) => {
  let temporary: EngineStore;
  let store: Store;
  const quota = { network: 'a-hash', day: 20261101, sessionsMax: 2 };
  const opening = (session: number, parts: Partial<AcceptedEvent> = {}) =>
    accept(anEvent({ session: sessionNamed(session) }), { quota, ...parts });

  test.beforeEach(async () => {
    temporary = await open();
    store = temporary.store;
  });
  test.afterEach(async () => {
    await temporary.remove();
  });

  test('what a network begins beyond its quota is kept, apart, and stays apart', async () => {
    await store.append([1, 2, 3].map((session) => opening(session)));
    await store.append([opening(4), opening(1)]);
    store = await temporary.reopen();
    // From another network, with room: the session was judged when it began.
    await store.append([opening(3, { quota: { ...quota, network: 'other' } }), opening(2)]);
    await foldAll(store);
    expect(await countVerdicts(store)).toEqual({ verified: 2, quarantined: 2 });
    const rows = await store.db.selectFrom('facts').select('events').orderBy('session').execute();
    expect(rows.map(({ events }) => events)).toEqual([2, 2, 2, 1]);
    expect(await verify(store, () => PARIS)).toEqual([]);
  });

  test('each network and each day has a quota of its own, the unverified share it', async () => {
    await store.append([opening(1), opening(2, { verdict: 'unverified' }), opening(3)]);
    await store.append([
      opening(4, { quota: { ...quota, network: 'other' } }),
      opening(5, { quota: { ...quota, day: 20261102 } }),
      opening(6, { verdict: 'unverified' }),
    ]);
    await foldAll(store);
    expect(await countVerdicts(store)).toEqual({ verified: 3, unverified: 1, quarantined: 2 });
  });

  test('bots, simulated visitors and unknown networks spend nothing', async () => {
    await store.append([
      ...[1, 2, 3].map((session) => opening(session, { verdict: 'bot' })),
      ...[4, 5, 6].map((session) => opening(session, { verdict: 'simulated' })),
      ...[7, 8, 9].map((session) => accept(anEvent({ session: sessionNamed(session) }))),
    ]);
    expect(await store.db.selectFrom('networks').selectAll().execute()).toEqual([]);
    await foldAll(store);
    expect(await countVerdicts(store)).toEqual({ bot: 3, simulated: 3, verified: 3 });
  });

  test('a session begun as a bot’s spends the quota when it turns into a visitor’s', async () => {
    await store.append([1, 2, 3].map((session) => opening(session, { verdict: 'bot' })));
    await store.append([1, 2, 3].map((session) => opening(session)));
    await foldAll(store);
    expect(await countVerdicts(store)).toEqual({ verified: 2, quarantined: 1 });
  });

  test('what comes again spends nothing again', async () => {
    const events = [opening(1), opening(2)];
    for (let time = 0; time < 3; time++) await store.append(events);
    const rows = await store.db.selectFrom('networks').select('sessions').execute();
    expect(rows).toEqual([{ sessions: 2 }]);
  });

  test('the cap is half a per cent of an ordinary day, and never below five', async () => {
    const cap = { sessions: 5, percent: 0.5 };
    const read = (today: number) => readSessionsMax(store.db, { site: 'shop', today, cap });
    expect(await read(20261101)).toBe(5);
    for (const [day, sessions] of [
      [20261030, 1400],
      [20261031, 2000],
      // Neither today nor what is older says what is ordinary.
      [20261101, 90_000],
      [20261001, 90_000],
    ]) {
      await addSessions(store, day as number, sessions as number);
    }
    expect(await read(20261101)).toBe(8);
  });
});

test('several processes share a network’s quota', async () => {
  const temporary = await openTemporaryPostgres();
  const other = await openPostgres({ url: temporary.url, clock: () => NOON });
  const quota = { network: 'a-hash', day: 20261101, sessionsMax: 7 };
  const begin = (store: Store, first: number) =>
    Array.from({ length: 10 }, (_, i) => {
      const events = [0, 1].map((seq) =>
        accept(anEvent({ session: sessionNamed(first + i * 2 + seq), seq }), { quota }),
      );
      return store.append(events);
    });
  await Promise.all([...begin(temporary.store, 0), ...begin(other, 100)]);
  await foldAll(temporary.store);
  expect(await countVerdicts(temporary.store)).toEqual({ verified: 7, quarantined: 33 });
  await other.close();
  await temporary.remove();
});

/** Sessions of a day in the counts, without the events that they would come from. */
async function addSessions(store: Store, day: number, sessions: number): Promise<void> {
  await store.append([accept(anEvent({ type: 'answer-opened' }))]);
  await foldAll(store);
  const row = await store.db
    .selectFrom('session_counts')
    .selectAll()
    .limit(1)
    .executeTakeFirstOrThrow();
  await store.db
    .insertInto('session_counts')
    .values({ ...row, day, sessions })
    .onConflict((on) =>
      on
        .columns(['site', 'verdict', 'day', 'stage', 'language', 'device', 'channel', 'arm'])
        .column('outcome')
        .doUpdateSet({ sessions }),
    )
    .execute();
}

test.describe('The door', () => {
  let server: TestServer;

  test.beforeEach(async () => {
    server = await openTestServer();
  });
  test.afterEach(async () => {
    await server.remove();
  });

  const visit = (session: number, address: string, more: Record<string, string> = {}) =>
    server.send(
      aBatch({
        events: aScript(
          { session: sessionNamed(session), type: 'answer-opened' },
          { session: sessionNamed(session), type: 'feedback' },
        ),
      }),
      { 'x-test-address': address, ...more },
    );

  test('counts five sessions of a network, whatever it sends, and all of another', async () => {
    for (let session = 0; session < 12; session++) {
      const address = session % 2 === 0 ? HOME : '203.0.113.99';
      expect((await visit(session, address)).body.stored).toBe(2);
    }
    await visit(20, '198.51.100.1');
    await server.ingest.settle();
    expect(await countVerdicts(server.store)).toEqual({ verified: 6, quarantined: 7 });
  });

  test('bounds nobody whose address is the machine’s own or a private one', async () => {
    const addresses = ['127.0.0.1', '::1', '10.1.2.3', '192.168.1.1', '172.20.0.1', 'fd00::1', ''];
    for (const [number, address] of addresses.entries()) {
      for (let session = 0; session < 6; session++) await visit(number * 10 + session, address);
    }
    await server.ingest.settle();
    expect(await countVerdicts(server.store)).toEqual({ verified: 42 });
  });

  test('lets a simulation send from one place', async () => {
    const key = { Authorization: `Bearer ${server.simulationKey}` };
    for (let session = 0; session < 8; session++) await visit(session, HOME, key);
    await server.ingest.settle();
    expect(await countVerdicts(server.store)).toEqual({ simulated: 8 });
  });

  test('keeps no address, and no key of a day that is over', async () => {
    const keys = async () =>
      (await server.store.db.selectFrom('settings').select('key').execute())
        .map(({ key }) => key)
        .filter((key) => key.startsWith('network-key'));
    await visit(1, HOME);
    expect(await keys()).toEqual(['network-key shop 20261101']);
    const [first] = await server.store.db.selectFrom('networks').selectAll().execute();
    expect(first?.network).not.toContain('203');
    server.setTime(NOON + DAY_MS);
    await visit(2, HOME);
    expect(await keys()).toEqual(['network-key shop 20261102']);
    const rows = await server.store.db.selectFrom('networks').selectAll().execute();
    expect(rows).toMatchObject([{ day: 20261102, sessions: 1 }]);
    expect(rows[0]?.network, 'the same network by another name').not.toBe(first?.network);
  });
});

import { expect, test } from '@playwright/test';
import { verify } from '../../server/metrics/verify.ts';
import { openPostgresToRead } from '../../server/store/postgres.ts';
import { aBatch, anEvent, sessionNamed } from '../support/events.ts';
import { startPostgres } from '../support/postgres.ts';
import { PARIS } from '../support/store.ts';
import { startWayside, type Wayside } from '../support/wayside.ts';

const PAGE = 'Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0';

test('two servers on one database take what one visitor sends to either', async () => {
  const postgres = await startPostgres();
  test.skip(postgres === undefined, 'There is no PostgreSQL here.');
  const url = (await postgres?.createDatabase()) ?? '';
  const environment = { DATABASE_URL: url };
  const servers = await Promise.all([startWayside({ environment }), startWayside({ environment })]);
  try {
    const now = Date.now();
    const events = Array.from({ length: 60 }, (_, seq) =>
      anEvent({ session: sessionNamed(seq % 6), seq, at: now, type: 'search' }),
    );
    const sent = events.flatMap((event, i) => {
      const [one, other] = i % 2 === 0 ? servers : [...servers].reverse();
      // Every third is sent to both.
      return [one, ...(i % 3 === 0 ? [other] : [])].map((to) => send(to as Wayside, event));
    });
    const receipts = await Promise.all(sent);
    const tally = (field: 'stored' | 'duplicate') =>
      receipts.reduce((sum, receipt) => sum + receipt[field], 0);
    expect([tally('stored'), tally('duplicate')]).toEqual([60, 20]);
    for (const server of servers) {
      expect((await fetch(`${server.url}/v1/sites/shop`)).status).toBe(200);
    }
  } finally {
    await Promise.all(servers.map((server) => server.remove()));
  }
  const store = await openPostgresToRead(url);
  expect(await store.db.selectFrom('events').select('seq').execute()).toHaveLength(60);
  expect(await store.db.selectFrom('pending').selectAll().execute()).toEqual([]);
  expect(await verify(store, () => ({ ...PARIS, contactPages: [] }))).toEqual([]);
  await store.close();
  await postgres?.dropDatabase(url);
});

async function send(to: Wayside, event: ReturnType<typeof anEvent>) {
  const response = await fetch(`${to.url}/v1/events`, {
    method: 'POST',
    headers: { Origin: to.shopUrl, 'User-Agent': PAGE },
    body: JSON.stringify(aBatch({ sentAt: Date.now(), events: [event] })),
  });
  expect(response.status).toBe(202);
  return (await response.json()) as { stored: number; duplicate: number };
}

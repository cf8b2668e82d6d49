import { expect, test } from '@playwright/test';
import { tellVisits } from '../../server/dashboard/told-visits.ts';
import { createCubes, type Filter } from '../../server/metrics/cubes.ts';
import { openTestServer, type TestServer } from '../support/door.ts';

const PATH = '/v1/sites/shop/simulated';

let server: TestServer;
test.beforeEach(async () => {
  server = await openTestServer();
});
test.afterEach(() => server.remove());

async function tell(days: unknown, key = server.simulationKey): Promise<number> {
  const init = { method: 'POST', headers: { Authorization: `Bearer ${key}` } };
  const body = JSON.stringify({ days });
  return (await server.app.request(`${PATH}/visits`, { ...init, body })).status;
}

async function read(parts: Partial<Filter> = {}) {
  const filter: Filter = {
    ...{ site: 'shop', from: 20261101, to: 20261102, simulated: true, scale: 'ces-7' },
    ...parts,
  };
  return [...(await createCubes(server.store.db).visits(filter))];
}

test('visits of two simulations add up, and never with what the site told', async () => {
  await tellVisits(server.store.db, 'shop', [{ day: 20261101, visits: 7 }]);
  const day = '2026-11-01';
  expect(await tell([{ day, visits: 100 }])).toBe(204);
  expect(await tell([{ day, visits: 20 }])).toBe(204);
  expect(await read()).toEqual([[20261101, 120]]);
  expect(await read({ simulated: false })).toEqual([[20261101, 7]]);
  expect(await read({ language: 'fr' })).toEqual([]);
});

test('they go with everything else that is simulated, and what the site told stays', async () => {
  await tellVisits(server.store.db, 'shop', [{ day: 20261101, visits: 7 }]);
  await tell([{ day: '2026-11-01', visits: 100 }]);
  const headers = { Authorization: `Bearer ${server.simulationKey}` };
  await server.app.request(PATH, { method: 'DELETE', headers });
  expect(await read()).toEqual([]);
  expect(await read({ simulated: false })).toEqual([[20261101, 7]]);
});

test('only the simulation key tells them, and only whole visits of days', async () => {
  expect(await tell([{ day: '2026-11-01', visits: 1 }], 'guess')).toBe(401);
  for (const day of [{ day: '2026-02-30', visits: 1 }, { day: '2026-11-01', visits: -1 }, 1]) {
    expect(await tell([day])).toBe(400);
  }
  const headers = { Authorization: `Bearer ${server.simulationKey}` };
  const elsewhere = { method: 'POST', headers, body: '{"days":[]}' };
  const reply = await server.app.request('/v1/sites/nowhere/simulated/visits', elsewhere);
  expect(reply.status).toBe(404);
  expect(await read()).toEqual([]);
});

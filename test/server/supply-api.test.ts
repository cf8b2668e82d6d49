import { randomBytes } from 'node:crypto';
import { expect, test } from '@playwright/test';
import {
  listSiteTokens,
  makeSiteToken,
  useSiteToken,
} from '../../server/dashboard/auth/site-tokens.ts';
import { tellVisits } from '../../server/dashboard/told-visits.ts';
import { createCubes, type Filter } from '../../server/metrics/cubes.ts';
import { contactsPerVisits, timeToResolution } from '../../server/metrics/message-metrics.ts';
import { NOON } from '../support/events.ts';
import { onEachEngine } from '../support/store.ts';
import { openDashboard, type Person, type TestDashboard, wordsOf } from './dashboard-fixture.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

let dashboard: TestDashboard;
let admin: Person;
let token = '';
let next = 0;
test.beforeEach(async () => {
  dashboard = await openDashboard({ otherSites: ['outlet'] });
  admin = await dashboard.letIn('admin');
  token = await makeToken();
});
test.afterEach(() => dashboard.remove());

async function makeToken(site = 'shop'): Promise<string> {
  await admin.get(`/dashboard/tokens?site=${site}`);
  const { text } = await admin.post(`/dashboard/tokens?site=${site}`, { name: 'Web analytics' });
  return /wayside_site_[\w-]{43}/.exec(text)?.[0] ?? 'none';
}

/** What a program sends: no cookie, no page. */
async function put(path: string, body: unknown, bearer = token) {
  const reply = await dashboard.visitor().request(`/api/sites/${path}`, {
    method: 'PUT',
    headers: { Authorization: `Bearer ${bearer}` },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: reply.status, body: JSON.parse(reply.text) };
}

async function write(received: number, parts: { preview?: number; reference?: string } = {}) {
  next++;
  const { preview = 0, reference = `REF-${next}` } = parts;
  await dashboard.store.db
    .insertInto('contacts')
    .values({
      ...{ reference, site: 'shop', key: `key-${next}`, received, simulated: 0, preview },
      ...{ message: 'Hello', page: null, language: 'en', channel: 'form', state: 'new' },
      ...{ address: `${next}@example.com`, read: '[]', conversation: '[]' },
    })
    .execute();
  return reference;
}

const figures = (query = '') => admin.get(`/dashboard/contacts/figures${query}`);

async function readRows(metric: string, query = '') {
  const { text } = await admin.get(`/dashboard/figures.csv?${query}`);
  return text.split('\r\n').filter((line) => line.startsWith(`${metric},`));
}

test('a token is shown once, kept as a digest, listed, and ends when it is withdrawn', async () => {
  expect(token).toMatch(/^wayside_site_/);
  expect((await put('shop/visits/2026-11-01', { visits: 10 })).status).toBe(200);
  const page = await admin.get('/dashboard/tokens');
  expect(page.text).not.toContain(token);
  expect(wordsOf(page)).toContain('Web analytics admin@example.com');
  const rows = await dashboard.store.db.selectFrom('site_tokens').selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain(token);
  expect(rows.map(({ site, used }) => [site, Number(used)])).toEqual([['shop', NOON]]);
  await admin.get('/dashboard/tokens?site=outlet');
  await admin.post(`/dashboard/tokens/${rows[0]?.id}?site=outlet`, {});
  expect((await put('shop/visits/2026-11-01', { visits: 10 })).status).toBe(200);
  await admin.post(`/dashboard/tokens/${rows[0]?.id}`, {});
  const refused = await put('shop/visits/2026-11-01', { visits: 10 });
  expect([refused.status, refused.body.error.code]).toEqual([401, 'token-invalid']);
});

test('a token without a name is not made, and the page says so', async () => {
  const reply = await admin.post('/dashboard/tokens', { name: '  ' });
  expect(reply.status).toBe(422);
  expect(wordsOf(reply)).toContain('Say what it is for');
});

test('only a token of the site tells about it; one that reads figures tells nothing, and the other way', async () => {
  const path = 'shop/visits/2026-11-01';
  await admin.get('/dashboard/access');
  const { text } = await admin.post('/dashboard/access/token', { do: 'make' });
  const reading = /wayside_[\w-]{43}/.exec(text)?.[0] ?? 'none';
  for (const wrong of ['', 'x', `${token}x`, reading]) {
    const { status, body } = await put(path, { visits: 1 }, wrong);
    expect([status, body.error.code]).toEqual([401, 'token-invalid']);
  }
  const other = await put(path, { visits: 1 }, await makeToken('outlet'));
  expect([other.status, other.body.error.code]).toEqual([403, 'token-of-other-site']);
  // A log-in tells nothing: what a cookie may do asks for the token of a form.
  const cookie = { method: 'PUT', body: '{"visits":1}' };
  expect((await admin.request(`/api/sites/${path}`, cookie)).status).toBe(401);
  const read = { Authorization: `Bearer ${token}` };
  expect((await dashboard.visitor().get('/api/figures', read)).status).toBe(401);
  expect(await dashboard.store.db.selectFrom('site_visits').selectAll().execute()).toEqual([]);
});

for (const [path, body, status, code] of [
  ['visits/2026-11-02', { visits: 1 }, 400, 'day-in-future'],
  ['visits/2026-02-30', { visits: 1 }, 400, 'day-invalid'],
  ['visits/2026-11-01', { visits: -1 }, 400, 'body-invalid'],
  ['visits/2026-11-01', { visits: 1.5 }, 400, 'body-invalid'],
  ['visits/2026-11-01', {}, 400, 'body-invalid'],
  ['visits/2026-11-01', 'no', 400, 'body-not-json'],
  ['visits/2026-11-01', ' '.repeat(2000), 413, 'body-too-large'],
  ['contacts/NO-1/resolution', { resolvedAt: '2026-11-01T10:00:00Z' }, 404, 'contact-unknown'],
  ['contacts/NO-1/resolution', { resolvedAt: 'yesterday' }, 400, 'body-invalid'],
] as const) {
  test(`${path} with ${JSON.stringify(body).slice(0, 40)} is refused: ${code}`, async () => {
    const reply = await put(`shop/${path}`, body);
    expect([reply.status, reply.body.error.code]).toEqual([status, code]);
  });
}

test('messages stand on a thousand visits over the days that were told, and the page says which', async () => {
  for (let count = 0; count < 12; count++) await write(NOON);
  for (let count = 0; count < 5; count++) await write(NOON - 3 * DAY_MS);
  await write(NOON, { preview: 1 });
  expect(wordsOf(await figures('?days=7'))).toContain('No data: of no day in this period');
  expect(await readRows('contacts-per-1000-visits', 'days=7')).toEqual([]);
  await put('shop/visits/2026-11-01', { visits: 9 });
  await put('shop/visits/2026-11-01', { visits: 3000 });
  await put('shop/visits/2026-10-31', { visits: 1000 });
  const page = wordsOf(await figures('?days=7'));
  expect(page).toContain('Of 4,000 visits that the site told, of 2 of 7 days.');
  expect(page).toMatch(/Messages per 1,000 visits 3\.0 12 messages; 95% interval: 1\.7 to 5\.2/);
  expect(await readRows('contacts-per-1000-visits', 'days=7')).toEqual([
    expect.stringMatching(/^contacts-per-1000-visits,1,visits,all,,,12,4000,3,1\.7\d*,5\.2\d*,$/),
    'contacts-per-1000-visits,1,visits,all,,days,2,7,,,,',
  ]);
  const overview = wordsOf(await admin.get('/dashboard/?days=7'));
  expect(overview).toContain('3.0 messages on 1,000 visits of the site (1.7 to 5.2; 4,000 visits)');
  for (const part of ['stage=payment', 'language=fr', 'device=phone', 'data=simulated']) {
    expect(await readRows('contacts-per-1000-visits', `days=7&${part}`)).toEqual([]);
  }
});

test('fewer than 30 visits have counts and no rate', async () => {
  await write(NOON);
  await put('shop/visits/2026-11-01', { visits: 29 });
  expect(wordsOf(await figures())).toContain('1 of 29, too few for a rate');
});

test('the time until a message is settled has its median from 30 on, and nothing before anybody tells', async () => {
  for (let count = 0; count < 31; count++)
    await write(NOON - 2 * DAY_MS, { reference: `M-${count}` });
  expect(wordsOf(await figures())).not.toContain('Until a message is settled');
  const settle = (reference: string, hours: number) =>
    put(`shop/contacts/${reference}/resolution`, {
      resolvedAt: new Date(NOON - 2 * DAY_MS + hours * 3_600_000).toISOString(),
    });
  expect((await settle('M-0', 5)).status).toBe(200);
  expect(wordsOf(await figures())).toContain(
    '1 of 31 messages, nights and weekends included. Too few',
  );
  for (let count = 1; count < 30; count++) await settle(`M-${count}`, count < 15 ? 5 : 23);
  const page = wordsOf(await figures());
  expect(page).toContain('As the help desk told of 30 of 31 messages');
  expect(page).toMatch(/Time to resolution 5\.0 h Median; 95% interval: 4\.\d h to 2\d\.\d h/);
  expect(page).toMatch(/What 9 of 10 stay under 23\.\d h/);
  const states = await dashboard.store.db.selectFrom('contacts').select('state').execute();
  expect(states.filter(({ state }) => state === 'done').length).toBe(30);
  for (const hours of [-1, 49]) {
    const { status, body } = await settle('M-30', hours);
    expect([status, body.error.code]).toEqual([400, 'time-impossible']);
  }
});

test('a message of a preview is there to be read, marked, and in no figure', async () => {
  await write(NOON, { preview: 1, reference: 'PRE-1' });
  expect(wordsOf(await admin.get('/dashboard/contacts'))).toMatch(/PRE-1 .* Preview/);
  expect(wordsOf(await admin.get('/dashboard/contacts/PRE-1'))).toContain('Waiting Preview');
  expect(wordsOf(await figures('?lang=fr'))).toContain('Aucun message sur cette période.');
});

onEachEngine((open) => {
  test('visits, messages by local day and tokens are the same on each engine', async () => {
    const { store, remove } = await open();
    const { db } = store;
    const contact = (received: number, key: string) => ({
      ...{ reference: key, site: 'shop', key, received, simulated: 0, address: 'a@example.com' },
      ...{ message: 'Hello', page: null, language: 'en', channel: 'form', state: 'new' as const },
      ...{ read: '[]', conversation: '[]', resolved: received + 3_600_000 },
    });
    // A quarter before and at midnight in Kolkata, whose offset is not a whole hour.
    const midnight = Date.UTC(2026, 10, 1, 18, 30);
    const rows = [contact(midnight - 1, 'a'), contact(midnight, 'b'), contact(midnight + 1, 'c')];
    await db.insertInto('contacts').values(rows).execute();
    const days = [20261101, 20261102].map((day) => ({ day, visits: 1_000_000_000_000 }));
    await tellVisits(db, 'shop', [{ day: 20261102, visits: 1 }]);
    await tellVisits(db, 'shop', days);
    const filter: Filter = {
      ...{ site: 'shop', from: 20261102, to: 20261102, simulated: false },
      scale: 'ces-7',
      timeZone: 'Asia/Kolkata',
    };
    const cubes = createCubes(db);
    expect([...(await cubes.messageDays(filter))]).toEqual([[20261102, 2]]);
    expect((await contactsPerVisits.query(cubes, filter, 'all')).get('')).toMatchObject({
      ...{ count: 2, of: 1_000_000_000_000, days: { known: 1, all: 1 } },
    });
    expect((await timeToResolution.query(cubes, filter, 'all')).get('')?.of).toBe(2);
    const parts = { clock: () => NOON, random: randomBytes };
    const token = await makeSiteToken(db, { site: 'shop', name: 'a', author: 'b' }, parts);
    expect(await useSiteToken(db, token, NOON)).toBe('shop');
    expect((await listSiteTokens(db, 'shop')).map(({ used }) => Number(used))).toEqual([NOON]);
    await useSiteToken(db, token, NOON + 1000);
    expect((await listSiteTokens(db, 'shop')).map(({ used }) => Number(used))).toEqual([NOON]);
    await remove();
  });
});

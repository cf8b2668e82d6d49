import { expect, test } from '@playwright/test';
import { aScript, type EventParts, sessionNamed } from '../support/events.ts';
import { accept, foldAll } from '../support/store.ts';
import { openDashboard, type Person, type TestDashboard, wordsOf } from './dashboard-fixture.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const WORDS = 'where is my purple parcel';

let dashboard: TestDashboard;
let admin: Person;
test.beforeEach(async () => {
  dashboard = await openDashboard({ otherSites: ['outlet'] });
  admin = await dashboard.logIn('admin');
});
test.afterEach(() => dashboard.remove());

/** Makes a link for a page with its filters; its path. */
async function share(of: string, query = '', days = '30'): Promise<string> {
  await admin.get(`/dashboard/links?of=${of}&${query}`);
  const { text } = await admin.post(`/dashboard/links?of=${of}&${query}`, { days });
  return /\/dashboard\/shared\/[\w-]{43}/.exec(text)?.[0] ?? 'none';
}

async function play(script: EventParts[], times: number) {
  for (let time = 0; time < times; time++) {
    const session = sessionNamed(time + 1);
    const events = aScript(...script.map((one) => ({ ...one, session })));
    const at = Date.UTC(2026, 10, 1 - (time % 3), 9);
    await dashboard.store.append(events.map((event) => ({ ...accept(event), occurred: at })));
  }
  await foldAll(dashboard.store);
}

test('a link shows one page with its filters to anybody, and leads no further', async () => {
  await play([{ type: 'answer-opened' }, { type: 'feedback' }], 40);
  const stranger = dashboard.visitor();
  for (const page of ['overview', 'journey', 'quality']) {
    const reply = await stranger.get(await share(page, 'days=7&device=phone'));
    expect([page, reply.status]).toEqual([page, 200]);
    expect(wordsOf(reply)).toMatch(/Shared, read only, until 1 Dec/);
    expect(wordsOf(reply)).toContain('Phone');
    expect(reply.text).not.toMatch(/<a [^>]*href="(\/|http)/);
    expect(reply.text).not.toContain('<form');
    expect(reply.headers.get('X-Robots-Tag')).toBe('noindex, nofollow');
    expect(reply.headers.get('Cache-Control')).toBe('no-store');
    expect(stranger.setCookies).toEqual([]);
  }
  expect((await stranger.get('/dashboard/journey')).status).toBe(302);
});

test('a shared page says what the page says, in the language asked for', async () => {
  await play([{ type: 'answer-opened' }, { type: 'feedback' }], 40);
  const path = await share('overview', 'stage=delivery&lang=en');
  const own = await admin.get('/dashboard/?stage=delivery');
  const cards = (text: string) => text.match(/data-metric="[\w-]+" data-count="\d+"/g);
  const { text } = await dashboard.visitor().get(path);
  expect(cards(text)?.length).toBeGreaterThan(10);
  expect(cards(text)).toEqual(cards(own.text));
  expect((await dashboard.visitor().get(`${path}?lang=fr`)).text).toContain('<html lang="fr">');
});

test('no words of visitors and no contact are on a shared page', async () => {
  await play([{ type: 'search', query: WORDS, verdict: 'none', hits: 0 }], 12);
  expect((await admin.get('/dashboard/')).text).toContain(WORDS);
  for (const page of ['overview', 'journey', 'quality']) {
    const { text } = await dashboard.visitor().get(await share(page));
    expect(text).not.toContain(WORDS);
  }
  for (const page of ['questions', 'contacts', 'access', '']) {
    expect([page, await share(page)]).toEqual([page, 'none']);
  }
});

test('notes of what happened are on a shared page, without their author, and both forms say so', async () => {
  await play([{ type: 'answer-opened' }], 40);
  const form = await admin.get('/dashboard/annotations');
  expect(wordsOf(form)).toContain('for readers of shared links too');
  expect(wordsOf(await admin.get('/dashboard/links?of=overview'))).toContain(
    'Notes of what happened',
  );
  const note = { kind: 'incident', day: '2026-10-30', text: 'The card reader failed' };
  await admin.get('/dashboard/annotations');
  expect((await admin.post('/dashboard/annotations', note)).status).toBe(303);
  const { text } = await dashboard.visitor().get(await share('overview'));
  expect(text).toContain(note.text);
  expect(text).not.toContain('admin@');
});

test('the address of a shared page changes neither its site nor its filters', async () => {
  await play([{ type: 'answer-opened' }, { type: 'feedback' }], 5);
  const path = await share('overview', 'site=outlet');
  const { text } = await dashboard.visitor().get(`${path}?site=shop&days=90&data=simulated`);
  expect(text).toContain('Site outlet');
  expect(text).not.toContain('5 help sessions');
  const days = /class="filters" aria-label="Filters"><p class="width">([^<]+)</.exec(text)?.[1];
  expect(days).toBe('Site outlet · 5\u00a0Oct to 1\u00a0Nov 2026');
});

test('a link ends when its days are over, and at once when it is withdrawn', async () => {
  const [week, month] = [await share('overview', '', '7'), await share('journey')];
  const status = async (path: string) => (await dashboard.visitor().get(path)).status;
  const listed = await admin.get('/dashboard/links');
  expect(wordsOf(listed)).toMatch(/Journey Shop · .*admin@example.com.*Overview Shop/);
  const [, withdraw = ''] = /action="([^"]*\/links\/\d+)"/.exec(listed.text) ?? [];
  dashboard.pass(7 * DAY_MS - 1);
  expect([await status(week), await status(month)]).toEqual([200, 200]);
  dashboard.pass(1);
  expect([await status(week), await status(month)]).toEqual([404, 200]);
  admin = await dashboard.visitor();
  await dashboard.store.db.deleteFrom('accounts').execute();
  admin = await dashboard.logIn('admin');
  await admin.get('/dashboard/links');
  expect((await admin.post(withdraw, {})).location).toBe('/dashboard/links');
  const gone = await dashboard.visitor().get(month);
  expect([gone.status, gone.text.includes('This link has ended')]).toEqual([404, true]);
  // Nor does it lead to pages that ask for a log-in.
  expect(wordsOf(gone)).not.toContain('Back to the overview');
});

test('a link of one site is not withdrawn from another, and no token is kept', async () => {
  const path = await share('overview', 'site=outlet');
  const { text } = await admin.get('/dashboard/links?site=outlet');
  const id = /\/links\/(\d+)/.exec(text)?.[1] ?? 'none';
  await admin.post(`/dashboard/links/${id}?site=shop`, {});
  expect((await dashboard.visitor().get(path)).status).toBe(200);
  const kept = await dashboard.store.db.selectFrom('shared_links').selectAll().execute();
  expect(JSON.stringify(kept)).not.toContain(path.slice(-43));
  expect(text).not.toContain(path.slice(-43));
  for (const wrong of ['', 'x', path.slice(-43).toLowerCase(), '%00']) {
    expect((await dashboard.visitor().get(`/dashboard/shared/${wrong}`)).status).not.toBe(200);
  }
});

test('a link holds only for the days that are offered', async () => {
  for (const days of ['0', '8', '3650', '-7', 'x', '']) {
    expect([days, await share('overview', '', days)]).toEqual([days, 'none']);
  }
});

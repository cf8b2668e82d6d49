import { expect, test } from '@playwright/test';
import { openDashboard, type Person, type TestDashboard, wordsOf } from './dashboard-fixture.ts';

let dashboard: TestDashboard;
let admin: Person;
test.beforeEach(async () => {
  dashboard = await openDashboard({ otherSites: ['outlet'] });
  admin = await dashboard.letIn('admin');
});
test.afterEach(() => dashboard.remove());

/** Sends a file as the form of the page does. */
async function send(text: string | Uint8Array<ArrayBuffer>, query = '', { token = true } = {}) {
  const { text: page } = await admin.get(`/dashboard/tokens${query}`);
  const body = new FormData();
  if (token) body.set('form-token', /name="form-token" value="([^"]+)"/.exec(page)?.[1] ?? '');
  body.set('visits', new File([text], 'visits.csv', { type: 'text/csv' }));
  const headers = { Origin: 'http://wayside.test', 'Sec-Fetch-Site': 'same-origin' };
  return admin.request(`/dashboard/visits${query}`, { method: 'POST', headers, body });
}

const known = () =>
  dashboard.store.db
    .selectFrom('site_visits')
    .selectAll()
    .orderBy('site')
    .orderBy('day')
    .execute()
    .then((rows) => rows.map(({ site, day, visits }) => [site, day, Number(visits)]));

test('the page has a form for a file, which says so to the browser', async () => {
  const { text } = await admin.get('/dashboard/tokens');
  expect(text).toMatch(/<form[^>]*action="\/dashboard\/visits"[^>]*enctype="multipart\/form-data"/);
});

for (const [name, text] of [
  ['commas and a heading', 'day,visits\n2026-10-31,900\n2026-11-01,1200\n'],
  ['semicolons, quotes and the line ends of Windows', '"2026-10-31";"900"\r\n2026-11-01;1200\r\n'],
  ['tabs and the mark of UTF-8', '\uFEFF2026-10-31\t900\n\n2026-11-01\t1200'],
] as const) {
  test(`a file with ${name} tells the visits of its days`, async () => {
    const reply = await send(text);
    expect([reply.status, wordsOf(reply)]).toEqual([
      200,
      expect.stringContaining('The visits of 2 days are known now.'),
    ]);
    expect(await known()).toEqual([
      ['shop', 20261031, 900],
      ['shop', 20261101, 1200],
    ]);
  });
}

test('told again, a day has what was told last, at its own site alone', async () => {
  await send('2026-11-01,5');
  await send('2026-11-01,7', '?site=outlet');
  await send('2026-11-01,6');
  expect(await known()).toEqual([
    ['outlet', 20261101, 7],
    ['shop', 20261101, 6],
  ]);
});

test('three years of days are taken at once', async () => {
  const days = Array.from({ length: 1000 }, (_, i) =>
    new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10),
  );
  expect((await send(days.map((day) => `${day},1`).join('\n'))).status).toBe(200);
  expect(await known()).toHaveLength(1000);
});

test('with a mistake in any line nothing is taken, and every line is named', async () => {
  const lines = ['day;visits', '2026-11-01;10', '2026-02-30;1', '2026-11-02;1', '2026-11-01;3'];
  lines.push('2026-10-01;-1', '2026-10-02;1.5', '2026-10-03;1000000000001', '2026-10-04', 'x');
  const reply = await send(lines.join('\n'));
  expect(reply.status).toBe(422);
  expect(wordsOf(reply)).toContain(
    [
      'Nothing was taken: 8 lines are wrong.',
      'Line 3: A day is like 2026-11-22.',
      'Line 4: This day has not begun at the site.',
      'Line 5: This day stands above already.',
      'Line 6: Visits are a whole number, without spaces or points.',
      'Line 7: Visits are a whole number, without spaces or points.',
      'Line 8: Visits are a whole number, without spaces or points.',
      'Line 9: A line has a day and its visits, parted by a comma, a semicolon or a tab.',
      'Line 10: A line has a day and its visits',
    ].join(' '),
  );
  expect(await known()).toEqual([]);
});

test('an empty file, another form and many mistakes are told in words, in French too', async () => {
  expect(wordsOf(await send(''))).toContain('Nothing was taken: 1 line is wrong.');
  expect(wordsOf(await send('day,visits'))).toContain('Line 1: A line has a day and its visits');
  const many = wordsOf(await send('2026-02-30;1\n'.repeat(12), '?lang=fr'));
  expect(many).toContain('Ligne 1 : Un jour s’écrit 2026-11-22.');
  expect(many).toContain('Et 2 autres lignes.');
  await admin.get('/dashboard/tokens');
  const reply = await admin.post('/dashboard/visits', { visits: '2026-11-01,10' });
  expect(reply.status).toBe(422);
  expect(await known()).toEqual([]);
});

test('a file without the token of its form is refused, and one that is too large too', async () => {
  expect((await send('2026-11-01,10', '', { token: false })).status).toBe(403);
  expect((await send(new Uint8Array(65 * 1024))).status).toBe(413);
  expect(await known()).toEqual([]);
});

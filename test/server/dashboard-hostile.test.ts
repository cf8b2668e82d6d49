import { expect, type Page, test } from '@playwright/test';
import { TIP_SCRIPT } from '../../server/dashboard/charts/tip.ts';
import { aScript, NOON, sessionNamed } from '../support/events.ts';
import { accept, foldAll } from '../support/store.ts';
import { openDashboard, type Person, type TestDashboard } from './dashboard-fixture.ts';

/** What people type who want a page to do something else. */
const CORPUS = [
  '<script>window.hacked = 1</script>',
  '"><img src=x onerror="window.hacked = 2">',
  "'><svg onload=window.hacked=3>",
  '</title><script>window.hacked = 4</script>',
  '</textarea><iframe srcdoc="<script>parent.hacked = 5</script>">',
  '<a href="javascript:window.hacked=6">x</a>',
  '<style>body { display: none }</style>',
  '--><b data-hostile>',
  '{{constructor.constructor("window.hacked=7")()}}',
  '<math><mtext><table><mglyph><style><img src=x onerror=window.hacked=8>',
  '\u202e<b data-hostile>\u0000',
  '&lt;img src=x onerror=window.hacked=9&gt;',
];

const EVERYWHERE = [
  '/',
  '/journey',
  '/contacts',
  '/definitions',
  '/account',
  '/login',
  '/setup',
  '/nowhere',
];

let dashboard: TestDashboard;
let person: Person;
test.beforeAll(async () => {
  dashboard = await openDashboard({
    questions: Object.fromEntries(CORPUS.map((text, i) => [`entry-${i}`, text])),
  });
  for (const [i, text] of CORPUS.entries()) await type(text, i);
  await foldAll(dashboard.store);
  person = await dashboard.logIn('admin');
});
test.afterAll(() => dashboard.remove());

/** Five sessions on two days search for it, open an entry so named, and write it. */
async function type(text: string, number: number): Promise<void> {
  for (let session = 0; session < 6; session++) {
    const events = aScript(
      { type: 'search', query: text, verdict: 'none' },
      { type: 'search', query: text, verdict: 'none' },
      { type: 'answer-opened', entry: session % 2 === 0 ? `entry-${number}` : text },
      { type: 'contact-sent', channel: text },
    ).map((event) => ({
      ...event,
      session: sessionNamed(number * 10 + session + 1),
      stage: text,
      at: event.at - (session % 2) * 24 * 60 * 60 * 1000,
    }));
    await dashboard.store.append(events.map((event) => accept(event)));
  }
  await dashboard.store.db
    .insertInto('contacts')
    .values({
      ...{ reference: `REF-${number}`, message: text, address: text, page: text, language: text },
      ...{ site: 'shop', key: `key-${number}`, received: NOON, channel: 'mail', state: 'new' },
      read: JSON.stringify([text]),
      conversation: JSON.stringify([{ from: 'visitor', text }]),
      simulated: 0,
    })
    .execute();
}

/** Puts a page's markup into a real browser, without the policy that would hide a mistake. */
async function look(page: Page, text: string) {
  await page.setContent(text, { waitUntil: 'load' });
  // Text, because these tests are checked without the browser's types.
  return page.evaluate(`({
    hacked: 'hacked' in window,
    strangers: [...document.querySelectorAll(
      'script, iframe, img, math, style, [data-hostile], [onload], [onerror], [href^="javascript:"]',
    )].filter((one) => one.textContent !== ${JSON.stringify(TIP_SCRIPT)}).length,
  })`) as Promise<{ hacked: boolean; strangers: number }>;
}

test('hostile words are shown as words on every page that shows them', async ({ page }) => {
  const paths = [
    '/',
    '/?stage=unmatched',
    '/journey',
    '/questions',
    '/effort',
    '/contacts/figures',
    '/experiment',
    '/quality',
    '/access',
    '/journey?stage=unmatched',
    '/contacts',
    ...CORPUS.map((_, i) => `/contacts/REF-${i}`),
  ];
  for (const path of paths) {
    const { text, status } = await person.get(`/dashboard${path}`);
    expect([path, status]).toEqual([path, 200]);
    expect([path, await look(page, text)]).toEqual([path, { hacked: false, strangers: 0 }]);
  }
  const overview = (await person.get('/dashboard/')).text;
  expect(overview).toContain('&lt;script&gt;window.hacked = 1&lt;/script&gt;');
});

test('hostile addresses and headers are answered without a failure', async ({ page }) => {
  for (const path of EVERYWHERE) {
    for (const text of CORPUS) {
      const query = ['site', 'from', 'to', 'language', 'stage', 'data', 'lang', 'next', 'token']
        .map((name) => `${name}=${encodeURIComponent(text)}`)
        .join('&');
      const reply = await person.get(`/dashboard${path}?${query}`);
      expect([path, text, reply.status < 500]).toEqual([path, text, true]);
      if (reply.text !== '') expect((await look(page, reply.text)).hacked).toBe(false);
      expect(reply.location ?? '/dashboard/').toMatch(/^\/dashboard\//);
    }
  }
});

test('a field with a NUL is missing, and a row that no table can have is not found', async () => {
  await person.get('/dashboard/annotations');
  const written = { kind: 'release', day: '2026-10-01', text: 'a\0b' };
  expect((await person.post('/dashboard/annotations', written)).status).toBe(422);
  expect((await person.post('/dashboard/tokens', { name: 'a\0b' })).status).toBe(422);
  for (const row of ['2147483648', '9007199254740991', '1e3', '-1', ' 1', '%00']) {
    for (const list of ['annotations', 'links', 'tokens']) {
      const { status } = await person.post(`/dashboard/${list}/${row}`, { do: 'delete' });
      expect([list, row, status]).toEqual([list, row, 404]);
    }
  }
});

test('hostile words at the entrance come back as words', async ({ page }) => {
  for (const [i, text] of CORPUS.entries()) {
    const visitor = dashboard.visitor(`198.51.100.${i}`);
    await visitor.get('/dashboard/login');
    const reply = await visitor.post('/dashboard/login', {
      email: text,
      password: text,
      next: text,
    });
    expect(reply.status).toBe(401);
    expect(await look(page, reply.text)).toEqual({ hacked: false, strangers: 0 });
  }
});

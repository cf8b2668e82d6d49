import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import type { Role } from '../../server/dashboard/auth/accounts.ts';
import { PERMISSIONS, type RouteName } from '../../server/dashboard/auth/permissions.ts';
import { openDashboard, type Person, type TestDashboard } from './dashboard-fixture.ts';

const ROUTES = Object.keys(PERMISSIONS) as RouteName[];
const ROLES: Role[] = ['manager', 'editor', 'admin'];
const SHARED: RouteName = 'GET /shared/:token';
/** A token in their address is all that these ask for: see `mail.test.ts`. */
const MAIL: RouteName[] = ['GET /mail/:token', 'POST /mail/:token'];
const OIDC: RouteName[] = ['GET /oidc', 'GET /oidc/callback'];
const OPEN: RouteName[] = [
  ...(['GET /login', 'POST /login', 'GET /setup', 'POST /setup'] as const),
  SHARED,
  ...MAIL,
  ...OIDC,
];
const FOR_MANAGERS: RouteName[] = [
  'GET /contacts',
  'GET /contacts/figures',
  'GET /contacts/:reference',
  'POST /contacts/:reference',
  'GET /annotations',
  'POST /annotations',
  'GET /annotations/:annotation',
  'POST /annotations/:annotation',
];
const FOR_ADMINS: RouteName[] = [
  'GET /access',
  'POST /access/token',
  'POST /access/people',
  'GET /access/people/:person',
  'POST /access/people/:person',
  'GET /tokens',
  'POST /tokens',
  'POST /tokens/:token',
  'POST /visits',
  'GET /links',
  'POST /links',
  'POST /links/:link',
];

let dashboard: TestDashboard;
test.beforeAll(async () => {
  dashboard = await openDashboard();
});
test.afterAll(() => dashboard.remove());

/** Says whether the guard let a request through; what the page then did is another matter. */
async function enter(
  person: Person,
  route: RouteName,
  site?: string,
): Promise<'in' | 'log-in' | 'refused' | 'no-site'> {
  const [method] = route.split(' ');
  const address = site === undefined ? addressOf(route) : `${addressOf(route)}?site=${site}`;
  const reply =
    method === 'GET' ? await person.get(address) : await person.post(address, { state: 'done' });
  if (reply.status === 302 && reply.location?.startsWith('/dashboard/login')) return 'log-in';
  if (reply.text.includes('This page is not open to you')) return 'refused';
  if (reply.text.includes('There is no such site')) return 'no-site';
  return 'in';
}

function addressOf(route: RouteName): string {
  const [, path = ''] = route.split(' ');
  return `/dashboard${path.replace(':reference', 'K7M-4Q2').replace(/:(person|link|token|annotation)/, '1')}`;
}

test('the table of permissions says what it must', () => {
  for (const route of ROUTES) {
    if (OPEN.includes(route)) expect(PERMISSIONS[route]).toBe('anyone');
    else if (FOR_MANAGERS.includes(route)) {
      expect(PERMISSIONS[route]).toEqual(['manager', 'admin']);
    } else if (FOR_ADMINS.includes(route)) expect(PERMISSIONS[route]).toEqual(['admin']);
    else expect([...PERMISSIONS[route]].sort()).toEqual([...ROLES].sort());
  }
});

for (const role of ROLES) {
  test(`a ${role} enters what the table opens and nothing else`, async () => {
    const own = await openDashboard();
    for (const route of ROUTES) {
      const person = await own.letIn(role);
      // Every page has a form, and with it a token for the request that follows.
      await person.get('/dashboard/definitions');
      const permission: 'anyone' | readonly Role[] = PERMISSIONS[route];
      const isOpen = permission === 'anyone' || permission.includes(role);
      expect([route, await enter(person, route)]).toEqual([route, isOpen ? 'in' : 'refused']);
      await own.store.db.deleteFrom('accounts').execute();
    }
    await own.remove();
  });
}

for (const role of ROLES) {
  test(`a ${role} of one site enters no route of another, nor of one that does not exist`, async () => {
    const own = await openDashboard({ otherSites: ['outlet'] });
    for (const route of ROUTES) {
      const permission: 'anyone' | readonly Role[] = PERMISSIONS[route];
      const isOpen = permission === 'anyone' || permission.includes(role);
      for (const site of ['shop', 'outlet', 'nowhere', 'shop outlet']) {
        const person = await own.letIn(role, 'shop');
        await person.get('/dashboard/definitions');
        const isOwn =
          site === 'shop' ||
          (site === 'outlet' && role === 'admin') ||
          route === SHARED ||
          MAIL.includes(route);
        const expected = !isOwn ? 'no-site' : isOpen ? 'in' : 'refused';
        expect([route, site, await enter(person, route, site)]).toEqual([route, site, expected]);
        await own.store.db.deleteFrom('accounts').execute();
      }
    }
    await own.remove();
  });
}

test('nobody enters without a log-in but at the entrance', async () => {
  for (const route of ROUTES) {
    const person = dashboard.visitor();
    await person.get('/dashboard/login');
    const expected = OPEN.includes(route) ? 'in' : route.startsWith('GET') ? 'log-in' : 'refused';
    expect([route, await enter(person, route)]).toEqual([route, expected]);
  }
});

test('an address that is in no row is a log-in for strangers and nothing for others', async () => {
  const person = await dashboard.logIn('admin');
  for (const path of ['/dashboard/users', '/dashboard/contacts/a/b', '/dashboard/.env']) {
    expect((await dashboard.visitor().get(path)).status).toBe(302);
    expect((await person.get(path)).status).toBe(404);
  }
});

const FOREIGN: [string, Record<string, string>][] = [
  ['another site', { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' }],
  ['a sister host', { Origin: 'http://shop.wayside.test', 'Sec-Fetch-Site': 'same-site' }],
  ['another site, by an old browser', { Origin: 'https://evil.example' }],
  ['a page without an origin', { Origin: 'null' }],
  ['nobody', {}],
];

for (const [name, headers] of FOREIGN) {
  test(`a form that was sent by ${name} changes nothing`, async () => {
    const own = await openDashboard();
    const person = await own.logIn('admin');
    await person.get('/dashboard/');
    const posts = ROUTES.filter((one) => one.startsWith('POST') && !MAIL.includes(one));
    for (const route of posts) {
      const reply = await person.post(addressOf(route), { state: 'done' }, headers);
      expect([route, reply.status]).toEqual([route, 403]);
      expect(reply.text).toContain('Nothing was changed');
    }
    expect((await person.get('/dashboard/')).status).toBe(200);
    await own.remove();
  });
}

test('no method and no content type gets around the token of the form', async () => {
  const own = await openDashboard();
  const person = await own.logIn('admin');
  const headers = { Origin: 'http://wayside.test', 'Sec-Fetch-Site': 'same-origin' };
  const bodies: [string, string][] = [
    ['application/json', '{"form-token":"x"}'],
    ['text/plain', 'form-token=x'],
    ['application/x-www-form-urlencoded', 'form-token=x'],
    ['application/x-www-form-urlencoded', 'form-token=x&form-token=y'],
    ['multipart/form-data; boundary=x', 'not a form'],
    ['application/x-www-form-urlencoded', ''],
  ];
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    for (const [type, body] of bodies) {
      const init = { method, body, headers: { ...headers, 'Content-Type': type } };
      const reply = await person.request('/dashboard/logout', init);
      expect([method, type, reply.status]).toEqual([method, type, 403]);
    }
  }
  expect((await person.get('/dashboard/')).status).toBe(200);
  await own.remove();
});

test('a token of one browser opens no form of another', async () => {
  const own = await openDashboard();
  const thief = await own.logIn('manager');
  await thief.get('/dashboard/');
  const victim = await own.logIn('admin');
  const reply = await victim.post('/dashboard/logout', { 'form-token': thief.formToken });
  expect(reply.status).toBe(403);
  await own.remove();
});

test('every answer forbids scripts but one, frames and guesses, and is not kept', async () => {
  const person = await dashboard.visitor();
  const pages = ['/dashboard/', '/dashboard/login', '/dashboard/nothing', '/dashboard/setup'];
  for (const path of pages) {
    const { headers } = await person.get(path);
    const policy = headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'sha256-[\w+/]{43}=';/);
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("form-action 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('same-origin');
    expect(headers.get('Cache-Control')).toBe('no-store');
  }
});

test('nothing in a page needs an inline style, or a script but the one that the policy names', async () => {
  const person = await dashboard.logIn('admin');
  for (const path of [
    '/',
    '/journey',
    '/questions',
    '/quality',
    '/access',
    '/contacts',
    '/definitions',
    '/account',
  ]) {
    const { text, headers } = await person.get(`/dashboard${path}`);
    const [before = '', script = '', after = '', another] = text.split(
      /<script type="module">|<\/script>/,
    );
    expect(another).toBeUndefined();
    const digest = createHash('sha256').update(script).digest('base64');
    expect(headers.get('Content-Security-Policy')).toContain(`script-src 'sha256-${digest}';`);
    expect(before + after).not.toMatch(/<script|<style|\sstyle=|\son\w+=|javascript:/);
  }
});

test('the style sheet is immutable under its own hash', async () => {
  const { text } = await dashboard.visitor().get('/dashboard/login');
  const [, path = ''] = /href="(\/dashboard\/style-[\w-]+\.css)"/.exec(text) ?? [];
  const style = await dashboard.visitor().get(path);
  expect(style.status).toBe(200);
  expect(style.headers.get('Content-Type')).toBe('text/css; charset=utf-8');
  expect(style.headers.get('Cache-Control')).toContain('immutable');
});

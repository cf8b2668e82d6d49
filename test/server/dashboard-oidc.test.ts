import { expect, test } from '@playwright/test';
import { CLIENT, type OidcProvider, startOidcProvider } from '../support/oidc-provider.ts';
import { addAccount, openDashboard, type Person, type TestDashboard } from './dashboard-fixture.ts';

const EMAIL = 'ada@example.com';

let provider: OidcProvider;
let dashboard: TestDashboard;
test.beforeEach(async () => {
  provider = await startOidcProvider();
  provider.claims = { email: EMAIL, email_verified: true };
  dashboard = await openDashboard({ oidc: { issuer: provider.issuer, ...CLIENT } });
  await addAccount(dashboard.store, EMAIL, 'editor');
});
test.afterEach(async () => {
  await dashboard.remove();
  await provider.close();
});

/** Goes to the service, which sends everybody back at once; where to. */
async function leave(person: Person, next = ''): Promise<string> {
  const { location } = await person.get(`/dashboard/oidc${next}`);
  const response = await fetch(location ?? '', { redirect: 'manual' });
  const back = new URL(response.headers.get('Location') ?? '');
  return back.pathname + back.search;
}

const isIn = async (person: Person) => (await person.get('/dashboard/')).status === 200;

test('the log-in service lets in whoever was invited, with their own role', async () => {
  const person = dashboard.visitor();
  const page = await person.get('/dashboard/login?next=%2Fdashboard%2Fjourney');
  expect(page.text).toContain('href="/dashboard/oidc?next=%2Fdashboard%2Fjourney"');
  expect(page.text).toContain(`Log in with ${new URL(provider.issuer).host}`);
  const back = await leave(person, '?next=%2Fdashboard%2Fjourney');
  const reply = await person.get(back);
  expect([reply.status, reply.location]).toEqual([303, '/dashboard/journey']);
  expect(await isIn(person)).toBe(true);
  expect((await person.get('/dashboard/contacts')).status).toBe(403);
  expect([...person.cookies.keys()]).not.toContain('wayside-start');
});

test('a way back works once, and in the browser that left alone', async () => {
  const person = dashboard.visitor();
  const back = await leave(person);
  const thief = dashboard.visitor();
  expect((await thief.get(back)).status).toBe(401);
  await leave(thief);
  expect((await thief.get(back)).status).toBe(401);
  expect(await isIn(thief)).toBe(false);
  const other = dashboard.visitor();
  const own = await leave(other);
  expect((await other.get(own)).status).toBe(303);
  expect((await other.get(own)).status).toBe(401);
});

for (const [name, claims] of Object.entries({
  'an address that is not verified': { email_verified: false },
  'an address of which nothing is said': { email_verified: undefined },
  'no address': { email: undefined },
  'another nonce': { nonce: 'x' },
  'another audience': { aud: 'shop' },
  'another issuer': { iss: 'https://evil.example' },
  'a token that has ended': { exp: 1 },
})) {
  test(`${name} lets nobody in`, async () => {
    provider.claims = { ...provider.claims, ...claims };
    const person = dashboard.visitor();
    const reply = await person.get(await leave(person));
    expect([reply.status, reply.text.includes('The log-in did not work')]).toEqual([401, true]);
    expect(await isIn(person)).toBe(false);
    expect(dashboard.failures.length).toBe('email' in claims || 'email_verified' in claims ? 0 : 1);
  });
}

test('a signature by another key lets nobody in', async () => {
  provider.isForged = true;
  const person = dashboard.visitor();
  expect((await person.get(await leave(person))).status).toBe(401);
});

test('whoever was not invited is told so, and gets no account', async () => {
  provider.claims = { email: 'eve@example.com', email_verified: true };
  const person = dashboard.visitor();
  const reply = await person.get(await leave(person));
  expect([reply.status, reply.text.includes('You have not been invited')]).toEqual([403, true]);
  const accounts = await dashboard.store.db.selectFrom('accounts').select('email').execute();
  expect(accounts).toEqual([{ email: EMAIL }]);
});

test('a service that does not answer is told, and found again later', async () => {
  const { issuer } = provider;
  await provider.close();
  const person = dashboard.visitor();
  expect((await person.get('/dashboard/oidc')).status).toBe(401);
  expect(dashboard.failures).toHaveLength(1);
  expect((await person.get('/dashboard/login')).text).toContain(new URL(issuer).host);
});

test('without a service there is neither a button nor a way', async () => {
  const plain = await openDashboard();
  const person = plain.visitor();
  expect((await person.get('/dashboard/login')).text).not.toContain('/dashboard/oidc');
  for (const path of ['/dashboard/oidc', '/dashboard/oidc/callback?code=x&state=y']) {
    expect((await person.get(path)).status).toBe(404);
  }
  await plain.remove();
});

test('an admin who comes in through the service alone is one who can log in', async () => {
  const { db } = dashboard.store;
  await db.updateTable('accounts').set({ role: 'admin', password: '' }).execute();
  await addAccount(dashboard.store, 'bob@example.com', 'admin');
  await db.updateTable('accounts').set({ password: '' }).where('email', 'like', 'bob%').execute();
  const ada = dashboard.visitor();
  await ada.get(await leave(ada));
  const leaveOffice = async () => {
    const { text } = await ada.get('/dashboard/access');
    const own = /href="([^"]*\/people\/\d+)">ada/.exec(text)?.[1] ?? '';
    await ada.get(own);
    return ada.post(own, { do: 'change', role: 'manager', sites: 'all' });
  };
  // Bob was invited and never came.
  expect((await leaveOffice()).status).toBe(422);
  provider.claims = { email: 'bob@example.com', email_verified: true };
  const bob = dashboard.visitor();
  await bob.get(await leave(bob));
  await bob.get('/dashboard/');
  await bob.post('/dashboard/logout', {});
  expect((await leaveOffice()).status).toBe(200);
  expect((await ada.get('/dashboard/access')).status).toBe(403);
});

import { expect, test } from '@playwright/test';
import Sqlite from 'better-sqlite3';
import {
  addAccount,
  EMAIL,
  openDashboard,
  PASSWORD,
  type TestDashboard,
} from './dashboard-fixture.ts';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

let dashboard: TestDashboard;
test.beforeEach(async () => {
  dashboard = await openDashboard();
});
test.afterEach(() => dashboard.remove());

async function setUp(link: string | undefined, password = PASSWORD, email = EMAIL) {
  const url = new URL(link ?? '');
  const person = dashboard.visitor();
  const page = await person.get(url.pathname + url.search);
  if (page.status !== 200) return { person, reply: page };
  const token = url.searchParams.get('token') ?? '';
  return { person, reply: await person.post('/dashboard/setup', { token, email, password }) };
}

test('the set-up link makes the first account and logs it in, once', async () => {
  const link = await dashboard.createSetupUrl();
  const { person, reply } = await setUp(link);
  expect([reply.status, reply.location]).toEqual([303, '/dashboard/']);
  expect((await person.get('/dashboard/')).status).toBe(200);
  const again = (await setUp(link)).reply;
  expect(again.status).toBe(403);
  expect(again.text).toContain('This link was already used');
  expect(again.text).toContain('href="/dashboard/login"');
  expect(await dashboard.createSetupUrl()).toBeUndefined();
  const accounts = await dashboard.store.db.selectFrom('accounts').selectAll().execute();
  expect(accounts.map(({ email, role }) => [email, role])).toEqual([[EMAIL, 'admin']]);
  expect(accounts[0]?.password).toMatch(/^scrypt\$32768\$8\$1\$/);
});

test('of two who use the set-up link at once, one gets an account', async () => {
  const link = await dashboard.createSetupUrl();
  const replies = await Promise.all([
    setUp(link, PASSWORD, 'one@example.com'),
    setUp(link, PASSWORD, 'two@example.com'),
  ]);
  expect(replies.map(({ reply }) => reply.status).sort()).toEqual([303, 403]);
});

test('the set-up link ends after 24 hours, and when another is made', async () => {
  const first = await dashboard.createSetupUrl();
  const second = await dashboard.createSetupUrl();
  expect((await setUp(first)).reply.status).toBe(403);
  dashboard.pass(DAY_MS - 1);
  expect((await setUp(second, 'short')).reply.status).toBe(422);
  dashboard.pass(1);
  const { reply } = await setUp(second);
  expect([reply.status, reply.text.includes('This link has ended')]).toEqual([403, true]);
});

test('no token of the set-up link is kept', async () => {
  const link = await dashboard.createSetupUrl();
  const token = new URL(link ?? '').searchParams.get('token') ?? 'none';
  const kept = await dashboard.store.db.selectFrom('invitations').selectAll().execute();
  expect(kept).toHaveLength(1);
  expect(JSON.stringify(kept)).not.toContain(token);
});

test('a first account needs an address and ten characters, and a refusal uses nothing up', async () => {
  const link = await dashboard.createSetupUrl();
  const short = await setUp(link, '123456789');
  expect(short.reply.status).toBe(422);
  expect(short.reply.text).toContain('at least 10 characters');
  expect((await setUp(link, PASSWORD, 'ada')).reply.text).toContain('not complete');
  expect((await setUp(link, '1234567890')).reply.status).toBe(303);
});

test('a wrong password and an unknown account get the same answer', async () => {
  await addAccount(dashboard.store, EMAIL, 'manager');
  const answers = [];
  for (const email of [EMAIL, 'nobody@example.com', 'not an address']) {
    const person = dashboard.visitor();
    await person.get('/dashboard/login');
    const reply = await person.post('/dashboard/login', { email, password: 'wrong password' });
    const words = reply.text.replaceAll(email, '').replace(person.formToken, '');
    answers.push([reply.status, words]);
  }
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
  expect(answers[0]?.[0]).toBe(401);
});

test('an unknown account costs as much work as a wrong password', async () => {
  await addAccount(dashboard.store, EMAIL, 'manager');
  const measureWork = async (email: string) => {
    const person = dashboard.visitor(`192.0.2.${email.length}`);
    await person.get('/dashboard/login');
    const before = process.cpuUsage();
    await person.post('/dashboard/login', { email, password: 'wrong password' });
    return process.cpuUsage(before).user;
  };
  await measureWork(EMAIL);
  const known = await measureWork(EMAIL);
  expect(await measureWork('nobody@example.com')).toBeGreaterThan(known / 3);
});

test('log-in leads back to the page that was asked for, and only ever to one of ours', async () => {
  await addAccount(dashboard.store, EMAIL, 'manager');
  for (const [next, location] of [
    ['/dashboard/contacts?data=simulated', '/dashboard/contacts?data=simulated'],
    ['https://evil.example/', '/dashboard/'],
    ['//evil.example/dashboard/', '/dashboard/'],
    ['/dashboard/\\evil', '/dashboard/'],
    ['/dashboard/../..//evil.example/', '/dashboard/'],
    ['/dashboard/journey\r\nX-Evil: 1', '/dashboard/'],
    ['/dashboard/\0x', '/dashboard/'],
  ]) {
    const person = dashboard.visitor();
    await person.get('/dashboard/login');
    const fields = { email: ` ${EMAIL.toUpperCase()} `, password: PASSWORD, next: next ?? '' };
    expect((await person.post('/dashboard/login', fields)).location).toBe(location);
    const again = `/dashboard/login?next=${encodeURIComponent(next ?? '')}`;
    expect((await person.get(again)).location).toBe(location);
  }
  const asked = await dashboard.visitor().get('/dashboard/contacts?data=simulated');
  expect(asked.location).toBe('/dashboard/login?next=%2Fdashboard%2Fcontacts%3Fdata%3Dsimulated');
});

test('the log-in cookie is out of reach of scripts and of other hosts', async () => {
  const plain = await dashboard.logIn('manager');
  expect(plain.setCookies.join()).toMatch(
    /^wayside-login=[\w-]{43}; Max-Age=604800; Path=\/dashboard; HttpOnly; SameSite=Lax$/,
  );
  const secure = await openDashboard({ url: 'https://wayside.test' });
  const person = await secure.logIn('manager');
  expect(person.setCookies.join()).toMatch(
    /^__Host-wayside-login=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  );
  const logins = await secure.store.db.selectFrom('logins').selectAll().execute();
  const [value = 'none'] = [...person.cookies.values()].slice(-1);
  expect(JSON.stringify(logins)).not.toContain(value);
  await secure.remove();
});

test('a log-in ends after 12 idle hours', async () => {
  const person = await dashboard.logIn('manager');
  dashboard.pass(12 * HOUR_MS - 1);
  expect((await person.get('/dashboard/')).status).toBe(200);
  dashboard.pass(12 * HOUR_MS);
  expect((await person.get('/dashboard/')).status).toBe(302);
});

test('a log-in in daily use ends after 7 days', async () => {
  const person = await dashboard.logIn('manager');
  for (let passed = 0; passed < 7 * DAY_MS - 6 * HOUR_MS; passed += 6 * HOUR_MS) {
    expect((await person.get('/dashboard/')).status).toBe(200);
    dashboard.pass(6 * HOUR_MS);
  }
  dashboard.pass(6 * HOUR_MS);
  expect((await person.get('/dashboard/')).status).toBe(302);
});

test('log-out ends the log-in for whoever holds the cookie', async () => {
  const person = await dashboard.logIn('manager');
  const cookies = new Map(person.cookies);
  await person.get('/dashboard/');
  expect((await person.post('/dashboard/logout', {})).location).toBe('/dashboard/login');
  for (const [name, value] of cookies) person.cookies.set(name, value);
  expect((await person.get('/dashboard/')).status).toBe(302);
});

test('another password ends every other log-in of the account', async () => {
  const person = await dashboard.logIn('manager');
  const elsewhere = dashboard.visitor();
  await elsewhere.get('/dashboard/login');
  await elsewhere.post('/dashboard/login', { email: 'manager@example.com', password: PASSWORD });
  expect((await elsewhere.get('/dashboard/')).status).toBe(200);

  await person.get('/dashboard/account');
  const wrong = { current: 'wrong password', password: 'a new password' };
  expect((await person.post('/dashboard/account', wrong)).status).toBe(422);
  const short = { current: PASSWORD, password: 'short' };
  expect((await person.post('/dashboard/account', short)).status).toBe(422);
  expect((await elsewhere.get('/dashboard/')).status).toBe(200);

  const right = { current: PASSWORD, password: 'a new password' };
  expect((await person.post('/dashboard/account', right)).status).toBe(303);
  expect((await person.get('/dashboard/')).status).toBe(200);
  expect((await elsewhere.get('/dashboard/')).status).toBe(302);
});

test('the sixth wrong try for an account from an address waits a quarter of an hour', async () => {
  await addAccount(dashboard.store, EMAIL, 'manager');
  const attempt = async (password: string, address: string) => {
    const person = dashboard.visitor(address);
    await person.get('/dashboard/login');
    return person.post('/dashboard/login', { email: EMAIL, password });
  };
  for (let tries = 0; tries < 5; tries++) {
    expect((await attempt('wrong password', '192.0.2.1')).status).toBe(401);
  }
  const refused = await attempt(PASSWORD, '192.0.2.1');
  expect(refused.status).toBe(429);
  expect(refused.headers.get('Retry-After')).toBe('900');
  expect(refused.text).toContain('Try again in 15 minutes');
  expect((await attempt(PASSWORD, '192.0.2.2')).status).toBe(303);
  dashboard.pass(15 * 60 * 1000);
  expect((await attempt(PASSWORD, '192.0.2.1')).status).toBe(303);
});

test('who is logged in can read while nothing can be written', async () => {
  const person = await dashboard.logIn('manager');
  dashboard.pass(60 * 60_000);
  const foreign = new Sqlite(dashboard.file);
  foreign.exec('BEGIN IMMEDIATE');
  try {
    expect((await person.get('/dashboard/')).status).toBe(200);
  } finally {
    foreign.close();
  }
});

import { expect, test } from '@playwright/test';
import type { Kysely } from 'kysely';
import { changeRights, removePerson, type Ways } from '../../server/dashboard/auth/people.ts';
import type { Schema } from '../../server/store/schema.ts';
import type { Store } from '../../server/store/store.ts';
import { onEachEngine } from '../support/store.ts';
import {
  addAccount,
  openDashboard,
  PASSWORD,
  type Person,
  type TestDashboard,
  wordsOf,
} from './dashboard-fixture.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const BOB = 'bob@example.com';

let dashboard: TestDashboard;
let admin: Person;
test.beforeEach(async () => {
  dashboard = await openDashboard({ otherSites: ['outlet'] });
  admin = await dashboard.logIn('admin');
  await admin.get('/dashboard/access');
});
test.afterEach(() => dashboard.remove());

/** The one-time link on an answer, as a path. */
function linkOf(text: string): string {
  return /\/dashboard\/setup\?token=[\w-]{43}/.exec(text)?.[0] ?? 'none';
}

async function accept(link: string, password = PASSWORD, fields: Record<string, string> = {}) {
  const person = dashboard.visitor();
  const page = await person.get(link);
  const token = new URL(link, 'http://wayside.test').searchParams.get('token') ?? '';
  const reply = await person.post('/dashboard/setup', { token, password, ...fields });
  return { person, page, reply };
}

async function invite(fields: Record<string, string>): Promise<string> {
  const reply = await admin.post('/dashboard/access/people', { email: BOB, ...fields });
  expect(reply.status).toBe(200);
  return linkOf(reply.text);
}

async function pathOf(email: string): Promise<string> {
  const { text } = await admin.get('/dashboard/access');
  return new RegExp(`href="([^"]*/people/[^"]+)">${email}`).exec(text)?.[1] ?? 'none';
}

async function change(email: string, fields: Record<string, string>) {
  const path = await pathOf(email);
  await admin.get(path);
  return admin.post(path, fields);
}

test('an invited person sets a password by a link that works once, for 7 days', async () => {
  const link = await invite({ role: 'editor', sites: 'all' });
  const { person, page, reply } = await accept(link);
  expect(page.text).toContain(BOB);
  expect([reply.status, reply.location]).toEqual([303, '/dashboard/']);
  expect((await person.get('/dashboard/contacts')).status).toBe(403);
  const again = await accept(link);
  expect([again.page.status, again.reply.status]).toEqual([403, 403]);
  expect(again.page.text).toContain('This link was already used');

  await dashboard.store.db.deleteFrom('accounts').where('email', '=', BOB).execute();
  const late = await invite({ role: 'editor', sites: 'all' });
  dashboard.pass(7 * DAY_MS);
  expect((await accept(late)).reply.status).toBe(403);
});

test('whoever is invited cannot log in before, nor choose another address or role', async () => {
  const link = await invite({ role: 'editor', sites: 'all' });
  const early = dashboard.visitor();
  await early.get('/dashboard/login');
  for (const password of ['', PASSWORD]) {
    expect((await early.post('/dashboard/login', { email: BOB, password })).status).toBe(401);
  }
  await accept(link, PASSWORD, { email: 'eve@example.com', role: 'admin', sites: 'all' });
  const accounts = await dashboard.store.db
    .selectFrom('accounts')
    .select(['email', 'role'])
    .orderBy('email')
    .execute();
  expect(accounts).toEqual([
    { email: 'admin@example.com', role: 'admin' },
    { email: BOB, role: 'editor' },
  ]);
});

test('a link to set a password ends when its person sets one without it', async () => {
  const { person } = await accept(await invite({ role: 'editor', sites: 'all' }));
  const link = linkOf((await change(BOB, { do: 'link' })).text);
  await person.get('/dashboard/account');
  const changed = { current: PASSWORD, password: 'a new password' };
  expect((await person.post('/dashboard/account', changed)).status).toBe(303);
  expect((await accept(link)).page.status).toBe(403);
});

test('an invitation needs an address, a role that exists and a site, and takes no address twice', async () => {
  const refused = async (fields: Record<string, string>) => {
    const { status, text } = await admin.post('/dashboard/access/people', fields);
    return [status, /role="alert">.*?<\/svg>([^<]+)</s.exec(text)?.[1]?.trim()];
  };
  const rights = { role: 'manager', sites: 'all' };
  expect(await refused({ email: 'bob', ...rights })).toEqual([
    422,
    'This address is not complete, for example: name@example.com',
  ]);
  const missing = 'Choose a role and at least one site.';
  expect(await refused({ email: BOB, role: 'owner', sites: 'all' })).toEqual([422, missing]);
  expect(await refused({ email: BOB, role: 'manager' })).toEqual([422, missing]);
  expect(await refused({ email: BOB, role: 'manager', 'site-nowhere': 'on' })).toEqual([
    422,
    missing,
  ]);
  await invite(rights);
  expect((await refused({ email: BOB.toUpperCase(), ...rights }))[0]).toBe(422);
});

test('a person sees the sites that were chosen for them and no other', async () => {
  const { person } = await accept(await invite({ role: 'manager', 'site-outlet': 'on' }));
  const own = await person.get('/dashboard/');
  expect(wordsOf(own)).toContain('Site outlet');
  expect(own.text).not.toContain('site=shop');
  expect((await person.get('/dashboard/?site=shop')).status).toBe(404);
  expect((await person.get('/dashboard/figures.csv')).text).toContain('# site: outlet');
  expect((await person.get('/dashboard/figures.csv?site=shop')).status).toBe(404);

  await change(BOB, { do: 'change', role: 'manager', 'site-shop': 'on', 'site-outlet': 'on' });
  expect((await person.get('/dashboard/?site=shop')).text).toContain('?site=outlet');
  await change(BOB, { do: 'change', role: 'editor', 'site-shop': 'on' });
  expect((await person.get('/dashboard/contacts')).status).toBe(403);
  expect((await person.get('/dashboard/?site=outlet')).status).toBe(404);
});

test('a person without any site that exists is told so', async () => {
  await addAccount(dashboard.store, BOB, 'manager', { sites: 'gone' });
  const person = dashboard.visitor();
  await person.get('/dashboard/login');
  await person.post('/dashboard/login', { email: BOB, password: PASSWORD });
  const reply = await person.get('/dashboard/');
  expect([reply.status, reply.text.includes('There is no site to show')]).toEqual([404, true]);
});

test('log-ins end when an admin ends them, makes a link that is used, or removes the person', async () => {
  const { person } = await accept(await invite({ role: 'manager', sites: 'all' }));
  const isIn = async (someone: Person) => (await someone.get('/dashboard/')).status === 200;
  await change(BOB, { do: 'end' });
  expect(await isIn(person)).toBe(false);

  const logIn = async (password: string) => {
    const back = dashboard.visitor();
    await back.get('/dashboard/login');
    await back.post('/dashboard/login', { email: BOB, password });
    return back;
  };
  const back = await logIn(PASSWORD);
  const link = linkOf((await change(BOB, { do: 'link' })).text);
  expect(await isIn(back)).toBe(true);
  const renewed = await accept(link, 'quite another password');
  expect([await isIn(back), await isIn(renewed.person)]).toEqual([false, true]);
  expect(await isIn(await logIn(PASSWORD))).toBe(false);

  const unused = linkOf((await change(BOB, { do: 'link' })).text);
  expect((await change(BOB, { do: 'remove' })).location).toBe('/dashboard/access');
  expect(await isIn(renewed.person)).toBe(false);
  expect((await accept(unused)).reply.status).toBe(403);
  expect((await admin.get('/dashboard/access')).text).not.toContain(BOB);
});

test('the last admin who can log in is neither removed nor made less', async () => {
  const own = 'admin@example.com';
  for (const fields of [
    { do: 'remove' },
    { do: 'change', role: 'manager', sites: 'all' },
  ] as Record<string, string>[]) {
    const { status, text } = await change(own, fields);
    expect([status, text.includes('Nothing was changed')]).toEqual([422, true]);
  }
  const link = await invite({ role: 'admin' });
  expect((await change(own, { do: 'remove' })).status).toBe(422);
  await accept(link);
  expect((await change(own, { do: 'remove' })).status).toBe(303);
  expect((await admin.get('/dashboard/')).status).toBe(302);
});

test('a new link ends the one before it', async () => {
  const first = await invite({ role: 'manager', sites: 'all' });
  const second = linkOf((await change(BOB, { do: 'link' })).text);
  expect((await accept(first)).reply.status).toBe(403);
  expect((await accept(second)).reply.status).toBe(303);
});

test('a person that does not exist is not found', async () => {
  for (const id of ['0', '999', 'x', '1%20']) {
    expect((await admin.get(`/dashboard/access/people/${id}`)).status).toBe(404);
    expect((await admin.post(`/dashboard/access/people/${id}`, { do: 'remove' })).status).toBe(404);
  }
});

onEachEngine((open) => {
  test('people and invitations hold in the store', async () => {
    const { store, remove } = await open();
    await addAccount(store, BOB, 'manager', { sites: 'shop outlet' });
    const row = await store.db.selectFrom('accounts').selectAll().executeTakeFirstOrThrow();
    expect(row.sites).toBe('shop outlet');
    await store.db
      .insertInto('invitations')
      .values({ token: 'a', account: null, expires: 2 ** 41, used: null })
      .execute();
    const found = await store.db.selectFrom('invitations').selectAll().executeTakeFirst();
    expect(found).toEqual({ token: 'a', account: null, expires: 2 ** 41, used: null });
    await remove();
  });

  for (const [name, act] of [
    ['demote', demote],
    ['remove', removePerson],
  ] as const) {
    test(`one of two admins who ${name} each other at the same moment stays`, async () => {
      const { store, remove } = await open();
      const ways = { hasService: false };
      for (let round = 0; round < 10; round++) {
        const emails = [`ada-${round}@example.com`, `bob-${round}@example.com`];
        for (const email of emails) await addAccount(store, email, 'admin');
        const admins = await adminsOf(store);
        expect(admins).toHaveLength(2);
        const done = await Promise.all(admins.map((id) => act(store.db, id, ways)));
        expect(done.filter((isDone) => isDone)).toHaveLength(1);
        expect(await adminsOf(store)).toHaveLength(1);
        await store.db.deleteFrom('accounts').execute();
      }
      await remove();
    });
  }
});

function demote(db: Kysely<Schema>, id: number, ways: Ways): Promise<boolean> {
  return changeRights(db, id, { role: 'editor', sites: 'all', ...ways });
}

async function adminsOf({ db }: Pick<Store, 'db'>): Promise<number[]> {
  const rows = await db.selectFrom('accounts').select('id').where('role', '=', 'admin').execute();
  return rows.map(({ id }) => id);
}

import { expect, test } from '@playwright/test';
import { sendDue } from '../../server/mail/mailing.ts';
import { openPost, type Post } from '../../server/mail/post.ts';
import { addDays } from '../../server/metrics/calendar.ts';
import { aLibrary } from '../support/library.ts';
import { type MailServer, startMailServer } from '../support/mail-server.ts';
import { countSessions } from '../support/session-counts.ts';
import { addAccount, MAIL_KEY, openDashboard, type TestDashboard } from './dashboard-fixture.ts';

/** Tuesday 3 November 2026, 9 o'clock in Paris. */
const TUESDAY = Date.UTC(2026, 10, 3, 8);
const DAY_MS = 24 * 60 * 60 * 1000;
/** Sunday of the week that a report of that Tuesday is about. */
const SUNDAY = 20261101;

let dashboard: TestDashboard;
let server: MailServer;
let post: Post;
let failures: unknown[];
test.beforeEach(async () => {
  dashboard = await openDashboard();
  server = await startMailServer();
  post = openPost({ url: server.url, from: 'Wayside <help@example.com>' });
  failures = [];
});
test.afterEach(async () => {
  post.close();
  await server.close();
  await dashboard.remove();
});

async function subscribe(email: string, wishes: Record<string, string | number>, sites = '*') {
  await addAccount(dashboard.store, email, 'manager', { sites });
  const { db } = dashboard.store;
  await db.updateTable('accounts').set(wishes).where('email', '=', email).execute();
}

const look = (now: number) =>
  sendDue({
    ...{ store: dashboard.store, post, clock: () => now, key: MAIL_KEY },
    url: 'https://help.example.com',
    library: aLibrary({ name: 'Atelier' }, { id: 'outlet', name: 'Outlet' }),
    onFailure: (error) => failures.push(error),
  });

const sent = () =>
  server.received.map(({ to, headers }) => {
    const subject = /^Subject: (.*)$/m.exec(headers)?.[1] ?? '';
    return `${to.join()} ${subject.trim()}`;
  });

const confirmed = (daysAgo: number, count: number, site = 'shop') =>
  countSessions(dashboard.store, {
    ...{ site, stage: 'payment', day: addDays(SUNDAY, -daysAgo) },
    outcomes: { confirmed: count, escalated: 10 },
  });

test('a weekly report is sent on Tuesday morning, once, about the sites one may see', async () => {
  await confirmed(0, 30);
  await subscribe('all@example.com', { reports: 'weekly' });
  await subscribe('one@example.com', { reports: 'weekly' }, 'outlet');
  await subscribe('none@example.com', { reports: 'none' });
  await look(TUESDAY - 3 * 60 * 60 * 1000);
  expect(sent()).toEqual([]);
  for (const later of [0, 1000, DAY_MS]) await look(TUESDAY + later);
  expect(sent().sort()).toEqual([
    'all@example.com Atelier: help, 26 Oct to 1 Nov 2026',
    'all@example.com Outlet: help, 26 Oct to 1 Nov 2026',
    'one@example.com Outlet: help, 26 Oct to 1 Nov 2026',
  ]);
  await look(TUESDAY + 7 * DAY_MS);
  expect(sent()).toHaveLength(6);
  expect(failures).toEqual([]);
});

test('a report says of its change how sure it is', async () => {
  await confirmed(0, 60);
  await confirmed(7, 20);
  await subscribe('ada@example.com', { reports: 'weekly' }, 'shop');
  await look(TUESDAY);
  const text = (server.received[0]?.text ?? '').replaceAll('\n', ' ');
  expect(text).toMatch(/Its change lies between \+[\d.]+ and \+[\d.]+ points: not noise\./);
});

test('a report is plain text of short lines that say how sure they are', async () => {
  await confirmed(0, 30);
  await subscribe('ada@example.com', { reports: 'weekly' }, 'shop');
  await look(TUESDAY);
  const [mail] = server.received;
  const text = mail?.text ?? '';
  expect(text).toContain('Of 40 help sessions, 75% were resolved and confirmed');
  expect(text).toContain('  Confirmed: 75% (30 of 40; 59.8 to 85.8)');
  expect(text).toContain('  Found it easy: no data');
  expect(text).toContain(
    'https://help.example.com/dashboard/?site=shop&from=2026-10-26&to=2026-11-01',
  );
  expect(text).toContain('\nhttps://help.example.com/dashboard/account\n');
  const long = text.split('\n').filter((line) => line.length > 76 && !line.startsWith('https:'));
  expect(long).toEqual([]);
  expect(mail?.headers).toMatch(/^Content-Type: text\/plain/m);
  expect(mail?.headers).toMatch(/^Auto-Submitted: auto-generated/m);
  expect(mail?.headers).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);
});

test('a report speaks the language that was chosen', async () => {
  await confirmed(0, 30);
  await subscribe('ada@example.com', { reports: 'monthly', locale: 'fr' }, 'shop');
  await look(TUESDAY);
  expect(server.received[0]?.text).toContain('Aucune session d’aide sur cette période.');
  expect(server.received[0]?.text).toContain('du 1er\u00a0oct. au 31\u00a0oct. 2026');
});

test('what a mail server refuses is told and sent the next time', async () => {
  await subscribe('ada@example.com', { reports: 'weekly' }, 'shop');
  server.isBroken = true;
  await look(TUESDAY);
  expect([sent(), failures.length]).toEqual([[], 1]);
  server.isBroken = false;
  await look(TUESDAY + 1000);
  expect(sent()).toHaveLength(1);
});

test('of two processes one sends', async () => {
  await subscribe('ada@example.com', { reports: 'weekly' }, 'shop');
  await Promise.all([look(TUESDAY), look(TUESDAY), look(TUESDAY)]);
  expect(sent()).toHaveLength(1);
});

test('an unusual change is one alert, however long it lasts, and none for who asked for none', async () => {
  await subscribe('ada@example.com', { alerts: 1 });
  await subscribe('bob@example.com', { alerts: 1 }, 'outlet');
  await subscribe('eve@example.com', { alerts: 0 });
  for (let daysAgo = 0; daysAgo < 35; daysAgo++) {
    await confirmed(daysAgo, daysAgo < 7 ? 10 : 40);
  }
  for (let day = 0; day < 4; day++) await look(TUESDAY + day * DAY_MS);
  expect(sent()).toEqual(['ada@example.com Atelier: something unusual in help']);
  const [mail] = server.received;
  expect(mail?.text.replace(/\s+/g, ' ')).toContain(
    '- Payment, confirmed: 50% instead of 80%: between'.replace('Payment', 'payment'),
  );
  expect(mail?.text.replace(/\s+/g, ' ')).toContain('Worse.');
});

test('whoever turns mail off on the account page gets no more', async () => {
  const person = await dashboard.logIn('manager');
  await person.get('/dashboard/account?lang=fr');
  const saved = await person.post('/dashboard/account/mail?lang=fr', {
    ...{ reports: 'weekly', alerts: 'on' },
  });
  expect([saved.status, saved.text.includes('Enregistré.')]).toEqual([200, true]);
  await look(TUESDAY);
  expect(server.received.map(({ text }) => text.includes('Aucune session'))).toEqual([true, true]);
  await person.post('/dashboard/account/mail', { reports: 'none' });
  await look(TUESDAY + 7 * DAY_MS);
  expect(server.received).toHaveLength(2);
  expect((await person.post('/dashboard/account/mail', { reports: 'hourly' })).status).toBe(404);
});

test.describe('The link in a mail', () => {
  const linkOf = (text: string) =>
    /https:\/\/help\.example\.com(\/dashboard\/mail\/\S+)/.exec(text)?.[1];
  const wishes = () =>
    dashboard.store.db.selectFrom('accounts').select(['email', 'reports', 'alerts']).execute();
  /** What a mail program sends: no cookie, no origin, no page before. */
  const post = (path: string) =>
    dashboard.app.request(`http://wayside.test${path}`, {
      method: 'POST',
      body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
    });

  test.beforeEach(async () => {
    await subscribe('ada@example.com', { reports: 'weekly', alerts: 1, locale: 'fr' }, 'shop');
    await subscribe('bob@example.com', { reports: 'weekly' }, 'outlet');
  });

  test('changes nothing when it is looked at, and ends the mail by one POST without a log-in', async () => {
    await look(TUESDAY);
    const [mail] = server.received;
    const link = linkOf(mail?.text ?? '') ?? '';
    expect(mail?.headers.replace(/\r?\n\s/g, '')).toContain(
      `List-Unsubscribe: <https://help.example.com${link}>`,
    );
    const before = await wishes();
    const page = await dashboard.visitor().get(link);
    expect([page.status, page.text.includes('Ne plus recevoir de rapports')]).toEqual([200, true]);
    expect(page.text).toContain('<form method="post"');
    expect(page.headers.getSetCookie()).toEqual([]);
    expect(await wishes()).toEqual(before);
    for (let time = 0; time < 2; time++) expect((await post(link)).status).toBe(200);
    expect(await wishes()).toEqual([
      { email: 'ada@example.com', reports: 'none', alerts: 1 },
      { email: 'bob@example.com', reports: 'weekly', alerts: 0 },
    ]);
    await look(TUESDAY + 7 * DAY_MS);
    expect(sent().filter((one) => one.startsWith('ada'))).toHaveLength(1);
  });

  test('is for one person and one kind of mail: another word in it makes it worth nothing', async () => {
    await look(TUESDAY);
    const [, id, mac] = /mail\/(\d+)\.reports\.([\w-]+)/.exec(server.received[0]?.text ?? '') ?? [];
    const before = await wishes();
    const wrong = [
      `${id}.alerts.${mac}`,
      `${Number(id) + 1}.reports.${mac}`,
      `${id}.reports.${mac?.slice(1)}x`,
      `${id}.reports.`,
      `${id}.none.${mac}`,
      `x.reports.${mac}`,
      '1',
    ];
    for (const token of wrong) {
      const path = `/dashboard/mail/${token}`;
      expect([token, (await post(path)).status]).toEqual([token, 404]);
      expect((await dashboard.visitor().get(path)).text).toContain('This link ends nothing');
    }
    expect(await wishes()).toEqual(before);
    const { db } = dashboard.store;
    await db
      .updateTable('accounts')
      .set({ email: 'eve@example.com' })
      .where('email', 'like', 'ada%')
      .execute();
    expect((await post(`/dashboard/mail/${id}.reports.${mac}`)).status).toBe(404);
  });
});

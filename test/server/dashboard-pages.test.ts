import { expect, test } from '@playwright/test';
import type { EventVerdict } from '../../server/store/store.ts';
import { aScript, type EventParts, NOON, sessionNamed } from '../support/events.ts';
import { accept, foldAll } from '../support/store.ts';
import { openDashboard, type Person, type TestDashboard, wordsOf } from './dashboard-fixture.ts';

const CONFIRMED: EventParts[] = [{ type: 'answer-opened' }, { type: 'feedback' }];
const ESCALATED: EventParts[] = [{ type: 'contact-opened' }, { type: 'contact-sent' }];
const RATED: EventParts[] = [...CONFIRMED, { type: 'survey-shown' }, { type: 'survey-answered' }];
const DAY_MS = 24 * 60 * 60 * 1000;

let dashboard: TestDashboard;
let person: Person;
let next = 0;
test.beforeEach(async () => {
  dashboard = await openDashboard();
  person = await dashboard.logIn('admin');
});
test.afterEach(() => dashboard.remove());

async function play(
  script: EventParts[],
  times: number,
  where: { verdict?: EventVerdict; stage?: string; daysAgo?: number } = {},
) {
  const { verdict = 'verified', stage = 'delivery', daysAgo = 0 } = where;
  for (let time = 0; time < times; time++) {
    const session = sessionNamed(++next);
    const events = aScript(...script.map((one) => ({ ...one, session, stage })));
    const moved = events.map((event) => ({ ...event, at: event.at - daysAgo * DAY_MS }));
    await dashboard.store.append(moved.map((event) => accept(event, { verdict })));
  }
  await foldAll(dashboard.store);
}

async function write(reference: string, message: string, simulated = 0) {
  await dashboard.store.db
    .insertInto('contacts')
    .values({
      ...{ reference, message, simulated, site: 'shop', key: reference, received: NOON },
      ...{ language: 'en', channel: 'mail', address: 'eve@example.com', page: '/orders/:id' },
      read: '["track-order","gone"]',
      conversation: '[{"from":"visitor","text":"where is it"},{"from":"help","text":"See here"}]',
      state: 'new',
    })
    .execute();
}

test('the page begins with one sentence made of its figures', async () => {
  await play(CONFIRMED, 60);
  await play(ESCALATED, 40, { stage: 'payment' });
  const words = wordsOf(await person.get('/dashboard/'));
  expect(words).toContain('Of 100 help sessions , 60% were resolved and confirmed , and 0% more');
  expect(words).toContain('Confirmed 60% 60, 50.2 to 69.1');
  expect(words).toContain('Escalated 40% 40, 30.9 to 49.8');
  expect(words).toContain('40% of sessions ended with a message to a person.');
});

test('with 29 sessions there is no rate anywhere on the page', async () => {
  await play(CONFIRMED, 20);
  await play(RATED, 4);
  await play(ESCALATED, 5, { stage: 'payment' });
  const page = await person.get('/dashboard/');
  const words = wordsOf(page);
  expect(words).toContain(
    '29 help sessions so far: 24 confirmed , 0 assumed . Too few for a rate.',
  );
  expect(words).toContain('24 of 29, too few for a rate');
  expect(words).toContain('4 answers, too few for a rate.');
  const [body = ''] = words.split('Times in');
  expect(body).not.toMatch(/\d%/);
  expect(page.text).not.toContain('class="segments"');
});

test('the foot of a page says which share of the events was lost once there are 30', async () => {
  await play(CONFIRMED, 14);
  expect(wordsOf(await person.get('/dashboard/'))).not.toContain('of events lost');
  await play(CONFIRMED, 1);
  expect(wordsOf(await person.get('/dashboard/'))).toContain('0% of events lost on the way.');
});

test('what was lost of a few events is a number, and no bar', async () => {
  const events = aScript(...CONFIRMED).map((event) => accept({ ...event, seq: 3 * event.seq }));
  await dashboard.store.append(events);
  await foldAll(dashboard.store);
  const page = await person.get('/dashboard/quality');
  expect(wordsOf(page)).toContain(
    'Events lost on the way Too few events so far to say what is lost.',
  );
  expect(wordsOf(page)).toContain('1 Nov 2026 2 of 4');
  expect(page.text).not.toContain('<figure');
});

test('a period that is over is not said to be going on', async () => {
  await play(CONFIRMED, 3);
  await play(CONFIRMED, 2, { daysAgo: 3 });
  const open = wordsOf(await person.get('/dashboard/'));
  expect(open).toContain('5 help sessions so far: 5 confirmed');
  const over = wordsOf(await person.get('/dashboard/?from=2026-10-01&to=2026-10-31'));
  expect(over).toContain('2 help sessions : 2 confirmed');
  const none = wordsOf(await person.get('/dashboard/?from=2026-09-01&to=2026-09-30'));
  expect(none).not.toContain('No visitor of this site has used the help so far.');
});

test('a change is said to be noise or not, and where there is none to tell, why', async () => {
  await play(CONFIRMED, 60);
  const alone = wordsOf(await person.get('/dashboard/?days=7'));
  expect(alone).toContain('Compared with the 7 days before: too few sessions.');
  expect(wordsOf(await person.get('/dashboard/?days=7&compare=none'))).not.toContain('too few');
  await play(CONFIRMED, 30, { daysAgo: 7 });
  await play(ESCALATED, 30, { daysAgo: 7 });
  const better = wordsOf(await person.get('/dashboard/?days=7'));
  expect(better).toMatch(/Its change lies between \+[\d.]+ and \+[\d.]+ points: not noise\./);
});

test('one day of many sessions is not said to have few', async () => {
  await play(CONFIRMED, 60);
  const day = 'from=2026-11-01&to=2026-11-01';
  const words = wordsOf(await person.get(`/dashboard/?${day}`));
  expect(words).toContain('Shop · 1 Nov 2026 7 days');
  expect(words).toContain('Too few points of 30 sessions or more for a line');
  expect(wordsOf(await person.get(`/dashboard/contacts/figures?${day}`))).toContain(
    'Sessions that wrote to a person, over time by day',
  );
});

test('more than a year is said not to be compared with the year before', async () => {
  await play(CONFIRMED, 60);
  const period = 'from=2025-10-01&to=2026-11-01';
  const words = wordsOf(await person.get(`/dashboard/?${period}&compare=year`));
  expect(words).toContain('Not compared with the year before: the two periods share days.');
  expect(words).not.toContain('too few sessions');
});

test('with no session the page says so, and says no figure', async () => {
  const words = wordsOf(await person.get('/dashboard/'));
  expect(words).toContain('No help session in this period.');
  expect(words).toContain('Nobody searched in this period.');
  expect(words).toContain(
    'src=&quot;http://wayside.test/wayside.js&quot; data-site=&quot;shop&quot;',
  );
  expect(words.split('Times in')[0]).not.toMatch(/\d%/);
});

test('simulated data is shown when asked for, and said on every page that shows it', async () => {
  await play(CONFIRMED, 40, { verdict: 'simulated' });
  await write('K7M-4Q2', 'a simulated message', 1);
  const real = await person.get('/dashboard/');
  expect(wordsOf(real)).toContain('There is no real session yet, but there are simulated ones.');
  expect(real.text).not.toContain('class="tag"');
  for (const path of [
    '/',
    '/journey',
    '/contacts',
    '/contacts/K7M-4Q2',
    '/definitions',
    '/account',
  ]) {
    const page = await person.get(`/dashboard${path}?data=simulated`);
    expect([path, page.text.includes('<span class="tag">Simulated data</span>')]).toEqual([
      path,
      true,
    ]);
  }
  // Whatever the address says, a simulated message is never shown as a real one.
  expect((await person.get('/dashboard/contacts/K7M-4Q2')).text).toContain('Simulated data');
  expect((await person.get('/dashboard/contacts')).text).not.toContain('a simulated message');
  await play(CONFIRMED, 1);
  expect(wordsOf(await person.get('/dashboard/'))).toContain('1 help session so far: 1 confirmed');
});

test('each figure opens its definition, which leads to all of them', async () => {
  await play(RATED, 40);
  await play([{ type: 'search', verdict: 'none' }, ...ESCALATED], 5);
  const definitions = (await person.get('/dashboard/definitions')).text;
  for (const path of ['/', '/journey', '/questions', '/quality']) {
    const { text } = await person.get(`/dashboard${path}`);
    const targets = [...text.matchAll(/popovertarget="about-([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(5);
    const opened = [...text.matchAll(/<div class="about" id="about-([^"]+)" popover="auto"/g)];
    expect(opened.map(([, id]) => id)).toEqual(expect.arrayContaining(targets));
    expect(new Set(opened.map(([, id]) => id)).size).toBe(opened.length);
    for (const id of targets) {
      expect(text).toContain(`href="/dashboard/definitions#${id}"`);
      expect(definitions).toContain(`<div id="${id}"`);
    }
  }
});

test('stages stand in the order of the journey, each with its own figures', async () => {
  await play(CONFIRMED, 3, { stage: 'delivery' });
  await play(ESCALATED, 2, { stage: 'payment' });
  await play(CONFIRMED, 1, { stage: 'unmatched' });
  const { text } = await person.get('/dashboard/');
  const rows = [...text.matchAll(/<tr data-stage="([^"]+)">([\s\S]*?)<\/tr>/g)];
  expect(rows.map(([, stage]) => stage)).toEqual(['payment', 'delivery', 'unmatched']);
  expect(rows[0]?.[2]).toContain('data-metric="outcome-escalated" data-count="2"');
  const filtered = await person.get('/dashboard/?stage=payment');
  expect(wordsOf(filtered)).toContain('2 help sessions so far');
});

test('the address says period, language and stage, and what it says wrongly is the default', async () => {
  await play(CONFIRMED, 1);
  await play(CONFIRMED, 2, { daysAgo: 6 });
  await play(CONFIRMED, 4, { daysAgo: 20 });
  const sessions = async (query: string) =>
    /(\d+) help session/.exec(wordsOf(await person.get(`/dashboard/?${query}`)))?.[1] ?? 'none';
  expect(await sessions('days=7')).toBe('3');
  expect(await sessions('days=28')).toBe('7');
  expect(await sessions('from=2026-10-26&to=2026-10-31')).toBe('2');
  expect(await sessions('from=2026-10-31&to=2026-10-26')).toBe('2');
  expect(await sessions('language=fr')).toBe('none');
  for (const wrong of ['days=3', 'from=2026-02-31&to=x', 'stage=nowhere', 'language=zz']) {
    expect([wrong, await sessions(wrong)]).toEqual([wrong, '7']);
  }
});

test('a page says what it did not understand in its address, and nothing otherwise', async () => {
  await play(CONFIRMED, 1);
  const said = async (query: string) => {
    const { text } = await person.get(`/dashboard/?${query}`);
    return /class="width unknown" role="status">([^<]+)</.exec(text)?.[1] ?? '';
  };
  const dates = 'The dates in the address were not understood; showing the last 28 days.';
  for (const [query, line] of [
    ['from=nonsense', dates],
    ['from=2026-02-31&to=2026-03-01', dates],
    ['from=2026-10-01', dates],
    ['days=3', dates],
    ['stage=nowhere&device=toaster', 'left out: stage “nowhere”, device “toaster”.'],
    ['compare=moon', 'left out: compare with “moon”.'],
    ['stage=%3Cb%3E', 'stage “&lt;b&gt;”'],
    ['from=2024-01-01&to=2026-10-31', 'At most 400 days are shown'],
    ['lang=fr&from=x', 'voici les 28 derniers jours.'],
  ] as const) {
    expect([query, await said(query)]).toEqual([query, expect.stringContaining(line)]);
  }
  for (const query of ['', 'days=7', 'from=2026-10-01&to=2026-10-31', 'stage=payment&data=real']) {
    expect([query, await said(query)]).toEqual([query, '']);
  }
});

test('the name of the site leads to the others, where there are any', async () => {
  expect((await person.get('/dashboard/')).text).not.toContain('popovertarget="sites"');
  const several = await openDashboard({ otherSites: ['outlet', 'closed'] });
  const own = await several.logIn('manager', 'shop outlet');
  const { text } = await own.get('/dashboard/journey?site=outlet&days=7&stage=unmatched');
  const [, menu = ''] = /<nav id="sites"[^>]*>([\s\S]*?)<\/nav>/.exec(text) ?? [];
  const hrefs = [...menu.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
  expect(hrefs).toEqual([
    '/dashboard/journey?site=shop&amp;days=7',
    '/dashboard/journey?site=outlet&amp;days=7',
  ]);
  await several.remove();
});

test('the language follows the browser, and the address before it', async () => {
  await play(CONFIRMED, 40);
  const french = await person.get('/dashboard/', {
    'Accept-Language': 'de, fr-CA;q=0.9, en;q=0.5',
  });
  expect(french.text).toContain('<html lang="fr">');
  expect(french.text).toMatch(/100[\u202f\u00a0]% ont été résolues et confirmées/);
  const english = await person.get('/dashboard/?lang=en', { 'Accept-Language': 'fr' });
  expect(english.text).toContain('<html lang="en">');
  expect(english.text).toContain('href="/dashboard/contacts?lang=en"');
});

test('every chart is followed by its table', async () => {
  await play(RATED, 40);
  const { text } = await person.get('/dashboard/');
  const figures = text.split(/<figure[ >]/).slice(1);
  expect(figures.length).toBe(2);
  for (const figure of figures)
    expect(figure).toMatch(/<\/figure>[\s\S]{0,400}?<details><summary>/);
});

test('a message is read with what was sent along, and marked as done', async () => {
  await write('K7M-4Q2', 'My parcel\nhas not come.');
  await write('ABC-123', 'Another');
  expect(wordsOf(await person.get('/dashboard/contacts'))).toContain('2 messages are waiting');
  const words = wordsOf(await person.get('/dashboard/contacts/K7M-4Q2'));
  for (const part of ['eve@example.com', '/orders/:id', 'Where is my order?', 'See here']) {
    expect(words).toContain(part);
  }
  const marked = await person.post('/dashboard/contacts/K7M-4Q2', { state: 'done' });
  expect([marked.status, marked.location]).toEqual([303, '/dashboard/contacts/K7M-4Q2']);
  expect(wordsOf(await person.get('/dashboard/contacts'))).toContain('1 message is waiting');
  expect((await person.post('/dashboard/contacts/K7M-4Q2', { state: 'gone' })).status).toBe(404);
  expect((await person.get('/dashboard/contacts/NO-SUCH')).status).toBe(404);
  expect((await person.post('/dashboard/contacts/NO-SUCH', { state: 'done' })).status).toBe(404);
});

test('what it is compared with is said, on the same weekdays, or nothing is compared', async () => {
  await play(CONFIRMED, 60);
  await play(ESCALATED, 20);
  await play(CONFIRMED, 20, { daysAgo: 28 });
  await play(ESCALATED, 60, { daysAgo: 28 });
  const read = async (query: string) => wordsOf(await person.get(`/dashboard/?${query}`));
  expect(await read('')).toContain(
    'Confirmed is up 50.0 points on the 28 days before. At Delivery',
  );
  expect(await read('from=2026-10-31&to=2026-11-01')).not.toContain('is up');
  expect(await read('compare=none')).not.toContain('is up');
  expect(await read('compare=year')).not.toContain('is up');
  await play(CONFIRMED, 50, { daysAgo: 364 });
  expect(await read('compare=year')).toContain('is down 25.0 points on the same weekdays a year');
});

test('stages that changed against each other do not contradict what all of them did', async () => {
  for (const [stage, confirmed, confirmedBefore] of [
    ['delivery', 60, 20],
    ['payment', 20, 60],
  ] as const) {
    await play(CONFIRMED, confirmed, { stage });
    await play(ESCALATED, 80 - confirmed, { stage });
    await play(CONFIRMED, confirmedBefore, { stage, daysAgo: 28 });
    await play(ESCALATED, 80 - confirmedBefore, { stage, daysAgo: 28 });
  }
  const words = wordsOf(await person.get('/dashboard/'));
  expect(words).toMatch(/Confirmed has not changed beyond noise\. At (Delivery|Payment), \w+ is/);
});

test('deflection is printed with its guard, and what it cannot know', async () => {
  await play([{ type: 'contact-opened' }, ...CONFIRMED], 12);
  await play(ESCALATED, 28);
  const words = wordsOf(await person.get('/dashboard/'));
  expect(words).toContain('Of 40 sessions that meant to contact you.');
  expect(words).toContain('Deflection, confirmed 30%');
  expect(words).toContain('18.1 to 45.4');
  expect(words).toContain('No experiment in this period');
  expect(words).toContain('a way to a person was one action away in 100% of sessions');
});

test('next steps name what loses most, and are links to the evidence', async () => {
  const lost: EventParts[] = [
    { type: 'answer-opened' },
    { type: 'feedback', helpful: 'no', reason: 'unclear' },
  ];
  await play(lost, 40);
  const search: EventParts[] = [{ type: 'search', query: 'student discount', verdict: 'none' }];
  await play(search, 5);
  await play(search, 4, { daysAgo: 1 });
  const page = await person.get('/dashboard/');
  const words = wordsOf(page);
  expect(words).toContain('Improve “Where is my order?” 9 a week');
  expect(words).toContain('40 sessions were lost after it. Of 40 readers who said no, the reason');
  expect(words).toContain('Write an entry about “student discount” 2 a week');
  expect(page.text).toContain('href="/dashboard/questions#entry-track-order"');
});

test('a device is a filter of every page', async () => {
  await play(CONFIRMED, 3);
  const read = async (device: string) => wordsOf(await person.get(`/dashboard/?device=${device}`));
  expect(await read('phone')).toContain('3 help sessions so far');
  expect(await read('desktop')).toContain('No help session in this period.');
  expect(await read('toaster')).toContain('3 help sessions so far');
});

test('no link and no button is without words, where there is data and where there is none', async () => {
  const paths = ['/', '/journey', '/questions', '/quality', '/access', '/contacts'];
  const findMute = async () => {
    const pages = await Promise.all(paths.map((path) => person.get(`/dashboard${path}`)));
    return pages.flatMap(({ text }) => text.match(/<(a|button)\b[^>]*>\s*<\/\1>/g) ?? []);
  };
  expect(await findMute()).toEqual([]);
  await play(RATED, 40);
  expect(await findMute()).toEqual([]);
});

test('how much one network may add is printed under the figures, in both languages', async () => {
  await play(CONFIRMED, 3);
  for (const path of ['/', '/journey', '/quality']) {
    const page = wordsOf(await person.get(`/dashboard${path}`));
    expect(page).toContain('One network adds at most 5 sessions a day.');
  }
  const quality = wordsOf(await person.get('/dashboard/quality?lang=fr'));
  expect(quality).toContain(
    'peut ajouter au plus 5 sessions par jour aux chiffres : 0,5 % d’un jour',
  );
  const played = wordsOf(await person.get('/dashboard/?data=simulated'));
  expect(played).not.toContain('One network adds');
});

test('a page says on paper where it is to be found', async () => {
  const { text } = await person.get('/dashboard/quality?days=7');
  expect(text).toContain('<p class="printed">http://wayside.test/dashboard/quality?days=7</p>');
});

test('previews are told among what is excluded, apart from sessions without an act', async () => {
  await play(CONFIRMED, 3, { verdict: 'preview' });
  await play([{ type: 'suggestion-shown' }], 2);
  const words = wordsOf(await person.get('/dashboard/quality'));
  expect(words).toContain('Excluded sessions 5 Without an act of a visitor 2 Previews and staff 3');
  expect(words).toContain('Help sessions 0');
});

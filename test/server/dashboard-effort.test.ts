import { expect, test } from '@playwright/test';
import { aScript, type EventParts, sessionNamed } from '../support/events.ts';
import { accept, foldAll } from '../support/store.ts';
import { openDashboard, type Person, type TestDashboard, wordsOf } from './dashboard-fixture.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

let dashboard: TestDashboard;
let person: Person;
let next = 0;
test.beforeEach(async () => {
  dashboard = await openDashboard();
  person = await dashboard.logIn('manager');
});
test.afterEach(() => dashboard.remove());

async function play(script: EventParts[], times = 1, daysAgo = 0) {
  for (let time = 0; time < times; time++) {
    const session = sessionNamed(++next);
    const events = aScript(...script.map((one) => ({ ...one, session })));
    const moved = events.map((event) => ({ ...event, at: event.at - daysAgo * DAY_MS }));
    await dashboard.store.append(moved.map((event) => accept(event)));
  }
  await foldAll(dashboard.store);
}

const answered = (value: number, more: EventParts = {}): EventParts[] => [
  { type: 'answer-opened' },
  { type: 'feedback' },
  { type: 'survey-shown' },
  { type: 'survey-answered', value, ...more },
];

test('effort is told as a distribution, by outcome, by stage and by the last answer read', async () => {
  await play(answered(7), 30);
  await play(answered(2), 10);
  await play([{ type: 'contact-sent' }, { type: 'survey-answered', value: 1 }], 5);
  const page = await person.get('/dashboard/effort');
  const words = wordsOf(page);
  expect(words).toContain('Of 45 answers, 67% found it easy to get help , between 52.1 and 78.6%.');
  expect(words).toMatch(/Confirmed 1: 0, 2: 10, 3: 0, 4: 0, 5: 0, 6: 0, 7: 30 40 75%/);
  expect(words).toMatch(/Escalated 1: 5, .* 5 0 of 5 –/);
  expect(words).toMatch(/Delivery 1: 5, 2: 10, 3: 0, .* 45 67%/);
  // Those who wrote at once opened no answer: they count for none.
  expect(words).toMatch(/Where is my order\? 40 75% 59\.8 to 85\.8/);
});

test('the last answer read that was hardest at least comes first, and too few come last', async () => {
  await play(answered(7), 40);
  await play(
    [
      { type: 'answer-opened', entry: 'b' },
      { type: 'survey-answered', value: 1 },
    ],
    12,
  );
  await play(
    [
      { type: 'answer-opened', entry: 'c' },
      { type: 'survey-answered', value: 1 },
    ],
    30,
  );
  const { text } = await person.get('/dashboard/effort');
  const rows = [...text.matchAll(/<tr data-entry="([^"]+)"/g)].map(([, entry]) => entry);
  expect(rows).toEqual(['c', 'track-order', 'b']);
});

test('answers on another scale are named beside the figures, and never in them', async () => {
  await play(answered(7), 31);
  await play(answered(1, { scale: 'ces-5', max: 5 }), 40);
  const page = await person.get('/dashboard/effort');
  expect(wordsOf(page)).toContain('Of 31 answers, 100% found it easy');
  expect(wordsOf(page)).toContain('of the scale ces-7 alone');
  expect(page.text).toContain('href="/dashboard/effort?scale=ces-5"');
  const other = wordsOf(await person.get('/dashboard/effort?scale=ces-5'));
  expect(other).toContain('Of 40 answers, 0% found it easy');
  expect(other).toContain('1 very difficult, 5 very easy');
  const unknown = wordsOf(await person.get('/dashboard/effort?scale=stars'));
  expect(unknown).toContain('Of 31 answers');
});

test('what made it easy or harder is told by the side of the scale, and under 30 without a rate', async () => {
  await play(answered(7, { reasons: ['finding', 'clarity'] }), 20);
  await play(answered(6, { reasons: ['finding'] }), 20);
  await play(answered(5), 10);
  await play(answered(4, { reasons: ['fit'] }), 3);
  await play(answered(1, { reasons: ['person', 'fit'] }), 9);
  const words = wordsOf(await person.get('/dashboard/effort'));
  expect(words).toMatch(/Finding the answer 100% [\d. to]+ 0 of 12 /);
  expect(words).toMatch(/Understanding it 50% [\d. to]+ 0 of 12 /);
  expect(words).toMatch(/Whether it applied to me 0% [\d. to]+ 12 of 12 /);
  expect(words).toMatch(/Reaching a person 0% [\d. to]+ 9 of 12 /);
  expect(words).toMatch(/Named any, of all who rated so 80% [\d. to]+ 12 of 12 /);
  const other = await person.get('/dashboard/effort?scale=ces-5');
  expect(wordsOf(other)).not.toContain('Finding the answer');
  const french = wordsOf(await person.get('/dashboard/effort?lang=fr'));
  expect(french).toContain('Trouver la réponse');
});

test('where nobody named a reason, none are listed', async () => {
  await play(answered(7), 30);
  expect(wordsOf(await person.get('/dashboard/effort'))).not.toContain('Finding the answer');
});

test('of comments only words are shown that 5 sessions on 2 days used', async () => {
  for (const daysAgo of [0, 1]) {
    await play(answered(3, { comment: 'The printer of Eve failed' }), 2, daysAgo);
    await play(answered(3, { comment: 'printer, printer' }), 1, daysAgo);
  }
  await play(answered(3, { comment: 'slow slow' }), 9);
  const { text } = await person.get('/dashboard/effort');
  const [, list = ''] = /<ul class="words"[^>]*>([\s\S]*?)<\/ul>/.exec(text) ?? [];
  expect(list.replace(/<[^>]*>/g, '')).toBe('printer 6 sessions');
  expect(text).not.toMatch(/\bEve\b/);
});

test('without an answer the page says so, in either language', async () => {
  expect(wordsOf(await person.get('/dashboard/effort'))).toContain('No answer in this period.');
  const french = wordsOf(await person.get('/dashboard/effort?lang=fr'));
  expect(french).toContain('Une question par session');
  expect(french.split('Heures')[0]).not.toMatch(/\d %/);
});

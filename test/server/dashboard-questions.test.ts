import { expect, test } from '@playwright/test';
import { aScript, type EventParts, sessionNamed } from '../support/events.ts';
import { accept, foldAll } from '../support/store.ts';
import { openDashboard, type Person, type TestDashboard, wordsOf } from './dashboard-fixture.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const QUESTIONS = {
  'change-address': 'How do I change the delivery address?',
  'track-order': 'Where is my order?',
  'gift-card': 'Which gift cards are there?',
};

let dashboard: TestDashboard;
let person: Person;
let next = 0;
test.beforeEach(async () => {
  dashboard = await openDashboard({
    questions: QUESTIONS,
    upkeep: [
      {
        ...{ id: 'track-order', language: 'en', file: 'shop/en/orders/track-order.md' },
        ...{ owner: 'logistics', review: '2026-10-02' },
      },
      { id: 'change-address', language: 'en', file: 'shop/en/orders/change-address.md' },
    ],
  });
  person = await dashboard.logIn('editor');
});
test.afterEach(() => dashboard.remove());

async function play(script: EventParts[], times: number, daysAgo = 0, stage = 'delivery') {
  for (let time = 0; time < times; time++) {
    const session = sessionNamed(++next);
    const events = aScript(...script.map((one) => ({ ...one, session, stage })));
    const moved = events.map((event) => ({ ...event, at: event.at - daysAgo * DAY_MS }));
    await dashboard.store.append(moved.map((event) => accept(event)));
  }
  await foldAll(dashboard.store);
}

const helped = (entry: string): EventParts[] => [
  { type: 'answer-opened', entry },
  { type: 'feedback', entry },
];
const lost = (entry: string): EventParts[] => [
  { type: 'answer-opened', entry },
  { type: 'feedback', entry, helpful: 'no', reason: 'incomplete' },
];
const searched = (query: string): EventParts[] => [{ type: 'search', query, verdict: 'none' }];

test('entries stand by what they lose at least, not by their share, and too few come last', async () => {
  await play(lost('track-order'), 40);
  await play(helped('track-order'), 160);
  await play(lost('change-address'), 18);
  await play(helped('change-address'), 12);
  await play(lost('gift-card'), 20);
  const page = await person.get('/dashboard/questions');
  const rows = [...page.text.matchAll(/<tr data-entry="([^"]+)"/g)].map(([, entry]) => entry);
  expect(rows).toEqual(['track-order', 'change-address', 'gift-card']);
  const words = wordsOf(page);
  expect(words).toContain('One entry accounts for half of the 78 sessions lost after an answer.');
  expect(words).toContain('“Where is my order?” comes first, with at least 30 of its 200.');
  expect(words).toMatch(
    /Where is my order\? Past review, logistics Delivery 200 200 20% 15\.0 to 26\.1/,
  );
  expect(words).toContain('20 of 20, too few for a rate');
  expect(words).toContain('160 / 40 incomplete 40');
});

test('an entry first opened in this period is new, where anything was opened before it', async () => {
  await play(helped('gift-card'), 2);
  expect(wordsOf(await person.get('/dashboard/questions'))).not.toContain('New');
  await play(helped('track-order'), 1, 28);
  await play(helped('track-order'), 1);
  const words = wordsOf(await person.get('/dashboard/questions'));
  expect(words).toContain('Which gift cards are there? New Delivery');
  expect(words).toContain('Where is my order? Past review, logistics Delivery');
});

test('wordings nearest to one entry are one row, and a session counts once in it', async () => {
  for (const daysAgo of [0, 1]) {
    await play(searched('change delivery adress'), 3, daysAgo);
    await play(searched('changing the delivery address'), 2, daysAgo, 'payment');
    await play(
      [...searched('change delivery adress'), ...searched('changing the delivery address')],
      2,
      daysAgo,
    );
  }
  const words = wordsOf(await person.get('/dashboard/questions'));
  expect(words).toMatch(
    /change delivery adress changing the delivery address 14 4 10 How do I change the delivery address\? Add as alternate Copy into shop\/en\/orders\/change-address.md alternates: - (?:&quot;|")change delivery adress/,
  );
});

test('words of too few sessions, or of one day, stand nowhere, not even beside others', async () => {
  await play(searched('change delivery adress'), 5);
  await play(searched('change delivery adress'), 5, 1);
  await play(searched('change the delivery address of Eve Smith'), 2);
  await play(searched('change the delivery address of Eve Smith'), 2, 1);
  await play(searched('changing the delivery address'), 9);
  const { text } = await person.get('/dashboard/questions');
  expect(text).toContain('change delivery adress');
  expect(text).not.toContain('Eve Smith');
  expect(text).not.toContain('changing the delivery address');
});

test('words that no entry is near to ask for one', async () => {
  await play(searched('student discount'), 3);
  await play(searched('student discount'), 3, 1);
  const words = wordsOf(await person.get('/dashboard/questions'));
  expect(words).toMatch(/student discount 6 6 .*Write an entry/);
  expect(words).toContain('Copy into a new file, like en/…/student-discount.md');
  expect(words).toMatch(/question: (?:&quot;|")student discount(?:&quot;|") stages: \[delivery\]/);
  const elsewhere = wordsOf(await person.get('/dashboard/questions?stage=payment'));
  expect(elsewhere).not.toContain('student discount');
});

test('without any reader or search the page says so', async () => {
  const words = wordsOf(await person.get('/dashboard/questions'));
  expect(words).toContain('No answer was opened in this period.');
  expect(words).toContain('Nobody searched in this period.');
});

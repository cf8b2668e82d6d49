import { expect, test } from '@playwright/test';
import { NOON } from '../support/events.ts';
import { openDashboard, type Person, type TestDashboard, wordsOf } from './dashboard-fixture.ts';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

let dashboard: TestDashboard;
let person: Person;
let next = 0;
test.beforeEach(async () => {
  dashboard = await openDashboard();
  person = await dashboard.logIn('manager');
});
test.afterEach(() => dashboard.remove());

async function write(received: number, address: string, simulated = 0, language = 'en') {
  next++;
  await dashboard.store.db
    .insertInto('contacts')
    .values({
      ...{
        reference: `REF-${next}`,
        site: 'shop',
        key: `key-${next}`,
        received,
        address,
        simulated,
      },
      ...{ message: 'Hello', page: null, language, channel: 'form', state: 'new' },
      ...{ read: '[]', conversation: '[]' },
    })
    .execute();
}

/** Numbers of the week by day of the week and hour, where there are any. */
function weekOf(text: string): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const [, day, row = ''] of text.matchAll(/<tr data-weekday="(\d)">([\s\S]*?)<\/tr>/g)) {
    [...row.matchAll(/<td[^>]*>(\d*)<\/td>/g)].forEach(([, count = ''], hour) => {
      if (count !== '') cells[`${day} ${hour}`] = count;
    });
  }
  return cells;
}

test('messages stand at the hour and weekday of the site, on both sides of a change of clocks', async () => {
  // Sunday 1 November 13:00 in Paris, and Saturday 24 October 12:00 UTC, which was 14:00 there.
  await write(NOON, 'a@example.com');
  await write(NOON + 1, 'b@example.com');
  await write(NOON - 8 * DAY_MS, 'c@example.com');
  const page = await person.get('/dashboard/contacts/figures');
  expect(weekOf(page.text)).toEqual({ '7 13': '2', '6 14': '1' });
  expect(wordsOf(page)).toContain('3 messages to a person in this period.');
  const short = await person.get('/dashboard/contacts/figures?days=7');
  expect(weekOf(short.text)).toEqual({ '7 13': '2' });
});

test('who writes again within a week repeats, also when the first message came before the period', async () => {
  await write(NOON - 9 * DAY_MS, 'Eve@example.com');
  await write(NOON - 3 * DAY_MS, 'eve@example.com');
  await write(NOON - 2 * DAY_MS, 'ada@example.com');
  await write(NOON - 20 * DAY_MS, 'ada@example.com');
  const { text } = await person.get('/dashboard/contacts/figures?days=7');
  expect(text).toMatch(/data-metric="repeat-messages" data-count="1"[\s\S]*?1 of 2/);
  expect(text).not.toContain('eve@');
});

test('of one language those repeat whose sender wrote before in any', async () => {
  await write(NOON - 3 * DAY_MS, 'eve@example.com', 0, 'fr');
  await write(NOON - 2 * DAY_MS, 'eve@example.com');
  await write(NOON - 2 * DAY_MS, 'ada@example.com');
  const { text } = await person.get('/dashboard/contacts/figures?language=en');
  expect(text).toMatch(/data-metric="repeat-messages" data-count="1"[\s\S]*?1 of 2/);
  const french = await person.get('/dashboard/contacts/figures?language=fr');
  expect(french.text).toMatch(/data-metric="repeat-messages" data-count="0"[\s\S]*?0 of 1/);
});

test('messages of all stages are said to be that where one is asked for', async () => {
  await write(NOON, 'a@example.com');
  const told = 'Of all stages and devices: a message tells neither.';
  expect(wordsOf(await person.get('/dashboard/contacts/figures'))).not.toContain(told);
  for (const query of ['stage=payment', 'device=phone']) {
    expect(wordsOf(await person.get(`/dashboard/contacts/figures?${query}`))).toContain(told);
  }
});

test('pretended messages are in figures of their own, and none is said to be none', async () => {
  await write(NOON, 'a@example.com', 1);
  const real = wordsOf(await person.get('/dashboard/contacts/figures'));
  expect(real).toContain('No message in this period.');
  const played = wordsOf(await person.get('/dashboard/contacts/figures?data=simulated&lang=fr'));
  expect(played).toContain('1 message à un humain sur cette période.');
});

import { expect, test } from '@playwright/test';
import { aScript, type EventParts, sessionNamed } from '../support/events.ts';
import { accept, foldAll } from '../support/store.ts';
import { openDashboard, type Person, type TestDashboard, wordsOf } from './dashboard-fixture.ts';

const CONFIRMED: EventParts[] = [{ type: 'answer-opened' }, { type: 'feedback' }];
const ASSUMED: EventParts[] = [{ type: 'answer-opened' }, { type: 'answer-read' }];
const ESCALATED: EventParts[] = [{ type: 'search' }, { type: 'contact-sent' }];

let dashboard: TestDashboard;
let person: Person;
let next = 0;
test.beforeEach(async () => {
  dashboard = await openDashboard();
  person = await dashboard.logIn('manager');
});
test.afterEach(() => dashboard.remove());

async function play(script: EventParts[], times: number, stage: string) {
  for (let time = 0; time < times; time++) {
    const session = sessionNamed(++next);
    const events = aScript(...script.map((one) => ({ ...one, session, stage })));
    await dashboard.store.append(events.map((event) => accept(event)));
  }
  await foldAll(dashboard.store);
}

/** Cells of the heat map by stage, as the class and the words they have. */
function heatOf(text: string, metric: string): Record<string, string> {
  const cells = text.matchAll(
    new RegExp(`<td data-metric="${metric}" data-stage="([^"]+)"([^>]*)>([\\s\\S]*?)</td>`, 'g'),
  );
  return Object.fromEntries(
    [...cells].map(([, stage, rest = '', body = '']) => {
      const [, paint = 'plain'] = /class="([^"]*)"/.exec(rest) ?? [];
      return [
        stage,
        `${paint}: ${body
          .replace(/<[^>]*>/g, ' ')
          .replace(/\s+/g, ' ')
          .trim()}`,
      ];
    }),
  );
}

test('a stage that differs beyond noise is coloured and said to be worse, and the rest is not praised for it', async () => {
  await play(CONFIRMED, 80, 'delivery');
  await play(ESCALATED, 20, 'delivery');
  await play(CONFIRMED, 40, 'payment');
  await play(ESCALATED, 60, 'payment');
  const page = await person.get('/dashboard/journey');
  expect(wordsOf(page)).toContain('Help works worst at Payment : confirmed 40%.');
  expect(wordsOf(page)).not.toContain('does better');
  expect(heatOf(page.text, 'outcome-escalated')).toEqual({
    payment: 'worse-3: 60% worse 50 to 69',
    delivery: 'better-3: 20% better 13 to 29',
  });
});

test('a stage does better when it also does without the one that does worst', async () => {
  for (const stage of ['delivery', 'unmatched']) {
    await play(CONFIRMED, 60, stage);
    await play(ESCALATED, 40, stage);
  }
  await play(CONFIRMED, 10, 'payment');
  await play(ESCALATED, 90, 'payment');
  const page = await person.get('/dashboard/journey');
  expect(heatOf(page.text, 'outcome-escalated').delivery).toContain('better');
  expect(wordsOf(page)).not.toContain('does better');
  await play(CONFIRMED, 60, 'delivery');
  const words = wordsOf(await person.get('/dashboard/journey'));
  expect(words).toContain('Delivery does better than the rest of the journey.');
});

test('differences that chance makes stay white, however large the cell', async () => {
  await play(CONFIRMED, 24, 'delivery');
  await play(ESCALATED, 16, 'delivery');
  await play(CONFIRMED, 18, 'payment');
  await play(ESCALATED, 22, 'payment');
  const page = await person.get('/dashboard/journey');
  expect(wordsOf(page)).toContain('No stage differs from the others beyond noise.');
  expect(heatOf(page.text, 'outcome-escalated')).toEqual({
    payment: 'plain: 55% 40 to 69',
    delivery: 'plain: 40% 26 to 55',
  });
});

test('assumed is higher or lower, never better or worse', async () => {
  await play(ASSUMED, 80, 'delivery');
  await play(CONFIRMED, 20, 'delivery');
  await play(ASSUMED, 20, 'payment');
  await play(CONFIRMED, 80, 'payment');
  const { text } = await person.get('/dashboard/journey');
  expect(heatOf(text, 'outcome-assumed')).toEqual({
    payment: 'plain: 20% lower 13 to 29',
    delivery: 'plain: 80% higher 71 to 87',
  });
});

test('stages with too few sessions are not said to be alike', async () => {
  await play(CONFIRMED, 29, 'delivery');
  await play(ESCALATED, 12, 'payment');
  const words = wordsOf(await person.get('/dashboard/journey'));
  expect(words).toContain('No two stages have enough sessions to be compared.');
  expect(words).not.toContain('No stage differs');
});

test('a stage with few sessions has counts, and is compared with nothing', async () => {
  await play(CONFIRMED, 60, 'delivery');
  await play(ESCALATED, 11, 'payment');
  const { text } = await person.get('/dashboard/journey');
  expect(heatOf(text, 'outcome-escalated').payment).toBe('few: 11 of 11 too few for a rate');
  expect(heatOf(text, 'outcome-escalated').delivery).toBe('plain: 0% 0 to 6');
});

test('the stage looked at is marked, says how its sessions began, and leaves the others in view', async () => {
  await play(CONFIRMED, 30, 'delivery');
  await play(ESCALATED, 40, 'payment');
  const page = await person.get('/dashboard/journey?stage=payment');
  expect(page.text).toContain('href="/dashboard/journey" aria-current="true"');
  expect(page.text).toContain('href="/dashboard/journey?stage=delivery"');
  const words = wordsOf(page);
  expect(words).toContain('How sessions at Payment began 40 of 40 were escalated');
  expect(words).toContain('A search 40 sessions, 40 escalated');
  expect(words).toContain('Top questions at Payment No answer was opened here.');
  const other = wordsOf(await person.get('/dashboard/journey?stage=delivery'));
  expect(other).toContain('Top questions at Delivery By sessions lost, lower bound first.');
});

test('a stage that nobody sought help at is named, not drawn', async () => {
  await play(CONFIRMED, 3, 'delivery');
  const words = wordsOf(await person.get('/dashboard/journey'));
  expect(words).toContain('No help session in this period at: Payment.');
  await play(CONFIRMED, 1, 'payment');
  expect(wordsOf(await person.get('/dashboard/journey'))).not.toContain('No help session in this');
});

test('without a session the journey says so', async () => {
  const words = wordsOf(await person.get('/dashboard/journey'));
  expect(words).toContain('No help session in this period.');
  expect(words.split('Times in')[0]).not.toMatch(/\d%/);
});

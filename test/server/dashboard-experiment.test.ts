import { expect, test } from '@playwright/test';
import { aScript, type EventParts, sessionNamed } from '../support/events.ts';
import { accept, foldAll } from '../support/store.ts';
import { openDashboard, type Person, type TestDashboard, wordsOf } from './dashboard-fixture.ts';

const OPENED: EventParts[] = [{ type: 'box-opened' }];
const WROTE: EventParts[] = [
  { type: 'box-opened' },
  { type: 'contact-sent' },
  { type: 'survey-answered', value: 2 },
];
const HELPED: EventParts[] = [
  { type: 'answer-opened' },
  { type: 'feedback' },
  { type: 'survey-answered', value: 7 },
];

let dashboard: TestDashboard;
let person: Person;
let next = 0;
test.beforeEach(async () => {
  dashboard = await openDashboard();
  person = await dashboard.logIn('manager');
});
test.afterEach(() => dashboard.remove());

async function play(script: EventParts[], times: number, arm?: string) {
  for (let time = 0; time < times; time++) {
    const session = sessionNamed(++next);
    const drawn = arm === undefined ? {} : { arm };
    const events = aScript(...script.map((one) => ({ ...one, session, ...drawn })));
    await dashboard.store.append(events.map((event) => accept(event)));
  }
  await foldAll(dashboard.store);
}

test('fewer contacts with help are told with their interval, and as an upper limit', async () => {
  await play(HELPED, 120, 'treated');
  await play(WROTE, 10, 'treated');
  await play(OPENED, 60, 'holdout');
  await play(WROTE, 40, 'holdout');
  const words = wordsOf(await person.get('/dashboard/experiment'));
  expect(words).toContain(
    'With help, 32.3 points fewer sessions write to a person, between 21.5 and 42.7.',
  );
  expect(words).toContain('130 sessions had help and 100 did without.');
  expect(words).toMatch(/Without help 100 40% 30\.9 to 49\.8 0%/);
  expect(words).toMatch(/With help 130 8% 4\.2 to 13\.6 92%/);
  expect(words).toContain('Difference in effort +92.3 points');
  expect(words).toContain('upper limit on contacts avoided');
});

test('a difference that chance could make is no figure: there is not enough traffic to know', async () => {
  await play(WROTE, 6, 'treated');
  await play(HELPED, 44, 'treated');
  await play(WROTE, 8, 'holdout');
  await play(OPENED, 42, 'holdout');
  const words = wordsOf(await person.get('/dashboard/experiment'));
  expect(words).toContain('Not enough traffic to know. 50 sessions had help and 50 did without.');
  expect(words).not.toContain('points fewer sessions write');
});

test('sessions that were drawn into no arm are in neither', async () => {
  await play(WROTE, 50);
  const words = wordsOf(await person.get('/dashboard/experiment'));
  expect(words).toContain('No session was drawn into an experiment in this period.');
  expect(words).toContain('No experiment is running now.');
});

test('the calculator says how long an effect takes, and keeps the filters', async () => {
  await play(WROTE, 56);
  await play(HELPED, 504);
  const query = 'from=2026-10-05&to=2026-11-01&effect=5&holdout=50';
  const page = await person.get(`/dashboard/experiment?${query}`);
  const words = wordsOf(page);
  expect(words).toContain('20.0 sessions a day, of which 10% write to a person');
  // 10 % against 15 % with equal arms needs 1,371 sessions: 686 an arm.
  expect(words).toContain('5.0 points with 50% without help: 10 weeks');
  expect(page.text).toContain('<input type="hidden" name="from" value="2026-10-05"/>');
  const silly = wordsOf(await person.get('/dashboard/experiment?effect=-4&holdout=stars'));
  expect(silly).toContain('3.0 points with 10% without help');
});

test('without any session the calculator has no pace to count with', async () => {
  const words = wordsOf(await person.get('/dashboard/experiment?lang=fr'));
  expect(words).toContain('Aucune session n’a été tirée au sort');
  expect(words).toContain(
    'Trop peu de sessions d’aide sur cette période pour en connaître le rythme.',
  );
  expect(words.split('Heures')[0]).not.toMatch(/\d.%/);
});

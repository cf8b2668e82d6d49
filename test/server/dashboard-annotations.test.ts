import { expect, test } from '@playwright/test';
import {
  listAnnotations,
  noteContentChange,
  noteDefinitions,
} from '../../server/metrics/annotations.ts';
import { anEvent, aScript, NOON, sessionNamed } from '../support/events.ts';
import { accept, foldAll, onEachEngine } from '../support/store.ts';
import {
  openDashboard,
  type Person,
  type Reply,
  type TestDashboard,
  wordsOf,
} from './dashboard-fixture.ts';

const PATH = '/dashboard/annotations';
const RELEASE = { kind: 'release', day: '2026-10-20', text: 'New payment page' };

let dashboard: TestDashboard;
let manager: Person;
test.beforeEach(async () => {
  dashboard = await openDashboard({ otherSites: ['outlet'] });
  manager = await dashboard.logIn('manager');
  await manager.get(PATH);
});
test.afterEach(() => dashboard.remove());

const listed = () =>
  listAnnotations(dashboard.store.db, { site: 'shop', from: 20260101, to: 20261231 });

test('a release is noted, changed and deleted by hand', async () => {
  expect((await manager.post(PATH, RELEASE)).location).toBe(PATH);
  const [noted] = await listed();
  expect(noted).toMatchObject({ ...RELEASE, day: 20261020, author: 'manager@example.com' });
  const own = `${PATH}/${noted?.id}`;
  expect((await manager.get(own)).text).toContain('value="New payment page"');
  await manager.post(own, { ...RELEASE, kind: 'incident', text: ' Payment \n down ' });
  expect(await listed()).toMatchObject([{ kind: 'incident', text: 'Payment down' }]);
  await manager.post(own, { do: 'delete' });
  expect(await listed()).toEqual([]);
  expect((await manager.get(own)).status).toBe(404);
});

for (const [name, fields] of Object.entries({
  'a day to come': { ...RELEASE, day: '2026-11-02' },
  'no day': { ...RELEASE, day: '2026-02-31' },
  'a kind that is noted by itself': { ...RELEASE, kind: 'content' },
  'no words': { ...RELEASE, text: '  ' },
  'too many words': { ...RELEASE, text: 'x'.repeat(121) },
})) {
  test(`${name} is refused, and what was written stays in the form`, async () => {
    const reply = await manager.post(PATH, fields);
    expect(reply.status).toBe(422);
    expect(reply.text).toContain('role="alert"');
    expect(reply.text).toContain(`value="${fields.day}"`);
    expect(await listed()).toEqual([]);
  });
}

test('nobody changes or deletes what is noted by itself, or belongs to another site', async () => {
  const states = { a: [null, '1'] } as const;
  await noteContentChange(dashboard.store.db, { site: 'shop', day: 20261020, states });
  await manager.post(`${PATH}?site=outlet`, RELEASE);
  const rows = await dashboard.store.db.selectFrom('annotations').selectAll().execute();
  for (const { id } of rows) {
    expect((await manager.post(`${PATH}/${id}?site=shop`, RELEASE)).status).toBe(404);
    await manager.post(`${PATH}/${id}?site=shop`, { do: 'delete' });
  }
  expect(await dashboard.store.db.selectFrom('annotations').selectAll().execute()).toEqual(rows);
});

test('a day on which events were lost stands on every chart over time, and under the headline', async () => {
  const day = (n: number) => NOON - n * 24 * 60 * 60 * 1000;
  for (let n = 0; n < 80; n++) {
    const at = day(n % 2);
    const events = [
      anEvent({ session: sessionNamed(n), at, type: 'search' }),
      anEvent({ session: sessionNamed(n), at, type: 'answer-opened', seq: n % 2 === 0 ? 1 : 3 }),
    ];
    await dashboard.store.append(events.map((event) => accept(event)));
  }
  await foldAll(dashboard.store);
  const told =
    '31 Oct Lost events: at least 50% of what happened on this day is not in its figures.';
  for (const path of ['/', '/questions', '/quality', '/contacts/figures']) {
    const words = wordsOf(await manager.get(`/dashboard${path}`));
    expect([path, words.includes(told)]).toEqual([path, true]);
    expect(words).not.toContain('1 Nov Lost events');
  }
  expect(wordsOf(await manager.get('/dashboard/'))).toContain('On 31 Oct many events were lost.');
});

test('annotations stand on the chart and in a list under it, in the period alone', async () => {
  for (let n = 0; n < 3; n++) {
    const events = aScript({ type: 'answer-opened', session: sessionNamed(n) });
    await dashboard.store.append(events.map((event) => accept(event)));
  }
  await foldAll(dashboard.store);
  await manager.post(PATH, { ...RELEASE, text: '<b>Bold</b> release' });
  await manager.post(PATH, { ...RELEASE, day: '2026-08-01', text: 'Long ago' });
  const changed = ['b', 'c', 'd', 'e'].map((id) => [id, ['1', '2']] as const);
  const states = { a: [null, '1'] as const, ...Object.fromEntries(changed) };
  await noteContentChange(dashboard.store.db, { site: 'shop', day: 20261030, states });
  const page = await manager.get('/dashboard/');
  const [, list = ''] = /<ol aria-label="What happened">([\s\S]*?)<\/ol>/.exec(page.text) ?? [];
  const words = wordsOf({ ...page, text: list });
  expect(words).toContain('1 20 Oct Release:');
  expect(list).toContain('Release: &lt;b&gt;Bold&lt;/b&gt; release');
  expect(words).toContain('Content: 1 entry added (a), 4 entries changed (b, c, d and 1 more).');
  expect(words).not.toContain('Long ago');
  const chart = /<svg class="chart-wide"[\s\S]*?<\/svg>/.exec(page.text)?.[0] ?? '';
  expect(chart.match(/stroke="var\(--ink\)"/g)).toHaveLength(2);
  const french = wordsOf(await manager.get('/dashboard/?lang=fr'));
  expect(french).toContain('Contenu : 1 réponse ajoutée (a)');
  expect((await manager.get('/dashboard/')).text).toContain('href="/dashboard/annotations"');
  await dashboard.store.db.deleteFrom('accounts').execute();
  const editor = await dashboard.logIn('editor');
  expect((await editor.get('/dashboard/')).text).not.toContain('href="/dashboard/annotations"');
});

test('every chart over time has the same arms, and the same words under it', async () => {
  const act = [
    { type: 'search', verdict: 'none', hits: 0 },
    { type: 'answer-opened' },
    { type: 'survey-answered' },
    { type: 'contact-sent', seq: 9 },
  ] as const;
  for (let n = 0; n < 3; n++) {
    const events = aScript(...act.map((one) => ({ ...one, session: sessionNamed(n) })));
    await dashboard.store.append(events.map((event) => accept(event)));
  }
  await foldAll(dashboard.store);
  await manager.post(PATH, RELEASE);
  for (const path of ['/effort', '/questions', '/contacts/figures', '/quality']) {
    const { text } = await manager.get(`/dashboard${path}`);
    expect([path, wordsOf({ text } as Reply).includes('Release: New payment page')]).toEqual([
      path,
      true,
    ]);
    const charts = [...text.matchAll(/<svg class="chart-wide"[\s\S]*?<\/svg>/g)].map(String);
    expect([path, charts.some((chart) => chart.includes('stroke="var(--ink)"'))]).toEqual([
      path,
      true,
    ]);
  }
});

onEachEngine((open) => {
  test('changes of one day are one annotation, of whichever process', async () => {
    const { store, remove } = await open();
    const note = (day: number, changed: string[], [was, is]: string[] = ['1', '2']) =>
      noteContentChange(store.db, {
        ...{ site: 'shop', day },
        states: Object.fromEntries(changed.map((id) => [id, [was ?? null, is ?? null] as const])),
      });
    await note(20261020, []);
    await note(20261020, ['a']);
    await note(20261020, ['b', 'a']);
    await note(20261021, ['c']);
    // Changed and changed back, as two processes saw it.
    for (const states of [
      ['1', '2'],
      ['1', '2'],
      ['2', '1'],
      ['2', '1'],
    ])
      await note(20261022, ['d'], states);
    await note(20261023, ['a', 'b']);
    await note(20261023, ['a'], ['2', '1']);
    const found = await listAnnotations(store.db, { site: 'shop', from: 0, to: 99999999 });
    expect(found.map((one) => one.kind === 'content' && [one.day, one.change.changed])).toEqual([
      [20261020, ['a', 'b']],
      [20261021, ['c']],
      [20261023, ['b']],
    ]);
    await remove();
  });

  test('what an earlier version noted is told as before, and goes on', async () => {
    const { store, remove } = await open();
    const text = JSON.stringify({ added: ['a'], changed: ['b'], removed: ['c'] });
    const old = { site: 'shop', day: 20261020, kind: 'content', text, author: null } as const;
    await store.db.insertInto('annotations').values(old).execute();
    const list = async () => {
      const [one] = await listAnnotations(store.db, { site: 'shop', from: 0, to: 99999999 });
      return one?.kind === 'content' && one.change;
    };
    expect(await list()).toEqual({ added: ['a'], changed: ['b'], removed: ['c'] });
    const states = { a: ['1', null], d: [null, '1'] } as const;
    await noteContentChange(store.db, { site: 'shop', day: 20261020, states });
    expect(await list()).toEqual({ added: ['d'], changed: ['b'], removed: ['c'] });
    await remove();
  });

  test('other definitions are marked on the day from which they count, once', async () => {
    const { store, remove } = await open();
    const sites = [{ site: 'shop', timeZone: 'Europe/Paris' }];
    const now = Date.UTC(2026, 9, 31, 23, 30);
    const list = () => listAnnotations(store.db, { site: 'shop', from: 0, to: 99999999 });
    await noteDefinitions(store, sites, now);
    expect(await list()).toEqual([]);
    await store.db
      .updateTable('settings')
      .set({ value: '0' })
      .where('key', '=', 'definition-version')
      .execute();
    for (let start = 0; start < 2; start++) await noteDefinitions(store, sites, now);
    expect(await list()).toMatchObject([{ kind: 'definition', day: 20261101, version: 1 }]);
    await remove();
  });
});

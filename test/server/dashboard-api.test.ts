import { expect, test } from '@playwright/test';
import { openReport, writeReport } from '../../server/mail/report.ts';
import type { FigureRow } from '../../server/metrics/export.ts';
import { writeCsv } from '../../server/metrics/export.ts';
import type { Metric } from '../../server/metrics/metric.ts';
import { METRICS } from '../../server/metrics/registry.ts';
import { anEvent, aScript, type EventParts, NOON, sessionNamed } from '../support/events.ts';
import { accept, foldAll } from '../support/store.ts';
import { openDashboard, type Person, type TestDashboard } from './dashboard-fixture.ts';

const CONFIRMED: EventParts[] = [{ type: 'answer-opened' }, { type: 'feedback' }];
const ASSUMED: EventParts[] = [{ type: 'answer-opened' }, { type: 'answer-read' }];
const RATED: EventParts[] = [...CONFIRMED, { type: 'survey-shown' }, { type: 'survey-answered' }];
const LOST: EventParts[] = [
  { type: 'answer-opened' },
  { type: 'feedback', helpful: 'no', reason: 'wrong' },
];
const ESCALATED: EventParts[] = [{ type: 'contact-opened' }, { type: 'contact-sent' }];
const MISSED: EventParts[] = [{ type: 'search', verdict: 'none', hits: 0 }];

let dashboard: TestDashboard;
let admin: Person;
let token = '';
let next = 0;
test.beforeEach(async () => {
  dashboard = await openDashboard();
  admin = await dashboard.logIn('admin');
  token = await makeToken();
});
test.afterEach(() => dashboard.remove());

async function makeToken(): Promise<string> {
  await admin.get('/dashboard/access');
  const { text } = await admin.post('/dashboard/access/token', { do: 'make' });
  return /wayside_[\w-]{43}/.exec(text)?.[0] ?? 'none';
}

function ask(path: string, bearer = token, scheme = 'Bearer') {
  return dashboard.visitor().get(`/api${path}`, { Authorization: `${scheme} ${bearer}` });
}

async function play(script: EventParts[], times: number, parts: EventParts = {}) {
  for (let time = 0; time < times; time++) {
    const session = sessionNamed(++next);
    const events = aScript(...script.map((one) => ({ ...one, session, ...parts })));
    await dashboard.store.append(events.map((event) => accept(event)));
  }
  await foldAll(dashboard.store);
}

async function playAll() {
  await play(CONFIRMED, 31);
  await play(ASSUMED, 20, { stage: 'payment' });
  await play(RATED, 33, { stage: 'payment', language: 'fr' });
  await play(LOST, 17, { device: 'desktop' });
  await play(ESCALATED, 12);
  await play(MISSED, 9, { stage: 'payment' });
}

/** `metric by key part` → count. */
function countsOf(rows: Pick<FigureRow, 'metric' | 'by' | 'key' | 'part' | 'count'>[]) {
  return new Map(
    rows.map(({ metric, by, key, part, count }) => [`${metric} ${by} ${key} ${part}`, count]),
  );
}

function readCsv(text: string): FigureRow[] {
  const lines = text.split('\r\n').filter((line) => line !== '' && !line.startsWith('#'));
  const [head = '', ...rows] = lines;
  const columns = head.split(',');
  return rows.map((row) => {
    const cells = row.split(',');
    const found = columns.map((column, i) => [column, cells[i] ?? ''] as const);
    return Object.fromEntries(
      found
        .filter(([column, cell]) => cell !== '' || column === 'key' || column === 'part')
        .map(([column, cell]) => [
          column,
          /^(metric|unit|by|key|part|currency)$/.test(column) ? cell : Number(cell),
        ]),
    ) as unknown as FigureRow;
  });
}

for (const query of ['', 'stage=payment', 'language=fr', 'device=desktop', 'days=7&compare=none']) {
  test(`card, table, CSV and API say the same of ${query || 'everything'}`, async () => {
    await playAll();
    const csv = readCsv((await admin.get(`/dashboard/figures.csv?${query}`)).text);
    const fromFile = countsOf(csv);
    const api = JSON.parse((await ask(`/figures?${query}`)).text) as { figures: FigureRow[] };
    expect(api.figures.length).toBeGreaterThan(30);
    for (const row of api.figures) {
      const same = csv.find(
        ({ metric, by, key, part }) =>
          metric === row.metric && by === 'all' && key === row.key && part === row.part,
      );
      expect(same).toEqual(row);
    }
    const pages = ['/', '/journey', '/questions', '/effort', '/quality'];
    let compared = 0;
    for (const path of pages) {
      const { text } = await admin.get(`/dashboard${path}?${query}`);
      const cards = text.matchAll(
        /<(?:li|div|section|p)[^>]* data-metric="([\w-]+)" data-count="(\d+)"/g,
      );
      for (const [, metric, count] of cards) {
        if (metric === 'effort-distribution' || metric?.startsWith('began-')) continue;
        const told = fromFile.get(`${metric} all  `) ?? 0;
        expect([path, metric, Number(count)]).toEqual([path, metric, told]);
        compared++;
      }
    }
    const { text } = await admin.get(`/dashboard/?${query}`);
    for (const [, stage, row = ''] of text.matchAll(/<tr data-stage="([^"]+)">([\s\S]*?)<\/tr>/g)) {
      for (const [, metric, count] of row.matchAll(/data-metric="([\w-]+)" data-count="(\d+)"/g)) {
        const told = fromFile.get(`${metric} stage ${stage} `) ?? 0;
        expect([stage, metric, Number(count)]).toEqual([stage, metric, told]);
        compared++;
      }
    }
    const questions = (await admin.get(`/dashboard/questions?${query}`)).text;
    for (const [, entry, row = ''] of questions.matchAll(
      /<tr data-entry="([^"]+)"[^>]*>([\s\S]*?)<\/tr>/g,
    )) {
      for (const [, metric, count] of row.matchAll(/data-metric="([\w-]+)" data-count="(\d+)"/g)) {
        expect(Number(count)).toBe(fromFile.get(`${metric} entry ${entry} `));
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(15);
  });
}

for (const locale of ['en', 'fr'] as const) {
  test(`mail says the same as the file, in ${locale}`, async () => {
    await playAll();
    const fromFile = countsOf(readCsv((await admin.get('/dashboard/figures.csv')).text));
    const now = () => NOON;
    const options = { ...dashboard, clock: now, url: 'http://wayside.test' };
    const days = { from: 20261005, to: 20261101 };
    const visit = openReport(options, { site: 'shop', days, locale });
    const { text } = await writeReport(visit, options);
    const name = (metric: Metric) => `  ${metric.name[locale]}`;
    const told = METRICS.flatMap((metric) => {
      const line = text.split('\n').find((one) => one.replace(/\s?: .*/, '') === name(metric));
      const [, count] = /: (?:\S+\s?%? \()?(\d+)/.exec(line ?? '') ?? [];
      return count === undefined ? [] : [[metric.id, Number(count)] as const];
    });
    expect(told.length).toBeGreaterThanOrEqual(10);
    for (const [id, count] of told) {
      expect([id, count]).toEqual([id, fromFile.get(`${id} all  `) ?? 0]);
    }
  });
}

test('a file says what it is about: definitions, time zone and filters', async () => {
  await playAll();
  const file = await admin.get('/dashboard/figures.csv?stage=payment&device=phone');
  expect(file.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
  expect(file.headers.get('Content-Disposition')).toContain(
    'wayside-shop-2026-10-05-2026-11-01.csv',
  );
  for (const line of [
    '# definitions: 1',
    '# site: shop',
    '# timeZone: Europe/Paris',
    '# from: 2026-10-05',
    '# to: 2026-11-01',
    '# stage: payment',
    '# device: phone',
    '# data: real',
    '# computed: 2026-11-01T12:00:00.000Z',
    'metric,version,unit,by,key,part,count,of,value,low,high,currency',
  ]) {
    expect(file.text.split('\r\n')).toContain(line);
  }
});

test('a name that a spreadsheet would run is made harmless, and quotes hold', () => {
  const row = { metric: 'sessions', version: 1, unit: 'sessions', by: 'stage', part: '' } as const;
  const head = {
    filter: { site: 'shop', from: 20261101, to: 20261101, simulated: false, scale: 'ces-7' },
    ...{ timeZone: 'UTC', now: 0 },
  } as const;
  const keys = ['=cmd()', '+1', '-1', '@x', 'a,"b"\r\nc'];
  const csv = writeCsv(
    head,
    keys.map((key) => ({ ...row, key, count: 1 })),
  );
  for (const cell of [`'=cmd()`, `'+1`, `'-1`, `'@x`, '"a,""b""\r\nc"']) {
    expect(csv).toContain(`,stage,${cell},,1,`);
  }
});

test('figures can be asked for by metric and grouping, and all metrics are listed', async () => {
  await playAll();
  const rows = JSON.parse((await ask('/figures?metric=sessions&metric=miss-rate&by=stage')).text);
  expect(rows).toMatchObject({ definitions: '1', site: 'shop', timeZone: 'Europe/Paris' });
  expect(rows.figures.map(({ metric, key }: FigureRow) => `${metric} ${key}`)).toEqual([
    'sessions delivery',
    'sessions payment',
    'miss-rate delivery',
    'miss-rate payment',
  ]);
  const listed = JSON.parse((await ask('/metrics')).text).metrics;
  expect(listed.map(({ id }: { id: string }) => id)).toEqual(METRICS.map(({ id }) => id));
  expect((await ask('/figures.csv?metric=sessions')).text).toContain(
    '\r\nsessions,1,sessions,all,,,',
  );
});

for (const [query, status, code, path] of [
  ['site=other', 404, 'site-unknown', 'site'],
  ['metric=nothing', 404, 'metric-unknown', 'metric'],
  ['by=moon', 400, 'grouping-unknown', 'by'],
  ['metric=guard&by=entry', 400, 'grouping-unknown', 'by'],
  ['stage=nowhere', 400, 'filter-invalid', 'stage'],
  ['language=zz', 400, 'filter-invalid', 'language'],
  ['device=toaster', 400, 'filter-invalid', 'device'],
  ['days=3', 400, 'filter-invalid', 'days'],
  ['from=2026-02-31&to=2026-03-01', 400, 'filter-invalid', 'from'],
  ['days=7&from=2026-10-01&to=2026-10-07', 400, 'period-ambiguous', 'days'],
  ['days=28&to=2026-10-07', 400, 'period-ambiguous', 'days'],
  ['from=2026-02-01', 400, 'filter-invalid', 'from'],
  ['data=both', 400, 'filter-invalid', 'data'],
  ['stages=payment', 400, 'parameter-unknown', 'stages'],
  ['stage=payment&stage=delivery', 400, 'parameter-repeated', 'stage'],
  ['from=2024-01-01&to=2026-02-01', 400, 'period-too-long', 'from'],
] as const) {
  test(`the API refuses ${query} with ${code}`, async () => {
    const reply = await ask(`/figures?${query}`);
    expect(reply.status).toBe(status);
    expect(JSON.parse(reply.text)).toMatchObject({ error: { code, path } });
  });
}

test('the API opens to its token alone, which is shown once and ends with the next', async () => {
  const first = token;
  expect((await ask('/figures')).status).toBe(200);
  expect((await ask('/figures', token, 'bearer')).status).toBe(200);
  for (const wrong of ['', 'x', `${first}x`, 'wayside_']) {
    const reply = await ask('/figures', wrong);
    expect([wrong, reply.status]).toEqual([wrong, 401]);
    expect(JSON.parse(reply.text).error.code).toBe('token-invalid');
  }
  // A log-in to the dashboard is none to the API: a cookie alone must not read across origins.
  expect((await admin.get('/api/figures')).status).toBe(401);
  expect((await admin.get('/dashboard/access')).text).not.toContain(first);
  const settings = await dashboard.store.db.selectFrom('settings').selectAll().execute();
  expect(JSON.stringify(settings)).not.toContain(first);
  const second = await makeToken();
  expect([(await ask('/figures', first)).status, (await ask('/figures', second)).status]).toEqual([
    401, 200,
  ]);
  await admin.post('/dashboard/access/token', { do: 'end' });
  expect((await ask('/figures', second)).status).toBe(401);
});

test('sessions that were set apart are in the headline of data quality', async () => {
  await play([{ type: 'search' }], 40);
  expect((await admin.get('/dashboard/quality')).text).not.toContain('set apart:');
  const bots = Array.from({ length: 3 }, (_, i) => anEvent({ session: sessionNamed(900 + i) }));
  await dashboard.store.append(bots.map((event) => accept(event, { verdict: 'bot' })));
  await foldAll(dashboard.store);
  const { text } = await admin.get('/dashboard/quality');
  expect(text).toContain('3 sessions were set apart: by bots, or without proof of origin.');
});

test('what is lost, refused and set apart is on one page', async () => {
  await play([{ type: 'search' }, { type: 'answer-opened', seq: 9 }], 4);
  await dashboard.store.countRefusals('shop', 20261101, 'too-old', 7);
  await dashboard.store.countRefusals('shop', 20261101, 'dropped', 5);
  const { text } = await admin.get('/dashboard/quality');
  const cell = (metric: string) =>
    new RegExp(`data-metric="${metric}"[^>]*>([^<]+)<`).exec(text)?.[1];
  expect(text).toContain('20% of 40 events are known to have arrived.');
  expect([cell('lost-events'), cell('refused-events'), cell('dropped-events')]).toEqual([
    '32',
    '7',
    '5',
  ]);
  expect(text).toContain('too-old');
});

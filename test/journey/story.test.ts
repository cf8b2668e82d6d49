import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import Sqlite from 'better-sqlite3';
import { startWayside, type Wayside } from '../support/wayside.ts';
import { Dashboard } from './dashboard.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** So many that the week before the broken checkout has enough sessions at each stage to compare with. */
const VISITORS = 8000;
/** Bots of each kind, of all visitors. */
const BOTS = VISITORS * 0.04;
const DAY_MS = 24 * 60 * 60 * 1000;
const COUNTED_MS = 30_000;

let wayside: Wayside;
let page: Page;
/** Where each part is to be read, as the command says: what happened, and its page. */
let parts: { what: string; from: string; to: string; address: string }[];

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  // Ninety days are played first, which takes as long as the machine needs.
  test.setTimeout(240_000);
  wayside = await startWayside();
  const said = run('simulate', '--story', '--visitors', String(VISITORS), '--seed', '1');
  const told = said.matchAll(/^(\S+)(?: to (\S+))?: (.+)\n\s+(http\S+)$/gm);
  parts = [...told].map(([, from = '', to = from, what = '', address = '']) => {
    return { what, from, to, address };
  });
  page = (await Dashboard.open(browser, wayside)).page;
  await expect
    .poll(
      async () => {
        await page.goto(`${wayside.url}/dashboard/?data=simulated&days=90`);
        return page.locator('footer').innerText();
      },
      { timeout: COUNTED_MS },
    )
    .not.toMatch(/about to be counted/);
});
test.afterAll(() => wayside.remove());

test('the broken checkout is the worst stage of its week, and of no week before it', async () => {
  const { from, address } = open('checkout is broken');
  await page.goto(address);
  await expect(page.locator('h1')).toContainText('Help works worst at Checkout');
  const cell = page.locator('td[data-stage=checkout][data-metric=outcome-escalated]');
  await expect(cell).toHaveClass('worse-3');
  await page.goto(address.replace('/journey', '/'));
  // Whichever of the two moved more sessions.
  const worse = /At Checkout, (?:confirmed is down|escalated is up) [\d.]+ points/;
  await expect(page.locator('h1')).toContainText(worse);
  await page.goto(at('/journey', earlier(from, 28), earlier(from, 1)));
  await expect(page.locator('h1')).not.toContainText('worst at Checkout');
});

test('the week of the broken checkout is said to be the one furthest from the rest', async () => {
  const { from } = open('checkout is broken');
  await page.goto(`${wayside.url}/dashboard/?data=simulated&days=90`);
  const told = page.getByText('Furthest from the rest, beyond noise');
  await expect(told).toHaveText(/with \d+% confirmed against \d+%/);
  const day = new Date(from).toLocaleDateString('en-GB', { day: 'numeric', month: 'short' });
  await expect(told).toContainText(day);
});

test('a question asked in vain is answered by a new entry, and is asked in vain far less', async () => {
  const { what, from, address } = open('is answered');
  const entry = what.split(',')[0];
  await page.goto(address);
  const row = page.locator(`tr[data-entry=${entry}]`);
  await expect(row.locator('.label')).toHaveText(['New']);
  const [yes = 0, no = 0] = (await row.locator('.replies').innerText()).split('/').map(Number);
  expect(yes).toBeGreaterThan(4 * no);
  const question = (await row.locator('th').innerText()).replace(/\s*New$/, '').trim();
  const inVain = async () => {
    const misses = page.locator('#searches tr', { hasText: question });
    return (await misses.count()) === 0 ? 0 : Number(await misses.locator('td').nth(1).innerText());
  };
  const after = await inVain();
  await page.goto(at('/questions', earlier(from, 46), earlier(from, 1)));
  const before = await inVain();
  expect(before).toBeGreaterThan(20);
  // Some look for it, and go without opening what they find.
  expect(after).toBeLessThan(before / 3);
});

test('bots are set apart, declared or not, and move no figure', async () => {
  const { from, address } = open('bots');
  await page.goto(address);
  const figures = await readQuality();
  expect(figures['Declared bots']).toBe(BOTS);
  expect(figures['In quarantine: beyond what one network may add, or impossible']).toBe(BOTS);
  expect(figures['Help sessions']).toBeLessThan(BOTS / 2);
  await page.goto(at('/', from, from));
  await expect(page.locator('main')).toContainText(`${2 * BOTS} sessions by bots`);
  await page.goto(at('/quality', earlier(from, 40), earlier(from, -20)));
  await expect(
    page.locator('tr[data-day] [data-metric=untrusted]:not([data-count="0"])'),
  ).toHaveCount(1);
});

test('a day of blocked events has gaps in the numbers, and the days around it have none', async () => {
  const { from, address } = open('blocked');
  await page.goto(address);
  const arrived = Number.parseFloat(await page.locator('h1').innerText());
  expect(arrived).toBeGreaterThan(60);
  expect(arrived).toBeLessThan(85);
  await page.goto(at('/quality', earlier(from, 7), earlier(from, -7)));
  const day = page.locator('tr[data-day]');
  await expect(day).toHaveCount(1);
  await expect(day).toHaveAttribute('data-day', from.replaceAll('-', ''));
});

test('the holiday is the busiest fortnight of the ninety days', async () => {
  const { from, to } = open('holiday');
  const first = open('checkout is broken').from;
  await page.goto(at('/', earlier(first, 28), to));
  const weeks = await page.locator('tr[data-day]').evaluateAll((rows) =>
    rows.map((row) => ({
      from: row.getAttribute('data-day') ?? '',
      sessions: Number(row.querySelector('td')?.textContent?.replace(',', '')),
    })),
  );
  const isHoliday = (week: { from: string }) => week.from >= from.replaceAll('-', '');
  const quiet = weeks.filter((week) => !isHoliday(week)).map(({ sessions }) => sessions);
  const busy = weeks.filter(isHoliday).map(({ sessions }) => sessions);
  expect(busy).toHaveLength(2);
  expect(Math.min(...busy)).toBeGreaterThan(1.6 * Math.max(...quiet));
});

test('the experiment says how many contacts help spares, or that it cannot know', async () => {
  await page.goto(open('experiment').address);
  await expect(page.locator('h1')).toContainText('points fewer sessions write to a person');
  await expect(page.locator('tr[data-arm]')).toHaveCount(2);
});

test('a day of blocked events is marked where it could pass for a day of bad help', async () => {
  const { from } = open('blocked');
  await page.goto(at('/', earlier(from, 7), earlier(from, -7)));
  await expect(page.locator('.annotations')).toContainText(/Lost events: at least \d+%/);
  await expect(page.locator('.under')).toContainText('many events were lost.');
});

test('a share of messages has its interval, and of few messages there is a number', async () => {
  const outside = (rate: string) => new RegExp(`${rate} outside the hours in which they are read`);
  await page.goto(`${wayside.url}/dashboard/contacts/figures?data=simulated&days=90`);
  await expect(page.locator('h1')).toContainText(outside(String.raw`\d+% \([\d.]+ to [\d.]+\)`));
  const { from } = open('holiday');
  await page.goto(at('/contacts/figures', from, earlier(from, -1)));
  await expect(page.locator('h1')).toContainText(outside(String.raw`period, \d+`));
});

test('what matters in a table is on the screen of a phone, and on a tablet nothing lies on the posts', async () => {
  const size = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [path, cell] of [
    ['/questions', '[data-metric=entry-lost]'],
    ['/effort', '[data-metric=effort-easy]'],
    ['/experiment', '[data-metric=effort-by-arm]'],
  ]) {
    await page.goto(`${wayside.url}/dashboard${path}?data=simulated&days=90`);
    const edges = await page
      .locator(`td${cell}:visible`)
      .evaluateAll((cells) => cells.map((one) => one.getBoundingClientRect().right));
    expect(edges.length).toBeGreaterThan(1);
    expect(Math.max(...edges)).toBeLessThanOrEqual(390);
  }
  await page.setViewportSize({ width: 768, height: 1024 });
  await page.goto(`${wayside.url}/dashboard/journey?data=simulated&days=90`);
  const places = await page.locator('.hanging').evaluateAll((cells) =>
    cells.map((cell) => ({
      posts: cell.querySelector('svg')?.getBoundingClientRect().bottom ?? 0,
      count: cell.querySelector('span')?.getBoundingClientRect().top ?? 0,
    })),
  );
  expect(places.length).toBeGreaterThan(5);
  for (const { posts, count } of places) expect(count).toBeGreaterThanOrEqual(posts);
  if (size !== null) await page.setViewportSize(size);
});

test('the published SQL, run by somebody else, gives what the overview says', async () => {
  const query = 'data=simulated&days=90';
  await page.goto(`${wayside.url}/dashboard/definitions.sql?${query}`);
  const statement = await page.locator('body').innerText();
  const database = new Sqlite(join(wayside.dataFolder, 'wayside.db'), { readonly: true });
  const rows = database.prepare(statement).all() as { metric: string; cases: number }[];
  database.close();
  await page.goto(`${wayside.url}/dashboard/?${query}`);
  for (const { metric, cases } of rows.filter((row) => row.metric.startsWith('outcome-'))) {
    const card = page.locator(`.outcomes > [data-metric=${metric}]`);
    await expect(card).toHaveAttribute('data-count', String(cases));
  }
  expect(rows.length).toBeGreaterThan(15);
});

test('what the pages say of the story is what its events give', () => {
  expect(run('verify')).toContain('Every figure equals');
});

function open(what: string) {
  const part = parts.find((one) => one.what.includes(what));
  if (part === undefined) throw new Error(`The story does not say where to read: ${what}`);
  return part;
}

function at(path: string, from: string, to: string): string {
  return `${wayside.url}/dashboard${path}?data=simulated&from=${from}&to=${to}`;
}

function earlier(day: string, days: number): string {
  return new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);
}

/** Numbers of the tables of the page by the words that stand before them. */
async function readQuality(): Promise<Record<string, number>> {
  const rows = await page.locator('main tbody tr').all();
  const read = rows.map(async (row) => {
    const name = (await row.locator('th').innerText()).trim();
    return [name, Number((await row.locator('td').first().innerText()).replace(',', ''))] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

function run(...words: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/server/cli.js', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, WAYSIDE_URL: wayside.url, WAYSIDE_DATA: wayside.dataFolder },
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

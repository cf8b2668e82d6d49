/**
 * What the box costs a visitor's browser, beside its peers and beside the least that is possible, in
 * one run. Prints a table; asserts nothing about time.
 * @module
 */

import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { type Browser, type CDPSession, expect, type Page, test } from '@playwright/test';
import { HelpServer } from '../browser/support/help-server.ts';
import { makeEntries } from './browser-entries.ts';
import {
  boxSubject,
  collectFiles,
  FLOOR_SUBJECT,
  PEERS,
  type Subject,
  SubjectServer,
} from './browser-subjects.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROBE = fileURLToPath(new URL('browser-probe.js', import.meta.url));
const RATES = [1, 4, 6];
const OPENS = Number(process.env.WAYSIDE_BENCH_OPENS ?? 5);
const KEYS = Number(process.env.WAYSIDE_BENCH_KEYS ?? 50);
const TYPED = 'where is my order my card was refused can i pay at'.slice(0, KEYS);
const HOVER_MS = 300;
/** Time between two keys: longer than any peer waits before it searches. */
const KEY_MS = 350;

/** Milliseconds; undefined when it never came to that. */
type Time = number | undefined;
type Row = Record<string, string | number>;
const rows = new Map<string, Row>();
let places: SubjectServer;
let bareHeap = 0;

test.describe.configure({ mode: 'serial' });

test('everything is served', async ({ browser }) => {
  test.setTimeout(300_000);
  places = new SubjectServer(await collectFiles(makeEntries(ROOT, 1000)));
  await places.start();
  const page = await openPage(browser, places.place(), 1);
  bareHeap = await heapOf(page);
  await page.context().close();
});

test.afterAll(async () => {
  await places.stop();
  print();
});

for (const subject of [FLOOR_SUBJECT, ...PEERS]) {
  test(subject.name, async ({ browser }) => {
    test.setTimeout(600_000);
    await measure(browser, subject);
  });
}

for (const count of [1000, 5000]) {
  test(`the box, ${count} entries`, async ({ browser }) => {
    test.setTimeout(600_000);
    const help = new HelpServer();
    help.publish(makeEntries(ROOT, count), []);
    await help.start();
    await measure(browser, boxSubject(`Wayside, ${count} entries`, help.url));
    await help.stop();
  });
}

async function measure(browser: Browser, subject: Subject): Promise<void> {
  const row: Row = {};
  rows.set(subject.name, row);
  await measureBytes(browser, subject, row);
  for (const rate of RATES) {
    if (subject.opener) await measureOpening(browser, subject, rate, row);
    await measureTyping(browser, subject, rate, row);
  }
  // The whole takes a quarter of an hour: what is measured is told at once.
  process.stdout.write(`\n${subject.name}: ${JSON.stringify(row)}\n`);
}

/** Code that crosses the network, by what the visitor has done so far. */
async function measureBytes(browser: Browser, subject: Subject, row: Row): Promise<void> {
  const page = await openPage(browser);
  const weighing: Promise<number>[] = [];
  page.on('response', (response) => {
    const isCode = /\.(js|css|wasm)$|\/wasm[^/]*$/.test(new URL(response.url()).pathname);
    if (isCode) weighing.push(response.body().then(weigh));
  });
  const settle = async () => {
    await page.waitForTimeout(1000);
    const bytes = (await Promise.all(weighing)).reduce((sum, one) => sum + one, 0);
    return (bytes / 1024).toFixed(1);
  };
  await page.goto(places.place(subject));
  row['code at load, KB'] = await settle();
  if (subject.opener) await page.locator(subject.opener).click();
  else await page.locator(subject.field).click();
  if (subject.isSearch)
    await page.locator(subject.field).pressSequentially('card', { delay: KEY_MS });
  await settle();
  if (subject.result) await page.locator(subject.result).first().click();
  row['after search, KB'] = await settle();
  row['memory, MB'] = (((await heapOf(page)) - bareHeap) / 1e6).toFixed(1);
  await page.context().close();
}

async function measureOpening(
  browser: Browser,
  subject: Subject,
  rate: number,
  row: Row,
): Promise<void> {
  const first: Time[] = [];
  const cold: Time[] = [];
  const second: Time[] = [];
  for (let time = 0; time < OPENS; time++) {
    for (const isWarm of [true, false]) {
      const page = await openPage(browser, places.place(subject), rate);
      const opener = page.locator(subject.opener ?? '');
      if (isWarm) await opener.hover();
      await page.waitForTimeout(HOVER_MS);
      (isWarm ? first : cold).push(await timeOpening(page, subject));
      if (isWarm) {
        await page.waitForTimeout(HOVER_MS);
        await page.keyboard.press('Escape');
        await page.waitForTimeout(HOVER_MS);
        second.push(await timeOpening(page, subject));
      }
      await page.context().close();
    }
  }
  row[`first open, hovered, ${rate}×`] = median(first);
  row[`first open, on the click, ${rate}×`] = median(cold);
  row[`second open, ${rate}×`] = median(second);
}

/** A click without a pointer that came near before it. */
async function timeOpening(page: Page, subject: Subject): Promise<Time> {
  await page.evaluate('probe.watchOpen()');
  await page.locator(subject.opener ?? '').dispatchEvent('click', { detail: 1 });
  return page.evaluate<Time>('probe.opened');
}

async function measureTyping(
  browser: Browser,
  subject: Subject,
  rate: number,
  row: Row,
): Promise<void> {
  const page = await openPage(browser, places.place(subject), rate);
  await page.waitForTimeout(1000);
  row[`blocked at load, ${rate}×`] = Math.round(await page.evaluate('probe.blockedMs()'));
  const before = await page.evaluate<number>('probe.blockedMs()');
  const opener = page.locator(subject.opener ?? subject.field);
  await opener.hover();
  await page.waitForTimeout(HOVER_MS);
  await opener.click();
  await page.locator(subject.field).focus();
  if (subject.isSearch) {
    await page.evaluate('probe.watchKeys()');
    for (const letter of TYPED) {
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      await page.waitForTimeout(KEY_MS);
    }
    const times = await page.evaluate<number[]>('probe.keyTimes()');
    row[`key to results p95, ${rate}×`] = percentile(times, 0.95);
  }
  const blocked = await page.evaluate<number>('probe.blockedMs()');
  row[`blocked by open and keys, ${rate}×`] = Math.round(blocked - before);
  if (rate === 1) {
    row['long tasks'] = await page.evaluate<number>('probe.longTasks()');
    row['layout shift'] = (await page.evaluate<number>('probe.shifted()')).toFixed(3);
  }
  await page.context().close();
}

async function openPage(browser: Browser, address = '', rate = 1): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript({ path: PROBE });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  if (address) await page.goto(address);
  return page;
}

async function heapOf(page: Page): Promise<number> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
}

function weigh(body: Buffer): number {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

function median(times: Time[]): string {
  return percentile(times, 0.5);
}

function percentile(times: Time[], share: number): string {
  const sorted = times.flatMap((time) => time ?? []).sort((a, b) => a - b);
  const found = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return found === undefined ? '–' : String(Math.round(found));
}

/** One line a measure, one column a subject. Times in milliseconds. */
function print(): void {
  const subjects = [...rows.keys()];
  const measures = [...new Set([...rows.values()].flatMap((row) => Object.keys(row)))].sort();
  const lines = measures.map((measure) =>
    [measure, ...subjects.map((subject) => rows.get(subject)?.[measure] ?? '–')].join(' | '),
  );
  const head = ['', ...subjects].join(' | ');
  const rule = ['', ...subjects].map(() => '---').join(' | ');
  process.stdout.write(`\n${[head, rule, ...lines].map((line) => `| ${line} |`).join('\n')}\n`);
  expect(rows.size).toBeGreaterThan(0);
}

import { expect, test } from '@playwright/test';
import type { HelpEvent } from '../../widget/core/event.ts';
import { DURATION_MAX_MS, SESSION_IDLE_MS } from '../../widget/core/limits.ts';
import { Memory } from '../../widget/telemetry/memory.ts';
import type { EventQueue } from '../../widget/telemetry/queue.ts';
import { Reading } from '../../widget/telemetry/reading.ts';
import { Telemetry } from '../../widget/telemetry/telemetry.ts';

const HOUR_MS = 3_600_000;
const START = 500_000 * HOUR_MS + 1_234_567;

let pages = 0;

/** One tab: its storage outlives its pages, of which the latest is in sight. */
class Tab {
  kept = new Map<string, string>();
  #front = 0;
  #hideFront = () => {};
  now = START;
  events: HelpEvent[] = [];
  isRefused = false;

  openPage(page = '/payment') {
    const number = ++pages;
    this.#front = number;
    this.#hideFront();
    const storage = {
      getItem: (key: string) => this.kept.get(key) ?? null,
      setItem: (key: string, text: string) => this.kept.set(key, text),
    };
    const memory = new Memory<object>({
      key: 'wayside:shop',
      like: { at: 0 },
      storage: () => storage,
      erase: () => this.kept.clear(),
      page: () => (this.#front === number ? number : 0),
      now: () => this.now,
    });
    this.#hideFront = () => memory.see();
    const queue = { push: (event: HelpEvent) => this.events.push(event), flush: () => {} };
    let byte = this.events.length;
    const telemetry = new Telemetry({
      memory,
      queue: queue as unknown as EventQueue,
      now: () => this.now,
      randomBytes: (count) => new Uint8Array(count).fill(++byte),
      describe: () => ({ page, stage: 'payment', language: 'en' }),
      isRefused: () => this.isRefused,
    });
    return { telemetry, memory };
  }
}

const shown = (entry: string) =>
  ({ type: 'suggestion-shown', entry, rank: 1, reason: 'stage' }) as const;

test('what was displayed waits for the first act of its page, and is told before it', () => {
  const tab = new Tab();
  const { telemetry } = tab.openPage();
  telemetry.impress(shown('a'));
  expect(tab.events).toEqual([]);
  expect(tab.kept.size).toBe(0);
  telemetry.record({ type: 'box-opened', how: 'click' });
  telemetry.impress(shown('b'));
  expect(tab.events.map(({ type, seq }) => [type, seq])).toEqual([
    ['suggestion-shown', 0],
    ['box-opened', 1],
    ['suggestion-shown', 2],
  ]);
  expect(tab.events.map((event) => 'before' in event)).toEqual([true, false, false]);
});

test('of all that was displayed before the first act the last twenty are told', () => {
  for (const [count, first] of [
    [20, '0'],
    [21, '1'],
  ] as const) {
    const tab = new Tab();
    const { telemetry } = tab.openPage();
    for (let place = 0; place < count; place++) telemetry.impress(shown(String(place)));
    telemetry.record({ type: 'box-opened', how: 'click' });
    const told = tab.events.flatMap((event) => ('entry' in event ? event.entry : []));
    expect([told.length, told[0]]).toEqual([20, first]);
  }
});

test('what was displayed on the page before is never told', () => {
  const tab = new Tab();
  const { telemetry } = tab.openPage();
  telemetry.impress(shown('a'));
  telemetry.turnPage();
  telemetry.record({ type: 'session-solved' });
  expect(tab.events.map(({ type }) => type)).toEqual(['session-solved']);
});

test('the count goes on over pages, until half an hour without an act', () => {
  const tab = new Tab();
  tab.openPage().telemetry.record({ type: 'session-solved' });
  tab.now += SESSION_IDLE_MS;
  tab.openPage().telemetry.record({ type: 'session-solved' });
  tab.now += SESSION_IDLE_MS + 1;
  const { telemetry } = tab.openPage();
  telemetry.record({ type: 'session-solved' });
  tab.now += SESSION_IDLE_MS + 1;
  telemetry.record({ type: 'session-solved' });
  expect(tab.events.map(({ seq }) => seq)).toEqual([0, 1, 0, 0]);
  const [first, second, third, fourth] = tab.events.map(({ session }) => session);
  expect(first).toBe(second);
  expect(new Set([second, third, fourth]).size).toBe(3);
});

test('a tab copied from a page in sight begins anew; one whose page was put away goes on', () => {
  const tab = new Tab();
  tab.openPage().telemetry.record({ type: 'session-solved' });
  const copy = new Tab();
  copy.kept = new Map(tab.kept);
  for (const one of [copy, copy, tab]) one.openPage().telemetry.record({ type: 'session-solved' });
  expect(copy.events.map(({ seq }) => seq)).toEqual([0, 1]);
  expect(tab.events.map(({ seq }) => seq)).toEqual([0, 1]);
});

test('a contact event says no page, and its time to the hour, in its id too', () => {
  const tab = new Tab();
  tab.openPage('/orders/:id').telemetry.record({ type: 'contact-sent', channel: 'form' });
  const [event] = tab.events;
  const hour = START - (START % HOUR_MS);
  expect(event).toMatchObject({ page: '', at: hour, stage: 'payment' });
  expect(Number.parseInt(event?.id.replaceAll('-', '').slice(0, 12) ?? '', 16)).toBe(hour);
});

test('who refuses events has none, not even later for what was displayed before', () => {
  const tab = new Tab();
  const { telemetry } = tab.openPage();
  telemetry.impress(shown('a'));
  tab.isRefused = true;
  telemetry.record({ type: 'session-solved' });
  tab.isRefused = false;
  telemetry.record({ type: 'session-solved' });
  expect(tab.events.map(({ type }) => type)).toEqual(['session-solved']);
});

test('a storage that throws, or holds nonsense, keeps this page working', () => {
  const tab = new Tab();
  tab.kept.set('wayside:shop', '{"at": nonsense');
  expect(tab.openPage().memory.kept.session).toBeUndefined();
  const blocked = new Memory<object>({
    like: { at: 0 },
    key: 'wayside:shop',
    storage: () => {
      throw new Error('SecurityError');
    },
    erase: () => {},
    page: () => 1,
    now: () => START,
  });
  blocked.kept.box = { open: true };
  expect(() => blocked.keep(true)).not.toThrow();
  expect(blocked.kept.box).toEqual({ open: true });
});

test.describe('Reading', () => {
  test('counts the time in sight only, all told', () => {
    let now = 0;
    const reading = new Reading(() => now);
    reading.see(true);
    now += 4000;
    reading.see(false);
    now += 60_000;
    expect(reading.report()).toBe(4000);
    reading.see(true);
    now += 500;
    expect(reading.report()).toBe(4500);
    now += 500;
    expect(reading.report()).toBe(5000);
  });

  test('counts up to a day, and tells no more of it', () => {
    let now = 0;
    const reading = new Reading(() => now);
    reading.see(true);
    now += DURATION_MAX_MS - 1;
    expect(reading.report()).toBe(DURATION_MAX_MS - 1);
    now += 1;
    expect(reading.report()).toBe(DURATION_MAX_MS);
    now += 1;
    expect(reading.report()).toBeUndefined();
  });

  test('says nothing twice', () => {
    const reading = new Reading(() => 0);
    expect(reading.report()).toBe(0);
    expect(reading.report()).toBeUndefined();
  });

  test('takes no scroll for an act that the view made itself', () => {
    let now = 0;
    const reading = new Reading(() => now);
    now += 100;
    reading.scroll();
    expect(reading.acted).toBe(false);
    now += 1000;
    reading.settle();
    reading.scroll();
    expect(reading.acted).toBe(false);
    now += 1000;
    reading.scroll();
    expect(reading.acted).toBe(true);
  });
});

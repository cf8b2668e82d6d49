/** What is left of the box once it is taken off the page: nothing. */

import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './support/box.ts';

const MOUNTS = 100;

/** Counts what is set going and not ended, on every page from now on. */
async function countPending(page: Page): Promise<() => Promise<unknown>> {
  await page.addInitScript(() => {
    const pending = { timers: new Set<unknown>(), observers: new Set<unknown>() };
    Object.assign(window, { pending });
    for (const [start, end] of [
      ['setTimeout', 'clearTimeout'],
      ['setInterval', 'clearInterval'],
      ['requestAnimationFrame', 'cancelAnimationFrame'],
      ['requestIdleCallback', 'cancelIdleCallback'],
    ] as const) {
      const begin = window[start] as (act: () => void, ...more: unknown[]) => unknown;
      const stop = window[end] as (id: unknown) => void;
      // Each kind counts its own: a frame may have the number of a timer.
      const nameOf = (id: unknown) => `${end} ${id}`;
      const begun = (act: (...given: unknown[]) => void, ...more: unknown[]) => {
        const id = begin(
          (...given: unknown[]) => {
            if (start !== 'setInterval') pending.timers.delete(nameOf(id));
            act(...given);
          },
          ...more,
        );
        pending.timers.add(nameOf(id));
        return id;
      };
      const stopped = (id: unknown) => {
        pending.timers.delete(nameOf(id));
        stop(id);
      };
      Object.assign(window, { [start]: begun, [end]: stopped });
    }
    for (const name of [
      'MutationObserver',
      'ResizeObserver',
      'IntersectionObserver',
      'PerformanceObserver',
    ] as const) {
      const { prototype } = window[name];
      const { observe, disconnect } = prototype;
      prototype.observe = function (...given: [never]) {
        pending.observers.add(this);
        observe.apply(this, given);
      };
      prototype.disconnect = function () {
        pending.observers.delete(this);
        disconnect.call(this);
      };
    }
  });
  return () =>
    page.evaluate(() => {
      const { timers, observers } = (window as never as { pending: Record<string, Set<unknown>> })
        .pending as { timers: Set<unknown>; observers: Set<unknown> };
      return { timers: timers.size, observers: observers.size };
    });
}

/** What listens on everything of the page that outlives an element, whoever asked for it. */
async function countListeners(browser: CDPSession): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const target of [
    'window',
    'document',
    'document.documentElement',
    'document.body',
    'navigation',
    'visualViewport',
  ]) {
    const { result } = await browser.send('Runtime.evaluate', { expression: target });
    const { listeners } = await browser.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId ?? '',
    });
    counts[target] = listeners.length;
  }
  return counts;
}

test(`after ${MOUNTS} mounts no listener, timer, observer or element is left`, async ({
  box,
  help,
  page,
}) => {
  help.manifest.journey.signals.push(
    { id: 'slow', kind: 'dwell', seconds: 60, stages: ['payment'], reason: {} },
    { id: 'leaving', kind: 'exit-intent', stages: ['payment'], reason: {} },
  );
  const pending = await countPending(page);
  const browser = await page.context().newCDPSession(page);
  await box.visit();
  await page.evaluate(() => document.querySelector('wayside-help')?.destroy());
  await page.waitForTimeout(50);
  const before = { listeners: await countListeners(browser), pending: await pending() };
  await page.evaluate(async (mounts) => {
    const kept: WeakRef<Element>[] = [];
    Object.assign(window, { kept });
    for (let time = 0; time < mounts; time++) {
      const element = document.createElement('wayside-help');
      document.body.append(element);
      await element.search('card');
      const message = element.shadowRoot?.querySelector('input');
      message?.dispatchEvent(new Event('input', { bubbles: true }));
      if (time % 4 === 1) await element.showEntry('refused');
      if (time % 4 === 2) await element.showContact();
      const watched = element as unknown as { unwatch?: unknown };
      while (!watched.unwatch) await new Promise((go) => setTimeout(go));
      element.destroy();
      kept.push(new WeakRef(element));
    }
  }, MOUNTS);
  await expect
    .poll(async () => ({ listeners: await countListeners(browser), pending: await pending() }))
    .toEqual(before);
  const left = async () => {
    await browser.send('HeapProfiler.collectGarbage');
    return page.evaluate(
      () =>
        (window as never as { kept: WeakRef<Element>[] }).kept.filter((one) => one.deref()).length,
    );
  };
  await expect.poll(left).toBeLessThanOrEqual(1);
});

test('taken off the page while the box is on its way, it begins nothing', async ({
  box,
  help,
  page,
}) => {
  help.manifest.journey.signals = [];
  const pending = await countPending(page);
  const browser = await page.context().newCDPSession(page);
  await box.visit();
  await expect.poll(() => help.asked.some((path) => path.startsWith('/v1/sites/'))).toBe(true);
  await page.waitForTimeout(50);
  const listeners = await countListeners(browser);
  // The tab itself listens for links that lead into the box.
  const before = { listeners: { ...listeners, window: 0 }, pending: await pending() };
  expect(listeners.window).toBe(1);
  help.delaysMs.set('/assets/panel', 500);
  await box.launcher.hover();
  await expect.poll(() => help.asked.some((path) => path.startsWith('/assets/panel'))).toBe(true);
  await page.evaluate(() => document.querySelector('wayside-help')?.destroy());
  await page.waitForTimeout(1000);
  expect({ listeners: await countListeners(browser), pending: await pending() }).toEqual(before);
  expect(help.asked.filter((path) => path.startsWith('/v1/sites/'))).toHaveLength(1);
});

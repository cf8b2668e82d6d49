/** Before the visitor does anything on purpose, and for those who want no events at all. */

import type { Page } from '@playwright/test';
import { expect, test } from './support/box.ts';

/** Everything that a page could have kept. */
function findKept(page: Page): Promise<unknown> {
  return page.evaluate(async () => ({
    session: { ...sessionStorage },
    local: { ...localStorage },
    cookie: document.cookie,
    databases: (await indexedDB.databases()).length,
  }));
}

const NOTHING = { session: {}, local: {}, cookie: '', databases: 0 };

test.describe('Before any act', () => {
  test.beforeEach(({ help }) => {
    help.manifest.journey.signals = [];
  });

  test('a page asks for launcher and manifest alone, and keeps nothing', async ({
    box,
    help,
    page,
  }) => {
    await box.visit();
    await expect.poll(() => help.asked).toEqual(['/wayside.js', '/v1/sites/shop']);
    await page.locator('h1').click();
    await page.goto('about:blank');
    expect(help.asked).toEqual(['/wayside.js', '/v1/sites/shop']);
    await box.visit();
    expect(await findKept(page)).toEqual(NOTHING);
  });

  for (const how of ['hover', 'focus'] as const)
    test(`${how} on the launcher fetches code, and neither tells nor keeps`, async ({
      box,
      help,
      page,
    }) => {
      await box.visit();
      await box.launcher[how]();
      await expect.poll(() => help.asked.some((path) => path.includes('/en-'))).toBe(true);
      expect(help.asked.filter((path) => !path.endsWith('.js'))).toEqual(['/v1/sites/shop']);
      await page.goto('about:blank');
      expect(help.batches).toEqual([]);
      await box.visit();
      expect(await findKept(page)).toEqual(NOTHING);
    });

  test('pointing at the launcher draws the box, and shows nothing of it', async ({
    box,
    help,
    page,
  }) => {
    await box.visit();
    await box.launcher.hover();
    await expect(box.field).toBeAttached();
    await expect(box.panel).toBeHidden();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(box.panel.locator(':focus')).toHaveCount(0);
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
    await page.mouse.click(width - 100, height - 300);
    await expect(box.panel).toBeHidden();
    await box.launcher.click();
    await expect(box.field).toBeFocused();
    await expect.poll(() => help.events.map(({ type }) => type)).toContain('box-opened');
  });

  test('the page gets no name of ours, and none after it', async ({ box, page }) => {
    await page.addInitScript(() => {
      Object.assign(window, { names: [''] });
      Object.assign(window, { names: Object.getOwnPropertyNames(window) });
    });
    await box.talk();
    await box.write('card');
    const added = await page.evaluate(() => {
      const { names } = window as unknown as { names: string[] };
      return Object.getOwnPropertyNames(window).filter((name) => !names.includes(name));
    });
    expect(added).toEqual([]);
  });

  test('the page is not moved by a pixel', async ({ box, page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as never as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await box.open();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => (window as never as { shifts: number[] }).shifts)).toEqual([]);
  });
});

test.describe('Without events', () => {
  test('Global Privacy Control stops them all, and help still works', async ({
    box,
    help,
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });
    });
    await box.open();
    await box.arm(/card refused/).click();
    await box.arm('Yes').click();
    await expect(box.panel.getByText('Glad that worked')).toBeVisible();
    await page.goto('about:blank');
    expect(help.batches).toEqual([]);
  });

  test('optOut() stops them, also those that wait', async ({ box, help, page }) => {
    await box.open();
    await page.evaluate(() => document.querySelector('wayside-help')?.optOut());
    await box.arm(/card refused/).click();
    await page.goto('about:blank');
    expect(help.batches).toEqual([]);
  });

  test('storage="none" keeps nothing in the tab; each page is a session of its own', async ({
    box,
    help,
    host,
    page,
  }) => {
    host.options = { script: 'data-storage="none"' };
    await box.open();
    await box.arm(/card refused/).click();
    expect(await findKept(page)).toEqual(NOTHING);
    await box.open('/en/lamp');
    await page.goto('about:blank');
    await expect.poll(() => new Set(help.events.map(({ session }) => session)).size).toBe(2);
  });

  test('switching storage off wipes what was kept', async ({ box, page }) => {
    await box.open();
    await expect.poll(() => findKept(page)).not.toEqual(NOTHING);
    await page.evaluate(() =>
      document.querySelector('wayside-help')?.setAttribute('storage', 'none'),
    );
    expect(await findKept(page)).toEqual(NOTHING);
  });
});

/** The box where the element is placed: inline in a page, or as a page of its own. */

import { expect, test } from './support/box.ts';
import type { HostPage } from './support/host-page.ts';

const place = (host: HostPage, mode: string) => {
  host.options = { body: `<wayside-help mode="${mode}"></wayside-help><p id="after">After</p>` };
};

for (const mode of ['inline', 'page']) {
  test.describe(mode, () => {
    test.beforeEach(async ({ box, host, page }) => {
      place(host, mode);
      await page.goto(`${host.url}/en/payment`);
      await expect(box.arms.nth(1)).toBeVisible();
    });

    test('stands open in its place, without tab, header or top layer', async ({ box, page }) => {
      await expect(box.launcher).toBeHidden();
      await expect(box.panel.getByRole('button', { name: 'Close help' })).toHaveCount(0);
      await expect(page.getByRole('region', { name: 'Help' })).toBeVisible();
      const [panel, after] = [
        await box.panel.boundingBox(),
        await page.locator('#after').boundingBox(),
      ];
      if (!panel || !after) throw new Error('not on the page');
      expect(panel.y + panel.height).toBeLessThanOrEqual(after.y);
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
      await page.evaluate(() => document.querySelector('wayside-help')?.close());
      await expect(box.panel).toBeVisible();
      await box.expectAccessible();
    });

    test('tells and keeps nothing before an act, then as elsewhere', async ({
      box,
      help,
      page,
    }) => {
      await page.locator('h1').click();
      expect(await page.evaluate(() => ({ ...sessionStorage }))).toEqual({});
      await box.ask('card refused');
      await box.arms.first().click();
      await expect(box.panel.getByRole('heading', { level: 3 })).toHaveText(/card refused/);
      await page.goto('about:blank');
      await expect.poll(() => help.types).toContain('answer-opened');
      expect(help.types).not.toContain('box-opened');
    });

    test('is taken off without an error, and works again where it is put', async ({
      box,
      page,
    }) => {
      const errors: Error[] = [];
      page.on('pageerror', (error) => errors.push(error));
      await page.evaluate(() => {
        const element = document.querySelector('wayside-help');
        if (element) document.body.append(element);
      });
      await expect(box.arms.nth(1)).toBeVisible();
      await box.ask('card refused');
      await expect(box.arms.first()).toContainText('refused');
      await page.evaluate(() => document.querySelector('wayside-help')?.destroy());
      await expect(page.locator('wayside-help')).toHaveCount(0);
      expect(errors).toEqual([]);
    });

    test('leads through answer, reply, contact and back', async ({ box, page }) => {
      await box.arm(/^Why was my card refused/).click();
      await expect(box.panel.getByRole('heading', { level: 3 })).toBeFocused();
      await box.arm('No').click();
      await box.arm(/your question is already there/).click();
      await expect(box.panel.getByLabel('Your message')).toBeVisible();
      await box.expectAccessible();
      await box.arm('Back to the answer').click();
      await box.arm('Back to suggestions').click();
      await expect(box.panel).toContainText('You are here: Payment');
      await page.keyboard.press('Escape');
      await expect(box.panel).toBeVisible();
    });

    test('fits a phone, in its place', async ({ box, page }) => {
      await page.setViewportSize({ width: 320, height: 568 });
      await expect(box.arms.nth(1)).toBeVisible();
      expect(await box.panel.evaluate((panel) => panel.matches(':modal'))).toBe(false);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBe(320);
    });

    test('follows its links and the address', async ({ box, page }) => {
      await page.evaluate(() => {
        location.hash = '#wayside=instalments';
      });
      await expect(box.panel.getByRole('heading', { level: 3 })).toHaveText(/three instalments/);
    });
  });
}

test('a page of its own begins with the topics, each with what it is about', async ({
  box,
  host,
  page,
}) => {
  place(host, 'page');
  await page.goto(`${host.url}/en/payment`);
  await expect(box.panel.getByRole('heading', { name: 'All questions', level: 3 })).toBeVisible();
  const topics = box.panel.locator('.topics');
  await expect(topics.locator('.to')).toHaveText(['Payment', 'Delivery', 'About']);
  await expect(topics.locator('.why').first()).toContainText('Why was my card refused?');
  await box.expectAccessible();
  await topics.getByRole('button', { name: /Delivery/ }).click();
  await expect(box.panel.getByRole('heading', { level: 4 })).toHaveText(['Delivery']);
  await box.arms.first().click();
  await expect(box.panel.getByRole('heading', { level: 3 })).toHaveText(/parcel is late/);
  await box.arm('Back to all questions').click();
  await box.arm('Back to suggestions').click();
  await expect(topics).toBeVisible();
});

test('elsewhere it begins without them', async ({ box, host, page }) => {
  place(host, 'inline');
  await page.goto(`${host.url}/en/payment`);
  await expect(box.arm('All questions')).toBeVisible();
  await expect(box.panel.locator('.topics')).toHaveCount(0);
});

test('a mode that changes later leaves the box where it stands', async ({ box, host, page }) => {
  place(host, 'inline');
  await page.goto(`${host.url}/en/payment`);
  await box.ask('card refused');
  await page.evaluate(() =>
    document.querySelector('wayside-help')?.setAttribute('mode', 'floating'),
  );
  await expect(box.field).toBeFocused();
  await expect(box.arms.first()).toContainText('refused');
  await expect(box.launcher).toBeHidden();
});

test('a box in the page leaves no box open over the next one', async ({ box, host, page }) => {
  place(host, 'inline');
  await page.goto(`${host.url}/en/payment`);
  await box.arm(/card refused/).click();
  host.options = {};
  await box.visit('/en/lamp');
  await expect(box.panel).toBeHidden();
});

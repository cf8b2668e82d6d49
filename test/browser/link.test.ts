/** An address that names an entry. */

import { expect, test } from './support/box.ts';

test('opens the entry at once, and again when the address changes', async ({ box, host, page }) => {
  await page.goto(`${host.url}/en/payment#wayside=instalments`);
  await expect(box.panel.getByRole('heading', { level: 3 })).toHaveText(/three instalments/);
  await page.evaluate(() => {
    location.hash = '#wayside=parcel-late';
  });
  await expect(box.panel.getByRole('heading', { level: 3 })).toHaveText(/My parcel is late/);
});

test('is followed from a link of the page, before the box was ever opened and once it was closed', async ({
  box,
  host,
  page,
}) => {
  host.options = { body: '<a href="#wayside=instalments">How?</a>' };
  await box.visit();
  for (const time of ['first', 'again']) {
    await page.getByRole('link', { name: 'How?' }).click();
    await expect(box.panel.getByRole('heading', { level: 3 }), time).toHaveText(/instalments/);
    await page.keyboard.press('Escape');
    await expect(box.panel).toBeHidden();
  }
});

test('that names none opens nothing', async ({ box, help }) => {
  await box.visit('/en/payment#elsewhere');
  await expect.poll(() => help.asked).toContain('/v1/sites/shop');
  await expect(box.panel).toHaveCount(0);
});

test('of an entry that is gone says so', async ({ box, host, page }) => {
  await page.goto(`${host.url}/en/payment#wayside=gone`);
  await expect(box.panel).toContainText('This answer was withdrawn.');
});

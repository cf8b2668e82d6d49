/** A page that the browser kept as it was, and brings back when the visitor goes back to it. */

import { CHROMIUM_ARGUMENTS } from '../support/chromium.ts';
import { expect, test } from './support/box.ts';

const executablePath = process.env.WAYSIDE_CHROMIUM;
test.use({
  launchOptions: {
    args: CHROMIUM_ARGUMENTS,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    ...(executablePath === undefined ? {} : { executablePath }),
  },
});

/** As browsers do where a visitor forbids sites to store anything. */
const REFUSAL =
  "Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('no') } })";

test.describe('A page that is brought back as it was', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.title = persisted ? 'brought back' : 'loaded';
      });
    });
  });

  test('goes on where the visitor was last, on another page', async ({ box, help, page }) => {
    await box.talk();
    await box.write('my bank blocked the payment');
    await expect(box.thread.locator('.quote')).toBeVisible();
    await page.getByRole('link', { name: 'A lamp' }).click();
    await expect(box.thread.locator('.quote')).toBeVisible();
    await box.write('zzyzx');
    await expect(box.thread).toContainText('We have no answer to that');
    await page.evaluate(() => history.back());
    await expect(page).toHaveTitle('brought back');
    await expect(box.thread).toContainText('We have no answer to that');
    await box.write('zzyzx again');
    await expect.poll(() => help.types.filter((type) => type === 'message').length).toBe(3);
    const places = help.events.map(({ session, seq }) => `${session} ${seq}`);
    expect(new Set(places).size).toBe(places.length);
  });

  test('stays as it is where nothing was done meanwhile', async ({ box, page }) => {
    await box.open();
    await box.arms.first().click();
    const body = box.panel.locator('.body');
    await body.evaluate((element) => element.setAttribute('data-old', ''));
    await page.evaluate(() => window.open('about:blank', '_self'));
    await page.waitForURL('about:blank');
    await page.evaluate(() => history.back());
    await expect(page).toHaveTitle('brought back');
    await expect(body).toHaveAttribute('data-old');
  });

  for (const storage of ['none', 'refused']) {
    test(`keeps its own where nothing is kept: storage ${storage}`, async ({ box, host, page }) => {
      if (storage === 'none') host.options = { script: 'data-storage="none"' };
      else await page.addInitScript(REFUSAL);
      await box.talk();
      await box.write('zzyzx');
      await page.evaluate(() => window.open('about:blank', '_self'));
      await page.waitForURL('about:blank');
      await page.evaluate(() => history.back());
      await expect(page).toHaveTitle('brought back');
      await expect(box.thread).toContainText('zzyzx');
    });
  }

  test('has a closed box where the visitor said that all is solved', async ({
    box,
    help,
    page,
  }) => {
    await box.open();
    await box.arms.first().click();
    await page.getByRole('link', { name: 'A lamp' }).click();
    await box.arm('Yes').click();
    await box.arm('Close help').click();
    await page.evaluate(() => history.back());
    await expect(page).toHaveTitle('brought back');
    await expect(box.panel).toBeHidden();
    await box.launcher.click();
    await expect(box.arms.first()).toBeVisible();
    await page.evaluate(() => history.forward());
    await expect.poll(() => new Set(help.events.map(({ session }) => session)).size).toBe(2);
  });
});

/** A dead server, a blocked network, a page that refuses: the visitor still gets somewhere. */

import { expect, test } from './support/box.ts';
import { strictPolicy } from './support/host-page.ts';

test('a page that refuses the templates gets a plain link to the help centre', async ({
  box,
  help,
  host,
  page,
}) => {
  host.options = { policy: `${strictPolicy(help.url)}; trusted-types 'none'` };
  await box.visit();
  await box.launcher.click();
  await page.waitForURL(`${help.url}help/shop`);
  box.complaints = [];
});

test('without the words of its language the tab leads to the help centre, too', async ({
  box,
  help,
  page,
}) => {
  help.failures.set('/assets/en-', 500);
  await box.visit();
  await box.launcher.click();
  await page.waitForURL(`${help.url}help/shop/**`);
  expect(box.complaints.filter((text) => !text.startsWith('Failed to load'))).toEqual([]);
  box.complaints = [];
});

test('without a manifest the box says so and leads to the help pages', async ({ box, help }) => {
  help.failures.set('/v1/sites', 500);
  await box.visit();
  await box.launcher.click();
  await expect(box.panel).toContainText('Help cannot be reached from this page right now.');
  await expect(box.panel.getByRole('link', { name: 'Open the help pages' })).toBeVisible();
  box.complaints = [];
});

test('offline, search goes on with what is loaded, and the foot leads to the mail', async ({
  box,
  context,
}) => {
  await box.open();
  await context.setOffline(true);
  await expect(box.panel).toContainText('You are offline.');
  await box.ask('card refused');
  await expect(box.arms.first()).toContainText('card refused');
  await expect(box.panel.getByRole('link', { name: 'Write to us' })).toHaveAttribute(
    'href',
    'mailto:help@example.com',
  );
  await context.setOffline(false);
  await expect(box.panel).not.toContainText('You are offline.');
  box.complaints = [];
});

test('with the doors for events blocked, help works and the browser complains three times at most', async ({
  box,
  help,
  page,
}) => {
  help.failures.set('/v1/events', 0);
  await box.open();
  for (const query of ['card', 'parcel', 'phone', 'instalments']) {
    await box.ask(query);
    await box.arms.first().click();
    await box.arm('Back to results').click();
  }
  await page.waitForTimeout(500);
  expect(box.complaints.length).toBeLessThanOrEqual(3);
  box.complaints = [];
});

test('nothing is loading in sight for 300 ms, then it says so', async ({ box, help, page }) => {
  help.delaysMs.set('/v1/catalogues', 1500);
  await box.visit('/en/imprint');
  await box.launcher.click();
  await expect(box.panel).toBeVisible();
  expect(await page.getByText('Loading help…').isVisible()).toBe(false);
  await expect(page.getByText('Loading help…')).toBeVisible();
  await expect(box.arm('All questions')).toBeVisible();
});

test('removal leaves nothing behind, also after a hundred times', async ({ box, page }) => {
  await box.open();
  await page.evaluate(async () => {
    const element = document.querySelector('wayside-help');
    if (!element) throw new Error('no element');
    for (let time = 0; time < 100; time++) {
      element.remove();
      document.body.append(element);
    }
    await element.open();
    element.destroy();
  });
  await expect(box.panel).toHaveCount(0);
  const left = await page.evaluate(() => Object.keys(document.querySelector('wayside-help') ?? {}));
  expect(left).toEqual([]);
});

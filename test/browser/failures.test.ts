/** A dead server, a blocked network, a page that refuses: the visitor still gets somewhere. */

import { expect, test } from './support/box.ts';
import type { HelpServer } from './support/help-server.ts';
import { type HostPage, strictPolicy } from './support/host-page.ts';
import { listenToRegions } from './support/live-region.ts';

/** Ways in which the panel can fail to come. */
const REFUSALS: Record<string, (help: HelpServer, host: HostPage) => void> = {
  'a page that refuses the templates': (help, host) => {
    host.options = { policy: `${strictPolicy(help.url)}; trusted-types 'none'` };
  },
  'a network that blocks the files': (help) => help.failures.set('/assets/', 0),
  'a language whose words are missing': (help) => help.failures.set('/assets/en-', 500),
};

for (const [name, refuse] of Object.entries(REFUSALS)) {
  test(`${name} leaves the page alone, with a link to the help centre`, async ({
    box,
    context,
    help,
    host,
    page,
  }) => {
    refuse(help, host);
    await box.visit();
    await page.locator('#card-number').fill('4242');
    await box.launcher.press('Enter');
    const link = page.getByRole('link', { name: 'Help' });
    await expect(link).toBeFocused();
    await expect(page.locator('#card-number')).toHaveValue('4242');
    expect(new URL(page.url()).pathname).toBe('/en/payment');
    await expect(box.panel).toHaveCount(0);
    const [opened] = await Promise.all([context.waitForEvent('page'), link.press('Enter')]);
    await opened.waitForURL(`${help.url}help/shop`);
    expect(await opened.evaluate(() => opener)).toBeNull();
    await expect(page.locator('#card-number')).toHaveValue('4242');
    box.complaints = [];
  });
}

test('what could not be had is tried again when the link is pressed, without taking it away', async ({
  box,
  context,
  help,
  page,
}) => {
  help.failures.set('/assets/', 0);
  await box.visit();
  await box.launcher.press('Enter');
  const link = page.getByRole('link', { name: 'Help' });
  await expect(link).toBeFocused();
  const press = () => Promise.all([context.waitForEvent('page'), link.press('Enter')]);
  await press();
  await expect(link, 'still not to be had').toBeFocused();
  help.failures.clear();
  const [opened] = await press();
  await opened.close();
  await page.bringToFront();
  const button = page.getByRole('button', { name: 'Help', exact: true });
  await expect(button).toBeFocused();
  await button.press('Enter');
  await expect(box.field).toBeFocused();
  box.complaints = [];
});

test('the links inside the element stay where its script does not come, and only there', async ({
  box,
  help,
  host,
  page,
}) => {
  const links = '<a href="/help">Help pages</a> <a href="mailto:help@example.com">Write to us</a>';
  host.options = { body: `<wayside-help>${links}</wayside-help>` };
  await box.visit();
  await expect(page.getByRole('link', { name: 'Help pages' })).toBeHidden();
  help.failures.set('/wayside.js', 0);
  await page.reload();
  await expect(page.getByRole('link', { name: 'Help pages' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Write to us' })).toBeVisible();
  box.complaints = [];
});

test('an element whose server is no address stays a button, and complains of nothing', async ({
  box,
  page,
}) => {
  await box.visit();
  await page.evaluate(() => {
    const element = document.querySelector('wayside-help');
    element?.setAttribute('server', 'help.example.com');
    element?.replaceWith(element.cloneNode());
  });
  await box.launcher.click();
  await page.evaluate(() => document.querySelector('wayside-help')?.open());
  await expect(box.launcher).toBeVisible();
  expect(box.complaints).toEqual([]);
});

test('a box left open that cannot come back leaves page and focus alone', async ({
  box,
  help,
  page,
}) => {
  await box.open();
  help.failures.set('/assets/', 0);
  await page.reload();
  await expect(page.getByRole('link', { name: 'Help' })).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
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

test('network gone and back is announced, each once and politely', async ({
  box,
  context,
  page,
}) => {
  const hear = await listenToRegions(page);
  await box.open();
  await context.setOffline(true);
  const gone = 'You are offline. Search still works with what is already here.';
  await expect.poll(async () => (await hear()).join()).toContain(gone);
  await context.setOffline(false);
  await expect.poll(async () => (await hear()).join()).toContain('You are online again.');
  const heard = await hear();
  expect(heard.filter((text) => text.includes(gone))).toHaveLength(1);
  expect(heard.filter((text) => text.includes('online again'))).toHaveLength(1);
});

test('offline, search goes on with what is loaded, and the foot leads to the mail', async ({
  box,
  context,
}) => {
  await box.open();
  await context.setOffline(true);
  await expect(box.panel.locator('.note')).toContainText('You are offline.');
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

test('with the doors for events blocked, help works and the browser complains three times', async ({
  box,
  help,
  page,
}) => {
  help.failures.set('/v1/events', 0);
  await page.clock.install();
  await box.open();
  for (const query of ['card', 'parcel', 'phone', 'instalments', 'gift', 'bank']) {
    await box.ask(query);
    await box.arms.first().click();
    await box.arm('Back to results').click();
    await page.clock.runFor('05:00');
  }
  expect(box.complaints).toHaveLength(3);
  box.complaints = [];
});

test('with all of the server’s doors blocked the browser complains three times at most', async ({
  box,
  help,
  page,
}) => {
  help.failures.set('/v1/', 0);
  await page.clock.install();
  await box.visit();
  await box.launcher.click();
  await expect(box.panel).toContainText('Help cannot be reached');
  for (const letter of 'why was it refused') {
    await page.keyboard.type(letter);
    await page.clock.runFor('00:20');
  }
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.clock.runFor('05:00');
  expect(box.complaints).toHaveLength(3);
  box.complaints = [];
});

test('a server that comes back is found by the one who goes on typing', async ({
  box,
  help,
  page,
}) => {
  help.failures.set('/v1/', 0);
  await page.clock.install();
  await box.visit();
  await box.launcher.click();
  await expect(box.panel).toContainText('Help cannot be reached');
  help.failures.clear();
  await page.clock.runFor('00:20');
  await box.ask('card refused');
  await expect(box.arms.first()).toContainText('card refused');
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

test('no method throws on strange words, or after the box is gone', async ({ box, page }) => {
  await box.visit();
  await page.evaluate(async () => {
    const element = document.querySelector('wayside-help');
    await element?.search(null as never);
    await element?.search('x'.repeat(100_000));
  });
  await expect(box.field).toHaveValue('x'.repeat(200));
  await page.evaluate(async () => {
    const element = document.querySelector('wayside-help');
    element?.destroy();
    await element?.open();
    await element?.search('card');
    await element?.showEntry('refused');
    await element?.showContact();
    element?.close();
  });
  await expect(box.panel).toHaveCount(0);
});

test('a box that is gone before it was opened does not throw either', async ({ box, page }) => {
  await box.visit();
  await page.evaluate(async () => {
    const element = document.querySelector('wayside-help');
    element?.destroy();
    await element?.open();
  });
  await expect(box.panel).toHaveCount(0);
});

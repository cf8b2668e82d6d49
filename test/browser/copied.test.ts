/** A tab that the browser copies, with all that it keeps: by a script's `window.open`, or "duplicate". */

import { BoxOnPage, expect, test } from './support/box.ts';

test('a copied tab is another session, and shows nothing that was said in the first', async ({
  box,
  context,
  help,
  host,
  page,
}) => {
  await box.talk();
  await box.write('my bank blocked the payment');
  await expect(box.thread.locator('.quote')).toBeVisible();

  const opened = context.waitForEvent('page');
  await page.evaluate(() => window.open(location.href));
  const copy = new BoxOnPage(await opened, host);
  const kept = await copy.page.evaluate(() => sessionStorage['wayside:shop']);
  expect(kept, 'the browser has copied what is kept').toContain('my bank blocked');
  await expect(copy.launcher).toBeVisible();
  await copy.launcher.click();
  await copy.arm('Write a message').click();
  await expect(copy.thread.locator('.said')).toHaveCount(0);
  await copy.write('my parcel');
  await box.write('zzyzx');

  await copy.page.reload();
  await expect(copy.thread.locator('.said')).toContainText('my parcel');
  await page.reload();
  await expect(box.thread.locator('.said')).toHaveCount(2);
  await expect.poll(() => help.types.filter((type) => type === 'message').length).toBe(3);
  const said = help.events.filter(({ type }) => type === 'message');
  const sessions = (text: string) =>
    said.flatMap((event) => ('text' in event && event.text === text ? event.session : []));
  expect(sessions('zzyzx')).toEqual(sessions('my bank blocked the payment'));
  expect(sessions('my parcel')).not.toEqual(sessions('zzyzx'));
  expect(copy.complaints).toEqual([]);
});

test('a tab is copied as soon as the pointer is on the help of its next page', async ({
  box,
  context,
  host,
  page,
}) => {
  await box.open();
  await box.arms.first().click();
  await box.arm('Close help').click();
  await page.getByRole('link', { name: 'A lamp' }).click();
  await box.launcher.hover();
  await expect(box.panel).toBeAttached();
  const opened = context.waitForEvent('page');
  await page.evaluate(() => window.open(location.href));
  const copy = new BoxOnPage(await opened, host);
  await copy.launcher.click();
  await expect(copy.field).toBeVisible();
  await box.launcher.click();
  await expect(box.arm(/Back to/)).toBeVisible();
});

test('an element that is taken off the page and put back goes on', async ({ box, page }) => {
  await box.talk();
  await box.write('zzyzx');
  await page.evaluate(() => {
    const element = document.querySelector('wayside-help') as HTMLElement;
    element.remove();
    document.body.append(element);
  });
  await expect(box.thread.locator('.said')).toContainText('zzyzx');
});

test('a page in which nothing was done keeps nothing when it is left', async ({
  box,
  host,
  page,
}) => {
  host.options = { script: 'data-mode="inline"' };
  await page.goto(`${host.url}/en/payment`);
  await expect(box.arms.nth(1)).toBeVisible();
  await page.getByRole('link', { name: 'A lamp' }).click();
  await expect(box.arms.nth(1)).toBeVisible();
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
});

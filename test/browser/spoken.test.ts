/** What a screen reader is told of a search. */

import { expect, test } from './support/box.ts';
import { listenToRegions } from './support/live-region.ts';

test('the verdict and what is listed are told once typing pauses, never per key', async ({
  box,
  page,
}) => {
  const hear = await listenToRegions(page);
  await box.open();
  await box.field.pressSequentially('card refused', { delay: 20 });
  await expect.poll(hear).toHaveLength(1);
  const listed = await box.panel.locator('.arm').count();
  expect(await hear()).toEqual([
    expect.stringMatching(new RegExp(`^Most likely – ${listed} answers? for “card refused”$`)),
  ]);
  await page.waitForTimeout(1200);
  expect(await hear()).toHaveLength(1);
});

test('of a choice the number offered is told, without what refuses it', async ({ box, page }) => {
  const hear = await listenToRegions(page);
  await box.open();
  await box.ask('card');
  await expect.poll(hear).toEqual(['Which is closest? – 3 answers for “card”']);
  await expect(box.arms).toHaveCount(4);
  await box.arm('None of these').click();
  await expect.poll(hear).toContain('We have no answer to that');
});

test('that there is no answer is told as that, and no number', async ({ box, page }) => {
  const hear = await listenToRegions(page);
  await box.open();
  await box.ask('zzyzx qwrtp');
  await expect.poll(hear).toEqual(['We have no answer to that']);
});

test('nothing is told, and nothing stays, when the results are left', async ({ box, page }) => {
  const hear = await listenToRegions(page);
  const region = box.panel.locator('.spoken');
  await box.open();
  await box.ask('card refused');
  await box.arms.first().click();
  await page.waitForTimeout(1200);
  expect(await hear()).toEqual([]);
  await box.arm('Back to results').click();
  await box.ask('card refuse');
  await expect(region).toContainText('card refuse');
  await box.arms.first().click();
  await expect(region).toHaveText('');
});

test('nothing is told before there is anything to search', async ({ box, help, page }) => {
  const hear = await listenToRegions(page);
  help.delaysMs.set('/v1/catalogues', 2500);
  await box.visit();
  await box.launcher.click();
  await box.ask('card refused');
  await page.waitForTimeout(1300);
  expect((await hear()).join()).not.toContain('answer');
  await expect.poll(async () => (await hear()).join()).toContain('for “card refused”');
});

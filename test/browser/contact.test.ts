/** While a message to a person is written. */

import { expect, test } from './support/box.ts';

test('an entry that may answer it is offered once typing pauses, and takes nothing', async ({
  box,
  page,
}) => {
  await box.open();
  await box.arm('Write to us').click();
  const message = box.panel.getByLabel('Your message');
  await message.pressSequentially('Hello, the parcel has not');
  await expect(box.panel).not.toContainText('This may answer it');
  await message.pressSequentially(' arrived');
  await page.keyboard.press('Enter');
  await page.keyboard.type('since Tuesday');
  await expect(box.arm(/My parcel is late.*This may answer it/)).toBeVisible();
  await expect(message).toBeFocused();
  await expect(message).toHaveValue('Hello, the parcel has not arrived\nsince Tuesday');
  await box.expectAccessible();
  await box.arm(/This may answer it/).click();
  await expect(box.panel.locator('[part=answer]')).toContainText('Most late parcels');
  await box.arm('Write to us').first().click();
  await expect(message).toHaveValue('Hello, the parcel has not arrived\nsince Tuesday');
  await expect(box.arm(/This may answer it/)).toHaveCount(1);
});

test('nothing is offered for what has no answer', async ({ box, page }) => {
  await box.open();
  await box.arm('Write to us').click();
  await box.panel.getByLabel('Your message').fill('zzyzx qwrtp');
  await page.waitForTimeout(1200);
  await expect(box.panel).not.toContainText('This may answer it');
});

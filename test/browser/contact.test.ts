/** While a message to a person is written. */

import { parseContact } from '../../server/contact/contact-schema.ts';
import { type BoxOnPage, expect, test } from './support/box.ts';
import type { HelpServer } from './support/help-server.ts';

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

test('what was wrong is said only until it is mended', async ({ box }) => {
  await box.open();
  await box.arm('Write to us').click();
  await box.arm(/^Send$/).click();
  await expect(box.panel.getByRole('alert')).toContainText('The message is empty');
  await box.panel.getByLabel('Your message').fill('Hello.');
  await expect(box.panel.getByRole('alert')).toHaveCount(0);
  const address = box.panel.getByLabel('Your e-mail address');
  await address.fill('name@example');
  await address.press('Enter');
  await expect(box.panel.getByRole('alert')).toContainText('not complete');
  await address.press('End');
  await address.pressSequentially('.', { delay: 20 });
  await expect(box.panel.getByRole('alert'), 'nor is it complete yet').toHaveCount(1);
  await address.pressSequentially('com');
  await expect(box.panel.getByRole('alert')).toHaveCount(0);
  await expect(address).not.toHaveAttribute('aria-invalid');
  await expect(address).toHaveValue('name@example.com');
  await expect(address).toBeFocused();
});

test('where there is little room the field is in sight as it gets the focus', async ({
  box,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await box.open();
  await box.arm('Write to us').click();
  const message = box.panel.getByLabel('Your message');
  await expect(message).toBeFocused();
  await expect(message).toBeInViewport({ ratio: 0.9 });
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('nothing is offered for what has no answer', async ({ box, page }) => {
  await box.open();
  await box.arm('Write to us').click();
  await box.panel.getByLabel('Your message').fill('zzyzx qwrtp');
  await page.waitForTimeout(1200);
  await expect(box.panel).not.toContainText('This may answer it');
});

test('a message is sent under its key again, and with other words under another', async ({
  box,
  help,
}) => {
  await loseReceipt(box, help);
  const message = box.panel.getByLabel('Your message');
  await box.arm('Try again').click();
  await expect.poll(() => help.contacts.length).toBe(2);
  await expect(box.arm('Try again')).toBeEnabled();
  help.losesReceipts = false;
  await message.fill('The parcel is late, and wet.');
  await box.arm('Try again').click();
  await expect(box.panel).toContainText('K7M-4Q2');
  const [first, again, other] = help.contacts;
  expect(again?.key).toBe(first?.key);
  expect(other?.key).not.toBe(first?.key);
  expect(other?.message).toBe('The parcel is late, and wet.');
  box.complaints = [];
});

test('a message whose receipt a reload cut off is the same one when it is sent again', async ({
  box,
  help,
  page,
}) => {
  await loseReceipt(box, help);
  help.losesReceipts = false;
  await page.reload();
  await box.arm(/^Send$/).click();
  await expect(box.panel).toContainText('K7M-4Q2');
  const [first, again] = help.contacts;
  expect(again?.key).toBe(first?.key);
  box.complaints = [];
});

test('a key that the server knows with other words is replaced', async ({ box, help }) => {
  await box.open();
  await box.arm('Write to us').click();
  await box.panel.getByLabel('Your message').fill('The parcel is late.');
  await box.panel.getByLabel('Your e-mail address').fill('name@example.com');
  help.foreignKeys = 1;
  await box.arm(/^Send$/).click();
  await expect(box.panel).toContainText('K7M-4Q2');
  expect(help.contacts).toHaveLength(1);
  box.complaints = [];
});

test('a second refusal of the key is told', async ({ box, help }) => {
  help.foreignKeys = 2;
  await sendInVain(box);
  box.complaints = [];
});

test('what was not sent leads to the help pages where the site has no mail address', async ({
  box,
  help,
}) => {
  delete help.manifest.contact.address;
  help.failures.set('/v1/contacts', 503);
  await sendInVain(box);
  const link = box.panel.locator('.bar').getByRole('link', { name: 'Open the help pages' });
  await expect(link).toHaveAttribute('href', /\/help\/shop\/en$/);
  box.complaints = [];
});

test('what is typed survives a reload, and not the sending', async ({ box, page }) => {
  await box.open();
  await box.arm('Write to us').click();
  const message = box.panel.getByLabel('Your message');
  await message.fill('The parcel is late.');
  await box.panel.getByLabel('Your e-mail address').fill('name@example.com');
  await page.reload();
  await expect(message).toHaveValue('The parcel is late.');
  await expect(box.panel.getByLabel('Your e-mail address')).toHaveValue('name@example.com');
  await box.arm(/^Send$/).click();
  await expect(box.panel).toContainText('We will answer name@example.com.');
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('name@example');
});

test('what is typed does not survive optOut()', async ({ box, page }) => {
  await box.open();
  await box.arm('Write to us').click();
  await box.panel.getByLabel('Your e-mail address').fill('name@example.com');
  await page.evaluate(() => document.querySelector('wayside-help')?.optOut());
  await page.reload();
  await expect(box.launcher).toBeAttached();
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('name@example');
});

test('a message with much behind it is one that the server takes', async ({ box, help, page }) => {
  await box.open(`//en/payment/${'long/'.repeat(60)}`);
  const answer = { by: 'help', verdict: 'answer', text: '?', entries: ['refused'] };
  const said = { by: 'visitor', text: 'é'.repeat(200) };
  const entries = help.manifest.suggested.en?.payment?.map(([id]) => id) ?? [];
  await page.evaluate(
    ({ turns, read }) => {
      const kept = JSON.parse(sessionStorage['wayside:shop']);
      kept.box = { ...kept.box, turns, read };
      sessionStorage['wayside:shop'] = JSON.stringify(kept);
    },
    {
      turns: Array.from({ length: 200 }, () => [said, answer]).flat(),
      read: Array.from({ length: 60 }, () => entries).flat(),
    },
  );
  await page.reload();
  await box.arm('Write to us').click();
  await box.panel.getByLabel('Your message').fill('é'.repeat(5000));
  await box.panel.getByLabel('Your e-mail address').fill('name@example.com');
  await box.arm(/^Send$/).click();
  await expect.poll(() => help.contacts.length).toBe(1);
  expect(JSON.stringify(help.contacts[0]).length).toBeLessThan(64 * 1024);
  expect(parseContact(help.contacts[0])).toMatchObject({ ok: true });
});

test('an address that the server would refuse is refused beside its field', async ({
  box,
  help,
}) => {
  await box.open();
  await box.arm('Write to us').click();
  await box.panel.getByLabel('Your message').fill('The parcel is late.');
  await box.panel.getByLabel('Your e-mail address').fill('name@exa_mple.com');
  await box.arm(/^Send$/).click();
  await expect(box.panel.getByRole('alert')).toBeVisible();
  expect(help.contacts).toEqual([]);
});

/** Sends a message that arrives, and whose receipt does not. */
async function loseReceipt(box: BoxOnPage, help: HelpServer): Promise<void> {
  help.losesReceipts = true;
  await sendInVain(box);
}

async function sendInVain(box: BoxOnPage): Promise<void> {
  await box.open();
  await box.arm('Write to us').click();
  await box.panel.getByLabel('Your message').fill('The parcel is late.');
  await box.panel.getByLabel('Your e-mail address').fill('name@example.com');
  await box.arm(/^Send$/).click();
  await expect(box.panel.getByRole('alert')).toContainText('Not sent.');
}

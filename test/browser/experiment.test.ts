/** The two arms of an experiment: with help, and with the way to a person alone. */

import { type BoxOnPage, expect, test } from './support/box.ts';

/** So that chance always draws this arm. */
const HOLDOUT = 1;
const TREATED = 1e-12;

async function openHeldOut(box: BoxOnPage): Promise<void> {
  await box.visit();
  await box.launcher.click();
  await expect(box.panel.getByRole('button', { name: 'Write to us' })).toHaveCount(2);
}

test('the holdout is offered a person and the help centre, and nothing else', async ({
  box,
  help,
  page,
}) => {
  help.manifest.holdout = HOLDOUT;
  await openHeldOut(box);
  await expect(box.panel.getByRole('link')).toHaveCount(1);
  await expect(box.field).toHaveCount(0);
  await expect(box.panel.getByText('card refused')).toHaveCount(0);
  await box.expectAccessible();
  await page.evaluate(() => {
    const element = document.querySelector('wayside-help');
    void element?.search('card refused');
    void element?.showEntry('refused');
  });
  await expect(box.field).toHaveCount(0);
  await box.panel.getByRole('button', { name: 'Write to us' }).first().click();
  await box.panel.getByRole('textbox', { name: 'Your message' }).fill('why was my card refused');
  await expect.poll(() => help.events.map(({ type }) => type)).toContain('contact-opened');
  await expect(box.panel.getByText('This may answer it')).toHaveCount(0);
  expect(new Set(help.events.map(({ arm }) => arm))).toEqual(new Set(['holdout']));
  expect(help.events.map(({ type }) => type)).not.toContain('search');
});

test('the treated arm has the whole box, and says so with every event', async ({ box, help }) => {
  help.manifest.holdout = TREATED;
  await box.open();
  await box.arm(/card refused/).click();
  await expect.poll(() => help.events.map(({ type }) => type)).toContain('answer-opened');
  expect(new Set(help.events.map(({ arm }) => arm))).toEqual(new Set(['treated']));
});

test('without an experiment no arm is drawn or told', async ({ box, help }) => {
  await box.open();
  await box.arm(/card refused/).click();
  await expect.poll(() => help.events.length).toBeGreaterThan(1);
  expect(help.events.filter((event) => 'arm' in event)).toEqual([]);
});

test('the arm of a session stays over pages, and the holdout loads the catalogue too', async ({
  box,
  help,
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  help.manifest.holdout = HOLDOUT;
  await openHeldOut(box);
  await expect.poll(() => asked.some((path) => path.includes('/catalogues/'))).toBe(true);
  help.manifest.holdout = TREATED;
  await page.reload();
  await expect(box.panel.getByRole('button', { name: 'Write to us' })).toHaveCount(2);
  await expect(box.field).toHaveCount(0);
});

test('who refuses events is in no experiment, and has help', async ({ box, help, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { value: true });
  });
  help.manifest.holdout = HOLDOUT;
  await box.open();
  await expect(box.arm(/card refused/)).toBeVisible();
});

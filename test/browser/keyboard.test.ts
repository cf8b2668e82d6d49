/** The box by keyboard alone, and what the page hears of it. */

import type { Page } from '@playwright/test';
import { type BoxOnPage, expect, test } from './support/box.ts';

test('Enter on the launcher opens, Escape closes, and the focus returns', async ({ box, page }) => {
  await box.visit();
  await box.launcher.focus();
  await page.keyboard.press('Enter');
  await expect(box.field).toBeFocused();
  await expect(box.launcher).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(box.panel).toBeHidden();
  await expect(box.launcher).toBeFocused();
});

test('Escape takes the innermost thing first', async ({ box, page }) => {
  await box.open();
  await page.keyboard.type('card');
  await page.keyboard.press('Escape');
  await expect(box.field).toHaveValue('');
  await expect(box.panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(box.panel).toBeHidden();
});

test('arrow keys lead from the field down the arms to an answer, and back', async ({
  box,
  page,
}) => {
  await box.open();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(box.arms.nth(1)).toBeFocused();
  const question = await box.arms.nth(1).locator('.to').textContent();
  await page.keyboard.press('Enter');
  await expect(box.panel.getByRole('heading', { level: 3 })).toHaveText(question ?? '');
  await expect(box.panel.getByRole('heading', { level: 3 })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(box.arms.nth(1)).toBeFocused();
});

test('keys that an input method takes are not taken from it', async ({ box, page }) => {
  await box.open();
  const browser = await page.context().newCDPSession(page);
  await browser.send('Input.imeSetComposition', {
    ...{ text: 'かーど', selectionStart: 3, selectionEnd: 3 },
  });
  await page.keyboard.press('ArrowDown');
  await expect(box.field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box.panel).toBeVisible();
});

test('from the launcher to the first answer takes at most twelve keys', async ({ box, page }) => {
  await box.visit();
  await box.launcher.focus();
  const keys = ['Enter', 'ArrowDown', 'Enter'];
  await page.keyboard.press('Enter');
  await expect(box.arms.nth(1)).toBeVisible();
  for (const key of keys.slice(1)) await page.keyboard.press(key);
  await expect(box.panel.locator('[part=answer]')).toBeVisible();
  expect(keys.length).toBeLessThanOrEqual(12);
});

test('keys pressed in the box do not reach the shortcuts of the page', async ({ box, page }) => {
  await box.visit();
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['keydown', 'keyup', 'keypress']) {
      document.addEventListener(type, (event) => heard.push((event as KeyboardEvent).key));
    }
  });
  await box.launcher.click();
  await expect(box.field).toBeFocused();
  await page.keyboard.type('s/?');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => (window as never as { heard: string[] }).heard)).toEqual([]);
});

test('the page stays within reach beside the open box', async ({ box, page }) => {
  await box.open();
  await page.locator('#card-number').click();
  await page.keyboard.type('4000');
  await expect(page.locator('#card-number')).toHaveValue('4000');
  await expect(box.panel).toBeVisible();
});

test('on a phone the box is a modal sheet, and the field waits to be touched', async ({
  box,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 780 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await box.open();
  expect(await box.panel.evaluate((panel) => panel.matches(':modal'))).toBe(true);
  expect(await box.panel.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 780 });
  await expect(box.field).not.toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box.panel).toBeHidden();
  await expect(box.launcher).toBeFocused();
});

test('a window that turns narrow or low turns the box into a sheet, with the focus kept', async ({
  box,
  page,
}) => {
  await box.open();
  for (const [width, height, isSheet] of [
    [390, 780, true],
    [700, 780, false],
    [700, 300, true],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect.poll(() => box.panel.evaluate((panel) => panel.matches(':modal'))).toBe(isSheet);
    await expect(box.field).toBeFocused();
  }
});

test('everything that can be pressed is at least 44 px high or wide', async ({ box }) => {
  await box.open();
  await box.arm(/card refused/).click();
  await box.arm('No').click();
  await expect(box.panel.getByRole('radio').first()).toBeVisible();
  const small = await box.panel.locator('button, label').evaluateAll((targets) =>
    targets
      .map((target) => ({ box: target.getBoundingClientRect(), text: target.textContent?.trim() }))
      .filter(({ box: { height, width } }) => Math.min(height, width) < 44)
      .map(({ text }) => text),
  );
  // The foot's button is the whole foot, by its ::after.
  expect(small).toEqual(['Write to us']);
});

test('the focus goes to the field when what had it gives way to results', async ({
  box,
  help,
  page,
}) => {
  help.delaysMs.set('/v1/catalogues', 2500);
  await box.visit();
  await box.launcher.click();
  await expect(box.field).toBeFocused();
  await expect(box.arms.first()).toBeVisible();
  await page.keyboard.type('card refused');
  await page.keyboard.press('ArrowDown');
  await expect(box.arms.first()).toBeFocused();
  await expect(box.panel).toContainText('to read');
  await expect(box.panel.getByRole('heading', { level: 3 })).toBeVisible();
  await expect(box.field).toBeFocused();
});

test('what is told once typing pauses takes no focus back from the page', async ({ box, page }) => {
  await box.open();
  await box.ask('card refused');
  await expect(box.panel.getByRole('heading', { level: 3 })).toBeVisible();
  const field = page.locator('#card-number');
  await field.focus();
  await expect(box.panel.getByRole('status')).not.toBeEmpty();
  await expect(field).toBeFocused();
});

test('a box left open comes back on the next page and leaves the focus where it is', async ({
  box,
  page,
}) => {
  await box.open();
  await page.getByRole('link', { name: 'A lamp' }).click();
  await page.waitForURL('**/lamp');
  await expect(box.arms.nth(1)).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  await page.keyboard.press('Tab');
  await expect(page.locator('#card-number')).toBeFocused();
  await box.panel.getByRole('button', { name: 'Close help' }).click();
  await box.launcher.click();
  await expect(box.field).toBeFocused();
});

test('a box that comes back takes no focus from a field of the page', async ({ box, page }) => {
  await box.open();
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.getElementById('card-number')?.focus();
    });
  });
  await page.reload();
  await expect(box.arms.nth(1)).toBeVisible();
  await expect(page.locator('#card-number')).toBeFocused();
});

test('above the keyboard of a phone the sheet keeps its foot in sight, in one line', async ({
  box,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 780 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await box.open();
  await leaveAboveKeyboard(box, 400);
  const foot = box.panel.locator('[part=foot]');
  const { y = 0, height = 0 } = (await foot.boundingBox()) ?? {};
  expect([y + height, height]).toEqual([400, 44]);
  await expect(box.arm('Write to us')).toBeInViewport();
  await leaveAboveKeyboard(box, 780);
});

test('the field that the keyboard of a phone is for stays in sight', async ({ box, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await box.open();
  await box.arm('Write to us').click();
  await box.panel.getByLabel('Your e-mail address').focus();
  await leaveAboveKeyboard(box, 352);
  const field = await box.panel.getByLabel('Your e-mail address').boundingBox();
  const bar = await box.panel.locator('.bar').boundingBox();
  expect((field?.y ?? 999) + (field?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
});

test('what was said last stays above the keyboard of a phone', async ({ box, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await box.talk();
  await box.write('card refused');
  await box.write('pay card');
  const body = box.panel.locator('.body');
  await body.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await leaveAboveKeyboard(box, 352);
  await expect(box.arm('None of these')).toBeInViewport({ ratio: 1 });
});

test('neither a height that was rounded nor a scrollbar is taken for a keyboard', async ({
  box,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 780 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await box.open();
  await leaveAboveKeyboard(box, 400);
  for (const height of [779.6, 763]) {
    await setVisibleHeight(page, height);
    expect(await box.panel.boundingBox()).toMatchObject({ y: 0, height: 780 });
    await expect(box.panel).not.toHaveClass(/low/);
  }
});

test('a phone that is turned upright keeps its sheet above the keyboard', async ({ box, page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await box.open();
  await page.setViewportSize({ width: 390, height: 844 });
  await leaveAboveKeyboard(box, 400);
});

test('every field has text of 16 px, so that no phone zooms in', async ({ box }) => {
  await box.open();
  const sizes = async () =>
    new Set(
      await box.panel
        .locator('input:not([type=radio]), textarea')
        .evaluateAll((fields) => fields.map((field) => getComputedStyle(field).fontSize)),
    );
  expect(await sizes()).toEqual(new Set(['16px']));
  await box.arm('Write to us').click();
  await expect(box.panel.getByLabel('Your message')).toBeVisible();
  expect(await sizes()).toEqual(new Set(['16px']));
});

/** Waits until the sheet ends where the keyboard of a phone begins. */
async function leaveAboveKeyboard({ page, panel }: BoxOnPage, height: number): Promise<void> {
  await expect(async () => {
    await setVisibleHeight(page, height);
    expect(await panel.boundingBox()).toMatchObject({ y: 0, height });
  }).toPass();
}

function setVisibleHeight(page: Page, height: number): Promise<void> {
  return page.evaluate((height) => {
    if (!visualViewport) throw new Error('no visual viewport');
    Object.defineProperty(visualViewport, 'height', { value: height, configurable: true });
    visualViewport.dispatchEvent(new Event('resize'));
  }, height);
}

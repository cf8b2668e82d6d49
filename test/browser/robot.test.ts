/** Every way through the box with the keyboard alone, the focus always in sight. */

import { expect, test } from './support/box.ts';
import { Robot } from './support/robot.ts';

const SIZES = { wide: { width: 1280, height: 800 }, phone: { width: 390, height: 780 } };

for (const [name, size] of Object.entries(SIZES)) {
  test.describe(name, () => {
    test.beforeEach(async ({ box, page }) => {
      await page.setViewportSize(size);
      await box.visit();
      await box.launcher.focus();
    });

    test('to a suggested answer in twelve keys at most, a yes, and the effort question', async ({
      box,
      help,
      page,
    }) => {
      const robot = new Robot(page);
      await robot.press('Enter');
      await expect(box.arms.nth(1)).toBeVisible();
      await robot.reach(/^Why was my card refused/);
      await robot.press('Enter');
      await expect(box.panel.locator('[part=answer]')).toBeVisible();
      expect(robot.presses).toBeLessThanOrEqual(12);
      await robot.reach('Yes');
      await robot.press('Enter');
      await expect(box.panel.getByRole('radio')).toHaveCount(7);
      await robot.reach(/^(Very difficult|1)/);
      for (const _ of [1, 2, 3, 4, 5]) await robot.press('ArrowRight');
      await robot.reach('Send');
      await robot.press('Enter');
      await expect(box.panel).toContainText('Your answer is noted');
      await expect
        .poll(() => help.events.find(({ type }) => type === 'survey-answered'))
        .toMatchObject({ value: 6 });
      await robot.press('Escape');
      await expect(box.launcher).toBeFocused();
    });

    test('by search to a no, its reason, a message, and its receipt', async ({
      box,
      help,
      page,
    }) => {
      const robot = new Robot(page);
      await robot.press('Enter');
      await expect(box.arms.nth(1)).toBeVisible();
      await robot.reach('Your question');
      await robot.type('card refused');
      await expect(box.panel.locator('mark').first()).toBeVisible();
      await robot.press('Enter');
      await expect(box.panel.locator('[part=answer]')).toBeVisible();
      await robot.reach('No');
      await robot.press('Enter');
      await robot.reach(/^It is wrong/);
      await robot.press('ArrowDown');
      await robot.reach('Send');
      await robot.press('Enter');
      await robot.reach(/^Write to us, your question/);
      await robot.press('Enter');
      await robot.reach(/^Your message/);
      await robot.type('My bank sees nothing. ');
      await robot.reach(/^Your e-mail address/);
      await robot.type('name@example.com');
      await robot.reach(/^Do not send: This page/);
      await robot.press('Space');
      await robot.reach('Send');
      await robot.press('Enter');
      await expect(box.panel).toContainText('K7M-4Q2');
      expect(help.contacts[0]?.page).toBeUndefined();
      await robot.reach('Back to suggestions', 'Shift+Tab');
      await robot.press('Enter');
      await expect(box.panel).toContainText('You are here: Payment');
    });

    test('by topics, by a choice refused, and by a conversation', async ({ box, page }) => {
      const robot = new Robot(page);
      await robot.press('Enter');
      await expect(box.arms.nth(1)).toBeVisible();
      await robot.reach('All questions');
      await robot.press('Enter');
      await robot.reach(/^My parcel is late/);
      await robot.press('Enter');
      await robot.reach('Back to all questions', 'Shift+Tab');
      await robot.press('Enter');
      await robot.reach('Back to suggestions', 'Shift+Tab');
      await robot.press('Enter');
      await robot.reach('Your question');
      await robot.type('card');
      await robot.reach('None of these');
      await robot.press('Enter');
      await expect(box.panel).toContainText('We have no answer to that');
      await robot.reach('Your question', 'Shift+Tab');
      await robot.press('Escape');
      await robot.reach('Write a message');
      await robot.press('Enter');
      await expect(box.composer).toBeFocused();
      await robot.type('card');
      await robot.press('Enter');
      await expect(box.thread).toContainText('Which one?');
      await robot.reach(/^Is it safe to save my card/, 'Shift+Tab');
      await robot.press('Enter');
      await expect(box.panel.locator('[part=answer]')).toBeVisible();
    });

    test('through a guide, a step back, to a person', async ({ box, host, page }) => {
      await page.goto(`${host.url}/en/lamp`);
      await box.launcher.focus();
      const robot = new Robot(page);
      await robot.press('Enter');
      await robot.reach(/^Return an item/);
      await robot.press('Enter');
      await expect(box.thread).toContainText('step 1 of 3');
      await robot.reach('I changed my mind', 'Shift+Tab');
      await robot.press('Enter');
      await expect(box.thread).toContainText('step 2 of 3');
      await robot.reach('Back one step', 'Shift+Tab');
      await robot.press('Enter');
      await robot.reach('I changed my mind', 'Shift+Tab');
      await robot.press('Enter');
      await robot.reach('Used', 'Shift+Tab');
      await robot.press('Enter');
      await expect(box.panel.getByLabel('Your message')).toBeVisible();
    });
  });
}

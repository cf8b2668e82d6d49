/** axe on every state, light and dark. */

import { expect, test } from './support/box.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, reducedMotion: 'reduce' } as object);

    test('closed, suggestions, results, none, topics', async ({ box }) => {
      await box.visit();
      await box.expectAccessible();
      await box.launcher.click();
      await expect(box.arms.nth(1)).toBeVisible();
      await box.expectAccessible();
      for (const query of ['card refused', 'pay', 'zzyzx qwrtp']) {
        await box.ask(query);
        await box.expectAccessible();
      }
      await box.ask('');
      await box.arm('All questions').click();
      await box.expectAccessible();
    });

    test('answer, reasons, contact with errors, receipt with survey', async ({ box }) => {
      await box.open();
      await box.arm(/card refused/).click();
      await box.expectAccessible();
      await box.arm('No').click();
      await box.expectAccessible();
      await box.arm(/your question is already there/).click();
      await expect(box.panel.getByLabel('Your message')).toBeVisible();
      await box.arm('Do not send: This page').click();
      await box.arm(/^Send$/).click();
      await box.expectAccessible();
      await box.panel.getByLabel('Your e-mail address').fill('name@example.com');
      await box.arm(/^Send$/).click();
      await expect(box.panel.getByRole('radio')).toHaveCount(7);
      await box.expectAccessible();
    });
  });
}

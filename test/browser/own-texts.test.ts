/** What the box says in words of the site's own. */

import { expect, test } from './support/box.ts';

test.beforeEach(({ help }) => {
  help.texts.set('0123456789abcdef', {
    title: 'Support',
    contact: 'Ask the workshop',
    thanks: 'Good.',
  });
  help.manifest.texts = { en: '0123456789abcdef' };
});

test('stands wherever the box would say its own, also in what comes later', async ({ box }) => {
  await box.open();
  await expect(box.panel.getByRole('heading', { level: 2 })).toHaveText('Support');
  await expect(box.panel.locator('.foot .link')).toHaveText('Ask the workshop');
  await expect(box.panel, 'what is left out stays').toContainText('All questions');
  await box.arm(/card refused/).click();
  await box.arm('Yes').click();
  await expect(box.panel).toContainText('Good.');
  await expect(box.panel).toContainText('How easy was it');
});

test('belongs to its language, and is not asked for elsewhere', async ({ box, help }) => {
  await box.open('/fr/payment');
  await expect(box.panel.getByRole('heading', { level: 2 })).toHaveText('Aide');
  expect(help.asked.filter((path) => path.startsWith('/v1/texts'))).toEqual([]);
});

test('cannot be had: the box speaks as any other', async ({ box, help }) => {
  help.failures.set('/v1/texts', 503);
  await box.open();
  await expect(box.panel.getByRole('heading', { level: 2 })).toHaveText('Help');
  box.complaints = box.complaints.filter((line) => !line.includes('503'));
});

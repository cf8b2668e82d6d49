/** What visitors did with the entries lately, and what it does to the suggestions. */

import type { Ranking } from '../../widget/core/suggest.ts';
import { expect, test } from './support/box.ts';

const RANKING: Ranking = {
  v: 1,
  helpful: 0.4,
  stages: { payment: { 'gift-total': [200, 160], instalments: [190, 40] } },
};

test.beforeEach(({ help }) => {
  help.ranking = RANKING;
  help.manifest.ranking = '0123456789abcdef';
});

test('the ranking comes after the catalogue and says what helped most', async ({ box, help }) => {
  await box.open();
  await expect(box.arms.first()).toContainText('gift card but the total');
  await expect(box.arms.first()).toContainText('Most helpful at this step');
  await expect(box.arms.nth(1)).toContainText('Often asked at this step');
  const data = help.asked.filter((path) => !path.endsWith('.js'));
  expect(data.slice(0, 3)).toEqual([
    '/v1/sites/shop',
    expect.stringContaining('/v1/catalogues/'),
    '/v1/sites/shop/ranking/0123456789abcdef',
  ]);
});

test('suggestions do not wait for it, and nothing moves away under the focus', async ({
  box,
  help,
  page,
}) => {
  help.delaysMs.set('/v1/sites/shop/ranking', 500);
  await box.open();
  await expect(box.arms.first()).toContainText('About this step');
  const first = await box.arms.first().textContent();
  await page.keyboard.press('ArrowDown');
  const came = page.waitForResponse(/ranking/);
  await came;
  await expect(box.arms.first()).toBeFocused();
  await expect(box.arms.first()).toHaveText(first ?? '');
  await box.ask('card');
  await box.ask('');
  await expect(box.arms.first()).toContainText('Most helpful at this step');
});

test('without it the box is as good as before, and asks once', async ({ box, help }) => {
  help.failures.set('/v1/sites/shop/ranking', 404);
  await box.open();
  await expect(box.arms.first()).toContainText('About this step');
  await box.ask('card');
  await box.ask('');
  expect(help.asked.filter((path) => path.includes('ranking'))).toHaveLength(1);
  box.complaints = [];
});

/** A catalogue too large to send whole: answers come one by one, or the server searches. */

import { expect, test } from './support/box.ts';

test.describe('Where answers come one by one', () => {
  test.beforeEach(({ help }) => {
    help.sentLimits.answersMax = 1;
  });

  test('search is done on the page, and an answer is fetched when it is opened', async ({
    box,
    help,
  }) => {
    await box.open();
    await box.ask('card refused');
    await expect(box.arms.first()).toContainText('refused');
    expect(help.asked.filter((path) => path.includes('/entries/'))).toEqual([]);
    await box.arms.first().click();
    await expect(box.panel.locator('[part=answer]')).toContainText(/\w+/);
    expect(help.asked.filter((path) => path.includes('/entries/'))).toHaveLength(1);
    expect(help.asked.filter((path) => path.startsWith('/v1/search'))).toEqual([]);
    await expect.poll(() => help.types).toContain('answer-opened');
  });

  test('an answer out of reach leads to its page in the help centre, and comes the next time', async ({
    box,
    help,
  }) => {
    await box.open();
    await box.ask('card refused');
    help.failures.set('/v1/catalogues', 503);
    await box.arms.first().click();
    const link = box.panel.getByRole('link', { name: 'Open the help pages' });
    await expect(link).toHaveAttribute('href', /\/help\/shop\/en\/refused$/);
    help.failures.clear();
    await box.panel.getByRole('button', { name: 'Back to results' }).click();
    await box.ask('card refuse');
    await box.arms.first().click();
    await expect(box.panel.locator('[part=answer]')).toBeVisible();
    box.complaints = [];
  });
});

test.describe('While an answer is on its way', () => {
  test.beforeEach(async ({ box, help }) => {
    help.sentLimits.answersMax = 1;
    await box.open();
    await box.ask('card refused');
    help.delaysMs.set('/v1/catalogues', 800);
    await box.arms.first().click();
    await expect.poll(() => help.asked.some((path) => path.includes('/entries/'))).toBe(true);
  });

  test('a box that is closed counts nothing as read', async ({ box, help, page }) => {
    await page.keyboard.press('Escape');
    await expect(box.panel).toBeHidden();
    await page.waitForTimeout(1000);
    await page.goto('about:blank');
    await expect.poll(() => help.types).toContain('box-closed');
    expect(help.types).not.toContain('answer-opened');
    expect(help.types).not.toContain('answer-read');
  });

  test('a visitor who goes back is not led away, and nothing counts as opened', async ({
    box,
    help,
    page,
  }) => {
    await box.panel.locator('.back').click();
    await page.waitForTimeout(1000);
    await expect(box.field).toHaveValue('card refused');
    await page.goto('about:blank');
    await expect.poll(() => help.types).toContain('search');
    expect(help.types).not.toContain('answer-opened');
  });
});

test.describe('Where the server searches', () => {
  test.beforeEach(({ help }) => {
    help.sentLimits.searchableBytesMax = 0;
    help.sentLimits.offeredMax = 1;
  });

  test('what is typed finds the same, and the answer opens', async ({ box, help }) => {
    await box.visit();
    await box.launcher.click();
    await box.ask('card refused');
    await expect(box.arms.first()).toContainText('refused');
    await expect(box.panel.locator('mark').first()).toBeVisible();
    await box.arms.first().click();
    await expect(box.panel.locator('[part=answer]')).toContainText(/\w+/);
    await expect.poll(() => help.types).toContain('search');
    const search = help.events.find(({ type }) => type === 'search');
    expect(search).toMatchObject({ query: 'card refused', verdict: expect.any(String) });
    expect(search?.type === 'search' && search.hits).toBeGreaterThan(0);
  });

  test('the answer to an earlier key never takes the place of a later one', async ({
    box,
    help,
  }) => {
    await box.visit();
    await box.launcher.click();
    await expect(box.field).toBeFocused();
    help.delaysMs.set('/v1/search?', 700);
    await box.ask('gift');
    await expect.poll(() => help.asked.some((path) => path.includes('q=gift'))).toBe(true);
    help.delaysMs.clear();
    await box.ask('card refused');
    await expect(box.arms.first()).toContainText('refused');
    await box.page.waitForTimeout(900);
    await expect(box.arms.first()).toContainText('refused');
  });

  test('a search begun anew for the same words tells what is found, and no miss', async ({
    box,
    help,
    page,
  }) => {
    await box.visit();
    await box.launcher.click();
    await expect(box.arms.first()).toBeVisible();
    help.delaysMs.set('/v1/search?', 600);
    await box.ask('card refused');
    await expect.poll(() => help.asked.some((path) => path.includes('q=card'))).toBe(true);
    await page.evaluate(() => document.querySelector('wayside-help')?.setStage('payment'));
    await expect(box.arms.first()).toContainText('refused');
    await page.waitForTimeout(1500);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => help.types).toContain('box-closed');
    const searches = help.events.filter(({ type }) => type === 'search');
    expect(searches).toEqual([expect.objectContaining({ hits: expect.any(Number) })]);
    expect(searches).not.toEqual([expect.objectContaining({ hits: 0 })]);
  });

  test('a message sent twice while its answer is on its way is said once', async ({
    box,
    help,
    page,
  }) => {
    await box.visit();
    await box.launcher.click();
    await box.arm('Write a message').click();
    await box.composer.fill('my card was refused');
    help.delaysMs.set('/v1/search?', 500);
    await box.composer.press('Enter');
    await box.composer.press('Enter');
    await expect(box.thread).toContainText('From our help pages');
    await page.waitForTimeout(700);
    await expect(box.thread.locator('.said')).toHaveCount(1);
  });

  test('a long message to a person is looked up by its first words', async ({
    box,
    help,
    page,
  }) => {
    await box.visit();
    await box.launcher.click();
    await box.panel.locator('.foot .link').click();
    const message = `my card was refused ${'and so on '.repeat(30)}`;
    await box.panel.locator('textarea').fill(message);
    await expect.poll(() => help.asked.some((path) => path.includes('q=my+card'))).toBe(true);
    await page.waitForTimeout(300);
    expect(box.complaints).toEqual([]);
  });

  test('a message is answered in the conversation, and quoted', async ({ box }) => {
    await box.visit();
    await box.launcher.click();
    await box.arm('Write a message').click();
    await box.write('my card was refused');
    await expect(box.thread).toContainText('From our help pages');
  });

  test('“none of these” pressed again while the server searches is one no', async ({
    box,
    help,
  }) => {
    await box.talk();
    await box.write('pay card');
    await expect(box.arm('None of these')).toBeVisible();
    help.delaysMs.set('/v1/search', 400);
    await box.arm('None of these').dblclick();
    await expect(box.thread.locator('.said')).toHaveCount(2);
    await box.page.keyboard.press('Escape');
    await expect.poll(() => help.types).toContain('box-closed');
    expect(help.types.filter((type) => type === 'choice-refused')).toHaveLength(1);
  });

  test('personal words do not leave the page with a query', async ({ box, help }) => {
    await box.visit();
    await box.launcher.click();
    await box.ask('refund to jo@example.com');
    await expect.poll(() => help.asked.some((path) => path.startsWith('/v1/search'))).toBe(true);
    expect(help.asked.join()).not.toContain('example.com');
  });

  test('without the server the box says so, and leads to the help centre', async ({
    box,
    help,
  }) => {
    await box.visit();
    await box.launcher.click();
    await expect(box.arms.first()).toBeVisible();
    help.failures.set('/v1/search', 503);
    await box.ask('card refused');
    await expect(box.panel.getByRole('link', { name: 'Open the help pages' })).toBeVisible();
    box.complaints = [];
  });
});

test('an index of another version is left alone, and the server searches', async ({
  box,
  help,
  page,
}) => {
  await page.route(/\/v1\/catalogues\/[^/]+$/, async (route) => {
    const answer = await route.fetch();
    const catalogue = await answer.json();
    await route.fulfill({ response: answer, json: { ...catalogue, index: '999 0 0 ' } });
  });
  await box.open();
  await box.ask('card refused');
  await expect(box.arms.first()).toContainText('refused');
  await expect.poll(() => help.asked.some((path) => path.startsWith('/v1/search'))).toBe(true);
  await box.arms.first().click();
  await expect(box.panel.locator('[part=answer]')).toBeVisible();
});

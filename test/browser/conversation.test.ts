/** The conversation: what it replies, what it keeps, what it tells. */

import { expect, test } from './support/box.ts';
import { anEntry, ENGLISH, FRENCH } from './support/entries.ts';
import { listenToRegions } from './support/live-region.ts';

test.describe('A message', () => {
  test('gets the answer word for word, and leads to the whole of it and back', async ({ box }) => {
    await box.talk();
    await box.write('my bank blocked the payment');
    await expect(box.thread).toContainText('From our help pages');
    const quote = box.thread.locator('.quote');
    await expect(quote).toContainText('Why was my card refused?');
    await expect(quote).toContainText('Your bank decides, not the shop. Nothing was charged');
    await expect(quote).toContainText('25 s');
    await box.arm('Read the whole answer').click();
    await expect(
      box.panel.getByRole('heading', { name: 'Why was my card refused?' }),
    ).toBeFocused();
    await box.arm('Back to the conversation').click();
    await expect(quote).toBeVisible();
  });

  test('has its words marked in the answer that it leads to, also after a reload', async ({
    box,
    page,
  }) => {
    const marks = box.panel.locator('[part=answer] mark');
    await box.talk();
    await box.write('my bnak blocked the payment');
    await expect(box.thread.locator('mark')).toHaveCount(0);
    await box.arm('Read the whole answer').click();
    await expect(marks.first()).toHaveText('bank');
    await box.arm('Back to the conversation').click();
    await page.reload();
    await box.arm('Read the whole answer').click();
    await expect(marks.first()).toHaveText('bank');
    await box.arm('Back to the conversation').click();
    await box.write('card');
    await box.thread.locator('.arm').first().click();
    await expect(marks.first()).toHaveText('card');
  });

  test('that has several answers gets a choice with none of these', async ({ box, help }) => {
    await box.talk();
    await box.write('card');
    await expect(box.thread).toContainText(/(Two|Three) answers are close. Which one\?/);
    await box.thread.getByRole('button', { name: 'None of these' }).click();
    await expect(box.thread).toContainText('We have no answer to that');
    await expect(box.arm(/Write to us about “card”/)).toBeVisible();
    await expect.poll(() => help.types).toContain('choice-refused');
  });

  test('without an answer is told so, and a person gets its words', async ({ box }) => {
    await box.talk();
    await box.write('zzyzx qwrtp');
    await expect(box.thread).toContainText('We have no answer to that');
    await box.arm(/Write to us about “zzyzx qwrtp”/).click();
    await expect(box.panel.getByLabel('Your message')).toHaveValue('zzyzx qwrtp');
  });

  test('that leans on what was read is understood with it', async ({ box, help, page }) => {
    const question = 'My parcel to a country outside the union is late';
    const abroad = anEntry({ id: 'abroad', question: 'Do you send outside the union?' });
    help.publish([...ENGLISH, abroad, anEntry({ id: 'late-abroad', question })], FRENCH);
    await box.talk();
    await box.write('and outside?');
    await expect(box.thread.locator('.arm').first()).toContainText('Do you send outside');
    await page.evaluate(() => document.querySelector('wayside-help')?.showEntry('late'));
    await box.arm('Back to the conversation').click();
    await box.write('and outside?');
    await expect(box.thread.locator('.arms').nth(1).locator('.arm').first()).toContainText(
      question,
    );
  });

  test('chosen from the thread is opened, told, and stands there afterwards', async ({
    box,
    help,
  }) => {
    await box.talk();
    await box.write('card');
    const choice = box.thread.locator('.arm .to').first();
    const question = (await choice.textContent()) ?? '';
    await choice.click();
    await expect(box.panel.getByRole('heading', { level: 3 })).toHaveText(question);
    await box.arm('Back to the conversation').click();
    await expect(box.thread.locator('.said .words')).toHaveText(['card', question]);
    await expect(box.thread.locator('.quote .title')).toHaveText(question);
    await expect.poll(() => help.types).toContain('message');
    const [message] = help.events.filter(({ type }) => type === 'message');
    expect(message).toMatchObject({ turn: 1, text: 'card', verdict: 'choose' });
    expect(help.events.find(({ type }) => type === 'answer-opened')).toMatchObject({
      from: 'chat',
    });
  });

  test('leaves redacted', async ({ box, help, page }) => {
    await box.talk();
    await box.write('refund to name@example.com');
    await expect(box.thread.locator('.said .words')).toHaveText('refund to name@example.com');
    await page.goto('about:blank');
    await expect.poll(() => help.types).toContain('message');
    expect(JSON.stringify(help.batches)).not.toContain('name@example.com');
  });

  test('is kept in the field while help cannot be reached', async ({ box, help }) => {
    help.failures.set('/v1/catalogues', 0);
    await box.visit();
    await box.launcher.click();
    await expect(box.panel).toContainText('Help cannot be reached');
    box.complaints = [];
    help.failures.clear();
  });
});

test.describe('The thread', () => {
  test('goes on after a reload and on another page, draft included, and says nothing again', async ({
    box,
    page,
  }) => {
    const heard = await listenToRegions(page);
    await box.talk();
    await box.write('my bank blocked the payment');
    await expect(box.thread.locator('.quote')).toBeVisible();
    const said = (await heard()).join(' ');
    expect(said.match(/Your bank decides/g)).toHaveLength(1);
    await box.composer.fill('half a sent');
    await page.reload();
    await expect(box.thread.locator('.quote')).toBeVisible();
    await expect(box.composer).toHaveValue('half a sent');
    expect(await heard()).toEqual([]);
    await page.getByRole('link', { name: 'A lamp' }).click();
    await page.waitForURL('**/lamp');
    await expect(box.thread.locator('.quote')).toBeVisible();
    expect(await heard()).toEqual([]);
    await box.write('zzyzx');
    await expect(box.thread).toContainText('We have no answer to that');
    expect((await heard()).join(' ')).not.toContain('Your bank decides');
    expect((await heard()).join(' ')).toContain('We have no answer to that');
  });

  test('is not said again on the way back from an answer', async ({ box, page }) => {
    const heard = await listenToRegions(page);
    await box.talk();
    await box.write('my bank blocked the payment');
    await box.arm('Read the whole answer').click();
    const before = await heard();
    await box.arm('Back to the conversation').click();
    await expect(box.thread.locator('.quote')).toBeVisible();
    expect(await heard()).toEqual(before);
  });

  test('is this page’s alone where nothing may be stored', async ({ box, host, page }) => {
    host.options = { script: 'data-storage="none"' };
    await box.talk();
    await box.write('my bank blocked the payment');
    await expect(box.thread.locator('.quote')).toBeVisible();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await page.reload();
    await box.launcher.click();
    await expect(box.arm('Write a message')).toBeVisible();
  });

  test('goes along to a person, shown and removable', async ({ box, help }) => {
    await box.talk();
    await box.write('my bank blocked the payment');
    await box.arm('Write to us').click();
    await expect(box.panel.getByLabel('Your message')).toHaveValue('my bank blocked the payment');
    await expect(box.panel).toContainText('The conversation, 2 messages');
    await box.panel.getByText('Show it').click();
    await expect(box.panel.locator('.enclosure .visitor')).toBeVisible();
    await box.panel.getByLabel('Your e-mail address').fill('name@example.com');
    await box.arm('Do not send: The conversation').click();
    await box.arm('Put back').click();
    await box.arm(/^Send$/).click();
    await expect(box.panel).toContainText('K7M-4Q2');
    expect(help.contacts[0]?.conversation).toEqual([
      { from: 'visitor', text: 'my bank blocked the payment' },
      { from: 'help', text: 'Why was my card refused?' },
    ]);
  });

  test('is led by keyboard alone', async ({ box, page }) => {
    await box.visit();
    await box.launcher.focus();
    await page.keyboard.press('Enter');
    await expect(box.arm('Write a message')).toBeVisible();
    await page.keyboard.press('Shift+Tab');
    await box.arm('Write a message').focus();
    await page.keyboard.press('Enter');
    await expect(box.composer).toBeFocused();
    await page.keyboard.type('my bank blocked the payment');
    await page.keyboard.press('Enter');
    await expect(box.composer).toBeFocused();
    await expect(box.composer).toHaveValue('');
    await page.keyboard.press('Shift+Tab');
    await expect(box.arm('Read the whole answer')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(box.panel.locator('[part=answer]')).toBeVisible();
  });
});

test.describe('A guide', () => {
  test('is offered on its pages and runs in the thread, with back and restart', async ({
    box,
    help,
    page,
  }) => {
    await box.open('/en/lamp');
    await box.arm(/Return an item\s*Step by step/).click();
    await expect(box.thread).toContainText('Return an item, step 1 of 3');
    await box.arm('I changed my mind').click();
    await expect(box.thread).toContainText('Return an item, step 2 of 3');
    await expect(box.thread).toContainText('Is the item still in its box?');
    await box.arm('Back one step').click();
    await expect(box.thread.getByText('step 1 of 3')).toHaveCount(2);
    await box.arm('I changed my mind').last().click();
    await box.arm('Opened, not used').last().click();
    await expect(box.thread).toContainText('step 3 of 3');
    await box.arm('Start again').click();
    await expect(box.thread.getByText('step 1 of 3')).toHaveCount(3);
    await expect(box.thread.locator('.said .words')).toHaveText([
      'Return an item',
      'I changed my mind',
      'Back one step',
      'I changed my mind',
      'Opened, not used',
      'Start again',
    ]);
    await page.goto('about:blank');
    await expect.poll(() => help.types.filter((type) => type === 'guide-step')).toHaveLength(6);
    expect(help.events.filter(({ type }) => type === 'guide-step')[1]).toMatchObject({
      turn: 2,
      guide: 'return-an-item',
      step: 'condition',
    });
  });

  test('leads to an entry, told as from a guide, and to a person', async ({ box, help }) => {
    await box.open('/en/lamp');
    await box.arm(/Return an item/).click();
    await box.arm('It is late').click();
    await expect(box.panel.getByRole('heading', { level: 3 })).toHaveText(/My parcel is late/);
    await box.arm('Back to the conversation').click();
    await expect(box.thread.locator('.quote .title')).toHaveText(/My parcel is late/);
    await box.arm('I changed my mind').click();
    await box.arm(/^Used$/).click();
    await expect(box.panel.getByLabel('Your message')).toBeVisible();
    await expect
      .poll(() => help.events.find(({ type }) => type === 'answer-opened'))
      .toMatchObject({ entry: 'late', from: 'guide' });
  });

  test('is offered to a message that names it', async ({ box }) => {
    await box.talk();
    await box.write('I want to return an item');
    await box.arm(/Return an item\s*Step by step/).click();
    await expect(box.thread).toContainText('step 1 of 3');
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, reducedMotion: 'reduce' } as object);

    test('conversation and guide are accessible', async ({ box }) => {
      await box.talk();
      for (const message of ['my bank blocked the payment', 'card', 'zzyzx', 'return an item']) {
        await box.write(message);
      }
      await box.arm(/Return an item\s*Step by step/).click();
      await box.arm('I changed my mind').click();
      await box.expectAccessible();
      await box.arm('Write to us').last().click();
      await box.panel.getByText('Show it').click();
      await box.expectAccessible();
    });
  });
}

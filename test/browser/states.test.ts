/** What a visitor sees and can do in each state of the box. */

import { expect, test } from './support/box.ts';
import { anEntry, ENGLISH, FRENCH } from './support/entries.ts';

test.describe('Suggestions', () => {
  test('name the step, the questions with reason and distance, and all questions', async ({
    box,
  }) => {
    await box.open();
    await expect(box.panel).toContainText('You are here: Payment');
    await expect(box.arms.first()).toHaveText(/Why was my card refused\?\s*25 s\s*About this step/);
    await expect(box.arm('All questions')).toBeVisible();
    await expect(box.field).toBeFocused();
  });

  test('give the reason that the page itself shows', async ({ box, page }) => {
    await box.visit();
    await page
      .locator('#card-number')
      .evaluate((field) => field.setAttribute('aria-invalid', 'true'));
    await box.launcher.click();
    await expect(box.arms.first()).toContainText('Because your bank refused the payment');
  });

  test('lead to all questions by topic, and back', async ({ box }) => {
    await box.open();
    await box.arm('All questions').click();
    await expect(box.panel.getByRole('heading', { level: 4 })).toHaveText([
      'Payment',
      'Delivery',
      'About',
    ]);
    await expect(box.panel.getByRole('heading', { name: 'All questions' })).toBeFocused();
    await expect(box.arms).toHaveCount(ENGLISH.length);
    await box.arm('Back to suggestions').click();
    await expect(box.panel).toContainText('You are here: Payment');
  });

  test('leave the field and all questions where nothing fits', async ({ box }) => {
    await box.visit('/en/imprint');
    await box.launcher.click();
    await expect(box.arms).toHaveText(['All questions', 'Write a message']);
    await expect(box.field).toBeFocused();
  });
});

test.describe('Search', () => {
  test('gives way to results at the first letter, and back when cleared', async ({ box }) => {
    await box.open();
    await box.field.pressSequentially('c');
    await expect(box.panel).not.toContainText('You are here');
    await box.panel.getByRole('button', { name: 'Clear your question' }).click();
    await expect(box.panel).toContainText('You are here');
    await expect(box.field).toBeFocused();
  });

  test('marks in the answer what the search met, in text, tables and links', async ({
    box,
    page,
  }) => {
    await box.open();
    await box.ask('bank refused');
    await box.arms.first().click();
    const marks = box.panel.locator('[part=answer] mark');
    await expect(marks).toHaveText(['bank', 'bank', 'bank', 'Refused', 'bank', 'bank']);
    await expect(box.panel.locator('[part=answer]')).toContainText('Your bank decides');
    await box.expectAccessible();
    await page.emulateMedia({ forcedColors: 'active' });
    const [ground, ink] = await marks.first().evaluate((mark) => {
      const { backgroundColor, color } = getComputedStyle(mark);
      return [backgroundColor, color];
    });
    expect(ground, 'the system’s own colours for marks').not.toBe('rgba(0, 0, 0, 0)');
    expect(ink).not.toBe(ground);
  });

  test('marks nothing in an answer that was suggested or linked to', async ({ box }) => {
    await box.open();
    await box.arms.first().click();
    await expect(box.panel.locator('[part=answer]')).toBeVisible();
    await expect(box.panel.locator('mark')).toHaveCount(0);
    await box.arm('Back to suggestions').click();
    await box.ask('card refused');
    await box.arms.first().click();
    await expect(box.panel.locator('mark').first()).toBeVisible();
    await box.panel.getByRole('link', { name: /Which ways/ }).click();
    await expect(box.panel.getByRole('heading', { level: 3 })).toHaveText(/Which ways/);
    await expect(box.panel.locator('mark')).toHaveCount(0);
  });

  test('marks the words that matched', async ({ box }) => {
    await box.open();
    await box.ask('card refused');
    await expect(box.arms.first().locator('mark').first()).toHaveText(/card/);
  });

  test('says a repaired word as the answers write it, never its stem', async ({ box }) => {
    await box.open();
    await box.ask('card refsued');
    await expect(box.panel).toContainText('Results for “card refused”');
    await box.ask('Chekues or cash');
    await expect(box.panel.locator('.verdict')).toContainText('Results for “cheques or cash”');
    await box.ask('bank transfer or crads');
    await expect(box.panel.locator('.verdict')).toContainText('“bank transfer or cards”');
  });

  test('offers nothing false when nothing is known, and a person with the typed words', async ({
    box,
  }) => {
    await box.open();
    await box.ask('zzyzx qwrtp');
    await expect(
      box.panel.getByRole('heading', { name: 'We have no answer to that' }),
    ).toBeVisible();
    await box.arm(/Write to us about “zzyzx qwrtp”/).click();
    await expect(box.panel.getByLabel('Your message')).toHaveValue('zzyzx qwrtp');
  });
});

test.describe('An answer', () => {
  test('is drawn from its tree: headings, lists, tables, code, links', async ({ box }) => {
    await box.open();
    await box.arm(/card refused/).click();
    const answer = box.panel.locator('[part=answer]');
    await expect(answer.getByRole('heading', { name: 'What to try' })).toBeVisible();
    await expect(answer.getByRole('listitem')).toHaveCount(3);
    await expect(answer.getByRole('columnheader')).toHaveText(['Message', 'What it means']);
    await expect(answer.locator('code')).toHaveText('DECLINED-05');
    await expect(answer.getByRole('link', { name: 'bank’s limits' })).toHaveAttribute(
      'target',
      '_blank',
    );
  });

  test('keeps the place of a picture while it is on its way', async ({ box, help, page }) => {
    const picture = { type: 'image', src: '/media/lamp.png', alt: 'A lamp' } as const;
    const children = [{ ...picture, width: 640, height: 480 }];
    const lamp = anEntry({ id: 'lamp', document: [{ type: 'paragraph', children }] });
    help.publish([...ENGLISH, lamp], FRENCH);
    help.delaysMs.set('/media/', 60_000);
    await box.open();
    await page.evaluate(() => document.querySelector('wayside-help')?.showEntry('lamp'));
    await expect.poll(() => help.asked).toContain('/media/lamp.png');
    const place = await box.panel.getByRole('img', { name: 'A lamp' }).boundingBox();
    expect(place?.width).toBeGreaterThan(300);
    expect((place?.height ?? 0) / (place?.width ?? 1)).toBeCloseTo(480 / 640, 1);
  });

  test('goes under a line of the header where it is scrolled, and only there', async ({ box }) => {
    await box.page.setViewportSize({ width: 1280, height: 400 });
    await box.open();
    await box.arm(/card refused/).click();
    const body = box.panel.locator('.body');
    await expect(body).toHaveCSS('border-top-color', 'rgba(0, 0, 0, 0)');
    await body.evaluate((element) => element.scrollTo(0, 120));
    await expect(body).not.toHaveCSS('border-top-color', 'rgba(0, 0, 0, 0)');
    await expect(body).toHaveCSS('border-top-width', '1px');
  });

  test('begins at its top, however far the questions before it were scrolled', async ({
    box,
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 400 });
    await box.open();
    const body = box.panel.locator('.body');
    await body.evaluate((element) => {
      element.scrollTop = 60;
    });
    await box.arm(/card refused/).click();
    await expect(box.panel.getByRole('heading', { name: 'card refused' })).toBeFocused();
    expect(await body.evaluate((element) => element.scrollTop)).toBe(0);
  });

  test('leads on to another and back, where the reader was', async ({ box, page }) => {
    await page.setViewportSize({ width: 1280, height: 400 });
    await box.open();
    await box.arm(/card refused/).click();
    const body = box.panel.locator('.body');
    const link = box.panel.getByRole('link', { name: 'Which ways to pay' });
    await link.scrollIntoViewIfNeeded();
    // Further than the link itself needs.
    await body.evaluate((element) => element.scrollBy(0, 40));
    const before = await body.evaluate((element) => element.scrollTop);
    await link.click();
    await expect(box.panel.getByRole('heading', { name: 'Which ways to pay' })).toBeFocused();
    await box.arm('Back to the answer').click();
    await expect(box.panel.getByRole('heading', { name: 'card refused' })).toBeVisible();
    expect(await body.evaluate((element) => element.scrollTop)).toBe(before);
  });

  test('is found under an earlier id, and said to be withdrawn when it is gone', async ({
    box,
    page,
  }) => {
    await box.open();
    await page.evaluate(() => document.querySelector('wayside-help')?.showEntry('parcel-late'));
    await expect(box.panel.getByRole('heading', { name: 'My parcel is late' })).toBeVisible();
    await page.evaluate(() => document.querySelector('wayside-help')?.showEntry('gone'));
    await expect(box.panel).toContainText('This answer was withdrawn.');
  });

  test('after a no asks for the reason and offers a person at the same moment', async ({ box }) => {
    await box.open();
    await box.arm(/card refused/).click();
    await box.arm('No').click();
    await expect(box.panel.getByRole('radio')).toHaveCount(5);
    await expect(box.arm('Write to us, your question is already there')).toBeInViewport();
    await box.panel.getByLabel('Something is missing').check();
    await box.arm(/^Send$/).click();
    await expect(box.panel).toContainText('Thank you. That is noted.');
    await box.arm('Write to us, your question is already there').click();
    await expect(box.panel.getByLabel('Your message')).toHaveValue('Why was my card refused?');
  });
});

test.describe('A message to a person', () => {
  test('shows what goes along, and sends exactly that', async ({ box, help }) => {
    await box.open();
    await box.arm(/card refused/).click();
    await box.arm('Write to us').click();
    await box.panel.getByLabel('Your message').fill('Nothing helped.');
    await box.panel.getByLabel('Your e-mail address').fill('name@example.com');
    await box.arm('Do not send: This page').click();
    await expect(box.arm('Put back')).toBeVisible();
    await box.arm(/^Send$/).click();
    await expect(box.panel).toContainText('K7M-4Q2');
    await expect(box.panel).toContainText('We will answer name@example.com.');
    expect(help.contacts).toEqual([
      {
        v: 1,
        site: 'shop',
        key: expect.stringMatching(/^[\da-f-]{36}$/),
        language: 'en',
        message: 'Nothing helped.',
        address: 'name@example.com',
        read: ['refused'],
      },
    ]);
  });

  test('says what is wrong with an address, beside the field', async ({ box, help }) => {
    await box.open();
    await box.arm('Write to us').click();
    await box.panel.getByLabel('Your message').fill('Hello.');
    const address = box.panel.getByLabel('Your e-mail address');
    await address.fill('name@example');
    await box.arm(/^Send$/).click();
    await expect(address).toBeFocused();
    await expect(address).toHaveAccessibleDescription(/not complete, for example/);
    expect(help.contacts).toEqual([]);
  });

  test('keeps the text when sending fails, and is one contact however often it is tried', async ({
    box,
    help,
  }) => {
    help.failures.set('/v1/contacts', 503);
    await box.open();
    await box.arm('Write to us').click();
    await box.panel.getByLabel('Your message').fill('Hello.');
    await box.panel.getByLabel('Your e-mail address').fill('name@example.com');
    await box.arm(/^Send$/).click();
    await expect(box.panel.getByRole('alert')).toContainText('Not sent.');
    await expect(box.panel.getByRole('link', { name: 'Send by e-mail' })).toHaveAttribute(
      'href',
      'mailto:help@example.com?body=Hello.',
    );
    await expect(box.panel.getByLabel('Your message')).toHaveValue('Hello.');
    help.failures.clear();
    await box.arm('Try again').click();
    await expect(box.panel).toContainText('K7M-4Q2');
    box.complaints = [];
  });
});

test.describe('The effort question', () => {
  test('follows a yes, is sent by its button alone, and is asked once a session', async ({
    box,
    help,
  }) => {
    await box.open();
    await box.arm(/card refused/).click();
    await box.arm('Yes').click();
    const choices = box.panel.getByRole('radio');
    await expect(choices).toHaveCount(7);
    await expect(choices.nth(3)).toHaveAccessibleName('Neither easy nor difficult');
    await choices.nth(5).check();
    await box.panel.getByLabel(/What would have made it easier/).fill('ask me at a@example.com');
    expect(help.types).not.toContain('survey-answered');
    await box.arm(/^Send$/).click();
    await expect(box.panel).toContainText('Your answer is noted');
    await expect.poll(() => help.types).toContain('survey-answered');
    expect(help.events.find(({ type }) => type === 'survey-answered')).toMatchObject({
      scale: 'ces-7',
      value: 6,
      min: 1,
      max: 7,
      comment: 'ask me at [email]',
    });
    await box.arm('Back to suggestions').click();
    await box.arm(/Which ways to pay/).click();
    await box.arm('Yes').click();
    await expect(box.panel).toContainText('Glad that worked');
    await expect(choices).toHaveCount(0);
  });

  test('a yes can be taken back: the reason is asked, and the no is what counts', async ({
    box,
    help,
  }) => {
    await box.open();
    await box.arms.first().click();
    await box.arm('Yes').click();
    await expect(box.panel.getByText('Glad that worked')).toBeFocused();
    await box.arm('It did not help after all').click();
    await expect(box.panel.getByText('Sorry. What was wrong?')).toBeFocused();
    await expect(box.panel.locator('.foot')).not.toContainText('Still there if you need it');
    await expect
      .poll(() => help.events.flatMap((one) => (one.type === 'feedback' ? one.helpful : [])))
      .toEqual(['yes', 'no']);
    await box.expectAccessible();
  });
});

test.describe('Languages', () => {
  test('follow the page, then the attribute', async ({ box, page }) => {
    await box.visit('/fr/payment');
    await expect(box.launcher).toHaveText('Aide');
    await box.launcher.click();
    await expect(box.arms.first()).toContainText('Pourquoi ma carte');
    await expect(box.panel).toHaveAttribute('lang', 'fr');
    await page.evaluate(() =>
      document.querySelector('wayside-help')?.setAttribute('language', 'en'),
    );
    await expect(box.panel).toContainText('You are here: Payment');
    await expect(box.arms.first()).toContainText('Why was my card refused?');
  });

  test('fall back to the first of the site, and say so', async ({ box, help, page }) => {
    help.publish(ENGLISH, FRENCH, { languages: ['fr', 'en'] });
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        document.documentElement.lang = 'de';
      });
    });
    await box.visit('/en/payment');
    await box.launcher.click();
    await expect(box.panel.getByRole('heading', { name: 'Aide' })).toBeVisible();
    await expect(box.panel).toContainText('français');
    await expect(box.panel).toHaveAttribute('lang', 'fr');
  });
});

test('An open page finds what was published meanwhile', async ({ box, help }) => {
  help.manifest.refreshSeconds = 0;
  await box.open();
  await box.ask('giraffe');
  await expect(box.panel).toContainText('We have no answer to that');
  const added = anEntry({ id: 'giraffe', question: 'Do you sell a giraffe lamp?', text: 'Yes.' });
  help.publish([...ENGLISH, added], FRENCH, { refreshSeconds: 0 });
  await expect(async () => {
    await box.ask('giraffe lam');
    await box.ask('giraffe lamp');
    await expect(box.arms.first()).toContainText('giraffe', { timeout: 500 });
  }).toPass({ timeout: 5000 });
});

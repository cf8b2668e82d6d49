/** The effort question on its shorter scales. */

import { expect, test } from './support/box.ts';

const SCALES = [
  ['ces-5', ['Very difficult', 'Difficult', 'Neither easy nor difficult', 'Easy', 'Very easy']],
  ['ces-4', ['Very difficult', 'Difficult', 'Easy', 'Very easy']],
] as const;

for (const [scale, labels] of SCALES) {
  test(`${scale} is a column of its labels, and higher is easier`, async ({ box, help, page }) => {
    help.manifest.surveys = { ces: scale };
    await box.open();
    await box.arm(/card refused/).click();
    await box.arm('Yes').click();
    const choices = box.panel.getByRole('radio');
    await expect(choices).toHaveCount(labels.length);
    for (const [place, label] of labels.entries()) {
      await expect(choices.nth(place)).toHaveAccessibleName(label);
    }
    const rows = await box.panel.locator('.survey fieldset label').all();
    const boxes = await Promise.all(rows.map((row) => row.boundingBox()));
    expect(new Set(boxes.map((row) => row?.x)).size).toBe(1);
    for (const row of boxes) expect(row?.height).toBeGreaterThanOrEqual(44);
    await box.expectAccessible();
    await choices.last().focus();
    await page.keyboard.press('Space');
    await box.arm(/^Send$/).click();
    await expect
      .poll(() => help.events.find(({ type }) => type === 'survey-answered'))
      .toMatchObject({ scale, min: 1, max: labels.length, value: labels.length });
  });
}

test('ces-7 is a column with both ends named where there is no room for a row', async ({
  box,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await box.open();
  await box.arm(/card refused/).click();
  await box.arm('Yes').click();
  const labels = box.panel.locator('.survey fieldset label');
  await expect(labels).toHaveCount(7);
  const boxes = await Promise.all((await labels.all()).map((row) => row.boundingBox()));
  expect(new Set(boxes.map((row) => row?.x)).size).toBe(1);
  await expect(box.panel.locator('.survey')).toContainText('Very difficult');
  await expect(box.panel.locator('.survey')).toContainText('Very easy');
  await box.expectAccessible();
});

test('a long label of two lines stands apart from the next', async ({ box, page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await box.open('/fr/payment');
  await box.arms.first().click();
  await box.arm('Oui').click();
  await box.panel.getByRole('radio').first().check();
  const long = box.panel.locator('label', { hasText: 'Savoir si elle valait pour mon cas' });
  await expect(long).toBeVisible();
  const room = await long.evaluate((label) => {
    const text = document.createRange();
    text.selectNodeContents(label);
    return label.getBoundingClientRect().bottom - text.getBoundingClientRect().bottom;
  });
  expect(room).toBeGreaterThanOrEqual(5);
});

test('what made it so is offered once it is rated, and told with it', async ({ box, help }) => {
  await box.open();
  await box.arm(/card refused/).click();
  await box.arm('Yes').click();
  await expect(box.panel.getByRole('radio')).toHaveCount(7);
  await expect(box.panel.getByRole('checkbox')).toHaveCount(0);
  expect(help.asked.filter((path) => path.includes('/reasons-'))).toEqual([]);
  await box.panel.getByRole('radio').nth(6).check();
  const group = (name: RegExp) => box.panel.getByRole('group', { name });
  await expect(group(/What made the difference\? Optional/).getByRole('checkbox')).toHaveCount(5);
  await box.panel.getByRole('checkbox', { name: 'Finding the answer' }).check();
  await box.panel.getByRole('radio').nth(3).check();
  await expect(box.panel.getByRole('checkbox', { name: 'Finding the answer' })).toBeChecked();
  await box.panel.getByRole('checkbox', { name: 'Reaching a person' }).check();
  for (const row of await group(/What made/)
    .locator('label')
    .all()) {
    expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  await box.expectAccessible();
  expect(help.types).not.toContain('survey-answered');
  await box.arm(/^Send$/).click();
  await expect
    .poll(() => help.events.find(({ type }) => type === 'survey-answered'))
    .toMatchObject({ value: 4, reasons: ['finding', 'person'] });
});

test('a rating without a reason is told without one, also where they cannot be had', async ({
  box,
  help,
}) => {
  help.failures.set('/assets/reasons-', 503);
  await box.open();
  await box.arm(/card refused/).click();
  await box.arm('Yes').click();
  await box.panel.getByRole('radio').last().check();
  await box.arm(/^Send$/).click();
  await expect.poll(() => help.types).toContain('survey-answered');
  expect(help.events.find(({ type }) => type === 'survey-answered')).not.toHaveProperty('reasons');
  box.complaints = box.complaints.filter((line) => !line.includes('503'));
});

test.describe('What else a site wants rated', () => {
  test('stands beside the effort question, each answer told apart, the words once', async ({
    box,
    help,
    page,
  }) => {
    help.manifest.surveys = { ces: 'ces-7', csat: 'csat-5', nps: true };
    await page.setViewportSize({ width: 1280, height: 1000 });
    await box.open();
    await box.arm(/card refused/).click();
    await box.arm('Yes').click();
    const group = (name: RegExp) => box.panel.getByRole('group', { name });
    await expect(group(/recommend Atelier Démo/).getByRole('radio')).toHaveCount(11);
    await expect(group(/How satisfied/).getByRole('radio')).toHaveCount(5);
    await box.expectAccessible();
    await box.arm(/^Send$/).click();
    await expect(box.panel.getByRole('radio').first()).toBeFocused();
    await group(/How satisfied/)
      .getByRole('radio', { name: '5, Very satisfied' })
      .check();
    await group(/recommend/)
      .getByRole('radio', { name: '0, Not at all likely' })
      .check();
    await box.panel.getByLabel(/What would have made it easier/).fill('Less to read.');
    expect(help.types).not.toContain('survey-answered');
    await box.arm(/^Send$/).click();
    await expect(box.panel).toContainText('Your answer is noted');
    await expect(box.panel.locator('.lit')).toHaveText('Write to us');
    const answered = () => help.events.filter(({ type }) => type === 'survey-answered');
    await expect.poll(() => answered().length).toBe(2);
    expect(answered()).toMatchObject([
      { survey: 'csat', scale: 'csat-5', min: 1, max: 5, value: 5, comment: 'Less to read.' },
      { survey: 'nps', scale: 'nps', min: 0, max: 10, value: 0 },
    ]);
    expect(answered()[1]).not.toHaveProperty('comment');
    const shown = help.events.filter(({ type }) => type === 'survey-shown');
    expect(shown.map((event) => 'survey' in event && event.survey).sort()).toEqual([
      'ces',
      'csat',
      'nps',
    ]);
  });

  test('is not fetched where the site wants the effort alone', async ({ box, help }) => {
    await box.open();
    await box.arm(/card refused/).click();
    await box.arm('Yes').click();
    await expect(box.panel.getByRole('radio')).toHaveCount(7);
    expect(help.asked.filter((path) => path.includes('/ratings-'))).toEqual([]);
  });

  test('a hard time leads to a person, an easy one does not', async ({ box }) => {
    await box.open();
    await box.arm(/card refused/).click();
    await box.arm('Yes').click();
    await box.panel.getByRole('radio').nth(2).check();
    await box.arm(/^Send$/).click();
    await expect(box.panel.locator('.lit')).toHaveText('Write to us');
  });
});

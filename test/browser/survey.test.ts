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

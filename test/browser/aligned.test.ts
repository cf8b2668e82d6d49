/** What the box shows stands where the eye looks for it: on the post, at its line, near what it is about. */

import type { Locator } from '@playwright/test';
import { expect, test } from './support/box.ts';
import { WALKS } from './support/walks.ts';

/** What an eye lets pass as level, in pixels. */
const LEVEL = 2;

for (const way of ['searching', 'reading', 'writing', 'talking']) {
  test(`signs and ticks stand at the first line of what they point to, ${way}`, async ({
    box,
    help,
    page,
  }) => {
    const look = async (state: string) => {
      // What is pointed at shows no tick.
      await page.mouse.move(0, 0);
      expect(await box.panel.evaluateAll(findUneven, LEVEL), state).toEqual([]);
    };
    await WALKS[way]?.({ box, help, page, look });
  });
}

test('no line of a question ends in a single word', async ({ box }) => {
  await box.open();
  const question = box.arm(/I entered a gift card/).locator('.to');
  const last = await question.evaluate((element) => {
    const text = document.createRange();
    text.selectNodeContents(element);
    const lines = [...text.getClientRects()].map(({ width }) => width);
    return { count: lines.length, part: (lines.at(-1) ?? 0) / element.clientWidth };
  });
  expect(last.count).toBe(2);
  expect(last.part, 'share of the width').toBeGreaterThan(0.25);
});

test('a question of the survey is farther from the choices before it than they are apart', async ({
  box,
  help,
}) => {
  help.manifest.surveys = { ces: 'ces-5' };
  await box.open();
  await box.arms.first().click();
  await box.arm('Yes').click();
  await box.panel.getByRole('radio').nth(1).check();
  await expect(box.panel.getByRole('checkbox')).toHaveCount(5);
  const gap = async (above: string, below: string) =>
    (await top(box.panel.getByText(below))) -
    (await bottom(box.panel.getByText(above, { exact: true })));
  const apart = await gap('Easy', 'Very easy');
  expect(await gap('Very easy', 'What made the difference?')).toBeGreaterThan(apart);
  const checkbox = box.panel.getByRole('checkbox').last();
  const label = box.panel.getByText('What would have made it easier?');
  expect((await top(label)) - (await bottom(checkbox))).toBeGreaterThan(apart);
});

test('the words for the ends of a scale stand under its first and its last point', async ({
  box,
  help,
}) => {
  help.manifest.surveys = { ces: 'ces-7', csat: 'csat-5', nps: true };
  await box.open();
  await box.arms.first().click();
  await box.arm('Yes').click();
  await expect(box.panel.getByRole('radio')).toHaveCount(23);
  for (const scale of await box.panel.locator('fieldset').all()) {
    const overlaps = await scale.evaluate((one) => {
      const [first, ...others] = [...one.querySelectorAll('.points label')];
      const words = [...one.querySelectorAll('.ends span')];
      return [first, others.at(-1)].map((point, end) => {
        const [a, b] = [point, words[end]].map((it) => it?.getBoundingClientRect());
        return Math.min(a?.right ?? 0, b?.right ?? 0) - Math.max(a?.left ?? 0, b?.left ?? 0);
      });
    });
    for (const overlap of overlaps) expect(overlap, await scale.innerText()).toBeGreaterThan(20);
  }
});

test('what is wrong with a message stands right under it', async ({ box }) => {
  await box.open();
  await box.arm('Write to us').click();
  const message = box.panel.getByLabel('Your message');
  await message.fill('my parcel has not arrived');
  await expect(box.arm(/This may answer it/)).toBeVisible();
  await message.fill('');
  await box.arm(/^Send$/).click();
  const said = await top(box.panel.getByRole('alert'));
  expect(said - (await bottom(message))).toBeLessThan(10);
});

const top = (one: Locator) => one.evaluate((element) => element.getBoundingClientRect().top);
const bottom = (one: Locator) => one.evaluate((element) => element.getBoundingClientRect().bottom);

/** Runs in the page: what does not stand at its line, and by how much. */
function findUneven([panel]: Element[], level: number): string[] {
  const all = (selector: string) => [...(panel?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const middle = ({ top, height }: DOMRect) => top + height / 2;
  const lineOf = (element: Element) => {
    if (element.localName === 'input') return middle(element.getBoundingClientRect());
    const text = document.createRange();
    text.selectNodeContents(element);
    const [first] = text.getClientRects();
    return first ? middle(first) : Number.NaN;
  };
  const ticks = all('.arm:not(.lit)').map((arm) => {
    const { insetBlockStart, height } = getComputedStyle(arm, '::after');
    const tick = arm.getBoundingClientRect().top + Number.parseFloat(insetBlockStart) + 1;
    const words = arm.querySelector('.to');
    return { name: `${words?.textContent} ${height}`, by: words ? lineOf(words) - tick : 0 };
  });
  const signs = all('.body .mark:not(.yours)').map((mark) => {
    const words = mark.nextElementSibling ?? mark.parentElement;
    const sign = middle(mark.getBoundingClientRect());
    return { name: words?.textContent?.trim() ?? '', by: words ? lineOf(words) - sign : 0 };
  });
  return [...ticks, ...signs]
    .filter(({ by }) => !(Math.abs(by) <= level))
    .map(({ name, by }) => `${name}: ${by}`);
}

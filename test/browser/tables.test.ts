/** Tables and codes of an answer where there is little room. */

import type { Locator } from '@playwright/test';
import type { Block, Inline } from '../../widget/core/catalogue.ts';
import { expect, test } from './support/box.ts';
import { anEntry, ENGLISH, FRENCH } from './support/entries.ts';

const COSTS: Block = {
  type: 'table',
  align: [null, 'right'],
  head: [[], ['Price']],
  rows: [
    [['Pick-up point, France'], ['4.00 €']],
    [['Belgium, Luxembourg, Germany, Netherlands, Spain, Italy'], ['1 214.00 €']],
  ],
};

const WIDE: Block = {
  type: 'table',
  align: [],
  head: [['Incomprehensibility'], ['Counterrevolutionary'], ['Telecommunications']],
  rows: [[['4.00 €'], ['6.00 €'], ['14.00 €']]],
};

/** Words and amounts of the cells that stand on more than one line. */
function findBroken(answer: Locator): Promise<string[]> {
  return answer.evaluate((element) => {
    const broken: string[] = [];
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      if (!text.parentElement?.closest('th, td')) continue;
      for (const { 0: word, index } of text.data.matchAll(/[\d.]+\s€|\S+/g)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(word);
      }
    }
    return broken;
  });
}

for (const width of [390, 320]) {
  test(`a table breaks at spaces alone, and scrolls in its own box, at ${width} px`, async ({
    box,
    help,
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    const entries = [
      anEntry({ id: 'costs', question: 'What does delivery cost?', document: [COSTS] }),
      anEntry({ id: 'wide', question: 'What does it cost in words?', document: [WIDE] }),
    ];
    help.publish([...ENGLISH, ...entries], FRENCH);
    await box.open();
    const answer = box.panel.locator('[part=answer]');
    const body = box.panel.locator('.body');
    for (const { id } of entries) {
      await page.evaluate((entry) => document.querySelector('wayside-help')?.showEntry(entry), id);
      await expect(answer.getByRole('table')).toBeVisible();
      await expect(answer.getByRole('cell', { name: '4.00 €' }).first()).toBeVisible();
      expect(await findBroken(answer), id).toEqual([]);
      expect(await body.evaluate((one) => one.scrollWidth - one.clientWidth), id).toBe(0);
      await box.expectAccessible();
      // Scrolled by keys where there is something to scroll, and else no stop on the way.
      const isStop = answer.locator('.table[tabindex="0"]');
      await expect(isStop).toHaveCount(id === 'wide' ? 1 : 0);
    }
    const frame = answer.locator('.table');
    expect(await frame.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeGreaterThan(0);
  });
}

test('a code stays in one piece where a line has room for it', async ({ box, help, page }) => {
  const code: Inline = { type: 'code', text: 'DECLINED-05' };
  const answer = Array.from({ length: 40 }, (_, length): Block => {
    return { type: 'paragraph', children: [`${'o'.repeat(length)} `, code, '.'] };
  });
  help.publish([anEntry({ id: 'codes', document: answer }), ...ENGLISH], FRENCH);
  await page.setViewportSize({ width: 320, height: 640 });
  await box.open();
  await page.evaluate(() => document.querySelector('wayside-help')?.showEntry('codes'));
  const codes = box.panel.locator('[part=answer] code');
  await expect(codes).toHaveCount(answer.length);
  // In whole pixels: fractions depend on where on the page a line stands.
  const heights = await codes.evaluateAll((all) =>
    all.map((one) => (one as HTMLElement).offsetHeight),
  );
  expect(new Set(heights).size).toBe(1);
});

/** The list of results while its query is typed. */

import { buildIndex } from '../../widget/core/build-index.ts';
import { english } from '../../widget/core/languages/en.ts';
import { search } from '../../widget/core/search.ts';
import { expect, test } from './support/box.ts';
import { anEntry, FRENCH } from './support/entries.ts';

const QUESTIONS = [
  'How do I change the delivery address?',
  'How do I return an item?',
  'How do I delete my data?',
  'How do I stop the newsletter?',
  'Can I pay with a gift card?',
  'Why was my card refused?',
  'Which cards can I pay with?',
  'When will my refund arrive?',
  'When does my parcel arrive?',
];

/** As many as a ranker can be learned from. */
const manyEntries = () =>
  Array.from({ length: 60 }, (_, at) => {
    const question = QUESTIONS[at % QUESTIONS.length] ?? '';
    return anEntry({ id: `${at}`, question, alternates: [`${question} ${at}`, `number ${at}`] });
  });

test('a result that stays keeps its place at the next key, unless it is clearly beaten', async ({
  box,
  help,
  page,
}) => {
  const entries = QUESTIONS.map((question) => anEntry({ id: question, question }));
  help.publish(entries, FRENCH);
  const texts = entries.map((entry) => ({ ...entry, answer: 'This is the answer.' }));
  const index = buildIndex(texts, { language: english });
  const found = (query: string) =>
    search(index, query, { typing: true })
      .hits.slice(0, 3)
      .map(({ id }) => id);
  const [back = '', gift = '', refused = '', refund = ''] = [1, 4, 5, 7].map((at) => QUESTIONS[at]);
  expect(found('gift return ref')).toEqual([back, gift, refused]);
  expect(found('gift return refu'), 'by score alone').toEqual([back, refused, gift]);

  await box.visit('/en/elsewhere');
  await box.launcher.click();
  await box.ask('gift return ref');
  const shown = box.panel.locator('[part=arm]:not(.quiet) .to');
  await expect(shown).toHaveText([back, gift, refused]);
  await page.keyboard.press('u');
  await expect(box.field).toHaveValue('gift return refu');
  await expect(shown).toHaveText([back, gift, refused]);
  await page.keyboard.press('n');
  await expect(shown.first(), 'clearly beaten').toHaveText(refund);
});

test('the ranker comes while the index is opened, so that no result moves when it has come', async ({
  box,
  help,
  page,
}) => {
  help.publish(manyEntries(), FRENCH);
  let letGo = () => {};
  const isHeld = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  // Browsers without it take timers instead, which can be held.
  await page.addInitScript(() => Object.defineProperty(window, 'scheduler', { value: undefined }));
  await page.route(/catalogues\/\w+$/, (route) => isHeld.then(() => route.continue()));
  await box.visit();
  await box.launcher.click();
  await expect(box.field).toBeFocused();
  // Opened step by step: held between two of them.
  const release = await page.evaluateHandle(() => {
    const { setTimeout: later } = window;
    const held: (() => void)[] = [];
    window.setTimeout = ((then: () => void) => held.push(then)) as typeof later;
    return () => {
      window.setTimeout = later;
      for (const then of held) later(then);
    };
  });
  await box.field.fill('card refused');
  letGo();
  await expect.poll(() => help.asked.filter((path) => path.endsWith('/ranker'))).toHaveLength(1);
  await expect(box.panel.locator('mark')).toHaveCount(0);
  await release.evaluate((go) => go());
  await expect(box.panel.locator('mark').first()).toBeVisible();
});

test('the index is open whether a ranker has come or not', async ({ box, help }) => {
  help.publish(manyEntries(), FRENCH);
  help.delaysMs.set(`/v1/catalogues/${help.manifest.catalogues.en}/ranker`, 30_000);
  await box.open();
  await box.ask('card refused');
  await expect(box.panel.locator('mark').first()).toBeVisible();
});

test('a key changes nothing about the box itself, which would have all of it styled anew', async ({
  box,
  page,
}) => {
  await box.open();
  await box.panel.evaluate((panel) => {
    const changed = () => panel.append('changed');
    new MutationObserver(changed).observe(panel, { attributes: true });
  });
  await box.field.focus();
  await page.keyboard.type('card');
  await expect(box.panel.locator('.verdict')).toBeVisible();
  await expect(box.panel).not.toContainText('changed');
});

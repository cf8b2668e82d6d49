/** The further languages of the interface; Arabic proves what runs from right to left. */

import { chooseLanguage } from '../../widget/languages/choose.ts';
import { expect, test } from './support/box.ts';
import { FURTHER, type SiteLanguage } from './support/entries.ts';

const SAID: [language: SiteLanguage, tab: string, title: string, ask: string, write: string][] = [
  ['de', 'Hilfe', 'Hilfe', 'Karte abgelehnt', 'Nachricht schreiben'],
  ['es', 'Ayuda', 'Ayuda', 'tarjeta rechazada', 'Escribir un mensaje'],
  ['ar', 'مساعدة', 'المساعدة', 'بطاقتي', 'كتابة رسالة'],
];

for (const [language, tab, title, question, write] of SAID) {
  test(`${language}: tab, box, search, answer, conversation and contact`, async ({
    box,
    help,
    page,
  }) => {
    help.translate(language, FURTHER[language] ?? []);
    help.manifest.launcher = { ...help.manifest.launcher, [language]: tab };
    await box.visit(`/${language}/payment`);
    await expect(box.launcher).toHaveText(tab);
    await box.launcher.click();
    await expect(box.panel.getByRole('heading', { level: 2 })).toHaveText(title);
    await expect(box.panel).toHaveAttribute('lang', language);
    await expect(box.panel).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
    await box.ask(question);
    await box.arms.first().click();
    await expect(box.panel.locator('[part=answer]')).toBeVisible();
    await box.expectAccessible();
    await page.keyboard.press('Escape');
    await box.launcher.click();
    await box.panel.locator('.back').click();
    await box.ask('');
    await box.arm(write).click();
    await box.panel.locator('.composer input').fill(question);
    await page.keyboard.press('Enter');
    await expect(box.thread.locator('.said')).toHaveCount(1);
    await box.expectAccessible();
    await box.panel.locator('.foot .link').click();
    await expect(box.panel.locator('textarea')).toBeVisible();
    await box.expectAccessible();
    expect(await box.panel.evaluate((panel) => panel.textContent)).not.toMatch(/undefined|\{\w+\}/);
  });
}

test('only the language that is shown is fetched', async ({ box, help }) => {
  help.translate('ar', FURTHER.ar ?? []);
  await box.visit('/ar/payment');
  await box.launcher.click();
  await expect(box.arms.first()).toBeVisible();
  const words = help.asked.filter((path) => /\/(en|fr|de|es|ar)-/.test(path));
  expect(words).toEqual([expect.stringContaining('/ar-')]);
});

test('right to left: post, sign and arms are on the other side, addresses are not turned', async ({
  box,
  help,
}) => {
  help.translate('ar', FURTHER.ar ?? []);
  await box.visit('/ar/payment');
  await box.launcher.click();
  const panel = await box.panel.boundingBox();
  const arm = await box.arms.first().boundingBox();
  const close = await box.panel.locator('.close').boundingBox();
  expect(panel?.x).toBe(24);
  expect((close?.x ?? 0) - (panel?.x ?? 0)).toBeLessThan(20);
  expect((arm?.x ?? 0) + (arm?.width ?? 0)).toBeGreaterThan(350);
  await box.panel.locator('.foot .link').click();
  await expect(box.panel.locator('input[type=email]')).toHaveCSS('direction', 'ltr');
  await box.panel.locator('textarea').fill('بطاقتي');
  await box.panel.locator('input[type=email]').fill('name@example.com');
  await box.panel.locator('.main').click();
  const gap = await box.panel.locator('.reference').evaluate((frame) => {
    const text = document.createRange();
    text.selectNodeContents(frame.querySelector('bdi') ?? frame);
    return frame.getBoundingClientRect().right - text.getBoundingClientRect().right;
  });
  expect(gap, 'under its label').toBeLessThan(20);
});

test('Arabic counts in its own plural forms', async ({ box, help, page }) => {
  help.translate('ar', FURTHER.ar ?? []);
  await box.visit('/ar/payment');
  await box.launcher.click();
  for (const [query, said] of [
    ['zzyzx qwrtp', 'ليست لدينا إجابة'],
    ['بطاقتي', 'إجابة واحدة عن'],
    ['الدفع', 'إجابتان عن'],
  ] as const) {
    await box.ask(query);
    await expect(box.panel.locator('.spoken')).toHaveText(new RegExp(said));
    await page.keyboard.press('Escape');
  }
});

test('a language chosen while another is on its way is the one that is shown', async ({
  box,
  help,
  page,
}) => {
  help.translate('de', FURTHER.de ?? []);
  const { en } = help.manifest.catalogues;
  help.delaysMs.set(`/v1/catalogues/${en}`, 800);
  await box.visit('/en/payment');
  await box.launcher.click();
  await expect.poll(() => help.asked.some((path) => path.includes(`${en}`))).toBe(true);
  await page.evaluate(() => document.querySelector('wayside-help')?.setAttribute('language', 'de'));
  await expect(box.panel).toHaveAttribute('lang', 'de');
  await expect(box.arms.filter({ hasText: 'Karte' })).not.toHaveCount(0);
});

test('words that come late do not take the place of those of a language chosen since', async ({
  box,
  help,
  page,
}) => {
  help.delaysMs.set('/assets/fr-', 800);
  await box.open();
  const speak = (language: string) =>
    page.evaluate(
      (wanted) => document.querySelector('wayside-help')?.setAttribute('language', wanted),
      language,
    );
  await speak('fr');
  await expect.poll(() => help.asked.some((path) => path.includes('/fr-'))).toBe(true);
  await speak('en');
  await page.waitForTimeout(1000);
  await expect(box.panel.getByRole('heading', { level: 2 })).toHaveText('Help');
});

test('a visitor gets the language of the page, however its tag is written', () => {
  for (const wanted of ['fr', 'FR', 'fr-CA', 'fr_CA']) {
    expect(chooseLanguage(wanted, ['en', 'fr']), wanted).toBe('fr');
  }
  expect(chooseLanguage('frr', ['en', 'fr'])).toBe('en');
});

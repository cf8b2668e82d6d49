/**
 * Every main state of the box at four widths, light and dark, in English, French and Arabic, and every
 * state in forced colours, dark on a small phone, and enlarged, for whoever changes how it looks:
 * `npm run pictures -- box-pictures`. They stand in `test/results/box/`.
 */

import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { type BoxOnPage, expect, test } from './support/box.ts';
import { FURTHER } from './support/entries.ts';
import type { HelpServer } from './support/help-server.ts';
import type { HostPage } from './support/host-page.ts';
import { WALKS } from './support/walks.ts';

const FOLDER = fileURLToPath(new URL('../results/box/', import.meta.url));
const SIZES = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];
/** Height that a phone's keyboard leaves. */
const ABOVE_KEYBOARD = 0.55;
/** What is typed in each language: a sure answer, a choice, nothing. */
const TYPED = {
  en: ['card refused', 'pay card', 'zzyzx qwrtp'],
  fr: ['carte refusée', 'payer carte', 'zzyzx qwrtp'],
  ar: ['رُفضت بطاقتي', 'بطاقات', 'zzyzx qwrtp'],
};
type Language = keyof typeof TYPED;

interface Shoot {
  box: BoxOnPage;
  help: HelpServer;
  host: HostPage;
  page: Page;
  language: Language;
  /** Takes the picture of what is now seen. */
  take(state: string): Promise<void>;
}

for (const language of Object.keys(TYPED) as Language[]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const size of SIZES) {
      const name = `${language}-${colorScheme}-${size.width}`;
      test(`box ${name}`, async ({ box, help, host, page }) => {
        page.setDefaultTimeout(5000);
        // Each page is a visit of its own.
        host.options = { script: 'data-storage="none"' };
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        if (language === 'ar') help.translate('ar', FURTHER.ar ?? []);
        help.manifest.contact.hours = { days: [1, 2, 3, 4, 5], from: '09:00', until: '18:00' };
        const take = async (state: string) => {
          await page.waitForTimeout(400);
          await page.screenshot({ path: `${FOLDER}${state}-${name}.png` });
        };
        const shoot = { box, help, host, page, language, take };
        await shootSearch(shoot);
        await shootAnswer(shoot);
        await shootConversation(shoot);
        await shootContact(shoot);
        for (const scale of ['ces-7', 'ces-5', 'ces-4'] as const) await shootSurvey(shoot, scale);
        for (const mode of ['inline', 'page']) await shootPlaced(shoot, mode);
      });
    }
  }
}

/** Ways in which a page may be looked at besides. */
const LOOKS = {
  'forced-colours': { size: { width: 768, height: 1024 }, forcedColors: 'active' },
  'dark-phone': { size: { width: 320, height: 640 }, colorScheme: 'dark' },
  '200-percent': { size: { width: 640, height: 512 } },
  '400-percent': { size: { width: 320, height: 256 } },
} as const;

for (const [look, { size, ...media }] of Object.entries(LOOKS)) {
  for (const [way, walk] of Object.entries(WALKS)) {
    test(`box ${look} ${way}`, async ({ box, help, page }) => {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      const take = async (state: string) => {
        const wide = page.viewportSize();
        await page.setViewportSize(size);
        await page.waitForTimeout(400);
        await page.screenshot({ path: `${FOLDER}${state}-${look}.png` });
        // The way leads through a wide window: on a small sheet some states cannot be reached by it.
        if (wide) await page.setViewportSize(wide);
      };
      await walk({ box, help, page, look: take });
    });
  }
}

async function shootSearch({ box, language, take }: Shoot): Promise<void> {
  await open(box, language);
  await take('suggestions');
  for (const [at, query] of TYPED[language].entries()) {
    await box.ask(query);
    await expect(box.panel.locator('.verdict')).toBeVisible();
    await take(`results-${at + 1}`);
  }
}

async function shootAnswer({ box, language, take }: Shoot): Promise<void> {
  await box.ask(TYPED[language][0] ?? '');
  await box.arms.first().click();
  await expect(box.panel.locator('[part=answer]')).toBeVisible();
  await take('answer');
  await box.panel.locator('.helped button').last().click();
  await expect(box.panel.locator('.reasons')).toBeVisible();
  await take('answer-no');
}

async function shootConversation({ box, language, page, take }: Shoot): Promise<void> {
  await open(box, language);
  await box.panel.locator('.arm.quiet').last().click();
  const composer = box.panel.locator('.composer input');
  for (const query of TYPED[language]) {
    const said = await box.thread.locator('.said').count();
    await composer.fill(query);
    await page.keyboard.press('Enter');
    await expect(box.thread.locator('.said')).toHaveCount(said + 1);
  }
  await take('conversation');
}

async function shootContact({ box, language, page, take }: Shoot): Promise<void> {
  await open(box, language);
  await box.panel.locator('.foot .link').click();
  const message = box.panel.locator('textarea');
  await message.fill(TYPED[language][0] ?? '');
  await take('contact');
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  if (width >= 480) return;
  await message.focus();
  await coverBelow(page, Math.round(height * ABOVE_KEYBOARD));
  await take('contact-keyboard');
}

async function shootSurvey(
  { box, help, language, take }: Shoot,
  ces: 'ces-7' | 'ces-5' | 'ces-4',
): Promise<void> {
  help.manifest.surveys = { ces };
  await open(box, language);
  await box.arms.first().click();
  await box.panel.locator('.helped button').first().click();
  await box.panel.locator('.survey').scrollIntoViewIfNeeded();
  await take(`survey-${ces}`);
  await box.panel.getByRole('radio').nth(1).check();
  await expect(box.panel.getByRole('checkbox')).toHaveCount(5);
  await box.panel.getByRole('checkbox').first().check();
  await box.panel.locator('.send').scrollIntoViewIfNeeded();
  await take(`survey-${ces}-rated`);
}

async function shootPlaced(shoot: Shoot, mode: string): Promise<void> {
  const { box, host, language, page, take } = shoot;
  host.options = { body: `<wayside-help mode="${mode}" storage="none"></wayside-help>` };
  await page.goto(`${host.url}/${language}/payment`);
  await expect(box.arms.nth(1)).toBeVisible();
  await take(mode);
}

async function open(box: BoxOnPage, language: Language): Promise<void> {
  await box.visit(`/${language}/payment`);
  await box.launcher.click();
  await expect(box.arms.nth(1)).toBeVisible();
}

async function coverBelow(page: Page, height: number): Promise<void> {
  await page.evaluate((height) => {
    if (!visualViewport) return;
    Object.defineProperty(visualViewport, 'height', { value: height, configurable: true });
    visualViewport.dispatchEvent(new Event('resize'));
  }, height);
}

/** Whatever colours a site gives, what must be read can be read. */

import { expect, test } from './support/box.ts';

const ACCENTS = 300;

interface Contrasts {
  accent: string;
  surface: string;
  onAccent: number;
  way: number;
  ink: number;
  soft: number;
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`any accent and surface leave every text legible, ${colorScheme}`, async ({ box, page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await box.open();
    await box.arm(/card refused/).click();
    await box.arm('No').click();
    await expect(box.panel.locator('.main')).toBeVisible();
    const lowest = await page.evaluate(findContrasts, ACCENTS);
    const least = (name: 'onAccent' | 'way' | 'ink' | 'soft') =>
      lowest.reduce((low, next) => (next[name] < low[name] ? next : low));
    for (const name of ['onAccent', 'way', 'ink', 'soft'] as const) {
      expect(least(name)[name], JSON.stringify(least(name))).toBeGreaterThanOrEqual(4.5);
    }
  });
}

test('in forced colours every sign stands on the system’s own ground', async ({ box, page }) => {
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  await box.open();
  const grounds = await box.panel.locator('.mark').evaluateAll((marks) => {
    const canvas = document.body.appendChild(document.createElement('p'));
    canvas.style.background = 'Canvas';
    const system = getComputedStyle(canvas).backgroundColor;
    const own = marks.map((mark) => getComputedStyle(mark).backgroundColor);
    return own.filter((ground) => ground !== system && ground !== 'rgba(0, 0, 0, 0)');
  });
  expect(grounds).toEqual([]);
});

test('in forced colours every drawing is in a colour of the system', async ({ box, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await box.open();
  const inks = await box.panel.locator('svg').evaluateAll((drawings) => {
    const words = document.body.appendChild(document.createElement('p'));
    const system = ['CanvasText', 'LinkText', 'ButtonText'].map((ink) => {
      words.style.color = ink;
      return getComputedStyle(words).color;
    });
    return drawings
      .map((drawing) => getComputedStyle(drawing).color)
      .filter((ink) => !system.includes(ink));
  });
  expect(inks).toEqual([]);
});

test('in forced colours a line stands over what is scrolled', async ({ box, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await box.open();
  await expect(box.panel.locator('.body')).toHaveCSS('border-top', '1px solid rgb(0, 0, 0)');
});

test('in forced colours the offer of help has a cross to close it by', async ({
  box,
  help,
  page,
}) => {
  help.manifest.prompts = {
    en: { 'payment-refused': ['refused', 'Why was my card refused?', 90] },
  };
  await page.emulateMedia({ forcedColors: 'active' });
  await box.visit();
  await page.locator('#card-number').evaluate((one) => one.setAttribute('aria-invalid', 'true'));
  const close = page.getByRole('button', { name: 'Do not offer help again' });
  const shown = await close.screenshot();
  await close.evaluate((button) => {
    button.style.color = 'transparent';
    button.style.forcedColorAdjust = 'none';
  });
  expect(shown.equals(await close.screenshot()), 'the cross is no ink').toBe(false);
});

/** Runs in the page. A third of the accents come with a surface of their own. */
function findContrasts(count: number): Contrasts[] {
  const host = document.querySelector('wayside-help');
  const root = host?.shadowRoot;
  if (!root) throw new Error('no box');
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const luminance = (color: string): number => {
    if (!canvas) return 0;
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const read = (selector: string, property: 'color' | 'backgroundColor') => {
    const element = root.querySelector(selector);
    return element ? luminance(getComputedStyle(element)[property]) : Number.NaN;
  };
  const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  // A fixed sequence, so that a failure can be seen again.
  let seed = 7;
  const random = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed % 256;
  };
  const colour = () => `rgb(${random()} ${random()} ${random()})`;
  return Array.from({ length: count }, (_, place) => {
    const accent = colour();
    const surface = place % 3 === 0 ? `--wayside-surface:${colour()}` : '';
    sheet.replaceSync(`wayside-help{--wayside-accent:${accent};${surface}}`);
    const ground = read('#panel', 'backgroundColor');
    return {
      accent,
      surface,
      onAccent: contrast(read('.main', 'color'), read('.main', 'backgroundColor')),
      way: contrast(read('.foot .link', 'color'), ground),
      ink: contrast(read('#title', 'color'), ground),
      soft: contrast(read('.back', 'color'), ground),
    };
  });
}

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  test(`the box moves in as the visitor likes it: ${reducedMotion}`, async ({ box, page }) => {
    await page.emulateMedia({ reducedMotion });
    await page.addInitScript(() => {
      const { animate } = Element.prototype;
      Element.prototype.animate = function (...motion) {
        document.title = 'It moved';
        return animate.apply(this, motion);
      };
    });
    await box.open();
    if (reducedMotion === 'no-preference') return expect(page).toHaveTitle('It moved');
    await expect(page).not.toHaveTitle('It moved');
    await box.arms.first().hover();
    const moving = await page.evaluate(() => {
      const inside = document.querySelector('wayside-help')?.shadowRoot?.getAnimations() ?? [];
      return inside.filter(({ timeline }) => timeline instanceof DocumentTimeline).length;
    });
    expect(moving).toBe(0);
  });
}

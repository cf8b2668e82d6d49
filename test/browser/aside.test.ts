/** What has the focus on the page is in sight beside the open box, and the page is left as it is. */

import type { Page } from '@playwright/test';
import { expect, test } from './support/box.ts';
import type { HostPage } from './support/host-page.ts';

/** Buttons at given places of the window, which stay there. */
function plant(host: HostPage, places: Record<string, string>): void {
  const rules = Object.entries(places).map(([id, rule]) => `#${id}{position:fixed;${rule}}`);
  const sheet = `const sheet = new CSSStyleSheet();
    sheet.replaceSync(${JSON.stringify(rules.join(''))});
    document.adoptedStyleSheets.push(sheet);`;
  host.options = {
    head: '<script type="module" src="/places.js"></script>',
    body: Object.keys(places)
      .map((id) => `<button id="${id}">${id}</button>`)
      .join(''),
    scripts: { '/places.js': sheet },
  };
}

/** Whether a pointer would meet the element at its middle. */
function isInSight(page: Page, id: string): Promise<boolean> {
  return page.evaluate((id) => {
    const element = document.getElementById(id);
    if (!element) return false;
    const { left, top, width, height } = element.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2) === element;
  }, id);
}

test('the box goes to the other side of what has the focus behind it, and back', async ({
  box,
  host,
  page,
}) => {
  plant(host, { end: 'right:60px;bottom:200px', start: 'left:60px;bottom:200px' });
  await box.open();
  expect(await isInSight(page, 'end')).toBe(false);
  await page.locator('#end').focus();
  await expect.poll(() => isInSight(page, 'end')).toBe(true);
  await expect(page.locator('#end')).toBeFocused();
  expect((await box.panel.boundingBox())?.x).toBe(24);
  await page.locator('#start').focus();
  await expect.poll(() => isInSight(page, 'start')).toBe(true);
  await box.expectAccessible();
});

test('where there is no other side the box becomes lower, until the visitor comes back to it', async ({
  box,
  host,
  page,
}) => {
  await page.setViewportSize({ width: 600, height: 800 });
  plant(host, { middle: 'left:280px;bottom:400px' });
  await box.open();
  await page.locator('#middle').focus();
  await expect.poll(() => isInSight(page, 'middle')).toBe(true);
  await expect(box.panel).toBeVisible();
  await box.field.focus();
  await expect.poll(async () => (await box.panel.boundingBox())?.height).toBeGreaterThan(600);
});

test('what is low on a narrow page is scrolled into sight', async ({ box, page }) => {
  await page.setViewportSize({ width: 600, height: 800 });
  await box.open();
  await page.evaluate(() => {
    const low = document.createElement('button');
    low.id = 'low';
    low.textContent = 'low';
    document.querySelector('main')?.append(low);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('#low{position:absolute;left:280px;top:700px}');
    document.adoptedStyleSheets.push(sheet);
  });
  await page.locator('#low').focus();
  await expect.poll(() => isInSight(page, 'low')).toBe(true);
});

test('what is in sight in part moves nothing, and nothing is fetched before it is needed', async ({
  box,
  help,
  host,
  page,
}) => {
  plant(host, { wide: 'left:60px;right:60px;bottom:200px' });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await box.open();
  expect(help.asked.filter((path) => path.includes('/aside-'))).toEqual([]);
  const before = await box.panel.boundingBox();
  await page.locator('#wide').focus();
  await expect.poll(() => help.asked.some((path) => path.includes('/aside-'))).toBe(true);
  await page.waitForTimeout(200);
  expect(await box.panel.boundingBox()).toEqual(before);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { startWayside, type Wayside } from '../support/wayside.ts';
import { Dashboard } from './dashboard.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let wayside: Wayside;
let page: Page;
let figure: Locator;
let tip: Locator;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  wayside = await startWayside();
  const words = ['simulate', '--visitors', '900', '--days', '14', '--seed', '4'];
  const { status, stderr } = spawnSync(process.execPath, ['dist/server/cli.js', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, WAYSIDE_URL: wayside.url, WAYSIDE_DATA: wayside.dataFolder },
  });
  if (status !== 0) throw new Error(stderr);
  page = (await Dashboard.open(browser, wayside)).page;
  await page.goto(`${wayside.url}/dashboard/?data=simulated&days=7`);
  figure = page.getByRole('group', { name: 'The arrow keys read it' });
  tip = figure.locator('.tip');
});
test.afterAll(() => wayside.remove());

for (const width of [1280, 390]) {
  test(`the pointer shows the day that it is over, in the words of the table, at ${width} px`, async () => {
    await page.setViewportSize({ width, height: 900 });
    await expect(tip).toBeHidden();
    const chart = figure.locator('svg:visible');
    const days = await readDays();
    const { x = 0, y = 0, width: drawn = 0 } = (await chart.boundingBox()) ?? {};
    const [left, right, whole] = await chart.evaluate((svg) => [
      Number(svg.getAttribute('data-left')),
      Number(svg.getAttribute('data-right')),
      (svg as SVGSVGElement).viewBox.baseVal.width,
    ]);
    const scale = drawn / (whole ?? 1);
    const room = (whole ?? 0) - (left ?? 0) - (right ?? 0);
    for (const [place, day] of days.entries()) {
      const middle = (left ?? 0) + ((place + 0.5) * room) / days.length;
      await page.mouse.move(x + middle * scale, y + 80);
      await expect(tip).toHaveText(day);
      await expectInside();
    }
    await expect(figure.getByRole('status')).toHaveText('');
    await page.mouse.move(1, 1);
    await expect(tip).toBeHidden();
  });
}

test('arrow keys, Home and End go from day to day, and what they show is read out', async () => {
  const days = await readDays();
  await page.keyboard.press('Tab');
  await figure.focus();
  await page.keyboard.press('End');
  await expect(tip).toHaveText(days.at(-1) as RegExp);
  await page.keyboard.press('ArrowRight');
  await expect(tip).toHaveText(days.at(-1) as RegExp);
  await page.keyboard.press('ArrowLeft');
  await expect(tip).toHaveText(days.at(-2) as RegExp);
  await page.keyboard.press('Home');
  await expect(tip).toHaveText(days[0] as RegExp);
  const first = (await tip.locator('p').allTextContents()).join('; ');
  await expect(figure.getByRole('status')).toHaveText(first);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
});

test('what a touch shows stays until another place is touched', async () => {
  await figure.blur();
  const { x = 0, y = 0, width = 0 } = (await figure.locator('svg:visible').boundingBox()) ?? {};
  const touch = { pointerType: 'touch', clientX: x + width / 2, clientY: y + 80 };
  await figure.dispatchEvent('pointerdown', touch);
  await figure.dispatchEvent('pointerleave', touch);
  await expect(tip).toBeVisible();
  await page.mouse.click(2, 2);
  await expect(tip).toBeHidden();
});

test('without script the page says the same', async ({ browser }) => {
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  const bare = await plain.newPage();
  await bare.goto(page.url());
  await expect(bare.locator('figure svg').first()).toBeVisible();
  await bare.getByText('Show the data').first().click();
  await expect(bare.locator('#resolution-over-time tbody tr')).toHaveCount(7);
  await plain.close();
});

/** What a tip says of each day: its name, then each column with its value. */
async function readDays(): Promise<RegExp[]> {
  const table = page.locator('#resolution-over-time');
  const heads = await table.locator('thead th').allTextContents();
  const rows = await table.locator('tbody tr').all();
  expect(rows.length).toBe(7);
  return Promise.all(
    rows.map(async (row) => {
      const cells = await row.locator('th, td').evaluateAll((all) =>
        all.map((cell) =>
          [...cell.childNodes]
            .filter((node) => (node as Element).ariaHidden !== 'true')
            .map((node) => node.textContent?.trim())
            .join(' '),
        ),
      );
      const parts = cells.map((text, at) => (at === 0 ? text : `${heads[at]?.trim()} ${text}`));
      return new RegExp(`^${parts.map(asPattern).join('\\s*')}$`);
    }),
  );
}

function asPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}

async function expectInside(): Promise<void> {
  const [own, box] = [await tip.boundingBox(), await figure.boundingBox()];
  expect(own?.x).toBeGreaterThanOrEqual((box?.x ?? 0) - 1);
  expect((own?.x ?? 0) + (own?.width ?? 0)).toBeLessThanOrEqual(
    (box?.x ?? 0) + (box?.width ?? 0) + 1,
  );
}

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { startWayside, type Wayside } from '../support/wayside.ts';
import { Dashboard } from './dashboard.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SCHEMES = ['light', 'dark'] as const;

let wayside: Wayside;
let manager: Page;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  wayside = await startWayside();
  simulate();
  await checkEntrance(browser);
  manager = (await Dashboard.open(browser, wayside)).page;
});
test.afterAll(() => wayside.remove());

test.describe('Nothing keeps anybody out of', () => {
  const pages = [
    '/dashboard/?data=simulated',
    '/dashboard/?data=simulated&lang=fr',
    '/dashboard/?data=simulated&days=7&stage=payment',
    '/dashboard/',
    '/dashboard/journey?data=simulated',
    '/dashboard/journey?data=simulated&stage=payment&lang=fr',
    '/dashboard/questions?data=simulated',
    '/dashboard/quality?data=simulated',
    '/dashboard/contacts/figures?data=simulated',
    '/dashboard/effort?data=simulated',
    '/dashboard/experiment?data=simulated',
    '/dashboard/contacts?data=simulated',
    '/dashboard/definitions',
    '/dashboard/account',
    '/dashboard/access',
    '/dashboard/tokens',
    '/dashboard/mail/1.reports.x',
    '/dashboard/nothing',
    '/dashboard/links?of=overview&lang=fr',
    '/dashboard/annotations',
    '/dashboard/?data=simulated&from=nonsense',
  ];
  for (const path of pages) {
    test(`the dashboard at ${path}`, async () => {
      await expectNothing(manager, wayside.url + path);
    });
  }

  test('the dashboard of somebody else, as an admin sees it', async () => {
    await manager.goto(`${wayside.url}/dashboard/access`);
    const href = await manager.locator('tr[data-person] a').first().getAttribute('href');
    await expectNothing(manager, wayside.url + href);
  });

  test('a shared page', async ({ page }) => {
    await manager.goto(`${wayside.url}/dashboard/links?of=overview&data=simulated`);
    await manager.getByRole('button', { name: 'Make a link' }).click();
    await expectNothing(page, await manager.locator('.secret').innerText());
  });

  test('the filters as a phone folds them', async () => {
    const size = manager.viewportSize();
    await manager.setViewportSize({ width: 390, height: 800 });
    await manager.goto(`${wayside.url}/dashboard/?data=simulated`);
    await manager.getByRole('button', { name: 'Filters (1 set)' }).click();
    await manager.getByLabel('Stage', { exact: true }).selectOption('payment');
    await manager.getByRole('button', { name: 'Show' }).click();
    await manager.waitForURL(/stage=payment/);
    if (size !== null) await manager.setViewportSize(size);
  });

  test('the page that is open and the first step, in forced colours', async () => {
    await manager.emulateMedia({ forcedColors: 'active' });
    await manager.goto(`${wayside.url}/dashboard/?data=simulated`);
    const lines = await manager
      .locator('.pages a')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link).borderBottomColor));
    expect(new Set(lines.slice(1)).size, 'all others alike').toBe(1);
    expect(lines[0]).not.toBe(lines[1]);
    await expect(manager.locator('.arm.lit').first()).toHaveCSS('outline-style', 'solid');
    await manager.emulateMedia({ forcedColors: 'none' });
  });

  test('the bar on a small phone: site and account in one line, the open page in sight', async () => {
    const size = manager.viewportSize();
    await manager.setViewportSize({ width: 320, height: 640 });
    await manager.goto(`${wayside.url}/dashboard/effort?data=simulated&lang=fr`);
    const [sign, own] = [manager.locator('.bar .sign'), manager.locator('.bar .own')];
    const [left, right] = [await sign.boundingBox(), await own.boundingBox()];
    expect(Math.abs((left?.y ?? 0) - (right?.y ?? 99))).toBeLessThan(10);
    await expect(manager.locator('.pages a[aria-current]')).toBeInViewport({ ratio: 0.9 });
    if (size !== null) await manager.setViewportSize(size);
  });

  test('a message on the dashboard', async () => {
    await manager.goto(`${wayside.url}/dashboard/contacts?data=simulated`);
    const href = await manager.locator('tr[data-reference] a').first().getAttribute('href');
    await expectNothing(manager, wayside.url + href);
  });

  test('the help centre', async ({ page }) => {
    for (const path of ['/help/shop/en', '/help/shop/fr', '/help/shop/en/card-refused']) {
      await expectNothing(page, wayside.url + path);
    }
  });

  test('the shop with the box on it, closed', async ({ page }) => {
    for (const path of ['/en/', '/fr/panier', '/en/payment', '/fr/app/paiement']) {
      await expectNothing(page, wayside.shopUrl + path);
    }
  });
});

/** Before anybody has an account: afterwards the set-up page is gone. */
async function checkEntrance(browser: Browser): Promise<void> {
  const page = await (await browser.newContext()).newPage();
  await expectNothing(page, wayside.setupUrl ?? '');
  await expectNothing(page, `${wayside.url}/dashboard/`);
  await page.close();
}

async function expectNothing(page: Page, url: string): Promise<void> {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(url);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    expect(found, `${url}, ${colorScheme}`).toEqual([]);
  }
}

function simulate(): void {
  const words = ['simulate', '--visitors', '600', '--days', '28', '--seed', '3'];
  const { status, stderr } = spawnSync(process.execPath, ['dist/server/cli.js', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, WAYSIDE_URL: wayside.url, WAYSIDE_DATA: wayside.dataFolder },
  });
  if (status !== 0) throw new Error(stderr);
}

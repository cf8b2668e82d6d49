import { expect, type Request, test } from '@playwright/test';
import { startWayside, type Wayside } from '../support/wayside.ts';

let wayside: Wayside;
test.beforeAll(async () => {
  wayside = await startWayside();
});
test.afterAll(() => wayside.remove());

test.describe('Before any act', () => {
  for (const path of ['/en/', '/en/payment', '/fr/panier', '/en/app/cart', '/en/orders/AD-20611']) {
    test(`${path} asks for launcher, manifest and the watch for signals only, and nothing is stored`, async ({
      context,
      page,
    }) => {
      const asked: string[] = [];
      page.on('request', (request: Request) => {
        if (request.url().startsWith(wayside.url)) asked.push(new URL(request.url()).pathname);
      });
      await page.goto(wayside.shopUrl + path);
      await expect(page.locator('wayside-help').getByRole('button')).toBeVisible();
      await expect.poll(() => asked).toContain('/v1/sites/shop');
      // Scrolling, typing into the page and moving about are no acts in the box.
      await page.mouse.wheel(0, 400);
      await page.keyboard.press('Tab');
      await page.goto(`${wayside.shopUrl}/en/returns`);
      await expect(page.locator('wayside-help').getByRole('button')).toBeVisible();

      // The journey of the shop has signals, which small files of their own watch for.
      const others = asked.filter((path) => !/^\/assets\/(watch|page)-/.test(path));
      expect([...new Set(others)].sort()).toEqual(['/v1/sites/shop', '/wayside.js']);
      expect(await context.cookies()).toEqual([]);
      expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([
        0, 0,
      ]);
      expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    });
  }

  test('pointing at the launcher fetches the panel but tells nothing', async ({ page }) => {
    const asked: { method: string; path: string }[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(wayside.url)) return;
      asked.push({ method: request.method(), path: new URL(request.url()).pathname });
    });
    await page.goto(`${wayside.shopUrl}/en/cart`);
    await page.locator('wayside-help').getByRole('button').hover();
    await expect.poll(() => asked.some(({ path }) => path.startsWith('/assets/panel'))).toBe(true);
    expect(asked.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });
});

test.describe('After an act', () => {
  test('the session lives in sessionStorage alone, and no request goes to a third party', async ({
    context,
    page,
  }) => {
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    await page.goto(`${wayside.shopUrl}/en/cart`);
    const sent = page.waitForRequest(`${wayside.url}/v1/events`);
    await page.locator('wayside-help').getByRole('button').click();
    await sent;
    expect(await page.evaluate(() => sessionStorage.length)).toBeGreaterThan(0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await context.cookies()).toEqual([]);
    expect([...hosts].sort()).toEqual([wayside.shopUrl, wayside.url].sort());
  });

  test('nothing is told where Global Privacy Control is on, and search goes on', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });
    });
    const posts: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') posts.push(request.url());
    });
    await page.goto(`${wayside.shopUrl}/en/cart`);
    const box = page.locator('wayside-help');
    await box.getByRole('button').click();
    await box.getByRole('searchbox').fill('gift card');
    await box
      .locator('.arm', { hasText: /gift card/i })
      .first()
      .click();
    await box.getByRole('button', { name: 'Close help' }).click();
    await page.goto(`${wayside.shopUrl}/en/returns`);
    expect(posts).toEqual([]);
  });

  test('a page for staff tells what is done where previews are told, and nowhere else', async ({
    page,
  }) => {
    const paths: string[] = [];
    page.on('request', (request: Request) => {
      if (request.url().startsWith(wayside.url)) paths.push(new URL(request.url()).pathname);
    });
    await page.goto(`${wayside.shopUrl}/en/returns`);
    const box = page.locator('wayside-help');
    const server = `${wayside.url}/preview/`;
    await box.evaluate((element, to) => element.setAttribute('server', to), server);
    await box.getByRole('button', { name: 'Help', exact: true }).click();
    const told = page.waitForResponse((answer) => answer.request().method() === 'POST');
    await box.locator('.arm').first().click();
    expect((await told).status()).toBe(202);
    expect(paths).toContain('/preview/v1/events');
    expect(paths).not.toContain('/v1/events');
  });
});

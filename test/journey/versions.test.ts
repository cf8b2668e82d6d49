import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { startWayside, type Wayside } from '../support/wayside.ts';

const RECORDED = new URL('../recorded/', import.meta.url);
const versions = readdirSync(RECORDED).filter((name) => /^\d/.test(name));
const read = (version: string, name: string) =>
  readFileSync(new URL(`${version}/${name}`, RECORDED), 'utf8');

let wayside: Wayside;
test.beforeAll(async () => {
  wayside = await startWayside();
});
test.afterAll(() => wayside.remove());

/** Answers with what an earlier version had, in place of what the server has. */
async function answer(page: Page, path: string, contentType: string, body: string) {
  const headers = { 'Access-Control-Allow-Origin': '*' };
  await page.route(wayside.url + path, (route) => route.fulfill({ contentType, body, headers }));
}

async function expectHelp(page: Page, question: string): Promise<void> {
  const box = page.locator('wayside-help');
  await box.getByRole('button', { name: 'Help' }).click();
  await box.getByRole('searchbox').fill(question);
  await box.locator('.arm', { hasText: /card/i }).first().click();
  await box.getByRole('button', { name: 'Yes', exact: true }).click();
  await expect(box.getByText('Glad that worked')).toBeVisible();
}

for (const version of versions) {
  test(`a launcher of version ${version} opens today's box`, async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    // The files that it names are those of a build that is gone.
    const launcher = read(version, 'launcher.txt').replaceAll(/-[\da-f]{6}\.js/g, '-0a1b2c.js');
    await answer(page, '/wayside.js', 'text/javascript', launcher);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${wayside.shopUrl}/en/payment`);
    const stored = page.waitForResponse(`${wayside.url}/v1/events`);
    await expectHelp(page, 'card refused');
    expect((await stored).status()).toBe(202);
    expect(complaints).toEqual([]);
    expect(asked).toContain('/assets/panel-0a1b2c.js');
  });

  test(`a launcher of version ${version} whose box comes before the manifest asks for it`, async ({
    page,
  }) => {
    const launcher = read(version, 'launcher.txt').replace(
      /\(window\.requestIdleCallback\?\?\w+\)/,
      '(()=>{})',
    );
    await answer(page, '/wayside.js', 'text/javascript', launcher);
    await page.goto(`${wayside.shopUrl}/en/payment`);
    await expectHelp(page, 'card refused');
  });

  test(`today's box works with what a server of version ${version} sends`, async ({ page }) => {
    await answer(page, '/v1/sites/shop', 'application/json', read(version, 'manifest.json'));
    await answer(page, '/v1/catalogues/*', 'application/json', read(version, 'catalogue.json'));
    await page.goto(`${wayside.shopUrl}/en/payment`);
    await expectHelp(page, 'card refused');
  });
}

test('a manifest of a version to come is refused in words, with a way to the help pages', async ({
  page,
}) => {
  const today = await (await fetch(`${wayside.url}/v1/sites/shop`)).json();
  await answer(page, '/v1/sites/shop', 'application/json', JSON.stringify({ ...today, v: 2 }));
  await page.goto(`${wayside.shopUrl}/en/payment`);
  const box = page.locator('wayside-help');
  await box.getByRole('button', { name: 'Help' }).click();
  await expect(box.getByText(/cannot be reached/)).toBeVisible();
  await expect(box.getByRole('link', { name: 'Open the help pages' })).toBeVisible();
});

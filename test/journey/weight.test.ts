import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { readBundle, weigh } from '../support/bundle.ts';
import { startWayside, type Wayside } from '../support/wayside.ts';

/**
 * Bytes after brotli. The goals are 18 KB and 32 KB: what is not reached yet is held where it is, so
 * that it can only fall. Lower these figures with every gain.
 */
const READING_BYTES_MAX = 28.3 * 1024;
const WHOLE_BYTES_MAX = 37.3 * 1024;

const BUNDLE = readBundle(fileURLToPath(new URL('../../dist/client', import.meta.url)));

let wayside: Wayside;
test.beforeAll(async () => {
  wayside = await startWayside();
});
test.afterAll(() => wayside.remove());

test('what is fetched to open, search and read, then to talk, write and rate, keeps its budget', async ({
  page,
}) => {
  const fetched = collectScripts(page);
  await page.goto(`${wayside.shopUrl}/en/returns`);
  const box = page.locator('wayside-help');
  const press = (name: string) => box.getByRole('button', { name, exact: true }).click();
  await press('Help');
  await box.getByRole('searchbox').fill('delivery costs');
  await box.locator('.arm', { hasText: 'cost' }).first().click();
  await expect(box.getByRole('table')).toBeVisible();
  await expect(box.getByText('Did this help?')).toBeVisible();
  await press('Close help');
  const reading = weigh(BUNDLE, fetched);
  expect(reading).toBeLessThanOrEqual(READING_BYTES_MAX);

  await press('Help');
  await press('Yes');
  await expect(box.getByText('How easy was it')).toBeVisible();
  await press('Back to results');
  await press('Clear your question');
  await box.locator('.arm', { hasText: 'Step by step' }).first().click();
  await expect(box.getByRole('log')).toBeVisible();
  await box.getByLabel('Write a message').fill('How much does delivery cost?');
  await press('Send');
  await expect(box.getByText('From our help pages')).toBeVisible();
  await press('Write to us');
  await box.getByLabel('Your message').fill('Is it heavy?');
  await box.getByLabel('Your e-mail address').fill('visitor@example.com');
  await press('Send');
  await expect(box.getByText('Your message is with us')).toBeVisible();
  const whole = weigh(BUNDLE, fetched);
  expect(whole).toBeGreaterThan(reading);
  expect(whole).toBeLessThanOrEqual(WHOLE_BYTES_MAX);
});

/** Paths of the scripts that come, without the watch for signals, which has a budget of its own. */
function collectScripts(page: Page): Set<string> {
  const fetched = new Set<string>();
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin !== new URL(wayside.url).origin || !pathname.endsWith('.js')) return;
    if (!pathname.startsWith('/assets/watch-')) fetched.add(pathname.slice(1));
  });
  return fetched;
}

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { startWayside, type Wayside } from '../support/wayside.ts';

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));
const FILE = 'en/returns/return-item.md';

let wayside: Wayside;
let contentFolder: string;
test.beforeAll(async () => {
  contentFolder = await mkdtemp(join(tmpdir(), 'wayside-content-'));
  await cp(CONTENT, contentFolder, { recursive: true });
  wayside = await startWayside({ contentFolder, environment: { WAYSIDE_DEVELOPMENT: '1' } });
});
test.afterAll(async () => {
  await wayside.remove();
  await rm(contentFolder, { recursive: true, force: true });
});

test('An edit is in the next search of an open page within two seconds', async ({ page }) => {
  await page.goto(`${wayside.shopUrl}/en/returns`);
  const box = page.locator('wayside-help');
  await box.getByRole('button').click();
  const field = box.getByRole('searchbox');
  await field.fill('zeppelin');
  await expect(box.getByRole('heading', { name: 'We have no answer to that' })).toBeVisible();

  const file = join(contentFolder, FILE);
  const before = await readFile(file, 'utf8');
  await writeFile(file, before.replace(/^question: .*$/m, 'question: May I return a zeppelin?'));
  const edited = Date.now();
  const found = box.locator('.arm', { hasText: 'May I return a zeppelin?' });
  while (!(await found.isVisible()) && Date.now() - edited < 10_000) {
    await field.fill('');
    await field.pressSequentially('zeppelin', { delay: 20 });
    await page.waitForTimeout(100);
  }
  const tookMs = Date.now() - edited;
  expect(await found.isVisible()).toBe(true);
  expect(tookMs).toBeLessThan(2000);

  // A broken edit changes nothing that is served.
  await writeFile(file, before.replace(/^question: .*$/m, 'question: [broken'));
  await page.waitForTimeout(1500);
  await field.fill('zeppeli');
  await field.fill('zeppelin');
  await expect(found).toBeVisible();
  const help = await fetch(`${wayside.url}/help/shop/en/${idOf(before)}`);
  expect(await help.text()).toContain('May I return a zeppelin?');
});

function idOf(text: string): string {
  return /^id: (.+)$/m.exec(text)?.[1] ?? '';
}

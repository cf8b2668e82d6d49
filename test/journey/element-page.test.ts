import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type {} from '../../widget/types/wayside.d.ts';
import { startWayside, type Wayside } from '../support/wayside.ts';

const MANIFEST = new URL('../../widget/custom-elements.json', import.meta.url);
const told = JSON.parse(readFileSync(MANIFEST, 'utf8')).modules[0].declarations[0];
const LISTS = ['attributes', 'cssProperties', 'cssParts', 'events'];

let wayside: Wayside;
test.beforeAll(async () => {
  wayside = await startWayside();
});
test.afterAll(() => wayside.remove());

test('the page about the element names all of it, and each control does what it says', async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(`${wayside.shopUrl}/en/element`);
  const methods = told.members.filter(({ kind }: { kind: string }) => kind === 'method');
  for (const { name } of LISTS.flatMap((list) => told[list])) {
    await expect(page.getByText(name, { exact: true }).first()).toBeVisible();
  }
  await expect(page.locator('[data-list=members] > div')).toHaveCount(methods.length);

  await page.getByRole('combobox', { name: 'theme' }).selectOption('dark');
  await page.getByRole('textbox', { name: '--wayside-accent' }).fill('#b4532a');
  await page.keyboard.press('Tab');
  await expect(page.locator('#markup')).toHaveText(
    '<wayside-help theme="dark"></wayside-help>\n\nwayside-help { --wayside-accent: #b4532a; }',
  );
  const launcher = page.locator('wayside-help [part=launcher]');
  await expect(launcher).toHaveCSS('background-color', 'rgb(180, 83, 42)');
  await page.getByRole('button', { name: 'Show launcher' }).click();
  await expect(launcher).toHaveCSS('outline-style', 'dashed');

  await page.getByRole('button', { name: 'Call showEntry()' }).click();
  await expect(page.locator('wayside-help [part=answer]')).toBeVisible();
  await page.getByRole('button', { name: 'Close help' }).click();
  const mode = page.getByRole('combobox', { name: 'mode' });
  await mode.selectOption('inline');
  await expect(page.locator('#placed [part=panel]')).toBeVisible();
  await mode.selectOption('floating');
  await expect(launcher).toBeVisible();
  await expect(page.getByRole('log').first()).toContainText('wayside-close');
  await expect(page.getByRole('log').first()).not.toContainText('wayside-open');

  await page.getByRole('button', { name: 'Call destroy()' }).click();
  await expect(page.locator('wayside-help')).toHaveCount(0);
  await page.getByRole('button', { name: 'Call destroy()' }).click();
  await expect(launcher).toBeVisible();
  await page.getByRole('link', { name: '#wayside=late-parcel' }).click();
  await expect(page.locator('wayside-help [part=answer]')).toBeVisible();
  expect(complaints).toEqual([]);
});

for (const path of ['/en/element', '/fr/element']) {
  test(`nothing keeps anybody out of ${path}`, async ({ page }) => {
    await page.goto(wayside.shopUrl + path);
    await expect(page.locator('[data-list=events] > div').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}

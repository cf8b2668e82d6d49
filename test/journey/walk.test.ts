import { type Browser, expect, type Page, test } from '@playwright/test';
import { startWayside, type Wayside } from '../support/wayside.ts';
import { Dashboard } from './dashboard.ts';

const VARIANTS = [
  { name: 'the shop', base: '/en/' },
  { name: 'the single-page shop', base: '/en/app/' },
];
/** Longer than any answer must stay visible to count as read. */
const READING_MS = 11_000;
/** Something this shop can have no answer to. */
const QUESTION = 'xylophone lessons';

for (const { name, base } of VARIANTS) {
  test.describe(`Three visitors of ${name}`, () => {
    test.describe.configure({ mode: 'serial' });
    let wayside: Wayside;
    test.beforeAll(async () => {
      wayside = await startWayside();
    });
    test.afterAll(() => wayside.remove());

    test('find a suggestion, read after a typo, write to a person: three true figures', async ({
      browser,
    }) => {
      await Promise.all([
        confirm(browser, `${wayside.shopUrl}${base}payment`),
        readAfterTypo(browser, `${wayside.shopUrl}${base}cart`),
        escalate(browser, `${wayside.shopUrl}${base}orders/AD-20611`),
      ]);

      const dashboard = await Dashboard.open(browser, wayside);
      await expect
        .poll(() => dashboard.readOutcomes(), { timeout: 15_000 })
        .toEqual({
          Confirmed: 1,
          Assumed: 1,
          Escalated: 1,
          Unresolved: 0,
          Unanswered: 0,
          'Contact abandoned': 0,
        });
      expect(await dashboard.readStages()).toEqual({
        Cart: { sessions: 1, Assumed: 1 },
        Payment: { sessions: 1, Confirmed: 1 },
        Delivery: { sessions: 1, Escalated: 1 },
      });
      expect(await dashboard.readEffort()).toEqual({ 6: 1 });
      expect(await dashboard.readContacts()).toEqual([QUESTION]);
    });
  });
}

/** Opens the first suggestion and says yes. */
async function confirm(browser: Browser, url: string): Promise<void> {
  const page = await visit(browser, url);
  await openBox(page);
  await box(page).locator('.arm').first().click();
  await box(page).getByRole('button', { name: 'Yes', exact: true }).click();
  await expect(box(page).getByText('Thank you. Glad that worked.')).toBeVisible();
  await leave(page);
}

/** Searches with a typo, reads the answer, says nothing. */
async function readAfterTypo(browser: Browser, url: string): Promise<void> {
  const page = await visit(browser, url);
  await openBox(page);
  await box(page).getByRole('searchbox').fill('promo cdoe does not work');
  await box(page).locator('.arm', { hasText: /code/i }).first().click();
  await expect(box(page).getByText('Did this help?')).toBeVisible();
  await page.waitForTimeout(READING_MS);
  await leave(page);
}

/** Finds nothing, writes to a person, rates the effort. */
async function escalate(browser: Browser, url: string): Promise<void> {
  const page = await visit(browser, url);
  await openBox(page);
  await box(page).getByRole('searchbox').fill(QUESTION);
  await expect(box(page).getByRole('heading', { name: 'We have no answer to that' })).toBeVisible();
  await box(page)
    .getByText(/Write to us/)
    .first()
    .click();
  await box(page).getByLabel('Your e-mail address').fill('visitor@example.com');
  await box(page).getByRole('button', { name: 'Send', exact: true }).click();
  await expect(box(page).getByText('Your message is with us')).toBeVisible();
  await box(page).getByRole('radio').nth(5).check({ force: true });
  await box(page).getByRole('button', { name: 'Send', exact: true }).click();
  await leave(page);
}

async function visit(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

async function openBox(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await expect(box(page).getByRole('searchbox')).toBeFocused();
  await expect(box(page).locator('.arm').first()).toBeVisible();
}

function box(page: Page) {
  return page.locator('wayside-help');
}

/** Closes the box as a visitor does; what is still to be sent leaves with it. */
async function leave(page: Page): Promise<void> {
  await box(page).getByRole('button', { name: 'Close help' }).click();
  await page.close({ runBeforeUnload: false });
}

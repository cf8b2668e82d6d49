/**
 * The dashboard as a manager reads it, for tests: figures are taken from the page.
 * @module
 */

import type { Browser, Locator, Page } from '@playwright/test';
import type { Wayside } from '../support/wayside.ts';

const EMAIL = 'manager@example.com';
const PASSWORD = 'a long enough password';

export class Dashboard {
  readonly page: Page;
  readonly #url: string;

  private constructor(page: Page, url: string) {
    this.page = page;
    this.#url = url;
  }

  /** Sets the first password by the one-time link; that also logs in. */
  static async open(browser: Browser, wayside: Wayside): Promise<Dashboard> {
    const page = await (await browser.newContext()).newPage();
    await page.goto(wayside.setupUrl ?? '');
    await page.getByLabel('E-mail').fill(EMAIL);
    await page.getByLabel('password').fill(PASSWORD);
    await page.getByRole('main').getByRole('button').click();
    await page.waitForURL(`${wayside.url}/dashboard/`);
    return new Dashboard(page, wayside.url);
  }

  /** Sessions by the name of the outcome. */
  async readOutcomes(): Promise<Record<string, number>> {
    await this.page.goto(`${this.#url}/dashboard/`);
    const items = await this.page.locator('.outcomes > li').all();
    return Object.fromEntries(
      await Promise.all(
        items.map(async (item) => [await nameOf(item), await countOf(item)] as const),
      ),
    );
  }

  /** Sessions of each stage, and those outcomes that it has. */
  async readStages(): Promise<Record<string, Record<string, number>>> {
    const rows = await this.page.locator('tr[data-stage]').all();
    const heads = await this.page.locator('table:has(tr[data-stage]) thead th').allInnerTexts();
    const entries = rows.map(async (row) => {
      const sessions = Number(await row.locator('[data-metric=sessions]').innerText());
      const stage: Record<string, number> = { sessions };
      const cells = await row.locator('td').all();
      for (const [position, cell] of cells.entries()) {
        const metric = await cell.getAttribute('data-metric');
        const count = await countOf(cell);
        if (metric?.startsWith('outcome-') && count > 0)
          stage[heads[position + 1]?.trim() ?? ''] = count;
      }
      return [await row.locator('th').innerText(), stage] as const;
    });
    return Object.fromEntries(await Promise.all(entries));
  }

  /** Answers by the value given, as the table under the chart has them. */
  async readEffort(): Promise<Record<string, number>> {
    const section = this.page.locator('[data-metric=effort-distribution]');
    await section.getByText('Show the data').click();
    const given: Record<string, number> = {};
    for (const row of await section.locator('details tbody tr').all()) {
      const count = Number(await row.locator('td').first().innerText());
      if (count > 0) given[await row.locator('th').innerText()] = count;
    }
    return given;
  }

  /** Messages, the newest first. */
  async readContacts(): Promise<string[]> {
    await this.page.goto(`${this.#url}/dashboard/contacts`);
    const messages = this.page.locator('tr[data-reference] .excerpt');
    return Promise.all((await messages.all()).map(async (cell) => (await cell.innerText()).trim()));
  }
}

async function nameOf(item: Locator): Promise<string> {
  return (await item.locator('.name .figure').innerText()).trim();
}

async function countOf(item: Locator): Promise<number> {
  return Number((await item.getAttribute('data-count')) ?? 0);
}

/**
 * A page with the box on it, and what every browser test holds: an empty console, no error that
 * nobody caught, nothing refused by the page's policy, and no host asked but the page's and the help
 * server's.
 * @module
 */

import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import type {} from '../../../widget/types/wayside.d.ts';
import { HelpServer } from './help-server.ts';
import { HostPage } from './host-page.ts';

interface Fixtures {
  help: HelpServer;
  host: HostPage;
  box: BoxOnPage;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern.
  help: async ({}, use) => {
    const help = new HelpServer();
    await help.start();
    await use(help);
    await help.stop();
  },
  host: async ({ help }, use) => {
    const host = new HostPage(help.url);
    await host.start();
    await use(host);
    await host.stop();
  },
  box: async ({ page, help, host }, use) => {
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    const box = new BoxOnPage(page, host);
    await use(box);
    expect(box.complaints).toEqual([]);
    const known = [new URL(help.url).origin, host.url, 'null'];
    expect([...asked].filter((origin) => !known.includes(origin))).toEqual([]);
  },
});

export { expect };

/** What a visitor sees of the box, by role and name. */
export class BoxOnPage {
  /** What the console said and nobody expected. */
  complaints: string[] = [];
  page: Page;
  launcher: Locator;
  panel: Locator;
  field: Locator;
  arms: Locator;
  thread: Locator;
  composer: Locator;
  #host: HostPage;

  constructor(page: Page, host: HostPage) {
    this.page = page;
    this.#host = host;
    this.launcher = page.locator('wayside-help [part=launcher]');
    this.panel = page.locator('wayside-help [part=panel]');
    this.field = this.panel.locator('input[type=search]');
    this.arms = this.panel.locator('[part=arm]');
    this.thread = this.panel.getByRole('log');
    this.composer = this.panel.getByRole('textbox', { name: 'Write a message' });
    page.on('console', (message) => this.complaints.push(message.text()));
    page.on('pageerror', (error) => this.complaints.push(String(error)));
  }

  async visit(path = '/en/payment'): Promise<void> {
    await this.page.goto(this.#host.url + path);
    await expect(this.launcher).toBeVisible();
  }

  async open(path?: string): Promise<void> {
    await this.visit(path);
    await this.launcher.click();
    await expect(this.arms.nth(1)).toBeVisible();
  }

  /** Opens the conversation. */
  async talk(path?: string): Promise<void> {
    await this.open(path);
    await this.arm('Write a message').click();
    await expect(this.composer).toBeFocused();
  }

  async write(message: string): Promise<void> {
    const said = await this.thread.locator('.said').count();
    await this.composer.fill(message);
    await this.composer.press('Enter');
    await expect(this.thread.locator('.said')).toHaveCount(said + 1);
  }

  async ask(query: string): Promise<void> {
    await this.field.fill(query);
  }

  arm(name: string | RegExp): Locator {
    return this.panel.getByRole('button', { name });
  }

  /** The text that has the focus, in the box or on the page. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const host = document.activeElement;
      const inside = host?.shadowRoot?.activeElement ?? host;
      return inside?.getAttribute('aria-label') ?? inside?.textContent?.trim() ?? '';
    });
  }

  async expectAccessible(): Promise<void> {
    const { violations } = await new AxeBuilder({ page: this.page })
      .include('wayside-help')
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
}

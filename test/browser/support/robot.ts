/**
 * A visitor who has a keyboard and nothing else, and never loses sight of what has the focus.
 * @module
 */

import { expect, type Page } from '@playwright/test';

const PRESSES_MAX = 60;

export class Robot {
  /** How many keys were pressed, letters included. */
  presses = 0;
  #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(key: string): Promise<void> {
    this.presses++;
    await this.#page.keyboard.press(key);
    await this.#expectInSight();
  }

  async type(text: string): Promise<void> {
    this.presses += text.length;
    await this.#page.keyboard.type(text);
  }

  /** Goes to what has the name, by one key pressed again and again. Throws when it never gets there. */
  async reach(name: string | RegExp, key = 'Tab'): Promise<void> {
    const passed: string[] = [];
    for (let time = 0; time < PRESSES_MAX; time++) {
      const focused = await this.focused();
      if (focused.match(name)?.index === 0) return;
      passed.push(focused);
      await this.press(key);
    }
    throw new Error(`no ${name} among ${passed.join(' · ')}`);
  }

  /** Name of what has the focus, in the box or on the page. */
  focused(): Promise<string> {
    return this.#page.evaluate(() => {
      const outer = document.activeElement;
      const inner = outer?.shadowRoot?.activeElement ?? outer;
      const label = (inner as HTMLInputElement)?.labels?.[0]?.textContent;
      const name = inner?.ariaLabel ?? label ?? inner?.textContent ?? '';
      return name.replace(/\s+/g, ' ').trim();
    });
  }

  /** What has the focus is on the screen, and nothing lies over the whole of it. */
  async #expectInSight(): Promise<void> {
    const hidden = await this.#page.evaluate(() => {
      const outer = document.activeElement;
      const root = outer?.shadowRoot ?? document;
      const focused = root.activeElement;
      if (!focused || focused === document.body) return '';
      const { left, top, width, height } = focused.getBoundingClientRect();
      const spots = [0.1, 0.5, 0.9].flatMap((x) =>
        [0.1, 0.5, 0.9].map((y) => [left + width * x, top + height * y] as const),
      );
      const isSeen = spots.some(([x, y]) => {
        const hit = root.elementFromPoint(x, y);
        return hit && (focused.contains(hit) || hit.contains(focused) || hit.closest('label'));
      });
      return isSeen ? '' : focused.outerHTML.slice(0, 120);
    });
    expect(hidden, 'has the focus and is out of sight').toBe('');
  }
}

/** By keyboard on the smallest screen: what has the focus is seen, and can be touched, in every state. */

import type { Page } from '@playwright/test';
import { expect, test } from './support/box.ts';
import { WALKS } from './support/walks.ts';

/** What is left of a window of 1280 × 1024 pixels when its page is enlarged to 400 %. */
const SMALLEST = { width: 320, height: 256 };
/** More stops than any state has. */
const STOPS_MAX = 60;

for (const [name, walk] of Object.entries(WALKS)) {
  test(`${name}: nothing that has the focus is hidden, or too small for a finger`, async ({
    box,
    help,
    page,
  }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const wrong: string[] = [];
    const look = async (state: string) => {
      const wide = page.viewportSize();
      const focused = await page.evaluateHandle(
        () => document.activeElement?.shadowRoot?.activeElement,
      );
      await page.setViewportSize(SMALLEST);
      wrong.push(...(await tabThrough(page)).map((stop) => `${state}: ${stop}`));
      if (wide) await page.setViewportSize(wide);
      await focused.evaluate((element) => element instanceof HTMLElement && element.focus());
    };
    await walk({ box, help, page, look });
    expect(wrong).toEqual([]);
  });
}

interface Stop {
  name: string;
  isSeen: boolean;
  /** For a finger: 44 px. */
  isLarge: boolean;
}

/** Stops of the box, by their text, that are not seen as they get the focus, or too small; once around. */
async function tabThrough(page: Page): Promise<string[]> {
  const stops: Stop[] = [];
  for (let press = 0; press < STOPS_MAX; press++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus);
    if (!stop) continue;
    if (stop.name === stops[0]?.name) break;
    stops.push(stop);
  }
  return stops.filter(({ isSeen, isLarge }) => !isSeen || !isLarge).map(({ name }) => name);
}

/** Runs in the page. */
function lookAtFocus(): Stop | undefined {
  const root = document.activeElement?.shadowRoot;
  const focused = root?.activeElement;
  if (!root || !focused) return undefined;
  // A link may stand in two lines, and a field be taller than what is left for it.
  const [{ left, right, top, bottom } = new DOMRect()] = focused.getClientRects();
  const down = [top + 2, (top + bottom) / 2, bottom - 2];
  const isSeen = down.some((y) => focused.contains(root.elementFromPoint((left + right) / 2, y)));
  const order = [...root.querySelectorAll('*')].indexOf(focused);
  const { width, height } = (focused.closest('label') ?? focused).getBoundingClientRect();
  // A link among words has their height; that of the foot is the whole foot.
  const isText =
    getComputedStyle(focused).display === 'inline' || focused.closest('.foot') !== null;
  const isLarge = isText || Math.min(width, height) >= 44;
  const text = focused.getAttribute('aria-label') ?? focused.textContent ?? '';
  return { name: `${order} ${focused.localName} ${text.trim()}`, isSeen, isLarge };
}

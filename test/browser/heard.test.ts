/**
 * What assistive technology is given in each state: its tree, and what is announced on the way to it.
 * Both are kept as files in `aria/`; `--update-snapshots` writes them anew, to be read like code, and
 * forgets that the port in an address is any.
 */

import { expect, test } from './support/box.ts';
import { listenToRegions } from './support/live-region.ts';
import { WALKS } from './support/walks.ts';

/** What is in front: the box, what is offered unasked, or the tab. */
const SHOWN = '#panel, #nudge, #launcher';

for (const [name, walk] of Object.entries(WALKS)) {
  test(`${name}: the tree of each state, and what is heard`, async ({ box, help, page }) => {
    const hear = await listenToRegions(page);
    const told: string[] = [];
    let before: string[] = [];
    const look = async (state: string) => {
      const shown = page.locator('wayside-help').locator(SHOWN).locator('visible=true').first();
      await expect(shown).toMatchAriaSnapshot({ name: `${state}.aria.yml` });
      const heard = await hear();
      const isSamePage = before.every((text, place) => text === heard[place]);
      told.push(
        `${state}:`,
        ...heard.slice(isSamePage ? before.length : 0).map((text) => `  ${text}`),
      );
      before = heard;
    };
    await walk({ box, help, page, look });
    expect(`${told.join('\n')}\n`).toMatchSnapshot(`${name}-heard.txt`);
  });
}

/** What is lost of a click when the page closes right after it. */

import { countRounds } from '../support/rounds.ts';
import { BoxOnPage, expect, test } from './support/box.ts';

const CLICKS = { short: 20, long: 1000 };
const LOST_SHARE_MAX = 0.01;
const DELAY_MAX_MS = 50;
const ARRIVAL_MS = 15_000;

test('a page closed up to 50 ms after the click has told of it', async ({
  context,
  help,
  host,
}) => {
  const clicks = countRounds(CLICKS);
  for (let click = 0; click < clicks; click++) {
    const page = await context.newPage();
    const box = new BoxOnPage(page, host);
    await box.open();
    await box.arm(/card refused/).click();
    await page.waitForTimeout((click * 7) % (DELAY_MAX_MS + 1));
    await page.close();
  }
  const told = () => help.events.filter(({ type }) => type === 'answer-opened').length;
  await expect
    .poll(told, { timeout: ARRIVAL_MS })
    .toBeGreaterThanOrEqual(Math.floor(clicks * (1 - LOST_SHARE_MAX)));
});

/** axe on every state, in every scheme and at every zoom. */

import { findViolations } from './support/axe.ts';
import { expect, test } from './support/box.ts';
import { WALKS } from './support/walks.ts';

/** What is left of a window of 1280 × 1024 pixels when its page is enlarged. */
const ZOOMS = {
  '100 %': { width: 1280, height: 1024 },
  '200 %': { width: 640, height: 512 },
  '400 %': { width: 320, height: 256 },
};
const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const;

for (const [name, walk] of Object.entries(WALKS)) {
  test(`${name}: nothing keeps anybody out`, async ({ box, help, page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const found: string[] = [];
    const look = async (state: string) => {
      for (const [zoom, size] of Object.entries(ZOOMS)) {
        await page.setViewportSize(size);
        for (const [scheme, media] of Object.entries(LOOKS)) {
          await page.emulateMedia(media);
          const violations = await findViolations(page);
          found.push(...violations.map((one) => `${state}, ${zoom}, ${scheme}: ${one}`));
        }
      }
      await page.emulateMedia(LOOKS.light);
      await page.setViewportSize(ZOOMS['100 %']);
    };
    await walk({ box, help, page, look });
    expect(found).toEqual([]);
  });
}

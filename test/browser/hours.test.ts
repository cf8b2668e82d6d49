/** When messages are read, by the site's clock. */

import { expect, test } from './support/box.ts';
import { ENGLISH, FRENCH } from './support/entries.ts';

const WEEKDAYS = [1, 2, 3, 4, 5];
const SAID: [when: string, english: string, french: string][] = [
  // The site is in Paris: one hour ahead of this clock.
  ['2026-11-23T06:30:00Z', 'We read messages today from 9:00', 'Messages lus aujourd’hui à partir'],
  ['2026-11-23T10:00:00Z', 'Messages are read today until 17:30', '17'],
  ['2026-11-23T17:00:00Z', 'We read messages on Tuesday from 9:00', 'Messages lus mardi à partir'],
  ['2026-11-27T22:30:00Z', 'We read messages on Monday from 9:00', 'Messages lus lundi à partir'],
];

for (const [when, english, french] of SAID) {
  test(`at ${when} the foot says: ${english}`, async ({ box, help, page }) => {
    const contact = {
      timeZone: 'Europe/Paris',
      hours: { days: WEEKDAYS, from: '09:00', until: '17:30' },
    };
    help.publish(ENGLISH, FRENCH, { contact });
    await page.clock.setFixedTime(new Date(when));
    await box.open();
    await expect(box.panel.locator('.foot')).toContainText(english);
    await page.evaluate(() =>
      document.querySelector('wayside-help')?.setAttribute('language', 'fr'),
    );
    await expect(box.panel.locator('.foot')).toContainText(french);
  });
}

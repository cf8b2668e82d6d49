/** What the tab keeps can be written by anybody on the page, or by another version of the box. */

import { expect, test } from './support/box.ts';

const box = { open: true, query: '', trail: [], read: [], replies: {}, turns: [], draft: '' };
const at = Date.now();
const spoilt = (given: object) => JSON.stringify({ at, box: { ...box, ...given } });

const talk = (turn: object) =>
  spoilt({ trail: [{ name: 'talk' }], turns: [{ text: 'My card', ...turn }] });

const RECORDS: Record<string, string> = {
  'no JSON': '{"at":1,"open":true',
  nothing: 'null',
  'a number': '5',
  'a list': '[]',
  'a box that is none': JSON.stringify({ at, box: '"open":true' }),
  'a session that is none': JSON.stringify({ at, box, session: 'a-session' }),
  'a count that is none': JSON.stringify({ at, box, session: { id: 'a-session', seq: 'x' } }),
  'events that are none': JSON.stringify({ at, box, unsent: 5 }),
  'a trail that is none': spoilt({ trail: 'home' }),
  'a view that is none': spoilt({ trail: [null] }),
  'a view of another version': spoilt({ trail: [{ name: 'tour' }] }),
  'a query that is none': spoilt({ query: 5 }),
  'replies that are none': spoilt({ trail: [{ name: 'answer', entry: 'ways' }], replies: null }),
  'a list of read entries that is none': spoilt({ read: 5 }),
  'a conversation that is none': spoilt({ trail: [{ name: 'talk' }], turns: 5 }),
  'a turn that is none': spoilt({ trail: [{ name: 'talk' }], turns: [null] }),
  'a turn that says nothing readable': spoilt({ trail: [{ name: 'talk' }], turns: [{ text: 5 }] }),
  'a reply that quotes nothing readable': talk({ by: 'help', verdict: 'answer', entries: 5 }),
  'choices that are none': talk({ by: 'help', verdict: 'choose', entries: null }),
  'a step of a guide that stands nowhere': talk({ by: 'guide', guide: 'return-item', path: 'x' }),
  'a message that is none': spoilt({ trail: [{ name: 'contact' }], message: 5 }),
};

for (const [name, record] of Object.entries(RECORDS)) {
  test(`${name}, kept in the tab, is dropped, and the box opens`, async ({ box, host, page }) => {
    await page.addInitScript((record) => {
      if (!sessionStorage['wayside:shop']) sessionStorage['wayside:shop'] = record;
    }, record);
    await page.goto(`${host.url}/en/payment`);
    await page.waitForTimeout(500);
    if (await box.launcher.isVisible()) await box.launcher.click();
    await expect(box.arms.nth(1)).toBeVisible();
    await box.ask('card refused');
    await expect(box.arms.first()).toContainText('card refused');
    await page.reload();
    await expect(box.field).toHaveValue('card refused');
  });
}

test('a record without a box that can be read does not keep help from being offered', async ({
  box,
  help,
  page,
}) => {
  help.manifest.prompts = {
    en: { 'payment-refused': ['refused', 'Why was my card refused?', 90] },
  };
  await page.addInitScript(
    (record) => {
      sessionStorage['wayside:shop'] = record;
    },
    spoilt({ open: false, read: 5 }),
  );
  await box.visit();
  await page.locator('#card-number').evaluate((one) => one.setAttribute('aria-invalid', 'true'));
  await expect(page.locator('wayside-help #nudge')).toBeVisible();
});

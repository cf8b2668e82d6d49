/** What hints at a need, what it lifts, and when the box prompts unasked. */

import type { Page } from '@playwright/test';
import type { Signal } from '../../widget/core/journey.ts';
import type { WaysideHelp } from '../../widget/wayside-help.ts';
import { expect, test } from './support/box.ts';
import { anEntry, ENGLISH, FRENCH } from './support/entries.ts';
import type { HelpServer } from './support/help-server.ts';

const SIGNALS: Signal[] = [
  {
    id: 'slow',
    kind: 'dwell',
    seconds: 1,
    stages: ['payment'],
    reason: { en: 'Because it lasts' },
  },
  { id: 'leaving', kind: 'exit-intent', stages: ['payment'], reason: { en: 'Before you leave' } },
  {
    id: 'back-and-forth',
    kind: 'back-and-forth',
    between: ['product', 'payment'],
    reason: { en: 'Because you came back' },
  },
  { id: 'late', kind: 'event', event: 'shop:late', reason: { en: 'Because it is late' } },
  { id: 'wanted', kind: 'api', reason: { en: 'Because you asked' } },
  {
    id: 'payment-refused',
    kind: 'form-error',
    field: 'card-number',
    reason: { en: 'Because your bank refused the payment' },
  },
];

/** A site whose signals each call for an entry; only those named prompt. */
function publish(help: HelpServer, kinds: string[], given: { promptsPerSession?: number } = {}) {
  const entries = SIGNALS.map(({ id }) =>
    anEntry({ id: `about-${id}`, question: `What about ${id}?`, signals: [id] }),
  );
  help.publish([...ENGLISH, ...entries], FRENCH);
  const { journey } = help.manifest;
  journey.signals = SIGNALS.filter(({ id }) => kinds.includes(id));
  journey.budget = { promptsPerSession: 1, secondsBetween: 0, ...given };
  help.manifest.prompts = {
    en: Object.fromEntries(kinds.map((id) => [id, [`about-${id}`, `What about ${id}?`, 40]])),
  };
}

const nudgeOn = (page: Page) => page.locator('wayside-help #nudge');

/** Waits until the signals are watched for. */
async function watched(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector<WaysideHelp>('wayside-help')?.unwatch !== undefined,
  );
}

async function refuseCard(page: Page): Promise<void> {
  await page
    .locator('#card-number')
    .evaluate((field) => field.setAttribute('aria-invalid', 'true'));
}

test.describe('A signal', () => {
  const CAUSES: [id: string, cause: (page: Page) => Promise<unknown>][] = [
    ['payment-refused', refuseCard],
    ['slow', async () => {}],
    [
      'leaving',
      (page) =>
        page.evaluate(() =>
          document.documentElement.dispatchEvent(new MouseEvent('mouseleave', { clientY: -1 })),
        ),
    ],
    ['late', (page) => page.evaluate(() => document.dispatchEvent(new Event('shop:late')))],
    [
      'wanted',
      (page) => page.evaluate(() => document.querySelector('wayside-help')?.signal('wanted')),
    ],
    [
      'back-and-forth',
      async (page) => {
        await page.getByRole('link', { name: 'A lamp' }).click();
        await page.waitForURL('**/lamp');
        await page.getByRole('link', { name: 'Payment' }).click();
        await page.waitForURL('**/payment');
      },
    ],
  ];
  for (const [id, cause] of CAUSES) {
    test(`${id} prompts with its own words`, async ({ box, help, page }) => {
      publish(help, [id]);
      await box.visit();
      await watched(page);
      await cause(page);
      const reason = SIGNALS.find((signal) => signal.id === id)?.reason.en ?? '';
      await expect(nudgeOn(page)).toContainText(`What about ${id}?`);
      await expect(nudgeOn(page)).toContainText(reason);
    });
  }

  test('called before its file has come is not lost', async ({ box, help, page }) => {
    publish(help, ['wanted']);
    help.delaysMs.set('/v1/sites/shop', 300);
    await box.visit();
    await page.evaluate(() => document.querySelector('wayside-help')?.signal('wanted'));
    await expect(nudgeOn(page)).toContainText('What about wanted?');
  });

  test('called right after another is seen beside it', async ({ box, help, page }) => {
    publish(help, ['late', 'wanted'], { promptsPerSession: 0 });
    await box.visit();
    await watched(page);
    const seen = await page.evaluate(async () => {
      const element = document.querySelector<WaysideHelp>('wayside-help');
      for (const id of ['late', 'wanted']) element?.signal(id);
      await new Promise((done) => setTimeout(done));
      return element?.signals;
    });
    expect(seen).toEqual(['wanted', 'late']);
  });

  test('named as every object has a part is one that the journey does not name', async ({
    box,
    help,
    page,
  }) => {
    publish(help, ['wanted']);
    await box.visit();
    await watched(page);
    for (const name of ['constructor', '__proto__', 'wanted']) {
      await page.evaluate((id) => document.querySelector('wayside-help')?.signal(id), name);
    }
    await expect(nudgeOn(page)).toContainText('What about wanted?');
  });

  test('lifts its entry among the suggestions, with its own words', async ({ box, help, page }) => {
    publish(help, ['late'], { promptsPerSession: 0 });
    await box.visit();
    await watched(page);
    await page.evaluate(() => document.dispatchEvent(new Event('shop:late')));
    await box.launcher.click();
    await expect(box.arms.first()).toHaveText(/What about late\?\s*10 s\s*Because it is late/);
    await expect(nudgeOn(page)).toHaveCount(0);
  });

  test('of the page before says nothing on the next', async ({ box, help, page }) => {
    publish(help, ['late'], { promptsPerSession: 0 });
    await box.open();
    await page.evaluate(() => document.dispatchEvent(new Event('shop:late')));
    await expect(box.arms.first()).toContainText('Because it is late');
    await page.evaluate(() => history.pushState({}, '', '/en/lamp'));
    await expect(box.panel).toContainText('You are here: Product');
    await expect(box.panel).not.toContainText('Because it is late');
  });
});

test.describe('The nudge', () => {
  test.beforeEach(({ help }) =>
    publish(help, ['payment-refused', 'late'], { promptsPerSession: 9 }),
  );

  test('tells and keeps nothing until it is followed, then all of it', async ({
    box,
    help,
    page,
  }) => {
    await box.visit();
    await watched(page);
    await refuseCard(page);
    await expect(nudgeOn(page)).toBeVisible();
    expect(help.batches).toEqual([]);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    expect(help.asked.filter((path) => path.startsWith('/v1'))).toEqual(['/v1/sites/shop']);
    await nudgeOn(page).getByRole('button', { name: 'What about payment-refused?' }).click();
    await expect(box.panel.getByRole('heading', { level: 3 })).toHaveText(
      'What about payment-refused?',
    );
    await expect(nudgeOn(page)).toHaveCount(0);
    await page.goto('about:blank');
    await expect.poll(() => help.types).toContain('answer-opened');
    const acts = help.types.filter((type) => type !== 'suggestion-shown');
    expect(acts.slice(0, 3)).toEqual(['box-opened', 'suggestion-opened', 'answer-opened']);
    expect(help.events[0]).toMatchObject({ reason: 'signal', rank: 1, before: true });
    expect(help.events.find(({ type }) => type === 'box-opened')).toMatchObject({ how: 'click' });
  });

  test('closed is not shown again on this page, and in this session', async ({
    box,
    help,
    page,
  }) => {
    await box.visit();
    await watched(page);
    await refuseCard(page);
    await nudgeOn(page).getByRole('button', { name: 'Do not offer help again' }).click();
    await expect(box.launcher).toBeFocused();
    await page.evaluate(() => document.dispatchEvent(new Event('shop:late')));
    await expect(nudgeOn(page)).toHaveCount(0);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    expect(help.batches).toEqual([]);
    await box.launcher.click();
    await expect(box.panel).toContainText('What about late?');
    await page.keyboard.press('Escape');
    await page.reload();
    await watched(page);
    await page.evaluate(() => document.dispatchEvent(new Event('shop:late')));
    await refuseCard(page);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await expect(nudgeOn(page)).toHaveCount(0);
  });

  test('comes once for a signal that repeats, and within the budget', async ({
    box,
    help,
    page,
  }) => {
    publish(help, ['payment-refused', 'late'], { promptsPerSession: 1 });
    await box.visit();
    await watched(page);
    await refuseCard(page);
    await expect(nudgeOn(page)).toContainText('payment-refused');
    await box.launcher.click();
    await expect(nudgeOn(page)).toHaveCount(0);
    await page.keyboard.press('Escape');
    await refuseCard(page);
    await page.evaluate(() => document.dispatchEvent(new Event('shop:late')));
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await expect(nudgeOn(page)).toHaveCount(0);
  });

  const IN_THE_WAY: [what: string, body: string][] = [
    ['a button', '<button class="low">Pay</button>'],
    ['a field', '<input class="low" aria-label="Code">'],
    ['the focus', '<a href="#" class="low" id="focused">Terms</a>'],
  ];
  for (const [what, body] of IN_THE_WAY) {
    test(`does not appear over ${what}`, async ({ box, host, page }) => {
      host.options = { body };
      await box.visit();
      await page.locator('.low').evaluate((low: HTMLElement) => {
        const place = { position: 'fixed', right: '120px', bottom: '80px' };
        Object.assign(low.style, place);
        if (low.id) low.focus();
      });
      await watched(page);
      await refuseCard(page);
      await page.evaluate(() => new Promise(requestAnimationFrame));
      await page.evaluate(() => new Promise(requestAnimationFrame));
      await expect(nudgeOn(page)).toHaveCount(0);
      await box.launcher.click();
      await expect(box.arms.first()).toContainText('Because your bank refused the payment');
    });
  }

  test('goes away when the focus comes under it', async ({ box, host, page }) => {
    host.options = { body: '<a href="#" class="low">Terms</a>' };
    await box.visit();
    await page.locator('.low').evaluate((low: HTMLElement) => {
      Object.assign(low.style, { position: 'fixed', right: '120px', bottom: '80px' });
    });
    await watched(page);
    await refuseCard(page);
    await expect(nudgeOn(page)).toBeVisible();
    await page.locator('.low').focus();
    await expect(nudgeOn(page)).toHaveCount(0);
  });

  test('goes with the element, and listens no more', async ({ box, page }) => {
    await box.visit();
    await watched(page);
    await refuseCard(page);
    await expect(nudgeOn(page)).toBeVisible();
    const seen = await page.evaluate(() => {
      const element = document.querySelector<WaysideHelp>('wayside-help');
      element?.destroy();
      document.dispatchEvent(new Event('shop:late'));
      return element?.signals;
    });
    expect(seen).toEqual([]);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`is accessible, ${colorScheme}`, async ({ box, page }) => {
      await page.emulateMedia({ colorScheme });
      await box.visit();
      await watched(page);
      await refuseCard(page);
      await expect(nudgeOn(page)).toBeVisible();
      await box.expectAccessible();
      for (const button of await nudgeOn(page).getByRole('button').all()) {
        expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      }
    });
  }
});

test('without signals their file is not fetched', async ({ box, help }) => {
  help.manifest.journey.signals = [];
  await box.open();
  await expect.poll(() => help.asked.length).toBeGreaterThan(3);
  expect(help.asked.filter((path) => path.includes('watch'))).toEqual([]);
});

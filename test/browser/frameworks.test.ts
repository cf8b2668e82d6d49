/** The box on pages that change without loading, by whatever framework. */

import type { Page } from '@playwright/test';
import { expect, test } from './support/box.ts';
import { bundlePage } from './support/bundle-page.ts';
import type { HelpServer } from './support/help-server.ts';
import type { HostPage } from './support/host-page.ts';

const FRAMEWORKS = { React: 'react-page.tsx', Vue: 'vue-page.ts' };

/** An application whose box is the script's, or its own on one page. */
async function serveApp(host: HostPage, help: HelpServer, file: string, isOwn: boolean) {
  host.options = {
    scripts: { '/app.js': await bundlePage(file) },
    document: () => `<!doctype html><html lang="en"><title>Shop</title>
      <script type="module" async src="${help.url}wayside.js"
        ${isOwn ? '' : 'data-site="shop"'}></script>
      <body data-server="${help.url}" ${isOwn ? 'data-is-own="yes"' : ''}>
        <div id="app"></div><script type="module" src="/app.js"></script>`,
  };
}

/** A mark that only a page which was loaded anew loses. */
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { isMarked: true }));
const isMarked = (page: Page) => page.evaluate(() => 'isMarked' in window);

for (const [name, file] of Object.entries(FRAMEWORKS)) {
  test.describe(name, () => {
    test('the open box stays over routes, with the questions of the new page', async ({
      box,
      help,
      host,
      page,
    }) => {
      await serveApp(host, help, file, false);
      await box.open('/en/payment');
      await expect(box.panel).toContainText('You are here: Payment');
      await mark(page);
      await page.getByRole('link', { name: 'Lamp' }).click();
      await expect(box.panel).toContainText('You are here: Product');
      await page.goBack();
      await expect(box.panel).toContainText('You are here: Payment');
      expect(await isMarked(page)).toBe(true);
      await expect(page.locator('wayside-help')).toHaveCount(1);
    });

    test('a box of one of its pages goes with the page and comes back with it', async ({
      box,
      help,
      host,
      page,
    }) => {
      await serveApp(host, help, file, true);
      await box.open('/en/payment');
      await box.arm(/card refused/).click();
      await mark(page);
      await page.getByRole('link', { name: 'Lamp' }).click();
      await expect(page.locator('wayside-help')).toHaveCount(0);
      await page.getByRole('link', { name: 'Payment' }).click();
      await expect(box.panel.locator('[part=answer]')).toBeVisible();
      expect(await isMarked(page)).toBe(true);
    });
  });
}

test('a page whose language changes with its route has the box in it', async ({ box, page }) => {
  await box.open();
  await page.evaluate(() => {
    history.pushState({}, '', '/fr/payment');
    document.documentElement.lang = 'fr';
  });
  await expect(box.panel).toContainText('Vous êtes ici : Paiement');
  await page.keyboard.press('Escape');
  await expect(box.launcher).toHaveText('Aide');
});

test.describe('Turbo', () => {
  const serve = async (host: HostPage, help: HelpServer, inBody: string) => {
    host.options = {
      policy: `default-src * 'unsafe-inline'`,
      scripts: { '/app.js': await bundlePage('turbo-page.ts') },
      document: (path) => `<!doctype html><html lang="en"><head><title>${path}</title>
        <script type="module" src="/app.js"></script>
        <script type="module" async src="${help.url}wayside.js" data-site="shop"></script></head>
        <body><h1>${path}</h1><a href="/en/lamp">Lamp</a> <a href="/en/payment">Payment</a>
        ${inBody}`,
    };
  };

  const places = {
    'added by the script': '',
    'placed in each page': '<wayside-help></wayside-help>',
    'kept by the page': '<wayside-help id="help" data-turbo-permanent></wayside-help>',
  };
  for (const [place, inBody] of Object.entries(places)) {
    test(`a box ${place} is there after the body is replaced, as it was left`, async ({
      box,
      help,
      host,
      page,
    }) => {
      await serve(host, help, inBody);
      await box.open('/en/payment');
      await box.ask('card refused');
      await box.arms.first().click();
      await mark(page);
      await page.getByRole('link', { name: 'Lamp' }).click();
      await expect(page.getByRole('heading', { name: '/en/lamp' })).toBeVisible();
      await expect(box.panel.locator('[part=answer]')).toBeVisible();
      await box.arm('Back to results').click();
      await box.ask('');
      await expect(box.panel).toContainText('You are here: Product');
      expect(await isMarked(page)).toBe(true);
      await expect(page.locator('wayside-help')).toHaveCount(1);
    });
  }
});

test.describe('View transitions', () => {
  test('between documents leave the box open, as it was', async ({ box, host, page }) => {
    host.options = {
      policy: `default-src * 'unsafe-inline'`,
      head: '<style>@view-transition{navigation:auto}</style>',
    };
    await box.open();
    await box.arm(/card refused/).click();
    await page.getByRole('link', { name: 'A lamp' }).click();
    await page.waitForURL('**/lamp');
    await expect(box.panel.locator('[part=answer]')).toBeVisible();
  });

  test('within a document take neither box nor focus away', async ({ box, page }) => {
    await box.open();
    await box.field.fill('card');
    await page.evaluate(async () => {
      const transition = document.startViewTransition(() => {
        document.querySelector('main')?.replaceChildren('Another page');
        history.pushState(null, '', '/en/lamp');
      });
      await transition.finished;
    });
    await expect(box.field).toBeFocused();
    await expect(box.field).toHaveValue('card');
    await box.ask('');
    await expect(box.panel).toContainText('You are here: Product');
  });
});

test.describe('In a frame', () => {
  test('the box is that of the frame’s page', async ({ help, host, page }) => {
    const tag = `<script type="module" async src="${help.url}wayside.js" data-site="shop"></script>`;
    host.options = {
      policy: '',
      document: (path) =>
        path === '/'
          ? '<!doctype html><iframe src="/en/payment" width="800" height="700"></iframe>'
          : `<!doctype html><html lang="en"><title>Shop</title>${tag}<h1>Payment</h1>`,
    };
    await page.goto(`${host.url}/`);
    const inFrame = page.frameLocator('iframe').locator('wayside-help');
    await inFrame.getByRole('button', { name: 'Help' }).click();
    await expect(inFrame.locator('[part=panel]')).toContainText('You are here: Payment');
  });

  test('without an origin of its own it helps, and keeps nothing', async ({ help, host, page }) => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    const tag = `<script type="module" async src="${help.url}wayside.js" data-site="shop"></script>`;
    host.options = {
      policy: '',
      document: (path) =>
        path === '/'
          ? '<!doctype html><iframe sandbox="allow-scripts" src="/en/payment" width="800" height="700"></iframe>'
          : `<!doctype html><html lang="en"><title>Shop</title>${tag}<h1>Payment</h1>`,
    };
    await page.goto(`${host.url}/`);
    const inFrame = page.frameLocator('iframe').locator('wayside-help');
    await inFrame.getByRole('button', { name: 'Help' }).click();
    await inFrame.getByRole('searchbox').fill('card refused');
    await expect(inFrame.locator('[part=arm]').first()).toContainText('card refused');
    expect(complaints).toEqual([]);
  });
});

/** The box among other people's styles, dialogs, shortcuts and policies. */

import type { Page } from '@playwright/test';
import { expect, test } from './support/box.ts';
import { bundlePage } from './support/bundle-page.ts';
import { strictPolicy } from './support/host-page.ts';

/** What pages do to everything on them. */
const HOSTILE = `
*{all:unset!important}
*,*::before,*::after{margin:0!important;padding:9px!important;font:italic 700 31px/2 fantasy!important;color:red!important;
letter-spacing:4px!important;word-spacing:9px!important;text-transform:uppercase!important;text-indent:30px!important;
white-space:pre!important;cursor:wait!important;visibility:visible;display:block!important;position:relative!important;
float:left!important;opacity:.4!important;transform:rotate(3deg)!important;filter:blur(1px)!important;
background:lime!important;border:3px solid red!important;box-sizing:content-box!important;text-align:right!important;
max-width:90px!important;animation:none!important;transition:none!important;line-break:anywhere!important;
pointer-events:none!important;user-select:none!important;writing-mode:vertical-rl!important;zoom:1}
button,input,h2,h3,p,ul,form,dialog,[popover]{display:none!important;appearance:auto!important;outline:9px solid blue!important}
:focus,:focus-visible{outline:none!important}
html,body{overflow:hidden!important;height:100px!important;contain:paint!important;perspective:1px!important}`;

/** Size and look of everything in the box, in the order of the document. */
function describeLook(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('wayside-help')?.shadowRoot;
    return [...(root?.querySelectorAll('*') ?? [])].map((element) => {
      const style = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      const look = [style.font, style.color, style.backgroundColor, style.opacity, style.cursor];
      const text = [style.letterSpacing, style.textTransform, style.whiteSpace, style.textAlign];
      const place = [style.display, style.position, style.pointerEvents, style.writingMode];
      const size = [Math.round(width), Math.round(height)];
      return `${element.localName}.${element.classList}: ${[...look, ...text, ...place, ...size].join(' ')}`;
    });
  });
}

async function adopt(page: Page, css: string): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}

test.describe('Styles of the page', () => {
  test.use({ reducedMotion: 'reduce' } as object);

  test('change nothing in the box, whatever they do to everything', async ({ box, page }) => {
    const expectSame = async () => {
      const tame = await describeLook(page);
      await adopt(page, HOSTILE);
      expect(await describeLook(page)).toEqual(tame);
      await page.evaluate(() => document.adoptedStyleSheets.pop());
    };
    await box.visit();
    await expectSame();
    await box.launcher.click();
    await expect(box.arms.nth(1)).toBeVisible();
    await expectSame();
    await box.ask('card refused');
    await expectSame();
    await box.arms.first().click();
    await box.arm('No').click();
    await expect(box.panel.getByRole('radio').first()).toBeVisible();
    await expectSame();
    await box.arm(/your question is already there/).click();
    await expect(box.panel.getByLabel('Your message')).toBeVisible();
    await expectSame();
  });

  test('cover it with no number', async ({ box, page }) => {
    await box.visit();
    await adopt(page, 'main{position:fixed;inset:0;z-index:2147483647;background:#ff0}');
    await box.launcher.click();
    await expect(box.panel).toBeVisible();
    const onTop = await box.panel.evaluate((panel) => {
      const { left, top } = panel.getBoundingClientRect();
      return document.elementFromPoint(left + 60, top + 30)?.localName;
    });
    expect(onTop).toBe('wayside-help');
  });

  test('leave it in front of a popover that the page showed while it was closed', async ({
    box,
    host,
    page,
  }) => {
    host.options = { body: '<div popover="manual">New</div>' };
    await box.open();
    await page.keyboard.press('Escape');
    await adopt(page, '[popover]{inset:0;width:auto;height:auto}');
    await page.evaluate(() => document.querySelector<HTMLElement>('[popover]')?.showPopover());
    await page.evaluate(() => document.querySelector('wayside-help')?.open());
    await expect(box.field).toBeFocused();
    await box.field.click({ timeout: 2000 });
  });

  test('of the box do not reach the page', async ({ box, page }) => {
    await box.visit();
    const look = () =>
      page.evaluate(() => {
        const { font, color, margin } = getComputedStyle(document.querySelector('h1') as Element);
        return [
          font,
          color,
          margin,
          document.styleSheets.length,
          document.adoptedStyleSheets.length,
        ];
      });
    const before = await look();
    await box.launcher.click();
    await expect(box.arms.nth(1)).toBeVisible();
    expect(await look()).toEqual(before);
  });
});

test.describe('A modal dialog of the page', () => {
  test('makes box and tab inert, and gives them back', async ({ box, host, page }) => {
    host.options = { body: '<dialog><button id="agree">Agree</button></dialog>' };
    await box.open();
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await expect(page.locator('#agree')).toBeFocused();
    await page.evaluate(() =>
      document.querySelector('wayside-help')?.shadowRoot?.querySelector('input')?.focus(),
    );
    await expect(page.locator('#agree')).toBeFocused();
    await expect(box.field.click({ timeout: 500 })).rejects.toThrow(/intercepts pointer events/);
    for (const _ of [1, 2, 3]) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('wayside-help');
    await page.evaluate(() => document.querySelector('dialog')?.close());
    await box.field.click();
    await expect(box.field).toBeFocused();
    await page.keyboard.press('Escape');
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await expect(box.launcher.click({ timeout: 500 })).rejects.toThrow(/intercepts pointer events/);
  });
});

test.describe('A modal dialog that is there first', () => {
  test.beforeEach(({ help, host }) => {
    host.options = { body: '<dialog id="terms"><button>Agree</button></dialog>' };
    help.manifest.prompts = {
      en: { 'payment-refused': ['refused', 'Why was my card refused?', 90] },
    };
  });

  test('has no box of the page before over it, and no offer of help', async ({ box, page }) => {
    await box.open();
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        document.querySelector<HTMLDialogElement>('#terms')?.showModal();
        document.querySelector('#card-number')?.setAttribute('aria-invalid', 'true');
      });
    });
    await page.reload();
    await expect(box.launcher).toBeVisible();
    await page.waitForFunction(
      () => (document.querySelector('wayside-help') as unknown as { unwatch: unknown })?.unwatch,
    );
    await page.waitForTimeout(300);
    await expect(box.panel).toBeHidden();
    await expect(page.locator('wayside-help #nudge')).toHaveCount(0);
    await page.getByRole('button', { name: 'Agree' }).click({ timeout: 2000 });
  });
});

test.describe('Shortcuts of the page', () => {
  // What listens while an event goes down sees it before the box can stop it. The event then names
  // the element as its target: a page that leaves `wayside-help` alone leaves the visitor's words alone.
  test('heard on the way down cannot be kept from it, and see the element as their target', async ({
    box,
    page,
  }) => {
    await box.visit();
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const hear = ({ key, target }: KeyboardEvent) =>
        heard.push(`${key} ${(target as Element).localName}`);
      document.addEventListener('keydown', hear, { capture: true });
    });
    await box.launcher.click();
    await expect(box.field).toBeFocused();
    await page.keyboard.type('s');
    expect(await page.evaluate(() => (window as never as { heard: string[] }).heard)).toEqual([
      's wayside-help',
    ]);
  });
});

test.describe('Trusted Types', () => {
  const policies = {
    'no list': '',
    'a list with lit-html': `; trusted-types lit-html`,
  };
  for (const [name, list] of Object.entries(policies)) {
    test(`with ${name} the box works`, async ({ box, help, host }) => {
      host.options = { policy: strictPolicy(help.url) + list };
      await box.open();
      await box.arm(/card refused/).click();
      await expect(box.panel.locator('[part=answer]')).toBeVisible();
    });
  }

  test('with a list without it the tab is a link to the help centre', async ({
    box,
    help,
    host,
    page,
  }) => {
    host.options = { policy: `${strictPolicy(help.url)}; trusted-types page-only` };
    await box.visit();
    await box.launcher.click();
    await expect(page.getByRole('link', { name: 'Help' })).toHaveAttribute(
      'href',
      `${help.url}help/shop`,
    );
    box.complaints = [];
  });

  for (const isAllowed of [true, false]) {
    test(`beside the page’s own Lit ${isAllowed ? "the box works with 'allow-duplicates'" : 'it is a link without it'}`, async ({
      box,
      help,
      host,
      page,
    }) => {
      const list = `lit-html${isAllowed ? " 'allow-duplicates'" : ''}`;
      host.options = {
        policy: `${strictPolicy(help.url)}; trusted-types ${list}`,
        scripts: { '/app.js': await bundlePage('lit-page.ts') },
        head: '<script type="module" src="/app.js"></script>',
      };
      await box.visit();
      await expect(page.locator('#drawn')).toBeVisible();
      await box.launcher.click();
      if (isAllowed) await expect(box.arms.nth(1)).toBeVisible();
      else await expect(page.getByRole('link', { name: 'Help' })).toBeVisible();
      if (!isAllowed) box.complaints = [];
    });
  }
});

test('a page that never rests leaves the box time to be opened and searched', async ({
  box,
  page,
}) => {
  await page.addInitScript(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const until = performance.now() + 5;
      while (performance.now() < until);
      port2.postMessage(0);
    };
    port2.postMessage(0);
  });
  await box.open();
  await box.ask('card refused');
  await expect(box.arms.first()).toContainText('card refused');
});

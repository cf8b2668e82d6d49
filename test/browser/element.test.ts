/** What the element offers a page: the manifest that tells of it, its types and its methods. */

import { readFileSync } from 'node:fs';
import { expect, test } from './support/box.ts';

interface Named {
  name: string;
}
interface Manifest {
  modules: {
    declarations: {
      attributes: Named[];
      members: (Named & { kind: string })[];
      events: Named[];
      cssParts: Named[];
      cssProperties: Named[];
    }[];
  }[];
}

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const told = (JSON.parse(read('widget/custom-elements.json')) as Manifest).modules[0]
  ?.declarations[0];
const names = (list: Named[] = []) => list.map(({ name }) => name).sort();
/** What the parts of the element ask of one another. */
const INTERNAL = ['constructor', 'loadManifest'];

test('the manifest tells every attribute, property and method, and no other', async ({
  box,
  page,
}) => {
  await box.visit();
  const { attributes, methods, properties } = await page.evaluate(() => {
    const element = customElements.get('wayside-help') as unknown as {
      observedAttributes: string[];
      prototype: object;
    };
    const own = Object.entries(Object.getOwnPropertyDescriptors(element.prototype));
    return {
      attributes: [...element.observedAttributes],
      methods: own.flatMap(([name, { value }]) => (typeof value === 'function' ? [name] : [])),
      properties: own.flatMap(([name, { set }]) => (set ? [name] : [])),
    };
  });
  const members = (kind: string) => names(told?.members.filter((member) => member.kind === kind));
  const isPublic = (name: string) => !/Callback$/.test(name) && !INTERNAL.includes(name);
  expect(attributes.sort()).toEqual(names(told?.attributes));
  expect(properties.sort()).toEqual(members('field'));
  expect(methods.filter(isPublic).sort()).toEqual(members('method'));
});

test('types and README name all that the manifest tells', () => {
  const types = read('widget/types/wayside.d.ts');
  const readme = read('widget/README.md');
  for (const name of [...names(told?.members), ...names(told?.events)]) {
    expect(types, name).toMatch(new RegExp(`\\b${name}\\b`));
  }
  const all = [told?.members, told?.events, told?.cssParts, told?.cssProperties];
  for (const name of all.flatMap((list) => names(list))) expect(readme).toContain(`\`${name}`);
});

test('an event is of the class that a page imports, whichever copy of it made the event', async ({
  box,
  host,
  page,
}) => {
  host.options.scripts = {
    '/events.js': read('dist/events.js'),
    '/page.js': `import * as events from '/events.js';
      const [open, close] = [events.WaysideOpenEvent, events.WaysideCloseEvent];
      for (const type of ['wayside-open', 'wayside-close', 'click']) {
        addEventListener(type, (event) => {
          const is = [event instanceof open, event instanceof close, event instanceof Event];
          document.body.append(type + is + ' ');
        });
      }
      document.body.dispatchEvent(new close());`,
  };
  host.options.head = '<script type="module" src="/page.js"></script>';
  await box.visit();
  await expect(page.locator('body')).toContainText('wayside-closefalse,true,true');
  await box.launcher.press('Enter');
  await expect(page.locator('body')).toContainText('wayside-opentrue,false,true');
  await expect(page.locator('body')).toContainText('clickfalse,false,true');
  await page.keyboard.press('Escape');
  await expect(page.locator('body')).toContainText(/(wayside-closefalse,true,true.*){2}/);
});

test('what may be imported without the box is declared by name', async () => {
  for (const name of ['search', 'events']) {
    const built = await import(new URL(`../../dist/${name}.js`, import.meta.url).href);
    const declared = read(`widget/types/${name}.d.ts`).matchAll(
      /^export declare (?:class|function) (\w+)/gm,
    );
    expect([...declared].map(([, found]) => found).sort()).toEqual(Object.keys(built).sort());
  }
});

test('every part that the manifest tells is drawn', async ({ box, help, page }) => {
  help.manifest.prompts = {
    en: { 'payment-refused': ['refused', 'Why was my card refused?', 90] },
  };
  await box.visit();
  const parts = new Set<string>();
  const look = async () => {
    const drawn = page.locator('wayside-help [part]');
    for (const part of await drawn.evaluateAll((all) => all.map((one) => one.getAttribute('part'))))
      if (part) parts.add(part);
  };
  await page.locator('#card-number').evaluate((one) => one.setAttribute('aria-invalid', 'true'));
  await expect(page.locator('wayside-help #nudge')).toBeVisible();
  await look();
  await box.launcher.click();
  await box.arm(/card refused/).click();
  await look();
  await box.arm(/Back to/).click();
  await look();
  expect([...parts].sort()).toEqual(names(told?.cssParts));
});

test('every custom property that the manifest tells is read', () => {
  const sheets = read('widget/launcher-style.ts') + read('widget/panel/style.ts');
  const found = [...new Set(sheets.match(/--wayside-\w+/g))].sort();
  expect(found).toEqual(names(told?.cssProperties));
});

test('an attribute is a property, and an empty one is none', async ({ box, page }) => {
  await box.visit();
  const seen = await page.evaluate(() => {
    const help = document.querySelector('wayside-help');
    if (!help) throw new Error('no element');
    help.theme = 'dark';
    help.setAttribute('language', 'fr');
    const set = [help.getAttribute('theme'), help.language, help.style.colorScheme];
    help.theme = '';
    return [...set, help.hasAttribute('theme'), help.theme, help.site];
  });
  expect(seen).toEqual(['dark', 'fr', 'dark', false, '', 'shop']);
});

test('methods lead to what they name, and open and close are told of the visitor alone', async ({
  box,
  page,
}) => {
  await box.visit();
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['wayside-open', 'wayside-close'] as const)
      document.addEventListener(type, (event) => heard.push(event.type));
  });
  const call = (name: 'search' | 'showContact' | 'showEntry' | 'suggest' | 'close', given = '') =>
    page.evaluate(([name, given]) => document.querySelector('wayside-help')?.[name](given), [
      name,
      given,
    ] as const);
  await call('search', 'card refused');
  await expect(box.arms.first()).toContainText('card refused');
  await call('showEntry', 'instalments');
  await expect(box.panel.getByRole('heading', { level: 3 })).toHaveText(/instalments/);
  await call('suggest');
  await expect(box.panel).toContainText('You are here: Payment');
  await call('showContact');
  await expect(box.panel.getByLabel('Your message')).toBeVisible();
  await call('suggest');
  await expect(box.field).toHaveValue('');
  await call('close');
  await expect(box.panel).toBeHidden();
  const heard = () => page.evaluate(() => (window as never as { heard: string[] }).heard);
  expect(await heard()).toEqual([]);
  await box.launcher.click();
  await page.keyboard.press('Escape');
  expect(await heard()).toEqual(['wayside-open', 'wayside-close']);
});

test('imported from a package it only defines; an element placed by hand names its server', async ({
  box,
  help,
  host,
  page,
}) => {
  host.options = {
    document: () =>
      `<!doctype html><title>Shop</title><html lang="en"><script type="module" src="/shop.js"></script>`,
    scripts: { '/shop.js': `import '${help.url}wayside.js'; document.title = 'Ready';` },
  };
  await page.goto(`${host.url}/en/payment`);
  await expect(page).toHaveTitle('Ready');
  await expect(page.locator('wayside-help')).toHaveCount(0);
  await page.evaluate((server) => {
    const help = document.createElement('wayside-help');
    Object.assign(help, { server, site: 'shop' });
    document.body.append(help);
  }, help.url);
  await box.launcher.click();
  await expect(box.panel).toContainText('You are here: Payment');
});

test('a second press of a double click does not go through to the person in the foot', async ({
  box,
  help,
  page,
}) => {
  await box.visit();
  await box.launcher.hover();
  await expect(box.field).toBeAttached();
  await box.launcher.dblclick();
  await expect(box.arms.nth(1)).toBeVisible();
  await page.goto('about:blank');
  await expect.poll(() => help.types).toContain('box-opened');
  expect(help.types).not.toContain('contact-opened');
});

test('what is typed as soon as the field has the focus is kept, and searched for', async ({
  box,
  page,
}) => {
  await box.visit();
  await page.evaluate(async () => {
    const help = document.querySelector('wayside-help');
    void help?.open();
    const field = () => help?.shadowRoot?.activeElement;
    while (field()?.localName !== 'input') await new Promise((go) => setTimeout(go));
    document.execCommand('insertText', false, 'card refused');
  });
  await expect(box.field).toHaveValue('card refused');
  await expect(box.field).toBeFocused();
  await expect(box.arm(/Why was my card refused/)).toBeVisible();
  await expect(
    box.panel.getByText('Which is closest?').or(box.panel.getByText('Most likely')),
  ).toBeVisible();
});

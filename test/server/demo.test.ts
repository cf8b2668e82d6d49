/**
 * @module The demonstration shop, asked without a port. What a browser does with it is not here.
 */
import { expect, test } from '@playwright/test';
import { GOODS } from '../../server/demo/goods.ts';
import { LANGUAGES, type Language, type PageId, pathOf } from '../../server/demo/routes.ts';
import { createShop } from '../../server/demo/shop.tsx';

const WIDGET_URL = 'http://127.0.0.1:8787';
const SOURCE = `${WIDGET_URL}/wayside.js`;
const TAG = `<script type="module" async="" src="${SOURCE}" data-site="shop"></script>`;
const POLICY = [
  "default-src 'none'",
  `script-src 'self' ${WIDGET_URL}`,
  "style-src 'self'",
  `img-src 'self' data: ${WIDGET_URL}`,
  `connect-src 'self' ${WIDGET_URL}`,
  "font-src 'none'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
];

const PLAIN_PAGES: PageId[] = [
  'home',
  'lamps',
  'stools',
  'blankets',
  'cart',
  'checkout',
  'payment',
  'confirmation',
  'orders',
  'returns',
  'delivery',
  'contact',
];
const ROUTES = [
  ...PLAIN_PAGES.map((page) => ({ page, parameter: '' })),
  ...GOODS.map(({ id }) => ({ page: 'product' as const, parameter: id })),
  { page: 'order' as const, parameter: 'AD-20611' },
  { page: 'invoice' as const, parameter: 'AD-20611' },
];

const shop = createShop({
  widgetUrl: WIDGET_URL,
  site: 'shop',
  now: () => new Date('2026-11-23T12:00:00Z'),
});

const ADDRESS = {
  name: 'Anna Le Gall',
  email: 'anna@example.com',
  street: '3 rue des Dunes',
  postcode: '29200',
  city: 'Brest',
  country: 'FR',
  delivery: 'home',
};
const CARD = {
  method: 'card',
  'card-number': '4242 4242 4242 4242',
  expiry: '11 / 26',
  security: '123',
  holder: 'Anna Le Gall',
};

async function send(path: string, fields: Record<string, string>) {
  const response = await shop.request(path, { method: 'POST', body: new URLSearchParams(fields) });
  return {
    status: response.status,
    to: response.headers.get('Location'),
    html: await response.text(),
  };
}

/** The messages tied to fields, in the order of the page. */
function problemsOf(html: string): string[] {
  return [...html.matchAll(/id="([\w-]+)-problem"/g)].map(([, name]) => name ?? '');
}

for (const language of LANGUAGES) {
  test.describe(`every page in ${language}`, () => {
    for (const route of ROUTES) {
      const path = pathOf(route, language, 'pages');
      test(`${path} has one heading, its language and the one tag`, async () => {
        const response = await shop.request(path);
        const html = await response.text();
        expect(response.status).toBe(200);
        expect(html.match(/<h1[ >]/g)).toHaveLength(1);
        expect(html.match(/<main[ >]/g)).toHaveLength(1);
        expect(html).toContain(`<html lang="${language}">`);
        expect(html).toContain(`${TAG}</head>`);
        expect(html.split('wayside.js')).toHaveLength(2);
      });
    }

    test('forbids what is not its own, sets no cookie and writes nothing inline', async () => {
      for (const route of ROUTES) {
        const response = await shop.request(pathOf(route, language, 'pages'));
        expect(response.headers.get('Content-Security-Policy')?.split('; ')).toEqual(POLICY);
        expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
        expect(response.headers.has('Set-Cookie')).toBe(false);
        expect(await response.text()).not.toMatch(/ style=| on\w+=|<style|<script>/);
      }
    });

    test('offers the same page in the other language, and back', async () => {
      const other = LANGUAGES.find((one) => one !== language) as Language;
      for (const route of ROUTES) {
        const html = await (await shop.request(pathOf(route, language, 'pages'))).text();
        expect(html).toContain(`<a href="${pathOf(route, other, 'pages')}" lang="${other}"`);
      }
    });

    test('has no link that leads nowhere', async () => {
      for (const route of ROUTES) {
        const html = await (await shop.request(pathOf(route, language, 'pages'))).text();
        for (const [, path = ''] of html.matchAll(/ href="(\/[^"#]*)"/g)) {
          expect((await shop.request(path.replaceAll('&amp;', '&'))).status, path).toBe(200);
        }
      }
    });

    test('is served as a single-page application too: a shell, and views for it', async () => {
      for (const route of ROUTES) {
        const path = pathOf(route, language, 'app');
        const shell = await shop.request(path);
        expect(shell.status, path).toBe(200);
        expect(await shell.text()).toContain(`${TAG}</head>`);
        const view = await shop.request(path.replace('/app/', '/view/'));
        expect(await view.text(), path).toMatch(/<h1[ >]/);
      }
    });
  });
}

test('the first page follows the languages of the browser', async () => {
  const ask = (languages: string) =>
    shop.request('/', { headers: { 'Accept-Language': languages } });
  expect((await ask('fr-CA,fr;q=0.9,en;q=0.8')).headers.get('Location')).toBe('/fr/');
  expect((await ask('de-DE,en;q=0.5')).headers.get('Location')).toBe('/en/');
  expect((await shop.request('/')).headers.get('Location')).toBe('/en/');
});

test('an unknown address is a page that says so', async () => {
  for (const path of [
    '/en/nothing',
    '/fr/rien',
    '/en/app/nothing',
    '/en/orders/AD-1',
    '/nothing',
  ]) {
    const response = await shop.request(path);
    expect(response.status, path).toBe(404);
    expect(await response.text()).toContain(TAG);
  }
  expect(await (await shop.request('/fr/rien')).text()).toContain('Il n’y a rien ici');
});

test('a refused card is said beside its number, in every variant', async () => {
  const refused = { ...CARD, 'card-number': '4000 0000 0000 9995', holder: '' };
  for (const [path, words] of [
    ['/en/payment', 'Your bank refused this payment.'],
    ['/fr/paiement', 'Votre banque a refusé ce paiement.'],
    ['/en/view/payment', 'Your bank refused this payment.'],
  ] as const) {
    const { html } = await send(path, refused);
    expect(html).toContain(words);
    expect(problemsOf(html)).toEqual(['card-number']);
    expect(html).toMatch(
      /id="card-number"[^>]*aria-describedby="card-number-problem" aria-invalid="true"/,
    );
    expect(html).toContain('data-event="shop:payment-refused"');
    expect(html).not.toContain('value="123"');
  }
});

test('payment names each field that is wrong, and lets a valid one pass', async () => {
  const wrong = {
    ...CARD,
    'card-number': '4242 4242 4242 4241',
    expiry: '10 / 26',
    security: '1',
    holder: '',
  };
  const { html } = await send('/en/payment', wrong);
  expect(problemsOf(html)).toEqual(['card-number', 'expiry', 'security', 'holder']);
  expect((await send('/en/payment', CARD)).to).toBe('/en/confirmation');
  expect((await send('/fr/paiement', { method: 'gift', gift: 'AD2K 7M4Q 9XWP' })).to).toBe(
    '/fr/confirmation',
  );
  expect(problemsOf((await send('/en/payment', { method: 'gift', gift: '1' })).html)).toEqual([
    'gift',
  ]);
  expect((await send('/en/payment', { method: 'transfer' })).to).toBe(
    '/en/confirmation?method=transfer',
  );
});

test('a postcode is checked for its country, and what was typed is kept', async () => {
  const { html } = await send('/en/checkout', { ...ADDRESS, postcode: '123' });
  expect(html).toContain('Not a postcode in France. For example: 44000');
  expect(html).toContain('value="Anna Le Gall"');
  expect(problemsOf(html)).toEqual(['postcode']);
  expect(problemsOf((await send('/en/checkout', { ...ADDRESS, postcode: '97400' })).html)).toEqual([
    'postcode',
  ]);
  const abroad = { ...ADDRESS, country: 'NL', postcode: '1012 AB' };
  expect((await send('/en/checkout', abroad)).to).toBe('/en/payment?country=NL');
  expect(problemsOf((await send('/en/checkout', { ...abroad, delivery: 'express' })).html)).toEqual(
    ['delivery'],
  );
});

test('an empty address names its fields in the order of the page', async () => {
  const { html } = await send('/fr/commande', { country: 'FR', delivery: 'home' });
  expect(problemsOf(html)).toEqual(['name', 'email', 'street', 'postcode', 'city']);
  expect(html).toContain('5 champs sont à revoir');
});

test('an unknown or ended code is said beside its field, a valid one counts', async () => {
  const apply = (code: string) => send('/en/cart', { form: 'code', 'promo-code': code });
  expect((await apply('HELLO')).html).toContain('We do not know this code.');
  expect((await apply('summer15')).html).toContain('This code ended on 31 August.');
  expect((await apply('welcome10')).to).toBe('/en/cart?code=WELCOME10');
});

test('the cart travels in the address', async () => {
  const added = await send('/en/product/high-stool?items=oslo-lamp:1', { quantity: '2' });
  expect(added.to).toBe('/en/cart?items=oslo-lamp:1,high-stool:2');
  expect((await send('/fr/produit/tabouret-haut', { quantity: '1' })).to).toBe(
    '/fr/panier?items=high-stool:1',
  );
  expect(problemsOf((await send('/en/product/high-stool', { quantity: '10' })).html)).toEqual([
    'quantity',
  ]);
  const changed = { 'quantity-oslo-lamp': '0', 'quantity-low-stool': '3' };
  expect((await send('/en/cart', changed)).to).toBe('/en/cart?items=low-stool:3');
});

test('totals follow the terms of delivery', async () => {
  for (const [query, total] of [
    ['', '184.00'],
    ['?delivery=point', '182.00'],
    ['?delivery=express', '192.00'],
    ['?country=BE', '190.00'],
    ['?code=WELCOME10', '166.20'],
    ['?items=oslo-lamp:1,high-stool:1', '208.00'],
    ['?items=oslo-lamp:2', '258.00'],
    ['?items=wool-blanket:2', '204.00'],
  ] as const) {
    const html = await (await shop.request(`/en/payment${query}`)).text();
    expect(html, query).toContain(`Pay ${total}\u00a0€`);
  }
  const french = await (await shop.request('/fr/paiement')).text();
  expect(french).toContain('Payer 184,00\u00a0€');
});

test('a late order says so to the page, another does not', async () => {
  const late = await (await shop.request('/en/orders/AD-20611')).text();
  expect(late).toContain('data-event="shop:delivery-late"');
  expect(late).toContain('Ordered on 12\u00a0November. Delivery was planned for 18\u00a0November.');
  const arrived = await (await shop.request('/en/orders/AD-20418')).text();
  expect(arrived).not.toContain('data-event');
});

test('a return needs an item and a reason; a fault of the shop makes the label free', async () => {
  expect(problemsOf((await send('/en/returns', {})).html)).toEqual(['item', 'reason']);
  const { to } = await send('/en/returns', { item: 'low-stool', reason: 'damaged' });
  expect(to).toBe('/en/returns?item=low-stool&reason=damaged');
  expect(await (await shop.request(to ?? '')).text()).toContain('would be 49.00\u00a0€');
  const mind = await shop.request('/en/returns?item=low-stool&reason=mind');
  expect(await mind.text()).toContain('would be 44.00\u00a0€');
});

test('the application is redirected from view to view', async () => {
  expect((await send('/fr/view/commande', ADDRESS)).to).toBe('/fr/view/paiement');
});

test('a form of more than 16 KiB is refused', async () => {
  const size = (bytes: number) => send('/en/checkout', { name: 'a'.repeat(bytes) });
  expect((await size(16 * 1024 - 'name='.length)).status).toBe(200);
  expect((await size(16 * 1024 - 'name='.length + 1)).status).toBe(413);
});

test('hostile queries and fields are shown as text or left out', async () => {
  const query =
    '?items=constructor:1,oslo-lamp:-1,%22%3E:2&code=__proto__&delivery=toString&country=<b>';
  expect((await shop.request(`/en/payment${query}`)).status).toBe(200);
  const { html } = await send('/en/checkout', { ...ADDRESS, city: '', name: '"><script>' });
  expect(html).toContain('value="&quot;&gt;&lt;script&gt;"');
  expect((await send('/en/checkout', { ...ADDRESS, country: '__proto__' })).status).toBe(200);
});

test('pages reload themselves in development only', async () => {
  expect((await shop.request('/reload')).status).toBe(404);
  const given = { widgetUrl: WIDGET_URL, site: 'shop', development: true };
  const ask = async () => (await createShop(given).request('/reload')).text();
  expect(await ask()).not.toBe(await ask());
  expect(await (await createShop(given).request('/en/')).text()).toContain('src="/reload.js"');
});

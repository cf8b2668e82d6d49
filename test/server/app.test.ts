import { expect, test } from '@playwright/test';
import { Hono } from 'hono';
import { createApp } from '../../server/app.ts';
import { makeAsset } from '../../server/assets.ts';
import type { Library } from '../../server/content/library.ts';
import { openLibrary } from '../../server/content/open-library.ts';
import { AppError } from '../../server/errors.ts';
import { createHelp } from '../../server/help/help.tsx';
import { createSearch } from '../../server/search/routes.ts';
import { createServedCatalogues } from '../../server/search/served-catalogues.ts';
import type { Manifest } from '../../widget/core/catalogue.ts';

const CONTENT = new URL('../../content', import.meta.url).pathname;
const IMMUTABLE = 'public, max-age=31536000, immutable';

const RANKING = { hash: '0123456789abcdef', body: '{"v":1,"helpful":0.5,"stages":{}}' };

let library: Library;
test.beforeAll(async () => {
  const clock = () => Date.UTC(2026, 10, 23);
  library = await openLibrary({ folder: CONTENT, clock, watch: false });
});
test.afterAll(() => library.close());

function anApp(options: { isReady?: boolean; failures?: unknown[] } = {}): Hono {
  const dashboard = new Hono();
  dashboard.get('/fails', () => {
    throw new Error('a secret of the inside');
  });
  dashboard.get('/contacts/:reference', () => {
    throw Object.assign(new Error('invalid byte sequence for encoding'), { code: '22021' });
  });
  dashboard.get('/is-busy', () => {
    throw new AppError('busy', 'Come back later.', { status: 503 });
  });
  return createApp({
    assets: new Map([
      ['wayside.js', makeAsset('launch()', 'text/javascript; charset=utf-8')],
      ['assets/panel-1234.js', makeAsset('panel()', 'text/javascript; charset=utf-8')],
    ]),
    library: {
      sites: () => library.sites(),
      findSite: (id) => library.findSite(id),
      findCatalogue: (hash) => library.findCatalogue(hash),
      findPicture: (name) => library.findPicture(name),
      close: () => library.close(),
      findTexts: (hash) => (hash === '0123456789abcdef' ? '{"title":"Support"}' : undefined),
    },
    rankings: {
      findHash: () => RANKING.hash,
      findBody: (_, hash) => (hash === RANKING.hash ? RANKING.body : undefined),
    },
    search: createSearch({
      catalogues: createServedCatalogues(library),
      addressOf: () => '192.0.2.1',
      clock: () => Date.UTC(2026, 10, 23),
      searchesPerMinute: 60,
    }),
    ingest: new Hono(),
    contacts: new Hono(),
    dashboard,
    api: new Hono(),
    gauges: new Hono(),
    isReady: () => options.isReady ?? true,
    onFailure: (error) => options.failures?.push(error),
    freshSeconds: 300,
  });
}

test('the box is served again for previews, and help from there is help', async () => {
  const app = anApp();
  const paths = ['wayside.js', 'assets/panel-1234.js', 'v1/sites/shop'];
  for (const path of paths) expect((await app.request(`/preview/${path}`)).status).toBe(200);
  const help = await app.request('/preview/help/shop/en');
  expect([help.status, help.headers.get('Location')]).toEqual([302, '/help/shop/en']);
  expect((await app.request('/preview/dashboard')).status).toBe(404);
});

test.describe('What any page may load', () => {
  const paths: [path: string, cache: string][] = [
    ['/wayside.js', 'public, max-age=300'],
    ['/assets/panel-1234.js', IMMUTABLE],
    ['/v1/sites/shop', 'public, max-age=300'],
    ['/v1/catalogues/:hash', IMMUTABLE],
    [`/v1/sites/shop/ranking/${RANKING.hash}`, IMMUTABLE],
  ];
  for (const [pattern, cache] of paths) {
    test(`${pattern} is for any origin, compressed, without cookie`, async () => {
      const app = anApp();
      const hash = library.findSite('shop')?.manifest.catalogues.en ?? '';
      const path = pattern.replace(':hash', hash);
      const headers = { origin: 'https://anyone.example', 'accept-encoding': 'gzip, br' };
      const response = await app.request(path, { headers });
      expect(response.status).toBe(200);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('vary')).toBe('Accept-Encoding');
      expect(response.headers.get('cache-control')).toBe(cache);
      expect(response.headers.get('content-encoding')).toBe('br');
      expect(response.headers.get('set-cookie')).toBeNull();

      const etag = response.headers.get('etag') ?? '';
      const again = await app.request(path, { headers: { 'if-none-match': etag } });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe('');
    });
  }

  test('/v1/texts/:hash is for any origin, and never changes', async () => {
    const app = anApp();
    const texts = await app.request('/v1/texts/0123456789abcdef');
    expect(await texts.json()).toEqual({ title: 'Support' });
    expect(texts.headers.get('access-control-allow-origin')).toBe('*');
    expect(texts.headers.get('cache-control')).toBe(IMMUTABLE);
    const none = await app.request('/v1/texts/fedcba9876543210');
    expect(none.status).toBe(404);
    expect(await none.json()).toMatchObject({ error: { code: 'texts-unknown' } });
  });

  test('names the newest ranking in the manifest', async () => {
    const response = await anApp().request('/v1/sites/shop');
    const manifest = (await response.json()) as Manifest;
    expect(manifest.ranking).toBe(RANKING.hash);
  });

  test('what an earlier build called otherwise, where launcher and panel ask for it', async () => {
    const panel = await anApp().request('/assets/panel-0a1b2c.js');
    expect(panel.status).toBe(200);
    expect(await panel.text()).toBe("export * from './panel-1234.js';");
    expect(panel.headers.get('cache-control')).toBe('public, max-age=300');
    expect(panel.headers.get('access-control-allow-origin')).toBe('*');
    for (const name of ['watch-0a1b2c.js', 'contact-0a1b2c.js', 'panel-xyz.js', 'panel.js']) {
      expect((await anApp().request(`/assets/${name}`)).status, name).toBe(404);
    }
  });

  test('is refused in the one error shape, readable to any origin', async () => {
    for (const [path, code] of [
      ['/v1/sites/nobody', 'site-unknown'],
      ['/v1/catalogues/0000000000000000', 'catalogue-unknown'],
      ['/v1/media/nothing.png', 'picture-unknown'],
      ['/v1/sites/shop/ranking/0000000000000000', 'ranking-unknown'],
    ] as const) {
      const response = await anApp().request(path);
      expect(response.status, path).toBe(404);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(await response.json()).toMatchObject({ error: { code } });
    }
    expect((await anApp().request('/assets/../package.json')).status).toBe(404);
    expect((await anApp().request('/assets/%2e%2e%2fpackage.json')).status).toBe(404);
  });
});

test.describe('The server', () => {
  test('is ready only when it says so, and healthy always', async () => {
    expect((await anApp({ isReady: false }).request('/readyz')).status).toBe(503);
    expect((await anApp({ isReady: false }).request('/healthz')).status).toBe(200);
    expect((await anApp().request('/readyz')).status).toBe(200);
  });

  test('tells the operator of a failure, and the caller nothing of the inside', async () => {
    const failures: unknown[] = [];
    const response = await anApp({ failures }).request('/dashboard/fails');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
    expect(failures).toHaveLength(1);
    const nothing = await anApp({ failures }).request('/dashboard/contacts/%00');
    expect([nothing.status, failures.length]).toEqual([404, 1]);
    const busy = await anApp({ failures }).request('/dashboard/is-busy');
    expect(busy.status).toBe(503);
    expect(await busy.json()).toEqual({ error: { code: 'busy', message: 'Come back later.' } });
  });
});

test.describe('The help centre', () => {
  test('leads to the language the reader asks for', async () => {
    const headers = { 'accept-language': 'fr-FR,fr;q=0.9,en;q=0.8' };
    for (const path of ['/help', '/help/', '/help/shop']) {
      const response = await anApp().request(path, { headers });
      expect(response.headers.get('location'), path).toBe('/help/shop/fr');
    }
  });

  for (const [asked, language] of [
    ['fr-CA', 'fr'],
    ['FR', 'fr'],
    ['pt-BR, en;q=0.2, fr;q=0.7', 'fr'],
    ['pt-BR', 'en'],
    ['*', 'en'],
    ['', 'en'],
  ] as const) {
    test(`leads who asks for “${asked}” to ${language}, also where there is no page`, async () => {
      const headers = { 'accept-language': asked };
      const led = await anApp().request('/help/shop', { headers });
      expect(led.headers.get('location')).toBe(`/help/shop/${language}`);
      const missing = await anApp().request('/help/nobody', { headers });
      expect(missing.status).toBe(404);
      expect(await missing.text()).toContain(`<html lang="${language}">`);
    });
  }

  test('says that a page is missing in the language of its address', async () => {
    const missing = await anApp().request('/help/shop/fr/nothing');
    expect(await missing.text()).toContain('Cette page d’aide n’existe pas.');
  });

  test('has a page for every entry in every language, with one h1 and a strict policy', async () => {
    const app = anApp();
    for (const [language, { catalogue }] of library.findSite('shop')?.catalogues ?? []) {
      for (const { id } of catalogue.entries) {
        const response = await app.request(`/help/shop/${language}/${id}`);
        const text = await response.text();
        expect(response.status, id).toBe(200);
        expect(text).toContain(`<html lang="${language}">`);
        expect(text.match(/<h1/g)).toHaveLength(1);
        expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      }
    }
  });

  test('runs from right to left where its language does, in words of that language', async () => {
    const shop = library.findSite('shop');
    const english = shop?.catalogues.get('en');
    if (shop === undefined || english === undefined) throw new Error('no shop');
    const arabic = { ...english, catalogue: { ...english.catalogue, language: 'ar' } };
    const help = createHelp({
      ...library,
      findSite: () => ({ ...shop, catalogues: new Map([['ar', arabic]]) }),
    });
    const text = await (await help.request('/shop/ar')).text();
    expect(text).toContain('<html lang="ar" dir="rtl">');
    expect(text).toContain('<h1>المساعدة، Atelier Démo</h1>');
  });

  test('redirects from an earlier id and knows nothing else', async () => {
    const entries = library.findSite('shop')?.catalogues.get('en')?.catalogue.entries ?? [];
    const renamed = entries.find(({ formerly }) => formerly.length > 0);
    const response = await anApp().request(`/help/shop/en/${renamed?.formerly[0]}`);
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(`/help/shop/en/${renamed?.id}`);
    for (const path of ['/help/shop/xx', '/help/nobody/en', '/help/shop/en/nothing']) {
      expect((await anApp().request(path)).status, path).toBe(404);
    }
  });
});

import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import type { Hono } from 'hono';
import type { Library } from '../../server/content/library.ts';
import { openLibrary } from '../../server/content/open-library.ts';
import { openCatalogue } from '../../server/search/open-catalogue.ts';
import { createSearch, HITS_MAX, type SearchAnswer } from '../../server/search/routes.ts';
import { SENT_LIMITS, searchableBytes, sentForm } from '../../server/search/sent-form.ts';
import { createServedCatalogues } from '../../server/search/served-catalogues.ts';
import { type Catalogue, plainText, type SentCatalogue } from '../../widget/core/catalogue.ts';
import { indexedEntries } from '../../widget/core/indexed-entries.ts';
import { openIndex, search } from '../../widget/core/search-all.ts';

const CONTENT = new URL('../../content', import.meta.url).pathname;
const NOW = Date.UTC(2026, 10, 23);

let library: Library;
let catalogue: Catalogue;
let hash: string;
test.beforeAll(async () => {
  library = await openLibrary({ folder: CONTENT, clock: () => NOW, watch: false });
  const compiled = library.findSite('shop')?.catalogues.get('en');
  if (!compiled) throw new Error('the shop has no English catalogue');
  ({ catalogue, hash } = compiled);
});
test.afterAll(() => library.close());

function aSearch(limits = SENT_LIMITS, searchesPerMinute = 1000): Hono {
  return createSearch({
    catalogues: createServedCatalogues(library, limits),
    addressOf: () => '192.0.2.1',
    clock: () => NOW,
    searchesPerMinute,
  });
}

test.describe('What is sent of a catalogue', () => {
  test('is all of it up to the limits', () => {
    const limits = {
      answersMax: catalogue.entries.length,
      searchableBytesMax: searchableBytes(catalogue),
      offeredMax: 3,
    };
    const { ranker: _, ...all } = catalogue;
    expect(sentForm(catalogue, limits)).toEqual({ ...all, isRanked: true });
    expect(sentForm(catalogue)).toEqual({ ...all, isRanked: true });
  });

  // Words of one meaning weigh 4 KB in English, however many entries there are; 60 entries are few.
  test('weighs at most 1.65 times the plain texts of the shop', () => {
    for (const { catalogue: one } of library.findSite('shop')?.catalogues.values() ?? []) {
      const plain = one.entries.map(({ id, question, alternates, document }) => ({
        ...{ id, question, alternates },
        answer: plainText(document),
      }));
      expect(weightOf(sentForm(one))).toBeLessThanOrEqual(1.65 * weightOf(plain));
    }
  });

  test('is every entry with its answer as plain text when one entry is too many', () => {
    const limits = { ...SENT_LIMITS, answersMax: catalogue.entries.length - 1 };
    const sent = sentForm(catalogue, limits);
    expect(sent.entries).toHaveLength(catalogue.entries.length);
    expect(sent.entries.every(({ document, answer }) => !document && answer)).toBe(true);
    const opened = openIndex(sent.index as string, indexedEntries(sent.entries));
    for (const query of ['where is my parcel', 'payment refused', 'can i chnage my adress']) {
      const whole = openIndex(catalogue.index, indexedEntries(catalogue.entries));
      expect(search(opened, query)).toEqual(search(whole, query));
    }
  });

  test('is the heads of those that pages suggest when one byte is too many', () => {
    const searchableBytesMax = searchableBytes(catalogue) - 1;
    const sent = sentForm(catalogue, { ...SENT_LIMITS, searchableBytesMax, offeredMax: 3 });
    expect(sent.index).toBeUndefined();
    expect(sent.entries).toHaveLength(3);
    expect(sent.entries.every((entry) => !('document' in entry) && !('answer' in entry))).toBe(
      true,
    );
    expect(sent.entries.every(({ stages, pages }) => stages.length + pages.length > 0)).toBe(true);
  });
});

function weightOf(value: unknown): number {
  return brotliCompressSync(JSON.stringify(value)).length;
}

test.describe('A catalogue too large for browsers', () => {
  const large = { ...SENT_LIMITS, searchableBytesMax: 0 };

  test('is sent without index, and its entries one by one', async () => {
    const app = aSearch(large);
    const sent = (await (await app.request(`/v1/catalogues/${hash}`)).json()) as SentCatalogue;
    expect(sent.index).toBeUndefined();
    expect(sent.isRanked).toBeUndefined();
    const ranker = await app.request(`/v1/catalogues/${hash}/ranker`);
    expect(await ranker.json()).toBe(catalogue.ranker);
    const [entry] = catalogue.entries;
    const response = await app.request(`/v1/catalogues/${hash}/entries/${entry?.id}`);
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response.json()).toEqual(entry);
  });

  test('is searched with the same answers as in a browser', async () => {
    const app = aSearch(large);
    const index = openCatalogue(catalogue);
    for (const query of ['wher is my parcel', 'refund', 'zzz', '', '😀'.repeat(100)]) {
      const parameters = new URLSearchParams({
        catalogue: hash,
        q: query,
        stage: 'cart',
        limit: '3',
      });
      const response = await app.request(`/v1/search?${parameters}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toMatch(/^public/);
      const { v, entries, ...result } = (await response.json()) as SearchAnswer;
      expect(v).toBe(1);
      const options = { stage: 'cart', limit: 3, typing: false };
      expect(result).toEqual(JSON.parse(JSON.stringify(search(index, query, options))));
      expect(entries.map(({ id }) => id)).toEqual(result.hits.map(({ id }) => id));
      expect(entries.some((entry) => 'document' in entry)).toBe(false);
    }
  });

  test('completes the last word when it is said to be typed', async () => {
    const app = aSearch(large);
    const ask = async (typing: string) => {
      const path = `/v1/search?catalogue=${hash}&q=ret${typing}`;
      return ((await (await app.request(path)).json()) as SearchAnswer).hits;
    };
    const typed = search(openCatalogue(catalogue), 'ret', { typing: true }).hits;
    expect(await ask('&typing=1')).toEqual(JSON.parse(JSON.stringify(typed)));
    expect(await ask('')).not.toEqual(await ask('&typing=1'));
  });

  test('is searched too when its index is of an earlier version', async () => {
    const old = { ...catalogue, index: '1 0 0 ', ranker: '' };
    const index = openCatalogue(old);
    expect(search(index, 'wher is my parcel')).toEqual(
      search(openCatalogue(catalogue), 'wher is my parcel'),
    );
  });

  test('is made ready once for all who ask at once', async () => {
    const catalogues = createServedCatalogues(library);
    const [one, other] = await Promise.all([catalogues.find(hash), catalogues.find(hash)]);
    expect(one).toBeDefined();
    expect(other).toBe(one);
  });

  test('is found under its earlier hash no longer than the library has it', async () => {
    for (const path of [
      '/v1/catalogues/0000',
      '/v1/catalogues/0000/entries/x',
      '/v1/search?catalogue=0000&q=x',
    ]) {
      const response = await aSearch().request(path);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ error: { code: 'catalogue-unknown' } });
    }
    const unknown = await aSearch().request(`/v1/catalogues/${hash}/entries/__proto__`);
    expect(await unknown.json()).toMatchObject({ error: { code: 'entry-unknown' } });
  });
});

test.describe('A search that cannot be made', () => {
  const q = (length: number) => 'x'.repeat(length);
  const bounds: [parameters: string, status: number, path?: string][] = [
    [`q=x`, 400, 'catalogue'],
    [`catalogue=HASH`, 400, 'q'],
    [`catalogue=HASH&q=${q(200)}`, 200],
    [`catalogue=HASH&q=${q(201)}`, 400, 'q'],
    [`catalogue=HASH&q=x&limit=0`, 400, 'limit'],
    [`catalogue=HASH&q=x&limit=1`, 200],
    [`catalogue=HASH&q=x&limit=${HITS_MAX}`, 200],
    [`catalogue=HASH&q=x&limit=${HITS_MAX + 1}`, 400, 'limit'],
    [`catalogue=HASH&q=x&limit=1.5`, 400, 'limit'],
    [`catalogue=HASH&q=x&stage=${q(200)}`, 200],
    [`catalogue=HASH&q=x&stage=${q(201)}`, 400, 'stage'],
    [`catalogue=HASH&q=x&typing=yes`, 400, 'typing'],
    [`catalogue=HASH&q=%FF`, 200],
  ];
  for (const [parameters, status, path] of bounds) {
    const title = parameters.length > 60 ? `${parameters.slice(0, 40)}… ${path ?? ''}` : parameters;
    test(`${title} (${parameters.length}) gives ${status}`, async () => {
      const response = await aSearch().request(`/v1/search?${parameters.replace('HASH', hash)}`);
      expect(response.status).toBe(status);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      if (path) {
        expect(await response.json()).toMatchObject({ error: { code: 'search-invalid', path } });
      }
    });
  }

  test('one search more than a network may send is refused with the time to wait', async () => {
    const app = aSearch(SENT_LIMITS, 2);
    const path = `/v1/search?catalogue=${hash}&q=refund`;
    expect((await app.request(path)).status).toBe(200);
    expect((await app.request(path)).status).toBe(200);
    const refused = await app.request(path);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('30');
    expect(await refused.json()).toMatchObject({ error: { code: 'rate-limited' } });
  });
});

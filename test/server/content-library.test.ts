/**
 * What a content folder serves when it is opened, whatever became of its files meanwhile.
 * @module
 */

import { expect } from '@playwright/test';
import type { Library } from '../../server/content/library.ts';
import { openLibrary } from '../../server/content/open-library.ts';
import type { ContentError, Problem } from '../../server/content/problem.ts';
import { BROKEN, DAY_MS, it, LATE, questions, shop, TRACK } from './content-fixture.ts';
import { anEntry, FILES, makeContent, NOON, SITE } from './content-folder.ts';

it.describe('Opening', () => {
  it('serves every language with its manifest', async ({ fixture }) => {
    const library = await fixture.open({ refreshSeconds: 1 });
    expect(library.sites()).toEqual(['shop']);
    const { manifest, catalogues, problems } = shop(library);
    expect(problems).toEqual([]);
    expect(manifest).toMatchObject({
      v: 1,
      site: 'shop',
      languages: ['en', 'fr'],
      refreshSeconds: 1,
      contact: { timeZone: 'Europe/Paris' },
      surveys: { ces: 'ces-7' },
      suggested: {
        en: {
          delivery: [
            ['late-parcel', 'My parcel is late', 4],
            ['track-order', 'Where is my order?', 4],
          ],
          cart: [],
          unmatched: [],
        },
      },
    });
    const french = catalogues.get('fr');
    expect(french?.catalogue.entries.map(({ id, topic }) => [id, topic])).toEqual([
      ['late-parcel', 'livraison'],
      ['track-order', 'livraison'],
    ]);
    expect(manifest.catalogues.fr).toBe(french?.hash);
    expect(await library.findCatalogue(french?.hash ?? '')).toBe(french?.catalogue);
    expect(french?.body && JSON.parse(french.body)).toEqual(french?.catalogue);
  });

  it('knows no other site and no other catalogue', async ({ fixture }) => {
    const library = await fixture.open();
    expect(library.findSite('constructor')).toBeUndefined();
    expect(await library.findCatalogue('0000000000000000')).toBeUndefined();
    expect(library.findPicture('x.png')).toBeUndefined();
  });

  it('lists everything that is wrong with settings and journey at once', async ({ fixture }) => {
    await fixture.content.write('site.yaml', `${SITE}colour: red\n`);
    await fixture.content.write('journey.yaml', 'stages:\n  - id: Cart\n');
    const error = (await fixture.open().catch((thrown) => thrown)) as ContentError;
    expect(error.name).toBe('ContentError');
    expect(error.problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'site.yaml field-unknown',
      'journey.yaml field-value',
      'journey.yaml field-missing',
    ]);
    expect(error.message).toContain('site.yaml:5:1');
  });

  it('refuses a folder without a site', async ({ fixture }) => {
    await fixture.content.remove('site.yaml');
    const error = (await fixture.open().catch((thrown) => thrown)) as ContentError;
    expect(error.problems.map(({ code }) => code)).toEqual(['site-missing']);
  });

  it('leaves out a broken entry that was never good, and serves the rest', async ({ fixture }) => {
    await fixture.content.write(LATE, BROKEN);
    const told: (readonly Problem[])[] = [];
    const library = await fixture.open({ onProblems: (problems) => told.push(problems) });
    expect(Object.keys(questions(library))).toEqual(['track-order']);
    expect(told).toMatchObject([[{ code: 'yaml-syntax', file: LATE, line: 3, column: 11 }]]);
  });

  it('serves entries that link to a broken one', async ({ fixture }) => {
    await fixture.content.write(LATE, BROKEN);
    const answer = 'See [the other](entry:late-parcel).';
    await fixture.content.write(TRACK, anEntry('track-order', 'Where is my order?', { answer }));
    const library = await fixture.open();
    expect(questions(library)).toHaveProperty('track-order');
    expect(shop(library).problems.map(({ code }) => code)).toEqual(['yaml-syntax']);
  });

  it('serves every site of a folder of sites, and reports one id that two claim', async () => {
    const files = Object.entries(FILES).flatMap(([file, text]) => [
      [`one/${file}`, text] as const,
      [`two/${file}`, text.replace('id: shop', 'id: other')] as const,
      [`zwei/${file}`, text] as const,
    ]);
    const content = await makeContent(Object.fromEntries(files));
    const told: (readonly Problem[])[] = [];
    const library = await openLibrary({
      folder: content.path,
      clock: () => NOON,
      watch: false,
      onProblems: (problems) => told.push(problems),
    });
    expect(library.sites()).toEqual(['shop', 'other']);
    expect(told).toMatchObject([[{ code: 'id-duplicate', file: 'zwei/site.yaml' }]]);
    await library.close();
    await content.discard();
  });
});

it.describe('The same content', () => {
  it('has the same hashes and bodies wherever and whenever it is compiled', async ({ fixture }) => {
    const other = await makeContent();
    const first = shop(await fixture.open());
    const second = await openLibrary({ folder: other.path, clock: () => NOON + DAY_MS });
    expect(second.findSite('shop')?.manifest).toEqual(first.manifest);
    for (const [language, { hash, body }] of first.catalogues) {
      expect(second.findSite('shop')?.catalogues.get(language)).toMatchObject({ hash, body });
    }
    await second.close();
    await other.discard();
  });

  it('has another hash for an entry only where a reader sees a change', async ({ fixture }) => {
    const hashes = (library: Library) =>
      shop(library)
        .catalogues.get('en')
        ?.catalogue.entries.map(({ hash }) => hash);
    const before = hashes(await fixture.open());
    const fields = 'stages: [cart]\nalternates: [delayed]\nowner: care';
    await fixture.content.write(LATE, anEntry('late-parcel', 'My parcel is late', { fields }));
    expect(hashes(await fixture.open())).toEqual(before);
    await fixture.content.write(LATE, anEntry('late-parcel', 'My parcel is very late'));
    const after = hashes(await fixture.open());
    expect(after?.[0]).not.toBe(before?.[0]);
    expect(after?.[1]).toBe(before?.[1]);
  });
});

it.describe('After a restart', () => {
  it('an entry broken meanwhile keeps its last good version', async ({ fixture }) => {
    await (await fixture.open()).close();
    await fixture.content.write(LATE, BROKEN);
    await fixture.temporary.reopen();
    const library = await fixture.open({ db: fixture.temporary.store.db });
    expect(questions(library)).toMatchObject({ 'late-parcel': 'My parcel is late' });
    expect(shop(library).problems).toMatchObject([{ code: 'yaml-syntax', file: LATE }]);
  });

  it('an entry deleted meanwhile is gone, and its links lead nowhere', async ({ fixture }) => {
    const answer = 'See [the other](entry:late-parcel).';
    await fixture.content.write(TRACK, anEntry('track-order', 'Where is my order?', { answer }));
    await (await fixture.open()).close();
    await fixture.content.remove(LATE);
    const library = await fixture.open();
    const entries = shop(library).catalogues.get('en')?.catalogue.entries;
    expect(entries).toMatchObject([
      {
        id: 'track-order',
        document: [{ type: 'paragraph', children: ['See ', 'the other', '.'] }],
      },
    ]);
    expect(shop(library).problems.map(({ code, file }) => `${code} ${file}`)).toContain(
      `entry-unknown ${TRACK}`,
    );
    const kept = await fixture.db.selectFrom('entries').select('file').execute();
    expect(kept.map(({ file }) => file)).not.toContain(LATE);
  });

  it('a language whose files are all gone is served as it was, and told', async ({ fixture }) => {
    const before = shop(await fixture.open()).catalogues.get('fr')?.catalogue.entries;
    await fixture.content.remove('fr');
    const library = await fixture.open();
    expect(before?.length).toBeGreaterThan(0);
    expect(shop(library).catalogues.get('fr')?.catalogue.entries).toEqual(before);
    expect(shop(library).problems).toContainEqual(
      expect.objectContaining({ severity: 'error', code: 'language-empty', file: 'fr' }),
    );
  });

  it('an entry that moves while it breaks is still known by its id', async ({ fixture }) => {
    await (await fixture.open()).close();
    await fixture.content.remove(LATE);
    const fields = 'stages: [nowhere]';
    await fixture.content.write(
      'en/parcels/late.md',
      anEntry('late-parcel', 'Is it late?', { fields }),
    );
    expect(questions(await fixture.open())).toMatchObject({ 'late-parcel': 'My parcel is late' });
  });

  it('a superseded catalogue is served for 30 days', async ({ fixture }) => {
    let now = NOON;
    const clock = () => now;
    const first = await fixture.open({ clock });
    const { hash = '', catalogue } = shop(first).catalogues.get('en') ?? {};
    await first.close();
    await fixture.content.write(LATE, anEntry('late-parcel', 'Is my parcel late?'));
    const second = await fixture.open({ clock });
    expect(shop(second).manifest.catalogues.en).not.toBe(hash);
    expect(await second.findCatalogue(hash)).toEqual(catalogue);
    now += 30 * DAY_MS;
    expect(await second.findCatalogue(hash)).toEqual(catalogue);
    now += 1;
    expect(await second.findCatalogue(hash)).toBeUndefined();
  });

  it('a catalogue that comes back is not superseded any more', async ({ fixture }) => {
    const text = FILES[LATE] ?? '';
    const hash = shop(await fixture.open()).manifest.catalogues.en;
    await fixture.content.write(LATE, anEntry('late-parcel', 'Is my parcel late?'));
    await fixture.open();
    await fixture.content.write(LATE, text);
    expect(shop(await fixture.open()).manifest.catalogues.en).toBe(hash);
    const current = await fixture.db
      .selectFrom('catalogues')
      .select('hash')
      .where('superseded', 'is', null)
      .where('language', '=', 'en')
      .execute();
    expect(current).toEqual([{ hash }]);
  });
});

it.describe('A restart', () => {
  it('takes up the catalogue that was compiled before, unless another program compiled it', async ({
    fixture,
  }) => {
    await (await fixture.open()).close();
    // A mark that only what was kept can have.
    const row = fixture.db.selectFrom('catalogues').select('body').where('language', '=', 'en');
    const { body } = await row.executeTakeFirstOrThrow();
    const { index: _, ...plain } = JSON.parse(body);
    const kept = JSON.stringify({ ...plain, index: 'kept' });
    await fixture.db
      .updateTable('catalogues')
      .set({ body: kept })
      .where('language', '=', 'en')
      .execute();
    const again = await fixture.open();
    expect(shop(again).catalogues.get('en')?.catalogue.index).toBe('kept');
    await again.close();

    const compiler = fixture.db.updateTable('settings').where('key', '=', 'compiler');
    await compiler.set({ value: 'another' }).execute();
    const anew = await fixture.open();
    expect(shop(anew).catalogues.get('en')?.body).toBe(body);
  });
});

it.describe('The window of an entry', () => {
  const fields = 'from: 2026-11-15\nuntil: 2026-11-16';
  const windowed = anEntry('late-parcel', 'My parcel is late', { fields });
  const midnight = Date.UTC(2026, 10, 14, 23);
  const cases: [now: number, isServed: boolean][] = [
    [midnight - 1, false],
    [midnight, true],
    [midnight + 2 * DAY_MS - 1, true],
    [midnight + 2 * DAY_MS, false],
  ];
  for (const [now, isServed] of cases) {
    it(`at ${new Date(now).toISOString()} ${isServed ? 'is open' : 'is closed'}`, async ({
      fixture,
    }) => {
      await fixture.content.write(LATE, windowed);
      const library = await fixture.open({ clock: () => now });
      expect('late-parcel' in questions(library)).toBe(isServed);
      const withheld = {
        id: 'late-parcel',
        language: 'en',
        from: '2026-11-15',
        until: '2026-11-16',
      };
      expect(shop(library).withheld).toEqual(isServed ? [] : [withheld]);
    });
  }
});

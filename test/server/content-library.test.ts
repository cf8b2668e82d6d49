/**
 * What a content folder serves while its files change, break and disappear.
 * @module
 */

import { appendFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Kysely } from 'kysely';
import type { Library, Snapshot } from '../../server/content/library.ts';
import { type LibraryOptions, openLibrary } from '../../server/content/open-library.ts';
import type { ContentError, Problem } from '../../server/content/problem.ts';
import type { Schema } from '../../server/store/schema.ts';
import { openTemporaryStore, type TemporaryStore } from '../support/store.ts';
import { anEntry, type ContentFolder, FILES, makeContent, NOON, SITE } from './content-folder.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const LATE = 'en/delivery/late-parcel.md';
const TRACK = 'en/delivery/track-order.md';
/** Longest time from a saved file to the snapshot that has it. */
const SWAP_MS = 1000;

interface Fixture {
  content: ContentFolder;
  temporary: TemporaryStore;
  db: Kysely<Schema>;
  open(options?: Partial<LibraryOptions>): Promise<Library>;
}

const it = test.extend<{ fixture: Fixture }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern.
  fixture: async ({}, use) => {
    const content = await makeContent();
    const temporary = await openTemporaryStore();
    const opened: Library[] = [];
    await use({
      content,
      temporary,
      db: temporary.store.db,
      async open(options = {}) {
        const library = await openLibrary({
          folder: content.path,
          clock: () => NOON,
          db: temporary.store.db,
          watch: false,
          ...options,
        });
        opened.push(library);
        return library;
      },
    });
    for (const library of opened) await library.close();
    await temporary.remove();
    await content.discard();
  },
});

function shop(library: Library): Snapshot {
  const snapshot = library.findSite('shop');
  if (!snapshot) throw new Error('there is no shop');
  return snapshot;
}

/** Question by entry id. */
function questions(library: Library, language = 'en'): Record<string, string> {
  const entries = shop(library).catalogues.get(language)?.catalogue.entries ?? [];
  return Object.fromEntries(entries.map(({ id, question }) => [id, question]));
}

const BROKEN = '---\nid: late-parcel\nquestion: My parcel: late\n---\nWords.\n';

test.describe('Opening', () => {
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
    expect(await library.findCatalogue(french?.hash ?? '')).toBe(french?.body);
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

test.describe('The same content', () => {
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

test.describe('After a restart', () => {
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
    const { hash = '', body } = shop(first).catalogues.get('en') ?? {};
    await first.close();
    await fixture.content.write(LATE, anEntry('late-parcel', 'Is my parcel late?'));
    const second = await fixture.open({ clock });
    expect(shop(second).manifest.catalogues.en).not.toBe(hash);
    expect(await second.findCatalogue(hash)).toBe(body);
    now += 30 * DAY_MS;
    expect(await second.findCatalogue(hash)).toBe(body);
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

test.describe('The window of an entry', () => {
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

test.describe('While the files are followed', () => {
  /** Waits until the library serves this question for an entry; within the time that is promised. */
  async function becomes(library: Library, id: string, question: string | undefined) {
    await expect
      .poll(() => questions(library)[id], { intervals: [20], timeout: SWAP_MS })
      .toBe(question);
  }

  it('a saved file is served within a second, in one swap', async ({ fixture }) => {
    const library = await fixture.open({ watch: true });
    const before = shop(library);
    await fixture.content.write(LATE, anEntry('late-parcel', 'Is it late?'));
    await becomes(library, 'late-parcel', 'Is it late?');
    const after = shop(library);
    expect(after.manifest.catalogues.en).toBe(after.catalogues.get('en')?.hash);
    expect(after.catalogues.get('fr')).toBe(before.catalogues.get('fr'));
    expect(before.catalogues.get('en')?.catalogue.entries[0]?.question).toBe('My parcel is late');
  });

  it('a file that an editor moves into place is served', async ({ fixture }) => {
    const library = await fixture.open({ watch: true });
    for (const question of ['One?', 'Two?', 'Three?']) {
      await fixture.content.replace(LATE, anEntry('late-parcel', question));
      await becomes(library, 'late-parcel', question);
    }
  });

  it('a new folder is followed, and files saved in it right away', async ({ fixture }) => {
    const library = await fixture.open({ watch: true });
    await fixture.content.write('en/returns/how.md', anEntry('how', 'How do I return it?'));
    await becomes(library, 'how', 'How do I return it?');
    await fixture.content.write('en/returns/cost.md', anEntry('cost', 'What does it cost?'));
    await becomes(library, 'cost', 'What does it cost?');
    await fixture.content.remove('en/returns');
    await becomes(library, 'cost', undefined);
    await fixture.content.write('en/returns/how.md', anEntry('how', 'How, again?'));
    await becomes(library, 'how', 'How, again?');
    await fixture.content.write('en/returns/how.md', anEntry('how', 'How, once more?'));
    await becomes(library, 'how', 'How, once more?');
  });

  it('a deleted file takes its entry with it', async ({ fixture }) => {
    const library = await fixture.open({ watch: true });
    await fixture.content.remove(LATE);
    await becomes(library, 'late-parcel', undefined);
  });

  it('a broken edit changes nothing and is reported, a mended one is served', async ({
    fixture,
  }) => {
    const told: (readonly Problem[])[] = [];
    const library = await fixture.open({ watch: true, onProblems: (all) => told.push(all) });
    const before = shop(library).manifest;
    await fixture.content.write(LATE, BROKEN);
    await expect.poll(() => told.at(-1)?.map(({ code }) => code)).toEqual(['yaml-syntax']);
    expect(shop(library).manifest).toEqual(before);
    await fixture.content.write(LATE, anEntry('late-parcel', 'Mended?'));
    await becomes(library, 'late-parcel', 'Mended?');
    expect(told.at(-1)).toEqual([]);
  });

  it('broken settings and a broken journey leave the last good ones', async ({ fixture }) => {
    const library = await fixture.open({ watch: true });
    const { settings, journey } = shop(library);
    await fixture.content.write('site.yaml', 'id: [');
    await fixture.content.write('journey.yaml', 'stages: 7\n');
    await expect
      .poll(() => shop(library).problems.map(({ file, code }) => `${file} ${code}`))
      .toEqual(['journey.yaml field-type', 'site.yaml yaml-syntax']);
    expect(shop(library).settings).toEqual(settings);
    expect(shop(library).journey).toEqual(journey);
    await fixture.content.write(LATE, anEntry('late-parcel', 'Still served?'));
    await becomes(library, 'late-parcel', 'Still served?');
  });

  it('many saves in a row end with the last one', async ({ fixture }) => {
    const library = await fixture.open({ watch: true });
    for (let count = 0; count < 40; count++) {
      await fixture.content.write(LATE, anEntry('late-parcel', `Number ${count}?`));
      await appendFile(join(fixture.content.path, TRACK), '\n');
    }
    await becomes(library, 'late-parcel', 'Number 39?');
  });

  it('settings that are deleted leave the last good ones', async ({ fixture }) => {
    const library = await fixture.open({ watch: true });
    await fixture.content.remove('site.yaml');
    await expect
      .poll(() => shop(library).problems.map(({ file, code }) => `${file} ${code}`))
      .toEqual(['site.yaml field-type']);
    expect(questions(library)).toHaveProperty('late-parcel');
  });

  it('a folder that is gone is told, and what was served is served on until it is back', async ({
    fixture,
  }) => {
    const failures: unknown[] = [];
    const library = await fixture.open({
      watch: true,
      sweepMs: 200,
      onFailure: (error) => failures.push(error),
    });
    const { path } = fixture.content;
    await rename(path, `${path}-away`);
    await expect.poll(() => failures.length).toBeGreaterThan(0);
    expect(questions(library)).toHaveProperty('late-parcel');
    await rename(`${path}-away`, path);
    await fixture.content.write(LATE, anEntry('late-parcel', 'Back again?'));
    await becomes(library, 'late-parcel', 'Back again?');
  });

  it('a window that opens is noticed without a change', async ({ fixture }) => {
    let now = NOON;
    const fields = 'from: 2026-11-16';
    await fixture.content.write(LATE, anEntry('late-parcel', 'Is it late?', { fields }));
    const library = await fixture.open({ clock: () => now, sweepMs: 50 });
    expect(questions(library)).not.toHaveProperty('late-parcel');
    now += DAY_MS;
    await becomes(library, 'late-parcel', 'Is it late?');
  });

  it('closing ends it', async ({ fixture }) => {
    const library = await fixture.open({ watch: true });
    await library.close();
    await fixture.content.write(LATE, anEntry('late-parcel', 'Too late?'));
    const other = await fixture.open({ watch: true });
    await becomes(other, 'late-parcel', 'Too late?');
    expect(questions(library)['late-parcel']).toBe('My parcel is late');
  });
});

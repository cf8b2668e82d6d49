/**
 * What a content folder serves while its files are changed, broken and removed.
 * @module
 */

import { appendFile, chmod, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Library } from '../../server/content/library.ts';
import type { Problem } from '../../server/content/problem.ts';
import { withoutRootRights } from '../support/rights.ts';
import { BROKEN, DAY_MS, it, LATE, questions, shop, TRACK } from './content-fixture.ts';
import { anEntry, NOON } from './content-folder.ts';

/** Longest time from a saved file to the snapshot that has it. */
const SWAP_MS = 1000;

it.describe('While the files are followed', () => {
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

  it('files and folders that may not be read are reported, and serve what they last held', async ({
    fixture,
  }) => {
    const path = (file: string) => join(fixture.content.path, file);
    await fixture.content.write('fr/retours/cout.md', anEntry('cost', 'Combien ?'));
    await fixture.open();
    await chmod(path(''), 0o755);
    for (const closed of [LATE, 'fr/livraison']) await chmod(path(closed), 0);
    await withoutRootRights(async () => {
      const library = await fixture.open();
      const found = shop(library).problems.filter(({ severity }) => severity === 'error');
      expect(found.map(({ code, file }) => `${code} ${file}`)).toEqual([
        `file-unreadable ${LATE}`,
        'file-unreadable fr/livraison',
      ]);
      expect(questions(library)['late-parcel']).toBe('My parcel is late');
      expect(questions(library, 'fr')['late-parcel']).toBe('Mon colis est en retard');
    });
    await chmod(path('fr/livraison'), 0o755);
  });

  it('a file that may be read at last is served', async ({ fixture }) => {
    const late = join(fixture.content.path, LATE);
    await fixture.open();
    await fixture.content.write(LATE, anEntry('late-parcel', 'Readable?'));
    await chmod(fixture.content.path, 0o755);
    await chmod(late, 0);
    const library = await withoutRootRights(() => fixture.open({ watch: true }));
    expect(questions(library)['late-parcel']).toBe('My parcel is late');
    await chmod(late, 0o644);
    await becomes(library, 'late-parcel', 'Readable?');
  });

  it('a guide that breaks is served as it was before', async ({ fixture }) => {
    const told: (readonly Problem[])[] = [];
    const library = await fixture.open({ watch: true, onProblems: (all) => told.push(all) });
    const before = shop(library).catalogues.get('en')?.catalogue.guides;
    expect(before).toHaveLength(1);
    const broken = '---\nid: late\ntitle: Broken\n---\n## Start\n\n- [Write](#nowhere)\n';
    await fixture.content.write('guides/en/late.md', broken);
    await expect.poll(() => told.at(-1)?.map(({ code }) => code)).toEqual(['step-unknown']);
    expect(shop(library).catalogues.get('en')?.catalogue.guides).toEqual(before);
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
      .toEqual(['site.yaml site-missing']);
    expect(questions(library)).toHaveProperty('late-parcel');
  });

  it('a folder that is gone is told, and what was served is served on until it is back', async ({
    fixture,
  }) => {
    const told: (readonly Problem[])[] = [];
    const library = await fixture.open({
      watch: true,
      sweepMs: 200,
      onProblems: (problems) => told.push(problems),
      onFailure: (error) => expect(error).toBeUndefined(),
    });
    const { path } = fixture.content;
    await rename(path, `${path}-away`);
    await expect
      .poll(() => told.at(-1)?.map(({ code, file, message }) => `${code} ${file} ${message}`))
      .toEqual(['file-unreadable . The folder cannot be read (ENOENT).']);
    await new Promise((go) => setTimeout(go, 600));
    expect(told.length, 'once, and not at each look').toBe(1);
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

/**
 * What is made of the content of the shop, and of single parts that the small site does not show.
 * @module
 */

import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { checkContent } from '../../server/content/check.ts';
import type { Library, Snapshot } from '../../server/content/library.ts';
import { openLibrary } from '../../server/content/open-library.ts';
import { formatProblem } from '../../server/content/problem.ts';
import { emptyCache, readSiteFolder } from '../../server/content/site-folder.ts';
import { explainSuggestions, findUnknown, formatWhy } from '../../server/content/why.ts';
import { openCatalogue } from '../../server/search/open-catalogue.ts';
import type { Entry } from '../../widget/core/catalogue.ts';
import { search } from '../../widget/core/search-all.ts';
import { anEntry, FILES, makeContent, NOON, SITE } from './content-folder.ts';

const SHOP = fileURLToPath(new URL('../../content', import.meta.url));
/** What every page of the shop may load for the manifest, compressed. */
const MANIFEST_BYTES_MAX = 3 * 1024;

/** Opens a folder, hands over its site and closes it. */
async function withSite(
  folder: string,
  use: (snapshot: Snapshot, library: Library) => void | Promise<void>,
): Promise<void> {
  const library = await openLibrary({ folder, clock: () => NOON, watch: false });
  try {
    const snapshot = library.findSite('shop');
    if (!snapshot) throw new Error('there is no shop');
    await use(snapshot, library);
  } finally {
    await library.close();
  }
}

/** Opens the small site with some files more. */
async function withFiles(
  files: Record<string, string | Uint8Array>,
  use: (snapshot: Snapshot, library: Library) => void | Promise<void>,
): Promise<void> {
  const content = await makeContent({ ...FILES, ...files });
  try {
    await withSite(content.path, use);
  } finally {
    await content.discard();
  }
}

function entriesOf(snapshot: Snapshot, language = 'en'): Entry[] {
  return snapshot.catalogues.get(language)?.catalogue.entries ?? [];
}

test.describe('The shop', () => {
  test('has no error', async () => {
    const problems = await checkContent(SHOP, NOON);
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(formatProblem)).toEqual([]);
  });

  test('has a manifest that weighs little', async () => {
    await withSite(SHOP, ({ manifest }) => {
      const bytes = brotliCompressSync(JSON.stringify(manifest)).byteLength;
      expect(bytes).toBeLessThanOrEqual(MANIFEST_BYTES_MAX);
    });
  });

  test('suggests four questions at every stage in both languages', async () => {
    await withSite(SHOP, ({ manifest, journey }) => {
      for (const language of manifest.languages) {
        for (const { id } of journey.stages) {
          expect(manifest.suggested[language]?.[id], `${language} ${id}`).toHaveLength(4);
        }
      }
    });
  });

  test('finds an entry by each of its own questions', async () => {
    await withSite(SHOP, ({ catalogues }) => {
      for (const { catalogue } of catalogues.values()) {
        const index = openCatalogue(catalogue);
        const missed = catalogue.entries.filter(
          ({ id, question }) => search(index, question).hits[0]?.id !== id,
        );
        expect(missed.map(({ question }) => question)).toEqual([]);
      }
    });
  });
});

test.describe('A catalogue', () => {
  test('leads earlier ids to the entry of today', async () => {
    const files = {
      'en/delivery/late-parcel.md': anEntry('late-parcel', 'Is it late?', {
        fields: 'formerly: [delayed]',
      }),
      'en/delivery/track-order.md': anEntry('track-order', 'Where is it?', {
        fields: 'related: [delayed]',
        answer: '> | a |\n> | - |\n> | [late](entry:delayed) |',
      }),
    };
    await withFiles(files, (snapshot) => {
      const [, track] = entriesOf(snapshot);
      expect(track?.related).toEqual(['late-parcel']);
      expect(track?.document).toEqual([
        {
          type: 'quote',
          children: [
            {
              type: 'table',
              align: [null],
              head: [['a']],
              rows: [[[{ type: 'entry', id: 'late-parcel', children: ['late'] }]]],
            },
          ],
        },
      ]);
    });
  });

  test('carries the topics in the order of the folder and the words of each answer', async () => {
    const files = {
      'en/about/shop.md': anEntry('shop', 'Who are you?', { answer: '**A** shop.' }),
    };
    await withFiles(files, (snapshot) => {
      expect(snapshot.catalogues.get('en')?.catalogue.topics).toEqual([
        { id: 'about', title: 'About' },
        { id: 'delivery', title: 'Delivery' },
      ]);
      expect(entriesOf(snapshot)[0]).toMatchObject({ id: 'shop', topic: 'about', words: 2 });
    });
  });
});

test.describe('A picture', () => {
  const header = (signature: number[], size: [at: number, bytes: number[]]) => {
    const bytes = new Uint8Array(40);
    bytes.set(signature);
    bytes.set(size[1], size[0]);
    return bytes;
  };
  const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
  const webp = (form: string) => [...ascii('RIFF'), 0, 0, 0, 0, ...ascii('WEBP'), ...ascii(form)];
  const PNG = header([0x89, 0x50, 0x4e, 0x47], [16, [0, 0, 2, 128, 0, 0, 1, 224]]);
  const PICTURES: [name: string, bytes: Uint8Array, type: string][] = [
    ['a.png', PNG, 'image/png'],
    ['a.gif', header(ascii('GIF89a'), [6, [128, 2, 224, 1]]), 'image/gif'],
    [
      'a.jpg',
      header([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0], [8, [0xff, 0xc2, 0, 17, 8, 1, 224, 2, 128]]),
      'image/jpeg',
    ],
    ['a.webp', header(webp('VP8X'), [24, [127, 2, 0, 223, 1, 0]]), 'image/webp'],
    ['b.webp', header(webp('VP8 '), [26, [128, 2, 224, 1]]), 'image/webp'],
    ['c.webp', header(webp('VP8L'), [20, [0x2f, 0x7f, 0xc2, 0x77, 0]]), 'image/webp'],
  ];
  for (const [name, bytes, type] of PICTURES) {
    test(`${name} (${type}) has its size read from the file`, async () => {
      const files = {
        [`media/${name}`]: bytes,
        'en/about/shop.md': anEntry('shop', 'Who?', { answer: `![us](../../media/${name})` }),
      };
      await withFiles(files, (snapshot, library) => {
        const [block] = entriesOf(snapshot)[0]?.document ?? [];
        const [image] = block?.type === 'paragraph' ? block.children : [];
        expect(image).toMatchObject({ type: 'image', alt: 'us', width: 640, height: 480 });
        const src = typeof image === 'object' && image.type === 'image' ? image.src : '';
        const served = library.findPicture(src.replace('/v1/media/', ''));
        expect(served).toMatchObject({ type, width: 640, height: 480 });
      });
    });
  }

  test('that is none of these is refused, a script in particular', async () => {
    const files = {
      'media/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      'en/about/shop.md': anEntry('shop', 'Who?', { answer: '![us](media/a.svg)' }),
    };
    await withFiles(files, ({ problems, media }) => {
      expect(problems.map(({ code }) => code)).toContain('image-invalid');
      expect(media.size).toBe(0);
    });
  });

  test('that changes gets another address, in answers that did not change', async () => {
    const files = {
      'media/a.png': PNG,
      'en/about/shop.md': anEntry('shop', 'Who?', { answer: '![us](media/a.png)' }),
    };
    const content = await makeContent({ ...FILES, ...files });
    const cache = emptyCache();
    const [before] = (await readSiteFolder(content.path, cache)).entries;
    await content.write(
      'media/a.png',
      PNG.map((byte, at) => (at === 30 ? 1 : byte)),
    );
    const [after] = (await readSiteFolder(content.path, cache)).entries;
    expect(after?.entry?.document).not.toEqual(before?.entry?.document);
    await content.discard();
  });
});

test('a guide becomes steps with choices', async () => {
  const text = `---
id: late
title: It is late
stages: [delivery]
pages: ["/orders/*"]
---
## First step

How late?

1. A plain item

- [A day](#second-step)
- [A week](#contact)

## Second step

Wait.

- [Read](entry:track-order)
- [Elsewhere](https://x.example)
`;
  const content = await makeContent({ ...FILES, 'guides/en/late.md': text });
  const { guides } = await readSiteFolder(content.path, emptyCache());
  await content.discard();
  expect(guides[0]?.source.problems).toEqual([]);
  expect(guides[0]?.guide).toMatchObject({
    language: 'en',
    id: 'late',
    title: 'It is late',
    stages: ['delivery'],
    pages: ['/orders/*'],
    steps: [
      {
        id: 'first-step',
        title: 'First step',
        body: [
          { type: 'paragraph', children: ['How late?'] },
          { type: 'list', ordered: true },
        ],
        choices: [
          { label: 'A day', to: { type: 'step', id: 'second-step' } },
          { label: 'A week', to: { type: 'contact' } },
        ],
      },
      {
        id: 'second-step',
        title: 'Second step',
        body: [{ type: 'paragraph', children: ['Wait.'] }],
        choices: [
          { label: 'Read', to: { type: 'entry', id: 'track-order' } },
          { label: 'Elsewhere', to: { type: 'link', href: 'https://x.example' } },
        ],
      },
    ],
  });
});

test('a guide is served with the entries of its language, by the ids of today', async () => {
  const files = {
    'en/delivery/late-parcel.md': anEntry('late-parcel', 'Is it late?', {
      fields: 'formerly: [delayed]',
    }),
    'en/about/gone.md': anEntry('gone', 'Was it?', { fields: 'until: 2026-01-01' }),
    'guides/en/late.md': `---
id: late
title: It is late
---
## Start

Read [this](entry:delayed).

- [Why](entry:delayed)
- [Once](entry:gone)
- [Write](#contact)
`,
  };
  await withFiles(files, ({ catalogues }) => {
    const { guides = [] } = catalogues.get('en')?.catalogue ?? {};
    expect(guides).toEqual([
      {
        id: 'late',
        title: 'It is late',
        stages: [],
        pages: [],
        steps: [
          {
            id: 'start',
            title: 'Start',
            body: [
              {
                type: 'paragraph',
                children: ['Read ', { type: 'entry', id: 'late-parcel', children: ['this'] }, '.'],
              },
            ],
            choices: [
              { label: 'Why', to: { type: 'entry', id: 'late-parcel' } },
              { label: 'Write', to: { type: 'contact' } },
            ],
          },
        ],
      },
    ]);
    expect(catalogues.get('fr')?.catalogue.guides).toEqual([]);
  });
});

test('a manifest says what each signal offers, and names the tab', async () => {
  const files = {
    'en/delivery/late-parcel.md': anEntry('late-parcel', 'Is it late?', {
      fields: 'signals: [slow]',
      answer: 'Two words.',
    }),
  };
  await withFiles(files, ({ manifest }) => {
    expect(manifest.prompts).toEqual({ en: { slow: ['late-parcel', 'Is it late?', 2] }, fr: {} });
    expect(manifest.launcher).toEqual({ en: 'Help', fr: 'Aide' });
  });
});

test('a site’s own texts are a file of their own, named by the manifest; without any there is none', async () => {
  const own = 'texts:\n  en: { title: Support, all: "Every question" }\n';
  await withFiles({ 'site.yaml': SITE + own }, ({ manifest, texts }, library) => {
    expect(Object.keys(manifest.texts ?? {})).toEqual(['en']);
    const body = library.findTexts(manifest.texts?.en ?? '');
    expect(JSON.parse(body ?? '')).toEqual({ title: 'Support', all: 'Every question' });
    expect(texts.size).toBe(1);
    expect(manifest.launcher, 'the tab says what the box is called').toEqual({
      en: 'Support',
      fr: 'Aide',
    });
    expect(library.findTexts('0123456789abcdef')).toBeUndefined();
  });
  await withFiles({}, ({ manifest, texts }) => {
    expect(manifest).not.toHaveProperty('texts');
    expect(texts.size).toBe(0);
  });
});

test('why tells what is suggested on a page, with reasons and what is left out', async () => {
  const files = {
    'en/delivery/late-parcel.md': anEntry('late-parcel', 'Is it late?', {
      fields: 'pages: ["/orders/*"]\nsignals: [slow]',
    }),
    'en/about/gone.md': anEntry('gone', 'Was it?', { fields: 'until: 2026-01-01' }),
    'en/about/shop.md': anEntry('shop', 'Who are you?', { fields: 'owner: care' }),
  };
  await withFiles(files, (snapshot) => {
    const why = explainSuggestions(snapshot, 'https://x.example/orders/7?a=b', { signal: 'slow' });
    expect(formatWhy(why)).toBe(`/orders/7: stage delivery, pattern, language en
  1. late-parcel  Is it late?
     signal slow: Because it takes a while (500.00)
  2. track-order  Where is my order?
     for this step (3.00)
Left out, names no page, step or signal:
  shop
Not served today: gone (until 2026-01-01)`);
    const ranking = {
      ...{ v: 1 as const, helpful: 0.5 },
      stages: { delivery: { 'track-order': [40, 30] as [number, number] } },
    };
    expect(formatWhy(explainSuggestions(snapshot, '/orders/7', { ranking }))).toContain(
      'most helpful at this step',
    );
    const elsewhere = explainSuggestions(snapshot, '/about', { language: 'xx' });
    expect(formatWhy(elsewhere)).toContain(
      'no stage matches, language en\n  Nothing is suggested.',
    );
    expect(findUnknown(snapshot, { stage: 'delivery', signal: 'slow', language: 'fr' })).toBe(
      undefined,
    );
    expect(findUnknown(snapshot, { stage: 'moon' })).toMatch(
      /^The site has no stage moon\. There are: .*delivery.*\.$/,
    );
    expect(findUnknown(snapshot, { signal: 'x' })).toContain('no signal x. There are: ');
    expect(findUnknown(snapshot, { language: 'zz' })).toContain('no language zz');
  });
});

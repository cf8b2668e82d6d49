/**
 * Markdown to the document tree: what passes, what is refused, and that nothing else comes out.
 * @module
 */

import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { readDocument } from '../../server/content/document.ts';
import type { MediaFolder } from '../../server/content/media.ts';
import { SourceFile } from '../../server/content/source-file.ts';
import { type Block, countWords, plainText } from '../../widget/core/catalogue.ts';

const LAMP = {
  name: '0123456789abcdef.png',
  path: '/media/lamp.png',
  type: 'image/png',
  width: 640,
  height: 480,
};
const MEDIA: MediaFolder = {
  pictures: new Map(),
  find: (address) =>
    address === 'media/lamp.png'
      ? LAMP
      : { code: 'image-invalid', message: 'There is none.', remedy: 'Put one there.' },
};

function read(markdown: string) {
  const source = new SourceFile('en/a/b.md', markdown);
  return { ...readDocument(source, 0, MEDIA), problems: source.problems };
}

function blocksOf(markdown: string): Block[] {
  const { blocks, problems } = read(markdown);
  expect(problems).toEqual([]);
  return blocks;
}

const PASSES: [what: string, markdown: string, blocks: Block[]][] = [
  [
    'a paragraph, its line ends as spaces',
    'One *two*\n**three** `four`',
    [
      {
        type: 'paragraph',
        children: [
          'One ',
          { type: 'emphasis', children: ['two'] },
          ' ',
          { type: 'strong', children: ['three'] },
          ' ',
          { type: 'code', text: 'four' },
        ],
      },
    ],
  ],
  [
    'a forced line end',
    'One\\\ntwo',
    [{ type: 'paragraph', children: ['One', { type: 'break' }, 'two'] }],
  ],
  [
    'headings, counted from the highest one used',
    '# A\n\n## B\n\n### C\n\n#### D',
    [
      { type: 'heading', level: 2, children: ['A'] },
      { type: 'heading', level: 3, children: ['B'] },
      { type: 'heading', level: 4, children: ['C'] },
      { type: 'heading', level: 4, children: ['D'] },
    ],
  ],
  [
    'headings that begin deep',
    '### A\n\n#### B',
    [
      { type: 'heading', level: 2, children: ['A'] },
      { type: 'heading', level: 3, children: ['B'] },
    ],
  ],
  [
    'a list in a list, with its first number',
    '3. a\n   - b',
    [
      {
        type: 'list',
        ordered: true,
        start: 3,
        items: [
          [
            { type: 'paragraph', children: ['a'] },
            {
              type: 'list',
              ordered: false,
              start: 1,
              items: [[{ type: 'paragraph', children: ['b'] }]],
            },
          ],
        ],
      },
    ],
  ],
  [
    'a table, every row as wide as its head',
    '| a | b | c |\n| :-- | --: | --- |\n| 1 | **2** |',
    [
      {
        type: 'table',
        align: ['left', 'right', null],
        head: [['a'], ['b'], ['c']],
        rows: [[['1'], [{ type: 'strong', children: ['2'] }], []]],
      },
    ],
  ],
  [
    'code, quote and rule',
    '```ts\nlet a\n```\n\n    b\n\n> c\n\n---',
    [
      { type: 'code', text: 'let a', language: 'ts' },
      { type: 'code', text: 'b' },
      { type: 'quote', children: [{ type: 'paragraph', children: ['c'] }] },
      { type: 'rule' },
    ],
  ],
  [
    'links of every kind that is allowed',
    '[a](https://x.example/é) [b](/cart) [c](mailto:a@b.example) [d](tel:+33) <https://x.example> [e]\n\n[e]: /e',
    [
      {
        type: 'paragraph',
        children: [
          { type: 'link', href: 'https://x.example/é', children: ['a'] },
          ' ',
          { type: 'link', href: '/cart', children: ['b'] },
          ' ',
          { type: 'link', href: 'mailto:a@b.example', children: ['c'] },
          ' ',
          { type: 'link', href: 'tel:+33', children: ['d'] },
          ' ',
          { type: 'link', href: 'https://x.example', children: ['https://x.example'] },
          ' ',
          { type: 'link', href: '/e', children: ['e'] },
        ],
      },
    ],
  ],
  [
    'a picture with its size',
    '![a lamp](media/lamp.png)',
    [
      {
        type: 'paragraph',
        children: [
          {
            type: 'image',
            src: '/v1/media/0123456789abcdef.png',
            alt: 'a lamp',
            width: 640,
            height: 480,
          },
        ],
      },
    ],
  ],
];

for (const [what, markdown, blocks] of PASSES) {
  test(`passes on ${what}`, () => {
    expect(blocksOf(markdown)).toEqual(blocks);
  });
}

test('turns a link to an entry into its own form and tells where it stands', () => {
  const { blocks, entryLinks } = read('See\n[this](entry:track-order).');
  expect(blocks).toEqual([
    {
      type: 'paragraph',
      children: ['See ', { type: 'entry', id: 'track-order', children: ['this'] }, '.'],
    },
  ]);
  expect(entryLinks).toEqual([{ value: 'track-order', offset: 4 }]);
});

test('many quotes in each other, and a rule of any length, are no depth', () => {
  expect(read(`${'>'.repeat(22)} a\n\n${'-'.repeat(100)}`).problems).toEqual([]);
});

const REFUSED: [markdown: string, place: string, code: string][] = [
  ['a <b>b</b>', '1:3', 'html-raw'],
  ['a\n\n<div>b</div>', '3:1', 'html-raw'],
  ['<!-- later -->', '1:1', 'html-raw'],
  ['<script>alert(1)</script>', '1:1', 'html-raw'],
  ['| a |\n| - |\n| <br> |', '3:3', 'html-raw'],
  ['[a](javascript:alert(1))', '1:1', 'link-invalid'],
  ['[a](JaVaScRiPt:alert(1))', '1:1', 'link-invalid'],
  ['[a](java&#x09;script:alert(1))', '1:1', 'link-invalid'],
  ['[a](data:text/html,x)', '1:1', 'link-invalid'],
  ['[a](//evil.example)', '1:1', 'link-invalid'],
  ['[a](/\\evil.example)', '1:1', 'link-invalid'],
  ['[a](/&#x09;/evil.example)', '1:1', 'link-invalid'],
  ['[a](</a b>)', '1:1', 'link-invalid'],
  ['[a]()', '1:1', 'link-invalid'],
  ['[a](cart)', '1:1', 'link-invalid'],
  ['[a](../delivery/track.md)', '1:1', 'link-invalid'],
  ['[a](https://)', '1:1', 'link-invalid'],
  ['b [a][c]\n\n[c]: vbscript:x', '1:3', 'link-invalid'],
  [`a\n\n${'> '.repeat(100_000)}a`, '3:1', 'markdown-depth'],
  ['1. - '.repeat(50_000), '1:1', 'markdown-depth'],
  [
    Array.from({ length: 26 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n'),
    '24:49',
    'markdown-depth',
  ],
  [`${'*a _b '.repeat(30)}c${'_*'.repeat(30)}`, '1:70', 'markdown-depth'],
  ['![](media/lamp.png)', '1:1', 'image-invalid'],
  ['![a](media/none.png)', '1:1', 'image-invalid'],
  ['![a](https://x.example/a.png)', '1:1', 'image-invalid'],
];

for (const [markdown, place, code] of REFUSED) {
  test(`refuses ${JSON.stringify(markdown).slice(0, 80)} at ${place}`, () => {
    const { problems } = read(markdown);
    expect(problems.map((one) => `${one.line}:${one.column} ${one.code}`)).toContain(
      `${place} ${code}`,
    );
    expect(problems.every((one) => one.code === code)).toBe(true);
  });
}

test('says what to write instead of the tags that people use', () => {
  expect(read('<b>a</b>').problems[0]?.remedy).toBe('Write `**words**`.');
  expect(read('<img src=x>').problems[0]?.remedy).toContain('![');
  expect(read('<blink>').problems[0]?.remedy).toContain('markdown');
  expect(read('[a](b.md)').problems[0]?.remedy).toContain('entry:');
});

test('reads from an offset on with the places of the whole file', () => {
  const source = new SourceFile('en/a/b.md', '---\nquestion: é\n---\nText <b>x</b>\n');
  readDocument(source, source.text.lastIndexOf('---') + 3, MEDIA);
  expect(source.problems[0]).toMatchObject({ line: 4, column: 6 });
});

test('gives the words as a reader says them', () => {
  const blocks = blocksOf('# A\n\nOne **two**, [three](/x).\n\n- four\n- ![five](media/lamp.png)');
  expect(plainText(blocks)).toBe('A\nOne two, three.\nfour\nfive');
  expect(countWords(plainText(blocks))).toBe(6);
});

/** Every type that may come out, and every address in it. */
function inspect(value: unknown, types: Set<string>, addresses: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  const { type, href, src } = value as Record<string, unknown>;
  if (typeof type === 'string') types.add(type);
  for (const address of [href, src]) if (typeof address === 'string') addresses.add(address);
  for (const child of Object.values(value)) inspect(child, types, addresses);
}

test('lets nothing out that is not on the list, whatever goes in', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<b>',
      '</b>',
      '[a](',
      ')',
      'javascript:',
      'https://x.example',
      '![',
      '](',
      '`',
    ),
    fc.constantFrom(
      '\n',
      '\n\n',
      '# ',
      '- ',
      '> ',
      '| a |\n| - |\n',
      '\t',
      '    ',
      '[a]: ',
      '&#x6A;',
    ),
    fc.constantFrom('entry:a', '//', 'data:', '&colon;', '\\', '<https:x>', '<javascript:x>'),
    fc.string({ maxLength: 4 }),
  );
  const allowed =
    /^(paragraph|heading|list|table|code|quote|rule|strong|emphasis|link|entry|image|break)$/;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const [types, addresses] = [new Set<string>(), new Set<string>()];
      inspect(read(pieces.join('')).blocks, types, addresses);
      for (const type of types) expect(type).toMatch(allowed);
      for (const address of addresses) {
        expect(address).toMatch(/^(?:https?:|mailto:|tel:|\/(?!\/)|#)/i);
      }
    }),
    { numRuns: 3000 },
  );
});

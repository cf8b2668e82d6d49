/**
 * The block at the top of an entry: what is read, and every mistake with its place.
 * @module
 */

import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { readEntry } from '../../server/content/entry-file.ts';
import { NO_MEDIA } from '../../server/content/media.ts';
import { SourceFile } from '../../server/content/source-file.ts';

const FILE = 'en/delivery/track-order.md';

function read(text: string, file = FILE) {
  return readEntry(new SourceFile(file, text), NO_MEDIA);
}

/** Problems as `line:column code`. */
function problemsOf(text: string, file = FILE): string[] {
  return read(text, file).source.problems.map(
    ({ line, column, code }) => `${line}:${column} ${code}`,
  );
}

/** An entry with one line more in its block. */
function withField(line: string): string {
  return `---\nquestion: Where is it?\n${line}\n---\nHere.\n`;
}

test('reads every field', () => {
  const text = `---
id: track-parcel
question: Where is my order?
alternates: [track my parcel, "404"]
stages: [delivery]
pages: ["/orders/*"]
signals: [late]
pinned: 2
related: [change-address]
owner: logistics
review: 2027-03-01
from: 2026-11-01
until: 2026-11-01
formerly: [where-is-it]
---
Look at the link.
`;
  const { source, entry } = read(text);
  expect(source.problems).toEqual([]);
  expect(entry).toEqual({
    file: FILE,
    language: 'en',
    topic: 'delivery',
    id: 'track-parcel',
    question: 'Where is my order?',
    alternates: ['track my parcel', '404'],
    stages: ['delivery'],
    pages: ['/orders/*'],
    signals: ['late'],
    pinned: 2,
    related: ['change-address'],
    formerly: ['where-is-it'],
    owner: 'logistics',
    review: '2027-03-01',
    from: '2026-11-01',
    until: '2026-11-01',
    document: [{ type: 'paragraph', children: ['Look at the link.'] }],
  });
});

test('takes the id from the name of the file where none is given', () => {
  expect(read(withField('pinned: 1')).entry?.id).toBe('track-order');
});

test('reads line ends of any system and a byte order mark', () => {
  const text = withField('pinned: 3');
  const { source, entry } = read(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
  expect(source.problems).toEqual([]);
  expect(entry?.pinned).toBe(3);
});

const MISTAKES: [what: string, text: string, problems: string[]][] = [
  ['no block', 'Here.\n', ['1:1 front-matter-missing']],
  ['an empty file', '', ['1:1 front-matter-missing']],
  ['a block without end', '---\nquestion: a\n', ['1:1 front-matter-unclosed']],
  ['an empty block', '---\n---\nHere.\n', ['2:1 field-type']],
  ['a list for a block', '---\n- a\n---\nHere.\n', ['2:1 field-type']],
  ['no question', '---\nid: a\n---\nHere.\n', ['2:1 field-missing']],
  ['an empty question', '---\nquestion: ""\n---\nHere.\n', ['2:11 field-missing']],
  ['a question without text', '---\nquestion:\n---\nHere.\n', ['2:10 field-missing']],
  ['a colon in a question', '---\nquestion: Where: here\n---\nHere.\n', ['2:11 yaml-syntax']],
  ['no answer', '---\nquestion: a\n---\n\n', ['3:4 answer-empty']],
  ['an open bracket', withField('related: [a'), ['4:1 yaml-syntax']],
  ['an open quote', withField('owner: "a'), ['4:1 yaml-syntax']],
  ['a field twice', withField('question: b'), ['3:1 yaml-duplicate-key']],
  ['an anchor', withField('owner: &x a'), ['3:11 yaml-alias']],
  ['an alias', withField('owner: *x'), ['3:8 yaml-alias']],
  ['a tag of ours', withField('owner: !me a'), ['3:12 yaml-tag']],
  ['a tag of YAML', withField('owner: !!str a'), ['3:14 yaml-tag']],
  ['a script', withField('owner: !!js/function a'), ['3:22 yaml-tag']],
  ['an unknown field', withField('colour: red'), ['3:1 field-unknown']],
  ['a text for a list', withField('alternates: a'), ['3:13 field-type']],
  ['a number in a list of texts', withField('alternates: [a, 404]'), ['3:17 field-type']],
  ['a list for a text', withField('owner: [a]'), ['3:8 field-type']],
  ['a text for a number', withField('pinned: first'), ['3:9 field-type']],
  ['pin 0', withField('pinned: 0'), ['3:9 field-value']],
  ['pin 100', withField('pinned: 100'), ['3:9 field-value']],
  ['half a pin', withField('pinned: 1.5'), ['3:9 field-value']],
  ['an id with signs', withField('id: Track_Order'), ['3:5 field-value']],
  ['a day that is not', withField('review: 2027-02-30'), ['3:9 date-invalid']],
  ['a day in words', withField('review: in March'), ['3:9 date-invalid']],
  ['a day by slashes', withField('from: 01/03/2027'), ['3:7 date-invalid']],
  [
    'an end before its beginning',
    withField('from: 2027-03-02\nuntil: 2027-03-01'),
    ['4:8 window-reversed'],
  ],
  ['a pattern in quotes', withField('pages: ["/a/**"]'), ['3:13 pattern-invalid']],
  ['a pattern in a list', withField('pages:\n  - /a?b'), ['4:7 pattern-invalid']],
];

for (const [what, text, problems] of MISTAKES) {
  test(`reports ${what} at its place`, () => {
    expect(problemsOf(text).sort()).toEqual(problems);
  });
}

test('pin 1 and pin 99 are the bounds', () => {
  expect(problemsOf(withField('pinned: 1'))).toEqual([]);
  expect(problemsOf(withField('pinned: 99'))).toEqual([]);
});

test('asks whether a mistyped field was meant to be a known one', () => {
  const [problem] = read(withField('alternate: [a]')).source.problems;
  expect(problem).toMatchObject({ code: 'field-unknown', remedy: 'Did you mean `alternates`?' });
});

test('says what to put in quotes', () => {
  const { source } = read('---\nquestion: Where: here\n---\nHere.\n');
  expect(source.problems[0]?.remedy).toBe('Put quotes around a text that contains a colon.');
});

test('every message is a sentence and every remedy says what to do', () => {
  for (const [, text] of MISTAKES) {
    for (const { message, remedy } of read(text).source.problems) {
      expect(message).toMatch(/^[`A-Z].*\.$/s);
      expect(remedy).toMatch(/^[A-Z].*[.?]$/s);
    }
  }
});

test('never throws, whatever the file holds', () => {
  const line = fc.oneof(
    fc.constantFrom('---', 'question: a', 'alternates:', '  - b', '- c', '{', ']', '? x', '<b>'),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 10 }), (lines) => {
      for (const { line, column } of read(`---\n${lines.join('\n')}`).source.problems) {
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
      }
    }),
    { numRuns: 1000 },
  );
});

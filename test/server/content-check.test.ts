/**
 * The content check: every problem it knows, at its place.
 * @module
 */

import { expect, test } from '@playwright/test';
import { checkContent, tryGolden } from '../../server/content/check.ts';
import { formatGolden } from '../../server/content/golden-run.ts';
import {
  formatProblem,
  PROBLEM_CODES,
  type Problem,
  type ProblemCode,
} from '../../server/content/problem.ts';
import { FILE_BYTES_MAX } from '../../server/content/source-file.ts';
import { FIRST_TEXTS, PART_TEXTS } from '../../widget/core/text-keys.ts';
import { anEntry, FILES, JOURNEY, makeContent, NOON, SITE } from './content-folder.ts';

async function check(files: Record<string, string | Uint8Array>): Promise<Problem[]> {
  const folder = await makeContent(files);
  try {
    return await checkContent(folder.path, NOON);
  } finally {
    await folder.discard();
  }
}

const LATE = 'en/delivery/late-parcel.md';
const late = (fields: string, answer?: string) =>
  anEntry('late-parcel', 'My parcel is late', { fields, ...(answer && { answer }) });
const guide = (body: string) => `---\nid: late\ntitle: It is late\n---\n${body}\n`;

const cost = (high: number) => `${SITE}costPerContact: { low: 0, high: ${high}, currency: EUR }\n`;
const cap = (sessions: number) => `${SITE}networkCap: { sessions: ${sessions} }\n`;
const holdout = (share: number) => `${SITE}experiment: { holdout: ${share} }\n`;

/** One file at the very bound, and the same beyond it. */
const BOUNDS: [what: string, file: string, most: string, beyond: string][] = [
  ['cost of a contact', 'site.yaml', cost(100_000), cost(100_001)],
  ['sessions of a network', 'site.yaml', cap(1_000_000), cap(1_000_001)],
  ['fewest sessions of a network', 'site.yaml', cap(1), cap(0)],
  ['smallest holdout', 'site.yaml', holdout(0.01), holdout(0.009)],
  ['largest holdout', 'site.yaml', holdout(0.5), holdout(0.51)],
  ['pinned place', LATE, late('pinned: 99'), late('pinned: 100')],
  ['first pinned place', LATE, late('pinned: 1'), late('pinned: 0')],
  [
    'dwell',
    'journey.yaml',
    JOURNEY.replace('seconds: 45', 'seconds: 3600'),
    JOURNEY.replace('seconds: 45', 'seconds: 3601'),
  ],
];

for (const [what, file, most, beyond] of BOUNDS) {
  test(`${what}: the bound is taken, and nothing beyond it`, async () => {
    const codes = async (text: string) =>
      (await check({ ...FILES, [file]: text })).map(({ code }) => code);
    expect(await codes(most)).toEqual([]);
    expect(await codes(beyond)).toEqual(['field-value']);
  });
}

/** One file that replaces or joins those of the sound site, and what is found then. */
const CASES: [code: ProblemCode, file: string, text: string | Uint8Array, place: string][] = [
  ['file-encoding', LATE, new Uint8Array([45, 45, 45, 10, 0xff, 0xfe]), '1:1'],
  ['file-size', LATE, 'a'.repeat(FILE_BYTES_MAX + 1), '1:1'],
  ['file-place', 'en/loose.md', anEntry('loose', 'Loose?'), '1:1'],
  ['file-place', 'en/a/b/deep.md', anEntry('deep', 'Deep?'), '1:1'],
  ['file-place', 'de/lieferung/spät.md', anEntry('spaet', 'Spät?'), '1:1'],
  ['file-place', 'guides/loose.md', guide('## A'), '1:1'],
  ['yaml-syntax', 'site.yaml', `${SITE}origins: [\n`, '6:1'],
  ['yaml-duplicate-key', 'site.yaml', `${SITE}id: other\n`, '5:1'],
  ['yaml-alias', 'journey.yaml', `${JOURNEY}budget: &b {}\n`, '15:12'],
  ['yaml-tag', 'site.yaml', `${SITE}origins: !!set {}\n`, '5:16'],
  ['front-matter-missing', LATE, 'Words.\n', '1:1'],
  ['front-matter-unclosed', LATE, '---\nid: late-parcel\n', '1:1'],
  ['field-missing', LATE, '---\nid: late-parcel\n---\nWords.\n', '2:1'],
  ['field-missing', 'site.yaml', SITE.replace('id: shop\n', ''), '1:1'],
  ['field-missing', 'site.yaml', `${SITE}experiment: {}\n`, '5:13'],
  ['field-value', 'site.yaml', `${SITE}experiment: { holdout: 0.7 }\n`, '5:24'],
  ['field-missing', 'journey.yaml', JOURNEY.replace(', fr: Panier', ''), '3:12'],
  ['field-missing', 'journey.yaml', JOURNEY.replace('    seconds: 45\n', ''), '10:5'],
  ['field-missing', 'journey.yaml', JOURNEY.replace('    kind: dwell\n', ''), '10:5'],
  ['field-unknown', 'site.yaml', `${SITE}timezone: UTC\n`, '5:1'],
  ['field-unknown', 'journey.yaml', JOURNEY.replace('seconds', 'second'), '12:5'],
  ['field-type', 'site.yaml', SITE.replace('[en, fr]', 'en'), '3:12'],
  ['field-value', 'site.yaml', SITE.replace('Europe/Paris', 'Europe/Nantes'), '4:11'],
  ['field-value', 'site.yaml', SITE.replace('[en, fr]', '[en, english]'), '3:12'],
  ['field-value', 'site.yaml', SITE.replace('[en, fr]', '[]'), '3:12'],
  ['field-value', 'site.yaml', `${SITE}origins: ["https://x.example/"]\n`, '5:10'],
  ['field-value', 'site.yaml', `${SITE}surveys: { ces: ces-9 }\n`, '5:17'],
  ['field-value', 'site.yaml', `${SITE}surveys: { csat: csat-3 }\n`, '5:18'],
  ['field-value', 'site.yaml', `${SITE}retention: { textsDays: 0 }\n`, '5:25'],
  ['field-unknown', 'site.yaml', `${SITE}texts: { en: { titel: Support } }\n`, '5:16'],
  ['field-unknown', 'site.yaml', `${SITE}texts: { de: { title: Hilfe } }\n`, '5:10'],
  ['field-missing', 'site.yaml', `${SITE}texts: { en: { title: "" } }\n`, '5:23'],
  ['field-value', 'site.yaml', `${SITE}texts: { en: { here: "At {stag}" } }\n`, '5:22'],
  ['field-value', 'site.yaml', `${SITE}texts: { en: { all: ${'a'.repeat(201)} } }\n`, '5:21'],
  [
    'field-value',
    'site.yaml',
    `${SITE}costPerContact: { low: 9, high: 4, currency: EUR }\n`,
    '5:33',
  ],
  [
    'field-value',
    'site.yaml',
    `${SITE}contact: { hours: { days: [8], from: "09:00", until: "18:00" } }\n`,
    '5:27',
  ],
  ['field-value', 'journey.yaml', JOURNEY.replace('dwell', 'wait'), '11:11'],
  ['field-value', 'journey.yaml', JOURNEY.replace('id: cart', 'id: unmatched'), '2:9'],
  ['field-value', 'journey.yaml', JOURNEY.replace('id: cart', `id: ${'a'.repeat(201)}`), '2:9'],
  ['date-invalid', LATE, late('review: 2027-13-01'), '4:9'],
  ['pattern-invalid', 'journey.yaml', JOURNEY.replace('/orders/*', '/orders/**'), '7:22'],
  ['window-reversed', LATE, late('from: 2026-12-02\nuntil: 2026-12-01'), '5:8'],
  ['answer-empty', LATE, late('', ' '), '5:4'],
  ['html-raw', LATE, late('', 'A <b>word</b>'), '6:3'],
  ['markdown-unsupported', 'guides/en/late.md', guide('Words.\n\n## A'), '5:1'],
  ['markdown-depth', LATE, late('', `${'> '.repeat(50)}Words.`), '6:1'],
  ['link-invalid', LATE, late('', '[a](b.html)'), '6:1'],
  ['image-invalid', LATE, late('', '![a](media/none.png)'), '6:1'],
  ['entry-unknown', LATE, late('related: [track-ordre]'), '4:11'],
  ['entry-unknown', LATE, late('', 'See [it](entry:gone).'), '6:5'],
  ['entry-unknown', 'guides/en/late.md', guide('## A\n\n- [it](entry:gone)'), '7:3'],
  [
    'entry-unknown',
    'golden.yaml',
    'questions:\n  - { language: en, text: late, entry: gone }\n',
    '2:5',
  ],
  ['stage-unknown', LATE, late('stages: [delivery, cat]'), '4:20'],
  ['stage-unknown', 'journey.yaml', JOURNEY.replace('stages: [cart]', 'stages: [cat]'), '13:14'],
  [
    'stage-unknown',
    'guides/en/late.md',
    guide('## A').replace('title', 'stages: [cat]\ntitle'),
    '3:10',
  ],
  ['signal-unknown', LATE, late('signals: [slw]'), '4:11'],
  ['step-unknown', 'guides/en/late.md', guide('## Start\n\n- [a](#strat)'), '7:3'],
  [
    'id-duplicate',
    'en/delivery/twin.md',
    anEntry('late-parcel', 'Is this another question?'),
    '2:5',
  ],
  [
    'id-duplicate',
    'en/delivery/twin.md',
    anEntry('twin', 'Is this another question?', { fields: 'formerly: [track-order]' }),
    '4:12',
  ],
  ['id-duplicate', 'journey.yaml', JOURNEY.replace('id: delivery', 'id: cart'), '2:3'],
  ['id-duplicate', 'guides/en/twin.md', guide('## A'), '1:1'],
  ['question-duplicate', 'en/delivery/twin.md', anEntry('twin', 'WHERE is my order'), '3:11'],
  ['alternate-duplicate', LATE, late('alternates: [a, my-parcel is LATE!]'), '4:17'],
  [
    'alternate-duplicate',
    'en/delivery/twin.md',
    anEntry('twin', 'Is this another question?', { fields: 'alternates: [Where is my order?]' }),
    '4:14',
  ],
  ['step-duplicate', 'guides/en/late.md', guide('## A\n\n## a!'), '7:1'],
  ['step-duplicate', 'guides/en/late.md', guide('## Contact'), '5:1'],
  ['guide-empty', 'guides/en/late.md', guide(''), '4:4'],
  ['translation-missing', 'en/delivery/new.md', anEntry('new', 'Is it new?'), '2:5'],
  ['review-past', LATE, late('review: 2026-11-14'), '4:9'],
  [
    'golden-missed',
    'golden.yaml',
    'pages:\n  - { url: /elsewhere, entries: [late-parcel] }\n',
    '2:5',
  ],
];

test('finds nothing wrong with a sound site', async () => {
  expect(await check(FILES)).toEqual([]);
});

for (const [index, [code, file, text, place]] of CASES.entries()) {
  test(`[${index + 1}] ${code} is reported at ${place} of ${file}`, async () => {
    const problems = await check({ ...FILES, [file]: text });
    const found = problems.map((one) => `${one.code} ${one.file}:${one.line}:${one.column}`);
    expect(found).toContain(`${code} ${file}:${place}`);
    for (const { message, remedy } of problems) {
      expect(message).toMatch(/\.$/);
      expect(remedy).toMatch(/^[A-Z].*[.?]$/s);
    }
  });
}

test('a folder without a site is reported', async () => {
  const problems = await check({ 'README.md': 'Words.' });
  expect(problems).toMatchObject([{ code: 'site-missing', file: 'site.yaml' }]);
});

test('every code there is has its case', () => {
  // What was there and is gone or closed: see `content-library.test.ts` and `content-watch.test.ts`.
  const others = ['site-missing', 'language-empty', 'file-unreadable'];
  const tested = new Set<string>([...CASES.map(([code]) => code), ...others]);
  expect(PROBLEM_CODES.filter((code) => !tested.has(code))).toEqual([]);
});

test('what was missed, what is past and what is not translated is a warning, the rest an error', async () => {
  const warnings = ['golden-missed', 'review-past', 'translation-missing'];
  for (const [code, file, text] of CASES) {
    const problems = await check({ ...FILES, [file]: text });
    const severities = problems.filter((one) => one.code === code).map(({ severity }) => severity);
    const isOwnTwin = code === 'alternate-duplicate' && file === LATE;
    expect(severities, file).toContain(warnings.includes(code) || isOwnTwin ? 'warning' : 'error');
  }
});

test('one day more and the review is not past, one day less and it is', async () => {
  const codes = async (day: string) =>
    (await check({ ...FILES, [LATE]: late(`review: ${day}`) })).map(({ code }) => code);
  expect(await codes('2026-11-15')).toEqual([]);
  expect(await codes('2026-11-14')).toEqual(['review-past']);
});

test('an earlier id may be linked to', async () => {
  const files = {
    ...FILES,
    [LATE]: late('formerly: [delayed]'),
    'en/delivery/track-order.md': anEntry('track-order', 'Where is my order?', {
      fields: 'related: [delayed]',
    }),
  };
  expect(await check(files)).toEqual([]);
});

test('takes every text of the box in words of the site’s own, with its places or without', async () => {
  const keys = Object.entries({ ...FIRST_TEXTS, ...PART_TEXTS });
  const lines = keys.map(
    ([key, places]) => `    ${key}: "${places.map((name) => `{${name}}`)}!"\n`,
  );
  const texts = `texts:\n  en:\n${lines.join('')}    count.few: "{n}"\n    all: "${'a'.repeat(200)}"\n`;
  const own = texts.replace('    all: "!"\n', '');
  expect(await check({ ...FILES, 'site.yaml': SITE + own })).toEqual([]);
});

test('says which text was meant, and where all are listed', async () => {
  const remedy = async (texts: string) =>
    (await check({ ...FILES, 'site.yaml': `${SITE}texts: { en: { ${texts} } }\n` }))[0]?.remedy;
  expect(await remedy('titel: Support')).toBe('Did you mean `title`?');
  expect(await remedy('nonsense: Support')).toContain('widget/languages/en.ts');
  expect(await remedy('here: "At {stag}"')).toBe('There are: `{stage}`.');
});

test('an id of as many characters as events can name is taken', async () => {
  const id = 'a'.repeat(200);
  const problems = await check({ ...FILES, 'en/about/long.md': anEntry(id, 'Is it long?') });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('asks what a mistyped name was meant to be', async () => {
  const problems = await check({ ...FILES, [LATE]: late('stages: [delivry]') });
  expect(problems[0]?.remedy).toBe('Did you mean `delivery`?');
});

test('checks a question and a page of the golden file against what is served', async () => {
  const golden = `questions:
  - { language: en, text: where is my order, entry: track-order }
  - { language: fr, text: colis en retard, entry: late-parcel }
none:
  en: [zebra crossing]
pages:
  - { url: /orders/7, entries: [track-order, late-parcel] }
`;
  expect(await check({ ...FILES, 'golden.yaml': golden })).toEqual([]);
  const wrong = golden.replace('entry: track-order', 'entry: late-parcel').replace('fr,', 'de,');
  const problems = await check({ ...FILES, 'golden.yaml': wrong });
  expect(problems.map(({ line, code }) => `${line} ${code}`)).toContain('3 field-value');
});

test('says how many golden lines hold in each language, and what came instead', async () => {
  const golden = `questions:
  - { language: en, text: where is my order, entry: track-order }
  - { language: en, text: zebra crossing, entry: track-order }
none:
  en: [zebra crossing]
pages:
  - { url: /orders/7, entries: [track-order, late-parcel] }
`;
  const folder = await makeContent({ ...FILES, 'golden.yaml': golden });
  const said = formatGolden(await tryGolden(folder.path, NOON)).split('\n');
  await folder.discard();
  expect(said).toEqual([
    'en  questions found among the first three: 1 of 2, 1 of them first',
    'en  questions without an answer that are promised none: 1 of 1',
    'en  pages that suggest what they should: 1 of 1',
    'fr  pages that suggest what they should: 1 of 1',
    '“zebra crossing” finds nothing, not track-order.',
  ]);
  expect(formatGolden([])).toContain('no golden.yaml');
});

test('checks each site of a folder of sites', async () => {
  const files = Object.fromEntries(
    Object.entries(FILES).flatMap(([file, text]) => [
      [`one/${file}`, text],
      [`two/${file}`, file === LATE ? late('stages: [cat]') : text],
    ]),
  );
  expect(await check(files)).toMatchObject([{ code: 'stage-unknown', file: `two/${LATE}` }]);
});

test('a problem reads as place, fact and next step', async () => {
  const [problem] = await check({ ...FILES, [LATE]: late('stages: [delivry]') });
  expect(problem && formatProblem(problem)).toBe(
    'en/delivery/late-parcel.md:4:10 error stage-unknown: ' +
      'The journey has no stage `delivry`. Did you mean `delivery`?',
  );
});

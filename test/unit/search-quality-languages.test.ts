import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { buildIndex, search } from '../../widget/core/search-all.ts';
import { type LabelledSet, readSets } from '../bench/search-sets.ts';

/**
 * Of all questions, the part whose answer is among the first three, with the alternates and without,
 * and the part that is answered at once.
 */
const LEAST: Record<string, [withAlternates: number, without: number, answered: number]> = {
  'de-bank': [0.85, 0.64, 0.2],
  'de-city': [0.91, 0.75, 0.35],
  'es-city': [0.87, 0.66, 0.4],
  'es-telecom': [0.88, 0.75, 0.28],
  'ja-shop': [0.9, 0.77, 0.25],
};
/** Part that is right of what is answered at once. */
const RIGHT_MIN = 0.9;

const SETS = readSets(fileURLToPath(new URL('../questions', import.meta.url)));

for (const set of SETS) {
  test(`${set.name}: questions find their answers, with alternates and without`, () => {
    const [withAlternates, without] = LEAST[set.name] ?? [1, 1];
    expect(foundIn(set)).toBeGreaterThanOrEqual(withAlternates);
    const entries = set.entries.map((entry) => ({ ...entry, alternates: [] }));
    expect(foundIn({ ...set, entries })).toBeGreaterThanOrEqual(without);
  });

  test(`${set.name}: what is answered at once is right, also among questions without an answer`, () => {
    const index = buildIndex(set.entries, { language: set.language });
    const answerOf = (text: string) => {
      const { verdict, hits } = search(index, text);
      return verdict === 'answer' ? hits[0]?.id : undefined;
    };
    const questions = [...set.tune, ...set.report];
    const given = questions.map(({ text }) => answerOf(text));
    const right = questions.filter(({ entries }, at) => entries.includes(given[at] ?? '')).length;
    const known = given.filter(Boolean).length;
    const { tune, report } = set.unanswerable;
    const unknown = [...tune, ...report].map(answerOf).filter(Boolean).length;
    expect(right).toBeGreaterThanOrEqual(RIGHT_MIN * (known + unknown));
    expect(known).toBeGreaterThanOrEqual((LEAST[set.name]?.[2] ?? 1) * questions.length);
  });
}

test('entries with one wording are found beside entries with many', () => {
  const asked = SETS.flatMap((set) => [0, 1].flatMap((half) => askUnworded(set, half)));
  expect(asked.filter(Boolean).length / asked.length).toBeGreaterThanOrEqual(0.38);
});

/** Whether each question whose entry is of one half finds it first, when that half has no alternates. */
function askUnworded({ entries, language, tune, report }: LabelledSet, half: number): boolean[] {
  const uneven = entries.map((entry, at) =>
    at % 2 === half ? { ...entry, alternates: [] } : entry,
  );
  const index = buildIndex(uneven, { language });
  const unworded = new Set(uneven.filter((_, at) => at % 2 === half).map(({ id }) => id));
  return [...tune, ...report]
    .filter((question) => question.entries.some((id) => unworded.has(id)))
    .map(({ text, entries }) =>
      entries.includes(search(index, text, { limit: 1 }).hits[0]?.id ?? ''),
    );
}

function foundIn({ entries, language, tune, report }: LabelledSet): number {
  const index = buildIndex(entries, { language });
  const questions = [...tune, ...report];
  const found = questions.filter((question) =>
    search(index, question.text, { limit: 3 }).hits.some(({ id }) => question.entries.includes(id)),
  );
  return found.length / questions.length;
}

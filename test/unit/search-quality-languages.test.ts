import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { buildIndex, search } from '../../widget/core/search-all.ts';
import { type LabelledSet, readSets } from '../bench/search-sets.ts';

/** Part of all questions whose answer is among the first three: with the alternates, and without. */
const FOUND_MIN: Record<string, [withAlternates: number, without: number]> = {
  'de-bank': [0.85, 0.64],
  'de-city': [0.91, 0.75],
  'es-city': [0.87, 0.66],
  'es-telecom': [0.88, 0.75],
  'ja-shop': [0.9, 0.77],
};

const SETS = readSets(fileURLToPath(new URL('../questions', import.meta.url)));

for (const set of SETS) {
  test(`${set.name}: questions find their answers, with alternates and without`, () => {
    const [withAlternates, without] = FOUND_MIN[set.name] ?? [1, 1];
    expect(foundIn(set)).toBeGreaterThanOrEqual(withAlternates);
    const entries = set.entries.map((entry) => ({ ...entry, alternates: [] }));
    expect(foundIn({ ...set, entries })).toBeGreaterThanOrEqual(without);
  });

  test(`${set.name}: what nothing answers is not answered`, () => {
    const index = buildIndex(set.entries, { language: set.language });
    const { tune, report } = set.unanswerable;
    const answered = [...tune, ...report].filter(
      (text) => search(index, text).verdict === 'answer',
    );
    expect(answered).toEqual([]);
  });
}

function foundIn({ entries, language, tune, report }: LabelledSet): number {
  const index = buildIndex(entries, { language });
  const questions = [...tune, ...report];
  const found = questions.filter((question) =>
    search(index, question.text, { limit: 3 }).hits.some(({ id }) => question.entries.includes(id)),
  );
  return found.length / questions.length;
}

import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { makeMarks } from '../../server/dashboard/charts/marks.ts';
import {
  type Annotation,
  type ContentChange,
  compareContent,
  describeChange,
  mergeChanges,
} from '../../server/metrics/annotations.ts';
import { addDays } from '../../server/metrics/calendar.ts';
import type { Catalogue } from '../../widget/core/catalogue.ts';

type Content = Record<string, Record<string, string>>;

/** Catalogues by language, of hashes by entry id. */
function catalogues(content: Content) {
  return new Map(
    Object.entries(content).map(([language, entries]) => {
      const listed = Object.entries(entries).map(([id, hash]) => ({ id, hash }));
      return [language, { catalogue: { entries: listed } as unknown as Catalogue }];
    }),
  );
}

const compareStates = (before: Content, after: Content) =>
  compareContent(catalogues(before), catalogues(after));
const compare = (before: Content, after: Content) => describeChange(compareStates(before, after));

test('a change tells each entry once, whatever its languages', () => {
  const before = { en: { a: '1', b: '1', c: '1' }, fr: { a: '1', b: '1' } };
  const after = { fr: { a: '2', b: '1', d: '1' }, en: { a: '2', b: '1', d: '1' } };
  expect(compare(before, after)).toEqual({ added: ['d'], changed: ['a'], removed: ['c'] });
  expect(compare(before, before)).toEqual({ added: [], changed: [], removed: [] });
  expect(compare({ en: { a: '1' } }, { en: { a: '1' }, fr: { a: '1' } }).changed).toEqual(['a']);
});

const state = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('1', '2', '3'));

test('changes of one day together are the change of that day, without what was put back', () => {
  fc.assert(
    fc.property(state, state, state, (one, two, three) => {
      const [first, second, whole] = [
        compareStates({ en: one }, { en: two }),
        compareStates({ en: two }, { en: three }),
        compareStates({ en: one }, { en: three }),
      ];
      const merged = mergeChanges(first, second);
      expect(describeChange(merged)).toEqual(describeChange(whole));
      // Another process notes the same once more.
      expect(mergeChanges(merged, second)).toEqual(merged);
      expect(mergeChanges(first, first)).toEqual(first);
    }),
  );
});

const NOTHING: ContentChange = { added: [], changed: [], removed: [] };

function onDays(days: number[]): Annotation[] {
  return days.map((day, id) => ({ id, day, kind: 'content', change: NOTHING }));
}

test('an arm stands at its day, close ones share an arm, and others are left out', () => {
  const days = Array.from({ length: 24 }, (_, i) => addDays(20261001, i));
  const spans = days.map((day) => ({ from: day, to: day }));
  const marks = makeMarks(onDays([20260930, 20261001, 20261002, 20261020, 20261025]), spans);
  expect(marks.map(({ number, at, happenings }) => [number, at, happenings.length])).toEqual([
    [1, 0, 2],
    [2, 19, 1],
  ]);
  const weeks = [
    { from: 20261001, to: 20261007 },
    { from: 20261008, to: 20261014 },
  ];
  expect(makeMarks(onDays([20261007, 20261008]), weeks).map(({ at }) => at)).toEqual([0, 1]);
});

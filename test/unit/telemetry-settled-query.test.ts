import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { QUERY_REPLACED_MS, QUERY_SETTLED_MS } from '../../widget/core/limits.ts';
import { isOneEdit, SettledQueries } from '../../widget/telemetry/settled-query.ts';
import { WIDGET_VERSION } from '../../widget/telemetry/version.ts';

/** A field on a clock that goes on only when told. */
function aField() {
  let now = 0;
  let timers: { at: number; then: () => void }[] = [];
  const told: string[] = [];
  const queries = new SettledQueries({
    now: () => now,
    delay: (ms, then) => {
      const timer = { at: now + ms, then };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    record: ({ text }) => told.push(text),
  });
  return {
    told,
    leave: () => queries.leave(),
    type: (text: string) => queries.type({ text, hits: 1, verdict: 'answer', ms: 1 }),
    pass: (ms: number) => {
      const end = now + ms;
      for (;;) {
        const [next] = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (!next) break;
        now = next.at;
        timers = timers.filter((other) => other !== next);
        next.then();
      }
      now = end;
    },
  };
}

const STORIES: [title: string, steps: (string | number)[], told: string[]][] = [
  ['typed through to the end is one question', ['c', 100, 'ca', 100, 'card', 12_000], ['card']],
  [
    'left unchanged for a second, then something else, is two',
    ['card', 1100, 'parcel', 12_000],
    ['card', 'parcel'],
  ],
  [
    'a beginning of the next within ten seconds is replaced',
    ['card', 5000, 'card refused', 12_000],
    ['card refused'],
  ],
  [
    'left unchanged for just under a second is not a question yet',
    ['card', QUERY_SETTLED_MS - 1, 'parcel', 12_000],
    ['parcel'],
  ],
  [
    'left unchanged for just a second is one',
    ['card', QUERY_SETTLED_MS, 'parcel', 12_000],
    ['card', 'parcel'],
  ],
  [
    'a beginning of the next that settles just within ten seconds is replaced',
    ['card', QUERY_REPLACED_MS - 1, 'card refused', 12_000],
    ['card refused'],
  ],
  [
    'a beginning of the next that settles just after ten seconds stands',
    ['card', QUERY_REPLACED_MS + QUERY_SETTLED_MS, 'card refused', 12_000],
    ['card', 'card refused'],
  ],
  [
    'a beginning of the next after ten seconds stands',
    ['card', 11_100, 'card refused', 12_000],
    ['card', 'card refused'],
  ],
  ['one edit from the next is replaced', ['crad', 2000, 'card', 12_000], ['card']],
  [
    'cleared and typed better is replaced',
    ['card refusd', 300, '', 2000, 'card refused', 12_000],
    ['card refused'],
  ],
  ['cleared and left alone stands', ['card', 300, '', 12_000], ['card']],
  ['left by opening is told at once', ['card', 50, 'LEAVE'], ['card']],
  [
    'left by opening is not replaced by the next',
    ['card', 50, 'LEAVE', 500, 'card refused', 50, 'LEAVE'],
    ['card', 'card refused'],
  ],
  ['left twice is told once', ['card', 50, 'LEAVE', 'LEAVE'], ['card']],
  ['blanks are no question', ['  ', 5000, 'LEAVE'], []],
];

for (const [title, steps, told] of STORIES) {
  test(title, () => {
    const field = aField();
    for (const step of steps) {
      if (typeof step === 'number') field.pass(step);
      else if (step === 'LEAVE') field.leave();
      else field.type(step);
    }
    expect(field.told).toEqual(told);
  });
}

for (const [before, after, expected] of [
  ['card', 'card', true],
  ['card', 'cards', true],
  ['card', 'crd', true],
  ['card', 'cart', true],
  ['crad', 'card', true],
  ['card', 'cord lamp', false],
  ['aab', 'abb', true],
  ['', 'ab', false],
] as const) {
  test(`"${before}" to "${after}" is ${expected ? '' : 'not '}one edit`, () => {
    expect(isOneEdit(before, after)).toBe(expected);
    expect(isOneEdit(after, before)).toBe(expected);
  });
}

test('the widget names the version of the package', () => {
  const { version } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  expect(WIDGET_VERSION).toBe(version);
});

import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { foldSession } from '../../server/metrics/outcome.ts';
import { isImpossible } from '../../server/metrics/sequence.ts';
import type { EventVerdict } from '../../server/store/store.ts';
import type { HelpEvent } from '../../widget/core/event.ts';
import { arbitrarySession } from '../support/arbitrary-session.ts';
import { aScript, type EventParts, SESSION } from '../support/events.ts';
import { PARIS } from '../support/store.ts';

const YES: EventParts = { type: 'feedback', helpful: 'yes' };
const OPENED: EventParts = { type: 'answer-opened' };

function told(events: HelpEvent[], verdict: EventVerdict = 'verified') {
  return events.map((event) => ({ event, occurred: event.at, verdict }));
}

const CASES: [claim: string, script: EventParts[], isFlagged: boolean][] = [
  ['a yes to nothing', [YES], true],
  ['a no to nothing', [{ type: 'box-opened' }, { ...YES, helpful: 'no' }], true],
  ['a yes to an opened answer', [OPENED, YES], false],
  ['a yes to another answer than the one opened', [{ ...OPENED, entry: 'returns' }, YES], true],
  ['a yes to an answer read', [{ type: 'answer-read' }, YES], false],
  ['a yes to an answer quoted', [{ type: 'message', entry: 'track-order' }, YES], false],
  ['a yes whose opening is missing', [{ type: 'box-opened' }, { ...YES, seq: 2 }], false],
  ['a yes that alone has arrived', [{ ...YES, seq: 3 }], false],
  [
    'a yes, then its reason, one number missing',
    [
      { ...YES, seq: 1 },
      { ...YES, seq: 2 },
    ],
    false,
  ],
  [
    'two yes with one number missing',
    [
      { ...YES, seq: 1 },
      { ...YES, seq: 2, entry: 'returns' },
    ],
    true,
  ],
  ['a yes in a copied tab', [OPENED, { type: 'box-opened', seq: 0 }, { ...YES, seq: 1 }], false],
  ['solved with nothing seen', [{ type: 'box-opened' }, { type: 'session-solved' }], true],
  ['solved after a guide', [{ type: 'guide-step' }, { type: 'session-solved' }], false],
  [
    'a contact, a survey and a refusal alone',
    [{ type: 'contact-sent' }, { type: 'survey-answered' }, { type: 'choice-refused' }],
    false,
  ],
];

for (const [claim, script, isFlagged] of CASES) {
  test(`${claim} is ${isFlagged ? 'no box’s doing' : 'possible'}`, () => {
    expect(isImpossible(told(aScript(...script)))).toBe(isFlagged);
  });
}

test('what no box sends is quarantined, with its outcome, until the missing part comes', () => {
  const [opened, yes] = told(aScript(OPENED, YES)) as [never, never];
  const alone = told(aScript(YES));
  expect(foldSession(alone, PARIS)).toMatchObject({ verdict: 'quarantined', outcome: 'confirmed' });
  expect(foldSession([yes], PARIS)).toMatchObject({ verdict: 'verified', outcome: 'confirmed' });
  expect(foldSession([yes, opened], PARIS)).toMatchObject({ verdict: 'verified' });
  expect(foldSession(told(aScript(YES), 'simulated'), PARIS)).toMatchObject({
    verdict: 'simulated',
  });
});

test('a session that is possible stays so while parts of it are missing', () => {
  const session = arbitrarySession(SESSION).map((events) => told(events.map(({ event }) => event)));
  const parts = session.chain((events) => fc.tuple(fc.constant(events), fc.subarray(events)));
  fc.assert(
    fc.property(parts, ([events, arrived]) => {
      const inOrder = (a: (typeof events)[0], b: (typeof events)[0]) =>
        a.event.seq - b.event.seq || (a.event.id < b.event.id ? -1 : 1);
      fc.pre(!hasTies(events) && !isImpossible([...events].sort(inOrder)));
      expect(isImpossible([...arrived].sort(inOrder))).toBe(false);
    }),
    { numRuns: 500 },
  );
});

function hasTies(events: { event: { seq: number } }[]): boolean {
  return new Set(events.map(({ event }) => event.seq)).size < events.length;
}

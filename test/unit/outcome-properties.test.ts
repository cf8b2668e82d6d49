import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { foldSession } from '../../server/metrics/outcome.ts';
import { arbitrarySession } from '../support/arbitrary-session.ts';
import { SESSION } from '../support/events.ts';
import { PARIS } from '../support/store.ts';

const session = arbitrarySession(SESSION).map((events) =>
  events.map(({ event, verdict }) => ({ event, verdict, occurred: event.at })),
);

test('order and repetition of a session’s events change nothing in its fact', () => {
  const replayed = session.chain((events) =>
    fc.tuple(fc.subarray(events), fc.constant(events)).chain(([again]) =>
      fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray([...events, ...again], {
          minLength: events.length + again.length,
        }),
      ),
    ),
  );
  fc.assert(
    fc.property(replayed, ([events, shuffled]) => {
      expect(foldSession(shuffled, PARIS)).toEqual(foldSession(events, PARIS));
    }),
    { numRuns: 2000 },
  );
});

test('every session has one outcome and no measure below one', () => {
  fc.assert(
    fc.property(session, (events) => {
      const fact = foldSession(events, PARIS);
      expect(fact.lost).toBeGreaterThanOrEqual(0);
      expect(fact.ended).toBeGreaterThanOrEqual(fact.started);
      expect(fact.contributions.every(({ total }) => total >= 1)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

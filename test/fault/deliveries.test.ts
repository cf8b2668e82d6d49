import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { verify } from '../../server/metrics/verify.ts';
import type { AcceptedEvent } from '../../server/store/store.ts';
import { arbitrarySession } from '../support/arbitrary-session.ts';
import { sessionNamed } from '../support/events.ts';
import { readFigures } from '../support/figures.ts';
import { countRounds } from '../support/rounds.ts';
import { accept, foldAll, onEachProductEngine, PARIS } from '../support/store.ts';

const RUNS = { short: 40, long: 10_000 };
/** Runs in one database; then it is looked at as a whole, and another takes its place. */
const RUNS_MAX = 100;
const LATE_MAX_MS = 6 * 24 * 60 * 60 * 1000;

const sessions = fc.tuple(
  arbitrarySession(sessionNamed(1)),
  arbitrarySession(sessionNamed(2)),
  arbitrarySession(sessionNamed(3)),
);

/** The same events as they happened, and as a network may bring them. */
const deliveries = sessions.chain((all) => {
  const events = all.flat().map(({ event, verdict }) => accept(event, { verdict }));
  return fc.record({
    events: fc.constant(events),
    shuffled: fc
      .subarray(events)
      .chain((again) =>
        fc.shuffledSubarray([...events, ...again], { minLength: events.length + again.length }),
      ),
    cuts: fc.array(fc.nat(60), { maxLength: 6 }),
    foldsBetween: fc.boolean(),
    lateMs: fc.nat(LATE_MAX_MS),
  });
});

onEachProductEngine((open) => {
  test('order, batches, repetition and lateness change no figure', async () => {
    const runs = countRounds(RUNS);
    for (let first = 0; first < runs; first += RUNS_MAX) {
      const temporary = await open();
      const { store } = temporary;
      let run = 0;
      await fc.assert(
        fc.asyncProperty(deliveries, async ({ events, shuffled, cuts, foldsBetween, lateMs }) => {
          // Each in a site of its own: sites share nothing but names.
          const [one, other] = [`one-${++run}`, `other-${run}`];
          await store.append(events.map((event) => ({ ...event, site: one })));
          await foldAll(store);
          for (const batch of cut(shuffled, cuts)) {
            await store.append(
              batch.map((event) => ({ ...event, site: other, received: event.received + lateMs })),
            );
            if (foldsBetween) await foldAll(store);
          }
          await foldAll(store);
          expect(await readFigures(store, other)).toEqual(await readFigures(store, one));
        }),
        { numRuns: Math.min(RUNS_MAX, runs - first) },
      );
      expect(await verify(store, () => PARIS)).toEqual([]);
      await temporary.remove();
    }
  });
});

function cut(events: AcceptedEvent[], cuts: number[]): AcceptedEvent[][] {
  const places = [0, ...cuts.map((place) => place % events.length).sort((a, b) => a - b)];
  return places
    .map((place, index) => events.slice(place, places[index + 1] ?? events.length))
    .filter((batch) => batch.length > 0);
}

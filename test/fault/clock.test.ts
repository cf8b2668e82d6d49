import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { verify } from '../../server/metrics/verify.ts';
import { openTestServer, type TestServer } from '../support/door.ts';
import { aBatch, anEvent, NOON, sessionNamed } from '../support/events.ts';
import { countRounds } from '../support/rounds.ts';
import { PARIS } from '../support/store.ts';

const RUNS = { short: 30, long: 2000 };
const [HOUR_MS, DAY_MS] = [60 * 60 * 1000, 24 * 60 * 60 * 1000];

let server: TestServer;
test.beforeEach(async () => {
  server = await openTestServer();
});
test.afterEach(async () => {
  await server.remove();
});

async function sessionsByDay(): Promise<Record<number, number>> {
  await server.ingest.settle();
  const rows = await server.store.db
    .selectFrom('session_counts')
    .select((of) => ['day', of.fn.sum<number>('sessions').as('sessions')])
    .groupBy('day')
    .orderBy('day')
    .execute();
  return Object.fromEntries(rows.map(({ day, sessions }) => [day, Number(sessions)]));
}

for (const [claim, midnight, hours, days] of [
  ['23 hours', '2026-03-28T23:00:00Z', 23, [20260328, 20260329, 20260330]],
  ['25 hours', '2026-10-24T22:00:00Z', 25, [20261024, 20261025, 20261026]],
] as const) {
  test(`a day of ${claim} in Paris counts what happened in its ${hours} hours`, async () => {
    const begin = Date.parse(midnight) - HOUR_MS;
    for (let hour = 0; hour < hours + 2; hour++) {
      const at = begin + hour * HOUR_MS;
      server.setTime(at);
      const event = anEvent({ session: sessionNamed(hour), at, type: 'search' });
      expect((await server.send(aBatch({ sentAt: at, events: [event] }))).body.stored).toBe(1);
    }
    const [before, day, after] = days;
    expect(await sessionsByDay()).toEqual({ [before]: 1, [day]: hours, [after]: 1 });
    const texts = await server.store.db.selectFrom('texts').select('day').execute();
    expect(texts.filter((text) => text.day === day)).toHaveLength(hours);
    expect(await verify(server.store, () => PARIS)).toEqual([]);
  });
}

test('clocks that jump lose no event and change no order, the visitor’s or ours', async () => {
  const jump = fc.oneof(
    fc.integer({ min: -DAY_MS, max: DAY_MS }),
    fc.constantFrom(0, -400 * DAY_MS, 400 * DAY_MS, HOUR_MS, -HOUR_MS),
  );
  const jumps = fc.array(fc.record({ ours: jump, theirs: jump, waitMs: fc.nat(5000) }), {
    minLength: 2,
    maxLength: 8,
  });
  let run = 0;
  const numRuns = countRounds(RUNS);
  await fc.assert(
    fc.asyncProperty(jumps, async (steps) => {
      const session = sessionNamed(++run);
      let [ours, theirs] = [NOON, NOON];
      for (const [seq, step] of steps.entries()) {
        [ours, theirs] = [NOON + step.ours, NOON + step.theirs];
        server.setTime(ours);
        const event = anEvent({
          session,
          seq,
          at: theirs,
          type: seq > 0 ? 'search' : 'box-opened',
        });
        const answer = await server.send(aBatch({ sentAt: theirs + step.waitMs, events: [event] }));
        expect([answer.status, answer.body.stored]).toEqual([202, 1]);
      }
    }),
    { numRuns },
  );
  const byDay = Object.values(await sessionsByDay());
  expect(byDay.reduce((sum, sessions) => sum + sessions, 0)).toBe(run);
  expect(await verify(server.store, () => PARIS)).toEqual([]);
  expect(server.failures).toEqual([]);
});

/**
 * Work in steps, so that a page stays quick while it is done: a generator pauses, whoever runs it
 * decides when to go on. When that is belongs to the caller; core has no clock.
 * @module
 */

/** Rounds between two pauses: about a millisecond's work on a slow phone. */
const STEP_ROUNDS = 200;

/** Does all the steps at once. */
export function finish<Result>(steps: Generator<void, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Works through the numbers from 0 to `count`, pausing now and then. */
export function* repeat(count: number, work: (round: number) => void): Generator<void, void> {
  for (let round = 0; round < count; round++) {
    if (round % STEP_ROUNDS === 0) yield;
    work(round);
  }
}

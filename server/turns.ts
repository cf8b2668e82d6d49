/**
 * Long work between which other requests are served.
 * @module
 */

import { setImmediate } from 'node:timers/promises';

/** Time taken in one go. */
const TURN_MS = 10;

/** Takes all steps, and lets everything else come in between. */
export async function finishInTurns<Result>(steps: Generator<void, Result>): Promise<Result> {
  for (;;) {
    const until = performance.now() + TURN_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await setImmediate();
  }
}

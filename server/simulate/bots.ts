/**
 * A program that presses everything: fast, tireless and full of praise. Counted, it would make help
 * look better than it is.
 * @module
 */

import type { Chance } from './random.ts';
import { type Arrival, Script, type Visit } from './script.ts';

const ROUNDS = 3;
/** Between two of its steps; nobody reads as fast. */
const STEP_MS = 40;

/** Plays one such program, in the part that the door would see it in. */
export function playBot(arrival: Arrival, plays: 'bot' | 'quarantined', chance: Chance): Visit {
  const script = new Script(arrival, chance);
  script.say({ type: 'box-opened', how: 'click' }, 0);
  for (let round = 0; round < ROUNDS; round++) {
    const { id: entry, hash, question, words } = chance.among(arrival.help.catalogue.entries);
    script.say({ type: 'search', query: question, hits: 1, verdict: 'answer', ms: 1 }, STEP_MS);
    script.say({ type: 'answer-opened', entry, hash, from: 'search', words }, STEP_MS);
    script.say({ type: 'feedback', entry, helpful: 'yes' }, STEP_MS);
  }
  return { ...script.visit, plays };
}

/**
 * What became of events as numbers, which threads hand over faster than objects.
 * @module
 */

import { type Appended, EVENT_VERDICTS } from './store.ts';

const OUTCOMES = ['stored', 'duplicate', 'conflict'] as const;

export function packAppended({ outcome, verdict }: Appended): number {
  return EVENT_VERDICTS.indexOf(verdict) * OUTCOMES.length + OUTCOMES.indexOf(outcome);
}

/** What became of an event, from its number. */
export function unpackAppended(code: number): Appended {
  const outcome = OUTCOMES[code % OUTCOMES.length];
  const verdict = EVENT_VERDICTS[Math.floor(code / OUTCOMES.length)];
  if (outcome === undefined || verdict === undefined) throw new Error(`No outcome is ${code}.`);
  return { outcome, verdict };
}

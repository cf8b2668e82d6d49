/**
 * Which folds change a figure that was already held to be final.
 * @module
 */

import { PROVISIONAL_MS } from '../metrics/freshness.ts';
import type { SessionFact } from '../metrics/outcome.ts';
import type { FactRow } from './fact-codec.ts';

/** Columns of a fact that say whether it was final. */
export const FINAL_COLUMNS = ['ended', 'definition'] as const;

/** Key of a count in `revisions`. */
export const REVISION_KEY = ['site', 'day'] as const;

/** What is known of a fact that is about to be replaced. */
export type OldFact = Pick<FactRow, 'outcome' | (typeof FINAL_COLUMNS)[number]>;

/** A fold's result. */
export interface NewFact {
  row: FactRow;
  fact: Pick<SessionFact, 'verdict'>;
  /** Arrival of the session's newest event. */
  received: number;
}

/**
 * Whether an event that arrived more than a day after the end of a session, as it was known then, has
 * changed its outcome. Only sessions that are in the figures count, and a new definition is no arrival.
 */
export function isLateRevision(
  old: OldFact | undefined,
  { row, fact, received }: NewFact,
): boolean {
  if (old === undefined || fact.verdict !== 'verified') return false;
  if (old.outcome === row.outcome || old.definition !== row.definition) return false;
  return received > old.ended + PROVISIONAL_MS;
}

/**
 * How the counts change when facts do: sums by cell, so that many sessions are few writes. Writing
 * them is each engine's own business.
 * @module
 */

import { decodeContributions, type FactRow } from './fact-codec.ts';

export const SESSION_KEY = [
  ...(['site', 'verdict', 'day', 'stage', 'language', 'device', 'channel', 'arm'] as const),
  'outcome',
] as const;
export const ENTRY_KEY = [
  ...(['site', 'verdict', 'day', 'stage', 'language', 'entry'] as const),
  'measure',
] as const;

/** What of a fact is in the counts. */
export type CountedFact = Pick<FactRow, (typeof SESSION_KEY)[number] | 'contributions'>;

export interface CellChange {
  /** Values in the order of the cube's key. */
  key: readonly number[];
  change: number;
}

/** Changes of one cube. */
export class CubeChanges {
  /** By the values of the key with commas between them. */
  readonly #changes = new Map<string, number>();

  add(key: string, change: number): void {
    this.#changes.set(key, (this.#changes.get(key) ?? 0) + change);
  }

  /** What is left of all changes, by key, so that everybody writes cells in one order. */
  take(): CellChange[] {
    const changes = [...this.#changes]
      .filter(([, change]) => change !== 0)
      .map(([key, change]) => ({ key: key.split(',').map(Number), change }));
    this.forget();
    return changes.sort(compareKeys);
  }

  forget(): void {
    this.#changes.clear();
  }
}

/** Adds a fact to the counts, or takes it back with `sign` −1. */
export function countFact(
  row: CountedFact,
  sign: 1 | -1,
  { sessions, entries }: { sessions: CubeChanges; entries: CubeChanges },
): void {
  const { site, verdict } = row;
  sessions.add(SESSION_KEY.map((column) => row[column]).join(), sign);
  for (const { day, stage, language, entry, measure, total } of decodeContributions(row)) {
    // In the order of ENTRY_KEY; spelled out, because most of the time here goes into keys.
    const key = `${site},${verdict},${day},${stage},${language},${entry},${measure}`;
    entries.add(key, sign * total);
  }
}

function compareKeys(a: CellChange, b: CellChange): number {
  for (const [place, value] of a.key.entries()) {
    const difference = value - (b.key[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * The tables of packed days, and of what is not in them yet; see `schema.ts`.
 * @module
 */

/**
 * What sessions of one day added to the counts, packed so that a page reads a few rows. Primary key: the
 * first four columns. See `day-sums.ts`.
 */
export interface DaySumsTable {
  site: number;
  verdict: number;
  /** 0 for all of them together. */
  device: number;
  /** The sessions' own day. */
  day: number;
  /** Last day on which any of them did something. */
  last_day: number;
  /** Sessions by outcome, and by the channel of their contact or by their arm. */
  channels: Uint8Array;
  arms: Uint8Array;
  /** Sums by measure. */
  totals: Uint8Array;
  /** The same by entry too. */
  entries: Uint8Array;
}

/**
 * What was looked for in vain on one day, packed; absent where that is to be gathered anew. Primary key:
 * the first four columns. See `day-words.ts`.
 */
export interface DayWordsTable {
  site: number;
  verdict: number;
  /** 0 for all of them together. */
  device: number;
  day: number;
  words: Uint8Array;
}

/**
 * Random numbers that change whenever a row of `day_sums` or `day_words` does: no two states, of this
 * database or another, have the same. Triggers write them; 0 where there never was a row.
 */
export interface DayStampsTable {
  site: number;
  verdict: number;
  device: number;
  day: number;
  sums: number;
  words: number;
}

/**
 * Sessions that `day_sums` does not have as they are now, each with what it has of them: nothing where
 * `contributions` is null. Triggers on `facts` write it.
 */
export interface UnsummedTable {
  session: number;
  site: number | null;
  verdict: number | null;
  day: number | null;
  stage: number | null;
  language: number | null;
  device: number | null;
  channel: number | null;
  arm: number | null;
  outcome: number | null;
  contributions: Uint8Array | null;
}

/**
 * Search without the box, from `wayside/search`: English, French, German and Spanish included, in
 * browsers and in Node.
 * @module
 */

/** One entry as search knows it. */
export interface IndexedEntry {
  id: string;
  question: string;
  /** Other wordings of the question. */
  alternates: string[];
  /** As plain text. */
  answer: string;
  /** Stages at which the entry is suggested; among near equals they decide. */
  stages?: string[];
}

/** What `search` looks in. Its inside is this module's own business. */
export interface SearchIndex {
  readonly data: object;
}

export interface SearchOptions {
  /** Most hits to give; 5 when not said. */
  limit?: number;
  /** Stage of the visitor's page: its entries win between near equals. */
  stage?: string;
  /** The last word may be unfinished. */
  typing?: boolean;
}

export interface SearchResult {
  /** Best first; empty when no word is known. */
  hits: Hit[];
  /** Probability, 0 to 1, that the first hit answers the query. 0 without hits. */
  confidence: number;
  verdict: 'answer' | 'choose' | 'none';
}

export interface Hit {
  /** Of the entry. */
  id: string;
  /** Comparable within one result only. */
  score: number;
  /** Why it is here. */
  matched: {
    /** Stems of the entry that the query met. */
    terms: string[];
    /** Words of the query that were read as others. */
    repaired: { from: string; to: string }[];
    /** Position in the entry's `alternates` when one of them was nearest; absent for the question. */
    alternate?: number;
  };
}

/** An index of entries of one language, named by its BCP 47 tag. */
export declare function buildIndex(
  entries: readonly IndexedEntry[],
  options: { language: string },
): SearchIndex;

/** What `openIndex` opens, here or elsewhere. */
export declare function serialiseIndex(index: SearchIndex): string;

/** Opens what `serialiseIndex` gave. Throws when it is of another version, or damaged. */
export declare function openIndex(data: string | Uint8Array): SearchIndex;

/** The entries that answer a query; it looks at its first 200 characters. */
export declare function search(
  index: SearchIndex,
  query: string,
  options?: SearchOptions,
): SearchResult;

/**
 * Finds the entries that answer a query, and says how likely the first one does. Building the index
 * is in `build-index.ts`; where a page is and what it suggests is not search.
 * @module
 */

import MiniSearch from 'minisearch';
import type { Verdict } from './event.ts';
import { RESULTS_MAX } from './limits.ts';
import { type LanguageModule, tokenise, tokeniseQuery } from './text.ts';

/** What search reads of an entry. */
export interface IndexedEntry {
  id: string;
  question: string;
  alternates: string[];
  /** Plain text. */
  answer: string;
  stages?: string[];
}

/** An opened index. Made by `buildIndex` or `openIndex`; its inside is search's own business. */
export interface SearchIndex {
  language: LanguageModule;
  entries: { id: string; stages: string[] }[];
  /** One document per text: `entry.position`, position 0 the question, then the alternates. */
  terms: MiniSearch;
}

export interface SearchOptions {
  /** Most hits to give; 5 when not said. */
  limit?: number;
  /** Stage of the visitor's page: its entries win a tie. */
  stage?: string;
  /** The last word may be unfinished. */
  typing?: boolean;
}

export interface SearchResult {
  /** Best first; empty when no word is known. */
  hits: Hit[];
  /** Probability, 0 to 1, that the first hit answers the query. 0 without hits. */
  confidence: number;
  verdict: Verdict;
}

export interface Hit {
  /** Of the entry. */
  id: string;
  /** Comparable within one result only. */
  score: number;
  /** Why it is here. */
  matched: Match;
}

export interface Match {
  /** Terms of the hit that the query met; `findMatches` finds them in a text. */
  terms: string[];
  /** Words of the query that were read as words of the index. */
  repaired: { from: string; to: string }[];
  /** Position in the entry's `alternates` when one of them was nearest; absent for the question. */
  alternate?: number;
}

/** Options every MiniSearch here is made with: terms come cut, folded and stemmed. */
export const TERM_INDEX_OPTIONS = {
  fields: ['question', 'answer'],
  tokenize: (text: string) => text.split(' '),
  processTerm: (term: string) => term,
};

/** The entries that answer a query. Never throws, whatever the query. */
export function search(
  index: SearchIndex,
  query: string,
  options: SearchOptions = {},
): SearchResult {
  const terms = tokeniseQuery(query, index.language).map((token) => token.term);
  if (terms.length === 0) return { hits: [], confidence: 0, verdict: 'none' };
  const found = index.terms.search(terms.join(' '), {
    boost: { question: 3 },
    prefix: (_term, position) => options.typing === true && position === terms.length - 1,
    fuzzy: (term) => (term.length > 5 ? 2 : term.length > 3 ? 1 : 0),
    weights: { prefix: 0.6, fuzzy: 0.3 },
  });
  const best = new Map<string, Hit>();
  for (const text of found) {
    const [entry = '', position = ''] = String(text.id).split('.');
    if (best.has(entry)) continue;
    const matched: Match = { terms: Object.keys(text.match), repaired: [] };
    if (Number(position) > 0) matched.alternate = Number(position) - 1;
    best.set(entry, { id: index.entries[Number(entry)]?.id ?? '', score: text.score, matched });
  }
  const hits = [...best.values()].slice(0, options.limit ?? RESULTS_MAX);
  const share = hits[0] ? Math.min(1, hits[0].matched.terms.length / terms.length) : 0;
  const lead = hits[0] ? 1 - (hits[1]?.score ?? 0) / hits[0].score : 0;
  const confidence = share * (0.5 + lead / 2);
  return { hits, confidence, verdict: judge(confidence, hits.length) };
}

/** Opens what `serialiseIndex` gave. Throws when it is of another version or damaged. */
export function openIndex(data: string | Uint8Array, language: LanguageModule): SearchIndex {
  const { v, entries, terms } = JSON.parse(asText(data));
  if (v !== 1) throw new Error(`search index: version ${v} is unknown`);
  return { language, entries, terms: MiniSearch.loadJS(terms, TERM_INDEX_OPTIONS) };
}

/** BCP 47 tag of the language that an index was built for. */
export function readLanguage(data: string | Uint8Array): string {
  return JSON.parse(asText(data)).language;
}

/** Where the words behind a hit stand in a text: pairs of start and end, in order. */
export function findMatches(
  text: string,
  terms: readonly string[],
  language: LanguageModule,
): [start: number, end: number][] {
  const wanted = new Set(terms);
  return tokenise(text, language)
    .filter((token) => wanted.has(token.term))
    .map((token) => [token.start, token.end]);
}

function judge(confidence: number, hits: number): Verdict {
  if (hits === 0 || confidence < 0.15) return 'none';
  return confidence >= 0.8 ? 'answer' : 'choose';
}

/** An index is written in ASCII alone. */
function asText(data: string | Uint8Array): string {
  return typeof data === 'string'
    ? data
    : data.reduce((text, byte) => text + String.fromCharCode(byte), '');
}

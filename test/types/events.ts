/** The events as classes, and search without the box. Compiled, never run. */

import { WaysideCloseEvent, WaysideOpenEvent } from 'wayside/events';
import {
  buildIndex,
  type IndexedEntry,
  type SearchOptions,
  type SearchResult,
  search,
} from 'wayside/search';
import type * as source from '../../widget/core/search-all.ts';
import type * as events from '../../widget/events.ts';

export function tell(event: Event): 'wayside-open' | 'wayside-close' | undefined {
  if (event instanceof WaysideOpenEvent) return event.type satisfies 'wayside-open';
  return event instanceof WaysideCloseEvent ? event.type : undefined;
}
// @ts-expect-error: an event of this class has a name of its own.
export const wrong = new WaysideOpenEvent('click');

const index = buildIndex([], { language: 'en' });
export const verdict: 'answer' | 'choose' | 'none' = search(index, 'late', { limit: 3 }).verdict;

type Same<A, B> = A extends B ? (B extends A ? true : false) : false;
/** What is declared by hand is what is written. */
export const same: [
  Same<IndexedEntry, source.IndexedEntry>,
  Same<SearchOptions, source.SearchOptions>,
  Same<SearchResult, source.SearchResult>,
  Same<typeof WaysideOpenEvent, typeof events.WaysideOpenEvent>,
  Same<typeof WaysideCloseEvent, typeof events.WaysideCloseEvent>,
] = [true, true, true, true, true];

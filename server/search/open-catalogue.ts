/**
 * A catalogue's index, opened on the server with all that was learned.
 * @module
 */

import type { Catalogue } from '../../widget/core/catalogue.ts';
import { indexedEntries } from '../../widget/core/indexed-entries.ts';
import { findLanguage } from '../../widget/core/languages/all.ts';
import { addRanker, openInSteps, type SearchIndex } from '../../widget/core/search.ts';
import { finish } from '../../widget/core/steps.ts';

const opened = new WeakMap<Catalogue, SearchIndex>();

/** Opens it at once, or hands out the one opened before: opening costs more than many searches. */
export function openCatalogue(catalogue: Catalogue): SearchIndex {
  return opened.get(catalogue) ?? finish(openCatalogueInSteps(catalogue));
}

/** Opens it in many short steps. */
export function* openCatalogueInSteps(catalogue: Catalogue): Generator<void, SearchIndex> {
  const { index, ranker, language, entries } = catalogue;
  const made = yield* openInSteps(index, findLanguage(language), indexedEntries(entries));
  if (ranker) yield* addRanker(made, ranker);
  opened.set(catalogue, made);
  return made;
}

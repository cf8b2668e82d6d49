/**
 * A catalogue's index, opened on the server with all that was learned.
 * @module
 */

import { buildInSteps } from '../../widget/core/build-index.ts';
import type { Catalogue } from '../../widget/core/catalogue.ts';
import { INDEX_VERSION } from '../../widget/core/index-format.ts';
import { indexedEntries } from '../../widget/core/indexed-entries.ts';
import { findLanguage } from '../../widget/core/languages/all.ts';
import { addRanker, openInSteps, type SearchIndex } from '../../widget/core/search.ts';
import { finish } from '../../widget/core/steps.ts';
import { findSynonyms } from '../../widget/core/synonyms/all.ts';

const opened = new WeakMap<Catalogue, SearchIndex>();

/** Opens it at once, or hands out the one opened before: opening costs more than many searches. */
export function openCatalogue(catalogue: Catalogue): SearchIndex {
  return opened.get(catalogue) ?? finish(openCatalogueInSteps(catalogue));
}

/**
 * Opens it in many short steps. A superseded one may have the index of an earlier version, which is
 * then built anew from its entries.
 */
export function* openCatalogueInSteps(catalogue: Catalogue): Generator<void, SearchIndex> {
  const made = catalogue.index.startsWith(`${INDEX_VERSION} `)
    ? yield* openStored(catalogue)
    : yield* buildAnew(catalogue);
  opened.set(catalogue, made);
  return made;
}

function* openStored({ index, ranker, language, entries }: Catalogue) {
  const made = yield* openInSteps(index, findLanguage(language), indexedEntries(entries));
  if (ranker) addRanker(made, ranker);
  return made;
}

function buildAnew({ language: tag, entries }: Catalogue): Generator<void, SearchIndex> {
  const language = findLanguage(tag);
  const synonyms = findSynonyms(language);
  return buildInSteps(indexedEntries(entries), { language, synonyms });
}

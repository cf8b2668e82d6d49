/**
 * Catalogues as they are asked for by hash: what is sent of each, its entries one by one, and its
 * index, opened when somebody first searches on the server.
 * @module
 */

import type { Catalogue, Entry } from '../../widget/core/catalogue.ts';
import type { SearchIndex } from '../../widget/core/search.ts';
import type { Library } from '../content/library.ts';
import { finishInTurns } from '../turns.ts';
import { openCatalogueInSteps } from './open-catalogue.ts';
import { SENT_LIMITS, sentForm } from './sent-form.ts';

/** Catalogues held open: those of today in some languages, and those that open pages still know. */
const OPEN_MAX = 16;

/** One catalogue, ready for whoever asks. */
export interface ServedCatalogue {
  /** What is sent of it, as JSON. */
  sent: string;
  /** What was learned from its wordings; empty when nothing was. */
  ranker: string;
  find(id: string): Entry | undefined;
  /** Opens the index when it is first needed. */
  open(): Promise<SearchIndex>;
}

export interface ServedCatalogues {
  /** Superseded ones included, as long as the library has them. */
  find(hash: string): Promise<ServedCatalogue | undefined>;
}

/** `limits` decide what of a catalogue is sent. */
export function createServedCatalogues(
  library: Pick<Library, 'findCatalogue'>,
  limits = SENT_LIMITS,
): ServedCatalogues {
  const served = new Map<string, ServedCatalogue>();
  return {
    async find(hash) {
      const known = served.get(hash);
      // Put behind the others, so that the one asked for longest ago is let go first.
      if (served.delete(hash) && known) served.set(hash, known);
      if (known) return known;
      const catalogue = await library.findCatalogue(hash);
      if (catalogue === undefined) return undefined;
      // Somebody else may have asked meanwhile.
      const made = served.get(hash) ?? serve(catalogue, limits);
      served.set(hash, made);
      const oldest = served.keys().next().value;
      if (served.size > OPEN_MAX && oldest !== undefined) served.delete(oldest);
      return made;
    },
  };
}

function serve(catalogue: Catalogue, limits: typeof SENT_LIMITS): ServedCatalogue {
  const byId = new Map(
    catalogue.entries.flatMap((entry) =>
      [...entry.formerly, entry.id].map((id) => [id, entry] as const),
    ),
  );
  let opening: Promise<SearchIndex> | undefined;
  return {
    sent: JSON.stringify(sentForm(catalogue, limits)),
    ranker: catalogue.ranker,
    find: (id) => byId.get(id),
    open() {
      opening ??= finishInTurns(openCatalogueInSteps(catalogue));
      return opening;
    },
  };
}

/**
 * What a fold in another thread must know of each site, and how it learns of a site that it meets: a
 * function cannot be handed over.
 * @module
 */

import type { Folded, FoldRange, FoldSettings } from './store.ts';

/** What the fold must know of each site that it has met. */
export type SettingsBySite = readonly (readonly [site: string, settings: FoldSettings])[];

/** What was folded, or the site that must be told of first; then nothing was. */
export type FoldAnswer = Folded | { unknownSite: string };

type Fold = (settings: SettingsBySite, range: FoldRange) => Promise<FoldAnswer>;

/** Folds elsewhere, telling what is known of every site that has been met. */
export class RemoteFold {
  readonly #sites = new Set<string>();
  readonly #fold: Fold;

  constructor(fold: Fold) {
    this.#fold = fold;
  }

  async fold(settings: (site: string) => FoldSettings, range: FoldRange): Promise<Folded> {
    for (;;) {
      const known = [...this.#sites].map((site) => [site, settings(site)] as const);
      const folded = await this.#fold(known, range);
      if (!('unknownSite' in folded)) return folded;
      this.#sites.add(folded.unknownSite);
    }
  }
}

/** The other end: gives `fold` what is known, and ends it when it asks for more. */
export async function foldKnown(
  settings: SettingsBySite,
  fold: (settingsOf: (site: string) => FoldSettings) => Folded | Promise<Folded>,
): Promise<FoldAnswer> {
  const bySite = new Map(settings);
  try {
    return await fold((site) => {
      const known = bySite.get(site);
      if (known === undefined) throw new SiteUnknown(site);
      return known;
    });
  } catch (error) {
    if (error instanceof SiteUnknown) return { unknownSite: error.site };
    throw error;
  }
}

/** Ends a fold that cannot go on before somebody says more of a site. */
class SiteUnknown extends Error {
  readonly site: string;
  constructor(site: string) {
    super(`The settings of ${site} are not known yet.`);
    this.site = site;
  }
}

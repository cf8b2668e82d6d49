/**
 * All sites of an installation as they are served right now. A reload swaps one site's snapshot as
 * a whole; whoever holds the old one keeps a consistent view.
 * @module
 */

import type { Catalogue, Manifest } from '../../widget/core/catalogue.ts';
import type { Journey } from '../../widget/core/journey.ts';
import type { Problem } from './problem.ts';
import type { SiteSettings } from './site.ts';

export type { Problem } from './problem.ts';

/** One site, compiled. Immutable. */
export interface Snapshot {
  settings: SiteSettings;
  journey: Journey;
  manifest: Manifest;
  /** By language. */
  catalogues: ReadonlyMap<string, CompiledCatalogue>;
  /** Entries that are not served today, because of their window. */
  withheld: readonly WithheldEntry[];
  /** Where each entry comes from and who looks after it. */
  upkeep: readonly EntryUpkeep[];
  /** What the box says in the site's own words, as JSON, by the hash that the manifest names. */
  texts: ReadonlyMap<string, string>;
  /** Pictures of the answers, by the last part of their address. */
  media: ReadonlyMap<string, Picture>;
  /** Everything found wrong in the site's folder, warnings included. */
  problems: readonly Problem[];
}

export interface CompiledCatalogue {
  hash: string;
  catalogue: Catalogue;
  /** The catalogue as JSON, of which the hash is made. */
  body: string;
}

export interface EntryUpkeep {
  id: string;
  language: string;
  /** Relative to the content folder. */
  file: string;
  owner?: string;
  /** Day after which it is to be read again, `YYYY-MM-DD`. */
  review?: string;
}

export interface WithheldEntry {
  id: string;
  language: string;
  /** First and last day on which it is served, `YYYY-MM-DD`, local to the site. */
  from?: string;
  until?: string;
}

/** A picture as it is served: under a name made from what is in it, so that it never changes. */
export interface Picture {
  /** Where it lies on disk. */
  path: string;
  /** Media type. */
  type: string;
  width: number;
  height: number;
}

export interface Library {
  /** Ids of all sites. */
  sites(): string[];
  findSite(id: string): Snapshot | undefined;
  /** A catalogue by hash, superseded ones included. */
  findCatalogue(hash: string): Promise<Catalogue | undefined>;
  /** What the box of any site says in its own words, as JSON, by the hash in its manifest. */
  findTexts(hash: string): string | undefined;
  /** A picture of any site, by the last part of its address `/v1/media/:name`. */
  findPicture(name: string): Picture | undefined;
  close(): Promise<void>;
}

/**
 * All sites of an installation as they are served right now. A reload swaps one site's snapshot as a
 * whole; whoever holds the old one keeps a consistent view.
 * @module
 */

import type { Catalogue, Manifest } from '../../widget/core/catalogue.ts';
import type { Journey } from '../../widget/core/journey.ts';
import type { SiteSettings } from './site.ts';

/** Something an editor must mend. */
export interface Problem {
  code: string;
  /** Relative to the content folder. */
  file: string;
  /** From 1. */
  line: number;
  column: number;
  /** What is wrong. */
  message: string;
  /** What to write instead. */
  remedy: string;
}

/** One site, compiled. Immutable. */
export interface Snapshot {
  settings: SiteSettings;
  journey: Journey;
  manifest: Manifest;
  /** By language. */
  catalogues: ReadonlyMap<string, CompiledCatalogue>;
  problems: readonly Problem[];
}

export interface CompiledCatalogue {
  hash: string;
  catalogue: Catalogue;
  /** The catalogue as it is sent. */
  body: string;
}

export interface Library {
  /** Ids of all sites. */
  sites(): string[];
  findSite(id: string): Snapshot | undefined;
  /** Body of a catalogue by hash, superseded ones included. */
  findCatalogue(hash: string): Promise<string | undefined>;
  close(): Promise<void>;
}

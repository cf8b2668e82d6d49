/**
 * What the fold must know of a site, from the site's content.
 * @module
 */

import type { Library } from '../content/library.ts';
import type { FoldSettings } from '../store/store.ts';

/** A site that is no longer there keeps its sessions, on days in UTC. */
export function foldSettingsOf(library: Library, site: string): FoldSettings {
  const snapshot = library.findSite(site);
  return {
    timeZone: snapshot?.settings.timeZone ?? 'UTC',
    contactPages: snapshot?.journey.contact ?? [],
  };
}

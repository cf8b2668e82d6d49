/**
 * A library of sites without a content folder, for tests that only need their settings.
 * @module
 */

import type { CompiledCatalogue, Library, Snapshot } from '../../server/content/library.ts';
import type { SiteSettings } from '../../server/content/site.ts';

export const SHOP_ORIGIN = 'https://shop.example';

const STAGES = ['cart', 'delivery', 'payment'];
/** Only what figures look at. */
const CATALOGUE = {
  catalogue: { entries: [{ id: 'track-order' }, { id: 'change-address' }] },
} as CompiledCatalogue;

/** Sites with every setting filled in; one named `shop` in Paris when nothing is said. */
export function aLibrary(...sites: Partial<SiteSettings>[]): Library {
  const snapshots = (sites.length > 0 ? sites : [{}]).map(aSnapshot);
  return {
    sites: () => snapshots.map(({ settings }) => settings.id),
    findSite: (id) => snapshots.find(({ settings }) => settings.id === id),
    findCatalogue: async () => undefined,
    findTexts: () => undefined,
    findPicture: () => undefined,
    close: async () => undefined,
  } as Library;
}

function aSnapshot(parts: Partial<SiteSettings>): Snapshot {
  const settings: SiteSettings = {
    id: 'shop',
    name: 'Shop',
    languages: ['en'],
    topics: [],
    timeZone: 'Europe/Paris',
    origins: [SHOP_ORIGIN, 'https://*.shop.example'],
    contact: { channels: ['form'] },
    surveys: { ces: 'ces-7', nps: false, comments: true },
    retention: { eventsMonths: 13, textsDays: 90, contactsMonths: 13 },
    texts: {},
    measurement: 'memory',
    networkCap: { sessions: 5, percent: 0.5 },
    ...parts,
  };
  const journey: Snapshot['journey'] = {
    stages: STAGES.map((id) => ({ id, title: { en: id }, match: [] })),
    contact: ['/contact/*', '/contact'],
    signals: [],
    budget: { promptsPerSession: 1, secondsBetween: 60 },
  };
  const { id: site, name, languages, timeZone } = settings;
  return {
    settings,
    journey,
    manifest: {
      v: 1,
      ...{ site, name, languages, journey },
      catalogues: {},
      suggested: {},
      contact: { timeZone },
      surveys: {},
      refreshSeconds: 300,
    },
    catalogues: new Map([['en', CATALOGUE]]),
    withheld: [],
    upkeep: [],
    texts: new Map(),
    media: new Map(),
    problems: [],
  };
}

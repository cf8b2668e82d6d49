/**
 * What `site.yaml` says, once checked and with every default filled in.
 * @module
 */

import type { CesScale, CsatScale } from '../../widget/core/catalogue.ts';
import type { Localised } from '../../widget/core/journey.ts';
import type { Texts } from '../../widget/core/text-keys.ts';

export interface SiteSettings {
  /** Named in the script tag and in every event. */
  id: string;
  name: string;
  /** In fallback order; the first is the default. */
  languages: string[];
  /** Titles of the topics, in the order in which they are listed. */
  topics: { id: string; title: Localised }[];
  /** IANA name; days of the figures are local to it. */
  timeZone: string;
  /** Origins that may send events; `https://*.example.com` stands for all subdomains. */
  origins: string[];
  contact: {
    address?: string;
    hours?: { days: number[]; from: string; until: string };
    channels: string[];
  };
  /** `comments`: whether words may be added, and their frequent words shown. */
  surveys: { ces?: CesScale; csat?: CsatScale; nps: boolean; comments: boolean };
  /** What the box says in the site's own words, by language. */
  texts: Record<string, Texts>;
  retention: { eventsMonths: number; textsDays: number; contactsMonths: number };
  /** Whether a tab keeps events that have not arrived over a page change. */
  measurement: 'memory' | 'stored';
  /** How much one network may add to a day: see `server/metrics/network-cap.ts`. */
  networkCap: { sessions: number; percent: number };
  /** Runs while it is there: the share of sessions whose box offers a person alone. */
  experiment?: { holdout: number };
  costPerContact?: { low: number; high: number; currency: string };
}

/**
 * What every page knows of the request that it answers.
 * @module
 */

import type { Catalogue } from '../../widget/core/catalogue.ts';
import type { Library, Snapshot } from '../content/library.ts';
import { yearOf } from '../metrics/calendar.ts';
import { localDay } from '../metrics/local-day.ts';
import type { Days } from '../metrics/series.ts';
import { type WatchedSite, watchedDay } from '../metrics/unusual.ts';
import type { Login } from './auth/logins.ts';
import { type Address, readAddress } from './links.ts';
import { type Format, formatOf } from './words/format.ts';
import { type Locale, WORDS, type Words } from './words/words.ts';

export interface Visit {
  url: URL;
  locale: Locale;
  words: Words;
  login: Login | undefined;
  /** Goes into every form. */
  formToken: string;
}

/** A visit to a page about one site. */
export interface SiteVisit extends Visit, Address {
  /** All that may be chosen. */
  sites: { id: string; name: string }[];
  snapshot: Snapshot;
  format: Format;
  /** Metrics that the page has named so far: their definitions stand at its end. */
  defined: Set<string>;
  /** Local day of the site. */
  today: number;
  /** Every site of the installation: what stands out is judged over all of them together. */
  watched: Omit<WatchedSite, 'simulated'>[];
  /** End of the link through which somebody without a log-in reads, UTC milliseconds. */
  sharedUntil?: number;
}

export interface SiteOptions {
  library: Library;
  /** Ids of the sites that may be seen. */
  sites: readonly string[];
  /** UTC milliseconds. */
  now: number;
}

/** The visit with the site that its address names, else the first; undefined where there is none. */
export function openSite(
  visit: Visit,
  { library, sites, now }: SiteOptions,
): SiteVisit | undefined {
  const { url, locale } = visit;
  const ids = library.sites().filter((id) => sites.includes(id));
  const asked = url.searchParams.get('site') ?? '';
  const snapshot = library.findSite(ids.includes(asked) ? asked : (ids[0] ?? ''));
  if (snapshot === undefined) return undefined;
  const { timeZone } = snapshot.settings;
  const today = localDay(now, timeZone);
  return {
    ...visit,
    ...readAddress(url, snapshot, today),
    sites: ids.map((id) => ({ id, name: library.findSite(id)?.settings.name ?? id })),
    snapshot,
    format: formatOf(locale, timeZone),
    defined: new Set(),
    today,
    watched: listWatched(library, now),
  };
}

export function listWatched(library: Library, now: number): SiteVisit['watched'] {
  return library.sites().flatMap((site) => {
    const settings = library.findSite(site)?.settings;
    if (settings === undefined) return [];
    const today = localDay(now, settings.timeZone);
    return [{ site, scale: settings.surveys.ces ?? 'ces-7', day: watchedDay(today) }];
  });
}

/** The language the address asks for, else the first that the browser prefers of those we speak. */
export function chooseLocale(url: URL, acceptLanguage: string | undefined): Locale {
  const asked = [url.searchParams.get('lang') ?? '', ...preferences(acceptLanguage ?? '')];
  return asked.find(isLocale) ?? 'en';
}

/** Name of a stage, as the site calls it. */
export function stageTitle({ snapshot, locale, words }: SiteVisit, id: string): string {
  const stage = snapshot.journey.stages.find((one) => one.id === id);
  if (stage === undefined) return id === 'unmatched' ? words.stages.unmatched : id;
  const languages = [locale, ...snapshot.settings.languages];
  return languages.map((language) => stage.title[language]).find((title) => title) ?? id;
}

/** `22 Nov 2026`, or both ends of more days than one, with the year of the first where it is another. */
export function spanTitle(
  { format, words }: Pick<SiteVisit, 'format' | 'words'>,
  { from, to }: Days,
): string {
  if (from === to) return format.date(to);
  const first = yearOf(from) === yearOf(to) ? format.day(from) : format.date(from);
  return words.figures.dates(first, format.date(to));
}

/** Questions by entry id, in the reader's language where the site has it. */
export function readQuestions({ snapshot, locale }: SiteVisit): (entry: string) => string {
  const languages = [...snapshot.settings.languages].reverse();
  const questions = new Map<string, string>();
  for (const language of [...languages, locale]) {
    for (const { id, question } of snapshot.catalogues.get(language)?.catalogue.entries ?? []) {
      questions.set(id, question);
    }
  }
  // An entry that was deleted keeps its figures, under its id.
  return (entry) => questions.get(entry) ?? entry;
}

/** What the site answers in a language. */
export function catalogueOf({ snapshot }: SiteVisit, language: string): Catalogue | undefined {
  return snapshot.catalogues.get(language)?.catalogue;
}

/** Name of a language in itself, for those who look for their own. */
export function languageName(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

function isLocale(text: string): text is Locale {
  return Object.hasOwn(WORDS, text);
}

/** `fr-CA;q=0.8, en;q=0.9` gives `en`, `fr`. */
function preferences(header: string): string[] {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().split(/;\s*q=/);
      return { language: tag.split('-')[0]?.toLowerCase() ?? '', quality: Number(quality ?? 1) };
    })
    .sort((a, b) => b.quality - a.quality)
    .map(({ language }) => language);
}

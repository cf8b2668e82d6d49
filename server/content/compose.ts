/**
 * From what a site's files say, together with what was good before, to what is served: which
 * version of every entry, and everything that an editor must mend.
 * @module
 */

import type { Guide } from '../../widget/core/catalogue.ts';
import type { Journey } from '../../widget/core/journey.ts';
import { checkEntries, checkGuides, type Surroundings } from './checks.ts';
import { compileCatalogue, compileManifest, compileTexts, isServedOn } from './compile.ts';
import type { EntrySource, ParsedEntry } from './entry-file.ts';
import type { CompiledCatalogue, Snapshot } from './library.ts';
import { type Problem, sortProblems } from './problem.ts';
import type { SiteSettings } from './site.ts';
import { SITE_FILE, type SiteReading } from './site-folder.ts';
import { SourceFile } from './source-file.ts';

/** What a site was before, so that a mistake changes nothing. */
export interface Earlier {
  snapshot?: Snapshot | undefined;
  /** Catalogues compiled by an earlier process, by language. */
  catalogues?: Snapshot['catalogues'] | undefined;
  /** The last good version of every entry. */
  lastGood: readonly EntrySource[];
}

export interface Composition {
  snapshot: Snapshot;
  /** The last good version of every entry from now on, in the order of their files. */
  lastGood: EntrySource[];
}

export interface ComposeOptions {
  now: number;
  refreshSeconds: number;
}

/**
 * What a site serves now. Undefined when it cannot be served at all: settings or journey are broken
 * and there is nothing earlier.
 */
export async function composeSite(
  read: SiteReading,
  earlier: Earlier,
  options: ComposeOptions,
): Promise<Composition | undefined> {
  const reading = { ...read, entries: [...read.entries, ...findHidden(read, earlier.lastGood)] };
  const settings = reading.settings ?? earlier.snapshot?.settings;
  const journey = reading.journey ?? earlier.snapshot?.journey;
  if (!settings || !journey) return undefined;
  const today = localDay(options.now, settings.timeZone);
  const emptied = findEmptied(reading, earlier.lastGood, settings.languages);
  const problems = [
    ...reading.problems,
    ...emptied.map(describeEmptied),
    ...checkTogether(reading, earlier.lastGood, { settings, journey, today }),
  ];
  const lastGood = [
    ...chooseVersions(reading, earlier.lastGood, problems),
    ...earlier.lastGood.filter(({ language }) => emptied.includes(language)),
  ];
  const site = { settings, journey, today };
  const guides = chooseGuides(reading, earlier.snapshot, problems);
  const served = { entries: lastGood, guides, media: reading.media.pictures };
  const catalogues = earlier.snapshot?.catalogues ?? earlier.catalogues;
  const snapshot = await compileSite(site, served, catalogues, options);
  return { snapshot: { ...snapshot, problems: sortProblems(problems) }, lastGood };
}

/** What was in a folder that may not be read now, as files that say nothing. */
function findHidden({ closed }: SiteReading, lastGood: readonly EntrySource[]): ParsedEntry[] {
  return lastGood
    .filter(({ file }) => closed.some((folder) => file.startsWith(`${folder}/`)))
    .map(({ file, language, id }) => ({ source: new SourceFile(file, ''), language, id }));
}

/** Languages that had entries and have none now: a folder that is being moved, not an editor's wish. */
function findEmptied(
  { entries }: SiteReading,
  lastGood: readonly EntrySource[],
  languages: readonly string[],
): string[] {
  const isIn = (language: string) => (entry: { language: string }) => entry.language === language;
  return languages.filter(
    (language) => lastGood.some(isIn(language)) && !entries.some(isIn(language)),
  );
}

function describeEmptied(language: string): Problem {
  return {
    ...{ severity: 'error', code: 'language-empty', file: language, line: 1, column: 1 },
    message: `All entries in \`${language}\` are gone; those from before are served.`,
    remedy: `Put the folder back, or take the language out of \`${SITE_FILE}\`.`,
  };
}

interface Site {
  settings: SiteSettings;
  journey: Journey;
  /** Local day, `YYYY-MM-DD`. */
  today: string;
}

function checkTogether(
  { entries, guides }: SiteReading,
  lastGood: readonly EntrySource[],
  { settings, journey, today }: Site,
): Problem[] {
  const files = new Set(entries.map(({ source }) => source.file));
  const named = [
    ...entries.map(({ language, id, entry }) => ({
      language,
      id,
      formerly: entry?.formerly ?? [],
    })),
    // A file that cannot be read right now still bears the ids that it had.
    ...lastGood.filter(({ file }) => files.has(file)),
  ];
  const ids = new Map(
    settings.languages.map((language) => {
      const here = named.filter((entry) => entry.language === language);
      return [language, new Set(here.flatMap(({ id, formerly }) => [id, ...formerly]))];
    }),
  );
  const around: Surroundings = { journey, languages: settings.languages, today, ids };
  return [...checkEntries(entries, around), ...checkGuides(guides, around)];
}

/** For every file its entry when it is sound, else the last good one that it stood for, if any. */
function chooseVersions(
  { entries }: SiteReading,
  lastGood: readonly EntrySource[],
  problems: readonly Problem[],
): EntrySource[] {
  const broken = new Set(
    problems.filter(({ severity }) => severity === 'error').map(({ file }) => file),
  );
  const byFile = new Map(lastGood.map((entry) => [entry.file, entry]));
  const byId = new Map(lastGood.map((entry) => [keyOf(entry), entry]));
  const isSound = ({ source, entry }: ParsedEntry) => entry && !broken.has(source.file);
  const taken = new Set(entries.flatMap((one) => (isSound(one) ? [keyOf(one.entry)] : [])));
  return entries.flatMap((one) => {
    if (one.entry && isSound(one)) return [one.entry];
    const kept = byFile.get(one.source.file) ?? byId.get(keyOf(one.entry));
    if (!kept || taken.has(keyOf(kept))) return [];
    taken.add(keyOf(kept));
    return [kept];
  });
}

/**
 * For every language its guides: each as its file says when it is sound, else as it was before in
 * this process, if it was.
 */
function chooseGuides(
  { guides }: SiteReading,
  earlier: Snapshot | undefined,
  problems: readonly Problem[],
): Map<string, Guide[]> {
  const broken = new Set(
    problems.filter(({ severity }) => severity === 'error').map(({ file }) => file),
  );
  const chosen = new Map<string, Guide[]>();
  for (const { source, guide } of guides) {
    if (!guide) continue;
    const { language, id } = guide;
    const before = earlier?.catalogues.get(language)?.catalogue.guides ?? [];
    const served = broken.has(source.file) ? before.find((one) => one.id === id) : guide;
    if (served) chosen.set(language, [...(chosen.get(language) ?? []), served]);
  }
  return chosen;
}

function keyOf(entry: EntrySource | undefined): string {
  return `${entry?.language}/${entry?.id}`;
}

interface Served {
  entries: readonly EntrySource[];
  /** By language. */
  guides: ReadonlyMap<string, Guide[]>;
  media: Snapshot['media'];
}

async function compileSite(
  { settings, journey, today }: Site,
  { entries, guides, media }: Served,
  earlier: Snapshot['catalogues'] | undefined,
  { refreshSeconds }: ComposeOptions,
): Promise<Snapshot> {
  const served = entries.filter((entry) => isServedOn(today, entry));
  const catalogues = new Map<string, CompiledCatalogue>();
  for (const language of settings.languages) {
    const sources = {
      language,
      entries: served.filter((entry) => entry.language === language),
      guides: guides.get(language) ?? [],
    };
    catalogues.set(language, await compileCatalogue(settings, sources, earlier?.get(language)));
  }
  return {
    settings,
    journey,
    manifest: compileManifest(settings, journey, catalogues, refreshSeconds),
    catalogues,
    withheld: entries
      .filter((entry) => !isServedOn(today, entry))
      .map(({ id, language, from, until }) => ({
        id,
        language,
        ...(from !== undefined && { from }),
        ...(until !== undefined && { until }),
      })),
    upkeep: entries.map(({ id, language, file, owner, review }) => ({
      ...{ id, language, file },
      ...(owner !== undefined && { owner }),
      ...(review !== undefined && { review }),
    })),
    texts: compileTexts(settings),
    media,
    problems: [],
  };
}

/** The day it is at a place, `YYYY-MM-DD`. */
function localDay(now: number, timeZone: string): string {
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now);
}

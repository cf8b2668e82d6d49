/**
 * Reads the folder of one site. A file that has not changed since it was last read is not read
 * again. Nothing is decided here about what is served.
 * @module
 */

import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Journey } from '../../widget/core/journey.ts';
import { type ParsedEntry, readEntry } from './entry-file.ts';
import { type Golden, NO_GOLDEN, readGolden } from './golden.ts';
import { type ParsedGuide, readGuide } from './guide.ts';
import { NO_JOURNEY, readJourney } from './journey-file.ts';
import { type MediaFolder, NO_MEDIA, readMedia } from './media.ts';
import type { Problem } from './problem.ts';
import type { SiteSettings } from './site.ts';
import { readSite } from './site-file.ts';
import { describeUnreadable, readSource, SourceFile } from './source-file.ts';

export const SITE_FILE = 'site.yaml';
/** The folder of a site, seen from it. */
export const ITSELF = '.';
const JOURNEY_FILE = 'journey.yaml';
const GOLDEN_FILE = 'golden.yaml';
const GUIDES = 'guides';
const MEDIA = 'media';

/** What the files of a site say, each by itself. */
export interface SiteReading {
  /** Absent when `site.yaml` cannot be read or has an error. */
  settings?: SiteSettings;
  /** Absent when `journey.yaml` cannot be read or has an error. */
  journey?: Journey;
  golden: Golden;
  /** In the order of their paths. */
  entries: ParsedEntry[];
  guides: ParsedGuide[];
  media: MediaFolder;
  /** Folders that may not be read: what was in them is not gone. */
  closed: string[];
  /** Problems of single files, those of entries and guides included. */
  problems: Problem[];
}

/** What was read before, so that only what has changed is read again. */
export interface ReadingCache {
  media?: { stamp: string; folder: MediaFolder };
  entries: Map<string, { stamp: string; parsed: ParsedEntry }>;
}

export function emptyCache(): ReadingCache {
  return { entries: new Map() };
}

/**
 * Reads a site's folder. `earlier` are the settings it had: while `site.yaml` is broken they say
 * which folders are languages. When the folder cannot be read at all, `ITSELF` is `closed`.
 */
export async function readSiteFolder(
  folder: string,
  cache: ReadingCache,
  earlier?: SiteSettings,
): Promise<SiteReading> {
  const closed: Problem[] = [];
  const stamps = await stampFiles(folder, closed);
  if (closed[0]?.file === ITSELF) return { ...NOTHING_READ, closed: [ITSELF], problems: closed };
  const siteSource = await readIfThere(folder, SITE_FILE, stamps);
  const settings = readSite(siteSource);
  const isSound = settings !== undefined && siteSource.isSound();
  const siteProblems = stamps.has(SITE_FILE) ? siteSource.problems : [SETTINGS_GONE];
  const languages = (isSound ? settings : (earlier ?? settings))?.languages ?? [];
  if (languages.length === 0) return { ...NOTHING_READ, problems: siteProblems };
  const rest = await readRest(folder, stamps, languages, cache);
  return {
    ...rest,
    ...(isSound && { settings }),
    closed: closed.map(({ file }) => file),
    problems: [...siteProblems, ...closed, ...rest.problems],
  };
}

const SETTINGS_GONE: Problem = {
  ...{ severity: 'error', code: 'site-missing', file: SITE_FILE, line: 1, column: 1 },
  message: 'The settings of the site are gone; those from before are served.',
  remedy: 'Put the file back.',
};

const NOTHING_READ: SiteReading = {
  golden: NO_GOLDEN,
  entries: [],
  guides: [],
  media: NO_MEDIA,
  closed: [],
  problems: [],
};

async function readRest(
  folder: string,
  stamps: ReadonlyMap<string, string>,
  languages: readonly string[],
  cache: ReadingCache,
): Promise<Omit<SiteReading, 'closed'>> {
  const journeySource = await readIfThere(folder, JOURNEY_FILE, stamps);
  const journey = stamps.has(JOURNEY_FILE) ? readJourney(journeySource, languages) : NO_JOURNEY;
  const goldenSource = await readIfThere(folder, GOLDEN_FILE, stamps);
  const golden = stamps.has(GOLDEN_FILE) ? readGolden(goldenSource) : NO_GOLDEN;
  const media = await readMediaAgain(folder, stamps, cache);
  const files = sortFiles([...stamps.keys()], languages);
  const entries = await readEntries(folder, files.entries, stamps, media, cache);
  const guides = await Promise.all(
    files.guides.map(async (file) => readGuide(await readSource(folder, file), media)),
  );
  const sources = [
    journeySource,
    goldenSource,
    ...[...entries, ...guides].map((one) => one.source),
  ];
  return {
    ...(journey && journeySource.isSound() && { journey }),
    golden,
    entries,
    guides,
    media,
    problems: [...sources.flatMap(({ problems }) => problems), ...files.problems],
  };
}

/**
 * All files below a folder by path, each with a mark that changes when the file does. Folders that may
 * not be read are added to `closed`.
 */
async function stampFiles(folder: string, closed: Problem[]): Promise<Map<string, string>> {
  const files = await listFiles(folder, '', closed);
  const stamped = await Promise.all(
    files.sort().map(async (file): Promise<[string, string][]> => {
      try {
        // The time of change, not of writing: a file that may be read at last has only that one changed.
        const { ctimeMs, size, ino } = await stat(join(folder, file));
        return [[file, `${ctimeMs}:${size}:${ino}`]];
      } catch {
        // Removed since it was listed.
        return [];
      }
    }),
  );
  return new Map(stamped.flat());
}

/** Paths of all files below a folder, links followed; those of editors and systems left out. */
async function listFiles(root: string, folder: string, closed: Problem[]): Promise<string[]> {
  const children = await readdir(join(root, folder), { withFileTypes: true }).catch((error) => {
    // Not there: removed since it was listed.
    const isListed = folder === '' || error.code !== 'ENOENT';
    if (isListed) closed.push(locateUnreadable(folder || ITSELF, error));
    return [];
  });
  const files = await Promise.all(
    children
      .filter(({ name }) => !/^[.#]|~$/.test(name))
      .map(async (child) => {
        const path = folder === '' ? child.name : `${folder}/${child.name}`;
        const kind = child.isSymbolicLink() ? await statIfThere(join(root, path)) : child;
        if (kind?.isDirectory()) return listFiles(root, path, closed);
        return kind?.isFile() ? [path] : [];
      }),
  );
  return files.flat();
}

function locateUnreadable(folder: string, error: NodeJS.ErrnoException): Problem {
  return new SourceFile(folder, '').locate(0, describeUnreadable('folder', error));
}

function statIfThere(path: string) {
  return stat(path).catch(() => undefined);
}

/** A file that is not there reads as empty. */
async function readIfThere(folder: string, file: string, stamps: ReadonlyMap<string, string>) {
  return stamps.has(file) ? readSource(folder, file) : new SourceFile(file, '');
}

async function readMediaAgain(
  folder: string,
  stamps: ReadonlyMap<string, string>,
  cache: ReadingCache,
): Promise<MediaFolder> {
  const files = [...stamps].filter(([file]) => file.startsWith(`${MEDIA}/`));
  const stamp = JSON.stringify(files);
  if (cache.media?.stamp === stamp) return cache.media.folder;
  const media = await readMedia(
    folder,
    files.map(([file]) => file),
  );
  cache.media = { stamp, folder: media };
  // Answers carry the size of their pictures.
  cache.entries.clear();
  return media;
}

async function readEntries(
  folder: string,
  files: readonly string[],
  stamps: ReadonlyMap<string, string>,
  media: MediaFolder,
  cache: ReadingCache,
): Promise<ParsedEntry[]> {
  const read = await Promise.all(
    files.map(async (file) => {
      const stamp = stamps.get(file) ?? '';
      const known = cache.entries.get(file);
      if (known?.stamp === stamp) return { file, ...known };
      return { file, stamp, parsed: readEntry(await readSource(folder, file), media) };
    }),
  );
  cache.entries = new Map(read.map(({ file, ...known }) => [file, known]));
  return read.map(({ parsed }) => parsed);
}

/** Which markdown files are entries and which are guides; the others stand in the wrong place. */
function sortFiles(files: readonly string[], languages: readonly string[]) {
  const entries: string[] = [];
  const guides: string[] = [];
  const problems: Problem[] = [];
  for (const file of files.filter((path) => path.endsWith('.md') && path.includes('/'))) {
    const [first = '', second = '', ...rest] = file.split('/');
    if (first === MEDIA) continue;
    const language = first === GUIDES ? second : first;
    const isKnown = languages.includes(language);
    if (first === GUIDES && isKnown && rest.length === 1) guides.push(file);
    else if (first !== GUIDES && isKnown && rest.length === 1) entries.push(file);
    else problems.push(misplaced(file, isKnown, language, languages));
  }
  return { entries, guides, problems };
}

function misplaced(
  file: string,
  isKnown: boolean,
  language: string,
  languages: readonly string[],
): Problem {
  return new SourceFile(file, '').locate(0, {
    code: 'file-place',
    message: isKnown
      ? 'The file is neither an entry nor a guide here.'
      : `\`${language}\` is no language of the site.`,
    remedy: isKnown
      ? 'Put it into `<language>/<topic>/` or `guides/<language>/`.'
      : `Put it into one of: ${languages.join(', ')}; or add the language to \`${SITE_FILE}\`.`,
  });
}

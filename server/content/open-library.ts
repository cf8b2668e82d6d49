/**
 * Opens a content folder and keeps what is served in step with it: one snapshot a site, swapped as
 * a whole, never for something worse.
 * @module
 */

import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { Catalogue } from '../../widget/core/catalogue.ts';
import { compareContent, noteContentChange } from '../metrics/annotations.ts';
import { localDay } from '../metrics/local-day.ts';
import type { Schema } from '../store/schema.ts';
import { type Composition, composeSite, type Earlier } from './compose.ts';
import type { EntrySource } from './entry-file.ts';
import { loadCatalogue, loadLastGood, loadServed, saveCatalogues, saveLastGood } from './kept.ts';
import type { Library, Picture, Snapshot } from './library.ts';
import { ContentError, type Problem } from './problem.ts';
import { findSiteFolders, inFolder, NO_SITE } from './root-folder.ts';
import { emptyCache, ITSELF, type ReadingCache, readSiteFolder, SITE_FILE } from './site-folder.ts';
import { type FolderWatch, watchFolder } from './watch.ts';

export interface LibraryOptions {
  /** Holds a `site.yaml`, or one folder a site. */
  folder: string;
  /** Milliseconds; says which day it is. */
  clock(): number;
  /** Where last good versions and superseded catalogues are kept; without it, only in memory. */
  db?: Kysely<Schema>;
  /** Whether changes of the files are followed. Default true. */
  watch?: boolean;
  /** Age after which an open page asks for the manifest again. Default 300. */
  refreshSeconds?: number;
  /**
   * How often windows are looked at again, and files whose change the system did not tell, as on
   * some network disks. Default 60 000.
   */
  sweepMs?: number;
  /** Told of all problems, whenever the list has changed. */
  onProblems?(problems: readonly Problem[]): void;
  /** Told when a reload failed as a whole; what was served goes on being served. */
  onFailure?(error: unknown): void;
}

const SWEEP_MS = 60_000;
/** How often files are looked at where the system tells of no change at all. */
const POLL_MS = 500;
const REFRESH_SECONDS = 300;

/**
 * Opens all sites of a folder. Rejects with `ContentError` when a site has no sound settings or
 * journey; broken entries only fall back to their last good version.
 */
export async function openLibrary(options: LibraryOptions): Promise<Library> {
  const library = new FolderLibrary(options);
  await library.open();
  return library;
}

/** One site and what is known of it. */
interface Shelf {
  /** Relative to the content folder; empty when that is the site itself. */
  folder: string;
  cache: ReadingCache;
  snapshot?: Snapshot;
  lastGood?: readonly EntrySource[];
  /** What an earlier process served. */
  catalogues?: Snapshot['catalogues'];
}

class FolderLibrary implements Library {
  readonly #options: LibraryOptions;
  #shelves: Shelf[] = [];
  #bySite = new Map<string, Snapshot>();
  #problems: readonly Problem[] = [];
  #watch: FolderWatch | undefined;
  #timer: NodeJS.Timeout | undefined;
  #reloading: Promise<void> = Promise.resolve();
  #isClosed = false;

  constructor(options: LibraryOptions) {
    this.#options = options;
  }

  async open(): Promise<void> {
    const { folder, watch = true } = this.#options;
    if (watch) {
      // Watched before it is read, so that no change falls in between.
      this.#watch = await watchFolder(folder, () => this.#reloadSafely()).catch(() => undefined);
    }
    try {
      await this.#reload({ isFirst: true });
    } catch (error) {
      await this.close();
      throw error;
    }
    const { sweepMs = SWEEP_MS } = this.#options;
    this.#timer = setInterval(() => this.#sweep(), watch && !this.#watch ? POLL_MS : sweepMs);
  }

  sites(): string[] {
    return [...this.#bySite.keys()];
  }

  findSite(id: string): Snapshot | undefined {
    return this.#bySite.get(id);
  }

  async findCatalogue(hash: string): Promise<Catalogue | undefined> {
    for (const { catalogues } of this.#bySite.values()) {
      for (const compiled of catalogues.values()) {
        if (compiled.hash === hash) return compiled.catalogue;
      }
    }
    const { db, clock } = this.#options;
    const body = db && (await loadCatalogue(db, hash, clock()));
    return body === undefined ? undefined : JSON.parse(body);
  }

  findTexts(hash: string): string | undefined {
    const held = [...this.#bySite.values()].find(({ texts }) => texts.has(hash));
    return held?.texts.get(hash);
  }

  findPicture(name: string): Picture | undefined {
    for (const { media } of this.#bySite.values()) {
      const picture = media.get(name);
      if (picture) return picture;
    }
    return undefined;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#watch?.close();
    clearInterval(this.#timer);
    await this.#reloading;
  }

  #sweep(): void {
    if (this.#watch) this.#watch.refresh();
    else void this.#reloadSafely();
  }

  /** Reloads after the reload under way; never rejects. */
  #reloadSafely(): Promise<void> {
    this.#reloading = this.#reloading.then(async () => {
      if (this.#isClosed) return;
      try {
        await this.#reload({ isFirst: false });
      } catch (error) {
        this.#options.onFailure?.(error);
      }
    });
    return this.#reloading;
  }

  async #reload({ isFirst }: { isFirst: boolean }): Promise<void> {
    const { folder } = this.#options;
    const known = new Map(this.#shelves.map((shelf) => [shelf.folder, shelf]));
    const names = await findSiteFolders(folder, [...known.keys()]);
    const shelves = names.map((name) => known.get(name) ?? { folder: name, cache: emptyCache() });
    const problems: Problem[] = [];
    for (const shelf of shelves) problems.push(...(await this.#reloadShelf(shelf)));
    problems.push(...reportTwins(shelves));
    if (shelves.length === 0) problems.push(NO_SITE);
    const isServed = shelves.length > 0 && shelves.every(({ snapshot }) => snapshot);
    if (isFirst && !isServed) throw new ContentError(problems);
    this.#shelves = shelves;
    this.#bySite = indexSites(shelves);
    this.#tell(problems);
  }

  /** Reads and composes one site, and keeps what must outlive the process before it is served. */
  async #reloadShelf(shelf: Shelf): Promise<Problem[]> {
    const { folder, db, clock, refreshSeconds = REFRESH_SECONDS } = this.#options;
    const path = join(folder, shelf.folder);
    const reading = await readSiteFolder(path, shelf.cache, shelf.snapshot?.settings);
    if (reading.closed.includes(ITSELF)) {
      const known = shelf.snapshot?.problems ?? [];
      return [...known, ...reading.problems].map((problem) => inFolder(problem, shelf.folder));
    }
    const site = reading.settings?.id ?? shelf.snapshot?.settings.id;
    const isMoved = site !== shelf.snapshot?.settings.id;
    if (site !== undefined && (shelf.lastGood === undefined || isMoved)) {
      shelf.lastGood = db ? await loadLastGood(db, site) : [];
      shelf.catalogues = db ? await loadServed(db, site) : new Map();
    }
    const { snapshot, lastGood = [], catalogues } = shelf;
    const earlier = { snapshot, lastGood, catalogues };
    const now = clock();
    const composed = await composeSite(reading, earlier, { now, refreshSeconds });
    if (composed) {
      if (db) await keep(db, composed, earlier, now);
      Object.assign(shelf, composed);
    }
    const problems = composed?.snapshot.problems ?? reading.problems;
    return problems.map((problem) => inFolder(problem, shelf.folder));
  }

  #tell(problems: readonly Problem[]): void {
    if (JSON.stringify(problems) === JSON.stringify(this.#problems)) return;
    this.#problems = problems;
    this.#options.onProblems?.(problems);
  }
}

/** Writes only what has changed. */
async function keep(
  db: Kysely<Schema>,
  { snapshot, lastGood }: Composition,
  earlier: Earlier,
  now: number,
): Promise<void> {
  const { settings, catalogues } = snapshot;
  const hashes = (of: Earlier['snapshot']) =>
    JSON.stringify(of && [of.settings.id, of.manifest.catalogues]);
  if (JSON.stringify(lastGood) !== JSON.stringify(earlier.lastGood)) {
    await saveLastGood(db, settings.id, lastGood);
  }
  if (hashes(snapshot) !== hashes(earlier.snapshot)) {
    await saveCatalogues(db, settings.id, catalogues, now);
    const before = earlier.snapshot?.catalogues ?? earlier.catalogues;
    if (before === undefined || before.size === 0) return;
    const day = localDay(now, settings.timeZone);
    const states = compareContent(before, catalogues);
    await noteContentChange(db, { site: settings.id, day, states });
  }
}

/** The first folder with an id serves it. */
function indexSites(shelves: readonly Shelf[]): Map<string, Snapshot> {
  const bySite = new Map<string, Snapshot>();
  for (const { snapshot } of shelves) {
    if (snapshot && !bySite.has(snapshot.settings.id)) bySite.set(snapshot.settings.id, snapshot);
  }
  return bySite;
}

function reportTwins(shelves: readonly Shelf[]): Problem[] {
  const ids = shelves.map(({ snapshot }) => snapshot?.settings.id);
  return shelves
    .filter((_, index) => ids[index] !== undefined && ids.indexOf(ids[index]) < index)
    .map(({ folder, snapshot }) => ({
      severity: 'error',
      code: 'id-duplicate',
      file: `${folder}/${SITE_FILE}`,
      line: 1,
      column: 1,
      message: `\`${snapshot?.settings.id}\` is already the id of another site.`,
      remedy: 'Give this site another id.',
    }));
}

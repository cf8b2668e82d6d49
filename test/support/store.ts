/**
 * A real store in a folder or database of its own, gone when the test ends.
 * @module
 */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { openPostgres } from '../../server/store/postgres.ts';
import { openStore } from '../../server/store/sqlite.ts';
import type {
  AcceptedEvent,
  Appended,
  AppendOutcome,
  FoldSettings,
  Store,
} from '../../server/store/store.ts';
import type { HelpEvent } from '../../widget/core/event.ts';
import { NOON } from './events.ts';
import { startPGlite } from './pglite.ts';
import { startPostgres } from './postgres.ts';

/** A store of any engine. */
export interface EngineStore {
  store: Store;
  /** Closes the store, opens the same data again. */
  reopen(): Promise<Store>;
  remove(): Promise<void>;
}

export interface TemporaryStore extends EngineStore {
  file: string;
}

export interface TemporaryPostgres extends EngineStore {
  url: string;
}

export type OpenEngine = (clock?: () => number) => Promise<EngineStore>;

/** The database in threads, as the built server has it. */
export const THREAD = new URL('../../dist/server/sqlite-thread.js', import.meta.url);
const POSTGRES_THREAD = new URL('../../dist/server/postgres-thread.js', import.meta.url);

/** The same tests on every engine; those on PostgreSQL are skipped where there is none. */
export function onEachEngine(define: (open: OpenEngine) => void): void {
  onEachProductEngine(define);
  test.describe('PGlite, one connection', () => define(openTemporaryPGlite));
}

/**
 * On those that an installation may have: others can open the same data beside the store. What the
 * threads of PostgreSQL run is what PGlite runs without them.
 */
export function onEachProductEngine(define: (open: OpenEngine) => void): void {
  test.describe('SQLite', () => define(openTemporaryStore));
  test.describe('SQLite in threads', () => define((clock) => openTemporaryStore(clock, THREAD)));
  test.describe('PostgreSQL', () =>
    define((clock) => openTemporaryPostgres(clock, POSTGRES_THREAD)));
}

/** Folds as a site in Paris would; its contact pages begin with `/contact`. */
export const PARIS: FoldSettings = {
  timeZone: 'Europe/Paris',
  contactPages: ['/contact*'],
};

export async function openTemporaryStore(
  clock = () => NOON,
  threadProgram?: URL,
): Promise<TemporaryStore> {
  const folder = await mkdtemp(join(tmpdir(), 'wayside-store-'));
  const file = join(folder, 'wayside.db');
  const options = { file, clock, ...(threadProgram ? { threadProgram } : {}) };
  const temporary: TemporaryStore = {
    store: await openStore(options),
    file,
    async reopen() {
      await temporary.store.close();
      temporary.store = await openStore(options);
      return temporary.store;
    },
    async remove() {
      await temporary.store.close();
      await rm(folder, { recursive: true });
    },
  };
  return temporary;
}

/** An empty database. Skips the test that calls it where there is no PostgreSQL. */
export async function openTemporaryPostgres(
  clock = () => NOON,
  threadProgram?: URL,
): Promise<TemporaryPostgres> {
  const server = await startPostgres();
  test.skip(server === undefined, 'There is no PostgreSQL here.');
  if (server === undefined) throw new Error('Skipped.');
  const url = await server.createDatabase();
  const options = { url, clock, ...(threadProgram ? { threadProgram } : {}) };
  const temporary: TemporaryPostgres = {
    store: await openPostgres(options),
    url,
    async reopen() {
      await temporary.store.close();
      temporary.store = await openPostgres(options);
      return temporary.store;
    },
    async remove() {
      await temporary.store.close();
      await server.dropDatabase(url);
    },
  };
  return temporary;
}

/** An empty database with a single connection, which everything on it has to share. */
async function openTemporaryPGlite(clock = () => NOON): Promise<EngineStore> {
  const { url, clear } = await startPGlite();
  const open = () => openPostgres({ url, clock, connectionsMax: 1 });
  const temporary: EngineStore = {
    store: await open(),
    async reopen() {
      await temporary.store.close();
      temporary.store = await open();
      return temporary.store;
    },
    async remove() {
      await temporary.store.close();
      await clear();
    },
  };
  return temporary;
}

/** An event as the door would pass it on. */
export function accept(event: HelpEvent, parts: Partial<AcceptedEvent> = {}): AcceptedEvent {
  return {
    site: 'shop',
    event,
    occurred: event.at,
    received: event.at + 500,
    verdict: 'verified',
    ...parts,
  };
}

/** What became of each event. */
export async function outcomesOf(appended: Promise<Appended[]>): Promise<AppendOutcome[]> {
  return (await appended).map(({ outcome }) => outcome);
}

/** Folds until nothing is pending. */
export async function foldAll(store: Store, settings: FoldSettings = PARIS): Promise<void> {
  for (let [after, sessions] = [0, 1]; sessions > 0; ) {
    ({ sessions, last: after } = await store.fold(() => settings, { after, limit: 100 }));
  }
}

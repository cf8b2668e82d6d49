/**
 * Puts a copy of the SQLite database in the place of the present one, which is kept beside it. At
 * every moment the place holds one whole database: the old or the new.
 * @module
 */

import { copyFileSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Database } from 'better-sqlite3';
import { AppError } from '../errors.ts';
import { makeFolder } from '../folder.ts';
import { refuseNewer } from '../store/migrate.ts';
import { fileIn } from '../store/open.ts';
import { loadDriver } from '../store/sqlite-connect.ts';
import { lockStore, type OpenDatabase } from '../store/sqlite-lock.ts';
import type { OnProgress } from '../terminal.ts';
import { removeDatabase } from './backup.ts';
import { checkIntegrity, compareRows, countRows, type RowCounts, syncFile } from './copy-check.ts';

const STEP_PAGES = 1000;

export interface RestoreOptions {
  /** The copy; it is only read. */
  source: string;
  dataFolder: string;
  /** Whether a database that is there may be replaced. */
  isReplacing: boolean;
  /** UTC milliseconds; names the database that is replaced. */
  now: number;
  /** In pages. */
  onProgress: OnProgress;
}

export interface Restored {
  /** The database in its place. */
  file: string;
  /** Where the one before is now; undefined when there was none. */
  replaced: string | undefined;
  rows: RowCounts;
}

/**
 * Takes the lock, so the server must be stopped. Throws `store-locked`, `backup-missing`,
 * `backup-unusable`, `store-exists`, `store-too-new`, `copy-damaged` and `copy-incomplete`: then the
 * present database is as it was.
 */
export async function restore(options: RestoreOptions): Promise<Restored> {
  const source = resolve(options.source);
  if (!existsSync(source)) {
    throw new AppError('backup-missing', `There is no file ${source}.`, {
      remedy: 'Name a file that "wayside backup" wrote.',
    });
  }
  const open = await loadDriver();
  makeFolder(options.dataFolder);
  const file = fileIn(options.dataFolder);
  const lock = lockStore(file, open);
  try {
    if (existsSync(file) && !options.isReplacing) throw storeExists(file);
    const part = `${file}.part`;
    removeDatabase(part);
    const rows = await copyChecked(source, part, { open, onProgress: options.onProgress });
    const replaced = existsSync(file) ? setAside(file, options.now, open) : undefined;
    renameSync(part, file);
    syncFile(file);
    return { file, replaced, rows };
  } finally {
    lock.close();
  }
}

async function copyChecked(
  source: string,
  part: string,
  { open, onProgress }: { open: OpenDatabase; onProgress: OnProgress },
): Promise<RowCounts> {
  const copied = open(source, 0);
  try {
    const rows = readBackup(copied, source);
    const progress = ({ totalPages, remainingPages }: Progress) => {
      if (totalPages > 0) onProgress(totalPages - remainingPages, totalPages);
      return STEP_PAGES;
    };
    await copied.backup(part, { progress });
    const copy = open(part, 0);
    try {
      checkIntegrity(copy, part);
      compareRows(rows, countRows(copy), part);
    } finally {
      copy.close();
    }
    return rows;
  } catch (error) {
    removeDatabase(part);
    throw error;
  } finally {
    copied.close();
  }
}

interface Progress {
  totalPages: number;
  remainingPages: number;
}

/** Rows of a file that is one of our databases, and not of a later version. */
function readBackup(copied: Database, source: string): RowCounts {
  try {
    copied.pragma('query_only = ON');
    copied.exec('BEGIN');
    const rows = countRows(copied);
    if (!rows.has('migrations') || !rows.has('events')) throw new Error('it has no events');
    refuseNewer(copied);
    return rows;
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new AppError('backup-unusable', `${source} is no database of Wayside (${reason}).`, {
      cause,
      remedy: 'Name a file that "wayside backup" wrote.',
    });
  }
}

/** Gives the present database a second name, under which it stays when the first is taken. */
function setAside(file: string, now: number, open: OpenDatabase): string {
  const time = new Date(now).toISOString().slice(0, 19).replaceAll(':', '-');
  const aside = `${file}.replaced-${time}`;
  emptyJournal(file, open);
  addName(file, aside);
  if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${aside}-wal`);
  // SQLite would play what is left of the old one's journal into the new one.
  for (const end of ['-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
  syncFile(dirname(file));
  return aside;
}

function addName(file: string, name: string): void {
  try {
    linkSync(file, name);
  } catch {
    // Some file systems give a file one name only.
    copyFileSync(file, name);
  }
}

/** A database that cannot be opened any more is set aside with its journal as it is. */
function emptyJournal(file: string, open: OpenDatabase): void {
  const database = open(file, 0);
  try {
    database.pragma('wal_checkpoint(TRUNCATE)');
  } catch {
    return;
  } finally {
    database.close();
  }
}

function storeExists(file: string): AppError {
  return new AppError('store-exists', `There is a database at ${file}.`, {
    remedy: 'Say --replace to put the copy in its place; the present one is kept beside it.',
  });
}

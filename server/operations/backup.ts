/**
 * Copies the SQLite database beside the running server: one snapshot, page by page, checked before it
 * gets its name. Putting it back is `restore.ts`.
 * @module
 */

import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Database } from 'better-sqlite3';
import { AppError } from '../errors.ts';
import { makeFolder } from '../folder.ts';
import { fileIn } from '../store/open.ts';
import { NETWORK_KEY_SETTINGS } from '../store/retention.ts';
import { loadDriver } from '../store/sqlite-connect.ts';
import type { OnProgress } from '../terminal.ts';
import { checkIntegrity, compareRows, countRows, type RowCounts, syncFile } from './copy-check.ts';

/** Pages copied at once: 4 MB. */
const STEP_PAGES = 1000;
/** Longest wait for a lock on the source. */
const BUSY_MS = 5000;
/** In the data folder: when the last copy was made, for `wayside doctor`. */
const LAST_BACKUP_FILE = 'last-backup.json';

export interface BackupOptions {
  dataFolder: string;
  /** File to write, or a folder, in which the copy is named by the time. */
  target: string;
  /** UTC milliseconds. */
  now: number;
  /** In pages. */
  onProgress: OnProgress;
}

export interface Backup {
  file: string;
  bytes: number;
  rows: RowCounts;
}

/** When a copy was last made, and where. */
export interface LastBackup {
  at: number;
  file: string;
}

/**
 * Copies and checks. The server goes on writing meanwhile; the copy is what was committed when it
 * began, in one file that only its owner may read. Throws `store-missing`, `backup-exists`,
 * `copy-damaged`, `copy-incomplete` and `backup-failed`; then it leaves nothing behind.
 */
export async function backUp(options: BackupOptions): Promise<Backup> {
  const from = fileIn(options.dataFolder);
  if (!existsSync(from)) {
    throw new AppError('store-missing', `There is no database at ${from}.`, {
      remedy: 'Set WAYSIDE_DATA to the folder that has it.',
    });
  }
  const file = placeOf(options);
  const open = await loadDriver();
  const part = `${file}.part`;
  try {
    makeFolder(dirname(file));
    removeDatabase(part);
    const rows = await copySnapshot(open(from, BUSY_MS), part, options.onProgress);
    checkCopy(open(part, 0), part, rows);
    renameSync(part, file);
    syncFile(file);
    noteBackup(options.dataFolder, { at: options.now, file });
    return { file, bytes: statSync(file).size, rows };
  } catch (cause) {
    removeDatabase(part);
    throw describeFailure(cause, file);
  }
}

/** Undefined when none is known. */
export function readLastBackup(dataFolder: string): LastBackup | undefined {
  try {
    return JSON.parse(readFileSync(join(dataFolder, LAST_BACKUP_FILE), 'utf8')) as LastBackup;
  } catch {
    return undefined;
  }
}

/** Deletes a database file with what SQLite keeps beside it. */
export function removeDatabase(file: string): void {
  for (const end of ['', '-journal', '-wal', '-shm']) {
    if (existsSync(`${file}${end}`)) rmSync(`${file}${end}`);
  }
}

function placeOf({ target, now }: BackupOptions): string {
  const isFolder = /[/\\]$/.test(target) || (existsSync(target) && statSync(target).isDirectory());
  const time = new Date(now).toISOString().slice(0, 19).replaceAll(':', '-');
  const file = isFolder ? resolve(target, `wayside-${time}.db`) : resolve(target);
  if (!existsSync(file)) return file;
  throw new AppError('backup-exists', `${file} is already there.`, {
    remedy: 'Name another file, or a folder: copies in it are named by the time.',
  });
}

/**
 * The open transaction holds one snapshot. Without it SQLite would begin the copy anew whenever the
 * server writes.
 */
async function copySnapshot(
  source: Database,
  part: string,
  onProgress: OnProgress,
): Promise<RowCounts> {
  try {
    source.pragma('query_only = ON');
    source.exec('BEGIN');
    const rows = countRows(source);
    await source.backup(part, {
      progress: ({ totalPages, remainingPages }) => {
        if (totalPages > 0) onProgress(totalPages - remainingPages, totalPages);
        return STEP_PAGES;
      },
    });
    return rows;
  } finally {
    source.close();
  }
}

function checkCopy(copy: Database, part: string, rows: RowCounts): void {
  try {
    // So that it is one file, which can be read from a place that cannot be written to.
    copy.pragma('journal_mode = DELETE');
    checkIntegrity(copy, part);
    compareRows(rows, countRows(copy), part);
    if (rows.has('networks')) forgetNetworks(copy);
  } finally {
    copy.close();
  }
}

/** What stands for visitors' networks lives a day, and a copy may be kept for years. */
function forgetNetworks(copy: Database): void {
  copy.pragma('secure_delete = ON');
  copy.exec('DELETE FROM networks');
  copy
    .prepare('DELETE FROM settings WHERE key >= ? AND key < ?')
    .run(NETWORK_KEY_SETTINGS, `${NETWORK_KEY_SETTINGS}\uffff`);
}

/** Where the data folder may only be read, the copy is as good, and only its age is not known. */
function noteBackup(dataFolder: string, last: LastBackup): void {
  try {
    writeFileSync(join(dataFolder, LAST_BACKUP_FILE), `${JSON.stringify(last)}\n`);
  } catch (error) {
    if (!['EACCES', 'EROFS'].includes(String((error as NodeJS.ErrnoException).code))) throw error;
  }
}

function describeFailure(cause: unknown, file: string): AppError {
  if (cause instanceof AppError) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new AppError('backup-failed', `${file} cannot be written (${reason}).`, {
    cause,
    remedy: 'Look at the free space and the rights there, or name another place.',
  });
}

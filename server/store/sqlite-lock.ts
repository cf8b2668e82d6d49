/**
 * The lock that makes one process the only writer of a data folder. The operating system holds it,
 * so it ends with the process, however that ends; there is no stale lock to remove.
 * @module
 */

import type { Database } from 'better-sqlite3';
import { AppError } from '../errors.ts';
import { describeStoreFailure } from './sqlite-connect.ts';

/** Opens a database file; passed in because the driver is loaded only when it is needed. */
export type OpenDatabase = (file: string, timeoutMs: number) => Database;

/**
 * Takes the lock beside `file`; `close` the result to give it up.
 * Throws `store-locked` at once when another process has it, `store-unusable` where it cannot be made.
 */
export function lockStore(file: string, open: OpenDatabase): Database {
  let lock: Database | undefined;
  try {
    lock = open(`${file}.lock`, 0);
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (cause) {
    lock?.close();
    throw isBusy(cause) ? lockedBy(cause, file) : describeStoreFailure(cause, `${file}.lock`);
  }
}

function isBusy(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && /^SQLITE_BUSY/.test(String(cause.code));
}

function lockedBy(cause: unknown, file: string): AppError {
  return new AppError('store-locked', `Another process is already using ${file}.`, {
    cause,
    remedy: 'Stop that process, or set WAYSIDE_DATA to another folder.',
  });
}

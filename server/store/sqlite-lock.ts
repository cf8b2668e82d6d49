/**
 * The lock that makes one process the only writer of a data folder. The operating system holds it,
 * so it ends with the process, however that ends; there is no stale lock to remove.
 * @module
 */

import type { Database } from 'better-sqlite3';
import { AppError } from '../errors.ts';

/** Opens a database file; passed in because the driver is loaded only when it is needed. */
export type OpenDatabase = (file: string, timeoutMs: number) => Database;

/**
 * Takes the lock beside `file`; `close` the result to give it up.
 * Throws `store-locked` at once when another process has it.
 */
export function lockStore(file: string, open: OpenDatabase): Database {
  const lock = open(`${file}.lock`, 0);
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (cause) {
    lock.close();
    throw new AppError('store-locked', `Another process is already using ${file}.`, {
      cause,
      remedy: 'Stop that process, or set WAYSIDE_DATA to another folder.',
    });
  }
}

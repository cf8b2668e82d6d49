/**
 * Ends the process as a crash does, at one call of the database.
 * @module
 */

import Sqlite from 'better-sqlite3';
import pg from 'pg';

let calls = 0;

/** Calls so far. */
export function countCalls(): number {
  return calls;
}

/** `place`: `before:17` or `after:17`; 0 for never. Counts calls of either engine. */
export async function abortAt(place: string): Promise<void> {
  const [when, number] = place.split(':');
  const isDue = (now: string) => now === when && calls === Number(number);
  const around = <Result>(call: () => Result): Result => {
    calls++;
    if (isDue('before')) die();
    const result = call();
    const isAfter = isDue('after');
    if (result instanceof Promise) return result.finally(() => isAfter && die()) as Result;
    if (isAfter) die();
    return result;
  };
  const database = new Sqlite(':memory:');
  wrap(Object.getPrototypeOf(database.prepare('SELECT 1')), ['run', 'get', 'all'], around);
  wrap(Object.getPrototypeOf(database), ['exec'], around);
  wrap(pg.Client.prototype, ['query'], around);
  database.close();
}

type Method = (...words: unknown[]) => unknown;

function wrap(prototype: object, names: string[], around: (call: () => unknown) => unknown): void {
  const methods = prototype as Record<string, Method>;
  for (const name of names) {
    const method = methods[name] as Method;
    methods[name] = function (this: unknown, ...words: unknown[]) {
      return around(() => method.apply(this, words));
    };
  }
}

function die(): never {
  process.kill(process.pid, 'SIGKILL');
  throw new Error('Still alive.');
}

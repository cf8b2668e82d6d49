/**
 * What a command says: its result on standard output, its progress on standard error, and that only to
 * a person.
 * @module
 */

/** Told how much of a long work is done, in any unit. */
export type OnProgress = (done: number, all: number) => void;

/** Prints lines of a result. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Writes one line over and over, like `1200 of 3000 visitors`, where a person is looking. */
export function showProgress(unit: string): OnProgress {
  return (done, all) => {
    if (!process.stderr.isTTY) return;
    process.stderr.write(`\r${done} of ${all} ${unit}${done >= all ? '\n' : ''}`);
  };
}

/**
 * The built `wayside` command, run to its end.
 * @module
 */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = join(ROOT, 'dist/server/cli.js');
const SETTINGS = { WAYSIDE_CONTENT: join(ROOT, 'content') };

/** Runs `wayside` with words and settings. */
export function runCommand(words: string[], environment: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], {
    encoding: 'utf8',
    env: { ...process.env, ...SETTINGS, ...environment },
  });
  return { status, stdout, stderr };
}

/** The same as a process that a test can end. */
export function commandProcess(words: string[], environment: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [PROGRAM, ...words], {
    stdio: 'ignore',
    env: { ...process.env, ...SETTINGS, ...environment },
  });
}

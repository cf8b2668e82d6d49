/**
 * The built `wayside` command, run to its end.
 * @module
 */

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Runs `wayside` with words and settings. */
export function runCommand(words: string[], environment: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'dist/server/cli.js'), ...words],
    {
      encoding: 'utf8',
      env: { ...process.env, WAYSIDE_CONTENT: join(ROOT, 'content'), ...environment },
    },
  );
  return { status, stdout, stderr };
}

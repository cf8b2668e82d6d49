/**
 * TypeScript as a process of its own, which a test can kill: Node 20 reads none, so Vite makes a file
 * of it, once for all processes.
 * @module
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const built = new Map<string, Promise<string>>();

/** Starts a module of this folder; its output is a pipe. `name` has no extension. */
export async function startChild(
  name: string,
  words: readonly string[],
  environment: Record<string, string> = {},
): Promise<ChildProcess> {
  const made = built.get(name) ?? buildChild(name);
  built.set(name, made);
  return spawn(process.execPath, [await made, ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  });
}

async function buildChild(name: string): Promise<string> {
  // Below the project, so that its packages are found; one folder for each worker.
  const outDir = join(ROOT, 'test/results/children', String(process.pid));
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(ROOT, 'test/support', `${name}.ts`),
      outDir,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: '[name].mjs' } },
    },
  });
  return join(outDir, `${name}.mjs`);
}

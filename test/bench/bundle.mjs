/**
 * Bundles a bench as it would be shipped, since Node 20 runs no TypeScript and timings should be of
 * built code, and loads it.
 */

import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

/** The project's folder. */
export const ROOT = resolve(fileURLToPath(import.meta.url), '../../..');

/** What the file `test/bench/NAME.ts` exports. */
export async function loadBench(name) {
  const outDir = join(ROOT, 'node_modules/.cache', name);
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir,
      target: 'node20',
      ssr: `test/bench/${name}.ts`,
      rolldownOptions: { output: { entryFileNames: `${name}.js` } },
    },
    // Bundled, not loaded from node_modules: that is how it travels.
    ssr: { noExternal: ['minisearch', '@orama/stemmers'] },
  });
  return import(pathToFileURL(join(outDir, `${name}.js`)).href);
}

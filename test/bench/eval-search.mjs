/**
 * `npm run eval:search -- [DIR] [--no-peers] [--tune] [--only=NAME] [--fit]`: bundles
 * `search-eval.ts` as it would be shipped, since Node 20 runs no TypeScript and timings should be
 * of built code, and runs it.
 */

import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = resolve(fileURLToPath(import.meta.url), '../../..');
const outDir = join(root, 'node_modules/.cache/eval-search');
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  build: {
    outDir,
    target: 'node20',
    ssr: 'test/bench/search-eval.ts',
    rolldownOptions: { output: { entryFileNames: 'search-eval.js' } },
  },
  // Bundled, not loaded from node_modules: that is how it travels.
  ssr: { noExternal: ['minisearch', '@orama/stemmers'] },
});
const { evaluate } = await import(pathToFileURL(join(outDir, 'search-eval.js')).href);
await evaluate(process.argv.slice(2), root);

/**
 * Bundles a page of `pages/` as its framework's users would, into one script.
 * @module
 */

import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const bundled = new Map<string, Promise<string>>();

/** The text of a script that runs the page. Bundled once a worker. */
export function bundlePage(file: string): Promise<string> {
  const known = bundled.get(file) ?? bundle(file);
  bundled.set(file, known);
  return known;
}

async function bundle(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL(`../pages/${file}`, import.meta.url)),
        formats: ['es'],
        fileName: 'page',
      },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error(`${file} was not built`);
  return output.output[0].code;
}

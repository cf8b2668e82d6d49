/**
 * The built widget as a visitor downloads it: which files each step needs and what they weigh.
 * @module
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Bytes of each file after brotli, by path below the client folder. */
export type Weights = ReadonlyMap<string, number>;

export interface Bundle {
  weights: Weights;
  /** Files a file cannot start without, itself included. */
  closureOf(file: string): Set<string>;
  /** The one file whose name begins so. Throws when there is none or several. */
  find(prefix: string): string;
}

export function readBundle(folder: string): Bundle {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
  const texts = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  return {
    weights: new Map([...texts].map(([name, text]) => [name, brotliCompressSync(text).length])),
    closureOf: (file) => closureOf(file, texts),
    find: (prefix) => {
      const found = names.filter((name) => name.startsWith(prefix));
      if (found.length !== 1 || found[0] === undefined) {
        throw new Error(`${found.length} files begin with ${prefix}: ${names.join(', ')}`);
      }
      return found[0];
    },
  };
}

/** Brotli bytes of files together. */
export function weigh(bundle: Bundle, files: Iterable<string>): number {
  return [...new Set(files)].reduce((sum, file) => sum + (bundle.weights.get(file) ?? 0), 0);
}

function closureOf(file: string, texts: ReadonlyMap<string, string>): Set<string> {
  const seen = new Set<string>();
  const visit = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    const text = texts.get(name) ?? '';
    for (const [, specifier] of text.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
      visit(new URL(specifier ?? '', `file:///${name}`).pathname.slice(1));
    }
  };
  visit(file);
  return seen;
}

/**
 * One `vite build` makes everything that runs: what visitors download (client), what others import
 * without the box (search) and the server (ssr).
 * @module
 */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { minify } from 'terser';
import { defineConfig, type Plugin, parseSync, Visitor } from 'vite';
import { LIT } from './widget/slim/lit.ts';
import { MINISEARCH } from './widget/slim/minisearch.ts';
import type { Slimming } from './widget/slim/slimming.ts';

/** Takes the line ends out of the widget's style sheets, and the indentation out of its templates. */
const closeUp: Plugin = {
  name: 'close-up',
  applyToEnvironment: ({ name }) => name === 'client',
  transform(code, id) {
    if (!/widget\/.*style\.ts$/.test(id)) return null;
    return code.replace(/`[^`]*`/g, (sheet) => sheet.replace(/\s*\n\s*/g, ''));
  },
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      // In minified code only a template has lines that are indented. Between tags they part nothing.
      if (file.type !== 'chunk') continue;
      file.code = file.code.replace(/(?<=[>}])\s*\n {2,}(?=[<$])/g, '').replace(/\s*\n {2,}/g, ' ');
    }
  },
};

/**
 * Minifies once more: Terser joins what the first pass leaves apart, some 2 %, and gives short names
 * to what Lit and MiniSearch hold private, in the one file that has both.
 */
const tighten: Plugin = {
  name: 'tighten',
  applyToEnvironment: ({ name }) => name === 'client',
  async generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      // The launcher, short as it is, would grow.
      if (file.type !== 'chunk' || file.isEntry) continue;
      const { code } = await minify(file.code, {
        module: true,
        ecma: 2022,
        // Nothing here reads a property for what its getter does, or makes something with a `function`.
        compress: { passes: 5, pure_getters: true, unsafe_arrows: true },
        mangle: { properties: { regex: /^_/ } },
      });
      file.code = code ?? file.code;
    }
  },
};

/** Stands in the names of the widget's files until all of them are known. */
const UNHASHED = 'unhashed';

/** By which part of the hash they may be named: what they then weigh differs by up to 90 bytes. */
const NAMES_TRIED = 8;

/**
 * Names the files that are loaded later by the hash of them all: one hash, met again and again,
 * weighs less after compression than one for each file. Of several parts of it the lightest is taken.
 */
const nameByHash: Plugin = {
  name: 'name-by-hash',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    const digest = createHash('sha256');
    for (const { code } of chunks) digest.update(code);
    const whole = digest.digest('hex');
    const parts = Array.from({ length: NAMES_TRIED }, (_, at) => whole.slice(at, at + 6));
    const leading = chunks.filter(({ dynamicImports }) => dynamicImports.length > 1);
    const weigh = (name: string) =>
      leading.reduce(
        (sum, { code }) => sum + brotliCompressSync(code.replaceAll(UNHASHED, name)).length,
        0,
      );
    const weights = parts.map(weigh);
    const hash = parts[weights.indexOf(Math.min(...weights))] ?? '';
    for (const chunk of chunks) {
      chunk.code = chunk.code.replaceAll(UNHASHED, hash);
      chunk.fileName = chunk.fileName.replace(UNHASHED, hash);
    }
  },
};

/** The files that are slimmed, with where their readable text is. */
const SLIMMED: [path: string, readable: string, slimming: Slimming][] = [
  ['/minisearch/dist/es/index.js', 'index.js', MINISEARCH],
  ['/lit-html/lit-html.js', 'development/lit-html.js', LIT],
];

/**
 * Takes out of MiniSearch and Lit what the widget never calls, by the lists in `widget/slim/`. Throws
 * when they are no longer what the lists were read from.
 */
export const slimLibraries = {
  name: 'slim-libraries',
  applyToEnvironment: ({ name }) => name !== 'ssr',
  load(id: string) {
    const [, readable, slimming] = SLIMMED.find(([path]) => id.endsWith(path)) ?? [];
    if (!readable || !slimming) return null;
    return slim(readFileSync(new URL(readable, `file://${id}`), 'utf8'), slimming);
  },
} satisfies Plugin;

/** Throws when a text is not what the slimming was made for. */
export function slim(code: string, { methods, neverTrue, unread }: Slimming): string {
  const used = cut(code, findUnusedMethods(code, methods));
  return unread.reduce(replaceUnread, neverTrue.reduce(cutBranches, used));
}

/** A range of a text, and what stands there instead. */
interface Cut {
  start: number;
  end: number;
  instead?: string;
}

function findUnusedMethods(code: string, methods: Slimming['methods']): Cut[] {
  const cuts: Cut[] = [];
  const missing = new Set(
    Object.entries(methods).flatMap(([name, kept]) =>
      kept.split(' ').map((one) => `${name}.${one}`),
    ),
  );
  new Visitor({
    ClassDeclaration({ id, body }) {
      const kept = methods[id?.name ?? '']?.split(' ');
      for (const member of kept ? body.body : []) {
        const name = 'key' in member && member.key.type === 'Identifier' ? member.key.name : '';
        if (kept?.includes(name)) missing.delete(`${id?.name}.${name}`);
        else cuts.push({ start: member.start, end: member.end });
      }
    },
  }).visit(parseSync('library.js', code).program);
  if (missing.size > 0) throw new Error(`there is no more ${[...missing].join(', ')}`);
  return cuts;
}

/** One condition after the other, for what depends on one may hold another. */
function cutBranches(code: string, condition: string): string {
  const cuts: Cut[] = [];
  new Visitor({
    IfStatement({ test, alternate, start, end }) {
      if (code.slice(test.start, test.end) !== condition) return;
      cuts.push({
        start,
        end,
        instead: alternate ? code.slice(alternate.start, alternate.end) : ';',
      });
    },
  }).visit(parseSync('library.js', code).program);
  if (cuts.length === 0) throw new Error(`nobody asks any more ${condition}`);
  return cut(code, cuts);
}

function replaceUnread(code: string, [unread, instead]: [RegExp, string]): string {
  const rest = code.replace(unread, instead);
  if (rest === code) throw new Error(`there is no more ${unread.source}`);
  return rest;
}

function cut(code: string, cuts: Cut[]): string {
  const lastFirst = [...cuts].sort((a, b) => b.start - a.start);
  return lastFirst.reduce(
    (text, { start, end, instead = '' }) => text.slice(0, start) + instead + text.slice(end),
    code,
  );
}

/** Puts what describes the element to editors and compilers beside it. */
const describeElement: Plugin = {
  name: 'describe-element',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle() {
    const types = readdirSync('widget/types').map((name) => `types/${name}`);
    for (const fileName of [...types, 'custom-elements.json']) {
      this.emitFile({ type: 'asset', fileName, source: readFileSync(`widget/${fileName}`) });
    }
  },
};

/** A few builds of the server's chunks. */
const FORMER_MAX = 40;

/**
 * Keeps the chunks of earlier builds, the latest of them: a running server loads some only once they
 * are needed, as that which draws charts, and goes on while a new one is built.
 */
export const keepFormer: Plugin = {
  name: 'keep-former',
  applyToEnvironment: ({ name }) => name === 'ssr',
  configEnvironment: (name) => (name === 'ssr' ? { build: { emptyOutDir: false } } : null),
  writeBundle({ dir = '' }, bundle) {
    const former = readdirSync(dir)
      .filter((name) => name.endsWith('.js') && !(name in bundle))
      .map((name) => ({ path: join(dir, name), writtenMs: statSync(join(dir, name)).mtimeMs }))
      .sort((a, b) => b.writtenMs - a.writtenMs);
    for (const { path } of former.slice(FORMER_MAX)) rmSync(path);
  },
};

export default defineConfig({
  appType: 'custom',
  publicDir: false,
  plugins: [closeUp, slimLibraries, describeElement, tighten, nameByHash, keepFormer],
  builder: {},
  environments: {
    client: {
      build: {
        outDir: 'dist/client',
        emptyOutDir: true,
        target: 'es2022',
        lib: { entry: { wayside: 'widget/main.ts' }, formats: ['es'] },
        rolldownOptions: {
          optimization: { inlineConst: { mode: 'all', pass: 3 } },
          output: {
            minify: true,
            comments: { annotation: false },
            entryFileNames: '[name].js',
            chunkFileNames: ({ facadeModuleId }) =>
              // A language has two files by its name.
              `assets/[name]${/\/parts\//.test(facadeModuleId ?? '') ? '-parts' : ''}-${UNHASHED}.js`,
            codeSplitting: {
              groups: [
                // What panel and signals share: signals may come without the panel.
                {
                  name: 'page',
                  test: /widget\/(journey\/(page|routes)|languages\/choose|core\/(journey|limits|random-words))\.ts/,
                },
              ],
            },
          },
        },
      },
    },
    search: {
      consumer: 'client',
      build: {
        outDir: 'dist',
        emptyOutDir: false,
        target: 'es2022',
        lib: {
          entry: { search: 'widget/core/search-all.ts', events: 'widget/events.ts' },
          formats: ['es'],
        },
        rolldownOptions: { output: { minify: true, entryFileNames: '[name].js' } },
      },
    },
    ssr: {
      // Charts are drawn in half the time by the parts of ECharts that are used, without its checks.
      resolve: { noExternal: ['echarts', 'zrender', 'tslib'] },
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        ssr: true,
        outDir: 'dist/server',
        target: 'node20',
        rolldownOptions: {
          input: {
            main: 'server/main.ts',
            cli: 'server/cli.ts',
            'sqlite-thread': 'server/store/sqlite-thread.ts',
            'postgres-thread': 'server/store/postgres-thread.ts',
          },
          output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    },
  },
});

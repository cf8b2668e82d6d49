/**
 * One `vite build` makes everything that runs: what visitors download (client), what others import
 * without the box (search) and the server (ssr).
 * @module
 */

import { readdirSync, readFileSync } from 'node:fs';
import { minify } from 'terser';
import { defineConfig, type Plugin, parseSync, Visitor } from 'vite';

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
      // In minified code only a template has lines that are indented.
      if (file.type === 'chunk') file.code = file.code.replace(/\s*\n {2,}/g, ' ');
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
        compress: { passes: 5 },
        mangle: { properties: { regex: /^_/ } },
      });
      file.code = code ?? file.code;
    }
  },
};

/** The methods of MiniSearch that the widget lives on: words are added once and looked up whole. */
const KEPT_METHODS =
  'constructor add search executeQuery executeQuerySpec combineResults termResults addTerm ' +
  'addDocumentId addFields addFieldLength';
/** Conditions in these methods that never hold then. */
const NEVER_TRUE = [
  '(options === null || options === void 0 ? void 0 : options.fields) == null',
  'id == null',
  'this._idToShortId.has(id)',
  'fieldValue == null',
  'Array.isArray(processedTerm)',
  'query === MiniSearch.wildcard',
  'query === MiniSearch.wildcard && searchOptionsWithDefaults.boostDocument == null',
  "typeof query !== 'string'",
  'query.prefix',
  'query.fuzzy',
  'prefixMatches',
  'fuzzyMatches',
  '!combinator',
  '!this._documentIds.has(docId)',
  '!docBoost',
];

/**
 * What only the methods left out would read, defaults of what the widget always gives, and what it
 * never asks for: each with what stands there instead.
 */
const UNREAD: [RegExp, string][] = [
  // A tree of prefixes serves prefix and fuzzy search alone.
  [/class SearchableMap \{[\s\S]*?\n\}/, ''],
  [/new SearchableMap\(\)/, 'new Map()'],
  [
    /const indexData = this\._index\.fetch\(term, createMap\);/,
    'let indexData = this._index.get(term) ?? new Map(); this._index.set(term, indexData);',
  ],
  [/const autoVacuum = .*/, ''],
  [/autoVacuum(?:,|: true)/g, ''],
  [/searchOptions: \{ \.\.\.default.*/, 'searchOptions: defaultSearchOptions,'],
  [/autoSuggestOptions: \{ .* \}/, ''],
  [/this\._(?:dirtCount|currentVacuum|enqueuedVacuum|enqueuedVacuumConditions) = .*/g, ''],
  [/const \{ fuzzy: fuzzyWeight, prefix: prefixWeight \} = .*/, ''],
  [/boostDocument, weights, maxFuzzy, (bm25: .*)/, '$1'],
  [/combineWith: OR,[\s\S]*?bm25: defaultBM25params/, 'combineWith: OR'],
  [/MiniSearch\.wildcard = .*/, ''],
  [
    /\[AND\]: \(a, b\) => \{[\s\S]*?return combined;\s*\},\s*\[AND_NOT\]: [\s\S]*?return a;\s*\}/,
    '',
  ],
  [/logger: \(level, message\) => \{[\s\S]*?\},/, ''],
  [/tokenize: \(text\) => .*/, ''],
  [/processTerm: \(term\) => .*/, ''],
  [/this\._idToShortId.*/g, ''],
  [/this\._storedFields = .*/, ''],
  [/this\.saveStoredFields\(.*/, ''],
  [/Object\.assign\(result, .*/, ''],
  [/if \(searchOptionsWithDefaults\.filter == null .*\) /, ''],
  [/getOwnProperty\(options\.boost, field\) \|\| 1/, '1'],
  [/, boostDocument, bm25params\)/, ', bm25params)'],
  [/, boostDocumentFn, bm25params/, ', bm25params'],
  [/const docBoost = .*/, ''],
  [/ \* docBoost/, ''],
  [/terms: Object\.keys\(match\),/, ''],
  [/terms,\s+match\s+\}/g, 'terms }'],
  [/existing\.match = .*/, ''],
  [/const match = getOwnProperty[\s\S]*?else \{[\s\S]*?\}/, ''],
  [/,\s+match: \{ \[derivedTerm\]: \[field\] \}/, ''],
  [/const fuzzy = [\s\S]*?const termBoost = .*\s+\? (.*)\s+: 1;/, 'const termBoost = $1;'],
  [/term, fuzzy, prefix, termBoost/, 'term, termBoost'],
];

/**
 * Takes out of MiniSearch what the widget never calls, far more than half of its weight: removing,
 * vacuuming, fuzzy and prefix search, suggesting, loading and saving. Throws when MiniSearch is no
 * longer what the lists above were read from.
 */
export const slimMiniSearch = {
  name: 'slim-minisearch',
  applyToEnvironment: ({ name }) => name !== 'ssr',
  transform(code: string, id: string) {
    if (!id.endsWith('/minisearch/dist/es/index.js')) return null;
    const used = cut(code, findUnusedMethods(code));
    return UNREAD.reduce(replaceUnread, cut(used, findUnusedBranches(used)));
  },
} satisfies Plugin;

/** A range of a text, and what stands there instead. */
interface Cut {
  start: number;
  end: number;
  instead?: string;
}

function findUnusedMethods(code: string): Cut[] {
  const cuts: Cut[] = [];
  const kept = KEPT_METHODS.split(' ');
  const missing = new Set(kept);
  new Visitor({
    ClassDeclaration({ id, body }) {
      for (const member of id?.name === 'MiniSearch' ? body.body : []) {
        const name = 'key' in member && member.key.type === 'Identifier' ? member.key.name : '';
        if (kept.includes(name)) missing.delete(name);
        else cuts.push({ start: member.start, end: member.end });
      }
    },
  }).visit(parseSync('minisearch.js', code).program);
  if (missing.size > 0) throw new Error(`MiniSearch has no more ${[...missing].join(', ')}`);
  return cuts;
}

function findUnusedBranches(code: string): Cut[] {
  const cuts: Cut[] = [];
  const missing = new Set(NEVER_TRUE);
  new Visitor({
    IfStatement({ test, alternate, start, end }) {
      const condition = code.slice(test.start, test.end);
      if (!NEVER_TRUE.includes(condition)) return;
      missing.delete(condition);
      const instead = alternate ? code.slice(alternate.start, alternate.end) : ';';
      cuts.push({ start, end, instead });
    },
  }).visit(parseSync('minisearch.js', code).program);
  if (missing.size > 0) throw new Error(`MiniSearch asks no more ${[...missing].join(', ')}`);
  return cuts;
}

function replaceUnread(code: string, [unread, instead]: [RegExp, string]): string {
  const rest = code.replace(unread, instead);
  if (rest === code) throw new Error(`MiniSearch has no more ${unread.source}`);
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

export default defineConfig({
  appType: 'custom',
  publicDir: false,
  plugins: [closeUp, slimMiniSearch, describeElement, tighten],
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
            hashCharacters: 'hex',
            chunkFileNames: 'assets/[name]-[hash:6].js',
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
      build: {
        ssr: true,
        outDir: 'dist/server',
        emptyOutDir: true,
        target: 'node20',
        rolldownOptions: {
          input: {
            main: 'server/main.ts',
            cli: 'server/cli.ts',
            'sqlite-thread': 'server/store/sqlite-thread.ts',
          },
          output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    },
  },
});

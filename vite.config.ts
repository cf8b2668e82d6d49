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
        // Nothing here reads a property for what its getter does.
        compress: { passes: 5, pure_getters: true },
        mangle: { properties: { regex: /^_/ } },
      });
      file.code = code ?? file.code;
    }
  },
};

/** What a library loses on its way into the widget. */
interface Slimming {
  /** The methods kept of each class that is named. */
  methods: Record<string, string>;
  /** Conditions that never hold. */
  neverTrue: string[];
  /** What is never read, asked for or reached, each with what stands there instead. */
  unread: [RegExp, string][];
}

/** Words are added once and looked up whole; removing, loading, prefixes and guesses are not needed. */
export const MINISEARCH: Slimming = {
  methods: {
    MiniSearch:
      'constructor add search executeQuery executeQuerySpec termResults addTerm ' +
      'addDocumentId addFields addFieldLength',
  },
  neverTrue: [
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
    '!this._documentIds.has(docId)',
    '!docBoost',
  ],
  unread: [
    // A tree of prefixes serves prefix and fuzzy search alone.
    [/class SearchableMap \{[\s\S]*?\n\}/, ''],
    [/new SearchableMap\(\)/, 'new Map()'],
    [
      /const indexData = this\._index\.fetch\(term, createMap\);/,
      'let indexData = this._index.get(term) ?? new Map(); this._index.set(term, indexData);',
    ],
    [/const autoVacuum = .*/, ''],
    [/autoVacuum(?:,|: true)/g, ''],
    [/searchOptions: \{ \.\.\.default.*/, ''],
    [/fields: undefined,\s+searchOptions: undefined,\s+storeFields: \[\],/, ''],
    [/autoSuggestOptions: \{ .* \}/, ''],
    [/this\._(?:dirtCount|currentVacuum|enqueuedVacuum|enqueuedVacuumConditions) = .*/g, ''],
    [/const \{ fuzzy: fuzzyWeight, prefix: prefixWeight \} = .*/, ''],
    [/boostDocument, weights, maxFuzzy, (bm25: .*)/, '$1'],
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
    [/const (?:\{ searchOptions: globalSearchOptions|searchOptionsWithDefaults) .*/g, ''],
    [/, searchOptions: globalSearchOptions \}/, ' }'],
    [/const options = \{ tokenize, .*/, 'const options = searchOptions;'],
    [/const \{ tokenize: searchTokenize, .*/, ''],
    [/searchTokenize\(query\)\s+\.flatMap\(.*\)/, 'tokenize(query)'],
    [/this\.combineResults\(results, .*\)/, 'results.reduce(combinators[OR], new Map())'],
    [/const options = \{ \.\.\.this\._options.*/, 'const options = searchOptions;'],
    [/const boosts = .*/, ''],
    [/(query\.term, )query\.term, 1, (query\.termBoost, data, )boosts/, '$1$2options.fields'],
    [/(termResults\(sourceTerm, )derivedTerm, termWeight, /, '$1'],
    [/Object\.keys\(fieldBoosts\)/, 'fieldBoosts'],
    [/const fieldBoost = .*/, ''],
    [/termWeight \* termBoost \* fieldBoost/, 'termBoost'],
    [/if \(searchOptionsWithDefaults\.filter == null .*\) /, ''],
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
  ],
};

/**
 * Templates of HTML alone, whose expressions are text, templates, lists of them, attributes,
 * properties and listeners that are functions: no directive, no node, no option of `render`.
 */
export const LIT: Slimming = {
  methods: {
    TemplateInstance: 'constructor _clone _update',
    ChildPart:
      'constructor _$setValue _insert _commitNode _commitText _commitTemplateResult ' +
      '_$getTemplate _commitIterable _$clear',
    AttributePart: 'constructor _$setValue _commitValue',
    PropertyPart: '_commitValue',
    EventPart: '_$setValue handleEvent',
  },
  neverTrue: [
    "match[COMMENT_START] === '!--'",
    'match[COMMENT_START] !== undefined',
    'match[DYNAMIC_TAG_NAME] !== undefined',
    'rawTextElement.test(match[TAG_NAME])',
    'rawTextElement.test(node.tagName)',
    'regex === commentEndRegex || regex === comment2EndRegex',
    'match[ATTRIBUTE_NAME] === undefined',
    'type === SVG_RESULT || type === MATHML_RESULT',
    'name.startsWith(marker)',
    'templatePart.type === ELEMENT_PART',
    'value.nodeType !== undefined',
    'v === noChange',
    'newListener === noChange',
  ],
  unread: [
    [/const (DEV_MODE|ENABLE_\w+) = true/g, 'const $1 = false'],
    [/const wrap = [\s\S]*?\(node\) => node;/, ''],
    [/wrap\(([\w.$]+)\)/g, '$1'],
    [/wrap\(([\w.$]+)\)/g, '$1'],
    [/function resolveDirective\([\s\S]*?\n\}/, ''],
    [/value = resolveDirective\(.*/g, ''],
    [/newListener =\s*resolveDirective\(.*/, ''],
    [/resolveDirective\(this, (values\[.*?\]), directiveParent, i\)/, '$1'],
    [/, directiveParent = this(?:, valueIndex, noCommit)?/g, ', valueIndex'],
    [/_\$setValue\(values, part, i\)/, '_$setValue(values, i)'],
    [/change && !noCommit/, 'change'],
    [/ && value !== noChange/g, ''],
    [/class ElementPart \{[\s\S]*?\n\}/, ''],
    [/_ElementPart: ElementPart,|_resolveDirective: resolveDirective,/g, ''],
    [/ else \{\s*(?:\/\/.*\s*)*let i = -1;[\s\S]*?marker\.length - 1;\s*\}\s*\}/, ''],
    [/type === SVG_RESULT \? '<\/?svg>' : type === MATHML_RESULT \? '<\/?math>' : ''/g, "''"],
    [/rawTextEndRegex \?\? textEndRegex/, 'textEndRegex'],
    [
      /match\[QUOTE_CHAR\] === '"'\s*\? doubleQuoteAttrEndRegex\s*: single.*/,
      'doubleQuoteAttrEndRegex;',
    ],
    [/if \(regex === doubleQuoteAttrEndRegex \|\|\s*regex === single.*\) \{[\s\S]*?\}\s*else /, ''],
    [/\(attrNameEndIndex === -2 \? i : end\)/, 'end'],
    [/if \(node\.hasAttributes\(\)\) /, ''],
    [/else if \(templatePart\.type === ATTRIBUTE_PART\)([\s\S]*?\})\s*else ;/, 'else$1'],
    [/textEndRegex = .*/, 'textEndRegex = /<\\/?[a-z][^>\\s]*/gi;'],
    [/if \(match\[TAG_NAME\] !== undefined\) (\{[\s\S]*?\})\s*else ;/, '$1'],
    [/if \(part !== undefined\) (?=\{)/, ''],
    [/(this\.strings = strings;\s+\}\s+)else \{\s+this\._\$committedValue = nothing;\s+\}/, '$1'],
    [/m\[1\] === '\?'\s*\? BooleanAttributePart\s*:/, ''],
    [/typeof type === 'number'\s*\? (.*)[\s\S]*?type\);/, '$1;'],
    [/this\.(?:type|options|_\$parent|_\$disconnectableChildren|__isConnected) = .*/g, ''],
    [/this\._\$notifyConnectionChanged\?\..*/g, ''],
    [/\(options\?\.creationScope \?\? d\)/, 'd'],
    [/this\.options\?\.host \?\? this\.element/, 'this.element'],
    [/options\?\.renderBefore \?\? /g, ''],
    [/,\s*(?:this\.)?_?options(?: \?\? \{\})?(?=\))/g, ''],
    [/_clone\((?:this\.)?options\)/g, '_clone()'],
    [/, this\)/g, ')'],
    [/, parent(?=\))/g, ''],
    [
      /const shouldRemoveListener = [\s\S]*?if \(shouldRemoveListener\) \{[\s\S]*?\}\s*if \(shouldAddListener\)/,
      'if (oldListener === nothing)',
    ],
    [
      /if \(typeof this\._\$committedValue === 'function'\) (\{[\s\S]*?\})\s*else \{[\s\S]*?\}/,
      '$1',
    ],
    [/const polyfillSupport[\s\S]*?\(Template, ChildPart\);/, ''],
    [/\(global\.litHtmlVersions \?\?= \[\]\)\.push\(.*/, ''],
  ],
};

/** The files that are slimmed, with where their readable text is. */
const SLIMMED: [path: string, readable: string, slimming: Slimming][] = [
  ['/minisearch/dist/es/index.js', 'index.js', MINISEARCH],
  ['/lit-html/lit-html.js', 'development/lit-html.js', LIT],
];

/**
 * Takes out of MiniSearch and Lit what the widget never calls. Throws when they are no longer what the
 * lists above were read from.
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

export default defineConfig({
  appType: 'custom',
  publicDir: false,
  plugins: [closeUp, slimLibraries, describeElement, tighten],
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
            'postgres-thread': 'server/store/postgres-thread.ts',
          },
          output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    },
  },
});

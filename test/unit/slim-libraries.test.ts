import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { slim } from '../../vite.config.ts';
import { LIT } from '../../widget/slim/lit.ts';
import { MINISEARCH } from '../../widget/slim/minisearch.ts';

const { resolve } = createRequire(import.meta.url);
const WIDGET = new URL('../../widget', import.meta.url).pathname;
const WHOLE = readFileSync(resolve('minisearch').replace(/dist\/.*/, 'dist/es/index.js'), 'utf8');
const WHOLE_LIT = readFileSync(
  resolve('lit-html').replace(
    /lit-html\/(?:node\/)?lit-html\.js$/,
    'lit-html/development/lit-html.js',
  ),
  'utf8',
);

test.describe('MiniSearch as the widget carries it', () => {
  test('has lost what is never called, and finds the same', async () => {
    const lean = slim(WHOLE, MINISEARCH);
    for (const gone of ['    discard(', '    fuzzyGet(', '    autoSuggest(']) {
      expect(WHOLE).toContain(gone);
      expect(lean).not.toContain(gone);
    }
    const path = test.info().outputPath('minisearch.mjs');
    writeFileSync(path, lean);
    const { default: Lean } = await import(path);
    const word = fc.constantFrom('a', 'ab', 'abc', 'b', 'constructor', 'été');
    const words = fc.array(word, { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { maxLength: 8 }), word, (texts, query) => {
        expect(find(Lean, texts, query)).toEqual(find(MiniSearch, texts, query));
      }),
    );
  });

  test('is not made from a MiniSearch that has become another', () => {
    const make = (from: string, to: string) => () => slim(WHOLE.replaceAll(from, to), MINISEARCH);
    expect(make('termResults(', 'scoreTerm(')).toThrow('termResults');
    expect(make('if (result)', 'if (results.has(docId))')).toThrow('result');
    expect(make('boostDocumentFn', 'boost')).toThrow('boostDocumentFn');
  });
});

/** What a template may not have: Lit as the widget carries it would not see it, and say nothing. */
const UNSEEN: Record<string, RegExp> = {
  'a boolean attribute': /\s\?[\w-]+="?\$\{/,
  'a listener that may be absent': /@[\w-]+=\$\{[^}]*nothing/,
  'an expression in a tag or for an element': /html`[^`]*<\/?\$\{|<\w+\s+\$\{/,
  'an expression between single quotes': /html`[^`]*='[^'`]*\$\{/,
  'a comment': /html`[^`]*<!--/,
  'an expression in raw text': /<(?:textarea|style|script|title)(?:\s[^>]*)?>[^<]*\$\{/,
  'another part of Lit': /from 'lit(?!\/html\.js')|\b(?:svg|mathml|noChange)\b.*from 'lit/,
};

test.describe('Lit as the widget carries it', () => {
  test('has lost what no template asks for', () => {
    const files = readdirSync(WIDGET, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => /(?<!\.d)\.ts$/.test(name))) {
      const text = readFileSync(join(WIDGET, file), 'utf8');
      for (const [what, form] of Object.entries(UNSEEN)) {
        expect(form.exec(text)?.[0], `${file} has ${what}`).toBeUndefined();
      }
    }
    const lean = slim(WHOLE_LIT, LIT);
    for (const gone of ['class ElementPart', 'function resolveDirective', 'setConnected(']) {
      expect(WHOLE_LIT).toContain(gone);
      expect(lean).not.toContain(gone);
    }
  });

  test('still refuses strings that no template wrote', () => {
    expect(slim(WHOLE_LIT, LIT)).toContain("tsa.hasOwnProperty('raw')");
  });

  test('is not made from a Lit that has become another', () => {
    const make = (from: string, to: string) => () => slim(WHOLE_LIT.replaceAll(from, to), LIT);
    expect(make('_commitIterable', '_commitList')).toThrow('_commitIterable');
    expect(make('v === noChange', 'isUnchanged(v)')).toThrow('v === noChange');
    expect(make('resolveDirective', 'direct')).toThrow('resolveDirective');
  });
});

/** What `core/search.ts` reads of a MiniSearch, used as it does. */
function find(Engine: typeof MiniSearch, texts: [string[], string[]][], word: string) {
  const postings = new Engine({
    fields: ['question', 'answer'],
    tokenize: (text) => text.split('\n'),
    processTerm: (term) => term,
  });
  texts.forEach(([question, answer], id) => {
    postings.add({ id, question: question.join('\n'), answer: answer.join('\n') });
  });
  const found: { id: number; score: number }[] = [];
  postings.search(word, {
    fields: ['answer'],
    bm25: { k: 0.4, b: 0.9, d: 0 },
    filter: ({ id, score }) => {
      found.push({ id, score });
      return false;
    },
  });
  return found;
}

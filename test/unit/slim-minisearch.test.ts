import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { slimMiniSearch } from '../../vite.config.ts';

const PATH = createRequire(import.meta.url)
  .resolve('minisearch')
  .replace(/dist\/.*/, 'dist/es/index.js');
const WHOLE = readFileSync(PATH, 'utf8');

test.describe('MiniSearch as the widget carries it', () => {
  test('has lost what is never called, and finds the same', async () => {
    const lean = slim(WHOLE);
    for (const gone of ['    discard(', '    fuzzyGet(', '    autoSuggest(']) {
      expect(WHOLE).toContain(gone);
      expect(lean).not.toContain(gone);
    }
    const path = test.info().outputPath('minisearch.mjs');
    writeFileSync(path, lean);
    const { default: Lean } = await import(path);
    const words = fc.array(fc.constantFrom('a', 'ab', 'abc', 'b', 'constructor', 'été'), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { maxLength: 8 }), words, (texts, query) => {
        expect(find(Lean, texts, query)).toEqual(find(MiniSearch, texts, query));
      }),
    );
  });

  test('is not made from a MiniSearch that has become another', () => {
    expect(() => slim(WHOLE.replaceAll('termResults(', 'scoreTerm('))).toThrow('termResults');
    expect(() => slim(WHOLE.replace('if (query.fuzzy)', 'if (query.isFuzzy)'))).toThrow('fuzzy');
  });
});

function slim(code: string): string {
  return slimMiniSearch.transform(code, PATH) ?? '';
}

/** As `core/search.ts` uses it, and what that reads of a result. */
function find(Engine: typeof MiniSearch, texts: [string[], string[]][], query: string[]) {
  const postings = new Engine({
    fields: ['question', 'answer'],
    tokenize: (text) => text.split('\n'),
    processTerm: (term) => term,
  });
  texts.forEach(([question, answer], id) => {
    postings.add({ id, question: question.join('\n'), answer: answer.join('\n') });
  });
  const found = postings.search(query.join('\n'), {
    fields: ['answer'],
    bm25: { k: 0.4, b: 0.9, d: 0 },
    boostTerm: (_term, at) => at + 1,
  });
  return found.map(({ id, score, queryTerms }) => ({ id, score, queryTerms }));
}

import type { Slimming } from './slimming.ts';

/**
 * Texts are added once, and one word is looked up whole, in one field, its finds handed to `filter`:
 * removing, loading, prefixes, guesses, joining and sorting are not needed.
 */
export const MINISEARCH: Slimming = {
  methods: {
    MiniSearch: 'constructor add search termResults addTerm addFields addFieldLength',
  },
  neverTrue: [
    '(options === null || options === void 0 ? void 0 : options.fields) == null',
    'id == null',
    'this._idToShortId.has(id)',
    'fieldValue == null',
    'Array.isArray(processedTerm)',
    'query === MiniSearch.wildcard && searchOptionsWithDefaults.boostDocument == null',
    '!this._documentIds.has(docId)',
    '!docBoost',
    'result',
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
    [/\{\s+\.\.\.defaultOptions,[\s\S]*?\n {8}\};/, 'options;'],
    [/const defaultOptions = [\s\S]*?\n\};/, ''],
    [/this\._(?:dirtCount|currentVacuum|enqueuedVacuum|enqueuedVacuumConditions) = .*/g, ''],
    [/MiniSearch\.wildcard = .*/, ''],
    // An entry is named by its position, which is the number that MiniSearch would give it.
    [/const id = extractField\(.*/, ''],
    [/this\.addDocumentId\(id\)/, 'this._documentCount++'],
    [/id: this\._documentIds\.get\(docId\)/, 'id: docId'],
    [/this\._(?:documentIds|nextId) = .*/g, ''],
    [/\{ extractField, .*idField \}/, '{ tokenize, fields }'],
    [/const fieldValue = .*/, ''],
    [/stringifyField\(fieldValue, field\), field/, 'document[field]'],
    [/const processedTerm = .*/, ''],
    [/processedTerm/g, 'term'],
    [/this\._idToShortId.*/g, ''],
    [/this\._storedFields = .*/, ''],
    [/this\.saveStoredFields\(.*/, ''],
    [/Object\.assign\(result, .*/, ''],
    [/const (?:\{ searchOptions: globalSearchOptions|searchOptionsWithDefaults) .*/g, ''],
    [
      /this\.executeQuery\(query, searchOptions\)/,
      'this.termResults(this._index.get(query), searchOptions.fields, searchOptions.bm25)',
    ],
    [/sourceTerm, derivedTerm, termWeight, termBoost, (.*)boostDocumentFn, (?=.*\{)/, '$1'],
    [/Object\.keys\(fieldBoosts\)/, 'fieldBoosts'],
    [/const fieldBoost = .*/, ''],
    [/const docBoost = .*/, ''],
    [/termWeight \* termBoost \* fieldBoost \* docBoost \* /, ''],
    [/const result = results\.get\(docId\);/, ''],
    [/\{\s+score: weightedScore,[\s\S]*?\]\s\}\s+\}/, 'weightedScore'],
    [/\[docId, \{ score, terms, match \}\]/, '[docId, score]'],
    [/const quality = .*/, ''],
    [/score: score \* quality,[\s\S]*?match\n/, 'score\n'],
    [/const results = \[\];/, ''],
    [
      /if \(searchOptionsWithDefaults\.filter == null .*\) \{[\s\S]*?\}/,
      'searchOptions.filter(result);',
    ],
    [/results\.sort\(byScore\);\s+return results;/, ''],
  ],
};

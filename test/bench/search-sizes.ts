/**
 * How long search takes on catalogues of many sizes, beside MiniSearch and FlexSearch in the same
 * run: synthetic texts with the word frequencies of a language, typos and unfinished words on.
 * @module
 */

import { Document } from 'flexsearch';
import MiniSearch from 'minisearch';
import {
  buildIndex,
  type IndexedEntry,
  openIndex,
  search,
  serialiseIndex,
} from '../../widget/core/search-all.ts';
import { misspell, seededRandom, typedSoFar } from './search-sets.ts';

const SIZES = [1000, 5000, 10_000];
const LARGE = 100_000;
const QUERIES = 400;
/** Queries asked before the clock is looked at. */
const WARM_QUERIES = 50;
const ANSWER_WORDS = 60;
const LIMIT = 5;

type Find = (query: string, typing: boolean) => unknown;

interface Figures {
  name: string;
  size: number;
  buildMs: number;
  openMs?: number;
  p50: number;
  p95: number;
  p99: number;
  heapMegabytes: number;
}

/** Measures every size and prints a table. `--large` adds 100,000 entries. */
export function measureSizes(words: readonly string[]): void {
  const sizes = words.includes('--large') ? [...SIZES, LARGE] : SIZES;
  const rows: Figures[] = [];
  for (const size of sizes) {
    const entries = writeEntries(size);
    const queries = writeQueries(entries);
    for (const measure of [measureOurs, measureMiniSearch, measureFlexSearch]) {
      console.error(`${size} entries …`);
      rows.push(measure(entries, queries));
    }
  }
  console.log(formatRows(rows));
}

function measureOurs(entries: IndexedEntry[], queries: string[]): Figures {
  const before = heapMegabytes();
  const startedAt = performance.now();
  const packed = serialiseIndex(buildIndex(entries, { language: 'en' }));
  const builtAt = performance.now();
  const index = openIndex(packed);
  const openMs = performance.now() - builtAt;
  const find: Find = (query, typing) => search(index, query, { limit: LIMIT, typing });
  return {
    ...{ name: 'Wayside', size: entries.length, buildMs: builtAt - startedAt, openMs },
    ...timeQueries(find, queries),
    heapMegabytes: heapMegabytes() - before,
  };
}

function measureMiniSearch(entries: IndexedEntry[], queries: string[]): Figures {
  const before = heapMegabytes();
  const startedAt = performance.now();
  const index = new MiniSearch({ fields: ['question', 'alternates', 'answer'] });
  index.addAll(entries);
  const buildMs = performance.now() - startedAt;
  const find: Find = (query, prefix) => index.search(query, { prefix, fuzzy: 0.2 });
  return {
    ...{ name: 'MiniSearch', size: entries.length, buildMs },
    ...timeQueries(find, queries),
    heapMegabytes: heapMegabytes() - before,
  };
}

function measureFlexSearch(entries: IndexedEntry[], queries: string[]): Figures {
  const before = heapMegabytes();
  const startedAt = performance.now();
  const index = new Document({
    tokenize: 'forward',
    document: { id: 'id', index: ['question', 'answer'] },
  });
  for (const { id, question, answer } of entries) index.add({ id, question, answer });
  const buildMs = performance.now() - startedAt;
  const find: Find = (query) => index.search(query, { limit: LIMIT, suggest: true });
  return {
    ...{ name: 'FlexSearch (no typos)', size: entries.length, buildMs },
    ...timeQueries(find, queries),
    heapMegabytes: heapMegabytes() - before,
  };
}

function timeQueries(find: Find, queries: string[]): Pick<Figures, 'p50' | 'p95' | 'p99'> {
  for (const query of queries.slice(0, WARM_QUERIES)) find(query, true);
  const times = queries
    .map((query, at) => {
      const startedAt = performance.now();
      find(query, at % 2 === 0);
      return performance.now() - startedAt;
    })
    .sort((a, b) => a - b);
  const share = (part: number) => times[Math.floor((times.length - 1) * part)] as number;
  return { p50: share(0.5), p95: share(0.95), p99: share(0.99) };
}

/** Entries of a question, three other wordings and an answer. */
function writeEntries(size: number): IndexedEntry[] {
  const random = seededRandom(size);
  const vocabulary = writeVocabulary(Math.min(40_000, 4000 + size / 2), random);
  // Zipf: the word of rank r comes r times less often than the first.
  const word = () =>
    vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? (vocabulary[0] as string);
  const text = (count: number) => Array.from({ length: count }, word).join(' ');
  return Array.from({ length: size }, (_, at) => ({
    id: `entry-${at}`,
    question: `${text(4 + Math.floor(random() * 5))}?`,
    alternates: [text(3), text(5), text(7)],
    answer: text(ANSWER_WORDS),
  }));
}

function writeVocabulary(count: number, random: () => number): string[] {
  const pick = (from: string) => from.charAt(Math.floor(random() * from.length));
  const syllable = () =>
    pick('bcdfghjklmnprstvw') + pick('aeiou') + (random() < 0.3 ? pick('nrst') : '');
  const words = new Set<string>();
  while (words.size < count) {
    const syllables = 1 + Math.floor(random() * 4);
    words.add(Array.from({ length: syllables }, syllable).join(''));
  }
  return [...words];
}

/** Questions and alternates: as they are, with a typo, or as far as they are typed. */
function writeQueries(entries: readonly IndexedEntry[]): string[] {
  const random = seededRandom(1);
  return Array.from({ length: QUERIES }, (_, at) => {
    const { question, alternates } = entries[Math.floor(random() * entries.length)] as IndexedEntry;
    const text = [question, ...alternates][Math.floor(random() * 4)] as string;
    if (at % 4 === 1) return misspell(text, random);
    return at % 4 === 2 ? typedSoFar(text) : text;
  });
}

/** After a collection, where Node was started with `--expose-gc`. */
function heapMegabytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}

function formatRows(rows: readonly Figures[]): string {
  const head = [
    'entries',
    'library',
    'build ms',
    'open ms',
    'p50 ms',
    'p95 ms',
    'p99 ms',
    'heap MB',
  ];
  const lines = rows.map((row) => [
    row.size,
    row.name,
    row.buildMs.toFixed(0),
    row.openMs?.toFixed(0) ?? '–',
    row.p50.toFixed(2),
    row.p95.toFixed(2),
    row.p99.toFixed(2),
    row.heapMegabytes.toFixed(0),
  ]);
  const table = [head, head.map(() => '---'), ...lines];
  return table.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

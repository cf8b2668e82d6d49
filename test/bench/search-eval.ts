/**
 * Measures search on labelled questions and writes a table in markdown.
 * @module
 */

import { gzipSync } from 'node:zlib';
import {
  buildIndex,
  openIndex,
  type SearchResult,
  search,
  serialiseIndex,
} from '../../widget/core/search-all.ts';
import { fitConfidence } from './fit-confidence.ts';
import { PEERS } from './search-peers.ts';
import {
  type LabelledSet,
  misspell,
  type Question,
  readGolden,
  readSets,
  seededRandom,
  typedSoFar,
} from './search-sets.ts';

/** One way to search a set. */
export interface Engine {
  name: string;
  build(set: LabelledSet): {
    find(query: string, typing: boolean): { ids: string[]; result?: SearchResult };
    /** Bytes of the index, compressed. */
    bytes: number;
  };
}

const ours: Engine = {
  name: 'Wayside',
  build(set) {
    const packed = serialiseIndex(buildIndex(set.entries, { language: set.language }));
    const index = openIndex(packed);
    return {
      bytes: gzipSync(packed).length,
      find(query, typing) {
        const result = search(index, query, { limit: 10, typing });
        return { ids: result.hits.map((hit) => hit.id), result };
      },
    };
  },
};

export interface Figures {
  r1: number;
  r3: number;
  mrr: number;
  typoR1: number;
  prefixR3: number;
  auroc: number;
  precision: number;
  coverage: number;
  kilobytes: number;
  buildMs: number;
  p50Ms: number;
  p99Ms: number;
}

/** Entry of `npm run eval:search`. Without a folder the demo content's golden questions are asked. */
export async function evaluate(args: string[], root: string): Promise<void> {
  const folder = args.find((arg) => !arg.startsWith('-'));
  const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length) ?? '';
  const split = args.includes('--tune') ? 'tune' : 'report';
  const engines = args.includes('--no-peers') ? [ours] : [ours, ...PEERS];
  const sets = (folder ? readSets(folder) : readGolden(root)).filter(({ name }) =>
    name.includes(only),
  );
  if (args.includes('--fit')) return fitConfidence(sets);
  const ownFigures: Figures[] = [];
  console.log(HEAD);
  for (const set of sets) {
    for (const engine of engines) {
      const figures = measure(set, engine, split);
      if (engine === ours) ownFigures.push(figures);
      console.log(formatRow(set, engine, figures));
    }
  }
  if (ownFigures.length > 0) console.log(`\n${summarise(ownFigures)}`);
}

function summarise(figures: Figures[]): string {
  const mean = (of: (one: Figures) => number) =>
    figures.reduce((sum, one) => sum + of(one), 0) / figures.length;
  const typoLoss = 100 * mean(({ r1, typoR1 }) => r1 - typoR1);
  const kept = 100 * mean(({ r3, prefixR3 }) => prefixR3 / r3);
  return `All sets: ${typoLoss.toFixed(1)} points of R@1 lost to one typo; ${kept.toFixed(1)} % of R@3 kept at 60 % typed.`;
}

const HEAD = `| set | engine | R@1 | R@3 | MRR@10 | R@1 typo | R@3 60 % | kept | AUROC | precision | coverage | KB | build ms | p50 | p99 |
|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|`;

function formatRow(set: LabelledSet, engine: Engine, figures: Figures): string {
  const percent = (value: number) => (Number.isNaN(value) ? '–' : (100 * value).toFixed(1));
  return `| ${[
    set.name,
    engine.name,
    ...[
      figures.r1,
      figures.r3,
      figures.mrr,
      figures.typoR1,
      figures.prefixR3,
      figures.prefixR3 / figures.r3,
    ].map(percent),
    ...[figures.auroc, figures.precision, figures.coverage].map(percent),
    figures.kilobytes.toFixed(1),
    figures.buildMs.toFixed(0),
    figures.p50Ms.toFixed(3),
    figures.p99Ms.toFixed(2),
  ].join(' | ')} |`;
}

function measure(set: LabelledSet, engine: Engine, split: 'tune' | 'report'): Figures {
  const begun = performance.now();
  const { find, bytes } = engine.build(set);
  const buildMs = performance.now() - begun;
  const questions = set[split];
  // A first pass warms the engine up.
  for (const { text } of questions.slice(0, 300)) find(text, false);
  const times: number[] = [];
  const timed = (text: string, typing: boolean) => {
    const start = performance.now();
    const found = find(text, typing);
    times.push(performance.now() - start);
    return found;
  };
  const random = seededRandom(7);
  const plain = questions.map(({ text }) => timed(text, false));
  const typo = questions.map(({ text }) => timed(misspell(text, random), false));
  const typed = questions.map(({ text }) => find(typedSoFar(text), true));
  const unanswerable = set.unanswerable[split].map((text) => find(text, false));
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return {
    r1: recall(plain, questions, 1),
    r3: recall(plain, questions, 3),
    mrr: meanReciprocalRank(plain, questions),
    typoR1: recall(typo, questions, 1),
    prefixR3: recall(typed, questions, 3),
    ...judgeConfidence(plain, unanswerable, questions),
    kilobytes: bytes / 1000,
    buildMs,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
  };
}

type Found = { ids: string[]; result?: SearchResult };

const rankOf = (found: Found, question: Question) =>
  found.ids.findIndex((id) => question.entries.includes(id));

function recall(found: Found[], questions: Question[], depth: number): number {
  const right = found.filter((one, at) => {
    const rank = rankOf(one, questions[at] as Question);
    return rank >= 0 && rank < depth;
  });
  return right.length / questions.length;
}

function meanReciprocalRank(found: Found[], questions: Question[]): number {
  const ranks = found.map((one, at) => rankOf(one, questions[at] as Question));
  return (
    ranks.reduce((sum, rank) => sum + (rank >= 0 && rank < 10 ? 1 / (rank + 1) : 0), 0) /
    questions.length
  );
}

/** How well confidence parts what can be answered from what cannot, and what `answer` is worth. */
function judgeConfidence(answerable: Found[], unanswerable: Found[], questions: Question[]) {
  const confidences = (list: Found[]) => list.map(({ result }) => result?.confidence ?? Number.NaN);
  const answered = answerable
    .map((found, at) => ({ found, isRight: rankOf(found, questions[at] as Question) === 0 }))
    .filter(({ found }) => found.result?.verdict === 'answer');
  const wrong = unanswerable.filter(({ result }) => result?.verdict === 'answer').length;
  return {
    auroc: areaUnderRoc(confidences(answerable), confidences(unanswerable)),
    precision: answered.filter(({ isRight }) => isRight).length / (answered.length + wrong),
    coverage: answered.length > 0 ? answered.length / answerable.length : Number.NaN,
  };
}

function areaUnderRoc(positive: number[], negative: number[]): number {
  // Peers tell no confidence.
  if (positive.some(Number.isNaN)) return Number.NaN;
  const sorted = [...negative].sort((a, b) => a - b);
  const below = (value: number, orEqual: boolean) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = sorted[middle] as number;
      if (other < value || (orEqual && other === value)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const wins = positive.reduce(
    (sum, value) => sum + (below(value, false) + below(value, true)) / 2,
    0,
  );
  return wins / (positive.length * negative.length);
}

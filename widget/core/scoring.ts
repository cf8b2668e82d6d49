/**
 * How well the texts of an index fit the words of a query. Four views of a text are compared by
 * cosine and added: its words, its neighbouring words, the meanings of its words, and their
 * spelling. Reading a query and judging the outcome are not done here.
 * @module
 */

import type { IndexData } from './index-format.ts';
import { type LikeWord, Spelling } from './spelling.ts';
import { repeat } from './steps.ts';

/**
 * What each view is worth, and how far a long text is held against it (1: plain cosine). Found by
 * coordinate search on the questions to tune on of four sets without alternates, in two languages,
 * then rounded.
 */
export const VIEWS = { words: 0.45, pairs: 0.55, meanings: 0.75, spelling: 0.8, lengthPower: 0.8 };
const VIEW_NAMES = ['words', 'pairs', 'meanings', 'spelling'] as const;
/** Likeness below this is chance. */
const LIKENESS_MIN = 0.25;
const STOP_WORD = 1;
/** In `kinds`: a phrase of two words. */
export const PHRASE = 2;

/** One word of a query as the index knows it. */
export interface QueryWord {
  /** The stem asked for. */
  term: string;
  isStopWord: boolean;
  /** Whether it was taken for a misspelt word of the index. */
  isRepaired?: boolean;
  /** Words of the index it is read as, with what the reading is worth, 0 to 1. */
  readings: { word: number; weight: number }[];
}

/** A query as the index knows it. */
export interface ReadQuery {
  words: QueryWord[];
  /** Positions of the index's two-word phrases that it holds. */
  phrases: number[];
}

/** The texts of an index laid flat, with all that a comparison needs. */
export class TextScorer {
  readonly data: IndexData;
  readonly spelling: Spelling;
  /** Words of all texts, one after the other; text `t` begins at `starts[t]`. */
  readonly tokens: Uint32Array;
  readonly starts: Uint32Array;
  /** Entry of each text. */
  readonly entryOf: Uint32Array;
  /** Rarity of each word among the texts. */
  readonly rarity: Float32Array;
  /** 1 for a stop word, 2 for a phrase of two words, which has a meaning and nothing else. */
  readonly kinds: Uint8Array;
  /** Of the last query: score of each text. */
  readonly scores: Float32Array;
  /** Of the last query: worth of each word by itself, by its meanings and by its spelling. */
  readonly exact: Float32Array;
  readonly meant: Float32Array;
  readonly alike: Float32Array;

  /** Rarity of a word that no text has. */
  readonly rarest: number;
  #touched: number[] = [];
  #marks: Uint32Array;
  /** Whether a word has any worth or mark: most have none, and are passed over fast. */
  #isWeighed: Uint8Array;
  #synonymsOf: Map<number, number[]> = new Map();
  #meaningRarity: Float32Array;
  /** What a text's sums in each view are multiplied by. */
  #scales: Record<(typeof VIEW_NAMES)[number], Float32Array>;
  #likeWords: Map<string, LikeWord[]> = new Map();

  private constructor(data: IndexData, spelling: Spelling) {
    const { words, texts, textCounts } = data;
    this.data = data;
    this.spelling = spelling;
    this.starts = new Uint32Array(texts.length + 1);
    texts.forEach((text, at) => {
      this.starts[at + 1] = (this.starts[at] as number) + text.length;
    });
    this.tokens = new Uint32Array(this.starts[texts.length] as number);
    this.entryOf = Uint32Array.from(
      textCounts.flatMap((count, entry) => new Array<number>(count).fill(entry)),
    );
    this.kinds = Uint8Array.from(words, (word) => (word.includes(' ') ? PHRASE : 0));
    for (const word of data.stopWords) this.kinds[word] = STOP_WORD;
    this.scores = new Float32Array(texts.length);
    this.rarity = new Float32Array(words.length);
    this.exact = new Float32Array(words.length);
    this.meant = new Float32Array(words.length);
    this.alike = new Float32Array(words.length);
    this.#marks = new Uint32Array(words.length);
    this.#isWeighed = new Uint8Array(words.length);
    this.rarest = rarityOf(0, texts.length);
    this.#meaningRarity = new Float32Array(data.synonyms.length);
    const scale = () => new Float32Array(texts.length);
    this.#scales = { words: scale(), pairs: scale(), meanings: scale(), spelling: scale() };
  }

  /** Lays out the texts of an index, pausing now and then. */
  static *make(data: IndexData): Generator<void, TextScorer> {
    const scorer = new TextScorer(data, yield* Spelling.make(data.words));
    yield* scorer.#countWords();
    yield* scorer.#measureTexts();
    return scorer;
  }

  /** Scores every text. What it wrote stays until the next call. */
  score({ words: query, phrases }: ReadQuery): void {
    this.#forget();
    const norms = this.#weighWords(query);
    for (const phrase of phrases) norms.meanings += this.#weighMeanings(phrase, 1);
    const scale = {
      words: 1 / Math.sqrt(norms.words || 1),
      pairs: 1 / Math.sqrt(query.length + 1),
      meanings: 1 / Math.sqrt(norms.meanings || 1),
      spelling: 1 / Math.sqrt(norms.spelling || 1),
    };
    // A query without words has no end for a text without words to meet.
    const last = query.length && 1 << Math.min(30, query.length);
    // Held in variables: this loop sees every word of every text.
    const { tokens, starts, kinds, exact, meant, alike, scores } = this;
    const [marksOf, isWeighed, scales] = [this.#marks, this.#isWeighed, this.#scales];
    for (let text = 0; text < scores.length; text++) {
      let words = 0;
      let meanings = 0;
      let spelling = 0;
      let pairs = 0;
      // Bit 0 stands for the beginning of the query, bit n for its nth word.
      let before = 1;
      const end = starts[text + 1] as number;
      for (let token = starts[text] as number; token < end; token++) {
        const word = tokens[token] as number;
        if (isWeighed[word] === 0) {
          if (kinds[word] !== PHRASE) before = 0;
          continue;
        }
        meanings += meant[word] as number;
        if (kinds[word] === PHRASE) continue;
        words += exact[word] as number;
        spelling += alike[word] as number;
        const marks = marksOf[word] as number;
        if (marks & (before << 1)) pairs++;
        before = marks;
      }
      if (before & last) pairs++;
      scores[text] =
        words * scale.words * (scales.words[text] as number) +
        pairs * scale.pairs * (scales.pairs[text] as number) +
        meanings * scale.meanings * (scales.meanings[text] as number) +
        spelling * scale.spelling * (scales.spelling[text] as number);
    }
  }

  /** How near the nearest text with each of the words is to a query, 1 for the nearest of all. */
  findCompany(query: ReadQuery, words: readonly number[]): Map<number, number> {
    this.score(query);
    const { tokens, starts, scores } = this;
    const nearest = new Map(words.map((word) => [word, 0]));
    let highest = 0;
    for (let text = 0; text < scores.length; text++) {
      const score = scores[text] as number;
      if (score === 0) continue;
      if (score > highest) highest = score;
      const end = starts[text + 1] as number;
      for (let token = starts[text] as number; token < end; token++) {
        const known = nearest.get(tokens[token] as number);
        if (known !== undefined && known < score) nearest.set(tokens[token] as number, score);
      }
    }
    for (const [word, score] of nearest) nearest.set(word, score / (highest || 1));
    return nearest;
  }

  isStopWord(word: number): boolean {
    return this.kinds[word] === STOP_WORD;
  }

  /** Meanings that a word has, as positions in `synonyms`. */
  meaningsOf(word: number): readonly number[] {
    return this.#synonymsOf.get(word) ?? [];
  }

  #weighWords(query: readonly QueryWord[]) {
    const norms = { words: 0, meanings: 0, spelling: 0 };
    query.forEach(({ term, isStopWord, readings }, position) => {
      let rarest = 0;
      for (const { word, weight } of readings) {
        const rarity = this.rarity[word] as number;
        this.#add(this.exact, word, rarity * rarity * weight);
        this.#marks[word] = (this.#marks[word] as number) | (1 << Math.min(30, position + 1));
        rarest = Math.max(rarest, rarity * rarity);
        if (!isStopWord) norms.meanings += this.#weighMeanings(word, weight);
      }
      if (!isStopWord) {
        norms.spelling += this.#weighSpelling(term, readings);
        // A word that no text has still makes the query different from every text.
        if (rarest === 0) {
          rarest = this.rarest * this.rarest;
          if (!readings[0]) norms.meanings += rarest;
        }
      }
      norms.words += rarest;
    });
    return norms;
  }

  #weighMeanings(word: number, weight: number): number {
    const meanings = this.meaningsOf(word);
    if (meanings.length === 0) {
      const worth = (this.rarity[word] as number) ** 2;
      this.#add(this.meant, word, worth * weight);
      return worth;
    }
    let sum = 0;
    for (const meaning of meanings) {
      const worth = this.#worthOf(meaning, meanings);
      for (const other of this.data.synonyms[meaning] as number[]) {
        this.#add(this.meant, other, worth * weight);
      }
      sum += worth;
    }
    return sum;
  }

  /** A word means one thing at a time: what it is worth is shared among its meanings. */
  #worthOf(meaning: number, meanings: readonly number[]): number {
    return (this.#meaningRarity[meaning] as number) ** 2 / meanings.length;
  }

  #weighSpelling(term: string, readings: QueryWord['readings']): number {
    const meant = readings.length === 1 ? (this.data.words[readings[0]?.word ?? 0] ?? term) : term;
    for (const { word, shared } of this.findLike(meant)) this.#add(this.alike, word, shared);
    return this.spelling.weigh(meant);
  }

  /** Words that look like a term. */
  findLike(term: string): LikeWord[] {
    let like = this.#likeWords.get(term);
    if (!like) {
      like = this.spelling
        .findLike(term, LIKENESS_MIN)
        .filter(({ word }) => this.kinds[word] === 0);
      // Words come from visitors: what is kept is bounded.
      if (this.#likeWords.size > 2 * this.data.words.length) this.#likeWords.clear();
      this.#likeWords.set(term, like);
    }
    return like;
  }

  #add(weights: Float32Array, word: number, weight: number): void {
    weights[word] = (weights[word] as number) + weight;
    this.#isWeighed[word] = 1;
    this.#touched.push(word);
  }

  #forget(): void {
    for (const worth of [this.exact, this.meant, this.alike, this.#marks, this.#isWeighed]) {
      for (const word of this.#touched) worth[word] = 0;
    }
    this.#touched = [];
  }

  /** Files words under their meanings; finds how rare both are among the texts. */
  *#countWords(): Generator<void, void> {
    const { synonyms, texts } = this.data;
    synonyms.forEach((words, meaning) => {
      for (const word of words) {
        const meanings = this.#synonymsOf.get(word);
        if (meanings) meanings.push(meaning);
        else this.#synonymsOf.set(word, [meaning]);
      }
    });
    const count = (counts: Float32Array, at: number) => {
      counts[at] = (counts[at] as number) + 1;
    };
    yield* repeat(texts.length, (at) => {
      const words = new Set(texts[at]);
      this.tokens.set(texts[at] as number[], this.starts[at]);
      const meanings = new Set<number>();
      for (const word of words) {
        count(this.rarity, word);
        for (const meaning of this.meaningsOf(word)) meanings.add(meaning);
      }
      for (const meaning of meanings) count(this.#meaningRarity, meaning);
    });
    this.rarity.forEach((found, word) => {
      this.rarity[word] = found > 0 ? rarityOf(found, texts.length) : 0;
    });
    this.#meaningRarity.forEach((found, meaning) => {
      this.#meaningRarity[meaning] = rarityOf(found, texts.length);
    });
  }

  *#measureTexts(): Generator<void, void> {
    const { texts } = this.data;
    yield* repeat(texts.length, (at) => {
      const sums = this.#measure(texts[at] as number[]);
      for (const view of VIEW_NAMES) this.#scales[view][at] = Math.sqrt(sums[view]);
    });
    for (const view of VIEW_NAMES) {
      yield;
      const lengths = this.#scales[view];
      const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
      lengths.forEach((length, at) => {
        lengths[at] = length > 0 ? VIEWS[view] / (mean * (length / mean) ** VIEWS.lengthPower) : 0;
      });
    }
  }

  #measure(text: readonly number[]) {
    const sums = { words: 0, pairs: text.length + 1, meanings: 0, spelling: 0 };
    for (const word of text) {
      const own = (this.rarity[word] as number) ** 2;
      if (this.kinds[word] !== PHRASE) sums.words += own;
      if (this.kinds[word] === STOP_WORD) continue;
      if (this.kinds[word] !== PHRASE) sums.spelling += this.spelling.weightOf(word);
      const meanings = this.meaningsOf(word);
      sums.meanings += meanings.length === 0 ? own : 0;
      for (const meaning of meanings) sums.meanings += this.#worthOf(meaning, meanings);
    }
    return sums;
  }
}

/** Inverse document frequency as in BM25 (Robertson and Spärck Jones), never negative. */
export function rarityOf(count: number, total: number): number {
  return Math.log(1 + (total - count + 0.5) / (count + 0.5));
}

/**
 * Which words of an index look like a given word: by shared letter groups, for inflections and
 * compounds, and by edit distance, for slips of the finger. What likeness is worth is not decided
 * here.
 * @module
 */

import { type HashLists, hashLetters, makeHashLists } from './hash-lists.ts';
import { finish, repeat } from './steps.ts';

/** Letters in a group; a word is framed by `_` first, so that its ends count. */
const GROUP_MIN = 3;
const GROUP_MAX = 5;
/** A word with fewer letters is too short to guess at. */
const REPAIRED_LENGTH_MIN = 3;
/** Likeness that two slips in a long word leave. */
const NEAR_MIN = 0.25;
/** Longest ending that is tried off. */
const TAIL_MAX = 5;
/** From this length on two slips are forgiven. */
const TWO_SLIPS_LENGTH_MIN = 8;

/** A word of the index that looks like the word asked for. */
export interface LikeWord {
  /** Position in the list of words. */
  word: number;
  /** Weight of the shared letter groups. */
  shared: number;
  /** Cosine of the two words' letter groups, 0 to 1. */
  likeness: number;
}

/** What the spelling of words does not tell. */
export interface Judgement {
  stem(word: string): string;
  /** How common a word of the list is, 0 and up. */
  commonness(word: number): number;
}

/** Finds similar words in one list of words. */
export class Spelling {
  #words: readonly string[];
  #groups: HashLists;
  #slips: HashLists | undefined;
  #bits: number;
  /** Sum of the weights of a word's letter groups. */
  #weights: Float32Array;
  #shared: Float32Array;

  private constructor(words: readonly string[], bits: number, groups: HashLists) {
    this.#words = words;
    this.#bits = bits;
    this.#groups = groups;
    this.#weights = new Float32Array(words.length);
    this.#shared = new Float32Array(words.length);
  }

  /** Reads a list of words, pausing now and then. */
  static *make(words: readonly string[]): Generator<void, Spelling> {
    const bits = Math.max(12, Math.ceil(Math.log2(words.length * 8 + 1)));
    const groups = yield* makeHashLists(words.length, bits, (word, file) =>
      eachGroup(words[word] as string, file),
    );
    const spelling = new Spelling(words, bits, groups);
    yield* repeat(words.length, (at) => {
      spelling.#weights[at] = spelling.weigh(words[at] as string);
    });
    return spelling;
  }

  /** Weight of all letter groups of a word of the list. */
  weightOf(word: number): number {
    return this.#weights[word] as number;
  }

  /** Weight of all letter groups of any word: rare groups weigh more. */
  weigh(word: string): number {
    let sum = 0;
    eachGroup(word, (hash) => {
      sum += this.#groupWeight(hash);
    });
    return sum;
  }

  /** The words whose likeness is at least `likenessMin`, in no particular order. */
  findLike(word: string, likenessMin: number): LikeWord[] {
    const touched = this.#countShared(word);
    const weight = this.weigh(word);
    const found: LikeWord[] = [];
    for (const at of touched) {
      const shared = this.#shared[at] as number;
      this.#shared[at] = 0;
      const likeness = shared / Math.sqrt(weight * (this.#weights[at] as number));
      if (likeness >= likenessMin)
        found.push({ word: at, shared, likeness: Math.min(1, likeness) });
    }
    return found;
  }

  /**
   * The word that was probably meant: one slip away, or two in a long word. Words of the list are
   * stems, so endings are tried off the word asked for. Undefined when there is none.
   */
  findMeant(word: string, { stem, commonness }: Judgement): number | undefined {
    if (word.length < REPAIRED_LENGTH_MIN) return undefined;
    const slipsMax = word.length < TWO_SLIPS_LENGTH_MIN ? 1 : 2;
    const forms = [[stem(word), '']];
    for (let tail = 0; tail <= TAIL_MAX && word.length - tail >= REPAIRED_LENGTH_MIN; tail++) {
      forms.push([word.slice(0, word.length - tail), word.slice(word.length - tail)]);
    }
    let best: number | undefined;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const [form = '', tail = ''] of forms) {
      for (const at of this.#findNear(form, tail === '' ? slipsMax : 1)) {
        const other = this.#words[at] as string;
        // A word that short may lack a letter; it is no other word of its length.
        if (word.length === REPAIRED_LENGTH_MIN && other.length <= word.length) continue;
        const slips = countSlips(form, other, slipsMax);
        if (slips > slipsMax || (tail !== '' && stem(other + tail) !== other)) continue;
        // A first letter is seldom wrong; between equals the commoner word wins.
        const score = (other[0] === word[0] ? 0.5 : 0) - slips + 0.1 * commonness(at);
        if (score > bestScore) [best, bestScore] = [at, score];
      }
    }
    return best;
  }

  #groupWeight(hash: number): number {
    const { starts } = this.#groups;
    const bucket = hash & ((1 << this.#bits) - 1);
    const count = (starts[bucket + 1] as number) - (starts[bucket] as number);
    return Math.log(1 + (this.#words.length + 1) / (count + 0.5));
  }

  #countShared(word: string): number[] {
    const touched: number[] = [];
    eachGroup(word, (hash) => {
      const weight = this.#groupWeight(hash);
      for (const at of listOf(this.#groups, hash, this.#bits)) {
        if (this.#shared[at] === 0) touched.push(at);
        this.#shared[at] = (this.#shared[at] as number) + weight;
      }
    });
    return touched;
  }

  /** Words that share what is left after leaving out a letter, and for long words look alike. */
  #findNear(word: string, slipsMax: number): Set<number> {
    this.#slips ??= finish(
      makeHashLists(this.#words.length, this.#bits, (at, file) =>
        eachSlip(this.#words[at] as string, file),
      ),
    );
    const near = new Set<number>();
    const slips = this.#slips;
    eachSlip(word, (hash) => {
      for (const at of listOf(slips, hash, this.#bits)) near.add(at);
    });
    if (slipsMax > 1) for (const like of this.findLike(word, NEAR_MIN)) near.add(like.word);
    return near;
  }
}

/**
 * Slips that lead from one word to another: letters put in, left out, changed or swapped with their
 * neighbour (optimal string alignment). Stops at `slipsMax + 1`, which should be small: the ways that
 * are tried multiply with each slip.
 */
export function countSlips(from: string, to: string, slipsMax: number): number {
  let same = 0;
  while (same < from.length && from[same] === to[same]) same++;
  const [a, b] = [from.slice(same), to.slice(same)];
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > slipsMax || slipsMax === 0) return slipsMax + 1;
  const after = (left: number, right: number) =>
    countSlips(a.slice(left), b.slice(right), slipsMax - 1);
  const isSwap = a[0] === b[1] && a[1] === b[0];
  return 1 + Math.min(after(1, 1), after(1, 0), after(0, 1), isSwap ? after(2, 2) : slipsMax);
}

function eachGroup(word: string, visit: (hash: number) => void): void {
  const framed = `_${word}_`;
  for (let length = GROUP_MIN; length <= GROUP_MAX; length++) {
    for (let at = 0; at + length <= framed.length; at++)
      visit(hashLetters(framed, at, at + length));
  }
}

function eachSlip(word: string, visit: (hash: number) => void): void {
  if (word.length < REPAIRED_LENGTH_MIN) return;
  visit(hashLetters(word, 0, word.length));
  for (let at = 0; at < word.length; at++) {
    // Leaving out either of two equal letters gives the same.
    if (word[at] !== word[at + 1]) visit(hashLetters(word, 0, word.length, at));
  }
}

function listOf(lists: HashLists, hash: number, bits: number): Uint32Array {
  const bucket = hash & ((1 << bits) - 1);
  return lists.items.subarray(lists.starts[bucket], lists.starts[bucket + 1]);
}

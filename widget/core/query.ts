/**
 * Reads a query with the words of an index: known words as they are, an unfinished last word as the
 * words that begin with it, a misspelt word as the word that was meant.
 * @module
 */

import { QUERY_LENGTH_MAX } from './limits.ts';
import type { QueryWord, ReadQuery, TextScorer } from './scoring.ts';
import { type LanguageModule, type Token, tokeniseQuery } from './text.ts';

/** What a reading is worth that is not the word itself. */
const REPAIRED_WEIGHT = 0.9;
/** What each part of a compound is worth that is itself unknown. */
const PART_WEIGHT = 0.5;
/** What all the words that an unfinished word may become are worth together: one of many is meant. */
const PREFIX_WEIGHT = 2;
/** The same when the unfinished word is a word by itself. */
const PREFIX_KNOWN_WEIGHT = 0.4;
/** How far commoner words are preferred (1: in proportion). */
const PREFIX_POWER = 0.8;
/** How far words are preferred that stand in texts near to the words before. */
const COMPANY = 4;
/** Words that an unfinished word may be read as. */
const PREFIX_READINGS_MAX = 8;
/** Fewer letters begin too many words. */
const PREFIX_LENGTH_MIN = 2;
/** A word that a longer, unfinished form is read as must have this many letters. */
const ROOT_LENGTH_MIN = 4;

/** The parts of an index that reading needs. */
export interface Lexicon {
  language: LanguageModule;
  scorer: TextScorer;
  /** Position of a word. */
  find(term: string): number | undefined;
  /** Positions of the words that begin so. */
  findPrefixed(prefix: string): number[];
  /** How common a word is in the index, 0 and up. */
  commonness(word: number): number;
}

/** A query read, with the misspelt words it was cured of. */
export interface Reading extends ReadQuery {
  repaired: { from: string; to: string }[];
}

/** Reads a query. `typing` says that the last word may be unfinished. */
export function readQuery(lexicon: Lexicon, query: string, typing: boolean): Reading {
  const seen = query.slice(0, QUERY_LENGTH_MAX);
  const tokens = tokeniseQuery(seen, lexicon.language);
  const repaired: Reading['repaired'] = [];
  const words: QueryWord[] = [];
  tokens.forEach((token, at) => {
    const isUnfinished = at === tokens.length - 1 && token.end === seen.length;
    const word = readWord(lexicon, token, isUnfinished, typing, words);
    const first = word.readings[0];
    if (word.isRepaired && first) {
      repaired.push({ from: token.word, to: lexicon.scorer.data.words[first.word] as string });
    }
    words.push(word);
  });
  return { words, phrases: findPhrases(lexicon, tokens), repaired };
}

function readWord(
  lexicon: Lexicon,
  { term, word, isStopWord }: Token,
  isUnfinished: boolean,
  typing: boolean,
  before: readonly QueryWord[],
): QueryWord {
  const known = lexicon.find(term);
  if (known !== undefined || isStopWord || (isUnfinished && typing)) {
    const readings = known === undefined ? [] : [{ word: known, weight: 1 }];
    if (isUnfinished && typing) readings.push(...finishWord(lexicon, word, known, before));
    const isSure = isStopWord && readings.length < 2;
    if (readings.length > 0 || isStopWord) return { term, isStopWord: isSure, readings };
  }
  const meant = lexicon.scorer.spelling.findMeant(word, {
    stem: lexicon.language.stem,
    commonness: lexicon.commonness,
  });
  if (meant === undefined) {
    const readings = readCompound(lexicon, word);
    if (isUnfinished && readings.length === 0) {
      readings.push(...finishWord(lexicon, word, known, before));
    }
    return { term, isStopWord, readings };
  }
  return {
    term,
    isStopWord: lexicon.scorer.isStopWord(meant),
    readings: [{ word: meant, weight: REPAIRED_WEIGHT }],
    isRepaired: true,
  };
}

/** A compound that the index lacks, as those of its parts that it has. */
function readCompound({ language, find }: Lexicon, compound: string) {
  const parts = language.split?.(compound, (term) => find(term) !== undefined);
  return parts?.map((term) => ({ word: find(term) as number, weight: PART_WEIGHT })) ?? [];
}

/** What an unfinished word may become: `passw` a longer word, `activati` the root `activ`. */
function finishWord(
  lexicon: Lexicon,
  start: string,
  known: number | undefined,
  before: readonly QueryWord[],
) {
  if (start.length < PREFIX_LENGTH_MIN) return [];
  const candidates = lexicon.findPrefixed(start).filter((word) => word !== known);
  const company = lexicon.scorer.findCompany({ words: [...before], phrases: [] }, candidates);
  const worthOf = (word: number) =>
    PREFIX_POWER * lexicon.commonness(word) + COMPANY * (company.get(word) ?? 0);
  const prefixed = candidates.sort((a, b) => worthOf(b) - worthOf(a)).slice(0, PREFIX_READINGS_MAX);
  const worth = prefixed.map((word) => Math.exp(worthOf(word)));
  const most = known === undefined ? PREFIX_WEIGHT : PREFIX_KNOWN_WEIGHT;
  const sum = worth.reduce((total, value) => total + value, 0);
  if (prefixed.length > 0 || known !== undefined) {
    return prefixed.map((word, at) => ({ word, weight: (most * (worth[at] as number)) / sum }));
  }
  for (let length = start.length - 1; length >= ROOT_LENGTH_MIN; length--) {
    const root = lexicon.find(start.slice(0, length));
    if (root !== undefined) return [{ word: root, weight: 1 }];
  }
  return [];
}

function findPhrases(lexicon: Lexicon, tokens: readonly Token[]): number[] {
  return tokens.flatMap((token, at) => lexicon.find(`${tokens[at - 1]?.term} ${token.term}`) ?? []);
}

/**
 * Text as search sees it: folded, cut into tokens, stripped of stop words, stemmed. The same steps
 * on the visitor's query and on the site's texts. What is done with the terms is not decided here.
 * @module
 */

import { QUERY_LENGTH_MAX, QUERY_TOKENS_MAX, TOKEN_LENGTH_MAX } from './limits.ts';

/** What search must know about a language. Passed in, so that a page loads only its own. */
export interface LanguageModule {
  /** BCP 47 tag, such as `en`. */
  language: string;
  /** Root of a folded word. */
  stem(word: string): string;
  /** Folded words that say nothing about the subject. */
  stopWords: ReadonlySet<string>;
  /** Folded words that stand before an apostrophe and are dropped with it, as in `l'envoi`. */
  elided?: ReadonlySet<string>;
  /** What stands after an apostrophe and means a word, as the `t` of `isn't` does. */
  clitics?: ReadonlyMap<string, string>;
  /** The stems that a folded compound is made of, as far as they are known; the end always is. */
  split?(compound: string, isKnown: (term: string) => boolean): string[];
  /** The words of a text, those joined that belong together. */
  join?(words: readonly Token[]): readonly Token[];
  /** Spelling rules of the language for a word in lower case, before accents are taken off. */
  respell?(word: string): string;
}

/** A word as index and query share it. */
export interface Term {
  /** Stemmed. */
  term: string;
  isStopWord: boolean;
}

/** A word of a text with its place, in UTF-16 units of that text. */
export interface Token extends Term {
  /** Folded, not stemmed. */
  word: string;
  start: number;
  end: number;
}

const LIGATURES: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Lower case, compatibility forms resolved, accents and ligatures taken apart. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[œæßøłđðþı]/g, (letter) => LIGATURES[letter] ?? letter);
}

/** Tokens of a query, stop words included: as many as fit the bits of a number. */
const QUERY_WORDS_MAX = 29;

/** What runs were cut into: the same words come again and again. Some come from visitors, so it is bounded. */
const KNOWN = new WeakMap<LanguageModule, Map<string, Token[]>>();
const KNOWN_MAX = 8000;

/** All tokens of a text, stop words included and marked. */
export function tokenise(text: string, language: LanguageModule): readonly Token[] {
  const known = KNOWN.get(language) ?? new Map<string, Token[]>();
  if (known.size > KNOWN_MAX) known.clear();
  KNOWN.set(language, known);
  const tokens = [...text.matchAll(WORDS)].flatMap(({ 0: raw, index }) => {
    const cut = known.get(raw) ?? cutWord(raw, language);
    if (raw.length <= TOKEN_LENGTH_MAX) known.set(raw, cut);
    return cut.map((token) => ({ ...token, start: token.start + index, end: token.end + index }));
  });
  return language.join?.(tokens) ?? tokens;
}

/**
 * The tokens of a query that search looks at: those of its first 200 characters, up to its twelfth
 * word that is not a stop word.
 */
export function tokeniseQuery(query: string, language: LanguageModule): readonly Token[] {
  const tokens = tokenise(query.slice(0, QUERY_LENGTH_MAX), language);
  let telling = 0;
  const end = tokens.findIndex((token) => {
    if (!token.isStopWord) telling++;
    return telling > QUERY_TOKENS_MAX;
  });
  return (end < 0 ? tokens : tokens.slice(0, end)).slice(0, QUERY_WORDS_MAX);
}

/** Stems of the words that tell something, as far as search would look at them; none without a language. */
export function tellingTerms(text: string, language: LanguageModule | undefined): Set<string> {
  const tokens = language ? tokeniseQuery(text, language) : [];
  return new Set(tokens.flatMap(({ term, isStopWord }) => (isStopWord ? [] : term)));
}

/**
 * Runs of letters and digits, joined by signs that stand inside words, codes and addresses. Cut where
 * they are long: every piece that V8's segmenter gives holds a copy of the whole run, which came to
 * gigabytes for a page without a stop.
 */
const WORDS =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]{0,400}(?:['’ʼ＇._@/+#&-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;
const APOSTROPHE = /['’ʼ＇]/;
const PARTS = /[\p{L}\p{N}\p{M}]+/gu;
/** Scripts written without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function cutWord(raw: string, language: LanguageModule): Token[] {
  if (UNSPACED.test(raw)) return segment(raw, language);
  const parts = [...raw.matchAll(PARTS)];
  if (parts.length === 1) return [makeToken(raw, 0, raw.length, language)];
  const tokens = parts
    .filter((part) => !isElision(raw, part, language))
    .map((part) => {
      const clitic =
        APOSTROPHE.test(raw[part.index - 1] ?? '') && language.clitics?.get(fold(part[0]));
      return makeToken(clitic || part[0], part.index, part[0].length, language);
    });
  // An order number, a product code or an address is also one word: `AB-1234` is `ab1234`.
  if (/[\d@]/.test(raw)) {
    tokens.push(makeToken(raw.replace(/[^\p{L}\p{N}\p{M}]+/gu, ''), 0, raw.length, language));
  }
  return tokens;
}

/** Whether a part is what is left of an article or a verb at an apostrophe: `l'`, `qu'`, `'s`. */
function isElision(raw: string, part: RegExpExecArray, language: LanguageModule): boolean {
  const word = fold(part[0]);
  if (APOSTROPHE.test(raw[part.index - 1] ?? '')) {
    return word.length <= 2 && !language.clitics?.has(word);
  }
  return (
    APOSTROPHE.test(raw[part.index + part[0].length] ?? '') && language.elided?.has(word) === true
  );
}

function makeToken(raw: string, start: number, length: number, language: LanguageModule): Token {
  const bounded = raw.slice(0, TOKEN_LENGTH_MAX);
  const word = fold(language.respell?.(bounded.toLowerCase()) ?? bounded);
  return {
    word,
    term: language.stem(word) || word,
    start,
    end: start + length,
    isStopWord: language.stopWords.has(word),
  };
}

/** Made once for each language: making one takes longer than using it. */
const segmenters = new Map<string, Intl.Segmenter>();

/** Words of a text in a script without spaces; pairs of letters where nothing can tell words. */
function segment(raw: string, language: LanguageModule): Token[] {
  if (typeof Intl === 'undefined' || !('Segmenter' in Intl)) return pairs(raw, language);
  const tag = language.language;
  const segmenter = segmenters.get(tag) ?? new Intl.Segmenter(tag, { granularity: 'word' });
  segmenters.set(tag, segmenter);
  return [...segmenter.segment(raw)]
    .filter((piece) => piece.isWordLike)
    .map((piece) => makeToken(piece.segment, piece.index, piece.segment.length, language));
}

function pairs(raw: string, language: LanguageModule): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < Math.max(1, raw.length - 1); at++) {
    tokens.push(makeToken(raw.slice(at, at + 2), at, 2, language));
  }
  return tokens;
}

/**
 * Labelled questions for measuring search: files of the form that the README describes, or the
 * demo content's golden questions.
 * @module
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { IndexedEntry } from '../../widget/core/search-all.ts';

export interface Question {
  text: string;
  /** Ids of the entries that answer it; any of them counts. */
  entries: string[];
}

export interface LabelledSet {
  name: string;
  language: string;
  entries: IndexedEntry[];
  /** To tune on. */
  tune: Question[];
  /** To report on. */
  report: Question[];
  /** Questions that no entry answers. */
  unanswerable: { tune: string[]; report: string[] };
}

/** Every `*.json` of a folder. */
export function readSets(folder: string): LabelledSet[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({
      ...JSON.parse(readFileSync(join(folder, name), 'utf8')),
      name: basename(name, '.json'),
    }));
}

/**
 * The golden questions of the repository's own content, one set a language.
 */
export function readGolden(root: string): LabelledSet[] {
  const golden = join(root, 'content/golden.yaml');
  if (!existsSync(golden)) return [];
  const { questions, none = {} } = parse(readFileSync(golden, 'utf8')) as Golden;
  const languages = [...new Set(questions.map(({ language }) => language))];
  return languages.map((language) => ({
    name: `golden-${language}`,
    language,
    entries: readEntries(join(root, 'content', language)),
    tune: [],
    report: questions
      .filter((question) => question.language === language)
      .map(({ text, entry }) => ({ text, entries: [entry] })),
    unanswerable: { tune: [], report: none[language] ?? [] },
  }));
}

interface Golden {
  questions: { language: string; text: string; entry: string }[];
  /** What nothing answers, by language. */
  none?: Record<string, string[]>;
}

export function readEntries(folder: string): IndexedEntry[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort()
    .flatMap((path) => {
      const [, front = '', answer = ''] =
        /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(folder, path), 'utf8')) ?? [];
      const { id = basename(path, '.md'), question, alternates = [], stages } = parse(front) ?? {};
      return question ? [{ id, question, alternates, answer, stages }] : [];
    });
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The text with one random slip in one of its longer words; the text itself when it has none. */
export function misspell(text: string, random: () => number): string {
  const words = [...text.matchAll(/\p{L}{4,}/gu)];
  const word = words[Math.floor(random() * words.length)];
  if (!word) return text;
  const at = word.index + Math.floor(random() * word[0].length);
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  const before = text.slice(0, at);
  switch (Math.floor(random() * 4)) {
    case 0:
      return before + text.slice(at + 1);
    case 1:
      return before + letter + text.slice(at);
    case 2:
      return before + letter + text.slice(at + 1);
    default: {
      const swap = at + 1 < word.index + word[0].length ? at : at - 1;
      return text.slice(0, swap) + text[swap + 1] + text[swap] + text.slice(swap + 2);
    }
  }
}

/** The first 60 % of the characters, as typed so far. */
export function typedSoFar(text: string): string {
  return text.slice(0, Math.ceil(text.length * 0.6)).trimEnd();
}

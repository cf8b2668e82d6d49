/**
 * What a site's help is once compiled: entries with their answers as document trees, the catalogue
 * of one language, and the manifest that tells a page what to load. Types and pure functions only;
 * reading markdown is the server's business.
 * @module
 */

import type { Journey } from './journey.ts';
import { WORDS_PER_SECOND } from './limits.ts';

/** Text inside a block. A plain string is text. Nothing here is ever HTML. */
export type Inline =
  | string
  | { type: 'strong' | 'emphasis'; children: Inline[] }
  | { type: 'code'; text: string }
  /** `href` is `https:`, `http:`, `mailto:`, `tel:` or begins with `/` or `#`; nothing else compiles. */
  | { type: 'link'; href: string; children: Inline[] }
  /** A link to another entry of the catalogue. */
  | { type: 'entry'; id: string; children: Inline[] }
  | { type: 'image'; src: string; alt: string; width: number; height: number }
  | { type: 'break' };

/** One block of an answer; the only shapes that a renderer must know. */
export type Block =
  | { type: 'paragraph'; children: Inline[] }
  /** `level` 2 to 4: level 1 is the entry's question. */
  | { type: 'heading'; level: 2 | 3 | 4; children: Inline[] }
  | { type: 'list'; ordered: boolean; start: number; items: Block[][] }
  | { type: 'table'; align: (ColumnAlign | null)[]; head: Inline[][]; rows: Inline[][][] }
  | { type: 'code'; text: string; language?: string }
  | { type: 'quote'; children: Block[] }
  | { type: 'rule' };

export type ColumnAlign = 'left' | 'center' | 'right';

/** A question with its answer, in one language. */
export interface Entry {
  /** Stable for ever and shared by the translations. */
  id: string;
  /** Hash of everything a reader sees, so that an event can name the version that was read. */
  hash: string;
  topic: string;
  question: string;
  alternates: string[];
  /** Stages at which it is suggested. */
  stages: string[];
  /** Path patterns of pages on which it is suggested; stronger than stages. */
  pages: string[];
  /** Signals that call for it. */
  signals: string[];
  /** Order among the pinned of its pages and stages, from 1; absent when not pinned. */
  pinned?: number;
  related: string[];
  /** Earlier ids: links to them lead here. */
  formerly: string[];
  /** Words of the answer, for the distance and for the outcome *assumed*. */
  words: number;
  document: Block[];
}

/** A scripted conversation, in one language. */
export interface Guide {
  id: string;
  title: string;
  /** Stages and path patterns of the pages on which it is offered. */
  stages: string[];
  pages: string[];
  /** The first is where it begins. */
  steps: GuideStep[];
}

export interface GuideStep {
  /** Its heading in lower case, with hyphens. */
  id: string;
  title: string;
  body: Block[];
  /** Empty where the guide ends. */
  choices: GuideChoice[];
}

export interface GuideChoice {
  label: string;
  to:
    | { type: 'step'; id: string }
    | { type: 'entry'; id: string }
    | { type: 'link'; href: string }
    | { type: 'contact' };
}

/** All entries of a site in one language, with their search index. The form on the wire. */
export interface Catalogue {
  v: 1;
  site: string;
  language: string;
  /** In the order in which they are listed; `id` is the folder's name. */
  topics: { id: string; title: string }[];
  entries: Entry[];
  /** Absent in catalogues of an earlier server. */
  guides?: Guide[];
  /** What `serialiseLearned` gave for these entries. */
  index: string;
  /** What `serialiseRanker` gave for them; empty where there was nothing to learn. */
  ranker: string;
}

/**
 * A catalogue as it is sent. A small one is sent whole; of a large one come the entries' heads, and
 * of one too large to search in a browser only those that pages may suggest, without an index.
 */
export interface SentCatalogue extends Omit<Catalogue, 'entries' | 'index' | 'ranker'> {
  entries: SentEntry[];
  /** Absent where the server searches. */
  index?: string;
  /** Whether there is a ranker to be had, from `/v1/catalogues/:hash/ranker`. */
  isRanked?: boolean;
}

/** An entry whose answer may come later, from `/v1/catalogues/:hash/entries/:id`. */
export interface SentEntry extends Omit<Entry, 'document'> {
  document?: Block[];
  /** The answer as search reads it, where it is not sent as a document. */
  answer?: string;
}

/** What a page of the site needs to know before anything is opened. */
export interface Manifest {
  v: 1;
  site: string;
  name: string;
  /** In fallback order; the first is the site's default. */
  languages: string[];
  /** The word on the tab, by primary language tag. */
  launcher?: Record<string, string>;
  /** Hash of what the box says in the site's own words, by language; absent when it has none. */
  texts?: Record<string, string>;
  /** Hash of the catalogue, by language. */
  catalogues: Record<string, string>;
  journey: Journey;
  /** What may be shown before the catalogue has come, by language and stage id. */
  suggested: Record<string, Record<string, SuggestedQuestion[]>>;
  /** What a signal may offer unasked, by language and signal id; absent from earlier servers. */
  prompts?: Record<string, Record<string, SuggestedQuestion>>;
  /** Hash of the ranking, once there is one. */
  ranking?: string;
  contact: ContactSettings;
  surveys: SurveySettings;
  /** Share of sessions whose box offers a person alone; absent while no experiment runs. */
  holdout?: number;
  /** `stored`: events without an answer are kept in the tab; absent where only the page keeps them. */
  measurement?: 'stored';
  /** Age after which an open page asks for the manifest again before it searches. */
  refreshSeconds: number;
}

/** `[entry id, question, words]`; a tuple because the manifest is the one file every page loads. */
export type SuggestedQuestion = [id: string, question: string, words: number];

export interface ContactSettings {
  /** Mail address offered when the form cannot be sent; absent when the site has none. */
  address?: string;
  timeZone: string;
  /** When somebody reads messages; absent when the site does not say. Days: 1 Monday … 7 Sunday. */
  hours?: { days: number[]; from: string; until: string };
}

/** Which surveys are asked; absent when one is not. */
export interface SurveySettings {
  ces?: CesScale;
  csat?: CsatScale;
  nps?: boolean;
  /** Whether words may be added to an answer; absent when they may. */
  comments?: boolean;
}

export type CesScale = 'ces-7' | 'ces-5' | 'ces-4';
export type CsatScale = 'csat-7' | 'csat-5';

/** The words of an answer as a reader would say them, blocks parted by line ends. */
export function plainText(blocks: Block[]): string {
  return blocks
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n');
}

/** The words of one line of text, without its marks. An image gives its alternative text. */
export function inlineText(children: Inline[]): string {
  return children.map(oneInlineText).join('');
}

/** Words of a text, as read: runs of letters or digits. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/**
 * Seconds it takes to read an answer, as printed beside its question: words ÷ 4, to the nearest
 * 5 s, at least 10 s.
 */
export function readingSeconds(words: number): number {
  return Math.max(10, Math.round(words / WORDS_PER_SECOND / 5) * 5);
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.children);
    case 'list':
      return block.items.map(plainText).join('\n');
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(inlineText).join(' ')).join('\n');
    case 'code':
      return block.text;
    case 'quote':
      return plainText(block.children);
    case 'rule':
      return '';
  }
}

function oneInlineText(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  switch (inline.type) {
    case 'strong':
    case 'emphasis':
    case 'link':
    case 'entry':
      return inlineText(inline.children);
    case 'code':
      return inline.text;
    case 'image':
      return inline.alt;
    case 'break':
      return ' ';
  }
}

/**
 * How much of a catalogue travels to a visitor's browser. An editor has no part in it: it follows
 * from the size alone, so that the same catalogue is sent alike by every process.
 * @module
 */

import { gzipSync } from 'node:zlib';
import {
  type Catalogue,
  type Entry,
  plainText,
  type SentCatalogue,
  type SentEntry,
} from '../../widget/core/catalogue.ts';

export interface SentLimits {
  /** Entries up to which every answer is sent as it is shown. */
  answersMax: number;
  /** Bytes (gzip) of all that search reads, up to which browsers search by themselves. */
  searchableBytesMax: number;
  /** Entries sent, for suggestions, where the server searches. */
  offeredMax: number;
}

export const SENT_LIMITS: SentLimits = {
  answersMax: 1000,
  searchableBytesMax: 300 * 1024,
  offeredMax: 1000,
};

/** What is sent of a catalogue. */
export function sentForm(
  { ranker, index, ...catalogue }: Catalogue,
  limits = SENT_LIMITS,
): SentCatalogue {
  const { entries } = catalogue;
  if (searchableBytes({ entries, index }) > limits.searchableBytesMax) {
    return { ...catalogue, entries: offered(entries).slice(0, limits.offeredMax).map(headOf) };
  }
  const searched = { index, ...(ranker && { isRanked: true }) };
  const areSent = entries.length <= limits.answersMax;
  return { ...catalogue, ...searched, entries: areSent ? entries : entries.map(withPlainAnswer) };
}

/** An entry without its answer and its other wordings. */
export function headOf({ document: _, ...entry }: Entry): SentEntry {
  return { ...entry, alternates: [] };
}

/** Bytes (gzip) of questions, alternates, answers and index. */
export function searchableBytes({ entries, index }: Pick<Catalogue, 'entries' | 'index'>): number {
  const texts = entries.map(({ question, alternates, document }) => [
    question,
    alternates,
    plainText(document),
  ]);
  return gzipSync(JSON.stringify([texts, index])).length;
}

function withPlainAnswer({ document, ...entry }: Entry): SentEntry {
  return { ...entry, answer: plainText(document) };
}

/** Those that a rule of their own brings to a page first, the others in their order. */
function offered(entries: readonly Entry[]): Entry[] {
  const isRuled = ({ pages, stages, signals, pinned }: Entry) =>
    pinned !== undefined || pages.length + stages.length + signals.length > 0;
  return [...entries.filter(isRuled), ...entries.filter((entry) => !isRuled(entry))];
}

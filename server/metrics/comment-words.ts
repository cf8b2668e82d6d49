/**
 * Words that visitors used in comments on effort. A comment itself is one person's, so it is never
 * shown; a word is, once 5 sessions on 2 days used it.
 * @module
 */

import { type Kysely, sql } from 'kysely';
import { findLanguage } from '../../widget/core/languages/all.ts';
import { tokenise } from '../../widget/core/text.ts';
import type { Schema } from '../store/schema.ts';
import { nameOf } from './conditions.ts';
import type { Filter } from './cubes.ts';
import { WORDS_SESSIONS_MIN } from './missed-days.ts';
import { WORDS_DAYS_MIN } from './missed-words.ts';
import { textsOf } from './texts.ts';

export interface Comments {
  /** Sessions that wrote any. */
  sessions: number;
  /** The most used first. */
  words: { word: string; sessions: number }[];
}

const COMMENTS_MAX = 5000;
const WORDS_LISTED_MAX = 30;

/** Of the latest comments of the filter. */
export async function readComments(db: Kysely<Schema>, filter: Filter): Promise<Comments> {
  const rows = await textsOf(db, filter)
    .select(['session', 'day', 'text', nameOf('language').as('language')])
    // As it stands in the index, which a parameter would pass by.
    .where(sql<boolean>`kind = 'comment'`)
    .orderBy('day', 'desc')
    .limit(COMMENTS_MAX)
    .execute();
  const uses = new Map<string, { sessions: Set<number>; days: Set<number> }>();
  for (const { session, day, text, language } of rows) {
    for (const word of tellingWords(text, language)) {
      const use = uses.get(word) ?? { sessions: new Set(), days: new Set() };
      use.sessions.add(session);
      use.days.add(day);
      uses.set(word, use);
    }
  }
  const shown = [...uses]
    .filter(([, { sessions }]) => sessions.size >= WORDS_SESSIONS_MIN)
    .filter(([, { days }]) => days.size >= WORDS_DAYS_MIN)
    .map(([word, { sessions }]) => ({ word, sessions: sessions.size }))
    .sort((a, b) => b.sessions - a.sessions || (a.word < b.word ? -1 : 1));
  return {
    sessions: new Set(rows.map(({ session }) => session)).size,
    words: shown.slice(0, WORDS_LISTED_MAX),
  };
}

/** Each word once; those that every text has, like “the”, say nothing. */
function tellingWords(text: string, language: string): Set<string> {
  const tokens = tokenise(text, findLanguage(language));
  const words = tokens
    .filter(({ isStopWord }) => !isStopWord)
    .map(({ start, end }) => text.slice(start, end).toLocaleLowerCase(language));
  return new Set(words.filter((word) => /^\p{L}{2,}/u.test(word)));
}

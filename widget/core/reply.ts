/**
 * What the conversation replies to a message: which entries, and how sure. A short message that
 * leans on what was just read is understood with its words. How it is said is the box's business.
 * @module
 */

import type { Guide } from './catalogue.ts';
import type { Verdict } from './event.ts';
import { CHOICES_OFFERED_MAX, RESULTS_MAX } from './limits.ts';
import type { Hit, SearchOptions, SearchResult } from './search.ts';
import { type LanguageModule, tellingTerms } from './text.ts';

export interface Reply {
  verdict: Verdict;
  /** Ids of entries, best first: one answer, up to three choices, or the two nearest. */
  entries: string[];
  /** Stems of the words that these entries met. */
  terms: string[];
}

/** Searches here or elsewhere; undefined when it cannot. */
export type Searcher = (
  query: string,
  options: SearchOptions,
) => SearchResult | undefined | Promise<SearchResult | undefined>;

export interface ReplyContext {
  language: LanguageModule;
  /** How a message begins that goes on from what was said, such as "and …". */
  goesOn: RegExp;
  /** The entry last read or quoted. */
  last?: { id: string; question: string } | undefined;
  stage?: string | undefined;
}

const NEAREST_MAX = 2;
/** Words that tell something, up to which a message is short. */
const SHORT_MAX = 2;
/** Hits among which a follow-up looks for those that meet its own words. */
const FOLLOW_UP_HITS_MAX = 12;
/** Part of a guide's title that a message must have. */
const TITLE_PART_MIN = 0.5;

/** The entries that answer a message; undefined when there is nothing to search in. */
export async function replyTo(
  find: Searcher,
  message: string,
  context: ReplyContext,
): Promise<Reply | undefined> {
  const { stage } = context;
  const options = { limit: RESULTS_MAX, ...(stage && { stage }) };
  const alone = await find(message, options);
  if (!alone) return undefined;
  const followed = isFollowUp(message, alone.verdict, context)
    ? await findFollowUp(find, message, context)
    : [];
  const [first] = alone.hits;
  if (followed.length > 0 && !(alone.verdict === 'answer' && followed[0]?.id === first?.id)) {
    const known = new Set(followed.map(({ id }) => id));
    const also = alone.verdict === 'none' ? [] : alone.hits.filter(({ id }) => !known.has(id));
    return replyWith('choose', [...followed, ...also]);
  }
  return replyWith(alone.verdict, alone.hits);
}

const COUNTS = { answer: 1, choose: CHOICES_OFFERED_MAX, none: NEAREST_MAX };

/** As many of the hits as go with the verdict. */
export function replyWith(verdict: Verdict, hits: readonly Hit[]): Reply {
  const some = hits.slice(0, COUNTS[verdict]);
  const terms = new Set(some.flatMap(({ matched }) => matched.terms));
  return { verdict, entries: some.map(({ id }) => id), terms: [...terms] };
}

function isFollowUp(message: string, verdict: Verdict, { goesOn, last, language }: ReplyContext) {
  if (!last) return false;
  if (goesOn.test(message.trim())) return true;
  return verdict !== 'answer' && tellingTerms(message, language).size <= SHORT_MAX;
}

/** What the words of the message and of the last entry find together, and the message's own meet. */
async function findFollowUp(
  find: Searcher,
  message: string,
  context: ReplyContext,
): Promise<Hit[]> {
  const { last, language, stage } = context;
  const own = tellingTerms(message, language);
  const query = `${message} ${last?.question ?? ''}`;
  const found = await find(query, { limit: FOLLOW_UP_HITS_MAX, ...(stage && { stage }) });
  const meets = ({ id, matched }: Hit) =>
    id !== last?.id && matched.terms.some((term) => own.has(term));
  return found?.hits.filter(meets) ?? [];
}

/**
 * The guide that a message asks for: it has most words of the title, or one of them and, first of the
 * `entries` that were found for it, an answer to which the guide leads. Undefined when no guide is meant.
 */
export function findGuide(
  guides: readonly Guide[],
  message: string,
  entries: readonly string[],
  language: LanguageModule,
): Guide | undefined {
  const own = tellingTerms(message, language);
  const [first] = entries;
  return guides.find(({ title, steps }) => {
    const words = tellingTerms(title, language);
    const shared = [...words].filter((term) => own.has(term)).length;
    if (shared > words.size * TITLE_PART_MIN) return true;
    const leadsTo = steps.flatMap(({ choices }) =>
      choices.flatMap(({ to }) => (to.type === 'entry' ? to.id : [])),
    );
    return shared > 0 && first !== undefined && leadsTo.includes(first);
  });
}

/**
 * What the box says, as keys and the means to fill them. The words are one file a language.
 * @module
 */

import type { LanguageModule } from '../core/text.ts';

/** A language of the interface: its words, and what search must know of it. */
export interface Language {
  search: LanguageModule;
  direction: 'ltr' | 'rtl';
  texts: Record<FirstKey, string> & RarePlurals;
  loadParts(): Promise<{ words: PartWords }>;
}

/** The words of the parts that come later: a file of its own, fetched with the first of them. */
export interface PartWords {
  /** How a message begins that goes on from what was said before it. */
  goesOn: RegExp;
  texts: Record<PartKey, string> & RarePlurals;
}

/** `{name}` stands for a value. Plurals are keys by category of `Intl.PluralRules`. */
export type Texts = Partial<Record<TextKey | RarePlural, string>>;

/** What is said of several things. */
export type CountKey = 'count' | 'with.read' | 'with.talk';
/** Forms that only some languages have; `other` stands in for them. */
type RarePlurals = Partial<Record<RarePlural, string>>;
type RarePlural = `${CountKey}.${Exclude<Intl.LDMLPluralRule, 'one' | 'other'>}`;

/** What is said to open, search and read. */
type FirstKey =
  | 'title'
  | 'close'
  | 'field'
  | 'clear'
  | 'here'
  | 'unmatched'
  | 'distance.column'
  | 'seconds'
  | 'minutes'
  | 'hour'
  | 'hour.minutes'
  | 'reason.confirmed'
  | 'reason.asked'
  | 'reason.page'
  | 'reason.stage'
  | 'reason.pinned'
  | 'reason.read'
  | 'all'
  | 'results.answer'
  | 'results.more'
  | 'results.choose'
  | 'results.for'
  | 'count.one'
  | 'count.other'
  | 'none.title'
  | 'none.near'
  | 'none.contact'
  | 'none.ready'
  | 'none-of-these'
  | 'back.suggestions'
  | 'back.results'
  | 'back.answer'
  | 'back.all'
  | 'back.talk'
  | 'talk'
  | 'compose'
  | 'guide.why'
  | 'helped'
  | 'yes'
  | 'no'
  | 'contact'
  | 'on-day'
  | 'contact.open'
  | 'contact.again'
  | 'contact.still'
  | 'contact.mail'
  | 'offline'
  | 'unreachable'
  | 'centre'
  | 'loading'
  | 'withdrawn';

/** What is said in the parts that come later: reply, survey, conversation, contact. */
type PartKey =
  | 'you'
  | 'quoted'
  | 'whole'
  | 'chat.choose.1'
  | 'chat.choose.2'
  | 'chat.choose.3'
  | 'chat.none'
  | 'guide.step'
  | 'guide.back'
  | 'guide.restart'
  | 'thanks'
  | 'regret'
  | 'noted'
  | 'why.title'
  | 'why.wrong'
  | 'why.incomplete'
  | 'why.unclear'
  | 'why.not-my-case'
  | 'why.broken-link'
  | 'why.contact'
  | 'send'
  | 'skip'
  | 'try-again'
  | 'contact.closed'
  | 'contact.message'
  | 'contact.address'
  | 'contact.suggest'
  | 'contact.with'
  | 'with.page'
  | 'with.read.one'
  | 'with.read.other'
  | 'with.talk.one'
  | 'with.talk.other'
  | 'with.show'
  | 'with.remove'
  | 'with.put-back'
  | 'with.promise'
  | 'error.address'
  | 'error.message'
  | 'error.send'
  | 'error.mail'
  | 'sending'
  | 'receipt'
  | 'receipt.answer'
  | 'receipt.reference'
  | 'ces.question'
  | 'ces.1'
  | 'ces.2'
  | 'ces.3'
  | 'ces.4'
  | 'ces.5'
  | 'ces.6'
  | 'ces.7'
  | 'ces.words'
  | 'optional'
  | 'csat.question'
  | 'csat.low'
  | 'csat.high'
  | 'nps.question'
  | 'nps.low'
  | 'nps.high'
  | 'ces.thanks';

export type TextKey = FirstKey | PartKey;

/** The pieces of a text, its placeholders replaced by values that need not be text themselves. */
export function fill<Value>(text: string, values: Record<string, Value>): (string | Value)[] {
  return text.split(/\{(\w+)\}/).map((piece, place) => (place % 2 ? values[piece] : piece) ?? '');
}

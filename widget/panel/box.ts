/**
 * What the box is showing and what the visitor can do in it. How it looks is in the templates beside
 * this file; how it stands on the page is `panel.ts`.
 * @module
 */

import { readingSeconds, type SentEntry } from '../core/catalogue.ts';
import type { OpenedFrom } from '../core/event.ts';
import { QUERY_SETTLED_MS, RESULTS_MAX } from '../core/limits.ts';
import type { SearchResult } from '../core/search.ts';
import { steady } from '../core/steady-list.ts';
import { type Suggestion, suggest } from '../core/suggest.ts';
import type { CountKey, TextKey, Texts } from '../core/text-keys.ts';
import type { Place } from '../journey/page.ts';
import { fill } from '../languages/texts.ts';
import type { Reading } from '../telemetry/reading.ts';
import type { BoxParts } from './box-parts.ts';
import type { ContactForm } from './contact.ts';
import type { Conversation } from './conversation.ts';
import { isHeldOut } from './experiment.ts';
import type { Feedback } from './feedback.ts';
import { describeResults } from './results.ts';
import { type BoxState, emptyState, type View } from './state.ts';

export class Box {
  readonly parts: BoxParts;
  state: BoxState;
  results: SearchResult | undefined;
  /** The question that led to a person, when it is not the one in the field. */
  about = '';
  /** Whether it is so new that the field is shown by itself. */
  isBare = false;
  /** The query to which all choices were refused. */
  refused: string | undefined;
  /** Time of the answer in view. */
  reading: Reading | undefined;
  /** Told to screen readers once typing pauses. */
  spoken = '';
  /** Parts that are fetched when they are needed. */
  contact: ContactForm | undefined;
  feedback: Feedback | undefined;
  talk: Conversation | undefined;
  #speaking: ReturnType<typeof setTimeout> | undefined;
  /** Taken off the page: what still comes is for nobody. */
  isEnded = false;
  #searching: Promise<void> | undefined;
  #searches = 0;
  /** Shows and tells what was typed, until it is known what is found. */
  #typed: (() => void) | undefined;
  #isSeen = false;
  #offered = new Set<string>();

  constructor(parts: BoxParts) {
    this.parts = parts;
    this.state = { ...emptyState(), ...parts.memory.kept.box };
  }

  /** The view in front. */
  get view(): View {
    return this.state.trail.at(-1) ?? { name: 'home' };
  }

  get viewBefore(): View {
    return this.state.trail.at(-2) ?? { name: 'home' };
  }

  /** A text of the interface, filled. */
  say(key: TextKey, values: Record<string, string | number> = {}): string {
    return this.draw(key, values).join('');
  }

  /** A text whose values are drawn, not only said. */
  draw(key: TextKey, values: Record<string, unknown>): unknown[] {
    return fill(this.parts.source.texts[key] ?? '', values);
  }

  /** A text in the plural form that the language has for `n`. */
  count(key: CountKey, n: number, values: Record<string, string> = {}): string {
    const { texts, language } = this.parts.source;
    const form = `${key}.${new Intl.PluralRules(language).select(n)}` as keyof Texts;
    const text = texts[form] ?? texts[`${key}.other`] ?? '';
    return fill(text, { n, ...values }).join('');
  }

  /** The distance to the end of an answer. */
  far(words: number): string {
    const seconds = readingSeconds(words);
    return seconds < 60
      ? this.say('seconds', { n: seconds })
      : this.say('minutes', { n: Math.round(seconds / 60) });
  }

  find(id: string): SentEntry | undefined {
    return this.parts.source.find(id);
  }

  place(): Place | undefined {
    return this.parts.place();
  }

  suggestions(place: Place): Suggestion[] {
    const { catalogue, words, ranking } = this.parts.source;
    const context = { ...place, language: words?.search, read: this.state.read };
    const offered = suggest(catalogue?.entries ?? [], context, ranking);
    for (const { entry, rank, reason } of offered) this.#impress(place.path, entry, rank, reason);
    return offered;
  }

  type(query: string): void {
    if (isHeldOut(this)) return;
    this.parts.source.refresh();
    const isNewView = (query === '') !== (this.state.query === '');
    this.state.query = query;
    this.state.trail = [];
    this.refused = undefined;
    this.#announce();
    const startedAt = performance.now();
    this.#typed = () => {
      this.show(isNewView);
      const { hits = [], verdict = 'none' } = this.results ?? {};
      const ms = Math.round(performance.now() - startedAt);
      this.parts.queries.type({ text: query, hits: hits.length, verdict, ms });
    };
    this.search();
  }

  /** What was typed is told now, and not again when results come late. */
  leaveQuery(): void {
    this.#typed = undefined;
    this.parts.queries.leave();
  }

  /** Once when typing pauses, never per key; and when there is something to be found in. */
  #announce(): void {
    this.#hush();
    const { query } = this.state;
    if (!query.trim()) return;
    this.#speaking = setTimeout(async () => {
      await this.parts.source.load();
      await this.#searching;
      if (query !== this.state.query || this.view.name !== 'home') return;
      this.spoken = describeResults(this);
      this.show(false);
    }, QUERY_SETTLED_MS);
  }

  #hush(): void {
    clearTimeout(this.#speaking);
    this.spoken = '';
  }

  /** Searches for what is in the field, as the catalogue now is. */
  search(): void {
    const { query } = this.state;
    const place = ++this.#searches;
    const stage = this.place()?.stage;
    const options = { limit: RESULTS_MAX, typing: true, ...(stage && { stage }) };
    const found = query.trim() ? this.parts.source.search(query, options) : undefined;
    const take = (result: SearchResult | undefined) => {
      // Meanwhile it was searched anew, or the box was taken off the page.
      if (place !== this.#searches || this.isEnded) return;
      this.#take(result);
      if (this.#typed) this.#typed();
      else this.show(false);
      if (result) this.#typed = undefined;
    };
    // What is found here is shown at once.
    if (found instanceof Promise) this.#searching = found.then(take);
    else take(found);
  }

  #take(found: SearchResult | undefined): void {
    const before = this.results?.hits ?? [];
    this.results = found;
    if (!found) return;
    // What is called the likeliest stands first; of the others none moves without need.
    const sure = found.verdict === 'answer' ? found.hits.splice(0, 1) : [];
    found.hits = [...sure, ...steady(before, found.hits)];
  }

  openSuggestion({ entry, rank, reason }: Suggestion): void {
    this.parts.telemetry.record({ type: 'suggestion-opened', entry, rank, reason });
    this.openEntry(entry, 'suggestion');
  }

  /** The nudge of this page was seen, and perhaps followed. */
  tellPrompt(): void {
    const { entry } = this.parts.prompts() ?? {};
    if (entry) this.#impress(location.pathname, entry, 1, 'signal');
  }

  openEntry(id: string, from: OpenedFrom, terms: string[] = []): void {
    if (isHeldOut(this)) return;
    this.leaveQuery();
    this.parts.source.retry();
    this.go({ name: 'answer', entry: id, from, terms, isUnseen: true });
  }

  /** An answer is opened, and its time begins, once it stands before the visitor's eyes. */
  #startReading(): void {
    const { view, state } = this;
    if (view.name !== 'answer' || this.reading || !this.#isSeen) return;
    const entry = this.find(view.entry);
    if (!entry?.document) return;
    this.reading = this.parts.newReading();
    this.reading.see(true);
    if (!view.isUnseen) return;
    view.isUnseen = false;
    view.entry = entry.id;
    state.last = entry.id;
    this.#tellOpened(entry, view.from);
    if (!state.read.includes(entry.id)) state.read.push(entry.id);
    this.keep();
  }

  #tellOpened({ id, hash, words }: SentEntry, from: OpenedFrom): void {
    this.parts.telemetry.record({ type: 'answer-opened', entry: id, hash, from, words });
  }

  /** The answer in view is left, or may be: tells how long it was seen. */
  tellReading(): void {
    const { view } = this;
    if (view.name !== 'answer') return;
    const entry = this.find(view.entry);
    const visibleMs = this.reading?.report();
    if (!entry || visibleMs === undefined) return;
    const { id, hash, words } = entry;
    const acted = this.reading?.acted ?? false;
    const told = { entry: id, hash, from: view.from, words, visibleMs, acted };
    this.parts.telemetry.record({ type: 'answer-read', ...told });
  }

  refuseChoices(entries: string[]): void {
    this.leaveQuery();
    this.parts.telemetry.record({ type: 'choice-refused', entries });
    this.refused = this.state.query;
    this.#announce();
    this.show(true);
  }

  reply(entry: string, helpful: 'yes' | 'no'): void {
    const { replies } = this.state;
    if (replies[entry] === helpful) {
      void this.need();
      return;
    }
    replies[entry] = helpful;
    this.state.solved = helpful === 'yes';
    const [told, { view }] = [this.find(entry), this];
    // After a long pause the session is another, which must hold what the reply is about.
    if (told && view.name === 'answer' && !this.parts.memory.kept.session) {
      this.#tellOpened(told, view.from);
    }
    this.parts.telemetry.record({ type: 'feedback', entry, helpful });
    void this.need();
    this.keep();
    this.show(false);
  }

  /** `about` is the question that the message begins with. */
  openContact(about = ''): void {
    if (this.view.name === 'contact') return;
    this.leaveQuery();
    this.state.solved = false;
    this.about = about;
    this.go({ name: 'contact' });
    void this.need();
    this.parts.telemetry.record({ type: 'contact-opened', channel: 'form' });
  }

  /** Opens the conversation, and in it a guide when one is named. */
  async openTalk(guide?: string): Promise<void> {
    this.leaveQuery();
    this.go({ name: 'talk' });
    await this.need();
    if (guide) this.talk?.guides.start(guide);
  }

  /** Fetches the parts that the present view needs and that did not come with the box. */
  async need(): Promise<void> {
    const { view } = this;
    const { name } = view;
    const isReplied = name === 'answer' && view.entry in this.state.replies;
    if (!isReplied && !['contact', 'receipt', 'talk'].includes(name)) return;
    try {
      await this.parts.source.speakOfParts();
      if (!this.contact && (name === 'contact' || name === 'receipt')) {
        const { ContactForm } = await import('./contact.ts');
        this.contact ??= new ContactForm(this);
        this.show(true);
      }
      if (!this.talk && name === 'talk') {
        const { Conversation } = await import('./conversation.ts');
        this.talk ??= new Conversation(this);
        this.talk.arrive();
      }
      if (isReplied || name === 'receipt') {
        const { Feedback } = await import('./feedback.ts');
        this.feedback ??= new Feedback(this);
        this.feedback.survey.ask();
        this.show(false);
      }
    } catch {
      this.parts.source.isUnreachable = true;
      this.show(false);
    }
  }

  /** The box has come into view. */
  opened(): void {
    this.#isSeen = true;
    if (!this.parts.memory.kept.session) this.state.arm = undefined;
    this.search();
    void this.need();
    this.#startReading();
    this.reading?.see(true);
  }

  closed(): void {
    this.#hush();
    this.#isSeen = false;
    this.reading?.see(false);
    this.leaveQuery();
    this.tellReading();
    this.state.open = false;
  }

  markActed(): void {
    if (this.reading) this.reading.acted = true;
  }

  /** Address of the help centre, or of an entry's page in it. */
  centre(entry?: string): string {
    const { manifest, language } = this.parts.source;
    const path = manifest ? `${manifest.site}/${language}${entry ? `/${entry}` : ''}` : '';
    return new URL(`help/${path}`, this.parts.server).href;
  }

  go(view: View): void {
    this.tellReading();
    this.state.trail = [...this.state.trail, view];
    this.#turn();
  }

  scrolled(): void {
    this.reading?.scroll();
  }

  back(): void {
    this.tellReading();
    this.state.trail = this.state.trail.slice(0, -1);
    this.#turn();
  }

  /** Takes what is being written to a person out of all that is kept. */
  forgetTyped(): void {
    this.state.message = this.state.address = undefined;
    this.parts.memory.wipe();
  }

  /** A session is over: nothing of it is kept. */
  reset(): void {
    this.state = emptyState();
    this.results = this.reading = this.contact = this.feedback = this.talk = undefined;
    this.#offered.clear();
    this.parts.memory.forget();
  }

  /** Writes down where the visitor is, from the first act on. */
  keep(): void {
    const prompts = this.parts.prompts();
    if (prompts) this.state.prompts = prompts;
    this.parts.memory.kept.box = this.state;
    this.parts.memory.keep(true);
  }

  #turn(): void {
    this.#hush();
    this.reading = undefined;
    this.keep();
    if (this.view.name === 'talk' && this.talk) this.talk.arrive();
    else this.show(true);
  }

  show(isNewView: boolean): void {
    this.parts.show(isNewView);
    this.#startReading();
  }

  #impress(path: string, entry: string, rank: number, reason: string): void {
    const seen = `${path} ${entry}`;
    if (this.#offered.has(seen)) return;
    this.#offered.add(seen);
    this.parts.telemetry.impress({ type: 'suggestion-shown', entry, rank, reason });
  }
}

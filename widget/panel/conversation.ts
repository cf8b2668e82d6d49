/**
 * The conversation: one thread in which a message gets an entry word for word, a choice, or honestly
 * nothing, and in which guides run. Fetched when it is first asked for.
 * @module
 */

// Found in the panel's own file: it is there whenever this is.
import './panel.ts';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Block } from '../core/catalogue.ts';
import { countWords, plainText } from '../core/catalogue.ts';
import { CHOICES_OFFERED_MAX, QUERY_LENGTH_MAX, RESULTS_MAX } from '../core/limits.ts';
import { redactWords } from '../core/redact.ts';
import { findGuide, replyTo, replyWith } from '../core/reply.ts';
import { renderArm } from './arm.ts';
import type { Box } from './box.ts';
import { CONVERSATION_STYLE } from './conversation-style.ts';
import { renderDocument } from './document.ts';
import { renderBack } from './frame.ts';
import { GuideRun } from './guide.ts';
import { CROSS, HOLLOW, icon, SOLID } from './icons.ts';
import type { Turn } from './state.ts';

type Found = Turn & { by: 'help' };

const SEND = icon('turn', 'M4 10h11.5M10.5 5l5 5-5 5');
/** The visitor's own words. */
const YOURS = html`<span class="mark yours"></span>`;
/** Words of an answer that are quoted, in whole blocks; at least the first. */
const QUOTED_WORDS_MAX = 45;

export class Conversation {
  readonly box: Box;
  readonly guides: GuideRun;
  /** Whether what is added is announced: not what was there when the thread came into view. */
  #isLive = false;
  #hasFailed = false;
  /** Whether what was sent is being answered. */
  #isAnswering = false;

  constructor(box: Box) {
    this.box = box;
    this.guides = new GuideRun(this);
    box.parts.adopt(CONVERSATION_STYLE);
  }

  /** The thread has come into view. */
  arrive(): void {
    this.#isLive = false;
    this.box.show(true);
    this.box.parts.reveal('.said');
  }

  /** Adds to the end of the thread, and shows it. */
  say(...turns: Turn[]): void {
    this.#isLive = true;
    this.box.show(false);
    this.box.state.turns.push(...turns);
    const quoted = turns.findLast((turn) => turn.by === 'help' && turn.verdict === 'answer');
    if (quoted?.by === 'help' && quoted.entries[0]) this.box.state.last = quoted.entries[0];
    this.box.keep();
    this.box.show(false);
    this.box.parts.reveal('.said');
  }

  /** An entry was chosen in the thread: it stands there quoted, and is opened. */
  open(id: string, from: 'chat' | 'guide', text: string, terms: string[] = []): void {
    const quoted: Turn = { by: 'help', verdict: 'answer', text, entries: [id], terms };
    this.say({ by: 'visitor', text }, quoted);
    this.box.openEntry(id, from, terms);
  }

  render(): TemplateResult {
    const { box } = this;
    return html`${renderBack(box)}
      <div class="thread" role="log" aria-label=${box.say('talk')} aria-live=${this.#isLive ? 'polite' : 'off'}>
        ${box.state.turns.map((turn) => html`<div>${this.#renderTurn(turn)}</div>`)}
      </div>
      ${this.guides.renderMoves()}`;
  }

  /** Stands above the foot. */
  renderComposer(): TemplateResult {
    const { box } = this;
    return html`<form class="composer" @submit=${(event: Event) => this.#submit(event)}>
      ${this.#hasFailed ? html`<p class="soft" role="alert">${box.say('unreachable')}</p>` : nothing}
      ${YOURS}
      <input
        class="text-field next"
        type="text"
        enterkeyhint="send"
        autocomplete="off"
        maxlength=${QUERY_LENGTH_MAX}
        aria-label=${box.say('compose')}
        placeholder=${box.say('compose')}
        .value=${box.state.draft}
        @input=${({ target }: Event) => {
          box.state.draft = (target as HTMLInputElement).value;
        }}
      />
      <button class="button main" type="submit" aria-label=${box.say('send')}>${SEND}</button>
    </form>`;
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    const { box } = this;
    // Gone from the event once something was waited for.
    const form = event.target as HTMLFormElement;
    const text = box.state.draft.trim();
    if (!text || this.#isAnswering) return;
    this.#isAnswering = true;
    await box.parts.source.load();
    const found = await this.#answer(text);
    this.#isAnswering = false;
    this.#hasFailed = found === undefined;
    if (!found) return box.show(false);
    // What was written meanwhile stays.
    if (box.state.draft.trim() === text) {
      box.state.draft = '';
      form.reset();
    }
    this.say({ by: 'visitor', text, typed: true }, found);
    const turn = box.state.turns.filter((one) => one.by === 'visitor' && one.typed).length;
    const [entry] = found.entries;
    box.parts.telemetry.record({
      type: 'message',
      turn,
      text: redactWords(text, QUERY_LENGTH_MAX),
      verdict: found.verdict,
      ...(found.verdict === 'answer' && entry && { entry }),
    });
  }

  /** Undefined while there is nothing to answer from. */
  async #answer(text: string): Promise<Found | undefined> {
    const { box } = this;
    const { source } = box.parts;
    const { words, partWords, catalogue } = source;
    if (!words || !partWords) return undefined;
    const context = {
      language: words.search,
      goesOn: partWords.goesOn,
      last: box.find(box.state.last ?? ''),
      stage: box.place()?.stage,
    };
    const reply = await replyTo((query, options) => source.search(query, options), text, context);
    if (!reply) return undefined;
    const found: Found = { by: 'help', text, ...reply };
    const guide = findGuide(catalogue?.guides ?? [], text, reply.entries, words.search)?.id;
    if (!guide) return found;
    if (found.verdict === 'answer') return { ...found, guide };
    // The guide is one of the choices.
    const entries = found.verdict === 'none' ? [] : found.entries.slice(0, CHOICES_OFFERED_MAX - 1);
    return { ...found, verdict: 'choose', entries, guide };
  }

  #renderTurn(turn: Turn): unknown {
    switch (turn.by) {
      case 'visitor':
        return html`<div class="row said">
          ${YOURS}<p class="soft">${this.box.say('you')}</p><p class="words">${turn.text}</p>
        </div>`;
      case 'guide':
        return this.guides.renderStep(turn);
      case 'help':
        return this.#renderFound(turn);
    }
  }

  #renderFound(turn: Found): unknown {
    const guide = this.guides.renderOffer(turn.guide);
    if (turn.verdict === 'answer') {
      const arms = guide ? html`<ul class="arms">${guide}</ul>` : nothing;
      return html`${this.#renderQuote(turn)}${arms}`;
    }
    return turn.verdict === 'choose' ? this.#renderChoice(turn, guide) : this.#renderNone(turn);
  }

  #renderQuote({ entries: [id = ''], terms }: Found): unknown {
    const { box } = this;
    const { source } = box.parts;
    const document = source.read(id);
    const entry = box.find(id);
    if (!entry || !document) return source.isAwaited(id) ? nothing : this.#renderGone();
    return html`<div class="row told">${SOLID}<p class="soft">${box.say('quoted')}</p>
      <div class="quote">
        <p class="title">${entry.question}</p>
        <div class="text">${renderDocument(box, cutQuote(document))}</div>
        <p class="whole">
          <button class="link" type="button" @click=${() => box.openEntry(id, 'chat', terms)}>
            ${box.say('whole')}
          </button>
          <span class="far">${box.far(entry.words)}</span>
        </p>
      </div>
    </div>`;
  }

  #renderGone(): TemplateResult {
    return html`<p class="row told">${CROSS}${this.box.say('withdrawn')}</p>`;
  }

  #renderChoice(turn: Found, guide: unknown): TemplateResult {
    const { box } = this;
    const count = (turn.entries.length + (guide ? 1 : 0)) as 1 | 2 | 3;
    return html`<p class="row told soft">${HOLLOW}${box.say(`chat.choose.${count}`)}</p>
      <ul class="arms">
        ${this.#renderEntries(turn)}${guide}
        ${renderArm({
          to: box.say('none-of-these'),
          look: 'quiet',
          act: () => void this.#refuse(turn),
        })}
      </ul>`;
  }

  #renderNone(turn: Found): TemplateResult {
    const { box } = this;
    const { text, entries } = turn;
    return html`<p class="row told soft">
        ${CROSS}${box.say(entries.length > 0 ? 'chat.none' : 'none.title')}
      </p>
      <ul class="arms">
        ${this.#renderEntries(turn)}
        ${renderArm({
          to: box.say('none.contact', { query: text }),
          why: box.say('none.ready'),
          look: 'lit',
          act: () => box.openContact(text),
        })}
      </ul>`;
  }

  #renderEntries({ entries, terms }: Found): unknown[] {
    return entries.flatMap((id) => {
      const entry = this.box.find(id);
      if (!entry) return [];
      const act = () => this.open(id, 'chat', entry.question, terms);
      return [renderArm({ to: entry.question, far: this.box.far(entry.words), act })];
    });
  }

  /** An explicit no to all that was offered: what is near beside it, and a person. */
  async #refuse({ text, entries }: Found): Promise<void> {
    const { box } = this;
    // The server may take its time: pressed again meanwhile, it is still one no.
    if (this.#isAnswering) return;
    this.#isAnswering = true;
    const found = await box.parts.source.search(text, { limit: RESULTS_MAX });
    this.#isAnswering = false;
    const near = (found?.hits ?? []).filter(({ id }) => !entries.includes(id));
    box.parts.telemetry.record({ type: 'choice-refused', entries });
    this.say(
      { by: 'visitor', text: box.say('none-of-these') },
      { by: 'help', text, ...replyWith('none', near) },
    );
  }
}

/** The beginning of an answer in whole blocks, word for word. */
function cutQuote(document: Block[]): Block[] {
  let words = 0;
  const end = document.findIndex((block, place) => {
    words += countWords(plainText([block]));
    return place > 0 && (words > QUOTED_WORDS_MAX || block.type === 'heading');
  });
  return end < 0 ? document : document.slice(0, end);
}

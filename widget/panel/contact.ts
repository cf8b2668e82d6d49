/**
 * The message to a person: what the visitor writes, what goes along and can be taken out, and the
 * receipt. Fetched when it is first asked for.
 * @module
 */

// Found in the panel's own file: it is there whenever this is.
import './panel.ts';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type ContactReceipt, type ContactRequest, WIRE_VERSION } from '../core/event.ts';
import {
  CONTACT_ADDRESS_LENGTH_MAX,
  CONTACT_MESSAGE_LENGTH_MAX,
  CONTACT_READ_MAX,
  NAME_LENGTH_MAX,
  QUERY_SETTLED_MS,
} from '../core/limits.ts';
import { MAIL_ADDRESS } from '../core/mail-address.ts';
import { renderArm } from './arm.ts';
import type { Box } from './box.ts';
import { CONTACT_STYLE } from './contact-style.ts';
import { isHeldOut } from './experiment.ts';
import { renderBack } from './frame.ts';
import { describeHours } from './hours.ts';
import { CHECK, CLOSE, icon, PERSON } from './icons.ts';
import { describeTurns } from './transcript.ts';

const ALERT = icon('', 'M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0M10 6v4.5M10 13.8h.01');

/** What goes along with a message, unless it is taken out. */
type Enclosure = 'page' | 'read' | 'talk';
type Trouble = 'message' | 'address' | 'send';

/** Answered to a key that is known with other words. */
const CONFLICT = 409;

export class ContactForm {
  #box: Box;
  /** Where the last message is answered. */
  #answered = '';
  /** Id of an entry that may answer what is written. */
  #suggested: string | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #left = new Set<Enclosure>();
  #trouble: Trouble | undefined;
  #isSending = false;

  constructor(box: Box) {
    this.#box = box;
    box.parts.adopt(CONTACT_STYLE);
  }

  render(): TemplateResult {
    const box = this.#box;
    const line = describeHours(box, box.parts.source.manifest?.contact, 'contact.closed');
    return html`${renderBack(box)}
      <div class="row heading">${PERSON}<h3>${box.say('contact')}</h3></div>
      ${line ? html`<p class="row hours soft">${line}</p>` : nothing}
      <form class="row form" id="form" novalidate @submit=${(event: Event) => this.#submit(event)}>
        ${this.#renderMessage()}${this.#renderAddress()}
        <h4 class="label">${box.say('contact.with')}</h4>
        <ul class="with">
          ${this.#renderEnclosures()}
        </ul>
      </form>`;
  }

  renderReceipt(reference: string): TemplateResult {
    const box = this.#box;
    const address = this.#answered;
    return html`${renderBack(box)}
      <div class="row heading">${CHECK}
        <h3 class="next" tabindex="-1">${box.say('receipt')}</h3>
      </div>
      <div class="row form">
        ${
          address
            ? html`<p>${box.draw('receipt.answer', { address: html`<bdi>${address}</bdi>` })}</p>`
            : nothing
        }
        <p class="reference soft">
          ${box.say('receipt.reference')}<bdi dir="ltr">${reference}</bdi>
        </p>
      </div>`;
  }

  get #address(): string {
    return this.#box.state.address ?? '';
  }

  get #text(): string {
    const { about, state } = this.#box;
    const typed = about || this.#lastMessage || state.query.trim();
    return state.message ?? (typed || this.#refusedQuestion);
  }

  /** What was last written in the conversation, for a visitor who comes from there. */
  get #lastMessage(): string {
    const { trail, turns } = this.#box.state;
    const isTalking = trail.some(({ name }) => name === 'talk');
    const last = turns.findLast((turn) => turn.by === 'visitor' && turn.typed);
    return (isTalking && last?.by === 'visitor' && last.text) || '';
  }

  /** The question whose answer did not help, for a visitor who typed none. */
  get #refusedQuestion(): string {
    const { viewBefore, state } = this.#box;
    if (viewBefore.name !== 'answer') return '';
    const isRefused = ['no', 'noted'].includes(state.replies[viewBefore.entry] ?? '');
    return (isRefused && this.#box.find(viewBefore.entry)?.question) || '';
  }

  #renderMessage(): TemplateResult {
    const isWrong = this.#trouble === 'message';
    return html`<label>
        <span class="label">${this.#box.say('contact.message')}</span>
        <textarea
          class="text-field next"
          rows="3"
          maxlength=${CONTACT_MESSAGE_LENGTH_MAX}
          aria-invalid=${isWrong ? 'true' : nothing}
          aria-describedby=${isWrong ? 'trouble' : nothing}
          .value=${this.#text}
          @input=${({ target }: Event) => this.#write((target as HTMLTextAreaElement).value)}
        ></textarea>
      </label>
      ${isWrong ? this.#renderTrouble('error.message') : nothing}
      ${this.#renderSuggested()}`;
  }

  /** Once typing pauses, looks whether an entry answers it. */
  #write(message: string): void {
    this.#box.state.message = message;
    this.#mend('message');
    clearTimeout(this.#pause);
    this.#pause = setTimeout(async () => {
      const found = await this.#box.parts.source.search(message, { limit: 1 });
      if (message !== this.#box.state.message) return;
      const id = found?.verdict === 'none' ? undefined : found?.hits[0]?.id;
      const isRead = id !== undefined && this.#box.state.read.includes(id);
      this.#suggested = isRead ? undefined : id;
      this.#box.show(false);
    }, QUERY_SETTLED_MS);
  }

  /** Told as it comes, and takes nothing from the field. */
  #renderSuggested(): TemplateResult {
    const entry = !isHeldOut(this.#box) && this.#box.find(this.#suggested ?? '');
    const arm =
      entry &&
      renderArm({
        to: entry.question,
        why: this.#box.say('contact.suggest'),
        far: this.#box.far(entry.words),
        act: () => this.#box.openEntry(entry.id, 'search'),
      });
    return html`<div role="status">${arm ? html`<ul class="arms may">${arm}</ul>` : nothing}</div>`;
  }

  #renderAddress(): TemplateResult {
    const isWrong = this.#trouble === 'address';
    return html`<label>
        <span class="label">${this.#box.say('contact.address')}</span>
        <input
          class="text-field"
          type="email"
          dir="ltr"
          autocomplete="email"
          maxlength=${CONTACT_ADDRESS_LENGTH_MAX}
          aria-invalid=${isWrong ? 'true' : nothing}
          aria-describedby=${isWrong ? 'trouble' : nothing}
          .value=${this.#address}
          @input=${({ target }: Event) => {
            this.#box.state.address = (target as HTMLInputElement).value.trim();
            this.#mend('address');
          }}
        />
      </label>
      ${isWrong ? this.#renderTrouble('error.address') : nothing}`;
  }

  #renderTrouble(key: 'error.message' | 'error.address' | 'error.send'): TemplateResult {
    return html`<p class="trouble" id="trouble" role="alert">${ALERT}${this.#box.say(key)}</p>`;
  }

  #renderEnclosures(): unknown[] {
    const box = this.#box;
    const read = this.#read();
    const said = describeTurns(box);
    return [
      this.#renderEnclosure(
        'page',
        box.say('with.page'),
        html`<bdi dir="ltr">${location.pathname}</bdi>`,
      ),
      read.length > 0
        ? this.#renderEnclosure(
            'read',
            box.count('with.read', read.length),
            read.map(({ question }) => question).join(' · '),
          )
        : nothing,
      said.length > 0
        ? this.#renderEnclosure(
            'talk',
            box.count('with.talk', said.length),
            html`<details><summary>${box.say('with.show')}</summary>
              ${said.map(({ from, text }) => html`<p class=${from}>${text}</p>`)}</details>`,
          )
        : nothing,
    ];
  }

  /** A row stays when it is taken out, so that it can be put back. */
  #renderEnclosure(name: Enclosure, title: string, content: unknown): TemplateResult {
    const isLeft = this.#left.has(name);
    const turn = () => {
      if (isLeft) this.#left.delete(name);
      else this.#left.add(name);
      this.#box.show(false);
    };
    const remove = this.#box.say('with.remove');
    return html`<li>
      <span class="enclosure">
        ${isLeft ? html`<s class="soft">${title}</s>` : html`${title}<span class="soft">${content}</span>`}
      </span>
      <button
        type="button"
        class=${isLeft ? 'put-back link' : 'close'}
        aria-label=${isLeft ? nothing : `${remove}: ${title}`}
        @click=${turn}
      >${isLeft ? this.#box.say('with.put-back') : CLOSE}</button>
    </li>`;
  }

  /** Stands where the foot is: the person is already here. */
  renderBar(): TemplateResult {
    const box = this.#box;
    const hasFailed = this.#trouble === 'send';
    const mail = box.parts.source.manifest?.contact.address;
    return html`<div class="bar" part="foot">
        ${hasFailed ? this.#renderTrouble('error.send') : nothing}
        <button class="button main" type="submit" form="form" aria-disabled=${this.#isSending}>
          ${box.say(this.#isSending ? 'sending' : hasFailed ? 'try-again' : 'send')}
        </button>
        ${
          hasFailed
            ? html`<a class="button" href=${mail ? this.#mailLink(mail) : box.centre()}>
                ${box.say(mail ? 'error.mail' : 'centre')}
              </a>`
            : html`<span class="soft">${box.say('with.promise')}</span>`
        }
      </div>`;
  }

  #mailLink(address: string): string {
    return `mailto:${address}?body=${encodeURIComponent(this.#text)}`;
  }

  #read() {
    return this.#box.state.read.slice(-CONTACT_READ_MAX).flatMap((id) => this.#box.find(id) ?? []);
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.#isSending) return;
    const form = event.target as HTMLFormElement;
    this.#trouble = this.#check();
    this.#isSending = this.#trouble === undefined;
    this.#box.show(false);
    if (this.#trouble) {
      form.querySelector<HTMLElement>('[aria-invalid]')?.focus();
      return;
    }
    const reference = await this.#send();
    this.#isSending = false;
    if (reference === undefined) this.#fail();
    else this.#succeed(reference);
  }

  #check(): Trouble | undefined {
    if (this.#text.trim() === '') return 'message';
    return MAIL_ADDRESS.test(this.#address) ? undefined : 'address';
  }

  /** What is no longer wrong is not said any more. */
  #mend(trouble: Trouble): void {
    if (this.#trouble !== trouble || this.#check() === trouble) return;
    this.#trouble = undefined;
    this.#box.show(false);
  }

  /** The reference; undefined when the message did not arrive: a refusal has none. */
  async #send(): Promise<string | undefined> {
    const { parts, state } = this.#box;
    const address = new URL('v1/contacts', parts.server);
    const post = () => fetch(address, { method: 'POST', body: JSON.stringify(this.#compose()) });
    try {
      let answer = await post();
      if (answer.status === CONFLICT) {
        state.key = undefined;
        answer = await post();
      }
      const { reference }: Partial<ContactReceipt> = await answer.json();
      return reference;
    } catch {
      return undefined;
    }
  }

  #compose(): ContactRequest {
    const { parts, state } = this.#box;
    const { manifest, language } = parts.source;
    const said = describeTurns(this.#box);
    state.key ??= parts.newKey();
    return {
      v: WIRE_VERSION,
      site: manifest?.site ?? '',
      language,
      message: this.#text,
      address: this.#address,
      // Two slashes first would name another host, and are refused.
      ...(!this.#left.has('page') && {
        page: location.pathname.replace(/^\/+/, '/').slice(0, NAME_LENGTH_MAX),
      }),
      ...(!this.#left.has('read') && { read: this.#read().map(({ id }) => id) }),
      ...(!this.#left.has('talk') && said.length > 0 && { conversation: said }),
      key: state.key,
    };
  }

  #fail(): void {
    this.#trouble = 'send';
    this.#box.parts.telemetry.record({ type: 'contact-failed', channel: 'form' });
    this.#box.show(false);
  }

  #succeed(reference: string): void {
    const box = this.#box;
    this.#answered = this.#address;
    box.state.message = box.state.address = box.state.key = undefined;
    box.parts.telemetry.record({ type: 'contact-sent', channel: 'form' });
    box.state.query = '';
    box.state.trail = [];
    box.go({ name: 'receipt', reference });
    void box.need();
  }
}

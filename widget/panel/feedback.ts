/**
 * What follows on "Did this help?": thanks and a survey after a yes; after a no the reason, with a
 * person beside it at once. Fetched with the first reply.
 * @module
 */

// Found in the panel's own file: it is there whenever this is.
import './panel.ts';
import { html, type TemplateResult } from 'lit/html.js';
import type { NoReason } from '../core/event.ts';
import type { Box } from './box.ts';
import { CHECK } from './icons.ts';
import { renderPerson, Survey } from './survey.ts';

const REASONS: NoReason[] = ['wrong', 'incomplete', 'unclear', 'not-my-case', 'broken-link'];

export class Feedback {
  readonly survey: Survey;
  #box: Box;

  constructor(box: Box) {
    this.#box = box;
    this.survey = new Survey(box);
  }

  /** For an entry that was replied to. */
  render(id: string): TemplateResult {
    switch (this.#box.state.replies[id]) {
      case 'yes':
        return html`${this.#renderThanks('thanks')}
          <p class="row">
            <button class="link regret" type="button" @click=${() => this.#box.reply(id, 'no')}>
              ${this.#box.say('regret')}
            </button>
          </p>
          ${this.survey.render()}`;
      case 'no':
        return html`${this.#renderReasons(id)}${renderPerson(this.#box, 'why.contact')}`;
      default:
        return html`${this.#renderThanks('noted')}${renderPerson(this.#box, 'why.contact')}`;
    }
  }

  #renderThanks(key: 'thanks' | 'noted'): TemplateResult {
    return html`<p class="row thanks next" tabindex="-1">${CHECK}${this.#box.say(key)}</p>`;
  }

  #renderReasons(id: string): TemplateResult {
    const send = (event: SubmitEvent) => {
      event.preventDefault();
      const reason = new FormData(event.target as HTMLFormElement).get('reason');
      this.#note(id, reason as NoReason | null);
    };
    return html`<form class="row reasons" @submit=${send}>
      <fieldset>
        <legend tabindex="-1" class="next">${this.#box.say('why.title')}</legend>
        ${REASONS.map(
          (reason) => html`<label>
            <input type="radio" name="reason" value=${reason} />${this.#box.say(`why.${reason}`)}
          </label>`,
        )}
      </fieldset>
      <button class="button main" type="submit">${this.#box.say('send')}</button>
      <button class="button bare" type="button" @click=${() => this.#note(id, null)}>
        ${this.#box.say('skip')}
      </button>
    </form>`;
  }

  #note(entry: string, reason: NoReason | null): void {
    const box = this.#box;
    box.state.replies[entry] = 'noted';
    if (reason) box.parts.telemetry.record({ type: 'feedback', entry, helpful: 'no', reason });
    box.keep();
    box.show(false);
  }
}

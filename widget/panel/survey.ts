/**
 * How easy it was to get help: asked once a session, after a yes or a receipt. Nothing is sent before
 * the visitor presses Send.
 * @module
 */

import { html, type TemplateResult } from 'lit/html.js';
import type { CesScale } from '../core/catalogue.ts';
import { COMMENT_LENGTH_MAX } from '../core/limits.ts';
import { redactQuery } from '../core/redact.ts';
import type { TextKey } from '../languages/texts.ts';
import type { Box } from './box.ts';
import { CHECK } from './icons.ts';
import { SURVEY_STYLE } from './survey-style.ts';

/** Version of the words of the question and its labels. */
const WORDING = 1;
/** Labels of each scale, the most difficult first; value 1 is the first. */
const LABELS: Record<CesScale, number[]> = {
  'ces-7': [1, 2, 3, 4, 5, 6, 7],
  'ces-5': [1, 2, 4, 6, 7],
  'ces-4': [1, 2, 6, 7],
};

export class Survey {
  #box: Box;
  #value: number | undefined;

  constructor(box: Box) {
    this.#box = box;
    box.parts.adopt(SURVEY_STYLE);
  }

  /** Asks where the site wants to know, once a session: after a yes and after a receipt. */
  ask(): void {
    const { state, view, parts } = this.#box;
    const isOver = state.solved || view.name === 'receipt';
    if (!isOver || state.survey || !parts.source.manifest?.surveys.ces) return;
    state.survey = 'asked';
    const shown = { survey: 'ces', scale: this.#scale, wording: WORDING } as const;
    parts.telemetry.record({ type: 'survey-shown', ...shown });
    this.#box.keep();
  }

  render(): unknown {
    const box = this.#box;
    switch (box.state.survey) {
      case 'asked':
        return this.#renderQuestion();
      case 'answered':
        return html`<p class="row thanks next survey" tabindex="-1">${CHECK}${box.say('ces.thanks')}</p>`;
      default:
        return '';
    }
  }

  get #scale(): CesScale {
    return this.#box.parts.source.manifest?.surveys.ces ?? 'ces-7';
  }

  #renderQuestion(): TemplateResult {
    const box = this.#box;
    const labels = LABELS[this.#scale];
    return html`<form class="row survey" @submit=${(event: SubmitEvent) => this.#send(event)}>
      <fieldset>
        <legend>${box.say('ces.question')}</legend>
        <div class=${this.#scale}>${labels.map((label, place) => this.#renderChoice(label, place))}</div>
        ${
          this.#scale === 'ces-7'
            ? html`<div class="ends soft" aria-hidden="true">
                <span>${box.say('ces.1')}</span><span>${box.say('ces.7')}</span>
              </div>`
            : ''
        }
      </fieldset>
      ${
        box.parts.source.manifest?.surveys.comments === false
          ? ''
          : html`<label>
              <span class="label">
                ${box.say('ces.words')} <span class="soft">${box.say('optional')}</span>
              </span>
              <textarea class="text-field" name="comment" rows="2" maxlength=${COMMENT_LENGTH_MAX}></textarea>
            </label>`
      }
      <div class="send">
        <button class="button main" type="submit">
          ${box.say('send')}
        </button>
        <button class="button bare" type="button" @click=${() => this.#skip()}>
          ${box.say('skip')}
        </button>
      </div>
    </form>`;
  }

  #renderChoice(label: number, place: number): TemplateResult {
    const name = this.#box.say(`ces.${label}` as TextKey);
    const choose = () => {
      this.#value = place + 1;
      this.#box.show(false);
    };
    return html`<label>
      <input type="radio" name="ces" value=${place + 1} aria-label=${name} @change=${choose} />
      ${this.#scale === 'ces-7' ? html`<span>${place + 1}</span>` : ''}
      <span class="name">${name}</span>
    </label>`;
  }

  #send(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    if (this.#value === undefined) {
      form.querySelector('input')?.focus();
      return;
    }
    const fields = new FormData(form);
    const comment = redactQuery(String(fields.get('comment') ?? ''));
    const scale = this.#scale;
    this.#box.parts.telemetry.record({
      type: 'survey-answered',
      survey: 'ces',
      scale,
      min: 1,
      max: LABELS[scale].length,
      orientation: 'higher-is-better',
      wording: WORDING,
      value: this.#value,
      ...(comment && { comment }),
    });
    this.#end('answered');
  }

  #skip(): void {
    const survey = { survey: 'ces', scale: this.#scale, wording: WORDING } as const;
    this.#box.parts.telemetry.record({ type: 'survey-dismissed', ...survey });
    this.#end('skipped');
  }

  #end(how: 'answered' | 'skipped'): void {
    this.#box.state.survey = how;
    this.#box.keep();
    this.#box.show(false);
  }
}

/**
 * How easy it was to get help: asked once a session, after a yes or a receipt, with whatever else the
 * site wants rated. Nothing is sent before the visitor presses Send.
 * @module
 */

import { html, type TemplateResult } from 'lit/html.js';
import type { CesScale, SurveySettings } from '../core/catalogue.ts';
import type { EffortReason } from '../core/event.ts';
import { COMMENT_LENGTH_MAX } from '../core/limits.ts';
import { redactWords } from '../core/redact.ts';
import type { TextKey } from '../core/text-keys.ts';
import { renderArm } from './arm.ts';
import type { Box } from './box.ts';
import { CHECK } from './icons.ts';
import type { Ratings } from './ratings.ts';
import type { renderReasons } from './reasons.ts';
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
  #ratings: Ratings | undefined;
  /** Comes with the first rating. */
  #renderReasons: typeof renderReasons | undefined;

  constructor(box: Box) {
    this.#box = box;
    box.parts.adopt(SURVEY_STYLE);
    const { csat, nps } = this.#asked;
    if (!csat && !nps) return;
    import('./ratings.ts').then(
      ({ Ratings }) => {
        this.#ratings = new Ratings(box);
        box.show(false);
      },
      () => {}, // The effort question is asked without them.
    );
  }

  /** Asks where the site wants to know, once a session: after a yes and after a receipt. */
  ask(): void {
    const { state, view, parts } = this.#box;
    const isOver = state.solved || view.name === 'receipt';
    const { ces: scale, csat, nps } = this.#asked;
    if (!isOver || state.survey || !(scale || csat || nps)) return;
    state.survey = 'asked';
    if (scale)
      parts.telemetry.record({ type: 'survey-shown', survey: 'ces', scale, wording: WORDING });
    this.#box.keep();
  }

  render(): unknown {
    const box = this.#box;
    switch (box.state.survey) {
      case 'asked':
        return this.#renderForm();
      case 'answered':
      case 'low':
        return html`<p class="row thanks next survey" tabindex="-1">${CHECK}${box.say('ces.thanks')}</p>
          ${box.state.survey === 'low' ? renderPerson(box, 'contact') : ''}`;
      default:
        return '';
    }
  }

  get #asked(): SurveySettings {
    return this.#box.parts.source.manifest?.surveys ?? {};
  }

  #renderEffort(scale: CesScale): TemplateResult {
    const box = this.#box;
    const isPoints = scale === 'ces-7';
    return html`<fieldset>
      <legend>${box.say('ces.question')}</legend>
      <div class=${isPoints ? 'points' : 'names'}>
        ${LABELS[scale].map((label, place) => this.#renderChoice(label, place, isPoints))}
      </div>
      ${
        isPoints
          ? html`<div class="ends soft" aria-hidden="true">
              <span>${box.say('ces.1')}</span><span>${box.say('ces.7')}</span>
            </div>`
          : ''
      }
    </fieldset>
    ${this.#value && this.#renderReasons?.(box)}`;
  }

  #renderForm(): TemplateResult {
    const box = this.#box;
    const { ces, comments } = this.#asked;
    return html`<form class="row survey" @submit=${(event: SubmitEvent) => this.#send(event)}>
      ${ces && this.#renderEffort(ces)}${this.#ratings?.render()}
      ${
        comments === false
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

  #renderChoice(label: number, place: number, isPoints: boolean): TemplateResult {
    const name = this.#box.say(`ces.${label}` as TextKey);
    const choose = () => {
      this.#value = place + 1;
      this.#box.show(false);
      import('./reasons.ts').then(
        ({ renderReasons }) => {
          this.#renderReasons = renderReasons;
          this.#box.show(false);
        },
        () => {}, // The rating is taken without them.
      );
    };
    return html`<label>
      <input type="radio" name="ces" value=${place + 1} aria-label=${name} @change=${choose} />
      ${isPoints ? html`<span>${place + 1}</span>` : ''}
      <span class="name">${name}</span>
    </label>`;
  }

  #send(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    if (this.#value === undefined && !this.#ratings?.isGiven) {
      form.querySelector('input')?.focus();
      return;
    }
    const said = new FormData(form);
    const comment = redactWords(String(said.get('comment') ?? ''), COMMENT_LENGTH_MAX);
    const isEasy = this.#tellEffort(comment, said.getAll('reason') as EffortReason[]);
    const isGood = this.#ratings?.tell(this.#value === undefined ? comment : '') ?? true;
    this.#end(isEasy && isGood ? 'answered' : 'low');
  }

  /** Whether it was not hard; also when nothing was said of that. */
  #tellEffort(comment: string, reasons: EffortReason[]): boolean {
    const { ces: scale } = this.#asked;
    const value = this.#value;
    if (!scale || value === undefined) return true;
    const max = LABELS[scale].length;
    this.#box.parts.telemetry.record({
      type: 'survey-answered',
      survey: 'ces',
      scale,
      min: 1,
      max,
      orientation: 'higher-is-better',
      wording: WORDING,
      value,
      ...(reasons.length && { reasons }),
      ...(comment && { comment }),
    });
    return value > max / 2;
  }

  #skip(): void {
    const { ces: scale } = this.#asked;
    if (scale) {
      const survey = { survey: 'ces', scale, wording: WORDING } as const;
      this.#box.parts.telemetry.record({ type: 'survey-dismissed', ...survey });
    }
    this.#ratings?.dismiss();
    this.#end('skipped');
  }

  #end(how: 'answered' | 'low' | 'skipped'): void {
    this.#box.state.survey = how;
    this.#box.keep();
    this.#box.show(false);
  }
}

/** The way to a person, lit. */
export function renderPerson(box: Box, key: TextKey): TemplateResult {
  return html`<ul class="arms">
    ${renderArm({ to: box.say(key), look: 'lit', act: () => box.openContact() })}
  </ul>`;
}

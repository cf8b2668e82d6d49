/**
 * An answer, whether it helped, and after a no the reason with a person beside it at once.
 * @module
 */

import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Entry } from '../core/catalogue.ts';
import type { NoReason } from '../core/event.ts';
import { renderArm } from './arm.ts';
import type { Box } from './box.ts';
import { renderDocument } from './document.ts';
import { renderBack } from './frame.ts';
import { CHECK, CROSS, SOLID } from './icons.ts';
import { renderWaiting } from './waiting.ts';

const REASONS: NoReason[] = ['wrong', 'incomplete', 'unclear', 'not-my-case', 'broken-link'];

export function renderAnswer(box: Box, id: string): TemplateResult {
  const entry = box.find(id);
  return html`${renderBack(box)}${entry ? renderEntry(box, entry) : renderAbsent(box)}`;
}

function renderEntry(box: Box, entry: Entry): TemplateResult {
  const act = () => box.markActed();
  return html`<div class="row heading">${SOLID}<h3 class="next" tabindex="-1">${entry.question}</h3></div>
    <div class="row text" part="answer" @copy=${act} @click=${(click: Event) => {
      if ((click.target as Element).closest('a')) act();
    }}>${renderDocument(box, entry.document)}</div>
    ${renderFeedback(box, entry.id)}`;
}

/** Not loaded yet, or not there any more. */
function renderAbsent(box: Box): TemplateResult {
  return box.parts.source.catalogue || box.parts.source.isUnreachable
    ? html`<p class="row note">${CROSS}${box.say('withdrawn')}</p>`
    : renderWaiting(box);
}

function renderFeedback(box: Box, id: string): TemplateResult {
  switch (box.state.replies[id]) {
    case 'yes':
      return html`<p class="row thanks next" tabindex="-1">${CHECK}${box.say('thanks')}</p>
        ${box.survey?.render() ?? nothing}`;
    case 'no':
      return html`${renderReasons(box, id)}${renderPerson(box)}`;
    case 'noted':
      return html`<p class="row thanks next" tabindex="-1">${CHECK}${box.say('noted')}</p>
        ${renderPerson(box)}`;
    default:
      return renderQuestion(box, id);
  }
}

function renderQuestion(box: Box, id: string): TemplateResult {
  return html`<div class="row helped" role="group" aria-labelledby="helped">
    <p id="helped"><b>${box.say('helped')}</b></p>
    <button class="button" type="button" @click=${() => box.reply(id, 'yes')}>
      ${box.say('yes')}
    </button>
    <button class="button" type="button" @click=${() => box.reply(id, 'no')}>
      ${box.say('no')}
    </button>
  </div>`;
}

function renderReasons(box: Box, id: string): TemplateResult {
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const reason = new FormData(event.target as HTMLFormElement).get('reason') as NoReason | null;
    box.giveReason(id, reason ?? undefined);
  };
  return html`<form class="row reasons" @submit=${send}>
    <fieldset>
      <legend tabindex="-1" class="next">${box.say('why.title')}</legend>
      ${REASONS.map(
        (reason) => html`<label>
          <input type="radio" name="reason" value=${reason} />${box.say(`why.${reason}`)}
        </label>`,
      )}
    </fieldset>
    <button class="button main" type="submit">${box.say('send')}</button>
    <button class="button bare" type="button" @click=${() => box.giveReason(id)}>
      ${box.say('skip')}
    </button>
  </form>`;
}

function renderPerson(box: Box): TemplateResult {
  return html`<ul class="arms">
    ${renderArm({ to: box.say('why.contact'), look: 'lit', act: () => box.openContact() })}
  </ul>`;
}

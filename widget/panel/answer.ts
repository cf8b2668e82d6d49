/**
 * An answer, and the question whether it helped.
 * @module
 */

import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { SentEntry } from '../core/catalogue.ts';
import type { Box } from './box.ts';
import { renderDocument } from './document.ts';
import { renderBack } from './frame.ts';
import { CROSS, SOLID } from './icons.ts';
import type { View } from './state.ts';
import { renderUnreachable, renderWaiting } from './waiting.ts';

export function renderAnswer(box: Box, view: View & { name: 'answer' }): TemplateResult {
  const document = box.parts.source.read(view.entry);
  const entry = box.find(view.entry);
  const answer = document
    ? entry && renderEntry(box, entry, renderDocument(box, document, view.terms))
    : renderAbsent(box, view.entry);
  return html`${renderBack(box)}${answer}`;
}

function renderEntry(box: Box, entry: SentEntry, text: unknown): TemplateResult {
  const act = () => box.markActed();
  return html`<div class="row heading">${SOLID}<h3 class="next" tabindex="-1">${entry.question}</h3></div>
    <div class="row text" part="answer" @copy=${act} @click=${(click: Event) => {
      if ((click.target as Element).closest('a')) act();
    }}>${text}</div>
    ${renderFeedback(box, entry.id)}`;
}

/** Not loaded yet, out of reach, or not there any more. */
function renderAbsent(box: Box, id: string): TemplateResult {
  const { source } = box.parts;
  if (source.isAwaited(id)) return renderWaiting(box);
  return source.isUnreachable
    ? renderUnreachable(box, id)
    : html`<p class="row note">${CROSS}${box.say('withdrawn')}</p>`;
}

/** Asked until what follows on the reply has come; without a network the reply is only marked. */
function renderFeedback(box: Box, id: string): TemplateResult {
  return (id in box.state.replies && box.feedback?.render(id)) || renderQuestion(box, id);
}

function renderQuestion(box: Box, id: string): TemplateResult {
  const button = (helpful: 'yes' | 'no') =>
    html`<button
      class="button"
      type="button"
      aria-pressed=${box.state.replies[id] === helpful ? 'true' : nothing}
      @click=${() => box.reply(id, helpful)}
    >${box.say(helpful)}</button>`;
  return html`<div class="row helped" role="group" aria-labelledby="helped">
    <p id="helped"><b>${box.say('helped')}</b></p>
    ${button('yes')}${button('no')}
  </div>`;
}

/**
 * An answer, and the question whether it helped.
 * @module
 */

import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Block, SentEntry } from '../core/catalogue.ts';
import type { Box } from './box.ts';
import { renderDocument } from './document.ts';
import { renderBack } from './frame.ts';
import { CROSS, SOLID } from './icons.ts';
import { renderUnreachable, renderWaiting } from './waiting.ts';

export function renderAnswer(box: Box, id: string): TemplateResult {
  const document = box.parts.source.read(id);
  const entry = box.find(id);
  const answer = entry && document ? renderEntry(box, entry, document) : renderAbsent(box, id);
  return html`${renderBack(box)}${answer}`;
}

function renderEntry(box: Box, entry: SentEntry, document: Block[]): TemplateResult {
  const act = () => box.markActed();
  return html`<div class="row heading">${SOLID}<h3 class="next" tabindex="-1">${entry.question}</h3></div>
    <div class="row text" part="answer" @copy=${act} @click=${(click: Event) => {
      if ((click.target as Element).closest('a')) act();
    }}>${renderDocument(box, document)}</div>
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

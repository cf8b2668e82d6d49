/**
 * Which template shows which view.
 * @module
 */

import { html, nothing, type TemplateResult } from 'lit/html.js';
import { renderAnswer } from './answer.ts';
import type { Box } from './box.ts';
import { isHeldOut, renderHoldout } from './experiment.ts';
import { describeView, renderFoot, renderHeader } from './frame.ts';
import { renderHome } from './home.ts';
import { renderTopics } from './topics.ts';
import { renderWaiting } from './waiting.ts';

/** All of the box; in its place on the page there is nothing to `close`, and the page has a title. */
export function renderWhole(
  box: Box,
  element: { language: string },
  close: (() => void) | undefined,
): TemplateResult {
  return html`${
    close
      ? renderHeader(box, close, describeView(box, element))
      : html`<h2 class="spoken" id="title" tabindex="-1">${box.say('title')}</h2>`
  }
    <div class="body" @scroll=${() => box.scrolled()}>${renderView(box)}</div>
    ${renderBottom(box)}
    <div class="spoken" role="status">${box.spoken}</div>`;
}

function renderView(box: Box): unknown {
  const { view } = box;
  if (view.name === 'home' && isHeldOut(box)) return renderHoldout(box);
  switch (view.name) {
    case 'topics':
      return renderTopics(box, view.topic);
    case 'answer':
      return renderAnswer(box, view);
    case 'contact':
      return box.contact?.render() ?? renderWaiting(box);
    case 'talk':
      return box.talk?.render() ?? renderWaiting(box);
    case 'receipt':
      return html`${box.contact?.renderReceipt(view.reference) ?? renderWaiting(box)}
        ${box.feedback?.survey.render() ?? nothing}`;
    // Another version may have kept a view that is none here.
    default:
      return renderHome(box);
  }
}

/** What stands below the body: a person, in every view. */
function renderBottom(box: Box): unknown {
  const { view, contact, talk } = box;
  if (box.isBare) return nothing;
  if (view.name === 'contact' && contact) return contact.renderBar();
  return html`${view.name === 'talk' ? talk?.renderComposer() : nothing}${renderFoot(box)}`;
}

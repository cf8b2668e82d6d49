/**
 * Which template shows which view.
 * @module
 */

import { html, nothing } from 'lit/html.js';
import { renderAnswer } from './answer.ts';
import type { Box } from './box.ts';
import { isHeldOut, renderHoldout } from './experiment.ts';
import { renderFoot } from './frame.ts';
import { renderHome } from './home.ts';
import { renderTopics } from './topics.ts';
import { renderWaiting } from './waiting.ts';

export function renderView(box: Box): unknown {
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
export function renderBottom(box: Box): unknown {
  const { view, contact, talk } = box;
  if (box.isBare) return nothing;
  if (view.name === 'contact' && contact) return contact.renderBar();
  return html`${view.name === 'talk' ? talk?.renderComposer() : nothing}${renderFoot(box)}`;
}

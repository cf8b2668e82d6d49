/**
 * What is shown while something is on its way, and when it cannot be had.
 * @module
 */

import { html, type TemplateResult } from 'lit/html.js';
import type { Box } from './box.ts';
import { HOLLOW, OFFLINE } from './icons.ts';

/** Unseen for its first 300 ms, by the style sheet. */
export function renderWaiting(box: Box): TemplateResult {
  return html`<p class="row waiting">${HOLLOW}${box.say('loading')}</p>`;
}

/** With the way to the same on the help centre's own page. */
export function renderUnreachable(box: Box, entry?: string): TemplateResult {
  return html`<p class="row note">
    ${OFFLINE}${box.say('unreachable')} <a href=${box.centre(entry)}>${box.say('centre')}</a>
  </p>`;
}

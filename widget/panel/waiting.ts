/**
 * What is shown while something is on its way.
 * @module
 */

import { html, type TemplateResult } from 'lit/html.js';
import type { Box } from './box.ts';
import { HOLLOW } from './icons.ts';

/** Unseen for its first 300 ms, by the style sheet. */
export function renderWaiting(box: Box): TemplateResult {
  return html`<p class="row waiting">${HOLLOW}${box.say('loading')}</p>`;
}

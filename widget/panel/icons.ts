/**
 * The drawings of the box, on a grid of 20. Decoration: words stand beside every one.
 * @module
 */

import { html, type TemplateResult } from 'lit/html.js';

export const icon = (name: string, paths: string): TemplateResult =>
  html`<svg class="icon ${name}" viewBox="0 0 20 20" aria-hidden="true">
    <path d=${paths} />
  </svg>`;

export const SIGN = icon('sign turn filled', 'M9-2h2v24H9zM11-.5h9.5l4 5.25-4 5.25H11z');
export const SEARCH = icon('mark', 'M14 9A5.5 5.5 0 1 1 3 9a5.5 5.5 0 0 1 11 0m-1.5 4 5 5');
export const CLOSE = icon('', 'm5 5 10 10M15 5 5 15');
export const BACK = icon('turn', 'm12 5-5 5 5 5');
export const PERSON = icon(
  'mark way',
  'M13.2 6.2a3.2 3.2 0 1 1-6.4 0 3.2 3.2 0 0 1 6.4 0M4 17.5v-1.2A3.3 3.3 0 0 1 7.3 13h5.4a3.3 3.3 0 0 1 3.3 3.3v1.2',
);
export const SOLID = icon('mark turn way filled', 'M8 3h8l5 7-5 7H8z');
export const HOLLOW = icon('mark turn', 'M8.8 3.8h5.6l4.4 6.2-4.4 6.2H8.8z');
export const CROSS = icon('mark', 'm5 5 10 10M15 5 5 15');
export const CHECK = icon('mark way', 'm4 10.5 4 4 8-9');
export const OFFLINE = icon(
  'mark',
  'M3 3l14 14M2 8.5a12 12 0 0 1 4-2.6M9 5.1a12 12 0 0 1 9 3.4M5 12a7.5 7.5 0 0 1 4-2.2M13 10.5q1 .6 2 1.5M10 16h.01',
);
/** The visitor's own place. */
export const HERE = html`<span class="mark here"></span>`;

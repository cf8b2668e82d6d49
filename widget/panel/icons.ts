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
  'M10 3a3 3 0 1 1 0 6 3 3 0 0 1 0-6M4 17.5q0-4.5 6-4.5t6 4.5',
);
export const SOLID = icon('mark turn way filled', 'M8 3h8l5 7-5 7H8z');
export const HOLLOW = icon('mark turn', 'M8.8 3.8h5.6l4.4 6.2-4.4 6.2H8.8z');
export const CROSS = icon('mark', 'm5 5 10 10M15 5 5 15');
export const CHECK = icon('mark way', 'm4 10.5 4 4 8-9');
export const OFFLINE = icon(
  'mark',
  'm3 3 14 14M2 8.5q2-2 4-2.6m3-.8q5 0 9 3.4M5 12q2-2 4-2m4 .5 2 1.5M10 16h.01',
);
/** The visitor's own place. */
export const HERE = html`<span class="mark here"></span>`;

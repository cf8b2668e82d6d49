/**
 * One arm of the post: where it leads, why it is here, how far it is. Everything that can be chosen
 * in the box is such a row.
 * @module
 */

import { html, nothing, type TemplateResult } from 'lit/html.js';

export interface Arm {
  to: unknown;
  why?: unknown;
  /** Already in words. */
  far?: string | undefined;
  /** `lit`: shown as a sign at rest too. `quiet`: an arm that leads to more arms. */
  look?: 'lit' | 'quiet';
  act(): void;
}

export function renderArm({ to, why, far, look, act }: Arm): TemplateResult {
  return html`<li>
    <button class="arm ${look ?? ''}" part="arm" type="button" @click=${act}>
      <span class="to">${to}</span>
      ${far ? html`<span class="far">${far}</span>` : nothing}
      ${why ? html`<span class="why">${why}</span>` : nothing}
    </button>
  </li>`;
}

/**
 * What made it easy or hard to get help: offered beside a rating once it is chosen, to be named or
 * left. Fetched with the first rating.
 * @module
 */

// Found in the panel's own file: it is there whenever this is.
import './panel.ts';
import { html, type TemplateResult } from 'lit/html.js';
import { EFFORT_REASONS } from '../core/event.ts';
import type { Box } from './box.ts';

const STYLE = `
.survey .why-so{font-size:15px;line-height:22px;margin-block:14px 0}
.why-so .soft{font-weight:400}
input[type=checkbox]{inline-size:20px;block-size:20px;flex:none;accent-color:var(--way)}
`;

export function renderReasons(box: Box): TemplateResult {
  box.parts.adopt(STYLE);
  return html`<fieldset>
    <legend class="why-so">
      ${box.say('ces.why')} <span class="soft">${box.say('optional')}</span>
    </legend>
    <div class="names">
      ${EFFORT_REASONS.map(
        (reason) => html`<label>
          <input type="checkbox" name="reason" value=${reason} />${box.say(`ces.${reason}`)}
        </label>`,
      )}
    </div>
  </fieldset>`;
}

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
.named{display:flex;flex-wrap:wrap;gap:8px;margin-block-end:14px}
.named label{display:flex;align-items:center;gap:8px;min-block-size:44px;padding-inline:12px;border:1px solid var(--edge);border-radius:var(--radius)}
.named label:hover{border-color:var(--ink)}
.named label:has(:checked){border-color:var(--way);background:var(--tint)}
.named input{inline-size:18px;block-size:18px;accent-color:var(--way);flex:none}
.survey .why-so{font-size:15px;line-height:22px;margin-block-end:8px}
.why-so .soft{font-weight:400}
`;

export function renderReasons(box: Box): TemplateResult {
  box.parts.adopt(STYLE);
  return html`<fieldset>
    <legend class="why-so">
      ${box.say('ces.why')} <span class="soft">${box.say('optional')}</span>
    </legend>
    <div class="named">
      ${EFFORT_REASONS.map(
        (reason) => html`<label>
          <input type="checkbox" name="reason" value=${reason} />${box.say(`ces.${reason}`)}
        </label>`,
      )}
    </div>
  </fieldset>`;
}

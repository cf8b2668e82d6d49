/**
 * While an experiment runs, one arm of it does without help: its box offers a person and the help
 * centre alone. Both arms load the same files.
 * @module
 */

import { html } from 'lit/html.js';
import type { Arm } from '../core/event.ts';
import { renderArm } from './arm.ts';
import type { Box } from './box.ts';

/** Drawn before anything is shown; nobody is kept from help of whom nothing is learned. */
function armOf({ parts, state }: Box): Arm | undefined {
  const { holdout } = parts.source.manifest ?? {};
  if (!holdout || parts.telemetry.isRefused) return undefined;
  state.arm ??= Math.random() < holdout ? 'holdout' : 'treated';
  return state.arm;
}

export function isHeldOut(box: Box): boolean {
  return armOf(box) === 'holdout';
}

/** What every event says of the help that is shown. */
export function describeHelp(box: Box): { catalogue?: string; arm?: Arm } {
  const { hash } = box.parts.source;
  const arm = armOf(box);
  return { ...(hash && { catalogue: hash }), ...(arm && { arm }) };
}

export function renderHoldout(box: Box): unknown {
  const act = () => box.openContact();
  return html`<ul class="arms">${renderArm({ to: box.say('contact'), look: 'lit', act })}</ul>
    <p class="row note"><a href=${box.centre()}>${box.say('centre')}</a></p>`;
}

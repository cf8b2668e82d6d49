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
export function armOf({ parts, state }: Box): Arm | undefined {
  const { holdout } = parts.source.manifest ?? {};
  if (!holdout || parts.telemetry.isRefused) return undefined;
  state.arm ??= Math.random() < holdout ? 'holdout' : 'treated';
  return state.arm;
}

export function isHeldOut(box: Box): boolean {
  return armOf(box) === 'holdout';
}

export function renderHoldout(box: Box): unknown {
  const act = () => box.openContact();
  return html`<ul class="arms">${renderArm({ to: box.say('contact'), look: 'lit', act })}</ul>
    <p class="row note"><a href=${box.centre()}>${box.say('centre')}</a></p>`;
}

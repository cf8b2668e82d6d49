/**
 * Guides in the thread: one step at a time, its choices as quick replies, a way back and to the
 * start. Where a choice leads outside the guide, the conversation or the box goes on.
 * @module
 */

import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Guide, GuideChoice, GuideStep } from '../core/catalogue.ts';
import { renderArm } from './arm.ts';
import type { Conversation } from './conversation.ts';
import { renderDocument } from './document.ts';
import { CROSS, SOLID } from './icons.ts';
import type { Turn } from './state.ts';

type Step = Turn & { by: 'guide' };

export class GuideRun {
  #talk: Conversation;

  constructor(talk: Conversation) {
    this.#talk = talk;
  }

  /** Begins a guide, as the visitor asked for it. Does nothing when there is no such guide. */
  start(id: string): void {
    const guide = this.#find(id);
    const [first] = guide?.steps ?? [];
    if (guide && first) this.#go(guide.id, [first.id], guide.title);
  }

  /** The arm that leads into a guide. */
  renderOffer(id: string | undefined): TemplateResult | undefined {
    const guide = id === undefined ? undefined : this.#find(id);
    if (!guide) return undefined;
    const act = () => this.start(guide.id);
    return renderArm({ to: guide.title, why: this.#talk.box.say('guide.why'), act });
  }

  renderStep({ guide: id, path }: Step): unknown {
    const { box } = this.#talk;
    const guide = this.#find(id);
    const step = guide?.steps.find((one) => one.id === path.at(-1));
    if (!guide || !step) {
      const isGone = box.parts.source.catalogue !== undefined;
      return isGone ? html`<p class="row told">${CROSS}${box.say('withdrawn')}</p>` : nothing;
    }
    const total = path.length + countStepsAhead(guide, step);
    const place = box.say('guide.step', { guide: guide.title, n: path.length, total });
    return html`<div class="row told step">${SOLID}<p class="soft">${place}</p>
      <div class="text">${renderDocument(box, step.body)}</div>
      <div class="choices">
        ${step.choices.map((choice) => this.#renderChoice(guide, path, choice))}
      </div>
    </div>`;
  }

  /** Under the thread, for the step that was said last. */
  renderMoves(): unknown {
    const { box } = this.#talk;
    const turn = box.state.turns.at(-1);
    if (turn?.by !== 'guide' || turn.path.length < 2) return nothing;
    const move = (key: 'guide.back' | 'guide.restart', path: string[]) =>
      html`<button class="link" type="button" @click=${() => this.#go(turn.guide, path, box.say(key))}>
        ${box.say(key)}
      </button>`;
    return html`<div class="row moves">
      ${move('guide.back', turn.path.slice(0, -1))}${move('guide.restart', turn.path.slice(0, 1))}
    </div>`;
  }

  #renderChoice(guide: Guide, path: string[], { label, to }: GuideChoice): TemplateResult {
    if (to.type === 'link') return html`<a class="button choice" href=${to.href}>${label}</a>`;
    const act = () => this.#choose(guide, path, label, to);
    return html`<button class="button choice" type="button" @click=${act}>${label}</button>`;
  }

  #choose(guide: Guide, path: string[], label: string, to: GuideChoice['to']): void {
    const talk = this.#talk;
    if (to.type === 'step') this.#go(guide.id, [...path, to.id], label);
    if (to.type === 'entry') talk.open(to.id, 'guide', label);
    if (to.type !== 'contact') return;
    talk.say({ by: 'visitor', text: label });
    talk.box.openContact();
  }

  /** Says what was chosen, and the step to which it leads. */
  #go(guide: string, path: string[], text: string): void {
    const { box } = this.#talk;
    this.#talk.say({ by: 'visitor', text }, { by: 'guide', guide, path });
    const turn = box.state.turns.filter(({ by }) => by === 'guide').length;
    box.parts.telemetry.record({ type: 'guide-step', turn, guide, step: path.at(-1) ?? '' });
  }

  #find(id: string): Guide | undefined {
    return this.#talk.box.parts.source.catalogue?.guides?.find((guide) => guide.id === id);
  }
}

/** The most steps that may still come: a promise that later steps only shorten. */
export function countStepsAhead(guide: Guide, step: GuideStep, seen: string[] = []): number {
  const next = step.choices.flatMap(({ to }) => {
    const found = to.type === 'step' && guide.steps.find(({ id }) => id === to.id);
    return found && !seen.includes(found.id) ? [found] : [];
  });
  const here = [...seen, step.id];
  return Math.max(0, ...next.map((one) => 1 + countStepsAhead(guide, one, here)));
}

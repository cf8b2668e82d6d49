/**
 * The first view: the field, and under it the suggestions of this page, or the results of what is
 * typed.
 * @module
 */

import { html, nothing, type TemplateResult } from 'lit/html.js';
import { matchesAny, UNMATCHED } from '../core/journey.ts';
import type { SuggestionReason } from '../core/suggest.ts';
import type { Place } from '../journey/page.ts';
import { renderArm } from './arm.ts';
import type { Box } from './box.ts';
import { CLOSE, HERE, HOLLOW, OFFLINE, SEARCH } from './icons.ts';
import { renderResults } from './results.ts';
import { renderUnreachable, renderWaiting } from './waiting.ts';

/** Guides offered unasked. */
const GUIDES_MAX = 2;

export function renderHome(box: Box): TemplateResult {
  return html`${renderTrouble(box)}${renderField(box)}
  ${box.isBare ? nothing : box.state.query.trim() && box.results ? renderResults(box) : renderSuggestions(box)}`;
}

/** Says so when there is no network; what is loaded goes on working. */
function renderTrouble(box: Box): unknown {
  const { source } = box.parts;
  const { onLine } = navigator;
  if (!source.index) return onLine && !source.isUnreachable ? nothing : renderUnreachable(box);
  return onLine ? nothing : html`<p class="row note">${OFFLINE}${box.say('offline')}</p>`;
}

function renderField(box: Box): TemplateResult {
  const { query } = box.state;
  const clear = ({ currentTarget }: Event) => {
    const { form } = currentTarget as HTMLButtonElement;
    form?.querySelector('input')?.focus();
    box.type('');
  };
  return html`<form class="row field" role="search" @submit=${(event: Event) => enter(event, box)}>
    ${SEARCH}
    <input
      type="search"
      enterkeyhint="search"
      autocomplete="off"
      maxlength="200"
      aria-label=${box.say('field')}
      placeholder=${box.say('field')}
      .value=${query}
      @focus=${() => box.parts.source.refresh()}
      @input=${({ target }: Event) => box.type((target as HTMLInputElement).value)}
    />
    ${
      query
        ? html`<button class="clear" type="button" aria-label=${box.say('clear')}
            @click=${clear}>${CLOSE}</button>`
        : nothing
    }
  </form>`;
}

/** Enter opens what is sure; else it leads to the choices. */
function enter(event: Event, box: Box): void {
  event.preventDefault();
  const [hit] = box.results?.hits ?? [];
  if (hit && box.results?.verdict === 'answer') box.openEntry(hit.id, 'search', hit.matched.terms);
  else (event.target as Element).parentElement?.querySelector<HTMLElement>('.arm')?.focus();
}

function renderSuggestions(box: Box): unknown {
  const place = box.place();
  const { catalogue, isUnreachable } = box.parts.source;
  if (!catalogue && isUnreachable) return nothing;
  if (!place) return renderWaiting(box);
  const arms = catalogue ? renderSuggested(box, place) : renderEarly(box, place.stage);
  if (!catalogue && arms.length === 0) return renderWaiting(box);
  const ways = catalogue ? [...renderGuides(box, place), ...renderWays(box)] : nothing;
  return html`${arms.length ? renderHere(box, place.stage) : nothing}
    <ul class="arms">${arms}${ways}</ul>`;
}

/** The guides of this page, and of this step. */
function renderGuides(box: Box, { path, stage }: Place): TemplateResult[] {
  const guides = box.parts.source.catalogue?.guides ?? [];
  return guides
    .filter(({ stages, pages }) => stages.includes(stage) || matchesAny(pages, path))
    .slice(0, GUIDES_MAX)
    .map(({ id, title }) =>
      renderArm({ to: title, why: box.say('guide.why'), act: () => void box.openTalk(id) }),
    );
}

/** To everything else. */
function renderWays(box: Box): unknown[] {
  const talk = box.say(box.state.turns.length > 0 ? 'back.talk' : 'compose');
  return [
    box.parts.renderTopics?.(box) ??
      renderArm({ to: box.say('all'), look: 'quiet', act: () => box.go({ name: 'topics' }) }),
    renderArm({ to: talk, look: 'quiet', act: () => void box.openTalk() }),
  ];
}

function renderHere(box: Box, stageId: string): TemplateResult {
  const { manifest, language } = box.parts.source;
  const stage = manifest?.journey.stages.find(({ id }) => id === stageId);
  const isKnown = stage && stageId !== UNMATCHED;
  const title = html`<b>${stage?.title[language] ?? stageId}</b>`;
  return html`<p class="row here-line">
    ${isKnown ? HERE : HOLLOW}<span>${isKnown ? box.draw('here', { stage: title }) : box.say('unmatched')}</span>
    <span class="far">${box.say('distance.column')}</span>
  </p>`;
}

function renderSuggested(box: Box, place: Place): TemplateResult[] {
  return box.suggestions(place).flatMap((suggestion) => {
    const entry = box.find(suggestion.entry);
    if (!entry) return [];
    const why = reasonText(box, suggestion.reason, suggestion.signal);
    const act = () => box.openSuggestion(suggestion);
    return [renderArm({ to: entry.question, why, far: box.far(entry.words), act })];
  });
}

/** What the manifest knows, while the catalogue is on its way. */
function renderEarly(box: Box, stage: string): TemplateResult[] {
  const { manifest, language } = box.parts.source;
  const why = box.say(stage === UNMATCHED ? 'reason.page' : 'reason.stage');
  return (manifest?.suggested[language]?.[stage] ?? []).map(([entry, to, words], index) => {
    const act = () => box.openSuggestion({ entry, rank: index + 1, reason: 'stage' });
    return renderArm({ to, why, far: box.far(words), act });
  });
}

function reasonText(box: Box, reason: SuggestionReason, signalId?: string): string {
  if (reason !== 'signal') return box.say(`reason.${reason}`);
  const { manifest, language } = box.parts.source;
  const signal = manifest?.journey.signals.find(({ id }) => id === signalId);
  return signal?.reason[language] ?? '';
}

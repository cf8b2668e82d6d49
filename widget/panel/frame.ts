/**
 * What every view stands in: header, foot with the way to a person, and the way back.
 * @module
 */

import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ContactSettings } from '../core/catalogue.ts';
import type { TextKey } from '../core/text-keys.ts';
import { chooseLanguage, wantedLanguage } from '../languages/choose.ts';
import type { Box } from './box.ts';
import { isHeldOut } from './experiment.ts';
import { describeHours } from './hours.ts';
import { BACK, CLOSE, PERSON, SIGN } from './icons.ts';
import type { View } from './state.ts';

export function renderHeader(box: Box, close: () => void, note: string): TemplateResult {
  return html`<div class="head">
    ${SIGN}
    <h2 id="title" tabindex="-1">${box.say('title')}</h2>
    ${note ? html`<span class="soft">${note}</span>` : nothing}
    <button class="close" type="button" aria-label=${box.say('close')} @click=${close}>${CLOSE}</button>
  </div>`;
}

/** What is open, or that the help is in another language than the page, by its name. */
export function describeView(box: Box, element: { language: string }): string {
  if (box.view.name === 'talk') return box.say('talk');
  const { language } = box.parts.source;
  const wanted = wantedLanguage(element);
  if (!wanted || chooseLanguage(wanted, [language, wanted]) !== wanted) return '';
  if (language.slice(0, 2) === wanted.slice(0, 2)) return '';
  return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? '';
}

/** A person is the last arm of every state; without a network, by another way. */
export function renderFoot(box: Box): TemplateResult {
  const { manifest, isUnreachable } = box.parts.source;
  const { contact } = manifest ?? {};
  const isAlone = isUnreachable || !navigator.onLine;
  const mail = isAlone && contact?.address;
  const words = box.say('contact');
  const link = isAlone
    ? html`<a class="link" href=${mail ? `mailto:${mail}` : box.centre()}>${words}</a>`
    : html`<button class="link" type="button" @click=${({ detail }: MouseEvent) => detail > 1 || box.openContact()}>
        ${words}
      </button>`;
  const line = mail
    ? box.draw('contact.mail', { address: html`<bdi>${mail}</bdi>` })
    : !isAlone && describePerson(box, contact);
  return html`<div class="foot" part="foot">
    ${PERSON}${link}${line ? html`<p>${line}</p>` : nothing}
  </div>`;
}

function describePerson(box: Box, contact: ContactSettings | undefined): string {
  if (box.state.solved) return box.say('contact.still');
  return describeHours(box, contact, 'contact.again');
}

const BACK_TEXTS: Record<View['name'], TextKey> = {
  home: 'back.suggestions',
  topics: 'back.all',
  answer: 'back.answer',
  talk: 'back.talk',
  contact: 'contact',
  receipt: 'receipt',
};

export function renderBack(box: Box): TemplateResult {
  const { name } = box.viewBefore;
  const isSearched = name === 'home' && box.state.query.trim() !== '';
  const key = isHeldOut(box) ? 'title' : isSearched ? 'back.results' : BACK_TEXTS[name];
  return html`<button class="row back" type="button" @click=${() => box.back()}>
    ${BACK}${box.say(key)}
  </button>`;
}

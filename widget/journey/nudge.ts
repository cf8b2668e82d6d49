/**
 * One arm on a short post above the tab: a question, its reason, a way to be rid of it. Shown only
 * where it covers nothing that the visitor uses, and as seldom as the site's budget says.
 * @module
 */

import type { Manifest } from '../core/catalogue.ts';
import { chooseLanguage, wantedLanguage } from '../languages/choose.ts';
import type { WaysideHelp } from '../wayside-help.ts';
import { NUDGE_STYLE } from './nudge-style.ts';
import { keepPrompts, type Prompts, readPrompts, wasRead } from './prompts.ts';

/** How to be rid of it, by primary language tag. */
const REFUSE: Partial<Record<string, string>> = {
  en: 'Do not offer help again',
  fr: 'Ne plus proposer d’aide',
  de: 'Keine Hilfe mehr anbieten',
  es: 'No volver a ofrecer ayuda',
  ar: 'عدم عرض المساعدة مجددًا',
};
/** What must stay in sight: fields, buttons, and whatever has the focus. */
const USED = 'input,select,textarea,button,[role=button],[contenteditable]';

export class Nudge {
  #element: WaysideHelp;
  #manifest: Manifest;
  #end: AbortSignal;
  #sheet: CSSStyleSheet | undefined;
  #shown: HTMLElement | undefined;

  constructor(element: WaysideHelp, manifest: Manifest, end: AbortSignal) {
    this.#element = element;
    this.#manifest = manifest;
    this.#end = end;
    const look = () => this.#shown && this.#isInTheWay(this.#shown) && this.hide();
    for (const type of ['focusin', 'scroll', 'resize']) {
      addEventListener(type, look, { capture: true, passive: true, signal: end });
    }
  }

  /** Prompts for a signal, unless there is nothing to offer, no budget left or no place. */
  offer(id: string): void {
    const language = chooseLanguage(wantedLanguage(this.#element), this.#manifest.languages);
    const called = this.#manifest.prompts?.[language] ?? {};
    // The page's own code names signals: `constructor` is in every object.
    const [entry, question] = (Object.hasOwn(called, id) && called[id]) || [];
    const signal = this.#manifest.journey.signals.find((one) => one.id === id);
    const prompts = readPrompts(this.#element);
    if (!entry || !question || !signal || !this.#mayPrompt(prompts)) return;
    if (this.#element.launcher.hidden || wasRead(this.#element, entry)) return;
    const nudge = this.#build(entry, question, signal.reason[language] ?? '', language);
    this.#element.launcher.before(nudge);
    nudge.showPopover?.();
    if (this.#isInTheWay(nudge)) {
      nudge.remove();
      return;
    }
    this.#shown = nudge;
    keepPrompts(this.#element, { count: prompts.count + 1, at: Date.now(), entry });
  }

  hide(): void {
    this.#shown?.remove();
    this.#shown = undefined;
  }

  #mayPrompt({ count, at, isRefused }: Prompts): boolean {
    const { promptsPerSession, secondsBetween } = this.#manifest.journey.budget;
    if (this.#shown?.isConnected || isRefused || this.#end.aborted) return false;
    return count < promptsPerSession && Date.now() - at >= secondsBetween * 1000;
  }

  #build(entry: string, question: string, reason: string, language: string): HTMLElement {
    this.#adopt();
    const [nudge, go, refuse] = ['div', 'button', 'button'].map((tag) =>
      document.createElement(tag),
    ) as [HTMLElement, HTMLButtonElement, HTMLButtonElement];
    nudge.id = nudge.part = 'nudge';
    nudge.popover = 'manual';
    nudge.role = 'status';
    nudge.lang = language;
    nudge.dir = language.startsWith('ar') ? 'rtl' : 'ltr';
    nudge.style.setProperty('--tab', `${this.#element.launcher.offsetWidth}px`);
    const title = document.createElement('b');
    title.textContent = question;
    go.append(title, reason);
    go.onclick = () => this.#follow(entry);
    refuse.ariaLabel = REFUSE[language.slice(0, 2)] ?? REFUSE.en ?? '';
    refuse.className = 'refuse';
    refuse.onclick = () => this.#refuse();
    nudge.append(go, refuse);
    return nudge;
  }

  #follow(entry: string): void {
    this.hide();
    keepPrompts(this.#element, { ...readPrompts(this.#element), entry, isChosen: true });
    void this.#element.showEntry(entry);
  }

  #refuse(): void {
    this.hide();
    keepPrompts(this.#element, { ...readPrompts(this.#element), isRefused: true });
    this.#element.launcher.focus();
  }

  #isInTheWay(nudge: HTMLElement): boolean {
    // It would stand over the page's own modal dialog, and answer to nothing.
    if (document.querySelector(':modal')) return true;
    const own = nudge.getBoundingClientRect();
    const focused = document.activeElement;
    const used = [...document.querySelectorAll(USED)];
    if (focused && focused !== document.body && focused !== this.#element) used.push(focused);
    return used.some((one) => {
      const { left, right, top, bottom, width } = one.getBoundingClientRect();
      const isApart =
        right <= own.left || left >= own.right || bottom <= own.top || top >= own.bottom;
      return width > 0 && !isApart;
    });
  }

  #adopt(): void {
    if (this.#sheet) return;
    this.#sheet = new CSSStyleSheet();
    this.#sheet.replaceSync(NUDGE_STYLE);
    this.#element.shadowRoot?.adoptedStyleSheets.push(this.#sheet);
  }
}

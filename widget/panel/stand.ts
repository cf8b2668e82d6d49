/**
 * How the box stands on the page: a popover on wide screens, a modal sheet on narrow ones, or in the
 * place of its element.
 * @module
 */

import type { WaysideHelp } from '../wayside-help.ts';

/** From here down the box is a modal sheet; the style sheet says the same. */
const NARROW = '(max-width:479.98px),(max-height:319.98px)';
const MOVES = matchMedia('(prefers-reduced-motion:no-preference)');
const MOTION = { duration: 180, easing: 'cubic-bezier(.2,.7,.2,1)' };

export class Stand {
  readonly panel: HTMLDialogElement;
  /** Whether the box stands in the page, where it is always open. */
  readonly isPlaced: boolean;
  #element: WaysideHelp;
  #narrow = matchMedia(NARROW);
  #adopted = new Set<string>();
  #render: () => void;
  #signal: AbortSignal;
  #keyboard: Promise<void> | undefined;

  /** `render` is called when the box is about to be seen; `signal` ends all that listens. */
  constructor(element: WaysideHelp, render: () => void, signal: AbortSignal) {
    this.#element = element;
    this.#render = render;
    this.#signal = signal;
    const { mode } = element;
    this.isPlaced = /^[ip]/.test(mode);
    // A section takes the one call that both have.
    this.panel = document.createElement(this.isPlaced ? 'section' : 'dialog') as HTMLDialogElement;
    this.panel.id = this.panel.part = 'panel';
    this.panel.className = mode;
    this.panel.hidden = true;
    this.panel.popover = this.isPlaced ? null : 'manual';
    this.panel.setAttribute('aria-labelledby', 'title');
    element.shadowRoot?.append(this.panel);
    const meet = ({ target }: Event) => {
      if (this.isOpen && target !== element)
        import('./aside.ts').then(
          (it) => it.giveWay(this, target as Element),
          () => {},
        );
    };
    document.addEventListener('focusin', meet, { signal });
    this.#narrow.addEventListener('change', () => this.isOpen && this.#riseAnew(), { signal });
  }

  get isOpen(): boolean {
    return !this.panel.hidden;
  }

  /** Whether it is a modal sheet now. */
  get isSheet(): boolean {
    return !this.isPlaced && this.#narrow.matches;
  }

  /** Lays out what is in the box without showing it. */
  layOut(): void {
    const { panel } = this;
    panel.hidden = false;
    panel.inert = true;
    this.#bringForward();
    panel.inert = false;
    panel.getBoundingClientRect();
    panel.hidden = true;
  }

  /** To the front of the page, where it stays while it is closed: to go there again takes time. */
  #bringForward(): void {
    const { panel } = this;
    if (!panel.showPopover) return;
    if (panel.matches(':popover-open')) {
      // Only over what the page has brought there since.
      if (!document.querySelector(':popover-open')) return;
      panel.hidePopover();
    }
    panel.showPopover();
  }

  /** Shows the box, in the top layer unless it has a place. `focus` moves the focus into it. */
  rise(focus?: () => void): void {
    // Both wait for the style of all that has changed, so nothing has yet.
    const { panel, isSheet } = this;
    this.#element.launcher.hidden = true;
    panel.hidden = false;
    this.#element.shadowRoot?.getElementById('nudge')?.remove();
    this.#render();
    // A dialog takes the focus of its own accord, unless it is inert.
    panel.inert = !focus;
    if (isSheet) {
      panel.hidePopover?.();
      panel.showModal();
      this.#keyboard ??= import('./keyboard.ts').then(
        (it) => it.keepInSight(this, this.#signal),
        () => {},
      );
    } else if (!this.isPlaced) {
      this.#bringForward();
    }
    panel.inert = false;
    focus?.();
    // In the style sheet it would have everything inside styled anew.
    if (MOVES.matches && !this.isPlaced)
      panel.animate?.({ translate: ['0 12px', '0'], opacity: [0, 1] }, MOTION);
  }

  /** Takes a style sheet, once. */
  adopt(css: string): void {
    if (this.#adopted.has(css)) return;
    this.#adopted.add(css);
    const style = new CSSStyleSheet();
    style.replaceSync(css);
    this.#element.shadowRoot?.adoptedStyleSheets.push(style);
  }

  fall(): void {
    if (this.panel.open) this.panel.close();
    this.panel.hidden = true;
    this.#element.launcher.hidden = false;
  }

  /** The window has passed the line between popover and sheet. */
  #riseAnew(): void {
    if (this.isPlaced) return;
    const focused = this.#element.shadowRoot?.activeElement as HTMLElement | null;
    this.fall();
    this.rise();
    focused?.focus();
  }
}

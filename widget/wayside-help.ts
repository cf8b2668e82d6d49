/**
 * `<wayside-help>`: the tab on the bottom edge of the page, and the way to what opens from it. No
 * Lit and nothing of the panel here: this much every page loads.
 * @module
 */

import type { Manifest } from './core/catalogue.ts';
import type { BoxHow } from './core/event.ts';
import { chooseLanguage } from './languages/choose.ts';
import { LAUNCHER_STYLE } from './launcher-style.ts';
import type { Panel } from './panel/panel.ts';

const ATTRIBUTES = ['site', 'server', 'language', 'stage', 'mode', 'theme', 'storage'] as const;
const WORDS: Record<string, string> = { en: 'Help', fr: 'Aide' };
const INTENTS = ['pointerenter', 'focus', 'touchstart'];

/**
 * The help box of a site.
 *
 * @attr site - Id of the site, as in its `site.yaml`.
 * @attr server - Address of the Wayside server; the script's own when left out.
 * @attr language - Language of the box; the page's when left out.
 * @attr stage - Stage of the page, stronger than what the journey's patterns say.
 * @attr mode - `floating`, the only one so far.
 * @attr theme - `light`, `dark` or `auto` (the visitor's system); the page's own when left out.
 * @attr storage - `none`: nothing is kept in the tab, each page is a session of its own.
 *
 * @fires wayside-open - The visitor opened the box.
 * @fires wayside-close - The visitor closed the box.
 * @csspart launcher - The tab on the bottom edge.
 * @csspart panel - The open box.
 * @csspart arm - One row: a suggestion, a result, a choice.
 * @csspart answer - The text of an answer.
 * @csspart foot - The way to a person.
 * @cssprop --wayside-accent - Any colour; what must be read is derived from it.
 * @cssprop --wayside-surface - Ground of the box.
 * @cssprop --wayside-radius - 0px to 20px.
 * @cssprop --wayside-font - Font family.
 */
export class WaysideHelp extends HTMLElement {
  static observedAttributes = ATTRIBUTES;

  declare site: string;
  declare server: string;
  declare language: string;
  declare stage: string;
  declare mode: string;
  declare theme: string;
  declare storage: string;

  /** Whether the visitor asked that nothing be told about what is done here. */
  optedOut = false;
  /** What opens the box and gets the focus back. */
  launcher: HTMLElement = document.createElement('button');
  #manifest: Promise<Manifest | undefined> | undefined;
  #panel: Promise<Panel> | undefined;

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const style = new CSSStyleSheet();
    style.replaceSync(LAUNCHER_STYLE);
    root.adoptedStyleSheets = [style];
    this.#plant(this.launcher);
    this.launcher.onclick = (click) => {
      // A key press on a button is a click without a pointer.
      const how = click.detail === 0 ? 'key' : 'click';
      void this.open(how);
    };
    for (const intent of INTENTS) {
      this.launcher.addEventListener(intent, () => this.#load(), { once: true, passive: true });
    }
    this.#whenIdle(() => this.loadManifest());
    if (this.#wasOpen()) void this.#call((panel) => panel.resume());
  }

  disconnectedCallback(): void {
    this.#panel?.then((panel) => panel.destroy()).catch(() => {});
    this.#panel = undefined;
  }

  attributeChangedCallback(): void {
    this.#label();
    this.#panel?.then((panel) => panel.update()).catch(() => {});
  }

  /** Opens the box and puts the focus in its field. */
  open(how: BoxHow = 'api'): Promise<void> {
    return this.#call((panel) => panel.open(how));
  }

  /** Closes the box; the focus returns to where it was. */
  close(): void {
    this.#panel?.then((panel) => panel.close('api')).catch(() => {});
  }

  /** Opens the box with the results of a query. */
  search(query: string): Promise<void> {
    return this.#call((panel) => panel.search(query));
  }

  /** Opens the box on an entry. One that is no longer there is said to be withdrawn. */
  showEntry(id: string): Promise<void> {
    return this.#call((panel) => panel.showEntry(id));
  }

  /** Opens the box on the message to a person. */
  showContact(): Promise<void> {
    return this.#call((panel) => panel.showContact());
  }

  /** Declares the stage of the page; an empty text leaves it to the journey's patterns again. */
  setStage(stage: string): void {
    this.stage = stage;
  }

  /** From now on nothing is told and nothing is kept; help and contact still work. */
  optOut(): void {
    this.optedOut = true;
    this.#panel?.then((panel) => panel.update()).catch(() => {});
  }

  /** Takes the box off the page, with everything that listens. */
  destroy(): void {
    this.remove();
  }

  /** Asks for the manifest, once unless `again`. Undefined when it cannot be had. */
  loadManifest(again = false): Promise<Manifest | undefined> {
    if (again) this.#manifest = undefined;
    this.#manifest ??= fetch(new URL(`v1/sites/${this.site}`, this.server))
      .then((answer) => (answer.ok ? (answer.json() as Promise<Manifest>) : undefined))
      .catch(() => undefined)
      .then((manifest) => {
        if (manifest === undefined) this.#manifest = undefined;
        else this.#label(manifest.languages);
        return manifest;
      });
    return this.#manifest;
  }

  /** The language asked for: the attribute's, else the page's. */
  get wantedLanguage(): string {
    return this.language || document.documentElement.lang;
  }

  /** In the top layer: no `z-index`, transform or `overflow` of the page reaches it there. */
  #plant(launcher: HTMLElement): void {
    this.launcher = launcher;
    launcher.setAttribute('part', 'launcher');
    launcher.setAttribute('popover', 'manual');
    launcher.id = 'launcher';
    this.#label();
    this.shadowRoot?.replaceChildren(launcher);
    launcher.showPopover?.();
  }

  #label(offered: readonly string[] = Object.keys(WORDS)): void {
    const language = chooseLanguage(this.wantedLanguage, offered);
    this.launcher.lang = language;
    this.launcher.textContent = WORDS[language.slice(0, 2)] ?? WORDS.en ?? '';
  }

  /** Fetches the panel. When the page refuses it, a plain link to the help centre stays. */
  #load(): Promise<Panel> {
    this.#panel ??= import('./panel/panel.ts').then(
      ({ Panel }) => new Panel(this),
      (cause) => {
        const link = document.createElement('a');
        link.href = new URL(`help/${this.site}`, this.server).href;
        this.#plant(link);
        throw cause;
      },
    );
    this.#panel.catch(() => {});
    return this.#panel;
  }

  #call(act: (panel: Panel) => void): Promise<void> {
    return this.#load().then(act, () => this.launcher.click());
  }

  #whenIdle(work: () => unknown): void {
    const run = () => this.isConnected && work();
    if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 5000 });
    else setTimeout(run, 1000);
  }

  /** Whether the visitor left the box open on the page before. */
  #wasOpen(): boolean {
    try {
      return (
        this.storage !== 'none' &&
        /"open":true/.test(sessionStorage.getItem(`wayside:${this.site}`) ?? '')
      );
    } catch {
      return false; // A page without an origin has no storage.
    }
  }
}

for (const name of ATTRIBUTES) {
  Object.defineProperty(WaysideHelp.prototype, name, {
    get(this: WaysideHelp) {
      return this.getAttribute(name) ?? '';
    },
    set(this: WaysideHelp, value: string | null) {
      if (value) this.setAttribute(name, value);
      else this.removeAttribute(name);
    },
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'wayside-help': WaysideHelp;
  }
}

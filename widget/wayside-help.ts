/**
 * `<wayside-help>`: the tab on the bottom edge of the page, and the way to what opens from it. No
 * Lit and nothing of the panel here: this much every page loads.
 * @module
 */

import type { Manifest } from './core/catalogue.ts';
import type { BoxHow } from './core/event.ts';
import { LAUNCHER_STYLE } from './launcher-style.ts';
import type { Panel } from './panel/panel.ts';

const ATTRIBUTES = ['site', 'server', 'language', 'stage', 'mode', 'theme', 'storage'] as const;
/** What an element says that has no such attribute; the embedding script fills it. */
export const defaults: Partial<Record<string, string>> = {};

const WORDS = { en: 'Help', fr: 'Aide' };

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
  declare optedOut: boolean | undefined;
  /** The manifest last asked for. */
  declare manifest: Promise<Manifest | undefined> | undefined;
  /** What opens the box and gets the focus back. */
  declare launcher: HTMLElement;
  #loading: Promise<void> | undefined;
  #panel: Panel | undefined;

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const style = new CSSStyleSheet();
    style.replaceSync(LAUNCHER_STYLE);
    root.adoptedStyleSheets = [style];
    this.#plant(document.createElement('button'));
    // A key press on a button is a click without a pointer.
    this.launcher.onclick = ({ detail }) => void this.open(detail ? 'click' : 'key');
    // A touch enters, too.
    this.launcher.onpointerenter = this.launcher.onfocus = () => void this.#load();
    const wait = window.requestIdleCallback ?? setTimeout;
    wait(() => {
      if (this.isConnected && !this.manifest) this.loadManifest();
    });
    try {
      // The visitor left the box open on the page before.
      if (/"open":true/.test(sessionStorage[`wayside:${this.site}`])) {
        void this.#call((panel) => panel.resume());
      }
    } catch {
      // A page without an origin has no storage.
    }
  }

  disconnectedCallback(): void {
    this.#panel?.destroy();
    this.#loading = undefined;
  }

  attributeChangedCallback(): void {
    this.#label();
    this.#panel?.update();
  }

  /** Opens the box and puts the focus in its field. */
  open(how: BoxHow = 'api'): Promise<void> {
    return this.#call((panel) => panel.open(how));
  }

  /** Closes the box; the focus returns to where it was. */
  close(): void {
    this.#panel?.close('api');
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

  /** From now on no event is sent; help and contact still work. */
  optOut(): void {
    this.optedOut = true;
    this.#panel?.update();
  }

  /** Takes the box off the page, with everything that listens. */
  destroy(): void {
    this.remove();
  }

  /**
   * Asks for the manifest anew: `manifest`. Undefined when it cannot be had; never rejects. What came is not
   * checked here: it may be a refusal, or of another version.
   */
  loadManifest(): void {
    this.manifest = fetch(new URL(`v1/sites/${this.site}`, this.server))
      .then((answer) => answer.json())
      .then((manifest: Manifest) => {
        this.#label(manifest.languages);
        return manifest;
      })
      .catch(() => undefined);
  }

  /** The language asked for: the attribute's, else the page's. */
  get wantedLanguage(): string {
    return this.language || document.documentElement.lang;
  }

  /** In the top layer: no `z-index`, transform or `overflow` of the page reaches it there. */
  #plant(launcher: HTMLElement): void {
    this.launcher = launcher;
    launcher.id = 'launcher';
    launcher.part.add('launcher');
    launcher.popover = 'manual';
    this.#label();
    this.shadowRoot?.replaceChildren(launcher);
    launcher.showPopover?.();
  }

  #label(offered = Object.keys(WORDS)): void {
    if (!this.launcher) return;
    const wanted = this.wantedLanguage.slice(0, 2);
    const tag = offered.find((tag) => tag.startsWith(wanted)) ?? offered[0];
    const language = tag?.startsWith('fr') ? 'fr' : 'en';
    this.launcher.lang = language;
    this.launcher.textContent = WORDS[language];
  }

  /** Fetches the panel. When the page refuses it, a plain link to the help centre stays. */
  #load(): Promise<void> {
    this.#loading ??= import('./panel/panel.ts')
      .then(({ Panel }) => {
        this.#panel = new Panel(this);
      })
      .catch(() => {
        const link = document.createElement('a');
        link.href = new URL(`help/${this.site}`, this.server).href;
        this.#plant(link);
      });
    return this.#loading;
  }

  #call(act: (panel: Panel) => void): Promise<void> {
    return this.#load().then(() => (this.#panel ? act(this.#panel) : this.launcher.click()));
  }
}

for (const name of ATTRIBUTES) {
  Object.defineProperty(WaysideHelp.prototype, name, {
    get(this: WaysideHelp) {
      return this.getAttribute(name) ?? defaults[name] ?? '';
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

/**
 * `<wayside-help>`: the tab on the bottom edge of the page, and the way to what opens from it. No
 * Lit and nothing of the panel here: this much every page loads.
 * @module
 */

import type { Manifest } from './core/catalogue.ts';
import type { BoxHow } from './core/event.ts';
import type { Prompts } from './journey/prompts.ts';
import { LAUNCHER_STYLE } from './launcher-style.ts';
import type { Panel } from './panel/panel.ts';
import type { WaysideHelp as PublicElement } from './types/wayside.d.ts';

const ATTRIBUTES = ['site', 'server', 'language', 'stage', 'mode', 'theme', 'storage'] as const;
/** What an element says that has no such attribute; the embedding script fills it. */
export const defaults: Partial<Record<string, string>> = {};

/** The word on the tab. The manifest brings those of the site's languages. */
const WORDS: Partial<Record<string, string>> = { fr: 'Aide' };

/** The help box of a site. What it offers a page is told in `custom-elements.json`. */
export class WaysideHelp extends HTMLElement implements PublicElement {
  declare static observedAttributes: typeof ATTRIBUTES;

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
  /** Ids of the signals seen on this page, the latest first. */
  declare signals: string[] | undefined;
  /** Ends the watch for signals. */
  declare unwatch: (() => void) | undefined;
  /** What was offered unasked: how often, and on this page which entry. */
  declare prompts: Prompts | undefined;
  /** What opens the box and gets the focus back. */
  declare launcher: HTMLElement;
  #root = this.attachShadow({ mode: 'open' });
  #loading: Promise<void> | undefined;
  #panel: Panel | undefined;

  connectedCallback(): void {
    this.manifest = this.#loading = undefined;
    const style = new CSSStyleSheet();
    style.replaceSync(LAUNCHER_STYLE);
    this.#root.adoptedStyleSheets = [style];
    const button = document.createElement('button');
    // A key press on a button is a click without a pointer.
    button.onclick = (event) => this.open(event.detail ? 'click' : 'key');
    // A touch enters, too.
    button.onpointerenter = button.onfocus = () => this.#load();
    this.#plant(button);
    const wait = window.requestIdleCallback ?? setTimeout;
    wait(() => {
      this.manifest ??= this.loadManifest();
    });
    // Told of every link to a place in the page, also of one that is followed again.
    addEventListener('popstate', this.#resume);
    this.#resume();
  }

  /** Opens the box where something already calls for it. */
  #resume = (): void => {
    try {
      // It stands in the page, inline or as a page; a link leads into it; or the visitor left it open
      // on the page before (of what is kept only `"open":true` has this end).
      const kept = sessionStorage[`wayside:${this.site}`];
      if (/^[ip]|#wayside=|n":t/.test(this.mode + location.hash + kept)) {
        void this.#call('resume');
      }
    } catch {
      // A page without an origin has no storage.
    }
  };

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#resume);
    this.#panel?.destroy();
    this.unwatch?.();
  }

  attributeChangedCallback(): void {
    if (this.launcher) this.#label();
    this.#panel?.update();
  }

  /** Opens the box and puts the focus in its field. */
  open(how: BoxHow = 'api'): Promise<void> {
    return this.#call('open', how);
  }

  /** Closes the box; the focus returns to where it was. */
  close(): void {
    this.#panel?.close('api');
  }

  /** Opens the box with the results of a query. */
  search(query: string): Promise<void> {
    return this.#call('search', query);
  }

  /** Opens the box on an entry. One that is no longer there is said to be withdrawn. */
  showEntry(id: string): Promise<void> {
    return this.#call('showEntry', id);
  }

  /** Opens the box on the message to a person. */
  showContact(): Promise<void> {
    return this.#call('showContact');
  }

  /** Opens the box on the questions that fit this page. */
  suggest(): Promise<void> {
    return this.#call('search');
  }

  /** Declares the stage of the page; an empty text leaves it to the journey's patterns again. */
  setStage(stage: string): void {
    this.stage = stage;
  }

  /** The page saw a signal of the journey, by its id: what it calls for comes first. */
  signal(id: string): void {
    this.setAttribute('signal', id);
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
   * Asks for the manifest anew. Undefined when it cannot be had; never rejects. What came is not
   * checked here: it may be a refusal, or of another version.
   */
  async loadManifest(): Promise<Manifest | undefined> {
    try {
      const answer = await fetch(new URL(`v1/sites/${this.site}`, this.server));
      const manifest: Manifest = await answer.json();
      Object.assign(WORDS, manifest.launcher);
      this.#label();
      if (manifest.journey.signals[0]) {
        import('./journey/watch.ts').then((it) => it.watch(this, manifest)).catch(() => {});
      }
      return manifest;
    } catch {
      // The panel says so, and asks again.
    }
  }

  /** In the top layer: no `z-index`, transform or `overflow` of the page reaches it there. */
  #plant(launcher: HTMLElement): void {
    this.launcher = launcher;
    const hadFocus = document.activeElement === this;
    launcher.id = launcher.part = 'launcher';
    launcher.popover = 'manual';
    this.#label();
    this.#root.replaceChildren(launcher);
    launcher.showPopover?.();
    if (hadFocus) launcher.focus();
  }

  #label(): void {
    const language = (this.language || document.documentElement.lang).slice(0, 2);
    this.launcher.lang = WORDS[language] ? language : 'en';
    this.launcher.textContent = WORDS[language] ?? 'Help';
    this.style.colorScheme = this.theme.replace('auto', 'light dark');
  }

  /** Fetches the panel. When it cannot be had, a plain link to the help centre stands for it. */
  #load(): void {
    this.#loading ??= import('./panel/panel.ts')
      .then(({ Panel }) => {
        // Taken off and put back meanwhile, it was asked for twice.
        this.#panel?.destroy();
        this.#panel = new Panel(this);
        return this.#panel.ready;
      })
      .catch(() => {
        const link = document.createElement('a');
        // Pressed, it is a button again until it is known that there is still nothing to be had.
        link.onclick = () => this.connectedCallback();
        link.href = new URL(`help/${this.site}`, this.server).href;
        link.target = '_blank';
        this.#plant(link);
      })
      // Without a server that is one, there is nothing to lead to either.
      .catch(() => {});
  }

  async #call(
    act: 'open' | 'resume' | 'search' | 'showEntry' | 'showContact',
    given?: string,
  ): Promise<void> {
    this.#load();
    await this.#loading;
    await this.#panel?.[act](given as never);
  }
}

WaysideHelp.observedAttributes = ATTRIBUTES;
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

/**
 * The element as a page sees it, for TypeScript. The frameworks' own files beside this one add it to
 * their templates.
 * @module
 */

import type { WaysideCloseEvent, WaysideOpenEvent } from './events.d.ts';

/** As classes they are in `wayside/events`. */
export type { WaysideCloseEvent, WaysideOpenEvent };

/** What can be said in markup. Each attribute is a property of the same name, too. */
export interface WaysideHelpAttributes {
  /** Id of the site. Left out: the script's `data-site`. */
  site?: string | undefined;
  /** Address of the Wayside server, with a slash at its end. Left out: where the script came from. */
  server?: string | undefined;
  /** BCP 47 tag of the box's language. Left out: the page's. */
  language?: string | undefined;
  /** Stage of the journey that the page belongs to. Left out: the journey's own rules. */
  stage?: string | undefined;
  /** How the box stands: over the page, or where the element is placed. Left out: `floating`. */
  mode?: 'floating' | 'inline' | 'page' | undefined;
  /** `auto` is the visitor's system. Left out: the page's own `color-scheme`. */
  theme?: 'light' | 'dark' | 'auto' | undefined;
  /** `none`: nothing is kept in the tab. */
  storage?: 'none' | undefined;
}

/** `<wayside-help>`. Every property that is a text is '' while its attribute is left out. */
export interface WaysideHelp extends HTMLElement {
  site: string;
  server: string;
  language: string;
  stage: string;
  mode: string;
  theme: string;
  storage: string;
  /** Opens the box with the focus in its field. Resolves once the visitor can type. */
  open(): Promise<void>;
  /** Closes the box; the focus returns to where it was. */
  close(): void;
  /** Opens the box with the results of a query. */
  search(query: string): Promise<void>;
  /** Opens the box on an entry, by its id. */
  showEntry(id: string): Promise<void>;
  /** Opens the box on the message to a person. */
  showContact(): Promise<void>;
  /** Opens the box on the questions that fit this page. */
  suggest(): Promise<void>;
  /** Declares the stage of the page; '' leaves it to the journey's rules again. */
  setStage(stage: string): void;
  /** Names a signal of the journey that the page has seen. */
  signal(id: string): void;
  /** From now on no event is sent; help and contact still work. */
  optOut(): void;
  /** Takes the box off the page, with everything that listens. */
  destroy(): void;
}

export interface WaysideHelpEvents {
  'wayside-open': WaysideOpenEvent;
  'wayside-close': WaysideCloseEvent;
}

declare global {
  interface HTMLElementTagNameMap {
    'wayside-help': WaysideHelp;
  }
  interface HTMLElementEventMap extends WaysideHelpEvents {}
}

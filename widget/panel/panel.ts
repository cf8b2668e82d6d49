/**
 * The open box on the page. Shows and hides it, moves the focus, keeps keys inside. How it stands is
 * `stand.ts`, what it contains `box.ts` and the templates.
 * @module
 */

import { render } from 'lit/html.js';
import type { BoxHow } from '../core/event.ts';
import { QUERY_LENGTH_MAX } from '../core/limits.ts';
import { uuidV4 } from '../core/uuid.ts';
import { findNamedEntry, lookAround } from '../journey/page.ts';
import { observeRoutes } from '../journey/routes.ts';
import { connectTelemetry, openMemory, randomBytes, settleQueries } from '../telemetry/connect.ts';
import type { EventQueue } from '../telemetry/queue.ts';
import { Reading } from '../telemetry/reading.ts';
import type { WaysideHelpEvents } from '../types/wayside.d.ts';
import type { WaysideHelp } from '../wayside-help.ts';
import { Box } from './box.ts';
import { describePlace } from './context.ts';
import { setTableStops } from './document.ts';
import { walkArms } from './keys.ts';
import { nextFrame } from './next-frame.ts';
import { Source } from './source.ts';
import { Stand } from './stand.ts';
import { type BoxState, KEPT } from './state.ts';
import { PANEL_STYLE } from './style.ts';
import { renderWhole } from './view.ts';

export class Panel {
  /** When there are words to show it with. Rejects, and leaves nothing behind, without them. */
  readonly ready: Promise<void>;
  #element: WaysideHelp;
  #box: Box;
  #queue: EventQueue;
  #source: Source;
  #removal = new AbortController();
  #stand: Stand;
  #dialog: HTMLElement;
  #cameFrom: Element | null = null;
  /** How far each view of the trail was scrolled, and what had the focus there. */
  #positions: { top: number; focus: number }[] = [];
  #depth = 0;
  /** Whether what is drawn is, as far as is known, what is to be seen. */
  #isDrawn = false;
  #told: Promise<void> = Promise.resolve();

  constructor(element: WaysideHelp) {
    this.#element = element;
    this.#source = new Source(element, (change) => this.#sourceChanged(change?.isOrder));
    const memory = openMemory<BoxState>(element, KEPT, this.#removal.signal);
    const { telemetry, queue } = connectTelemetry(element, memory, this.#source, () =>
      describePlace(this.#box),
    );
    this.#queue = queue;
    // On their way while the rest is set up.
    const words = this.#source.prepare();
    this.#box = new Box({
      source: this.#source,
      memory,
      telemetry,
      queries: settleQueries(telemetry),
      server: element.server,
      place: () => {
        const { manifest } = this.#source;
        return manifest && lookAround(manifest.journey, element.stage, element.signals);
      },
      prompts: () => element.prompts,
      show: (isNewView) => this.#show(isNewView),
      reveal: (selector) => this.#reveal(selector),
      newReading: () => new Reading(() => performance.now()),
      newKey: () => uuidV4(randomBytes),
      adopt: (css) => this.#stand.adopt(css),
    });
    this.#stand = new Stand(element, () => this.#isDrawn || this.#draw(), this.#removal.signal);
    this.#dialog = this.#stand.panel;
    this.#stand.adopt(PANEL_STYLE);
    this.#listen();
    // Taken off the page while this file was on its way.
    if (!element.isConnected) this.destroy();
    this.ready = this.#prepare(words);
  }

  async #prepare(words: Promise<void>): Promise<void> {
    try {
      await words;
      if (this.#stand.isPlaced) (await import('./placed.ts')).place(this.#box, this.#element.mode);
      // A click that waits goes first.
      else setTimeout(() => this.#rehearse());
    } catch (error) {
      this.destroy();
      throw error;
    }
  }

  /** Draws the box unseen while the pointer is on its way: a click has only to show it. */
  #rehearse(): void {
    const isWanted = !this.#isOpen && !this.#removal.signal.aborted;
    const { view, state } = this.#box;
    if (!isWanted || view.name !== 'home' || state.query) return;
    if (this.#isDrawn) {
      // Fonts are looked up when text is first laid out.
      this.#stand.layOut();
    } else {
      this.#draw();
      // A click that came meanwhile goes first.
      setTimeout(() => this.#rehearse());
    }
  }

  /** Shows the box. Resolves once the visitor can type. */
  async open(how: BoxHow): Promise<void> {
    if (!this.#element.isConnected) this.destroy();
    if (this.#isOpen || this.#removal.signal.aborted) return;
    this.#box.isBare = !this.#isDrawn && !this.#stand.isPlaced;
    this.#box.state.open = !this.#stand.isPlaced;
    this.#cameFrom = document.activeElement;
    this.#stand.rise(how === 'auto' ? undefined : () => this.#focusStart());
    this.#tell('wayside-open', how);
    this.#told = this.#arrived(how);
    await this.#told;
    if (!this.#removal.signal.aborted) await this.#source.load();
  }

  /** What was drawn before is seen first, or the field alone. The rest comes when that is in sight. */
  async #arrived(how: BoxHow): Promise<void> {
    const at = Date.now();
    await nextFrame();
    this.#box.isBare = false;
    if (this.#isOpen) this.#box.opened();
    await this.#source.known;
    // In its place it is open before anybody acts.
    if (this.#removal.signal.aborted || this.#stand.isPlaced) return;
    this.#box.tellPrompt();
    this.#box.parts.telemetry.record({ type: 'box-opened', how }, at);
    this.#box.keep();
  }

  /**
   * Shows the entry that the address names, or the box as it was left on the page before; then a
   * modal sheet would hide the new page, and over a modal dialog of the page it would be inert.
   */
  async resume(): Promise<void> {
    const named = findNamedEntry();
    if (this.#stand.isPlaced) await this.open('auto');
    if (named) return this.showEntry(named);
    if (this.#stand.isSheet || !this.#box.state.open || document.querySelector(':modal')) return;
    await this.open('auto');
  }

  close(how: BoxHow): void {
    if (!this.#isOpen || this.#stand.isPlaced) return;
    const hadFocus = this.#dialog.matches(':focus-within');
    this.#box.closed();
    const at = Date.now();
    // Not before it was told that the box was opened.
    void this.#told.then(() => this.#tellClosed(how, at));
    this.#stand.fall();
    if (hadFocus) this.#returnFocus(how);
    this.#tell('wayside-close', how);
  }

  #tellClosed(how: BoxHow, at: number): void {
    this.#box.parts.telemetry.record({ type: 'box-closed', how }, at);
    this.#box.keep();
    if (!this.#box.state.solved) return;
    this.#queue.flush();
    this.#box.reset();
    this.#show(true);
  }

  async search(query: string): Promise<void> {
    await this.open('api');
    if (this.#isOpen) this.#box.type(String(query ?? '').slice(0, QUERY_LENGTH_MAX));
  }

  async showEntry(id: string): Promise<void> {
    const { prompts } = this.#element;
    const isPrompted = prompts?.isChosen && prompts.entry === id;
    if (isPrompted) prompts.isChosen = false;
    await this.open(isPrompted ? 'click' : 'api');
    if (!this.#isOpen) return;
    if (isPrompted) this.#box.openSuggestion({ entry: id, rank: 1, reason: 'signal' });
    else this.#box.openEntry(id, 'link');
  }

  async showContact(): Promise<void> {
    await this.open('api');
    if (this.#isOpen) this.#box.openContact();
  }

  /** An attribute has changed, or the visitor opted out. */
  update(): void {
    if (this.#element.storage === 'none') this.#box.parts.memory.wipe();
    if (this.#element.optedOut) {
      this.#queue.clear();
      this.#box.forgetTyped();
    }
    // Without other words it goes on in those it has.
    this.#source.prepare().catch(() => {});
    if (this.#isOpen) void this.#source.load();
  }

  destroy(): void {
    this.#box.isEnded = true;
    this.#leavePage();
    this.#removal.abort();
    if (this.#isOpen) this.#stand.fall();
    this.#dialog.remove();
  }

  /** Tells the page what the visitor did; as classes the events are in `../events.ts`. */
  #tell(type: keyof WaysideHelpEvents, how: BoxHow): void {
    if (how !== 'click' && how !== 'key') return;
    this.#element.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }

  get #isOpen(): boolean {
    return this.#stand.isOpen;
  }

  get #root(): ShadowRoot {
    return this.#element.shadowRoot as ShadowRoot;
  }

  #listen(): void {
    const { signal } = this.#removal;
    // The page's own shortcuts must not hear what is typed here.
    for (const type of ['keydown', 'keypress', 'keyup']) {
      this.#root.addEventListener(type, (event) => event.stopPropagation(), { signal });
    }
    this.#dialog.addEventListener('keydown', (event) => this.#press(event));
    this.#dialog.addEventListener('cancel', (event) => this.#escape(event));
    const reach = ({ type }: Event) => this.#reach(type as 'online');
    for (const type of ['online', 'offline']) addEventListener(type, reach, { signal });
    document.addEventListener('visibilitychange', () => this.#see(), { signal });
    addEventListener('pagehide', () => this.#leavePage(), { signal });
    observeRoutes(() => this.#pageChanged(), signal);
    this.#element.addEventListener('signal', () => this.#sourceChanged(true), { signal });
  }

  /** On a sheet the field waits to be touched: the keyboard would cover the suggestions. */
  #focusStart(): void {
    const isHome = this.#box.view.name === 'home' && !this.#stand.isSheet;
    this.#focus(isHome ? 'input' : '#title');
  }

  #returnFocus(how: BoxHow): void {
    const before = this.#cameFrom as HTMLElement | null;
    const isElsewhere = before?.isConnected && before !== document.body && before !== this.#element;
    if (how === 'api' && isElsewhere) before.focus();
    else this.#element.launcher.focus();
  }

  #show(isNewView: boolean): void {
    this.#isDrawn = false;
    if (!this.#isOpen) return;
    this.#hadFocus = this.#root.activeElement !== null;
    const body = this.#body;
    if (isNewView && body) {
      const focusable = [...body.querySelectorAll(FOCUSABLE)];
      const focus = focusable.indexOf(this.#root.activeElement as Element);
      this.#positions[this.#depth] = { top: body.scrollTop, focus };
      // Afterwards it would have to be laid out at once.
      body.scrollTop = 0;
    }
    this.#draw();
    if (isNewView) this.#arrive();
    else if (!this.#root.activeElement && this.#hadFocus) this.#goOn();
  }

  #draw(): void {
    const close = this.#stand.isPlaced ? undefined : () => this.close('click');
    render(renderWhole(this.#box, this.#element, close), this.#dialog);
    setTableStops(this.#dialog);
    this.#isDrawn = true;
  }

  /** Just before it was drawn anew: a focus that left for the page is not called back. */
  #hadFocus = false;

  /** After a step forward at the top, after a step back where the visitor was. */
  #arrive(): void {
    const depth = this.#box.state.trail.length;
    const isBack = depth < this.#depth;
    this.#depth = depth;
    const { top, focus } = (isBack && this.#positions[depth]) || { top: 0, focus: -1 };
    const body = this.#body;
    if (!body) return;
    if (top) body.scrollTop = top;
    const target = body.querySelectorAll<HTMLElement>(FOCUSABLE)[focus];
    if (target) this.#give(target);
    else if (this.#hadFocus && this.#root.activeElement?.localName !== 'input')
      this.#focus('.next');
  }

  /** What had the focus is gone, and something else has come in its place: goes there. */
  #goOn(): void {
    const next = '.next, input[type=search]';
    this.#give(this.#findLast(next));
    this.#reveal(next);
  }

  #reveal(selector: string): void {
    const target = this.#findLast(selector);
    const body = this.#body;
    if (!target || !body?.contains(target)) return;
    this.#box.reading?.settle();
    if (this.#stand.isPlaced) target.scrollIntoView({ block: 'nearest' });
    body.scrollTop += target.getBoundingClientRect().top - body.getBoundingClientRect().top - 16;
  }

  #findLast(selector: string): HTMLElement | undefined {
    return [...this.#dialog.querySelectorAll<HTMLElement>(selector)].at(-1);
  }

  get #body(): Element | null {
    return this.#dialog.querySelector('.body');
  }

  #focus(selector: string): void {
    const target = this.#dialog.querySelector<HTMLElement>(selector);
    this.#give(target ?? this.#findLast('#title'));
  }

  /** Scrolls no further than to where it is seen: the page only where the box stands in it. */
  #give(target: HTMLElement | null | undefined): void {
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
  }

  #press(event: KeyboardEvent): void {
    // Keys that choose among the characters of an input method are not for the box.
    if (event.isComposing) return;
    walkArms(event, this.#dialog, this.#root.activeElement);
    if (event.key === 'Escape') this.#escape(event);
  }

  /** The innermost thing first: what is typed, then the box. */
  #escape(event: Event): void {
    event.preventDefault();
    if (this.#box.view.name === 'home' && this.#box.state.query) {
      this.#box.type('');
      this.#focus('input');
    } else {
      this.close('key');
    }
  }

  #sourceChanged(isOrder = false): void {
    const { language, words } = this.#source;
    // Not each time it is drawn: the same language again has all styles inside computed anew.
    this.#dialog.lang = language;
    this.#dialog.dir = words?.direction ?? 'ltr';
    this.#isDrawn = false;
    if (!this.#isOpen) return;
    // Nothing moves away under a pointer or the focus.
    if (isOrder && this.#dialog.querySelector('.arm:is(:hover, :focus)')) return;
    this.#box.search();
  }

  /** The network has come or gone: what could not be fetched may be had now. */
  #reach(type: 'online' | 'offline'): void {
    const isOfUse = type === 'online' || this.#source.index;
    this.#box.spoken = this.#box.say(isOfUse ? type : 'unreachable');
    this.#show(false);
    void this.#box.need();
  }

  #pageChanged(): void {
    this.#box.parts.telemetry.turnPage();
    // Its language may be another.
    this.#element.attributeChangedCallback();
    this.#show(false);
  }

  #see(): void {
    if (document.hidden) {
      this.#leavePage();
    } else {
      this.#box.reading?.see(this.#isOpen);
      this.#box.parts.memory.see();
    }
  }

  /** The page hides, perhaps for ever. */
  #leavePage(): void {
    this.#box.reading?.see(false);
    this.#box.leaveQuery();
    this.#box.tellReading();
    // What is half written is not lost with the page.
    this.#box.parts.memory.see();
    this.#queue.leave();
  }
}

const FOCUSABLE = 'button, a, input';

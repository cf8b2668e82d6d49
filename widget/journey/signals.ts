/**
 * What a visitor does on a page that hints at a need. Everything is looked at in memory, observed and
 * never polled; only that a signal was seen is told to whoever asks, never what was typed.
 * @module
 */

import { type Journey, type Signal, stageOf } from '../core/journey.ts';
import { findFormErrors, type Place } from './page.ts';

export interface SignalParts {
  place(): Place;
  /** Told each time; repeats are the caller's to join. */
  see(id: string): void;
  /** Ends the observation of this page. */
  signal: AbortSignal;
}

/** Observes one page: for another page it is begun anew. */
export function observeSignals(journey: Journey, parts: SignalParts): void {
  observeForms(journey, parts);
  for (const signal of journey.signals) {
    if (signal.kind === 'dwell') observeDwell(signal, parts);
    if (signal.kind === 'exit-intent') observeExit(signal, parts);
    if (signal.kind === 'back-and-forth' && cameBack(journey, signal.between)) parts.see(signal.id);
    if (signal.kind === 'event') {
      document.addEventListener(signal.event, () => parts.see(signal.id), {
        signal: parts.signal,
      });
    }
  }
}

/** Fields that turn wrong, by the browser's own check or the page's. */
function observeForms(journey: Journey, { see, signal }: SignalParts): void {
  if (!journey.signals.some(({ kind }) => kind === 'form-error')) return;
  const look = () =>
    requestAnimationFrame(() => signal.aborted || findFormErrors(journey).map(see));
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, attributeFilter: ['aria-invalid'] });
  signal.addEventListener('abort', () => observer.disconnect());
  for (const type of ['invalid', 'change', 'focusout']) {
    document.addEventListener(type, look, { capture: true, signal });
  }
  look();
}

type Kind<Name> = Signal & { kind: Name };

/** Counts only the time in which the page is in front. */
function observeDwell({ id, seconds, stages }: Kind<'dwell'>, parts: SignalParts): void {
  let leftMs = seconds * 1000;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const turn = () => {
    clearTimeout(timer);
    if (timer !== undefined) leftMs -= performance.now() - since;
    timer = undefined;
    if (document.hidden || parts.signal.aborted) return;
    since = performance.now();
    timer = setTimeout(() => stages.includes(parts.place().stage) && parts.see(id), leftMs);
  };
  document.addEventListener('visibilitychange', turn, { signal: parts.signal });
  parts.signal.addEventListener('abort', turn);
  turn();
}

/** The pointer leaves the page at the top. */
function observeExit({ id, stages }: Kind<'exit-intent'>, parts: SignalParts): void {
  const leave = ({ clientY }: MouseEvent) => {
    if (clientY <= 0 && stages.includes(parts.place().stage)) parts.see(id);
  };
  document.documentElement.addEventListener('mouseleave', leave, { signal: parts.signal });
}

interface Entries {
  entries(): { url: string | null }[];
  currentEntry: { index: number } | null;
}

/**
 * Whether the visitor went from the one stage to the other and came back to it, by links or by the
 * browser's back. The browser itself remembers; where it does not tell, nothing is seen.
 */
function cameBack(journey: Journey, between: readonly string[]): boolean {
  const { navigation } = window as { navigation?: Entries };
  const index = navigation?.currentEntry?.index ?? -1;
  const stages = navigation?.entries().map(({ url }) => {
    const path = new URL(url ?? '', location.href).pathname;
    return stageOf({ path, hasSelector: () => false }, journey).stage;
  });
  const here = stages?.[index];
  const other = between.find((stage) => stage !== here);
  if (!stages || here === undefined || !between.includes(here)) return false;
  const isBackAhead = stages[index + 1] === other;
  return isBackAhead || (stages[index - 1] === other && stages[index - 2] === here);
}

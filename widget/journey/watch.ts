/**
 * Watches for the signals of a site's journey, and prompts where one calls for it. A file of its own,
 * loaded only where a journey names signals.
 * @module
 */

import type { Manifest } from '../core/catalogue.ts';
import type { WaysideHelp } from '../wayside-help.ts';
import { Nudge } from './nudge.ts';
import { lookAround } from './page.ts';
import { observeRoutes } from './routes.ts';
import { observeSignals } from './signals.ts';

/** Begins to watch, until the element leaves the page or is watched anew. Never throws. */
export function watch(element: WaysideHelp, manifest: Manifest): void {
  element.unwatch?.();
  if (!element.isConnected) return;
  const end = new AbortController();
  const nudge = new Nudge(element, manifest, end.signal);
  let page = new AbortController();
  const place = () => lookAround(manifest.journey, element.stage);
  const see = (id: string) => {
    const before = element.signals ?? [];
    element.signals = [id, ...before.filter((other) => other !== id)];
    // A signal that is repeated is one.
    if (before.includes(id)) return;
    element.dispatchEvent(new Event('signal'));
    nudge.offer(id);
  };
  const lookAtPage = () => {
    page.abort();
    page = new AbortController();
    observeSignals(manifest.journey, { place, see, signal: page.signal });
  };
  lookAtPage();
  observeRoutes(() => {
    element.signals = [];
    // An open panel may have been told of the new page before this was.
    element.dispatchEvent(new Event('signal'));
    nudge.hide();
    lookAtPage();
  }, end.signal);
  const called = new MutationObserver((calls) => {
    // Of several at once the attribute has only the last.
    for (const { oldValue } of calls.slice(1)) if (oldValue) see(oldValue);
    seeCalled(element, see);
  });
  called.observe(element, { attributeFilter: ['signal'], attributeOldValue: true });
  seeCalled(element, see);
  element.unwatch = () => {
    called.disconnect();
    page.abort();
    end.abort();
    nudge.hide();
    element.signals = [];
  };
}

/** What the page's own code has named, by the method `signal()`. */
function seeCalled(element: WaysideHelp, see: (id: string) => void): void {
  const id = element.getAttribute('signal');
  if (id) see(id);
}

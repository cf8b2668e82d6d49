/**
 * Tells when a single-page application has gone to another page. Observes; never polls.
 * @module
 */

/** What this needs of the Navigation API, which not every browser has. */
interface Navigation extends EventTarget {
  addEventListener(type: 'currententrychange', changed: () => void, options: object): void;
}

/** Calls `changed` after each change of the path, once the page had a frame to show it. */
export function observeRoutes(changed: () => void, signal: AbortSignal): void {
  let path = location.pathname;
  const look = () => {
    if (location.pathname === path) return;
    path = location.pathname;
    requestAnimationFrame(() => signal.aborted || changed());
  };
  const { navigation } = window as { navigation?: Navigation };
  if (navigation) {
    navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  addEventListener('popstate', look, { signal });
  addEventListener('hashchange', look, { signal });
  wrapHistory('pushState', look, signal);
  wrapHistory('replaceState', look, signal);
}

/** Without the Navigation API nothing tells of these two but the methods themselves. */
function wrapHistory(name: 'pushState' | 'replaceState', look: () => void, signal: AbortSignal) {
  const original = history[name];
  const wrapped: typeof original = (...values) => {
    original.apply(history, values);
    if (!signal.aborted) look();
  };
  history[name] = wrapped;
  signal.addEventListener('abort', () => {
    // Whoever wrapped it after us keeps their wrapping; ours then only passes on.
    if (history[name] === wrapped) history[name] = original;
  });
}

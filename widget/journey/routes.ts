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
  for (const type of ['popstate', 'hashchange']) addEventListener(type, look, { signal });
  import('./history.ts').then(
    ({ wrapHistory }) => {
      if (!signal.aborted) wrapHistory(look, signal);
      look();
    },
    () => {}, // The two events are told all the same.
  );
}

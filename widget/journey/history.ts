/**
 * What tells of the methods of `history` where no Navigation API does: the methods themselves. Fetched
 * only there.
 * @module
 */

/** Calls `look` after each of both methods, until `signal` ends. */
export function wrapHistory(look: () => void, signal: AbortSignal): void {
  for (const name of ['pushState', 'replaceState'] as const) {
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
}

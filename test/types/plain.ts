/** The element in plain TypeScript. Compiled, never run: what must not compile is marked so. */

import type { WaysideHelp } from 'wayside';

export function useHelp(): WaysideHelp | null {
  const help = document.querySelector('wayside-help');
  void help?.open();
  void help?.suggest();
  help?.setStage('payment');
  help?.addEventListener('wayside-open', ({ type }) => type satisfies 'wayside-open');
  // @ts-expect-error: an id is a text.
  void help?.showEntry(7);
  // @ts-expect-error: there is no such method.
  help?.show();
  return help;
}

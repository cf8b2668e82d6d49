/**
 * What keys do among the arms.
 * @module
 */

/** Arrow keys go from the field down the arms and back; other keys do what they do anyway. */
export function walkArms(event: KeyboardEvent, root: ParentNode, focused: Element | null): void {
  const stops = [...root.querySelectorAll<HTMLElement>('input[type=search], .arm, .choice')];
  const place = stops.indexOf(focused as HTMLElement);
  const next = stops[place + ({ ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0)];
  if (place < 0 || !next || next === focused) return;
  event.preventDefault();
  next.focus();
}

/**
 * When what was changed is before the visitor's eyes.
 * @module
 */

/** When the next frame is in sight; soon after, too, where none comes. */
export function nextFrame(): Promise<void> {
  return new Promise((seen) => {
    requestAnimationFrame(() => setTimeout(seen));
    setTimeout(seen, 100);
  });
}

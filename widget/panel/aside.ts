/**
 * The open box makes room for what has the focus on the page, when it would hide it as a whole: it goes
 * to the other side, and where that is too narrow it becomes lower. Fetched when the focus first moves
 * on the page beside it; the page itself is left as it is, but for a scroll where nothing else helps.
 * @module
 */

import type { Stand } from './stand.ts';

const STYLE = new CSSStyleSheet();
STYLE.replaceSync(
  '@media (min-width:480px) and (min-height:320px){#panel.aside{inset-inline:24px auto}#panel.low{block-size:200px}}',
);
/** What the lowered box takes of the window's height, with some room above it. */
const LOW_HEIGHT = 232;

/** What has the focus must be in sight, at least in part (WCAG 2.4.11). */
export function giveWay({ panel, isPlaced }: Stand, focused: Element): void {
  const root = panel.getRootNode() as ShadowRoot;
  const { host } = root;
  if (isPlaced || !root.adoptedStyleSheets) return;
  if (!root.adoptedStyleSheets.includes(STYLE)) root.adoptedStyleSheets.push(STYLE);
  if (!isCovered(focused, host)) return;
  panel.classList.toggle('aside');
  if (!isCovered(focused, host)) return;
  panel.classList.add('low');
  // Whoever comes back to the box finds it as tall as before.
  panel.addEventListener('focusin', () => panel.classList.remove('low'), { once: true });
  const isLow = focused.getBoundingClientRect().bottom > innerHeight - LOW_HEIGHT;
  if (isLow && isCovered(focused, host)) focused.scrollIntoView({ block: 'center' });
}

/** Whether nothing of an element is in sight but what stands behind the box. */
function isCovered(element: Element, host: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const across = [left + 1, (left + right) / 2, right - 1];
  const down = [top + 1, (top + bottom) / 2, bottom - 1];
  const seen = across.flatMap((x) => down.map((y) => document.elementFromPoint(x, y)));
  const there = seen.filter((one) => one !== null);
  return there.length > 0 && there.every((one) => one === host);
}

/**
 * A sheet above the keyboard of a phone: the page keeps its height while the keyboard covers its foot.
 * Fetched only where the box is a sheet.
 * @module
 */

import type { Stand } from './stand.ts';

const STYLE = new CSSStyleSheet();
STYLE.replaceSync('.low .foot{min-block-size:44px}.low .foot p{display:none}');

/** Heights differ by less where one of them was rounded, or the page has a scrollbar. */
const KEYBOARD_HEIGHT_MIN = 24;

/**
 * Keeps the sheet to what is in sight, until `signal` ends, and in it what is written in. Not while the
 * visitor has zoomed in.
 */
export function keepInSight(stand: Stand, signal: AbortSignal): void {
  const viewport = visualViewport;
  if (!viewport) return;
  const { panel } = stand;
  const root = panel.getRootNode() as ShadowRoot;
  root.adoptedStyleSheets?.push(STYLE);
  const fit = () => {
    const hidden = innerHeight - viewport.height;
    const isCovered = stand.isSheet && viewport.scale === 1 && hidden > KEYBOARD_HEIGHT_MIN;
    const body = panel.querySelector('.body');
    const before = body?.clientHeight ?? 0;
    panel.classList.toggle('low', isCovered);
    panel.style.blockSize = isCovered ? `${viewport.height}px` : '';
    panel.style.insetBlockStart = isCovered ? `${viewport.offsetTop}px` : '';
    if (!body || body.clientHeight >= before) return;
    // What was said last stays at the foot of a conversation.
    if (panel.querySelector('.composer:focus-within')) body.scrollTop += before - body.clientHeight;
    else root.activeElement?.scrollIntoView({ block: 'nearest' });
  };
  for (const type of ['resize', 'scroll']) viewport.addEventListener(type, fit, { signal });
  fit();
}

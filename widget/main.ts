/**
 * The script that a site embeds: defines `<wayside-help>`, and adds one when the page has none. What
 * the element does is not decided here.
 * @module
 */

import { WaysideHelp } from './wayside-help.ts';

const tag = [...document.scripts].find((script) => script.src === import.meta.url);

/** Elements placed by hand keep what they say; the script's `data-…` fills the rest. */
function start(): void {
  const found = document.querySelector('wayside-help');
  const element = found ?? document.createElement('wayside-help');
  const given = { server: new URL('.', import.meta.url).href, ...tag?.dataset };
  for (const [name, value] of Object.entries(given)) {
    if (!element.hasAttribute(name)) element.setAttribute(name, value ?? '');
  }
  if (!customElements.get('wayside-help')) customElements.define('wayside-help', WaysideHelp);
  if (!found) document.body.append(element);
}

// An async script may run before the body, or before an element that stands further down.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();

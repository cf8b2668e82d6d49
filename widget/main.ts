/**
 * The script that a site embeds: defines `<wayside-help>`, and adds one when the page has none. What
 * the element does is not decided here. Without a site in its tag, or imported, it only defines.
 * @module
 */

import { defaults, WaysideHelp } from './wayside-help.ts';

const address = import.meta.url;
const tag = [...document.scripts].find((script) => script.src === address);
Object.assign(defaults, { server: new URL('.', address).href }, tag?.dataset);
if (!customElements.get('wayside-help')) customElements.define('wayside-help', WaysideHelp);

/** Beside the body, which some pages replace as a whole when they go to another address. */
function start(): void {
  if (!defaults.site || document.querySelector('wayside-help')) return;
  document.documentElement.append(document.createElement('wayside-help'));
}

// An async script may run before the body, or before an element that stands further down.
// Of the three states only 'loading' sorts behind its first letter.
if (document.readyState > 'l') addEventListener('DOMContentLoaded', start);
else start();

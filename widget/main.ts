/**
 * The script that a site embeds: defines `<wayside-help>`, and adds one when the page has none. What
 * the element does is not decided here.
 * @module
 */

import { defaults, WaysideHelp } from './wayside-help.ts';

const tag = [...document.scripts].find((script) => script.src === import.meta.url);
Object.assign(defaults, { server: new URL('.', import.meta.url).href }, tag?.dataset);
if (!customElements.get('wayside-help')) customElements.define('wayside-help', WaysideHelp);

function start(): void {
  if (document.querySelector('wayside-help')) return;
  document.body.append(document.createElement('wayside-help'));
}

// An async script may run before the body, or before an element that stands further down.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();

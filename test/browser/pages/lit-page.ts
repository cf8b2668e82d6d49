/** A page that draws with a Lit of its own. */

import { html, render } from 'lit';

render(html`<h1 id="drawn">Drawn by the page</h1>`, document.body);

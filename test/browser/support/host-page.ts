/**
 * A stranger's site that embeds the box, on an origin of its own and under a strict policy.
 * @module
 */

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PageOptions {
  /** What a page's head says after the script tag. */
  head?: string;
  body?: string;
  /** Further attributes of the script tag, such as `data-language="fr"`. */
  script?: string;
  /** Content Security Policy, in place of the strict one. */
  policy?: string;
  /** The page as a whole by its path, in place of the shop's. */
  document?: (path: string) => string;
  /** Scripts by their path. */
  scripts?: Record<string, string>;
}

export class HostPage {
  url = '';
  options: PageOptions = {};
  #help: string;
  #server: Server;

  constructor(help: string) {
    this.#help = help;
    this.#server = createServer((request, response) => {
      const path = request.url?.split('?')[0] ?? '/';
      const script = this.options.scripts?.[path];
      if (script !== undefined) {
        response.writeHead(200, { 'Content-Type': 'text/javascript' });
        response.end(script);
        return;
      }
      if (path === '/favicon.ico' || path.endsWith('.css')) {
        response.writeHead(200, { 'Content-Type': 'text/css' });
        response.end(SHOP_STYLE);
        return;
      }
      response.writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': this.options.policy ?? strictPolicy(this.#help),
      });
      response.end((this.options.document ?? ((of) => this.#render(of)))(path));
    });
  }

  async start(): Promise<void> {
    await new Promise<void>((listening) => this.#server.listen(0, '127.0.0.1', listening));
    // Another host than the help server's: `localhost` and `127.0.0.1` are different sites.
    this.url = `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }

  #render(path: string): string {
    const { head = '', body = '', script = '' } = this.options;
    const [, language = 'en'] = /^\/(de|es|fr|ar)\b/.exec(path) ?? [];
    const direction = language === 'ar' ? 'rtl' : 'ltr';
    const title = path.split('/').pop() || 'Home';
    return `<!doctype html>
<html lang="${language}" dir="${direction}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title} – Atelier Démo</title>
    <link rel="stylesheet" href="/shop.css">
    <script type="module" async src="${this.#help}wayside.js" data-site="shop" ${script}></script>
    ${head}
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      <form><label>Card number <input id="card-number" name="card-number"></label></form>
      <p><a href="/${language}/lamp">A lamp</a> <a href="/${language}/payment">Payment</a></p>
      ${body}
    </main>
  </body>
</html>`;
  }
}

/** What the README asks a site to allow, and nothing else. */
export function strictPolicy(help: string): string {
  const origin = new URL(help).origin;
  return [
    `default-src 'none'`,
    `script-src ${origin} 'self'`,
    `style-src 'self'`,
    `connect-src ${origin}`,
    `img-src ${origin} 'self'`,
    `base-uri 'none'`,
    `require-trusted-types-for 'script'`,
  ].join('; ');
}

const SHOP_STYLE = `:root{color-scheme:light dark}
body{margin:0;font:16px/1.5 Georgia,serif;color:#222;background:#fbfaf8}
main{padding:48px;min-height:1200px}
@media (prefers-color-scheme:dark){body{color:#eee;background:#1a1815}a{color:#9cf}}`;

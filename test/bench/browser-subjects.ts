/**
 * What is measured in a browser: the box, its peers from npm, and the floors that no box can go
 * under. Each is a page of a shop on one small server.
 * @module
 */

import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Entry } from '../../widget/core/catalogue.ts';
import { plainText } from '../../widget/core/catalogue.ts';

export interface Subject {
  name: string;
  /** What a page of the shop says to have it. */
  markup: string;
  /** What opens it; absent where it is always open. */
  opener?: string;
  field: string;
  /** What is pressed to read the first result; absent where that leaves the page. */
  result?: string;
  /** Whether it searches while the visitor types. */
  isSearch: boolean;
}

const require = createRequire(import.meta.url);
const fileOf = (name: string) => readFileSync(require.resolve(name));

/** Answers every search with the same five hits, as if the network took no time. */
const STUB = `
const hits = Array.from({ length: 5 }, (_, place) => {
  const hierarchy = { lvl0: 'Payment', lvl1: 'Why was my card refused? ' + place };
  const values = Object.fromEntries(Object.entries(hierarchy).map(([name, value]) => [name, { value, matchLevel: 'full' }]));
  return { objectID: String(place), url: '/', type: 'lvl1', hierarchy, _highlightResult: { hierarchy: values }, _snippetResult: {} };
});
window.stub = (client) => ({ ...client, search: async (asked) => ({
  results: (asked.requests ?? asked).map(() => ({ hits, nbHits: 5, page: 0, nbPages: 1, hitsPerPage: 5, exhaustiveNbHits: true, query: '', params: '', processingTimeMS: 0 })),
}) });
const given = { container: '#docsearch', appId: 'A', apiKey: 'k', insights: false, transformSearchClient: stub };
`;

const FLOOR = `
const dialog = document.querySelector('dialog');
document.querySelector('#open').onclick = () => dialog.show();
const echo = dialog.querySelector('p');
dialog.querySelector('input').oninput = ({ target }) => { echo.textContent = target.value; };
dialog.onkeydown = ({ key }) => { if (key === 'Escape') dialog.close(); };
`;

export const FLOOR_SUBJECT: Subject = {
  name: 'floor: dialog and echo',
  markup: `<button id="open">Help</button><dialog><input aria-label="Question"><p></p></dialog>
    <script type="module" src="/floor.js"></script>`,
  opener: '#open',
  field: 'dialog input',
  isSearch: true,
};

export const PEERS: Subject[] = [
  ...['3', '5'].map((version) => ({
    name: `DocSearch ${version}, stubbed network`,
    markup: `<link rel="stylesheet" href="/docsearch.css"><div id="docsearch"></div>
      <script defer src="/docsearch-${version}.js"></script>
      <script defer src="/docsearch-${version}-start.js"></script>`,
    opener: '.DocSearch-Button',
    field: '.DocSearch-Input',
    isSearch: true,
  })),
  {
    name: 'pagefind UI',
    markup: `<link rel="stylesheet" href="/pagefind/pagefind-ui.css"><div id="search"></div>
      <script defer src="/pagefind/pagefind-ui.js"></script><script defer src="/pagefind-start.js"></script>`,
    field: '.pagefind-ui__search-input',
    isSearch: true,
  },
  {
    name: 'deep-chat',
    markup: `<deep-chat></deep-chat><script type="module" src="/deep-chat.js"></script>`,
    field: 'deep-chat #text-input',
    isSearch: false,
  },
];

/** The box on the page, from the server at `help`. */
export function boxSubject(name: string, help: string): Subject {
  return {
    name,
    markup: `<script type="module" async src="${help}wayside.js" data-site="shop"></script>`,
    opener: 'wayside-help [part=launcher]',
    field: 'wayside-help input[type=search]',
    result: 'wayside-help [part=arm]',
    isSearch: true,
  };
}

export class SubjectServer {
  url = '';
  #pages = new Map<string, string>();
  #files: Map<string, Buffer | string>;
  #server: Server;

  constructor(files: Map<string, Buffer | string>) {
    this.#files = files;
    this.#server = createServer((request, response) => {
      const path = request.url?.split('?')[0] ?? '/';
      const page = this.#pages.get(path);
      const body = page ?? this.#files.get(path);
      response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': typeOf(path) });
      response.end(body);
    });
  }

  async start(): Promise<void> {
    await new Promise<void>((listening) => this.#server.listen(0, '127.0.0.1', listening));
    this.url = `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }

  /** Address of a page with the subject on it; without one it is the bare shop. */
  place(subject?: Subject): string {
    const path = `/${encodeURIComponent(subject?.name ?? 'bare')}/payment`;
    this.#pages.set(
      path,
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Payment</title>
      <link rel="icon" href="data:,"><h1>Payment</h1><p>Pay by card.</p>${subject?.markup ?? ''}`,
    );
    return this.url + path;
  }
}

function typeOf(path: string): string {
  const types: Record<string, string> = {
    js: 'text/javascript',
    css: 'text/css',
    json: 'text/json',
  };
  return (
    types[path.split('.').pop() ?? ''] ??
    (path.includes('.') ? 'application/octet-stream' : 'text/html')
  );
}

/** All files of floors and peers, by path; pagefind's hold an index of the entries. */
export async function collectFiles(entries: Entry[]): Promise<Map<string, Buffer | string>> {
  return new Map<string, Buffer | string>([
    ['/floor.js', FLOOR],
    ['/docsearch.css', fileOf('@docsearch/css')],
    ['/docsearch-3.js', fileOf('docsearch-3')],
    ['/docsearch-3-start.js', `${STUB}docsearch({ ...given, indexName: 'i' });`],
    [
      '/docsearch-5.js',
      readFileSync(require.resolve('docsearch-5').replace(/\w+\/index\.js$/, 'umd/docsearch.js')),
    ],
    ['/docsearch-5-start.js', `${STUB}docsearch({ ...given, indices: ['i'] });`],
    ['/pagefind-start.js', `new PagefindUI({ element: '#search', showImages: false });`],
    [
      '/deep-chat.js',
      readFileSync(require.resolve('deep-chat').replace(/deepChat\.js$/, 'deepChat.bundle.js')),
    ],
    ...(await indexWithPagefind(entries)),
  ]);
}

async function indexWithPagefind(entries: Entry[]): Promise<[string, Buffer][]> {
  const folder = await mkdtemp(join(tmpdir(), 'wayside-pagefind-'));
  try {
    const { index } = await createIndex({});
    for (const entry of entries) {
      const content = `<html lang="en"><body><h1>${entry.question}</h1><p>${plainText(entry.document)}</p></body></html>`;
      await index?.addHTMLFile({ url: `/help/${entry.id}/`, content });
    }
    await index?.writeFiles({ outputPath: folder });
    await close();
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    );
    return files.map((one) => {
      const path = join(one.parentPath, one.name);
      return [`/pagefind${path.slice(folder.length)}`, readFileSync(path)];
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}
